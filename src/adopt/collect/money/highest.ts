// What stands highest of the money in a report that calls nothing a programme: `Kegiatan/KRO/RO` has parts beside what they
// are parts of, and the same rupiah never count twice.

import { keyOf } from '../../../audit/check/register.ts';
import { outermostRows } from '../../../audit/check/levels.ts';
import { figureAt, labelOf, type Sheet, type SheetRow } from '../../../audit/column/sheet.ts';
import { grouped } from '../../../grouped.ts';
import { tidy } from '../subject.ts';
import { sumOf } from './tree.ts';
import type { PrintedFigure } from '../value/printed-figure.ts';

/**
 * The figures of what has nothing above it.
 * @param top the names of the highest level, where sums bear the levels of a table out; null where none do
 */
export function highest(
  named: readonly PrintedFigure[],
  top: readonly string[] | null,
): readonly PrintedFigure[] {
  if (top !== null) return withNames(named, top);
  const tables = [...grouped(named, keyOfSheet).values()].map(toTable);
  const plain = tables.filter(({ isNested }) => !isNested).flatMap(({ list }) => list);
  // A table of one level has the names that the others have among their parts.
  if (plain.length > 0) return withNames(named, namesOf(plain));
  return tables.flatMap(outermost);
}

const keyOfSheet = ({ report, cell }: PrintedFigure): string =>
  `${cell.sheet.table.index} ${report.name}`;

const namesOf = (list: readonly PrintedFigure[]): readonly string[] =>
  list.map(({ subject }) => subject.program ?? '');

function withNames(
  list: readonly PrintedFigure[],
  names: readonly string[],
): readonly PrintedFigure[] {
  const keys = new Set(names.map(keyOf));
  return list.filter(({ subject }) => keys.has(keyOf(subject.program ?? '')));
}

interface MoneyTable {
  readonly list: readonly PrintedFigure[];
  readonly sheet: Sheet | undefined;
  readonly rows: readonly SheetRow[];
  /** Those of budgets and spending. */
  readonly columns: readonly number[];
  /** Whether some of its rows are, or may be, parts of others. */
  readonly isNested: boolean;
}

function toTable(list: readonly PrintedFigure[]): MoneyTable {
  const sheet = list[0]?.cell.sheet;
  const rows = [...new Set(list.map(({ cell }) => cell.row))].sort((a, b) => a.index - b.index);
  const sums = list.filter(({ measure }) => measure !== 'serapan');
  const columns = [...new Set(sums.map(({ cell }) => cell.column))];
  const isNested =
    sheet !== undefined &&
    (isExtending(rows) ||
      outermostRows(rows, columns) !== null ||
      (namesLevels(sheet) && !isCounted(rows) && !isTotal(sheet, rows, columns)));
  return { list, sheet, rows, columns, isNested };
}

/** What is no part of another row, where the sum of the table proves it; nothing else of a table of several levels. */
function outermost({ list, sheet, rows, columns }: MoneyTable): readonly PrintedFigure[] {
  const outer = outermostRows(rows, columns) ?? [];
  return sheet !== undefined && isTotal(sheet, outer, columns)
    ? list.filter(({ cell }) => outer.includes(cell.row))
    : [];
}

/** `5.2` stands below `5`, `2345.QEL` below `2345`. */
function isExtending(rows: readonly SheetRow[]): boolean {
  const codes = rows.map(({ number }) => tidy(number).replace(/[.)]+$/, ''));
  return codes.some((code) => codes.some((above) => above !== '' && code.startsWith(`${above}.`)));
}

const LEVELS = /\b(?:program|sub ?kegiatan|kegiatan|kro|ro|output|komponen|akun)\b/gi;

/** `Kegiatan/KRO/RO` */
const namesLevels = ({ columns }: Sheet): boolean =>
  columns.some(
    (column) =>
      column.subject === 'program' &&
      column.role === 'nama' &&
      new Set(labelOf(column).toLowerCase().match(LEVELS)).size > 1,
  );

/** A list from 1 on is of one level. */
const isCounted = (rows: readonly SheetRow[]): boolean =>
  rows.every(({ number }, i) => tidy(number).replace(/[.)]+$/, '') === String(i + 1));

/** Whether rows together are what the last row of sums prints; not where there is none. */
function isTotal(sheet: Sheet, rows: readonly SheetRow[], columns: readonly number[]): boolean {
  const sum = sheet.rows.findLast(({ kind }) => kind === 'sum');
  const printed = columns.flatMap((column) => {
    const whole = sum === undefined ? undefined : figureAt(sum, column)?.value;
    return whole === undefined ? [] : [{ column, whole }];
  });
  return printed.length > 0 && printed.every(({ column, whole }) => sumOf(rows, column).eq(whole));
}
