// Sums and means down the columns of a table: its foot, subtotals, and rows that are made of the rows below them.

import { labelOf, type SheetColumn, type Sheet, type SheetRow } from '../column/sheet.ts';
import { judge, printedOf, type Input, type Judged } from './claim.ts';
import { MEAN_LAW, SUM_LAW, type Law } from './laws.ts';
import { familiesOf, findLevels, outermostRows, type Levels } from './levels.ts';
import type { Relation } from './relations.ts';
import type { Role } from '../column/role.ts';

/** A figure that is the sum or mean of others in its column. */
export interface ColumnResult {
  readonly kind: 'jumlah' | 'rata-rata';
  readonly row: SheetRow;
  readonly column: number;
  /** By what it is made of in the likeliest way, or in the way that fits. */
  readonly judged: Judged;
  /** Other ways that were tried and may be meant. */
  readonly isSure: boolean;
}

/**
 * Every sum and mean of a table.
 * @param relations of its columns: a foot may go on with the means of others
 */
export function findColumnResults(
  sheet: Sheet,
  relations: readonly Relation[] = [],
): readonly ColumnResult[] {
  const additive = sheet.columns.filter(isAdditive).map(({ index }) => index);
  const levels = findLevels(sheet, additive);
  return [
    ...(levels === null ? [] : parentSums(sheet, levels, additive)),
    ...sheet.rows.flatMap((row) => {
      if (row.kind === 'sum') return footSums(sheet, row, levels);
      return row.kind === 'mean' ? footMeans(sheet, row, levels, relations) : [];
    }),
  ];
}

/** Amounts, weights and counts add up; percentages and scores do not. */
function isAdditive({ role, content }: SheetColumn): boolean {
  if (!content.isFigures) return false;
  if (role === 'bobot') return true;
  if (content.isPercent) return false;
  return content.isMoney
    ? role !== 'efisiensi' && role !== 'pertumbuhan'
    : role === 'jumlah' || role === 'selisih';
}

/** Columns of counts without a name of their own may add up as well: the foot itself has to bear it out. */
function mayAddUp(column: SheetColumn): boolean {
  const { role, content } = column;
  return (
    content.isFigures &&
    !content.isPercent &&
    (isAdditive(column) || role === 'lain' || role === 'nilai')
  );
}

function parentSums(
  sheet: Sheet,
  levels: Levels,
  columns: readonly number[],
): readonly ColumnResult[] {
  const results = familiesOf(sheet, levels).flatMap(({ parent, children, isOpen }) =>
    columns.flatMap((column) => {
      const judged = judgeRows(sheet, parent, column, children, SUM_LAW);
      return judged === null
        ? []
        : [{ kind: 'jumlah' as const, row: parent, column, judged, isOpen }];
    }),
  );
  const shared = sharedWeights(sheet, results);
  const added = results.filter(({ column }) => !shared.has(column));
  const closed = added.filter(({ isOpen }) => !isOpen);
  const proven = closed.filter((one) => fits(one) && one.judged.claim.inputs.length > 1).length;
  const differing = closed.filter((one) => !fits(one)).length;
  return added.flatMap(({ isOpen, ...one }): readonly ColumnResult[] => {
    // The same rows add up in another column.
    const isWhole = added.some(
      (other) => other.row === one.row && other.column !== one.column && fits(other),
    );
    if (isOpen && !isWhole) return [];
    return [{ ...one, isSure: isWhole && proven >= 2 && proven > 2 * differing }];
  });
}

const fits = ({ judged }: Pick<ColumnResult, 'judged'>): boolean =>
  judged.agreement !== 'different';

/**
 * Columns of weights that are shared out anew below each row: those below a row of 60 add up to 100, as do those below
 * its neighbour of 40. One such row alone may be a mistake.
 */
function sharedWeights(
  { columns }: Sheet,
  results: readonly Pick<ColumnResult, 'column' | 'judged'>[],
): ReadonlySet<number> {
  const isShare = ({ column, judged }: Pick<ColumnResult, 'column' | 'judged'>) =>
    columns[column]?.role === 'bobot' && !fits({ judged }) && judged.value.eq(100);
  const shares = results.filter(isShare).map(({ column }) => column);
  return new Set(shares.filter((column, i) => shares.indexOf(column) !== i));
}

/** The foot of a table, over all rows, the highest, the lowest, or the subtotals above it. */
function footSums(sheet: Sheet, foot: SheetRow, levels: Levels | null): readonly ColumnResult[] {
  if (isCut(sheet, foot)) return [];
  const sets = rowSets(sheet, foot, levels);
  const tried = sheet.columns.filter(mayAddUp).flatMap((column) => {
    const options = optionsOf(sheet, foot, column.index, sets, SUM_LAW);
    const [first] = options;
    if (first === undefined) return [];
    const fitting = options.find(({ agreement }) => agreement !== 'different');
    return [{ column, judged: fitting ?? first, isFlat: options.length === 1 }];
  });
  const fitting = tried.filter(fits).length;
  return tried.flatMap(({ column, judged, isFlat }): readonly ColumnResult[] => {
    const isOther = judged.agreement === 'different' && !isAdditive(column) && fitting === 0;
    if (isOther) return [];
    const isSure = fitting > 0 || (isFlat && judged.claim.inputs.length > 1 && isAdditive(column));
    return [{ kind: 'jumlah', row: foot, column: column.index, judged, isSure }];
  });
}

function footMeans(
  sheet: Sheet,
  foot: SheetRow,
  levels: Levels | null,
  relations: readonly Relation[],
): readonly ColumnResult[] {
  if (isCut(sheet, foot)) return [];
  const columns = sheet.columns.filter(
    ({ content, role }) => content.isFigures && role !== 'nomor',
  );
  const meansOf = (sets: readonly (readonly SheetRow[])[]) =>
    columns.flatMap(({ index }): readonly ColumnResult[] => {
      const options = optionsOf(sheet, foot, index, sets, MEAN_LAW);
      const [first] = options;
      if (first === undefined) return [];
      const fitting = options.find(({ agreement }) => agreement !== 'different');
      const isSure = options.length === 1 && first.claim.inputs.length > 1;
      return [{ kind: 'rata-rata', row: foot, column: index, judged: fitting ?? first, isSure }];
    });
  const isMeant = (one: ColumnResult) => fits(one) || !goesAcross(sheet, one, relations);
  const results = meansOf(rowSets(sheet, foot, levels)).filter(isMeant);
  if (results.every(fits)) return results;
  // What is of one row has no foot of its own, and stands above the rows of the next.
  const since = rowsSince(sheet, foot);
  // One row alone where the others of it have no figures.
  const from = since[0]?.index ?? foot.index;
  const hasBlank = sheet.rows.slice(from, foot.index).some(({ kind }) => kind === 'title');
  const tails = since.map((_, i) => since.slice(i)).slice(1, hasBlank ? undefined : -1);
  const proven = tails
    .map((rows) => meansOf([rows]).filter(isMeant))
    .find(
      (list) =>
        list.every(fits) &&
        results.every(({ column }) => list.some((one) => one.column === column)),
    );
  return proven ?? results;
}

/** A degree of efficiency that is held within bounds, row by row. */
const HELD = /^efisiensi \(%\)/i;
/** Degrees of efficiency: of the means beside them, or in a foot that nothing tells how it was made. */
const ACROSS: readonly Role[] = ['efisiensi', 'selisih', 'sisa'];

/** Whether the figure of a foot is what the other figures of its row make, as those of the rows above it are. */
function goesAcross(
  { columns }: Sheet,
  { row, column }: ColumnResult,
  relations: readonly Relation[],
): boolean {
  const role = columns[column]?.role;
  if (role === undefined || !ACROSS.includes(role)) return false;
  const relation = relations.find((one) => one.column === column);
  if (relation === undefined || HELD.test(labelOf(columns[column] as SheetColumn))) return true;
  const judged = judgeAcross(row, relation);
  return judged !== null && fits({ judged });
}

function judgeAcross(row: SheetRow, { column, inputs, rows, laws }: Relation): Judged | null {
  const printed = printedOf(row.readings[column]);
  const law = rows[0]?.law ?? laws[0];
  const found = inputs.flatMap(({ part, column: from }): readonly Input[] => {
    const figure = printedOf(row.readings[from]);
    return figure === null ? [] : [{ part, ...figure, cell: null }];
  });
  if (printed === null || law === undefined || found.length < inputs.length) return null;
  return judge({ printed, law, inputs: found });
}

/** How each set of rows makes a foot; that of the rows that stand above the others by their sums only where it alone fits. */
function optionsOf(
  sheet: Sheet,
  foot: SheetRow,
  column: number,
  sets: readonly (readonly SheetRow[])[],
  law: Law,
): readonly Judged[] {
  const judgedBy = (rows: readonly SheetRow[]) => judgeRows(sheet, foot, column, rows, law) ?? [];
  const options = sets.flatMap(judgedBy);
  if (options.some((judged) => fits({ judged }))) return options;
  const additive = sheet.columns.filter(isAdditive).map(({ index }) => index);
  const outer = sets.flatMap((rows) => {
    const outermost = outermostRows(rows, additive);
    return outermost === null ? [] : judgedBy(outermost);
  });
  return [...options, ...outer.filter((judged) => fits({ judged }))];
}

/** The rows that a foot may be over: since the last foot, those of the highest level first, then of any other, then all, then only sums. */
function rowSets(
  { rows }: Sheet,
  foot: SheetRow,
  levels: Levels | null,
): readonly (readonly SheetRow[])[] {
  const above = rows.slice(0, foot.index);
  const since = rowsSince({ rows }, foot);
  const all = above.filter(({ kind }) => kind === 'item');
  const subtotals = above.filter(({ kind }) => kind === 'sum');
  const sets: (readonly SheetRow[])[] = [];
  if (levels !== null) {
    const highest = since.reduce((low, { index }) => Math.min(low, levels.get(index) ?? 9), 9);
    const lowest = since.filter(
      (row, i) => (levels.get(since[i + 1]?.index ?? -1) ?? 0) <= (levels.get(row.index) ?? 0),
    );
    sets.push(
      since.filter(({ index }) => levels.get(index) === highest),
      lowest,
      ...levelSets(since, levels),
    );
  } else sets.push(since);
  if (all.length !== since.length) sets.push(all);
  if (subtotals.length > 0) sets.push(subtotals);
  return sets.filter(
    (set, i) =>
      set.length > 0 &&
      sets.findIndex(
        (one) => one.length === set.length && one.every((row, j) => row === set[j]),
      ) === i,
  );
}

/** The rows above a foot, up to the last one before it. */
function rowsSince({ rows }: Pick<Sheet, 'rows'>, foot: SheetRow): readonly SheetRow[] {
  const above = rows.slice(0, foot.index);
  const last = above.findLastIndex(({ kind }) => kind !== 'item' && kind !== 'title');
  return above.slice(last + 1).filter(({ kind }) => kind === 'item');
}

/** The rows of each level, with those above it that nothing stands below. */
function levelSets(rows: readonly SheetRow[], levels: Levels): readonly (readonly SheetRow[])[] {
  const known = rows.flatMap((row) => {
    const level = levels.get(row.index);
    return level === undefined ? [] : [{ row, level }];
  });
  return [...new Set(known.map(({ level }) => level))].map((at) =>
    known
      .filter(({ level }, i) => level === at || (level < at && (known[i + 1]?.level ?? 0) <= level))
      .map(({ row }) => row),
  );
}

const isCut = ({ table }: Sheet, foot: SheetRow): boolean =>
  table.gaps.some((gap) => gap <= foot.index);

/** @returns null where the figure is not there, or rows are that have something else than a figure or a blank */
function judgeRows(
  sheet: Sheet,
  row: SheetRow,
  column: number,
  rows: readonly SheetRow[],
  law: Law,
): Judged | null {
  const printed = printedOf(row.readings[column]);
  if (printed === null || row.isOwn[column] !== true) return null;
  const inputs: Input[] = [];
  const seen = new Set<unknown>();
  for (const one of rows) {
    const reading = one.readings[column];
    const cell = one.cells[column];
    if (cell != null && seen.has(cell)) continue;
    seen.add(cell);
    if (reading === undefined || reading.kind === 'blank' || reading.kind === 'words') continue;
    const figure = printedOf(reading);
    if (figure === null) return null;
    inputs.push({ part: 'list', ...figure, cell: { sheet, row: one, column } });
  }
  return inputs.length === 0 ? null : judge({ printed, law, inputs });
}
