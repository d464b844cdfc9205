// What programmes consist of: the levels of a long table of the money, each row with its rupiah and its indicators.

import { figureAt, labelOf, type Sheet, type SheetRow } from '../../../audit/column/sheet.ts';
import { grouped } from '../../../grouped.ts';
import { familiesOf, findLevels, type Levels } from '../../../audit/check/levels.ts';
import { addUp, type Decimal } from '../../../decimal.ts';
import { FORMS } from '../../../formula/form.ts';
import type { DraftActivity, DraftOwnIndicator, Found } from '../../draft.ts';
import { originOf, type SourceReport } from '../../source.ts';
import { tidy } from '../subject.ts';
import { areWhole, boundIn, boundTarget, withBound } from '../value/bounds.ts';
import { findFormula } from '../value/formula.ts';
import { foundIn, isMoney, RUPIAH, type PrintedFigure } from '../value/printed-figure.ts';

/** A programme, kegiatan and sub_kegiatan. */
const DEEPEST = 3;

export interface MoneyTree {
  readonly programs: readonly DraftActivity[];
  /** The rows of all that is below a programme. */
  readonly below: ReadonlySet<SheetRow>;
  /** Whether the rows are told by a kode, not counted. */
  readonly isCoded: boolean;
  /** What the head calls its levels, the highest first; empty where it does not say. */
  readonly terms: readonly string[];
}

/**
 * The table of the most rows whose sums bear its levels out. Nothing of it is taken where a row of it does not find its place.
 * @param isProgram whether something of this name is a programme, by what other tables tell; null where nothing is called
 * one, and the sums alone tell what stands highest
 */
export function findTree(
  statements: readonly PrintedFigure[],
  main: SourceReport,
  isProgram: ((name: string) => boolean) | null,
): MoneyTree | null {
  const own = statements.filter(
    ({ report, subject }) => report === main && subject.program !== null,
  );
  const bySheet = [...grouped(own, ({ cell }) => String(cell.sheet.table.index)).values()];
  const trees = bySheet.flatMap((list) => readTree(list, main, isProgram) ?? []);
  return trees.sort((a, b) => b.below.size - a.below.size)[0] ?? null;
}

function readTree(
  list: readonly PrintedFigure[],
  report: SourceReport,
  isProgram: ((name: string) => boolean) | null,
): MoneyTree | null {
  const [first] = list;
  if (first === undefined) return null;
  const { sheet } = first.cell;
  const money = moneyColumns(list);
  const levels = money.length === 0 ? null : findLevels(sheet, money);
  if (levels === null) return null;
  const rows = rowsOf({ sheet, levels, list, report });
  if (rows === null) return null;
  const programs = rows.filter(({ level }) => level === 0);
  const isBorneOut =
    isProgram === null
      ? isSummed(sheet, levels, money)
      : programs.every(({ node: { nama } }) => isProgram(nama.text));
  if (!isBorneOut) return null;
  const below = new Set(rows.filter(({ level }) => level > 0).map(({ row }) => row));
  return below.size === 0
    ? null
    : {
        programs: nest(rows, 0),
        below,
        isCoded: isCoded(sheet),
        terms: termsOf(sheet, depthOf(rows)),
      };
}

/** Whether every row that has parts is the sum of them. */
function isSummed(sheet: Sheet, levels: Levels, columns: readonly number[]): boolean {
  return familiesOf(sheet, levels).every(({ parent, children }) =>
    columns.every((column) => {
      const whole = figureAt(parent, column)?.value;
      return whole === undefined || sumOf(children, column).eq(whole);
    }),
  );
}

/** What rows have together; one without a figure adds nothing. */
export const sumOf = (rows: readonly SheetRow[], column: number): Decimal =>
  addUp(rows.flatMap((row) => figureAt(row, column)?.value ?? []));

const moneyColumns = (list: readonly PrintedFigure[]): readonly number[] => [
  ...new Set(list.filter(isMoney).map(({ cell }) => cell.column)),
];

interface Source {
  readonly sheet: Sheet;
  readonly levels: Levels;
  readonly list: readonly PrintedFigure[];
  readonly report: SourceReport;
}

/** A row of the money, before what stands below it is put into it. */
interface FlatRow {
  readonly row: SheetRow;
  readonly level: number;
  readonly node: DraftActivity;
}

const depthOf = (rows: readonly FlatRow[]): number =>
  1 + Math.max(...rows.map(({ level }) => level));

/** Null where a row has no name, or a place that the data do not have. */
function rowsOf(source: Source): readonly FlatRow[] | null {
  const { sheet, levels } = source;
  const groups: SheetRow[][] = [];
  for (const row of sheet.rows) {
    if (row.kind !== 'item') continue;
    if (levels.has(row.index)) groups.push([row]);
    // A further indicator of the row above it; a row with a name of its own is none.
    else if (groups.length === 0 || row.isOwn[nameColumn(sheet)?.index ?? -1] === true) return null;
    else groups.at(-1)?.push(row);
  }
  const flat = groups.flatMap((rows): readonly FlatRow[] => {
    const [row] = rows;
    const level = row === undefined ? undefined : levels.get(row.index);
    const node = row === undefined ? null : nodeOf(rows, row, source);
    return row === undefined || level === undefined || node === null ? [] : [{ row, level, node }];
  });
  const isWhole = flat.length === groups.length && flat.every(isStep);
  return isWhole && depthOf(flat) <= DEEPEST ? flat : null;
}

/** No level is left out on the way down. */
const isStep = ({ level }: FlatRow, i: number, all: readonly FlatRow[]): boolean =>
  level <= (all[i - 1]?.level ?? -1) + 1;

const nameColumn = ({ columns }: Sheet) =>
  columns.find(({ subject, role }) => subject === 'program' && role === 'nama');

const isCoded = ({ columns }: Sheet): boolean =>
  columns.some((column) => column.role === 'nomor' && /\bkode\b/i.test(labelOf(column)));

function nodeOf(
  rows: readonly SheetRow[],
  row: SheetRow,
  { list, sheet, report }: Source,
): DraftActivity | null {
  const own = list.filter(({ cell }) => cell.row === row);
  const nama = own[0]?.subject.program ?? '';
  const kode = tidy(row.number);
  if (nama === '' || /\s/.test(kode)) return null;
  const at = (measure: PrintedFigure['measure']): Found | null => {
    const one = own.find((other) => other.measure === measure && RUPIAH.test(other.text));
    return one === undefined ? null : foundIn(one);
  };
  const place = row.cells.find((cell) => cell !== null)?.place ?? null;
  return {
    kode,
    nama: { text: nama, origin: originOf(report, place, sheet), cell: null },
    anggaran: at('anggaran'),
    realisasi: at('realisasi-anggaran'),
    indikator: rows.flatMap(
      (one) => indicatorOf(list.filter(({ cell }) => cell.row === one)) ?? [],
    ),
    parts: [],
  };
}

/** Null where the row names none. */
function indicatorOf(own: readonly PrintedFigure[]): DraftOwnIndicator | null {
  const named = own.find(({ subject }) => subject.indikator !== null);
  if (named === undefined) return null;
  const capaian = own.filter(({ measure }) => measure === 'capaian');
  const [target, realisasi] = (['target', 'realisasi'] as const).map(
    (of) => own.find(({ measure, word }) => measure === of && word === null) ?? null,
  );
  const kind = boundIn(target?.figure);
  const told = kind === null ? null : FORMS[kind].polaritas;
  const { polaritas, cap, isShown } = findFormula(capaian, told);
  // A bound says the direction itself.
  const formula = { polaritas: told ?? polaritas, isShown };
  const bound =
    target == null
      ? null
      : boundTarget(target.figure, target.text, {
          formula,
          isWhole: areWhole([target.figure, realisasi?.figure], named.subject.satuan),
        });
  return {
    nama: { text: named.subject.indikator ?? '', origin: named.origin, cell: null },
    satuan: named.subject.satuan ?? 'satuan',
    polaritas: formula.polaritas,
    target: target == null ? null : foundIn(withBound(target, bound)),
    realisasi: realisasi == null ? null : foundIn(realisasi),
    cap,
  };
}

/** Puts each row into the one above it that is a level higher. One without a kode is counted: `K01`, `K01.1`. */
function nest(rows: readonly FlatRow[], level: number, above = ''): readonly DraftActivity[] {
  const starts = rows.flatMap((one, i) => (one.level === level ? [{ one, i }] : []));
  return starts.map(({ one: { node }, i }, at): DraftActivity => {
    const rest = rows.slice(i + 1);
    const end = rest.findIndex((other) => other.level <= level);
    const counted = level > 1 ? `${above}.${at + 1}` : `K${String(at + 1).padStart(2, '0')}`;
    const kode = node.kode === '' ? counted : node.kode;
    return { ...node, kode, parts: nest(end === -1 ? rest : rest.slice(0, end), level + 1, kode) };
  });
}

/** `Program/KRO/RO` over a tree of three levels. */
function termsOf(sheet: Sheet, depth: number): readonly string[] {
  const column = nameColumn(sheet);
  const names = column === undefined ? [] : tidy(labelOf(column)).split(/\s*\/\s*/);
  return names.length === depth ? names : [];
}

/**
 * What capaian is held at where an indicator of the tree is: it has no cap of its own in the data, so all are held there.
 * @returns null where one is printed above it
 */
export function findCap(
  programs: readonly Pick<DraftActivity, 'indikator' | 'parts'>[],
  statements: readonly PrintedFigure[],
): Found | null {
  const capOf = ({ indikator, parts }: Pick<DraftActivity, 'indikator' | 'parts'>): Found | null =>
    indikator.find(({ cap }) => cap !== null)?.cap ?? findCap(parts, statements);
  const cap = programs.map(capOf).find((one) => one !== null) ?? null;
  const isAbove = ({ measure, figure }: PrintedFigure) =>
    measure === 'capaian' && figure?.value.gt(cap?.text ?? 0) === true;
  return cap === null || statements.some(isAbove) ? null : cap;
}
