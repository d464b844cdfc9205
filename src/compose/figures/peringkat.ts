// A ranking of the rows of a table.

import type { HasilTabelNilai } from '../../calculate/tabel.ts';
import { formatTerhitung } from '../format.ts';
import type { Gambar } from '../report.ts';
import {
  barData,
  barParts,
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

/** The values of a column, the highest first, with their mean; of many in parts of a page each. */
export function figuresPeringkat(
  { tabel, rataRata }: HasilTabelNilai,
  kolom: string,
  batang: readonly Batang[],
): readonly Gambar[] {
  // A table that is to close with nothing has no mean that means something.
  const mean = tabel.kaki === 'tidak-ada' ? undefined : rataRata.get(kolom);
  const told = mean === undefined ? '' : ` Rata-rata ${formatTerhitung(mean)}.`;
  const parts = barParts(tabel.kode, batang);
  return parts.map(({ kode, rows, which }) =>
    figure(
      kode,
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
    ),
  );
}

/** Its table. */
export const peringkatData = (grafik: GrafikPeringkat): ChartData => ({
  ...barData(grafik),
  kaki: grafik.rataRata === null ? [] : [['Rata-rata', grafik.rataRata.tampil]],
});
