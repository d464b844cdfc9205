// How wide the columns of a table are, in twips.

import type { Tabel } from '../compose/report.ts';
import { settledWidths } from '../render/table/balance.ts';
import { pt } from './lengths.ts';

/** At either side of a cell, in twips; a rule takes a little of it. */
const CELL_MARGIN = 85;

/**
 * Widths in twips, together as wide as `lebar`: as the report says, but none so narrow that a word breaks in it.
 * @param ukuran type size in pt
 */
export function columnWidths(tabel: Tabel, lebar: number, size: number): readonly number[] {
  return settledWidths(tabel, lebar, { size: pt(size), padding: 2 * CELL_MARGIN }).map(Math.round);
}
