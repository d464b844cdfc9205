// The programmes with their budget and spending, and what the reports print of their sums.

import { keyOf } from '../../../audit/check/register.ts';
import type { SheetRow } from '../../../audit/column/sheet.ts';
import { fold } from '../../../audit/table/head.ts';
import type {
  DraftActivity,
  DraftBelanja,
  DraftChange,
  DraftChanges,
  DraftMoney,
  DraftProgram,
  Found,
} from '../../draft.ts';
import { USUAL_TERMS } from '../../../compose/wording/terms.ts';
import { grouped } from '../../../grouped.ts';
import { suggestDate } from '../../../source/schema/leaf.ts';
import { originOf, type SourceReport } from '../../source.ts';
import type { NamedPlan } from '../goals.ts';
import { beginningOf, lastBudgets, sharesOf, textsOf } from '../value/shares.ts';
import { sourceLine } from '../notes.ts';
import { findFunds } from './funds.ts';
import { highest } from './highest.ts';
import { findTree, type MoneyTree } from './tree.ts';
import { foundIn, RUPIAH, typedAs, type PrintedFigure } from '../value/printed-figure.ts';

type MoneyMeasure = 'anggaran' | 'realisasi-anggaran' | 'serapan';
const MONEY: readonly MoneyMeasure[] = ['anggaran', 'realisasi-anggaran', 'serapan'];
/** Before a budget was changed it was another. */
const SUPERSEDED = /\b(?:murni|sebelum|awal|induk|semula|lalu|tw|triwulan|semester)\b/;
/** What the data say of a programme that supports every sasaran. */
const ALL = 'semua';
type Supported = DraftProgram['sasaran'];

export function collectMoney(
  statements: readonly PrintedFigure[],
  plan: NamedPlan,
  year: number,
  shares: ReadonlyMap<string, Found>,
  main: SourceReport,
): DraftMoney {
  const current = lastBudgets(
    statements.filter((one) => (one.year ?? year) === year && !SUPERSEDED.test(one.variant)),
  );
  const money = current.filter(
    (one) =>
      MONEY.some((measure) => measure === one.measure) &&
      (one.measure === 'serapan' || RUPIAH.test(one.text)),
  );
  const named = money.filter(({ subject }) => subject.program !== null);
  const isProgram = programNames(named);
  const isTold = named.some(({ subject }) => isProgram(subject.program ?? ''));
  // Where nothing is called a programme, whatever stands highest is what the data call one.
  const tree = findTree(current, main, isTold ? isProgram : null);
  const own = isTold
    ? // Programmes alone: the same rupiah by kegiatan would count twice.
      named.filter(
        ({ cell, subject }) =>
          tree?.below.has(cell.row) !== true && isProgram(subject.program ?? ''),
      )
    : highest(named, tree?.programs.map(({ nama }) => nama.text) ?? null);
  const program = toPrograms(own, plan, statements, tree);
  const sums = sumsOf(own);
  const isReported = (kode: string) =>
    program.some(
      ({ sasaran, realisasi }) => (sasaran === ALL || sasaran.includes(kode)) && realisasi !== null,
    );
  return {
    sumber: own.map(({ report, cell }) => sourceLine(report, cell.sheet)).find(Boolean) ?? null,
    funds: findFunds(main, program),
    change: changeIn(textsOf(statements)),
    terms: LEVELS.flatMap(([key, { title: usual }], i) => {
      const name = tree?.terms[i] ?? usual;
      return fold(name) === fold(usual) ? [] : [[key, name] as const];
    }),
    program,
    belanja: spendingIn(money, statements),
    ...sums,
    shares: new Map([...shares].filter(([kode]) => !isReported(kode))),
  };
}

/** The highest first, by their keys among the words of an agency. */
const LEVELS = [
  ['program', USUAL_TERMS.program],
  ['kegiatan', USUAL_TERMS.kegiatan],
  ['sub_kegiatan', USUAL_TERMS.subKegiatan],
] as const;

const SAYS_PROGRAM = /^\W*program\b/i;
/** A column of programmes, and of nothing that they consist of. */
const OF_PROGRAMS = /\bprogram\b/;
const OF_PARTS =
  /\b(?:sub ?kegiatan|kegiatan|kro|ro|output|komponen|rincian|uraian|belanja|sasaran|akun)\b/;

/** Whether a name is that of a programme: it says so, or a table of programmes alone has it. */
export function programNames(own: readonly PrintedFigure[]): (name: string) => boolean {
  const alone = own.filter(({ cell: { sheet } }) =>
    sheet.columns.some(({ subject, role, labels }) => {
      const head = fold(labels.join(' '));
      return subject === 'program' && role === 'nama' && OF_PROGRAMS.test(head) && !OF_PARTS.test(head); // prettier-ignore
    }),
  );
  const names = new Set(alone.map(({ subject }) => keyOf(subject.program ?? '')));
  return (name) => SAYS_PROGRAM.test(name) || names.has(keyOf(name));
}

/** `Anggaran akhir menurut DPPA tanggal 18 September 2023.`, below the programmes. */
const CHANGED = /\bakhir menurut ([^.;]+?)(?: tanggal (\d{1,2} \p{L}+ \d{4}))?\.(?:\s|$)/u;

/** By what all budgets were changed; null where they were changed by several documents, or nobody says so. */
function changeIn(texts: readonly string[]): DraftChange | null {
  const [first] = texts.flatMap((text) => {
    const found = CHANGED.exec(text);
    return found === null ? [] : [found];
  });
  const [, name = '', day] = first ?? [];
  if (name === '' || /, | dan | tanggal /.test(name)) return null;
  const tanggal = day === undefined ? null : (suggestDate(day) ?? null);
  return { dasar: name === 'perubahan' ? null : name, tanggal };
}

/** @param own the figures of programmes, without those of what they consist of */
function toPrograms(
  own: readonly PrintedFigure[],
  plan: NamedPlan,
  statements: readonly PrintedFigure[],
  tree: MoneyTree | null,
): readonly DraftProgram[] {
  const texts = textsOf(statements);
  const programs = new Map<string, Growing>();
  for (const list of bySheet(own)) {
    const rows = new Map<SheetRow, string>();
    const times = new Map<string, number>();
    for (const one of list) {
      const known = rows.get(one.cell.row);
      // Two programmes of one table may bear the same name.
      const name = keyOf(one.subject.program ?? '');
      const time = known === undefined ? (times.get(name) ?? 0) + 1 : 0;
      if (known === undefined) times.set(name, time);
      const key = known ?? `${name} ${time}`;
      rows.set(one.cell.row, key);
      const growing = programs.get(key) ?? begin(one);
      programs.set(key, growing);
      growing.rows.add(one.cell.row);
      if (growing.sasaran.length === 0) growing.sasaran = goalsOf(one, plan);
      growing.bagian ??= one.subject.bagian;
      growing.figures.set(one.measure, growing.figures.get(one.measure) ?? foundIn(one));
    }
  }
  const width = Math.max(2, String(programs.size).length);
  const made = (i: number) => `P${String(i + 1).padStart(width, '0')}`;
  const inTree = matchTree([...programs.values()], tree);
  // Each by a kode of its own; a number tells the row.
  const isCoded =
    tree?.isCoded === true && new Set(inTree.map((one) => one?.kode)).size === inTree.length;
  return [...programs.values()].map((one, i) => ({
    kode: (isCoded ? inTree[i]?.kode : undefined) ?? made(i),
    indikator: inTree[i]?.indikator ?? [],
    parts: inTree[i]?.parts ?? [],
    nama: one.nama,
    sasaran: one.sasaran,
    shares: sharesOf(one.nama.text, texts, plan),
    bagian: one.bagian,
    changed: beginningIn(one.rows, statements, one.figures.get('anggaran')),
    anggaran: one.figures.get('anggaran') ?? null,
    realisasi: one.figures.get('realisasi-anggaran') ?? null,
    serapan: one.figures.get('serapan') ?? null,
  }));
}

const beginningIn = (
  rows: ReadonlySet<SheetRow>,
  statements: readonly PrintedFigure[],
  budget: Found | null | undefined,
): DraftChanges | null =>
  beginningOf(
    statements.filter(({ cell }) => rows.has(cell.row)),
    budget ?? null,
  );

/** Each programme with its own of the tree; none at all where they are not the same programmes, each with one name. */
function matchTree(
  programs: readonly Growing[],
  tree: MoneyTree | null,
): readonly (DraftActivity | undefined)[] {
  const named = new Map(tree?.programs.map((one) => [keyOf(one.nama.text), one]));
  const found = programs.map(({ nama }) => named.get(keyOf(nama.text)));
  const isWhole =
    named.size === tree?.programs.length && new Set(found).size === programs.length && !found.includes(undefined); // prettier-ignore
  return isWhole ? found : [];
}

interface Growing {
  /** All rows that tell of it. */
  readonly rows: Set<SheetRow>;
  readonly nama: Found;
  readonly figures: Map<string, Found>;
  sasaran: Supported;
  bagian: string | null;
}

const begin = ({ subject, origin }: PrintedFigure): Growing => ({
  nama: { text: subject.program ?? '', origin, cell: null },
  figures: new Map(),
  rows: new Set(),
  sasaran: [],
  bagian: null,
});

/** The kinds of spending, each of each DIPA once. */
function spendingIn(
  money: readonly PrintedFigure[],
  statements: readonly PrintedFigure[],
): readonly DraftBelanja[] {
  const named = money.filter(({ subject }) => subject.belanja !== null);
  const kinds = grouped(
    named,
    ({ subject: { belanja, dipa } }) => `${keyOf(belanja ?? '')} ${dipa ?? ''}`,
  );
  return [...kinds.values()].flatMap((list): readonly DraftBelanja[] => {
    const [first] = list;
    if (first === undefined) return [];
    const at = (of: MoneyMeasure): Found | null => {
      const one = list.find(({ measure }) => measure === of);
      return one === undefined ? null : foundIn(one);
    };
    const jenis = { text: first.subject.belanja ?? '', origin: first.origin, cell: null };
    const [anggaran, realisasi] = [at('anggaran'), at('realisasi-anggaran')];
    const rows = new Set(list.map(({ cell }) => cell.row));
    const changed = beginningIn(rows, statements, anggaran);
    return [{ jenis, dipa: first.subject.dipa, changed, anggaran, realisasi }];
  });
}

/** `Sasaran 1 dan 3`, `Sasaran Strategis 2, 4, dan 5`, `S2`: the numbers. */
const NUMBERED =
  /^(?:(?:sasaran|tujuan)(?: \p{L}+)?|s)\s*(\d+(?:(?:\s*[,;&]\s*|\s+)(?:dan\s+|s(?=\d))?\d+)*)$/iu;

/** The sasaran that a programme supports, by their name or by their numbers; `semua` for `Semua sasaran`. */
function goalsOf({ subject }: PrintedFigure, { sasaran }: NamedPlan): Supported {
  const byName = sasaran.find(({ key }) => key === keyOf(subject.sasaran ?? ''));
  if (byName !== undefined) return [byName.kode];
  if (/^semua sasaran\b/i.test(subject.mendukung ?? '')) return ALL;
  const numbers = NUMBERED.exec(subject.mendukung ?? '')?.[1]?.match(/\d+/g) ?? [];
  return numbers.flatMap((number) => sasaran[Number(number) - 1]?.kode ?? []);
}

/** What the row of sums of the fullest table prints. */
function sumsOf(own: readonly PrintedFigure[]): Pick<DraftMoney, 'total' | 'spent' | 'absorbed'> {
  const tables = [...bySheet(own)].sort((a, b) => b.length - a.length);
  const at = (measure: MoneyMeasure): Found | null => {
    for (const list of tables) {
      const one = list.find((other) => other.measure === measure);
      const row = one?.cell.sheet.rows.findLast(({ kind }) => kind === 'sum');
      if (one === undefined || row === undefined) continue;
      const found = sumAt(one, row);
      if (found !== null && (measure === 'serapan' || RUPIAH.test(found.text))) return found;
    }
    return null;
  };
  return { total: at('anggaran'), spent: at('realisasi-anggaran'), absorbed: at('serapan') };
}

function sumAt(one: PrintedFigure, row: SheetRow): Found | null {
  const { report, cell } = one;
  const factor = cell.sheet.columns[cell.column]?.factor ?? 1;
  const text = typedAs(one, row.readings[cell.column], factor);
  if (text === null || row.isOwn[cell.column] !== true) return null;
  const own = row.cells[cell.column] ?? null;
  return { text, origin: originOf(report, own?.place ?? null, cell.sheet), cell: own };
}

const bySheet = (list: readonly PrintedFigure[]) => [
  ...grouped(list, ({ report, cell }) => `${cell.sheet.table.index} ${report.name}`).values(),
];
