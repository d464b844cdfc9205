// Lines up the numbers of a table's columns on their decimal comma. Knows rows and cells, not HTML.

import type { TextCell } from '../compose/report.ts';

/**
 * Gives for the cells of a row, by its index, the text to be held free after each number so that the commas of its column
 * meet; null for none.
 */
export function decimalPads(
  rows: readonly (readonly TextCell[])[],
): (index: number) => readonly (string | null)[] {
  const columns = columnsOf(rows);
  const most: number[] = [];
  forEachCell(rows, columns, (cell, column) => {
    most[column] = Math.max(most[column] ?? 0, countDecimals(cell) ?? 0);
  });
  return (index) =>
    (rows[index] ?? []).map((cell, place) =>
      pad(countDecimals(cell), most[columns[index]?.[place] ?? 0] ?? 0),
    );
}

function pad(own: number | null, most: number): string | null {
  if (own === null || own >= most) return null;
  return (own === 0 ? ',' : '') + '0'.repeat(most - own);
}

/** Digits after the comma; null for what is no number. A dash stands for a missing one and lines up with the units. */
function countDecimals(cell: TextCell): number | null {
  if (cell.rata !== 'angka') return null;
  if (cell.teks === '–' || cell.teks === '-') return 0;
  if (!NUMBER.test(cell.teks)) return null;
  const comma = cell.teks.indexOf(',');
  return comma === -1 ? 0 : cell.teks.length - comma - 1;
}
const NUMBER = /^[-−]?[\d.]+(?:,\d+)?$/;

function forEachCell(
  rows: readonly (readonly TextCell[])[],
  columns: readonly (readonly number[])[],
  visit: (cell: TextCell, column: number) => void,
): void {
  rows.forEach((row, index) => {
    row.forEach((cell, place) => visit(cell, columns[index]?.[place] ?? 0));
  });
}

/** The column in which each cell begins, cells spanned from above counted in. */
export function columnsOf(rows: readonly (readonly TextCell[])[]): readonly (readonly number[])[] {
  const freeFrom: number[] = [];
  let last: readonly number[] = [];
  return rows.map((row, index) => {
    let column = 0;
    const starts = row.map((cell) => {
      while ((freeFrom[column] ?? 0) > index) column += 1;
      const start = column;
      for (; column < start + cell.rentangKolom; column += 1) {
        freeFrom[column] = index + cell.rentangBaris;
      }
      return start;
    });
    // Most rows are as the one before: a long table would keep as many lists as it has rows.
    if (starts.length !== last.length || starts.some((one, i) => one !== last[i])) last = starts;
    return last;
  });
}
