// How wide the columns of a table are, in twips.

import type { Tabel } from '../compose/report.ts';
import { settledWidths } from '../render/table/balance.ts';
import type { TypeSize } from '../render/table/need.ts';
import { pt } from './lengths.ts';

/**
 * Widths in twips, together as wide as `lebar`: as the report says, but none so narrow that a word breaks in it.
 * @param type in pt
 */
export function columnWidths(tabel: Tabel, lebar: number, type: TypeSize): readonly number[] {
  const { size, padding } = type;
  return settledWidths(tabel, lebar, { size: pt(size), padding: pt(padding) }).map(Math.round);
}
