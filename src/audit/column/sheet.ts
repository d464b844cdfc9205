// A table whose columns are understood: what each holds, what each row is, and the figures in it.

import { Decimal, addUp } from '../../decimal.ts';
import { readCell, type Figure, type Reading } from '../figure/reading.ts';
import { fold, textOfCell } from '../table/head.ts';
import type { TableRow, Table } from '../table/tables.ts';
import type { Cell } from '../document.ts';
import {
  asMeasured,
  factorOf,
  MADE,
  quarterOf,
  roleOf,
  subjectOf,
  withChangedBudgets,
  yearOf,
  type ColumnContent,
  type Role,
  type ColumnSubject,
} from './role.ts';

export interface SheetColumn {
  readonly index: number;
  readonly labels: readonly string[];
  readonly role: Role;
  readonly subject: ColumnSubject;
  readonly year: number | null;
  readonly quarter: string | null;
  /** What stands over it and others: `Kinerja`. */
  readonly group: string;
  readonly content: ColumnContent;
  /** What its figures are counted in: 1, or a thousand and more. */
  readonly factor: number;
}

/** A row of items, the name of a group without figures, a sum, a mean, or a mean by weight. */
export type LineKind = 'item' | 'title' | 'sum' | 'mean' | 'weighted';

export interface SheetRow {
  /** From 0, in the table. */
  readonly index: number;
  readonly kind: LineKind;
  /** What the row is of; empty where no words say it. */
  readonly name: string;
  /** Names by what they are of. */
  readonly names: Readonly<Partial<Record<ColumnSubject, string>>>;
  /** The text of its number column. */
  readonly number: string;
  readonly bold: boolean;
  /** By column. */
  readonly readings: readonly Reading[];
  /** Whether the cell begins in this row; else it is one that reaches down from above. */
  readonly isOwn: readonly boolean[];
  /** The cell at each column, the same one in each row and column that it covers. */
  readonly cells: readonly (Cell | null)[];
  readonly page: number | null;
}

export interface Sheet {
  readonly table: Table;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

/** The figure at a place; null where there is none, or one that reaches over from another row or column. */
export function figureAt(row: SheetRow, column: number): Figure | null {
  const reading = row.readings[column];
  return reading?.kind === 'figure' ? reading.figure : null;
}

/** What stands over a column as one text. */
export const labelOf = ({ labels }: Pick<SheetColumn, 'labels'>): string => labels.join(' › ');

const BLANK: Reading = { kind: 'blank', text: '' };

export function toSheet(table: Table): Sheet {
  const cells = table.rows.map(readRow);
  const columns = table.labels.map((labels, index): SheetColumn => {
    const content = contentOf(
      cells.map((row) => row.readings[index] ?? BLANK),
      labels,
    );
    const role = roleOf(labels, content, table.title);
    return {
      index,
      labels,
      role,
      subject: subjectOf(labels),
      year: yearOf(labels),
      quarter: quarterOf(labels),
      group: groupOf(labels),
      content: role === 'nama' ? { ...content, isFigures: false } : content,
      factor: factorOf(labels),
    };
  });
  const wide = withChangedBudgets(withMeasures(withNames(columns)));
  const rows = cells.map((row, index) => toRow(row, index, wide, table.rows[index]));
  return { table, columns: wide, rows: withNamedItems(rows, wide) };
}

/** What stands over several columns, but for words that only say again what each of them is. */
function groupOf(labels: readonly string[]): string {
  const group = fold(labels.slice(0, -1).join(' '));
  return /^(?:target|realisasi|capaian|kinerja|sasaran|indikator|tahun|ke|dan|\d+| )+$/.test(
    group,
  ) && !/^kinerja$/.test(group)
    ? ''
    : group;
}

interface ReadRow {
  readonly readings: readonly Reading[];
  readonly isOwn: readonly boolean[];
  readonly texts: readonly string[];
}

function readRow({ spots }: TableRow): ReadRow {
  return {
    readings: spots.map((spot) => (spot === null ? BLANK : readCell(spot.cell.lines))),
    isOwn: spots.map((spot) => spot?.isFirst === true),
    texts: spots.map((spot) => (spot === null ? '' : textOfCell(spot.cell))),
  };
}

const NAMES = /^\s*(?:indikator|sasaran|tujuan|program|kegiatan|uraian|nama)\b/i;
const isWorded = ({ words }: Figure): boolean => /\p{L}\s+\p{L}/u.test(words);

/** Amounts of money are seldom smaller. */
const MONEY_MIN = 100_000;

function contentOf(readings: readonly Reading[], labels: readonly string[]): ColumnContent {
  const figures = readings.flatMap((one) => (one.kind === 'figure' ? [one.figure] : []));
  const malformed = readings.filter(({ kind }) => kind === 'malformed' || kind === 'range').length;
  const words = readings.filter(({ kind }) => kind === 'words' || kind === 'several').length;
  const count = figures.length;
  const large = figures.filter(
    ({ value, unit }) => unit === 'rupiah' || value.abs().gte(MONEY_MIN),
  ).length;
  const percent = figures.filter(({ unit }) => unit === 'persen').length;
  const own = labels.at(-1) ?? '';
  // `Pengaduan per 1.000 Layanan` under a head of names is one of them.
  const isNames = NAMES.test(own) && figures.length > 0 && figures.every(isWorded);
  const saysMoney = /\brp\b|rupiah/i.test(labels.join(' ')) && !/%/.test(own);
  // Its own head counts it in rupiah, however small: `Anggaran (Rp)`.
  const isInRupiah = /\((?:dalam )?(?:rp\.?|rupiah)\)/i.test(own);
  return {
    isFigures: count + malformed > 0 && count + malformed >= words && !isNames,
    isMoney: count > 0 && (2 * large > count || isInRupiah || (saysMoney && factorOf(labels) > 1)),
    isPercent: count > 0 && 2 * percent > count,
  };
}

/** Where no head says which column has the names, it is the first with words. */
function withNames(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  if (columns.some(({ role, subject }) => role === 'nama' && subject !== 'lain')) return columns;
  return columns;
}

/** Beside a unit or a weight stand the figures of indicators. */
function withMeasures(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  const isOfIndicators =
    columns.some(({ role }) => role === 'satuan' || role === 'bobot') ||
    !columns.some(({ subject }) => subject === 'program');
  const isNamed = columns.some(({ labels }) => /\bindikator\b/i.test(labels.join(' ')));
  if (!isOfIndicators || !isNamed) return columns;
  return columns.map((one) => ({ ...one, role: asMeasured(one.role, one.labels) }));
}

const SUM = /^(?:grand |sub ?)?(?:jumlah|total)\b/i;
/** Words that a foot has beside its name; others are what an indicator counts. */
const SUM_ALONE =
  /^(?:grand |sub ?)?(?:jumlah|total)(?: (?:total|jumlah|keseluruhan|seluruhnya|seluruh|semua|anggaran|belanja|biaya|program|kegiatan|sasaran|dana|pagu|dan|capaian|nilai|skor|rp|%|[ivx]+|[a-z]|\d+))*$/i;
/** `Rata-Rata Waktu Tunggu (menit; makin rendah makin baik)`: the name of an indicator with its unit and direction. */
const WITH_UNIT = /\([^)]*;/;
/** `Rata-Rata Nilai Evaluasi AKIP (poin)`: one that says of what, with its unit; `Rata-rata capaian (%)` is of the rows above it. */
const OF_THE_ROWS_ABOVE =
  /\b(?:rata|rerata|mean|nilai|capaian|kinerja|realisasi|target|serapan|sasaran|program|kegiatan|indikator|keseluruhan|total|tingkat|anggaran|keuangan|fisik|dan|jumlah|sub)\b/g;
const ENDS_WITH_UNIT = /\p{L}[^()]*\([^()]+\)$/u;
const MEAN = /^(?:nilai )?(?:rata|rerata|mean)\b/;
/** `Rata-rata nasional`: a mean of others than the rows above it, that they are held against. */
const MEAN_OF_OTHERS =
  /^(?:nilai )?(?:rata|rerata|mean)(?: (?:rata|nilai|capaian|realisasi|tingkat|pemerintah|kabupaten|kota))* (?:nasional|provinsi|regional|indonesia|dunia|asean|se)\b/;
/** `Capaian menurut bobot`, `Rata-rata tertimbang` */
const WEIGHTED =
  /^(?:rata|rerata|capaian|kinerja|nilai)\b.*(?:\b(?:menurut|berdasarkan) bobot\b|\b(?:tertimbang|terbobot)\b)/;

function toRow(
  { readings, isOwn, texts }: ReadRow,
  index: number,
  columns: readonly SheetColumn[],
  row: TableRow | undefined,
): SheetRow {
  const names: Partial<Record<ColumnSubject, string>> = {};
  const own: string[] = [];
  for (const { index: column, role, subject } of columns) {
    const text = texts[column] ?? '';
    const isName = role === 'nama' || (role === 'lain' && readings[column]?.kind === 'words');
    if (!isName || text === '' || readings[column]?.kind === 'blank') continue;
    names[subject] ??= text;
    if (isOwn[column] === true) own.push(text);
  }
  const number =
    columns
      .filter(({ role }) => role === 'nomor')
      .map(({ index: column }) => (isOwn[column] === true ? (texts[column] ?? '') : ''))[0] ?? '';
  // `Jumlah DIPA 01` in a column of names is no figure.
  const isWords = (i: number) => readings[i]?.kind === 'words' || columns[i]?.role === 'nama';
  const first = texts.find((text, i) => text !== '' && isOwn[i] === true && isWords(i)) ?? '';
  const filled = columns.filter(
    ({ index: column, role }) =>
      role !== 'nomor' &&
      (readings[column]?.kind === 'figure' || readings[column]?.kind === 'range'),
  );
  return {
    index,
    kind: kindOf(first, filled.length, row, columns, readings),
    name: names.indikator ?? names.program ?? names.lain ?? names.sasaran ?? first,
    names,
    number,
    bold: row?.spots.some((spot) => spot?.isFirst === true && spot.cell.bold) ?? false,
    readings,
    isOwn,
    cells: row?.spots.map((spot) => spot?.cell ?? null) ?? [],
    page: row?.page ?? null,
  };
}

function kindOf(
  first: string,
  figures: number,
  row: TableRow | undefined,
  columns: readonly SheetColumn[],
  readings: readonly Reading[],
): LineKind {
  const text = fold(first);
  // An indicator may be called a sum or a mean: it has a target or a unit, and stands in one column.
  const isWide =
    row?.spots.some((spot) => spot?.isFirst === true && spot.cell.columnSpan > 1) ?? false;
  const isFilled = (role: Role) =>
    columns.some((column) => column.role === role && readings[column.index]?.kind !== 'blank');
  const isIndicator = !isWide && (isFilled('satuan') || isFilled('target'));
  const isOthers = isCompared(columns, row);
  if (!isOthers && SUM.test(text) && text.length < 60 && (!isIndicator || SUM_ALONE.test(text)))
    return 'sum';
  if (figures === 0 && !readings.some(({ kind }) => kind === 'malformed')) return 'title';
  if (!isIndicator && WEIGHTED.test(text)) return 'weighted';
  const isMean = !isOthers && MEAN.test(text) && !MEAN_OF_OTHERS.test(text);
  return isMean && !isIndicator && !isMeasured(first) ? 'mean' : 'item';
}

/** Whether what is called a mean is the name of an indicator, with its unit. */
function isMeasured(name: string): boolean {
  if (WITH_UNIT.test(name)) return true;
  const what = fold(name.replace(/\([^()]*\)$/, '')).replace(OF_THE_ROWS_ABOVE, '');
  return ENDS_WITH_UNIT.test(name) && what.trim() !== '';
}

/** An indicator may be called a mean or a sum: one that says of what, and that no column bears out, is no foot. */
function withNamedItems(
  rows: readonly SheetRow[],
  columns: readonly SheetColumn[],
): readonly SheetRow[] {
  const figures = columns.filter(({ role, content }) => content.isFigures && role !== 'nomor');
  const isMoney = figures.some(({ content }) => content.isMoney);
  const known: SheetRow[] = [];
  for (const row of rows) {
    const isNamed = (row.kind === 'mean' || (row.kind === 'sum' && !isMoney)) && saysOfWhat(row);
    const telling = figures.filter(({ role }) => row.kind === 'mean' || !MADE.has(role));
    const isFoot = !isNamed || telling.some(({ index }) => isBorneOut(row, index, known));
    known.push(isFoot ? row : { ...row, kind: 'item' });
  }
  return known;
}

/** `Rata-rata sasaran: Layanan` and `Rata-rata capaian sasaran 1` are of the rows above. */
function saysOfWhat({ name }: SheetRow): boolean {
  const what = fold(name.replace(/:.*$/s, '')).replace(OF_THE_ROWS_ABOVE, '');
  return /\p{L}/u.test(what.replace(/\b(?:[ivx]+|[a-z]|persen|rp)\b/g, ''));
}

/** Whether a figure is the sum or mean of those above it, since the last foot or in all. */
function isBorneOut(row: SheetRow, column: number, above: readonly SheetRow[]): boolean {
  const printed = figureAt(row, column);
  if (printed === null) return false;
  const last = above.findLastIndex(({ kind }) => kind === 'sum' || kind === 'mean');
  return [above.slice(last + 1), above].some((rows) => {
    const values = rows.flatMap((one) =>
      one.kind === 'item' ? (figureAt(one, column)?.value ?? []) : [],
    );
    // What is the same in every row is that of any of them too.
    if (values.every((one) => one.eq(printed.value))) return false;
    const sum = addUp(values);
    const value = row.kind === 'sum' ? sum : sum.div(values.length);
    return value.minus(printed.value).abs().lte(new Decimal(10).pow(-printed.decimals));
  });
}

/** Whether the name of a row stands in the column of what others reached: it is theirs, however it is called. */
function isCompared(columns: readonly SheetColumn[], row: TableRow | undefined): boolean {
  return columns.some(({ index, labels, content }) => {
    const spot = row?.spots[index];
    const isAlone = spot?.isFirst === true && spot.cell.columnSpan === 1;
    const isOfOthers = !content.isFigures && /\bpembanding\b/.test(fold(labels.join(' ')));
    return isAlone && isOfOthers && textOfCell(spot.cell) !== '';
  });
}
