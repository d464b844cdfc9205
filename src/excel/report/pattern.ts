// How a cell shows its number: the patterns of a spreadsheet program, for what the report shows.

import type { Besaran } from '../../calculate/besaran.ts';
import { INCOMPLETE, isSigned } from '../../compose/format.ts';

/** Grouped, with so many decimals; the language of the program writes the signs. */
export const decimalPattern = (desimal: number): string =>
  desimal === 0 ? '#,##0' : `#,##0.${'0'.repeat(desimal)}`;

/** The pattern under which the number of a figure reads as in the report: marked where it is incomplete, with its sign where it is a difference. */
export function patternOf(besaran: Besaran): string {
  const { desimal, incomplete } = besaran;
  const digits = decimalPattern(desimal);
  if (isSigned(besaran)) return `+${digits};-${digits};${digits}`;
  return incomplete === undefined ? digits : `${digits}"${INCOMPLETE}"`;
}
