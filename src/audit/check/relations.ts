// Which columns of a table are made of which others, and by what law: told by their heads, and by what the rows say.

import { figureAt, labelOf, type SheetColumn, type Sheet, type SheetRow } from '../column/sheet.ts';
import { MADE, type Role } from '../column/role.ts';
import { NO_STATEMENTS, type CapaianLimits } from '../text/statements.ts';
import {
  better,
  isRanged,
  judge,
  printedFigure,
  printedOf,
  usualCap,
  type Claim,
  type Input,
  type Judged,
  type Printed,
} from './claim.ts';
import {
  CAPAIAN_LAWS,
  DIFFERENCE_LAW,
  EFFICIENCY_DEGREE_LAW,
  EFFICIENCY_INDEX_LAW,
  EFFICIENCY_LAWS,
  EFFICIENCY_VALUE_LAW,
  GROWTH_LAW,
  SERAPAN_LAW,
  SHARE_LAW,
  SUM_LAW,
  WEIGHTED_LAW,
  ZERO_TARGET_LAW,
  type Law,
  type Part,
} from './laws.ts';

/** What the figures of a column are, by its law. */
export type RelationKind =
  | 'capaian'
  | 'serapan'
  | 'sisa'
  | 'selisih'
  | 'efisiensi'
  | 'pertumbuhan'
  | 'tertimbang'
  | 'jumlah-kolom';

/** A column that others make. */
export interface Relation {
  readonly kind: RelationKind;
  readonly column: number;
  /** Columns by their part in the law. */
  readonly inputs: readonly { readonly part: Part; readonly column: number }[];
  readonly laws: readonly Law[];
  /** Rows that were calculated, each by the law that fits it best. */
  readonly rows: readonly RelationRow[];
  /** Rows of a capaian or serapan that print something of a target or budget of 0, but for what nothing to reach is worth. */
  readonly overZero: readonly SheetRow[];
  /** Whether a row that does not fit is an error beyond doubt. */
  readonly isSure: boolean;
}

/** A row of a relation, by the law that fits it best. */
export interface RelationRow {
  readonly row: SheetRow;
  readonly judged: Judged;
  readonly law: Law;
  /** How it comes out where lower is better; where no law fits and nothing says which way is better. */
  readonly lower?: Judged | null;
}

interface Option {
  readonly kind: RelationKind;
  readonly inputs: Relation['inputs'];
  readonly laws: readonly Law[];
  /** How well the heads fit each other: 3 and more is a name. */
  readonly fit: number;
}

/** The relation of every column that has one. */
export function findRelations(
  sheet: Sheet,
  limits: CapaianLimits = NO_STATEMENTS,
): readonly Relation[] {
  const relations = sheet.columns.flatMap((column) => {
    const options = optionsOf(column, sheet.columns);
    const tried = options.flatMap((option) => tryOption(option, column, sheet, limits) ?? []);
    const best = tried.sort((a, b) => b.score - a.score)[0];
    return best === undefined ? [] : [best.relation];
  });
  return relations.filter((one) => !relations.some((other) => isTheOne(other, one, sheet)));
}

/**
 * Whether a column is in every row what another would have to be and is not: by its head alone in none, or by a head that
 * names it less well (`Capaian Keuangan (%)` beside `Serapan (%)`).
 */
function isTheOne(column: Relation, other: Relation, { columns }: Sheet): boolean {
  const agrees = ({ judged: { agreement } }: Relation['rows'][number]) =>
    agreement !== 'different' && agreement !== 'cut';
  const isNamed = ({ column: index }: Relation) =>
    /\bserap|\bterserap\b/i.test(columns[index]?.labels.join(' ') ?? '');
  return (
    JSON.stringify(column.inputs) === JSON.stringify(other.inputs) &&
    column.rows.length > 0 &&
    column.rows.every(agrees) &&
    !other.rows.every(agrees) &&
    (!other.rows.some(agrees) || (isNamed(column) && !isNamed(other)))
  );
}

const isFigures = ({ content }: SheetColumn): boolean => content.isFigures;

function optionsOf(column: SheetColumn, columns: readonly SheetColumn[]): readonly Option[] {
  if (!isFigures(column) || column.role === 'nomor') return [];
  const others = columns.filter((one) => one !== column && isFigures(one) && one.role !== 'nomor');
  switch (column.role) {
    case 'capaian':
    case 'serapan':
      return [...shares(column, others), ...weights(others)];
    case 'sisa':
      return [...differences('sisa', column, others), ...sharesLeft(column, others)];
    case 'selisih':
      return differences('selisih', column, others);
    case 'efisiensi':
      return efficiencies(column, others);
    case 'pertumbuhan':
      return growths(column, others);
    case 'jumlah':
    case 'anggaran':
    case 'realisasi-anggaran':
    case 'realisasi':
    case 'target':
      return sums(column, columns);
    case 'nilai':
      return [...products(column, others), ...sums(column, columns)];
    default:
      return [];
  }
}

const PLANNED: readonly Role[] = ['target', 'anggaran'];
const REACHED: readonly Role[] = ['realisasi', 'realisasi-anggaran'];

/** Capaian and serapan: what was reached of what was planned. */
function shares(column: SheetColumn, others: readonly SheetColumn[]): readonly Option[] {
  const planned = others.filter(({ role }) => PLANNED.includes(role));
  const reached = others.filter(({ role }) => REACHED.includes(role));
  return ofItsYear(column, planned).flatMap((target) =>
    ofItsYear(column, reached).flatMap((realisasi): readonly Option[] => {
      const isMoney = target.role === 'anggaran';
      if (isMoney && isOfOutput(column)) return [];
      if (isMoney !== (realisasi.role === 'realisasi-anggaran')) return [];
      if (target.quarter !== realisasi.quarter) return [];
      const inputs = [
        { part: 'first', column: target.index },
        { part: 'second', column: realisasi.index },
      ] as const;
      const kind = isMoney ? 'serapan' : 'capaian';
      const laws = isMoney ? [SERAPAN_LAW] : CAPAIAN_LAWS;
      return [
        {
          kind,
          inputs,
          laws,
          fit: fitOf(column, [target, realisasi]) + (column.role === kind ? 1 : 0),
        },
      ];
    }),
  );
}

/** What was made of the money is not the share of it that was spent. */
const isOfOutput = (column: SheetColumn): boolean =>
  /\b(?:output|keluaran|fisik|volume|kinerja)\b/i.test(labelOf(column));

/** Of columns by year those of the column's own, where there are any. */
function ofItsYear({ year }: SheetColumn, columns: readonly SheetColumn[]): readonly SheetColumn[] {
  const own = columns.filter((one) => year !== null && one.year === year);
  return own.length > 0 ? own : columns;
}

/** How well the heads of some columns go together: of one group, one year, near each other. */
function fitOf(column: SheetColumn, inputs: readonly SheetColumn[]): number {
  const isOneGroup = inputs.every(({ group }) => group === column.group);
  const years = inputs.flatMap(({ year }) => year ?? []);
  const isOneYear =
    column.year !== null && years.length > 0
      ? years.includes(column.year)
      : new Set(years).size < 2;
  const isOneQuarter = inputs.every(({ quarter }) => quarter === column.quarter);
  const distance = Math.max(...inputs.map(({ index }) => Math.abs(index - column.index)));
  const isLeft = inputs.every(({ index }) => index < column.index);
  return (
    (isOneGroup ? 2 : 0) +
    (isOneYear ? 1 : -2) +
    (isOneQuarter ? 1 : -3) +
    (isLeft ? 1 : 0) -
    0.1 * distance
  );
}

/** What a part weighs, and what it got of that. */
function weights(others: readonly SheetColumn[]): readonly Option[] {
  const weight = others.filter(({ role }) => role === 'bobot');
  const value = others.filter(({ role }) => role === 'nilai' || role === 'realisasi');
  return weight.flatMap((b) =>
    value.map((a): Option => ({
      kind: 'capaian',
      inputs: pairOf(a, b),
      laws: [SHARE_LAW],
      fit: 1,
    })),
  );
}

function products(column: SheetColumn, others: readonly SheetColumn[]): readonly Option[] {
  const weight = others.filter(({ role }) => role === 'bobot');
  const value = others.filter(
    ({ role, index }) =>
      (role === 'nilai' || role === 'capaian' || role === 'realisasi') && index < column.index,
  );
  // What stands right before it is what it weighs.
  const isNamed = /\b(?:skor|score|tertimbang|terbobot)\b/i.test(labelOf(column));
  const nearest = value.at(-1);
  return weight.flatMap((b) =>
    value.map((a): Option => ({
      kind: 'tertimbang',
      inputs: pairOf(a, b),
      laws: [WEIGHTED_LAW],
      fit: isNamed && a === nearest ? 3 : 0,
    })),
  );
}

const pairOf = (a: SheetColumn, b: SheetColumn): Option['inputs'] => [
  { part: 'first', column: a.index },
  { part: 'second', column: b.index },
];

/** All ordered pairs of columns of a kind to the left, the nearest first. */
function pairs(
  column: SheetColumn,
  others: readonly SheetColumn[],
): readonly (readonly [SheetColumn, SheetColumn])[] {
  const near = others.filter(({ index }) => index < column.index).slice(-5);
  return near.flatMap((a) =>
    near.flatMap((b): (readonly [SheetColumn, SheetColumn])[] => (a === b ? [] : [[a, b]])),
  );
}

function differences(
  kind: 'sisa' | 'selisih',
  column: SheetColumn,
  others: readonly SheetColumn[],
): readonly Option[] {
  const alike = others.filter(({ content }) => content.isMoney === column.content.isMoney);
  return pairs(column, alike).map(([a, b]): Option => {
    const isNamed = PLANNED.includes(a.role) && REACHED.includes(b.role);
    return {
      kind,
      inputs: pairOf(a, b),
      laws: [DIFFERENCE_LAW],
      fit: fitOf(column, [a, b]) + (isNamed ? 1 : 0),
    };
  });
}

/** What is left of a budget, in per cent. */
function sharesLeft(column: SheetColumn, others: readonly SheetColumn[]): readonly Option[] {
  if (column.content.isMoney) return [];
  const left = others.filter(({ role, content }) => role === 'sisa' && content.isMoney);
  const whole = others.filter(({ role }) => role === 'anggaran');
  return left.flatMap((a) =>
    whole.map((b): Option => ({
      kind: 'sisa',
      inputs: pairOf(a, b),
      laws: [SHARE_LAW],
      fit: fitOf(column, [a, b]),
    })),
  );
}

function efficiencies(column: SheetColumn, others: readonly SheetColumn[]): readonly Option[] {
  const plain = others.filter(({ content }) => content.isMoney === column.content.isMoney);
  if (/^nilai efisiensi\b/i.test(labelOf(column))) return efficiencyValues(plain);
  return pairs(column, plain).map(([a, b]): Option => {
    const isNamed = a.role === 'capaian' && (b.role === 'serapan' || b.role === 'capaian');
    const law = namedEfficiency(column, a, b);
    return {
      kind: 'efisiensi',
      inputs: pairOf(a, b),
      laws: law === null ? EFFICIENCY_LAWS : [law],
      fit: law === null ? fitOf(column, [a, b]) + (isNamed ? 1 : 0) : NAMED_EFFICIENCY,
    };
  });
}

/** Of a degree of efficiency its value on a scale of 0 to 100, and of nothing else. */
const efficiencyValues = (others: readonly SheetColumn[]): readonly Option[] =>
  others
    .filter((one) => /^efisiensi\b/i.test(labelOf(one)))
    .map(({ index }) => ({
      kind: 'efisiensi',
      inputs: [{ part: 'first', column: index }],
      laws: [EFFICIENCY_VALUE_LAW],
      fit: NAMED_EFFICIENCY,
    }));

/**
 * A column of efficiency whose own rows are too few, or too wrong, to say how it is made, by what a column of the same head is
 * made of in another table; null where they do not bear that out either.
 */
export function lentRelation(
  column: SheetColumn,
  sheet: Sheet,
  { inputs, rows }: Relation,
  lender: Sheet,
): Relation | null {
  const [law] = rows.flatMap((row) => (row.judged.agreement === 'different' ? [] : [row.law]));
  const own = inputs.map(({ part, column: from }) => {
    const role = lender.columns[from]?.role;
    const alike = sheet.columns.filter((one) => one.role === role && one.index < column.index);
    return { part, column: alike.length === 1 ? alike[0]?.index : undefined };
  });
  if (law === undefined || !own.every(hasColumn)) return null;
  const option = { kind: 'efisiensi', inputs: own, laws: [law], fit: NAMED_EFFICIENCY } as const;
  return tryOption(option, column, sheet, NO_STATEMENTS)?.relation ?? null;
}

const hasColumn = (one: {
  readonly part: Part;
  readonly column: number | undefined;
}): one is Relation['inputs'][number] => one.column !== undefined;

/** The heads of a table of indices say by themselves what is made of what. */
const NAMED_EFFICIENCY = 9;

function namedEfficiency(column: SheetColumn, a: SheetColumn, b: SheetColumn): Law | null {
  const [own, first, second] = [column, a, b].map((one) => labelOf(one).toLowerCase());
  const isOf = (what: RegExp) =>
    what.test(first ?? '') &&
    /sasaran/.test(first ?? '') &&
    what.test(second ?? '') &&
    /keuangan/.test(second ?? '');
  if (/^standar efisiensi/.test(own ?? '')) return isOf(/^target/) ? EFFICIENCY_INDEX_LAW : null;
  if (/^indeks efisiensi/.test(own ?? '')) return isOf(/^realisasi/) ? EFFICIENCY_INDEX_LAW : null;
  const isDegree =
    /^tingkat efisiensi/.test(own ?? '') &&
    /^indeks efisiensi/.test(first ?? '') &&
    /^standar efisiensi/.test(second ?? '');
  return isDegree ? EFFICIENCY_DEGREE_LAW : null;
}

function growths(column: SheetColumn, others: readonly SheetColumn[]): readonly Option[] {
  return pairs(column, others).map(([a, b]): Option => {
    const rises = a.year !== null && b.year !== null && a.year > b.year;
    const isNamed =
      rises && ((isChangeOf(column, a) && isChangeOf(column, b)) || namesBoth(column, a, b));
    return {
      kind: 'pertumbuhan',
      inputs: pairOf(a, b),
      laws: isInPoints(column) ? [DIFFERENCE_LAW] : [GROWTH_LAW, DIFFERENCE_LAW],
      // Of several pairs of which none fits, the two years before the column are the ones that it is of.
      fit: (rises ? 2 : 0) + (isNamed ? NAMED_CHANGE - 2 : 0) - 0.01 * yearsApart(a, b),
    };
  });
}

/** As well as a head names the two figures whose change it is. */
const NAMED_CHANGE = 5;

const yearsApart = ({ year: a }: SheetColumn, { year: b }: SheetColumn): number =>
  a === null || b === null ? 0 : Math.abs(a - b);

/** `Perubahan 2022-2023`, of the mean over the years no more than of any other two. */
function namesBoth({ labels }: SheetColumn, a: SheetColumn, b: SheetColumn): boolean {
  const own = labels.join(' ');
  const isOf = (year: number | null) => year !== null && own.includes(String(year));
  return isOf(a.year) && isOf(b.year) && a.role === b.role && !/\brata|\bper tahun\b/i.test(own);
}

/** A change in points is a difference, never a share. */
const isInPoints = ({ labels }: SheetColumn): boolean => /\(poin\b/i.test(labels.at(-1) ?? '');

/** Whether a head names the measure that it is the change of: `Realisasi › Perubahan (poin)`. */
const isChangeOf = ({ labels }: SheetColumn, { role, labels: own }: SheetColumn): boolean =>
  (role === 'realisasi' || role === 'capaian') && labels.length > 1 && labels[0] === own.at(-1);

/** Percentages and indices add up to nothing. */
const isShare = ({ role, labels, content }: SheetColumn): boolean =>
  !content.isMoney &&
  ((MADE.has(role) && role !== 'selisih') ||
    /\b(?:capaian|efisiensi)\b/i.test(labels.at(-1) ?? ''));

/** A column that the ones right before it, or right behind it, add up to. */
function sums(column: SheetColumn, columns: readonly SheetColumn[]): readonly Option[] {
  const options: Option[] = [];
  if (isShare(column)) return options;
  for (const step of [-1, 1]) {
    const near: SheetColumn[] = [];
    for (let i = column.index + step; i >= 0 && i < columns.length && near.length < 8; i += step) {
      const next = columns[i] as SheetColumn;
      if (!isFigures(next) || next.role === 'nomor' || next.content.isPercent) break;
      if (isShare(next)) break;
      if (next.content.isMoney !== column.content.isMoney) break;
      near.push(next);
      if (near.length < 2) continue;
      const inputs = near.map(({ index }) => ({ part: 'list' as const, column: index })).reverse();
      const isNamed = /jumlah|total|jml|setahun/i.test(labelOf(column));
      options.push({ kind: 'jumlah-kolom', inputs, laws: [SUM_LAW], fit: isNamed ? 1 : -1 });
    }
  }
  return options;
}

interface Tried {
  readonly relation: Relation;
  readonly score: number;
}

/** The option held against the rows; null where they do not bear it out. */
function tryOption(
  option: Option,
  column: SheetColumn,
  sheet: Sheet,
  limits: CapaianLimits,
): Tried | null {
  const isCapaian = option.kind === 'capaian';
  const overZero: SheetRow[] = [];
  const uncapped = sheet.rows.flatMap((row) => {
    const claim = claimOf(row, column.index, option.inputs, sheet);
    if (claim === null) return [];
    const best = bestOf(row, claim, option.laws, isCapaian ? limits : NO_STATEMENTS);
    if (best === null && isOverZero(option, claim)) overZero.push(row);
    return best ?? [];
  });
  const rows = isCapaian ? withUnsaidCap(uncapped) : uncapped;
  // An index is never cut off.
  const isCut = ({ judged }: { readonly judged: Judged }) =>
    option.kind === 'efisiensi' && judged.agreement === 'cut';
  const telling = rows.filter((row) => !isTrivial(row.judged) && !isCut(row));
  const agreeing = rows.filter(({ judged }) => judged.agreement !== 'different');
  const proven = telling.filter(({ judged }) => judged.agreement !== 'different').length;
  const differing = rows.length - agreeing.length;
  const isNamedZero = rows.length === 0 && overZero.length > 0 && option.fit >= 4;
  if (!isNamedZero && !isBorneOut(option, rows.length, agreeing.length, proven)) return null;
  const isSure = proven >= 2 ? proven > differing : agreeing.length > differing && option.fit >= 3;
  const { kind, inputs, laws } = option;
  const consistent = withOneLaw(rows, laws);
  return {
    relation: { kind, column: column.index, inputs, laws, rows: consistent, overZero, isSure },
    score: 2 * proven + agreeing.length - differing + option.fit,
  };
}

/** How the law that fits a row best judges it; null where none gives anything. */
function bestOf(
  row: SheetRow,
  claim: Omit<Claim, 'law'>,
  laws: readonly Law[],
  limits: CapaianLimits,
): Relation['rows'][number] | null {
  let best: Relation['rows'][number] | null = null;
  const { printed, inputs } = claim;
  for (const law of laws) {
    const judged = judge({ printed, inputs, law, limits });
    if (judged === null || (best !== null && better(best.judged, judged) !== judged)) continue;
    best = { row, judged, law };
    // Nothing fits better.
    if (judged.agreement === 'same') break;
  }
  return best;
}

/** Whether something else than nothing is printed over a target or a budget of 0, by which nothing can be divided. */
function isOverZero({ kind }: Option, claim: Omit<Claim, 'law'>): boolean {
  if (kind !== 'capaian' && kind !== 'serapan') return false;
  const [target] = claim.inputs;
  const isZero = ({ numerals }: Printed) => numerals[0]?.value.isZero() === true;
  if (target?.part !== 'first' || !isZero(target) || isZero(claim.printed)) return false;
  return judge({ ...claim, law: ZERO_TARGET_LAW })?.agreement === 'different';
}

/** Several rows at one bound, and none above it, show that the report holds capaian there without saying so. */
function withUnsaidCap(rows: Relation['rows']): Relation['rows'] {
  const at = rows.flatMap(({ judged }) =>
    judged.agreement === 'different' ? (usualCap(judged) ?? []) : [],
  );
  const cap = at.find((one, i) => at.findIndex((other) => other.eq(one)) !== i);
  if (cap === undefined || rows.some(({ judged }) => judged.printed.value.gt(cap))) return rows;
  return rows.map((row) =>
    row.judged.agreement === 'different' && usualCap(row.judged)?.eq(cap) === true
      ? { ...row, judged: { ...row.judged, agreement: 'capped' } }
      : row,
  );
}

/** Rows that any law fits, such as 100 of 100 or what lies within a range, prove nothing. */
function isTrivial({ claim, value, printed }: Judged): boolean {
  if (isRanged(claim)) return value.eq(100);
  const [a, b] = claim.inputs.map(({ numerals }) => numerals[0]?.value);
  return (
    value.isZero() || printed.value.isZero() || (a !== undefined && b !== undefined && a.eq(b))
  );
}

function isBorneOut(
  { kind, fit, laws }: Option,
  rows: number,
  agreeing: number,
  proven: number,
): boolean {
  if (rows === 0) return false;
  const isNamed = (kind === 'capaian' || kind === 'serapan' || kind === 'sisa') && fit >= 3;
  if (kind === 'efisiensi' && fit === NAMED_EFFICIENCY) {
    // Of a degree beside the index and the standard that it is made of, its heads leave nothing open.
    const least = laws.includes(EFFICIENCY_DEGREE_LAW) ? 1 / 3 : 1 / 2;
    return agreeing >= least * rows || rows <= 2;
  }
  if (isNamed) return agreeing >= 0.34 * rows || (rows <= 2 && fit >= 4);
  if (kind === 'pertumbuhan' && fit >= NAMED_CHANGE - 1) {
    return agreeing >= 0.5 * rows || (rows <= 2 && laws.length === 1);
  }
  // A column that is called a sum needs less to be believed.
  if (kind === 'jumlah-kolom' && fit > 0 && proven >= 2) return agreeing >= 0.5 * rows;
  const least = kind === 'jumlah-kolom' || kind === 'pertumbuhan' || kind === 'tertimbang' ? 3 : 2;
  const first = kind === 'efisiensi' ? proven : agreeing;
  return (proven >= least || (fit >= 3 && first >= 1)) && agreeing >= 0.6 * rows;
}

/** Laws other than those of capaian hold for a whole column: the one that fits most rows. */
function withOneLaw(rows: Relation['rows'], laws: readonly Law[]): Relation['rows'] {
  if (laws === CAPAIAN_LAWS || laws.length < 2) return rows;
  // Small figures fit several laws, each of which is counted; what only its cut decimals fit counts less.
  const count = (law: Law) =>
    rows.reduce((sum, { judged: { claim } }) => {
      const agreement = judge({ ...claim, law })?.agreement ?? 'different';
      return sum + (agreement === 'different' ? 0 : agreement === 'cut' ? 1 : 2);
    }, 0);
  const best = laws.reduce((a, b) => (count(b) > count(a) ? b : a));
  return rows.flatMap((one) => {
    if (one.law === best) return [one];
    const judged = judge({ ...one.judged.claim, law: best });
    return judged === null ? [] : [{ ...one, judged, law: best }];
  });
}

/** The claim of a row; null where its figure or one that it is made of is not there. */
function claimOf(
  row: SheetRow,
  column: number,
  inputs: Relation['inputs'],
  sheet: Sheet,
): Omit<Claim, 'law'> | null {
  if (row.isOwn[column] !== true || row.kind === 'mean' || row.kind === 'weighted') return null;
  const printed = printedOf(row.readings[column]);
  if (printed === null || isOfPart(row, column)) return null;
  const rows = coveredRows(row, column, sheet);
  const found = inputs.map(({ part, column: from }) => inputsOf(part, from, rows, sheet));
  if (found.some((list) => list === null || list.length === 0)) return null;
  return { printed, inputs: found.flatMap((list) => list ?? []) };
}

/** A share with a mark is of what its note says, and not of the whole that stands beside it. */
const isOfPart = (row: SheetRow, column: number): boolean =>
  figureAt(row, column)?.isMarked === true;

/** The rows that a cell covers: a figure beside several rows is of all of them. */
function coveredRows(row: SheetRow, column: number, sheet: Sheet): readonly SheetRow[] {
  const cell = row.cells[column];
  if (cell === null || cell === undefined || cell.rowSpan < 2) return [row];
  return sheet.rows
    .slice(row.index, row.index + cell.rowSpan)
    .filter((one) => one.cells[column] === cell);
}

function inputsOf(
  part: Part,
  column: number,
  rows: readonly SheetRow[],
  sheet: Sheet,
): readonly Input[] | null {
  const seen = new Set<unknown>();
  const inputs: Input[] = [];
  for (const row of rows) {
    const cell = row.cells[column] ?? null;
    if (cell === null || seen.has(cell)) continue;
    seen.add(cell);
    const reading = row.readings[column];
    const at = { sheet, row, column };
    if (part === 'first' && reading?.kind === 'range' && rows.length === 1) {
      return BOUNDS.map((bound) => ({ part: bound, ...printedFigure(reading[bound]), cell: at }));
    }
    const printed = printedOf(reading);
    if (printed === null) return null;
    inputs.push({ part, ...printed, cell: at });
  }
  return inputs;
}

const BOUNDS = ['from', 'to'] as const;
