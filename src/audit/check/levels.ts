// Which rows of a table are made of the rows below them: programmes of their activities, sasaran of their programmes.

import { Decimal } from '../../decimal.ts';
import { fold } from '../table/head.ts';
import type { Figure } from '../figure/reading.ts';
import { figureAt, type Sheet, type SheetRow } from '../column/sheet.ts';

/** The level of each row of items by its place, 0 for the highest. */
export type Levels = ReadonlyMap<number, number>;

/** A row and the rows that it is made of. */
export interface Family {
  readonly parent: SheetRow;
  readonly children: readonly SheetRow[];
  /** Pages are missing among or right behind them: some of the children may stand there. */
  readonly isOpen: boolean;
}

/** What in a row may tell its level, and the text that stands for it. */
const SIGNS: readonly ((row: SheetRow) => string)[] = [
  ({ number }) => numberKind(number),
  ({ number }) => codeShape(number),
  ({ bold }) => (bold ? 'bold' : 'plain'),
  ({ name }) => (isUpper(name) ? 'upper' : 'lower'),
  (row) => wordKind(mainName(row)),
  (row) => `${row.bold ? 'bold' : 'plain'} ${wordKind(mainName(row))}`,
  (row) => `${numberKind(row.number)} ${row.bold ? 'bold' : 'plain'}`,
  (row) => `${isUpper(mainName(row)) ? 'upper' : 'lower'} ${row.bold ? 'bold' : 'plain'}`,
  (row) => nameColumn(row),
  ({ number }) => `${numberKind(number)} ${/^[A-Za-z]*/.exec(number.trim())?.[0] ?? ''}`,
];

/**
 * The levels that the sums of a table bear out best; null where none of the signs does, and each row stands for itself.
 * @param columns those whose figures add up
 */
export function findLevels(sheet: Sheet, columns: readonly number[]): Levels | null {
  const items = sheet.rows.filter(
    (row) =>
      // A further indicator of a row above it shares that row's figures.
      row.kind === 'item' && columns.some((column) => ownFigureAt(row, column) !== null),
  );
  let best: { levels: Levels; score: number } | null = null;
  for (const sign of SIGNS) {
    const levels = levelsBy(items, sign);
    if (levels === null) continue;
    const score = scoreOf(sheet, levels, columns);
    if (score > 0 && (best === null || score > best.score)) best = { levels, score };
  }
  return best?.levels ?? null;
}

/** The levels that each of the signs would give, for what has other proof than sums. */
export const possibleLevels = (items: readonly SheetRow[]): readonly Levels[] =>
  SIGNS.flatMap((sign) => levelsBy(items, sign) ?? []);

/** Signs in the order in which they first come are levels. */
function levelsBy(items: readonly SheetRow[], sign: (row: SheetRow) => string): Levels | null {
  const signs = [...new Set(items.map(sign))];
  if (signs.length < 2 || signs.length > 5) return null;
  return new Map(items.map((row) => [row.index, signs.indexOf(sign(row))]));
}

/** How many figures of parents are the sum of their children's, less those that are not. */
function scoreOf(sheet: Sheet, levels: Levels, columns: readonly number[]): number {
  let score = 0;
  for (const { parent, children, isOpen } of familiesOf(sheet, levels)) {
    if (isOpen) continue;
    for (const column of columns) {
      const whole = figureAt(parent, column)?.value;
      const parts = children.map((row) => figureAt(row, column)?.value);
      if (whole === undefined || parts.some((part) => part === undefined)) continue;
      const sum = (parts as readonly Decimal[]).reduce((a, b) => a.plus(b), new Decimal(0));
      // A parent that repeats its only child says little.
      if (sum.eq(whole)) score += children.length > 1 ? 2 : 0.5;
      else score -= 1;
    }
  }
  return score;
}

/** Each row with the rows of the next level below it. */
export function familiesOf({ rows, table }: Sheet, levels: Levels): readonly Family[] {
  const items = rows.filter((row) => levels.has(row.index) || row.kind === 'sum');
  return items.flatMap((parent, i): readonly Family[] => {
    const level = levels.get(parent.index);
    if (level === undefined) return [];
    const rest = items.slice(i + 1);
    const end = rest.findIndex((row) => (levels.get(row.index) ?? -1) <= level);
    const below = end === -1 ? rest : rest.slice(0, end);
    const last = below.at(-1)?.index ?? parent.index;
    if (below.length === 0) return [];
    const isOpen = table.gaps.some((gap) => gap > parent.index && gap <= last + 1);
    const next = below.reduce((low, { index }) => Math.min(low, levels.get(index) ?? 0), 9);
    return [{ parent, children: below.filter((row) => levels.get(row.index) === next), isOpen }];
  });
}

/**
 * The rows that stand above others by their figures alone, where nothing else tells the levels: a row that is the sum of
 * the rows right below it, in every column, takes them in, and so on upward. A row that repeats only the next one does so
 * where several columns say it.
 * @returns null where no row takes in others
 */
export function outermostRows(
  rows: readonly SheetRow[],
  columns: readonly number[],
): readonly SheetRow[] | null {
  const items = rows.filter((row) => columns.some((column) => ownFigureAt(row, column) !== null));
  const outer = items.reduceRight<readonly SheetRow[]>(
    (below, row) => [row, ...below.slice(partsOf(row, below, columns))],
    [],
  );
  return outer.length === items.length ? null : outer;
}

/** How many of the rows below are what a row is made of; 0 where it is made of none. */
function partsOf(row: SheetRow, below: readonly SheetRow[], columns: readonly number[]): number {
  const wholes = columns.flatMap((column) => {
    const value = ownFigureAt(row, column)?.value;
    return value === undefined || value.isZero() ? [] : [{ column, value }];
  });
  if (wholes.length === 0) return 0;
  const sums = wholes.map(() => new Decimal(0));
  for (const [i, part] of below.entries()) {
    for (const [j, { column }] of wholes.entries()) {
      sums[j] = (sums[j] as Decimal).plus(ownFigureAt(part, column)?.value ?? 0);
    }
    const isSum = wholes.every(({ value }, j) => sums[j]?.eq(value));
    if (isSum && (i > 0 || wholes.length > 1)) return i + 1;
  }
  return 0;
}

function ownFigureAt(row: SheetRow, column: number): Figure | null {
  return row.isOwn[column] === true ? figureAt(row, column) : null;
}

/** `CH` → `AA`, `3668` → `9999`, `DR.3165` → `AA.9999`: codes of one level are written alike. */
const codeShape = (number: string): string =>
  number.trim().replace(/\p{L}/gu, 'A').replace(/\d/g, '9');

function numberKind(number: string): string {
  const text = number.trim().replace(/[.)(\s]+$/, '');
  if (text === '') return 'none';
  if (/^\d+$/.test(text)) return 'digits';
  if (/^[IVX]+$/.test(text)) return 'roman';
  if (/^[a-zA-Z]$/.test(text))
    return text === text.toUpperCase() && /^[A-Z]$/.test(text) && text !== 'L'
      ? 'capital'
      : 'letter';
  return `code ${text.split(/[.\s]+/).length}`;
}

const isUpper = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();

const mainName = ({ names, name }: SheetRow): string => names.program ?? names.sasaran ?? name;

function wordKind(name: string): string {
  return (
    /^(?:program|kegiatan|sub ?kegiatan|sasaran|tujuan|belanja|sub ?total)\b/.exec(
      fold(name),
    )?.[0] ?? 'other'
  );
}

/** The first column that says something: names that are set in by a column. */
function nameColumn({ readings, isOwn }: SheetRow): string {
  return String(readings.findIndex((reading, i) => reading.kind === 'words' && isOwn[i] === true));
}
