// Every figure of every table by what it is of: an indicator's target, realisasi and capaian, a programme's money.

import type { Role } from '../column/role.ts';
import { figureAt, labelOf, type SheetColumn, type Sheet, type SheetRow } from '../column/sheet.ts';
import type { Figure } from '../figure/reading.ts';
import { fold } from '../table/head.ts';
import type { CellRef } from './claim.ts';
import { findRelations, lentRelation, type Relation } from './relations.ts';
import type { CapaianLimits } from '../text/statements.ts';

/** What is registered of a thing. */
export type RegisteredMeasure =
  'target' | 'realisasi' | 'capaian' | 'anggaran' | 'realisasi-anggaran' | 'serapan';

export interface RegisterEntry {
  /** Letters of its name alone. */
  readonly key: string;
  readonly name: string;
  readonly measure: RegisteredMeasure;
  /** Null where neither head nor title says one. */
  readonly year: number | null;
  /** Words of the head that make it another figure: `akhir renstra`, `tw 2`, `nasional`. */
  readonly variant: string;
  /** The planning document that it is from; null for the report's own measurement. */
  readonly document: 'renstra' | 'iku' | 'pk' | null;
  /** Of a range its lower end. */
  readonly figure: Figure;
  /** The upper end of a range; null of a figure. */
  readonly to: Figure | null;
  /** Of a capaian the target that it agrees with in its own row; null of what agrees with none. */
  readonly against: Figure | null;
  readonly cell: CellRef;
}

const MEASURES: readonly Role[] = [
  'target',
  'realisasi',
  'capaian',
  'anggaran',
  'realisasi-anggaran',
  'serapan',
];

/** A table with what its columns make of each other. */
export interface Related {
  readonly sheet: Sheet;
  readonly relations: readonly Relation[];
}

/** The tables with their relations, and with those that a table of one row or two has from another whose heads are the same. */
export function relate(sheets: readonly Sheet[], limits: CapaianLimits): readonly Related[] {
  const related = sheets.map((sheet) => ({ sheet, relations: findRelations(sheet, limits) }));
  const known = related.flatMap(({ sheet, relations }) =>
    relations.flatMap((relation) => {
      const head = labelOf(sheet.columns[relation.column] as SheetColumn);
      return relation.kind === 'efisiensi' && relation.isSure ? [{ sheet, relation, head }] : [];
    }),
  );
  return related.map(({ sheet, relations }) => {
    const unrelated = sheet.columns.filter(
      ({ role, index }) =>
        role === 'efisiensi' && !relations.some(({ column }) => column === index),
    );
    const lent = unrelated.flatMap((column) => {
      const one = known.find(({ head }) => head === labelOf(column));
      return one === undefined ? [] : (lentRelation(column, sheet, one.relation, one.sheet) ?? []);
    });
    return { sheet, relations: [...relations, ...lent] };
  });
}

/** @param reportYear of figures whose head and title name none */
export const registerFigures = (
  related: readonly Related[],
  reportYear: number | null,
): readonly RegisterEntry[] => registerAll(related, reportYear).filter(({ to }) => to === null);

/** Figures and ranges: what a measure is in one table may be the other in another. */
export function registerAll(
  related: readonly Related[],
  reportYear: number | null,
): readonly RegisterEntry[] {
  return related.flatMap((one) =>
    one.sheet.columns.flatMap((column) => {
      const what = meaningOf(one, column, reportYear);
      if (what === null) return [];
      const { sheet } = one;
      const relation = one.relations.find((other) => other.column === column.index);
      return sheet.rows.flatMap((row) =>
        entryOf({ sheet, row, column: column.index }, what, againstOf(row, relation)),
      );
    }),
  );
}

/** What the figures of a column say of the things that its rows name. */
export type ColumnMeaning = Pick<RegisterEntry, 'measure' | 'year' | 'variant' | 'document'>;

/** @returns null where they say nothing that is registered */
export function meaningOf(
  { sheet, relations }: Related,
  column: SheetColumn,
  reportYear: number | null,
): ColumnMeaning | null {
  const measure = measureOf(column, relations);
  if (measure === null) return null;
  return {
    measure,
    year: yearFor(sheet, column, reportYear),
    variant: variantOf(sheet, column),
    document: documentOf(sheet),
  };
}

/** Where a title names one year and all columns another, the head was left over from another report. */
function yearFor(
  { table, columns }: Sheet,
  { year }: SheetColumn,
  reportYear: number | null,
): number | null {
  const heads = new Set(columns.flatMap((one) => one.year ?? []));
  const titles = [...new Set(table.title.match(/\b20\d{2}\b/g) ?? [])].map(Number);
  const [named] = titles;
  const isLeftOver =
    year !== null && titles.length === 1 && heads.size === 1 && named === reportYear;
  return isLeftOver ? reportYear : (year ?? reportYear);
}

/** What the rows bear out counts more than what the head says. */
function measureOf(
  { index, role }: SheetColumn,
  relations: readonly Relation[],
): RegisteredMeasure | null {
  const relation = relations.find(({ column }) => column === index);
  if (relation?.kind === 'serapan' || relation?.kind === 'capaian') return relation.kind;
  return MEASURES.includes(role) ? (role as RegisteredMeasure) : null;
}

function againstOf(row: SheetRow, relation: Relation | undefined): Figure | null {
  if (relation?.kind !== 'capaian') return null;
  const made = relation.rows.find((one) => one.row === row);
  const target = made?.judged.claim.inputs.find(({ part }) => part === 'first')?.cell ?? null;
  if (target === null || made?.judged.agreement === 'different') return null;
  return figureAt(target.row, target.column);
}

function entryOf(
  cell: CellRef,
  what: ColumnMeaning,
  against: Figure | null,
): readonly RegisterEntry[] {
  const { row, column } = cell;
  const reading = row.readings[column];
  if (row.kind !== 'item' || row.isOwn[column] !== true) return [];
  if (reading?.kind !== 'figure' && reading?.kind !== 'range') return [];
  const name = nameFor(row, what.measure);
  const key = keyOf(name);
  const [figure, to] =
    reading.kind === 'figure' ? [reading.figure, null] : [reading.from, reading.to];
  return key.length < 5 ? [] : [{ key, name, figure, to, against, cell, ...what }];
}

/** Money is of a programme, what was reached is of an indicator. */
function nameFor({ names }: SheetRow, measure: RegisteredMeasure): string {
  const isMoney =
    measure === 'anggaran' || measure === 'realisasi-anggaran' || measure === 'serapan';
  const [first, ...others] = isMoney
    ? [names.program, names.sasaran, names.lain]
    : [names.indikator, names.lain, names.program];
  return first ?? others.find((name) => name !== undefined) ?? '';
}

/** The document whose figures a table shows: each may have its own target. */
function documentOf({ table, columns }: Sheet): RegisterEntry['document'] {
  const title = fold(table.title);
  // `Capaian Perjanjian Kinerja` measures what was agreed, and is no agreement.
  const isOwn = !isMeasured(columns) && !/\bcapaian\b/.test(title);
  if (isOwn && /\b(?:perjanjian|penetapan|kontrak) kinerja\b|\bpk\b/.test(title)) return 'pk';
  if (isOwn && /\bindikator kinerja utama\b|\biku\b/.test(title)) return 'iku';
  const reached = new Set(
    columns.flatMap(({ role, year }) => (role === 'realisasi' ? (year ?? []) : [])),
  );
  // Beside what was reached in the same year a target is the one that was measured by.
  const planned = columns.filter(
    ({ role, year }) => role === 'target' && year !== null && !reached.has(year),
  ).length;
  const isPlan = planned >= 3 || (planned === 2 && reached.size === 0 && !isMeasured(columns));
  return isPlan || /\brenstra\b|\brencana strategis\b/.test(title) ? 'renstra' : null;
}

const isMeasured = (columns: readonly SheetColumn[]): boolean =>
  columns.some(({ role }) => role === 'realisasi' || role === 'capaian');

/** A name without numbering, brackets and spelling that changes from table to table. */
export function keyOf(name: string): string {
  return fold(
    name.replace(/^\s*(?:\(?(?:\d+|[a-z]|[ivx]+)[.)])+\s*/i, '').replace(/\([^)]*\)/g, ' '),
  )
    .replace(/\bpers?entase\b|\bprosentase\b|\bprosentasi\b/g, 'persentase')
    .replace(/\bperangkat daerah\b/g, 'pd')
    .replace(/%/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const VARIANTS =
  /\b(?:akhir|renstra|rpjmd|rpjmn|nasional|provinsi|daerah|triwulan|tw|semester|murni|awal|perubahan(?: (?:ke )?(?:i{1,3}|iv|[1-9]))?|sebelum|sesudah|setelah|induk|semula|s d|sampai|kumulatif|kondisi|standar|spm|jangka menengah|lalu|pk|iku|revisi|efisiensi)\b/g;

/** What the target at the end of the plan is called by. */
const OF_THE_PLAN = /\b(?:akhir|renstra|rpjmd|jangka menengah)\b/;

function variantOf({ table, columns }: Sheet, { labels, quarter, role }: SheetColumn): string {
  const head = fold(labels.join(' '));
  const words = new Set(head.match(VARIANTS) ?? []);
  // Target and realisasi of a capaian, as tables of efficiency have them, are not the indicator's.
  if ((role === 'target' || role === 'realisasi') && /\b(?:capaian|keuangan)\b/.test(head))
    words.add('capaian');
  // Quarterly tables say so in their title alone, and so do those of another body.
  const title =
    fold(table.title).match(/\b(?:triwulan|tw) (?:[ivx]+|\d)\b|\bsemester (?:[ivx]+|\d)\b/)?.[0] ??
    '';
  // Where a head says which capaian is against the end, the title says it of no other.
  const isAgainstEnd =
    role === 'capaian' &&
    OF_THE_PLAN.test(fold(table.title)) &&
    !columns.some((one) => one.role === 'capaian' && OF_THE_PLAN.test(fold(one.labels.join(' '))));
  const against = isAgainstEnd ? 'akhir' : '';
  return [...words, quarter ?? '', title, against]
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}
