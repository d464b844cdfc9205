// A ranking of the rows of a table.

import type { HasilTabelNilai } from '../../calculate/tabel.ts';
import { formatTerhitung } from '../format.ts';
import type { Gambar } from '../report.ts';
import { barData, barFigures, point, type ChartData } from './figure.ts';
import type { Batang, GrafikPeringkat } from './drawing.ts';

/** The values of a column, the highest first, with their mean; of many in parts of a page each. */
export function figuresPeringkat(
  { tabel, rataRata }: HasilTabelNilai,
  kolom: string,
  batang: readonly Batang[],
): readonly Gambar[] {
  // A table that is to close with nothing has no mean that means something.
  const mean = tabel.kaki === 'tidak-ada' ? undefined : rataRata.get(kolom);
  const told = mean === undefined ? '' : ` Rata-rata ${formatTerhitung(mean)}.`;
  return barFigures(
    tabel,
    kolom,
    batang,
    (values, which) => `Peringkat dari yang tertinggi${which}: ${values}.${told}`,
    (drawing) => ({ jenis: 'peringkat', ...drawing, rataRata: mean ? point(mean) : null }),
  );
}

/** Its table. */
export const peringkatData = (grafik: GrafikPeringkat): ChartData => ({
  ...barData(grafik),
  kaki: grafik.rataRata === null ? [] : [['Rata-rata', grafik.rataRata.tampil]],
});
