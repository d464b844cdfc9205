// The rows of a table over the zones of a standard.

import type { HasilTabelNilai } from '../../calculate/tabel.ts';
import { formatBesaran } from '../format.ts';
import type { Gambar } from '../report.ts';
import {
  barData,
  barParts,
  describeBars,
  figure,
  type Batang,
  type ChartData,
  type Titik,
} from './figure.ts';

export interface DrawnZona {
  readonly nama: string;
  readonly dari: Titik;
  readonly sampai: Titik;
  readonly warna: 'merah' | 'kuning' | 'hijau';
}

/** Horizontal bars over coloured zones. */
export interface GrafikZona {
  readonly jenis: 'zona';
  readonly satuan: string;
  readonly batang: readonly Batang[];
  readonly zona: readonly DrawnZona[];
  /** All of the bars that `batang` is a part of. */
  readonly whole?: readonly Batang[];
}

/** Bars of a column, the highest first, and the zones of the table; of many in parts of a page each. */
export function figuresZona(
  { tabel }: HasilTabelNilai,
  kolom: string,
  batang: readonly Batang[],
): readonly Gambar[] {
  const zona = tabel.zona.map((satu) => ({
    nama: satu.nama,
    warna: satu.warna,
    dari: { nilai: satu.dari.nilai.toNumber(), tampil: formatBesaran(satu.dari) },
    sampai: { nilai: satu.sampai.nilai.toNumber(), tampil: formatBesaran(satu.sampai) },
  }));
  const batas = zona.map((z) => `${z.nama} ${z.dari.tampil}–${z.sampai.tampil}`).join('; ');
  const parts = barParts(tabel.kode, batang);
  return parts.map(({ kode, rows, which }) =>
    figure(
      kode,
      `${tabel.judul}, ${kolom}${which}`,
      tabel.sumber,
      `Zona: ${batas}. Nilai${which}: ${describeBars(rows)}.`,
      {
        jenis: 'zona',
        satuan: tabel.satuan ?? '',
        batang: rows,
        zona,
        ...(parts.length === 1 ? {} : { whole: batang }),
      },
    ),
  );
}

/** Its table. */
export const zonaData = (grafik: GrafikZona): ChartData => ({
  ...barData(grafik),
  kaki: grafik.zona.map(({ nama, dari, sampai }) => [
    /^zona\b/i.test(nama) ? nama : `Zona ${nama}`,
    `${dari.tampil}–${sampai.tampil}`,
  ]),
});
