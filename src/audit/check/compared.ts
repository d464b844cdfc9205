// What others reached, held against what was reached here, and verdicts in words against their figures.

import { fold, textOfCell } from '../table/head.ts';
import { labelOf, type Sheet, type SheetRow } from '../column/sheet.ts';
import { judge, printedOf, type CellRef, type Judged } from './claim.ts';
import { frameOfRow, placeOfCell, type AuditFinding } from './finding.ts';
import { DIFFERENCE_LAW } from './laws.ts';

/** A row of others below the row of what was reached here, in the column of the latest year. */
interface Compared {
  readonly row: SheetRow;
  readonly own: CellRef;
  readonly others: CellRef;
}

/** The rows of a table of comparisons; none where it is another table. */
function comparedRows(sheet: Sheet): readonly Compared[] {
  const { columns, rows } = sheet;
  const who = columns.find(
    ({ labels, content }) => !content.isFigures && /\bpembanding\b/.test(fold(labels.join(' '))),
  );
  const until = columns.find(({ role }) => role === 'selisih')?.index ?? columns.length;
  const value = columns.findLast(
    ({ role, index, content }) => role === 'nilai' && content.isFigures && index < until,
  );
  if (who === undefined || value === undefined) return [];
  let own: CellRef | null = null;
  return rows.flatMap((row): readonly Compared[] => {
    const cell = row.cells[who.index] ?? null;
    const at = { sheet, row, column: value.index };
    if (cell !== null && /^realisasi\b/.test(fold(textOfCell(cell)))) {
      own = at;
      return [];
    }
    return own === null || own.row.name !== row.name ? [] : [{ row, own, others: at }];
  });
}

/** The differences that a table prints between what was reached here and by others, the way round that most of them have. */
export function differencesOf(
  sheet: Sheet,
): readonly { readonly cell: CellRef; readonly judged: Judged }[] {
  const selisih = sheet.columns.find(({ role }) => role === 'selisih');
  if (selisih === undefined) return [];
  const compared = comparedRows(sheet);
  const judgedBy = (isTurned: boolean) =>
    compared.flatMap(({ row, own, others }) => {
      const cell = { sheet, row, column: selisih.index };
      const [first, second] = isTurned ? [others, own] : [own, others];
      const judged = judgeDifference(cell, first, second);
      return judged === null ? [] : [{ cell, judged }];
    });
  const ways = [judgedBy(false), judgedBy(true)] as const;
  const count = (list: (typeof ways)[number]) =>
    list.filter(({ judged }) => judged.agreement !== 'different').length;
  const best = count(ways[1]) > count(ways[0]) ? ways[1] : ways[0];
  // A table of which nothing fits has other differences.
  return count(best) > 0 ? best : [];
}

function judgeDifference(cell: CellRef, first: CellRef, second: CellRef): Judged | null {
  const [printed, a, b] = [cell, first, second].map((one) =>
    one.row.isOwn[one.column] === true ? printedOf(one.row.readings[one.column]) : null,
  );
  if (printed == null || a == null || b == null) return null;
  return judge({
    printed,
    law: DIFFERENCE_LAW,
    inputs: [
      { part: 'first', ...a, cell: first },
      { part: 'second', ...b, cell: second },
    ],
  });
}

/** Words for what a figure says, each with the word for the opposite. */
interface Verdict {
  readonly good: RegExp;
  readonly bad: RegExp;
  readonly words: readonly [good: string, bad: string];
}

const EFFICIENT: Verdict = {
  good: /^efisien$/,
  bad: /^(?:tidak|kurang|belum) efisien$/,
  words: ['Efisien', 'Tidak efisien'],
};

/** What a row says in words, and what its figures say. */
interface Said {
  readonly cell: CellRef;
  readonly isGood: boolean;
  readonly shouldBeGood: boolean;
  readonly how: AuditFinding['how'];
}

/** @param isWrong whether a figure was found wrong itself, and its words may be right */
export const checkVerdicts = (
  sheet: Sheet,
  isWrong: (cell: CellRef) => boolean,
): readonly AuditFinding[] => otherWords(sheet, EFFICIENT, efficiencySaid(sheet, isWrong));

/** Where most rows of a table say what their figures say, those that say the opposite. */
function otherWords(
  sheet: Sheet,
  { words }: Verdict,
  said: readonly Said[],
): readonly AuditFinding[] {
  const wrong = said.filter(({ isGood, shouldBeGood }) => isGood !== shouldBeGood);
  if (wrong.length > said.length / 2) return [];
  return wrong.map(({ cell, shouldBeGood, how }) => ({
    code: 'audit-keterangan',
    level: 'peringatan',
    place: placeOfCell({ ...cell, sheet }),
    printed: textAt(cell.row, cell.column),
    calculated: words[shouldBeGood ? 0 : 1],
    how,
    cause: null,
    frame: frameOfRow(cell.row),
  }));
}

const textAt = ({ cells }: SheetRow, column: number): string => {
  const cell = cells[column] ?? null;
  return cell === null ? '' : textOfCell(cell);
};

/** What a row's cell says: whether it is good; null where it says neither. */
function verdictAt({ good, bad }: Verdict, row: SheetRow, column: number): boolean | null {
  const text = fold(textAt(row, column));
  if (row.isOwn[column] !== true) return null;
  return good.test(text) ? true : bad.test(text) ? false : null;
}

/** The column that has most words of a kind. */
const columnOf = ({ rows, columns }: Sheet, verdict: Verdict): number | null =>
  columns.find(({ index }) => rows.some((row) => verdictAt(verdict, row, index) !== null))?.index ??
  null;

function efficiencySaid(sheet: Sheet, isWrong: (cell: CellRef) => boolean): readonly Said[] {
  const column = columnOf(sheet, EFFICIENT);
  if (column === null) return [];
  // Indices are held against their standard: what is above or below 0 is the degree.
  const degree = sheet.columns.findLast(
    (one) =>
      one.role === 'efisiensi' &&
      one.index < column &&
      !/\b(?:indeks|standar|nilai)\b/i.test(labelOf(one)),
  );
  if (degree === undefined) return [];
  return sheet.rows.flatMap((row): readonly Said[] => {
    const isGood = verdictAt(EFFICIENT, row, column);
    const reading = row.readings[degree.index];
    if (isGood === null || reading?.kind !== 'figure' || reading.figure.value.isZero()) return [];
    if (isWrong({ sheet, row, column: degree.index })) return [];
    const { value, text } = reading.figure;
    const shouldBeGood = value.isPositive();
    const sign = value.isNegative() ? '−' : '';
    const printed = /^[-−–]/.test(text) ? text : `${sign}${text}`;
    const how = shouldBeGood
      ? { id: `${printed} lebih daripada 0`, en: `${printed} is above 0` }
      : { id: `${printed} kurang daripada 0`, en: `${printed} is below 0` };
    return [{ cell: { sheet, row, column }, isGood, shouldBeGood, how }];
  });
}
