// The reports → all that goes into the data files.

import type {
  Draft,
  DraftGoal,
  DraftIndicator,
  DraftRealisasi,
  DraftTable,
  Explained,
  Found,
} from '../draft.ts';
import { keyOf, meaningOf } from '../../audit/check/register.ts';
import { Decimal } from '../../decimal.ts';
import { mapRecord } from '../../record.ts';
import type { ProseSection } from '../prose/sections.ts';
import { readSections } from '../prose/sections.ts';
import type { SourceReport } from '../source.ts';
import { collectActions } from './actions.ts';
import { collectActivities } from './money/activities.ts';
import { findCap } from './money/tree.ts';
import { collectAgency } from './agency/agency.ts';
import { collectComparators } from './comparators.ts';
import { collectDocuments, findBasis } from './documents.ts';
import { collectExplained } from './explained.ts';
import { collectDirections, type PolaritasMap } from './value/directions.ts';
import { findFormula, stepFormula } from './value/formula.ts';
import { collectGoalFigures } from './goal-figures.ts';
import { namePlan, type NamedGoal, type NamedPlan } from './goals.ts';
import { collectKinds, type DraftKinds } from './value/kinds.ts';
import { isStandard, sortMeasures, type SortedMeasures } from './measures.ts';
import { collectManner } from './manner.ts';
import { collectMoney } from './money/money.ts';
import { sourceLine } from './notes.ts';
import { collectScale } from './value/scale.ts';
import { findUnreadRatings } from './value/ratings.ts';
import { settleValues } from './value/settle.ts';
import { findPeriod } from './period.ts';
import { collectFigures, type PrintedFigure } from './value/printed-figure.ts';
import { collectTables } from './tables.ts';
import { collectQuarters, findRecaps } from './quarters.ts';
import { collectRemarks } from './value/remarks.ts';
import { collectWeights } from './weights.ts';

export interface Collected {
  readonly draft: Draft;
  /** Of the report that the year is taken from. */
  readonly sections: readonly ProseSection[];
  readonly main: SourceReport;
}

/** @param reports at least one; the last year that one of them is about is the one that is taken over */
export function collect(reports: readonly SourceReport[], year: number): Collected | null {
  const main = reports.find((one) => one.year === year) ?? reports[0];
  if (main === undefined) return null;
  const printed = collectFigures(reports);
  const named = namePlan(printed);
  const kinds = collectKinds(reports, printed, named);
  const directions = collectDirections(printed, named);
  const known = { kinds, told: collectRemarks(reports, named), directions };
  const { statements, plan } = settleValues(printed, named, known, year);
  const period = findPeriod(reports, statements, year);
  const measures = sortMeasures(statements, plan, year, period.to);
  const documents = collectDocuments(statements, plan, year);
  const goals = collectGoalFigures(reports, statements, plan);
  const sections = readSections(main, plan);
  const tables = reports
    .flatMap((report) => collectTables(report, report === main ? sections : [], statements, plan))
    .map((table) => withIndicator(table, measures, year));
  const said = { statements, kinds, directions, explained: collectExplained(reports, main, sections, plan) }; // prettier-ignore
  const money = collectMoney(statements, plan, year, goals.shares, main);
  const isTree = money.program.some(({ parts }) => parts.length > 0);
  const planned = mapRecord({ tujuan: plan.tujuan, sasaran: plan.sasaran }, (list) =>
    list.map((goal) => toGoal(goal, plan, measures, said)),
  );
  const draft: Draft = {
    year,
    period,
    agency: collectAgency(main),
    planSource: planSourceOf(statements),
    ...collectRates(reports, statements, plan, money, planned),
    documents: documents.length > 0 ? documents : madeDocument(measures),
    basis: findBasis(documents, measures.measured),
    realisasi: realisasiOf(measures, statements, plan, tables, year),
    earlier: measures.earlier,
    standards: new Map([...unstandardised(reports, plan), ...measures.standards]),
    comparators: collectComparators(reports, plan, kinds),
    quarters: collectQuarters(statements, plan, measures, year),
    recaps: findRecaps(main),
    actions: collectActions([main], plan),
    ...collectWeights(reports, plan),
    manner: collectManner(reports, plan),
    goalFigures: goals.figures,
    money,
    tables: [
      ...tables,
      // What has found its place in the tree is no table of values.
      ...(isTree ? [] : collectActivities(statements, main, year)),
    ],
  };
  return { draft, sections, main };
}

/** What capaian is held at, to how many decimals it is printed, and how it is rated. */
function collectRates(
  reports: readonly SourceReport[],
  statements: readonly PrintedFigure[],
  plan: NamedPlan,
  money: Draft['money'],
  planned: Draft['goals'],
): Pick<Draft, 'scale' | 'unreadRatings' | 'goals' | 'cap' | 'decimals'> {
  const scale = collectScale(reports);
  const cap = findCap(money.program, statements) ?? commonCap(planned, statements);
  return {
    scale,
    unreadRatings: findUnreadRatings(reports, scale),
    goals: withoutCap(planned, cap),
    cap,
    decimals: commonDecimals(statements, plan),
  };
}

/** What two indicators or more are held at, where no capaian is printed above it: all of the report are. */
function commonCap(
  { tujuan, sasaran }: Draft['goals'],
  statements: readonly PrintedFigure[],
): Found | null {
  const caps = [...tujuan, ...sasaran].flatMap(({ indikator }) =>
    indikator.flatMap((one) => one.cap ?? []),
  );
  const [first, second] = caps;
  if (first === undefined || second === undefined) return null;
  const limit = new Decimal(first.text);
  const isOne = caps.every(({ text }) => limit.eq(text));
  const isAbove = ({ measure, figure }: PrintedFigure) =>
    measure === 'capaian' && figure?.value.gt(limit) === true;
  return isOne && !statements.some(isAbove) ? first : null;
}

/** Of the capaian of the indicators, three or more; null for two decimals, and where they are not all of as many. */
function commonDecimals(statements: readonly PrintedFigure[], { of }: NamedPlan): number | null {
  const decimals = statements.flatMap((one) =>
    one.measure === 'capaian' && of.has(one) ? (one.figure?.decimals ?? []) : [],
  );
  const [first = 2] = decimals;
  const isThroughout = decimals.length >= 3 && decimals.every((one) => one === first);
  return isThroughout && first !== 2 && first <= 6 ? first : null;
}

/** What all are held at no indicator says again. */
const withoutCap = (goals: Draft['goals'], cap: Found | null): Draft['goals'] =>
  mapRecord(goals, (list) =>
    list.map((goal) => ({
      ...goal,
      indikator: goal.indikator.map((one) =>
        cap !== null && one.cap !== null && new Decimal(cap.text).eq(one.cap.text)
          ? { ...one, cap: null }
          : one,
      ),
    })),
  );

function planSourceOf(statements: readonly PrintedFigure[]): string | null {
  const planned = statements.filter(({ document }) => document === 'renstra');
  return planned.map(({ report, cell }) => sourceLine(report, cell.sheet)).find(Boolean) ?? null;
}

/** What the reports say, in figures and in words. */
interface Said {
  readonly statements: readonly PrintedFigure[];
  readonly explained: ReadonlyMap<string, Explained>;
  readonly kinds: DraftKinds;
  readonly directions: PolaritasMap;
}

function toGoal(
  goal: NamedGoal,
  plan: NamedPlan,
  measures: SortedMeasures,
  { statements, explained, kinds, directions }: Said,
): DraftGoal {
  return {
    kode: goal.kode,
    nama: { text: goal.nama, origin: goal.origin, cell: null },
    misi: goal.misi,
    tujuan: goal.tujuan,
    indikator: goal.indikator.map((one): DraftIndicator => {
      const own = statements.filter((statement) => plan.of.get(statement) === one.kode);
      const capaian = own.filter(({ measure }) => measure === 'capaian');
      const targets = new Map(measures.plan.get(one.kode));
      return {
        kode: one.kode,
        key: one.key,
        nama: { text: one.nama, origin: one.origin, cell: null },
        satuan: unitOf(own),
        kind: kinds.get(one.kode) ?? null,
        ...(kinds.has(one.kode)
          ? stepFormula(capaian, kinds.get(one.kode))
          : findFormula(capaian, directions.get(one.kode))),
        explained: explained.get(one.kode) ?? {},
        isIku: own.some(({ document }) => document === 'iku'),
        start: measures.start.get(one.kode) ?? null,
        targets,
      };
    }),
  };
}

/** Indicators of which a table says that there is no standard. */
function unstandardised(
  reports: readonly SourceReport[],
  plan: NamedPlan,
): readonly (readonly [string, null])[] {
  const all = [...plan.sasaran, ...plan.tujuan].flatMap(({ indikator }) => indikator);
  return reports.flatMap((report) =>
    report.related.flatMap((related) => {
      const column = related.sheet.columns.find((one) =>
        isStandard(meaningOf(related, one, report.year)?.variant ?? ''),
      );
      return related.sheet.rows.flatMap((row) => {
        const text = column === undefined ? undefined : row.readings[column.index];
        const isNone = text?.kind === 'blank' && /^tidak ada$/i.test(text.text);
        const kode = all.find(({ key }) => key === keyOf(row.name))?.kode;
        return isNone && kode !== undefined ? [[kode, null] as const] : [];
      });
    }),
  );
}

const foundText = (text: string, { origin }: PrintedFigure): Found => ({
  text,
  origin,
  cell: null,
});

/** The unit that a table names, that its figures bear, or that the name itself says. */
function unitOf(own: readonly PrintedFigure[]): Found | null {
  const named = own.find(({ subject }) => subject.satuan !== null);
  if (named !== undefined) return foundText(named.subject.satuan ?? '', named);
  const figures = own.filter(({ measure }) => measure === 'target' || measure === 'realisasi');
  const percent = figures.find(({ figure }) => figure?.unit === 'persen');
  if (percent !== undefined) return foundText('persen', percent);
  const worded = figures.find(({ figure }) => /^\p{L}+$/u.test(figure?.words ?? ''));
  if (worded !== undefined) return foundText(worded.figure?.words ?? '', worded);
  const [first] = own;
  const name = first?.subject.indikator ?? '';
  if (first === undefined || !/^(?:per|pro|pre)\s?sentase\b|\(%\)/i.test(name)) return null;
  return foundText('persen', first);
}

/** A report without planning documents has the targets that its results go by. */
function madeDocument({ measured }: SortedMeasures): Draft['documents'] {
  return [{ kind: 'murni', sumber: null, targets: measured, notes: new Map(), written: [] }];
}

function realisasiOf(
  measures: SortedMeasures,
  statements: readonly PrintedFigure[],
  plan: NamedPlan,
  tables: readonly DraftTable[],
  year: number,
): ReadonlyMap<string, DraftRealisasi> {
  const list = [...measures.realisasi].map(([kode, value]): readonly [string, DraftRealisasi] => [
    kode,
    {
      value,
      sumber: sourceOf(kode, statements, plan),
      capaian: measures.capaian.get(kode) ?? null,
      final: measures.final.get(kode) ?? null,
      taken: takenFrom(kode, value, tables, year),
    },
  ]);
  return new Map(list);
}

/** What the line below a table of results names for an indicator: one source for all, or `name: source; …`. */
function sourceOf(
  kode: string,
  statements: readonly PrintedFigure[],
  plan: NamedPlan,
): string | null {
  const own = statements.filter(
    (one) => plan.of.get(one) === kode && one.measure === 'realisasi' && one.document === null,
  );
  for (const { report, cell, subject } of own) {
    const line = sourceLine(report, cell.sheet);
    if (line === null) continue;
    const parts = line.split(/;\s*/);
    const named = parts.find((part) => part.startsWith(`${subject.indikator ?? ''}: `));
    if (named !== undefined) return named.slice((subject.indikator ?? '').length + 2);
    if (!line.includes(': ')) return line;
  }
  return null;
}

/** A table that stands in no section of an indicator is of the one whose figures of two years or more its foot prints. */
function withIndicator(
  table: DraftTable,
  { realisasi, earlier }: SortedMeasures,
  year: number,
): DraftTable {
  if (table.indikator !== null || table.isPersonnel || table.kind !== 'nilai') return table;
  const years = [...table.footFigures].filter(([column]) => /^20\d{2}$/.test(column));
  const of = (column: string, kode: string) =>
    (Number(column) === year ? realisasi : earlier.get(Number(column)))?.get(kode)?.text;
  const alike = [...realisasi.keys()].filter(
    (kode) =>
      years.length > 1 &&
      years.filter(([column, { text }]) => of(column, kode) === text).length >= 2 &&
      years.every(([column, { text }]) => (of(column, kode) ?? text) === text),
  );
  const [kode] = alike;
  return kode === undefined || alike.length > 1 ? table : { ...table, indikator: kode };
}

/** A table of an indicator whose foot prints the very realisasi is where that comes from. */
function takenFrom(
  kode: string,
  value: Found,
  tables: readonly DraftTable[],
  year: number,
): DraftRealisasi['taken'] {
  for (const table of tables) {
    if (table.indikator !== kode || table.isPersonnel) continue;
    const column = table.kind === 'nilai' ? String(year) : '';
    if (table.footFigures.get(column)?.text !== value.text) continue;
    if (table.kind === 'capaian')
      return { table: table.kode, how: 'rata-rata-capaian', column: null };
    if (table.kind === 'komposit') return { table: table.kode, how: 'komposit', column: null };
    if (table.foot !== null && table.foot !== 'tidak-ada')
      return { table: table.kode, how: table.foot, column };
  }
  return null;
}
