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
export function columnWidths(tabel: Tabel, lebar: number, ukuran: number): readonly number[] {
  const tertulis = tabel.lebarKolom.map((persen) => Math.round((persen / 100) * lebar));
  const perlu = neededWidths(tabel).map((em) => Math.ceil(em * pt(ukuran)) + 2 * TEPI_SEL);
  const lebih = tertulis.map((satu, i) => satu - (perlu[i] ?? 0));
  const kurang = sum(lebih.map((satu) => Math.max(0, -satu)));
  const sisa = sum(lebih.map((satu) => Math.max(0, satu)));
  if (kurang === 0 || kurang > sisa) return tertulis;
  return tertulis.map((satu, i) => {
    const punya = lebih[i] ?? 0;
    return punya < 0 ? satu - punya : satu - Math.ceil((punya * kurang) / sisa);
  });
}

function sum(angka: readonly number[]): number {
  return angka.reduce((a, b) => a + b, 0);
}
