// A ranking of the rows of a table.

import type { HasilTabelNilai } from '../../calculate/tabel.ts';
import { formatTerhitung } from '../format.ts';
import type { Gambar } from '../report.ts';
import {
  barData,
  describeBars,
  figure,
  point,
  type Batang,
  type ChartData,
  type Titik,
} from './figure.ts';

/** Values in descending order, a row each; `rataRata` is drawn as a line when it is there. */
export interface GrafikPeringkat {
  readonly jenis: 'peringkat';
  readonly satuan: string;
  readonly batang: readonly Batang[];
  readonly rataRata: Titik | null;
  /** All of the ranking that `batang` is a part of. */
  readonly whole?: readonly Batang[];
}

/** What keeps its type size on one page: all provinces. */
const MOST_ROWS = 38;

/** The values of a column, the highest first, with their mean; of many in parts of a page each. */
export function figuresPeringkat(
  { tabel, rataRata }: HasilTabelNilai,
  kolom: string,
  batang: readonly Batang[],
): readonly Gambar[] {
  // A table that is to close with nothing has no mean that means something.
  const mean = tabel.kaki === 'tidak-ada' ? undefined : rataRata.get(kolom);
  const told = mean === undefined ? '' : ` Rata-rata ${formatTerhitung(mean)}.`;
  const parts = partsOf(batang);
  return parts.map(({ from, rows }, i) => {
    const range = `peringkat ${String(from)}–${String(from + rows.length - 1)}`;
    const which = parts.length === 1 ? '' : `, ${range}`;
    return figure(
      i === 0 ? tabel.kode : `${tabel.kode}-${String(i + 1)}`,
      `${tabel.judul}, ${kolom}${which}`,
      tabel.sumber,
      `Peringkat dari yang tertinggi${which}: ${describeBars(rows)}.${told}`,
      {
        jenis: 'peringkat',
        satuan: tabel.satuan ?? '',
        batang: rows,
        rataRata: mean ? point(mean) : null,
        ...(parts.length === 1 ? {} : { whole: batang }),
      },
    );
  });
}

/** Parts of about one length, with the place that each begins at. */
function partsOf(batang: readonly Batang[]) {
  const count = Math.ceil(batang.length / MOST_ROWS);
  const length = Math.ceil(batang.length / count);
  return Array.from({ length: count }, (_, i) => ({
    from: i * length + 1,
    rows: batang.slice(i * length, (i + 1) * length),
  }));
}

/** Its table. */
export const peringkatData = (grafik: GrafikPeringkat): ChartData => ({
  ...barData(grafik),
  kaki: grafik.rataRata === null ? [] : [['Rata-rata', grafik.rataRata.tampil]],
});
