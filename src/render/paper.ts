// The sheets that a report is printed on.

import type { Kertas } from '../source/workspace.ts';
import type { Room } from './table/fit.ts';

/** Width and height in mm, upright. F4 is what Indonesian offices call folio. */
export const SIZES: Readonly<Record<Kertas, readonly [number, number]>> = {
  A4: [210, 297],
  F4: [215, 330],
  Legal: [215.9, 355.6],
  Letter: [215.9, 279.4],
};

/** Margins at both sides of the text, as in `cetak.css`; in mm. */
const MARGINS = 49;
const mmToPt = (mm: number): number => (mm / 25.4) * 72;

/** What a table of the print has room for. The sizes are those of `.huruf-1` to `.huruf-3` in `cetak.css`. */
export function printRoom(kertas: Kertas): Room {
  const [width, height] = SIZES[kertas];
  const sizes = [
    { size: 9.25, padding: 11.5 },
    { size: 8.5, padding: 8 },
    { size: 7.75, padding: 6.5 },
    { size: 7, padding: 6 },
  ];
  return { portrait: mmToPt(width - MARGINS), landscape: mmToPt(height - MARGINS), sizes };
}
