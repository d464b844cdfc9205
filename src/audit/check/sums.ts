// Sums and means down the columns of a table: its foot, subtotals, and rows that are made of the rows below them.

import { type SheetColumn, type Sheet, type SheetRow } from '../column/sheet.ts';
import { judge, printedOf, type Input, type Judged } from './claim.ts';
import { MEAN_LAW, SUM_LAW, type Law } from './laws.ts';
import { familiesOf, findLevels, outermostRows, type Levels } from './levels.ts';

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

/** Every sum and mean of a table. */
export function findColumnResults(sheet: Sheet): readonly ColumnResult[] {
  const additive = sheet.columns.filter(isAdditive).map(({ index }) => index);
  const levels = findLevels(sheet, additive);
  return [
    ...(levels === null ? [] : parentSums(sheet, levels, additive)),
    ...sheet.rows.flatMap((row) => {
      if (row.kind === 'sum') return footSums(sheet, row, levels);
      return row.kind === 'mean' ? footMeans(sheet, row, levels) : [];
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

function footMeans(sheet: Sheet, foot: SheetRow, levels: Levels | null): readonly ColumnResult[] {
  if (isCut(sheet, foot)) return [];
  const sets = rowSets(sheet, foot, levels);
  return sheet.columns.flatMap(({ index, content, role }): readonly ColumnResult[] => {
    if (!content.isFigures || role === 'nomor') return [];
    const options = optionsOf(sheet, foot, index, sets, MEAN_LAW);
    const [first] = options;
    if (first === undefined) return [];
    const fitting = options.find(({ agreement }) => agreement !== 'different');
    const isSure = options.length === 1 && first.claim.inputs.length > 1;
    return [{ kind: 'rata-rata', row: foot, column: index, judged: fitting ?? first, isSure }];
  });
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
  const last = above.findLastIndex(({ kind }) => kind === 'sum' || kind === 'mean');
  const since = above.slice(last + 1).filter(({ kind }) => kind === 'item');
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
