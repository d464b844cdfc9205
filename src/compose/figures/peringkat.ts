// A ranking of the rows of a table.

import type { HasilTabelNilai } from '../../calculate/tabel.ts';
import { formatTerhitung } from '../format.ts';
import type { Gambar } from '../laporan.ts';
import {
  barData,
  describeBars,
  figure,
  point,
  type Batang,
  type ChartData,
  type Titik,
} from './figure.ts';

/** Bars in descending order, horizontal; `rataRata` is drawn as a line when it is there. */
export interface GrafikPeringkat {
  readonly jenis: 'peringkat';
  readonly satuan: string;
  readonly batang: readonly Batang[];
  readonly rataRata: Titik | null;
}

/** Bars of a column, the highest first, with their mean. */
export function figurePeringkat(
  { tabel, rataRata }: HasilTabelNilai,
  kolom: string,
  batang: readonly Batang[],
): Gambar {
  // A table that is to close with nothing has no mean that means something.
  const mean = tabel.kaki === 'tidak-ada' ? undefined : rataRata.get(kolom);
  const told = mean === undefined ? '' : ` Rata-rata ${formatTerhitung(mean)}.`;
  const deskripsi = `Peringkat dari yang tertinggi: ${describeBars(batang)}.${told}`;
  return figure(tabel.kode, `${tabel.judul}, ${kolom}`, tabel.sumber, deskripsi, {
    jenis: 'peringkat',
    satuan: tabel.satuan ?? '',
    batang,
    rataRata: mean ? point(mean) : null,
  });
}

/** Its table. */
export const peringkatData = (grafik: GrafikPeringkat): ChartData => ({
  ...barData(grafik),
  kaki: grafik.rataRata === null ? [] : [['Rata-rata', grafik.rataRata.tampil]],
});
