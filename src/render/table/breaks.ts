// Where a table or a paragraph may be cut by the end of a page: a policy for the print, from an estimate of how high they are.

import type { TextCell, Tabel } from '../../compose/report.ts';
import { sum } from './need.ts';

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
/** A group of rows under one spanning cell stays together up to this many lines: a quarter of a page. */
const GROUP_LINES = 14;
/** A first row of so many lines may stand below the heads alone: it is no lower than two others. */
const TWO_ROWS = 4;

/** Whether a table may go on on another page; a lower one is moved as a whole. */
export function mayBreak(tabel: Tabel): boolean {
  const { baris, kaki } = tabel;
  const lines = () => sum([...baris, ...kaki].map((row) => rowHeight(row, tabel)));
  return baris.length >= FEWEST_ROWS && lines() > WHOLE_LINES;
}

/**
 * Whether a paragraph is too short for a cut. `orphans` and `widows` say the same, but Chromium cuts such a paragraph
 * rather than move what has to stay with the block after it.
 */
export function isUncut(text: string): boolean {
  return text.length <= UNCUT_LINES * PROSE_LINE;
}

/** How high a row is, in lines; what spans others too is not of it. */
function rowHeight(row: readonly TextCell[], tabel: Tabel): number {
  const lines = cellLines(row, tabel);
  return highest(lines.filter((_, i) => (row[i]?.rentangBaris ?? 1) === 1));
}

/** Lines and half a line of padding. */
const highest = (lines: readonly number[]): number => Math.max(1, ...lines) + 0.5;

/** The lines of each cell. Rows with cells spanned from above count from the right. */
function cellLines(row: readonly TextCell[], { lebarKolom, lanskap }: Tabel): readonly number[] {
  const line = lanskap ? LINE.landscape : LINE.portrait;
  let column = lebarKolom.length - sum(row.map(({ rentangKolom }) => rentangKolom));
  return row.map(({ teks, rentangKolom }) => {
    const share = sum(lebarKolom.slice(column, column + rentangKolom));
    column += rentangKolom;
    return Math.ceil(teks.length / Math.max(4, (share / 100) * line - PADDING));
  });
}

/**
 * For each row, whether the next one has to stand on the same page: because a cell spans both, it is a row in bold or
 * one that this heads or sums, or the first would be left with the heads alone.
 *
 * A group that is too high for that may be cut, but not beside the words of its spanning cell, and two rows stay at each
 * side of the cut.
 */
export function keptWithNext(tabel: Tabel): readonly boolean[] {
  const rows = [...tabel.baris, ...tabel.kaki];
  const kept = boldWithOthers(rows);
  const [top] = rows;
  if (top !== undefined && rows.length > 1 && rowHeight(top, tabel) < TWO_ROWS) kept[0] = true;
  rows.forEach((row, at) => {
    const span = Math.max(1, ...row.map(({ rentangBaris }) => rentangBaris));
    if (span === 1) return;
    const group = rows.slice(at, at + span).map((one) => rowHeight(one, tabel));
    if (sum(group) <= GROUP_LINES) kept.fill(true, at, at + group.length - 1);
    else {
      const lines = cellLines(row, tabel);
      const words = highest(lines.filter((_, i) => (row[i]?.rentangBaris ?? 1) > 1));
      const first = Math.max(2, rowsBeside(Math.min(words, GROUP_LINES), group));
      kept.fill(true, at, at + first - 1);
      kept[at + group.length - 2] = true;
    }
  });
  return kept;
}

/** How many rows something of this height stands beside. */
function rowsBeside(height: number, rows: readonly number[]): number {
  const last = rows.findIndex((_, i) => sum(rows.slice(0, i + 1)) >= height);
  return last < 0 ? rows.length : last + 1;
}

/** Rows in bold head what is below them where the first row is one, and else close what is above them. */
function boldWithOthers(rows: readonly (readonly TextCell[])[]): boolean[] {
  const isBold = rows.map(([cell]) => cell?.tebal === true);
  const heads = isBold[0] === true;
  return rows.map((_, i) => i < rows.length - 1 && isBold[heads ? i : i + 1] === true);
}
