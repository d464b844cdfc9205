// What every chart of the report is made of: points, bars, and the figure that holds it.

import { isFigure, type Terhitung } from '../../calculate/besaran.ts';
import type { HasilTabelNilai } from '../../calculate/tabel.ts';
import { formatBesaran, TIADA } from '../format.ts';
import type { Gambar } from '../report.ts';
import type { BarDrawing, Batang, Grafik, Titik } from './drawing.ts';

/** Every row begins with its head; all texts as the chart prints them. */
export interface ChartData {
  readonly kepala: readonly string[];
  /** One row a place of the chart that can be pointed at, in the chart's order. */
  readonly baris: readonly (readonly string[])[];
  /** What is drawn across all of them: the mean, the total, the zones. */
  readonly kaki: readonly (readonly string[])[];
}

/** What is shown of a point, and where there is none. */
export const shown = (titik: Titik | null | undefined): string => titik?.tampil ?? TIADA;

export const withUnit = (nama: string, satuan: string): string =>
  satuan === '' ? nama : `${nama} (${satuan})`;

/** The figure of a chart; its number is given later. */
export function figure(
  kode: string,
  judul: string,
  sumber: string | null,
  deskripsi: string,
  grafik: Grafik,
): Gambar {
  return {
    jenis: 'gambar',
    id: `gambar-${kode}`,
    kode,
    label: '',
    judul,
    sumber,
    deskripsi,
    grafik,
  };
}

/** A point to draw: a float for the geometry alone, beside the exact text. */
export function point(hasil: Terhitung): Titik | null {
  return isFigure(hasil) ? { nilai: hasil.nilai.toNumber(), tampil: formatBesaran(hasil) } : null;
}

/** As `point`; null for a day, which has no height. */
export const drawnPoint = (hasil: Terhitung): Titik | null =>
  isFigure(hasil) && hasil.form?.kind === 'day' ? null : point(hasil);

/** Bars of one column of a table, in descending order. */
export function bars(hasil: HasilTabelNilai, kolom: string): readonly Batang[] {
  return hasil.baris
    .flatMap(({ baris, nilai }): Batang[] => {
      const titik = point(nilai.get(kolom) ?? { nilai: null, alasan: 'tanpa-nilai' });
      return titik === null ? [] : [{ nama: baris.nama, nilai: titik, sendiri: baris.sendiri }];
    })
    .sort((a, b) => b.nilai.nilai - a.nilai.nilai);
}

/** Ranked or not, as a table beside the chart. */
export const barData = ({
  batang,
  satuan,
}: {
  readonly batang: readonly Batang[];
  readonly satuan: string;
}): Pick<ChartData, 'kepala' | 'baris'> => ({
  kepala: ['Nama', withUnit('Nilai', satuan)],
  baris: batang.map(({ nama, nilai }) => [nama, nilai.tampil]),
});

/** What keeps its type size on one page: all provinces. */
const MOST_ROWS = 38;

/** Some of many bars, the highest first, and what they are called where they are not all. */
interface BarPart {
  readonly rows: readonly Batang[];
  readonly kode: string;
  /** `, peringkat 1–30`, or nothing. */
  readonly which: string;
}

/** Bars in parts of about one length, each of them on a page. */
function barParts(kode: string, batang: readonly Batang[]): readonly BarPart[] {
  const count = Math.ceil(batang.length / MOST_ROWS);
  const length = Math.ceil(batang.length / count);
  return Array.from({ length: count }, (_, i) => {
    const rows = batang.slice(i * length, (i + 1) * length);
    const from = i * length + 1;
    const range = `, peringkat ${String(from)}–${String(from + rows.length - 1)}`;
    return {
      rows,
      kode: i === 0 ? kode : `${kode}-${String(i + 1)}`,
      which: count === 1 ? '' : range,
    };
  });
}

/** Every bar with its value, in one sentence. */
const describeBars = (batang: readonly Batang[]): string =>
  batang.map(({ nama, nilai }) => `${nama} ${nilai.tampil}`).join('; ');

/** The figure of a column of a table, or one for each part of its bars. */
export function barFigures(
  { kode, judul, sumber, satuan }: HasilTabelNilai['tabel'],
  kolom: string,
  batang: readonly Batang[],
  describe: (values: string, which: string) => string,
  draw: (drawing: BarDrawing) => Grafik,
): readonly Gambar[] {
  const parts = barParts(kode, batang);
  const whole = parts.length === 1 ? {} : { whole: batang };
  return parts.map((part) =>
    figure(
      part.kode,
      `${judul}, ${kolom}${part.which}`,
      sumber,
      describe(describeBars(part.rows), part.which),
      draw({ satuan: satuan ?? '', batang: part.rows, ...whole }),
    ),
  );
}
