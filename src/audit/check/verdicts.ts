// Verdicts in words, held against the figures of their rows: "Efisien" beside a degree below 0.

import { labelOf, type Sheet, type SheetRow } from '../column/sheet.ts';
import { fold, textOfCell } from '../table/head.ts';
import type { CellRef } from './claim.ts';
import { frameOfRow, placeOfCell, type AuditFinding } from './finding.ts';

const EFFICIENT = /^efisien$/;
const INEFFICIENT = /^(?:tidak|kurang|belum) efisien$/;

/** What a row says in words, and what its degree says. */
interface Said {
  readonly cell: CellRef;
  readonly isEfficient: boolean;
  readonly shouldBe: boolean;
  readonly how: AuditFinding['how'];
}

/**
 * Where most rows of a table say what their figures say, those that say the opposite.
 * @param isWrong whether a figure was found wrong itself, and its words may be right
 */
export function checkVerdicts(
  sheet: Sheet,
  isWrong: (cell: CellRef) => boolean,
): readonly AuditFinding[] {
  const said = efficiencySaid(sheet, isWrong);
  const wrong = said.filter(({ isEfficient, shouldBe }) => isEfficient !== shouldBe);
  if (wrong.length > said.length / 2) return [];
  return wrong.map(({ cell, shouldBe, how }) => ({
    code: 'audit-keterangan',
    level: 'peringatan',
    place: placeOfCell(cell),
    printed: textAt(cell.row, cell.column),
    calculated: shouldBe ? 'Efisien' : 'Tidak efisien',
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
  // Indices are held against their standard: what is above or below 0 is the degree.
  const degree = columns.findLast(
    (one) =>
      one.role === 'efisiensi' &&
      one.index < column &&
      !/\b(?:indeks|standar|nilai)\b/i.test(labelOf(one)),
  );
  if (degree === undefined) return [];
  return rows.flatMap((row): readonly Said[] => {
    const isEfficient = verdictAt(row, column);
    const reading = row.readings[degree.index];
    if (isEfficient === null || reading?.kind !== 'figure' || reading.figure.value.isZero())
      return [];
    if (isWrong({ sheet, row, column: degree.index })) return [];
    const { value, text } = reading.figure;
    const shouldBe = value.isPositive();
    const sign = value.isNegative() ? '−' : '';
    const printed = /^[-−–]/.test(text) ? text : `${sign}${text}`;
    const how = shouldBe
      ? { id: `${printed} lebih daripada 0`, en: `${printed} is above 0` }
      : { id: `${printed} kurang daripada 0`, en: `${printed} is below 0` };
    return [{ cell: { sheet, row, column }, isEfficient, shouldBe, how }];
  });
}

/** Whether a row's cell says that it is efficient; null where it says neither. */
function verdictAt(row: SheetRow, column: number): boolean | null {
  if (row.isOwn[column] !== true) return null;
  const text = fold(textAt(row, column));
  return EFFICIENT.test(text) ? true : INEFFICIENT.test(text) ? false : null;
}

function textAt({ cells }: SheetRow, column: number): string {
  const cell = cells[column] ?? null;
  return cell === null ? '' : textOfCell(cell);
}
