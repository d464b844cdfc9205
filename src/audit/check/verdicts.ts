// Verdicts in words, held against the figures of their rows: "Efisien" beside a degree below 0.

import { METHODS } from '../../formula/efficiency.ts';
import { keysOf } from '../../record.ts';
import { labelOf, type Sheet, type SheetColumn, type SheetRow } from '../column/sheet.ts';
import type { Figure } from '../figure/reading.ts';
import { fold, textOfCell } from '../table/head.ts';
import type { CellRef } from './claim.ts';
import { frameOfRow, placeOfCell, type AuditFinding } from './finding.ts';

/** What a table may say of efficiency. */
const VERDICTS = {
  Efisien: /^efisien$/,
  'Cukup efisien': /^cukup efisien$/,
  'Tidak efisien': /^(?:tidak|kurang|belum) efisien$/,
} as const;
type VerdictName = keyof typeof VERDICTS;

/** What a row says in words, and what its degree says. */
interface Said {
  readonly cell: CellRef;
  readonly said: VerdictName;
  readonly shouldBe: VerdictName;
  readonly how: AuditFinding['how'];
}

/**
 * Where most rows of a table say what their figures say, those that say another thing.
 * @param isWrong whether a figure was found wrong itself, and its words may be right
 */
export function checkVerdicts(
  sheet: Sheet,
  isWrong: (cell: CellRef) => boolean,
): readonly AuditFinding[] {
  const all = efficiencySaid(sheet, isWrong);
  const wrong = all.filter(({ said, shouldBe }) => said !== shouldBe);
  if (wrong.length > all.length / 2) return [];
  return wrong.map(({ cell, shouldBe, how }) => ({
    code: 'audit-keterangan',
    level: 'peringatan',
    place: placeOfCell(cell),
    printed: textAt(cell.row, cell.column),
    calculated: shouldBe,
    how,
    cause: null,
    frame: frameOfRow(cell.row),
  }));
}

function efficiencySaid(sheet: Sheet, isWrong: (cell: CellRef) => boolean): readonly Said[] {
  const { columns, rows } = sheet;
  const words = columns.find(({ index }) => rows.some((row) => verdictAt(row, index) !== null));
  if (words === undefined) return [];
  const column = words.index;
  const degree = degreeBefore(columns, column);
  if (degree === undefined) return [];
  const margin = degree.role === 'selisih' ? METHODS.selisih.verdict.margin : 0;
  return rows.flatMap((row): readonly Said[] => {
    const said = verdictAt(row, column);
    const reading = row.readings[degree.index];
    if (said === null || reading?.kind !== 'figure') return [];
    if (isWrong({ sheet, row, column: degree.index })) return [];
    const expected = expectedOf(reading.figure, margin);
    return expected === null ? [] : [{ cell: { sheet, row, column }, said, ...expected }];
  });
}

/** Indices are held against their standard: what is above or below 0 is the degree, or the difference of two percentages. */
function degreeBefore(columns: readonly SheetColumn[], words: number): SheetColumn | undefined {
  const before = columns.filter(({ index }) => index < words);
  return (
    before.findLast(
      (one) => one.role === 'efisiensi' && !/\b(?:indeks|standar|nilai)\b/i.test(labelOf(one)),
    ) ?? before.findLast(({ role }) => role === 'selisih')
  );
}

/** Null of a degree of 0, which is called in several ways. */
function expectedOf(
  { value, text }: Figure,
  margin: number,
): Pick<Said, 'shouldBe' | 'how'> | null {
  const sign = value.isNegative() ? '−' : '';
  const printed = /^[-−–]/.test(text) ? text : `${sign}${text}`;
  const low = margin === 0 ? '0' : `−${String(margin)}`;
  if (value.gt(margin)) {
    const how = { id: `${printed} lebih daripada ${margin}`, en: `${printed} is above ${margin}` };
    return { shouldBe: 'Efisien', how };
  }
  if (value.lt(-margin)) {
    const how = { id: `${printed} kurang daripada ${low}`, en: `${printed} is below ${low}` };
    return { shouldBe: 'Tidak efisien', how };
  }
  if (margin === 0) return null;
  const how = {
    id: `${printed} di antara ${low} dan ${margin}`,
    en: `${printed} is between ${low} and ${margin}`,
  };
  return { shouldBe: 'Cukup efisien', how };
}

/** What a row's cell says; null where it says nothing of efficiency. */
function verdictAt(row: SheetRow, column: number): VerdictName | null {
  if (row.isOwn[column] !== true) return null;
  const text = fold(textAt(row, column));
  return keysOf(VERDICTS).find((name) => VERDICTS[name].test(text)) ?? null;
}

function textAt({ cells }: SheetRow, column: number): string {
  const cell = cells[column] ?? null;
  return cell === null ? '' : textOfCell(cell);
}
