// The sheets that a report is printed on.

import type { Kertas } from '../source/workspace.ts';

/** Width and height in mm, upright. F4 is what Indonesian offices call folio. */
export const UKURAN: Readonly<Record<Kertas, readonly [number, number]>> = {
  A4: [210, 297],
  F4: [215, 330],
  Legal: [215.9, 355.6],
  Letter: [215.9, 279.4],
};
