// How wide the columns of a table are: as the report says, but none so narrow that a word breaks in it.

import type { Tabel } from '../compose/report.ts';
import { neededWidths } from '../render/table/need.ts';
import { pt } from './lengths.ts';

/** At either side of a cell, in twips; a rule takes a little of it. */
const TEPI_SEL = 85;

/**
 * Widths in twips, together as wide as `lebar`. What a column lacks for its longest word comes from those that have more
 * than they need, in proportion; where they have not enough, all stay as the report says.
 * @param ukuran type size in pt
 */
export function columnWidths(tabel: Tabel, lebar: number, size: number): readonly number[] {
  const tertulis = tabel.lebarKolom.map((percent) => Math.round((percent / 100) * lebar));
  const needed = neededWidths(tabel).map((em) => Math.ceil(em * pt(size)) + 2 * TEPI_SEL);
  const more = tertulis.map((one, i) => one - (needed[i] ?? 0));
  const kurang = sum(more.map((one) => Math.max(0, -one)));
  const sisa = sum(more.map((one) => Math.max(0, one)));
  if (kurang === 0 || kurang > sisa) return tertulis;
  return tertulis.map((one, i) => {
    const owns = more[i] ?? 0;
    return owns < 0 ? one - owns : one - Math.ceil((owns * kurang) / sisa);
  });
}

function sum(angka: readonly number[]): number {
  return angka.reduce((a, b) => a + b, 0);
}
