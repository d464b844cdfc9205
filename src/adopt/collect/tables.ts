// Tables of data: of other indicators with their capaian, and of values by unit and column. Only what every cell of them
// is understood of is taken.

import { keyOf } from '../../audit/check/register.ts';
import type { Sheet, SheetColumn, SheetRow } from '../../audit/column/sheet.ts';
import type { Cell } from '../../audit/document.ts';
import type { Reading } from '../../audit/figure/reading.ts';
import { FORMS } from '../../formula/form.ts';
import { findLevel, LEVEL_SCALES } from '../../formula/scale.ts';
import { typedLevel, typedStatus } from '../../new/typed-figure.ts';
import { keysOf } from '../../record.ts';
import { slug } from '../../compose/blocks.ts';
import type { DraftTable, DraftTableRow, Found, TableFoot, LeftColumn } from '../draft.ts';
import type { ProseSection } from '../prose/sections.ts';
import { originOf, type SourceReport } from '../source.ts';
import { isWeight, readComposite } from './composite.ts';
import { findFormula } from './value/formula.ts';
import type { NamedPlan } from './goals.ts';
import { noteLine, sourceLine } from './notes.ts';
import { areWhole, boundIn, boundTarget } from './value/bounds.ts';
import { typedReading, type PrintedFigure } from './value/printed-figure.ts';
import { reasonIn } from './value/remarks.ts';
import { wordIn } from './value/printed-word.ts';
import { UNTOLD } from './value/settle.ts';
import { subjectsOf, tidy, wordsAt, type RowSubject } from './subject.ts';

export function collectTables(
  report: SourceReport,
  sections: readonly ProseSection[],
  statements: readonly PrintedFigure[],
  plan: NamedPlan,
): readonly DraftTable[] {
  const taken = new Set(
    statements
      .filter(
        (one) => plan.of.has(one) || one.subject.program !== null || one.subject.belanja !== null,
      )
      .map(({ cell }) => cell.sheet),
  );
  const kodes = new Set<string>();
  return report.sheets.flatMap((sheet): readonly DraftTable[] => {
    if (taken.has(sheet) || sheet.table.title === '' || sheet.rows.length === 0) return [];
    if (sheet.columns.some(({ role }) => role === 'efisiensi') || isOfPlan(sheet, plan)) return [];
    const read = { report, sheet, statements };
    const table = toComposite(read) ?? toCapaian(read) ?? toValues(read);
    if (table === null) return [];
    const kode = kodeOf(sheet, kodes);
    kodes.add(kode);
    return [{ ...table, kode, ...placeIn(sheet, sections, plan) }];
  });
}

/** A table whose rows are those of the plan is made anew. */
function isOfPlan({ rows }: Sheet, { sasaran, tujuan }: NamedPlan): boolean {
  const goals = [...sasaran, ...tujuan];
  const known = new Set(
    goals.flatMap(({ key, indikator }) => [key, ...indikator.map((one) => one.key)]),
  );
  const names = rows.flatMap(({ kind, name }) => (kind === 'item' ? [keyOf(name)] : []));
  const others = names.filter((name) => !known.has(name));
  return others.length < names.length && others.every((name) => SHARED_MONEY.test(name));
}

/** `Program untuk semua sasaran`, `Program tanpa sasaran`: what stands below the sasaran in a table of their money. */
const SHARED_MONEY = /^(?:\S+ ){1,3}(?:untuk (?:semua|beberapa)|tanpa) \S+(?: \S+)?$/;

interface ReadTable {
  readonly report: SourceReport;
  readonly sheet: Sheet;
  readonly statements: readonly PrintedFigure[];
}

type Unplaced = Omit<DraftTable, 'kode' | 'indikator' | 'isPersonnel'>;

const KODE_WORDS = 5;

function kodeOf({ table }: Sheet, known: ReadonlySet<string>): string {
  const words = slug(table.title).split('-').slice(0, KODE_WORDS).join('-').slice(0, 50);
  const base = /^[\p{L}\p{N}]/u.test(words) ? words : `tabel-${table.index}`;
  return known.has(base) ? `${base}-${table.index}` : base;
}

function placeIn(
  sheet: Sheet,
  sections: readonly ProseSection[],
  plan: NamedPlan,
): Pick<DraftTable, 'indikator' | 'isPersonnel'> {
  const code = sections.find(({ pieces }) =>
    pieces.some((piece) => piece.kind === 'table' && piece.sheet === sheet),
  )?.code;
  const all = [...plan.sasaran, ...plan.tujuan].flatMap(({ indikator }) => indikator);
  const goal = plan.sasaran.find(({ kode }) => kode === code);
  const only = goal?.indikator.length === 1 ? goal.indikator[0]?.kode : undefined;
  const indikator = all.some(({ kode }) => kode === code) ? (code ?? null) : (only ?? null);
  const isPersonnel =
    code === 'gambaran-umum' || /\b(?:personil|personel|pegawai)\b/i.test(sheet.table.title);
  return { indikator, isPersonnel: isPersonnel && indikator === null };
}

const sharedOf = ({
  report,
  sheet,
}: ReadTable): Pick<DraftTable, 'judul' | 'sumber' | 'catatan' | 'satuan'> => ({
  judul: {
    text: tidy(sheet.table.title),
    origin: originOf(report, sheet.table.place, sheet),
    cell: null,
  },
  sumber: sourceLine(report, sheet),
  catatan: noteLine(report, sheet),
  satuan: null,
});

function toComposite(read: ReadTable): Unplaced | null {
  const parts = readComposite(read.report, read.sheet);
  if (parts === null) return null;
  const { rowHead, rows, cells, index } = parts;
  return {
    ...sharedOf(read),
    kind: 'komposit',
    columns: [],
    rowHead,
    foot: null,
    unsaid: [],
    rows,
    cells,
    footFigures: new Map(index === null ? [] : [['', index]]),
  };
}

/** Each row an indicator with target and realisasi. */
function toCapaian(read: ReadTable): Unplaced | null {
  const { sheet } = read;
  const at = (role: SheetColumn['role']) =>
    sheet.columns.filter((one) => one.role === role && one.quarter === null);
  const [target, realisasi, capaian] = [at('target'), at('realisasi'), at('capaian')];
  if (target.length !== 1 || realisasi.length !== 1 || capaian.length > 1) return null;
  const columns = { target: target[0], realisasi: realisasi[0], capaian: capaian[0] };
  const subjects = subjectsOf(sheet);
  const items = sheet.rows.filter(({ kind }) => kind === 'item');
  const rows = wholeOf(items.map((row) => toCapaianRow(read, row, subjects.get(row), columns)));
  if (rows === null) return null;
  const foot = sheet.rows.findLast(({ kind }) => kind === 'mean');
  return {
    ...sharedOf(read),
    kind: 'capaian',
    columns: [],
    rowHead: null,
    foot: null,
    unsaid: [],
    rows,
    cells: cellsOf(items, [...target, ...realisasi, ...capaian]),
    footFigures: footOf(read, capaian, foot, () => ''),
  };
}

/** Null unless every row is understood, and there is one. */
function wholeOf(rows: readonly (DraftTableRow | null)[]): readonly DraftTableRow[] | null {
  const whole = rows.filter((row) => row !== null);
  return whole.length === 0 || whole.length < rows.length ? null : whole;
}

interface CapaianColumns {
  readonly target: SheetColumn | undefined;
  readonly realisasi: SheetColumn | undefined;
  readonly capaian: SheetColumn | undefined;
}

function toCapaianRow(
  { report, sheet, statements }: ReadTable,
  row: SheetRow,
  subject: RowSubject | undefined,
  columns: CapaianColumns,
): DraftTableRow | null {
  if (subject?.indikator == null) return null;
  const own = statements.filter(({ cell, measure }) => cell.row === row && measure === 'capaian');
  const [target, realisasi] = [columns.target, columns.realisasi].map((column) =>
    column === undefined ? undefined : row.readings[column.index],
  );
  const [planned, reached] = [target, realisasi].map((one) =>
    one?.kind === 'figure' ? one.figure : null,
  );
  const kind = boundIn(planned);
  const formula = findFormula(own, kind && FORMS[kind].polaritas);
  const { polaritas, rumus, cap } = formula;
  const isWhole = areWhole([planned, reached], subject.satuan);
  const bound = boundTarget(planned, typedReading(target) ?? '', { formula, isWhole });
  const words = wordsOf(report, sheet, subject.indikator, [target, realisasi]);
  if (words === null) return null;
  const field = (key: string, column: SheetColumn | undefined) => {
    const text = column === undefined ? null : typedReading(row.readings[column.index]);
    return text === null ? [] : [[key, text] as const];
  };
  return {
    nama: subject.indikator,
    origin: originOf(report, firstPlace(row), sheet) + (bound?.note ?? ''),
    values: new Map(),
    fields: [
      ...named('sasaran', subject.sasaran),
      ...named('satuan', subject.satuan),
      ...(words.some(([key]) => key === 'jenis') ? [] : [['polaritas', polaritas] as const]),
      ...words,
      ...(rumus === null ? [] : [['rumus', rumus] as const]),
      ...(cap === null ? [] : [['capaian_maksimum', cap.text] as const]),
      ...field('target', columns.target).map(([key, text]) => [key, bound?.text ?? text] as const),
      ...field('realisasi', columns.realisasi),
      ...field('capaian_tercetak', columns.capaian).filter(([, text]) => !text.startsWith('{')),
    ],
  };
}

const named = (key: string, text: string | null): readonly (readonly [string, string])[] =>
  text === null ? [] : [[key, text]];

/** What stands for target and realisasi where these are no figures; null where the data cannot say it. */
function wordsOf(
  report: SourceReport,
  sheet: Sheet,
  indikator: string,
  readings: readonly (Reading | undefined)[],
): DraftTableRow['fields'] | null {
  const [target, realisasi] = readings.map((one) => wordIn(one));
  const isRead = readings.every(
    (one) =>
      one === undefined || ['figure', 'range', 'blank'].includes(one.kind) || wordIn(one) !== null,
  );
  if (!isRead || target?.kind === 'status') return null;
  if (realisasi?.kind === 'status') {
    const because = reasonBelow(report, sheet, indikator, realisasi.text);
    return [['realisasi', typedStatus(realisasi.status, because ?? UNTOLD)]];
  }
  const said = [target, realisasi].filter((one) => one != null);
  if (said.length === 0) return [];
  const [first] = said;
  if (said.length < 2 || first === undefined || said.some(({ kind }) => kind !== first.kind))
    return null;
  const values = said.map(({ text }) => (first.kind === 'day' ? text : typedLevel(text)));
  const written = [['target', values[0] ?? ''] as const, ['realisasi', values[1] ?? ''] as const];
  if (first.kind === 'day') return [['jenis', 'tanggal'], ...written];
  const scale = scaleWith(said.map(({ text }) => text));
  return scale === null ? null : [['jenis', 'predikat'], ['skala', scale], ...written];
}

/** A scale that ships, or that of the one word there is; null where nothing tells which of two is better. */
function scaleWith(words: readonly string[]): string | null {
  const shipped = keysOf(LEVEL_SCALES).find((name) =>
    words.every((word) => findLevel(LEVEL_SCALES[name], word) !== undefined),
  );
  if (shipped !== undefined) return shipped;
  const [first = ''] = words;
  return words.every((word) => word === first) ? `[${JSON.stringify(first)}]` : null;
}

/** `Kejadian pulang paksa, n/a: pencatatannya baru dimulai.` below the table. */
function reasonBelow(
  { text }: SourceReport,
  { table }: Sheet,
  indikator: string,
  shown: string,
): string | undefined {
  const below = (text[table.index] ?? []).slice(0, 8).map((block) => tidy(block.text));
  return below.flatMap((one) => reasonIn(one, indikator, shown) ?? [])[0];
}

const firstPlace = ({ cells }: SheetRow) => cells.find((cell) => cell !== null)?.place ?? null;

/** The columns of a table of values. */
interface ValueColumns {
  readonly name: SheetColumn;
  readonly values: readonly SheetColumn[];
  /** What stands over each column of values. */
  readonly labels: readonly string[];
  readonly unsaid: readonly LeftColumn[];
}

/** Null where a column is of another kind, or where two are called the same. */
function valueColumns({ columns }: Sheet): ValueColumns | null {
  const values = columns.filter(({ content, role }) => content.isFigures && role !== 'nomor');
  const names = columns.filter(({ role }) => role === 'nama');
  const beside = columns.filter(({ role }) => role === 'predikat' || role === 'nomor');
  const [name] = names;
  const labels = values.map(({ labels: path, year }) =>
    year === null ? tidy(path.at(-1) ?? '') : String(year),
  );
  const isWhole =
    names.length === 1 &&
    values.length > 0 &&
    names.length + values.length + beside.length === columns.length &&
    labels.every((label) => label !== '') &&
    new Set(labels).size === labels.length;
  if (name === undefined || !isWhole) return null;
  const unsaid = [
    ...(beside.some(({ role }) => role === 'predikat') ? (['predikat'] as const) : []),
    ...(values.some(isWeight) ? (['bobot'] as const) : []),
  ];
  return { name, values, labels, unsaid };
}

/** Each row a unit with a value in some columns; columns of ratings may stand beside them. */
function toValues(read: ReadTable): Unplaced | null {
  const { sheet } = read;
  const columns = valueColumns(sheet);
  if (columns === null) return null;
  const { name, values, labels, unsaid } = columns;
  const items = sheet.rows.filter(
    (row) => row.kind !== 'sum' && row.kind !== 'mean' && !isFoot(row),
  );
  const rows = wholeOf(items.map((row) => toValueRow(read, row, columns)));
  if (rows === null) return null;
  const closing = closingOf(sheet);
  // What closes a column of shares spent is the share of the sums, and no sum.
  if (closing.foot === 'jumlah' && values.some(({ role }) => role === 'serapan')) return null;
  return {
    ...sharedOf(read),
    kind: 'nilai',
    columns: labels,
    rowHead: tidy(name.labels.join(' ')) || null,
    foot: closing.foot,
    unsaid,
    rows,
    cells: cellsOf(items, values),
    footFigures: footOf(
      read,
      values,
      closing.row,
      ({ index }) => labels[values.findIndex((one) => one.index === index)] ?? '',
    ),
  };
}

function toValueRow(
  { report, sheet }: ReadTable,
  row: SheetRow,
  { name, values, labels }: ValueColumns,
): DraftTableRow | null {
  const nama = wordsAt(row, name.index);
  const found = values.map(({ index, factor }, i) => {
    const reading = row.readings[index];
    const text = reading?.kind === 'figure' ? typedReading(reading, factor) : null;
    const isKnown = text !== null || reading?.kind === 'blank';
    return { label: labels[i] ?? '', text, isKnown: isKnown && row.isOwn[index] === true };
  });
  if (nama === '' || found.some(({ isKnown }) => !isKnown)) return null;
  const filled = found.flatMap(({ label, text }) =>
    text === null ? [] : [[label, text] as const],
  );
  const origin = originOf(report, firstPlace(row), sheet);
  return { nama, origin, values: new Map(filled), fields: [] };
}

const cellsOf = (rows: readonly SheetRow[], columns: readonly SheetColumn[]): readonly Cell[] =>
  rows.flatMap(({ cells, readings }) =>
    columns.flatMap(({ index }) =>
      typedReading(readings[index]) === null ? [] : (cells[index] ?? []),
    ),
  );

/** `Nilai tertinggi` over number and name closes a table as a sum does. */
const isFoot = ({ cells, name }: SheetRow): boolean =>
  (cells[0]?.columnSpan ?? 1) > 1 &&
  /^(?:nilai )?(?:tertinggi|terendah|maksimum|minimum|banyaknya|cacah)/i.test(name);

interface Closing {
  readonly foot: TableFoot;
  readonly row: SheetRow | undefined;
}

function closingOf({ rows }: Sheet): Closing {
  const row = rows.findLast((one) => one.kind === 'sum' || one.kind === 'mean' || isFoot(one));
  if (row === undefined) return { foot: 'tidak-ada', row };
  if (row.kind === 'sum') return { foot: 'jumlah', row };
  if (row.kind === 'mean') return { foot: 'rata-rata', row };
  const isHighest = /tertinggi|maksimum/i.test(row.name);
  const isCount = /banyaknya|cacah/i.test(row.name);
  return { foot: isHighest ? 'maksimum' : isCount ? 'cacah' : 'minimum', row };
}

function footOf(
  { report, sheet }: ReadTable,
  columns: readonly SheetColumn[],
  row: SheetRow | undefined,
  labelFor: (column: SheetColumn) => string,
): ReadonlyMap<string, Found> {
  return new Map(
    columns.flatMap((column) => {
      const reading = row?.readings[column.index];
      const text = reading?.kind === 'figure' ? typedReading(reading, column.factor) : null;
      if (text === null) return [];
      const cell = row?.cells[column.index] ?? null;
      const origin = originOf(report, cell?.place ?? null, sheet);
      return [[labelFor(column), { text, origin, cell }] as const];
    }),
  );
}
