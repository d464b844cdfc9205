// Where a table or a paragraph may be cut by the end of a page: a policy for the print, from an estimate of how high they are.

import type { TextCell, Tabel } from '../../compose/report.ts';

/** Lines of text up to which a table stays whole: five rows of a line each. More of them, and pages stay empty below. */
const WHOLE_LINES = 8;
/** Two rows at each side of the cut; those below the table stand with the last two. */
const FEWEST_ROWS = 4;
/** Characters of a line of table text over the width of a portrait and of a landscape page. */
const LINE = { portrait: 92, landscape: 140 } as const;
/** Characters that the padding of a cell takes. */
const PADDING = 3;
/** A paragraph up to this many lines of so many characters has no place for a cut: two lines stay at each side of it. */
const UNCUT_LINES = 3;
const PROSE_LINE = 84;
/** A group of rows under one spanning cell stays together up to this many rows. */
const GROUP_ROWS = 3;

/** Whether a table may go on on another page; a lower one is moved as a whole. */
export function mayBreak({ baris, kaki, lebarKolom, lanskap }: Tabel): boolean {
  const line = lanskap ? LINE.landscape : LINE.portrait;
  const rows = [...baris, ...kaki];
  const lines = rows.reduce((sum, row) => sum + rowLines(row, lebarKolom, line), 0);
  return baris.length >= FEWEST_ROWS && lines > WHOLE_LINES;
}

/**
 * Whether a paragraph is too short for a cut. `orphans` and `widows` say the same, but Chromium cuts such a paragraph
 * rather than move what has to stay with the block after it.
 */
export function isUncut(text: string): boolean {
  return text.length <= UNCUT_LINES * PROSE_LINE;
}

/** The lines of the highest cell, and half a line of padding. Rows with cells spanned from above count from the right. */
function rowLines(row: readonly TextCell[], lebar: readonly number[], line: number): number {
  let column = lebar.length - row.reduce((sum, { rentangKolom }) => sum + rentangKolom, 0);
  const heights = row.map(({ teks, rentangKolom, rentangBaris }) => {
    const share = lebar.slice(column, column + rentangKolom).reduce((a, b) => a + b, 0);
    column += rentangKolom;
    const room = Math.max(4, (share / 100) * line - PADDING);
    return rentangBaris > 1 ? 1 : Math.max(1, Math.ceil(teks.length / room));
  });
  return Math.max(1, ...heights) + 0.5;
}

/** For each row, whether the next one has to stand on the same page because a cell spans both. */
export function keptWithNext(rows: readonly (readonly TextCell[])[]): readonly boolean[] {
  const kept = rows.map(() => false);
  rows.forEach((row, index) => {
    const span = Math.max(1, ...row.map(({ rentangBaris }) => rentangBaris));
    if (span <= GROUP_ROWS) kept.fill(true, index, Math.min(index + span, rows.length) - 1);
  });
  return kept;
}
