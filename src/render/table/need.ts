// How wide the columns of a table have to be so that no word and no number breaks in them.

import type { TextCell, Tabel } from '../../compose/report.ts';
import { columnsOf } from '../align.ts';

/** What a table is set in; lengths of one unit. */
export interface TypeSize {
  readonly size: number;
  /** What is free at both sides of a cell together. */
  readonly padding: number;
}

/** Rounded up from the bold cuts of the report's sans and of Calibri, as parts of the type size. */
const WIDTH = {
  point: 0.3,
  digit: 0.51,
  narrow: 0.36,
  plain: 0.54,
  capital: 0.68,
  wide: 0.91,
} as const;
/** The mark before the word of a status. */
const MARK = 1.1;
/** A longer word may break: it is no word of the language, and would take half a page. */
const LONGEST_WORD = 24;

/** Width of a text in one line, as parts of the type size. */
export function textWidth(text: string): number {
  return sum(Array.from(text, widthOf));
}

function widthOf(letter: string): number {
  if (/[.,:;]/.test(letter)) return WIDTH.point;
  if (/\d/.test(letter)) return WIDTH.digit;
  if (/[ijlrtfI'()|!-]/.test(letter)) return WIDTH.narrow;
  if (/[mwMW%@]/.test(letter)) return WIDTH.wide;
  // Writing that is as wide as it is high.
  if (/[\u1100-\uffdc\u{1f000}-\u{3ffff}]/u.test(letter)) return 1;
  return /\p{Lu}/u.test(letter) ? WIDTH.capital : WIDTH.plain;
}

/** What stands on one line breaks nowhere; a text breaks between its words, and within those that are none. */
export function piecesOf(cell: TextCell): readonly string[] {
  if (isOneLine(cell)) return [cell.teks];
  return cell.teks.split(/(?<=[-–/])|[ \t\n\r]+/).map((word) => word.slice(0, LONGEST_WORD));
}

/** Among figures the style sheet breaks nothing, be it a number, a date or a rating, unless it is longer than any of them. */
function isOneLine({ teks, rata }: TextCell): boolean {
  if (rata !== 'angka' || teks.length > 2 * LONGEST_WORD) return false;
  return isNumber(teks) || !hasLongWord(teks);
}

const isNumber = (text: string): boolean => !/[\p{L}\s]/u.test(text);

const hasLongWord = (text: string): boolean =>
  text.split(/\s+/).some((word) => word.length > LONGEST_WORD);

/** Whether a cell holds something that has to be allowed to break anywhere. */
export function mayBreakAnywhere(cell: TextCell): boolean {
  return cell.rata === 'angka' ? !isOneLine(cell) : hasLongWord(cell.teks);
}

export const markWidth = ({ swatch, status }: TextCell): number =>
  swatch === undefined && status === undefined ? 0 : MARK;

/** For each column what its widest piece takes, as parts of the type size. Cells over several columns ask for nothing. */
export function neededWidths({ kepala, baris, kaki, lebarKolom }: Tabel): readonly number[] {
  const needed = lebarKolom.map(() => 0);
  for (const rows of [kepala, [...baris, ...kaki]]) {
    const columns = columnsOf(rows);
    rows.forEach((row, i) => {
      row.forEach((cell, j) => {
        const column = columns[i]?.[j] ?? 0;
        if (cell.rentangKolom > 1) return;
        const widest = Math.max(...piecesOf(cell).map(textWidth));
        needed[column] = Math.max(needed[column] ?? 0, widest + markWidth(cell));
      });
    });
  }
  return needed;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
