// The quarters of the indicators as tables print them, and how they make the year.

import type { Sheet } from '../../audit/column/sheet.ts';
import { roundDecimal, Decimal } from '../../decimal.ts';
import { CONSOLIDATIONS, type Sifat } from '../../formula/aggregates.ts';
import { evaluate } from '../../formula/evaluate.ts';
import { QUARTERS, quarterName, RECAPS, type Quarter, type RecapName } from '../../period.ts';
import { keysOf, mapRecord } from '../../record.ts';
import type { DraftQuarters, Found } from '../draft.ts';
import type { SourceReport } from '../source.ts';
import type { NamedPlan } from './goals.ts';
import type { SortedMeasures } from './measures.ts';
import { joinLines, tidy } from './subject.ts';
import { foundIn, type PrintedFigure } from './value/printed-figure.ts';

type QuarterMeasure = 'target' | 'realisasi';
type Values = Readonly<Record<QuarterMeasure, Map<Quarter, PrintedFigure>>>;

/** What a table prints of the year as far as a quarter of it. */
interface Recap {
  readonly measure: QuarterMeasure;
  readonly upTo: Quarter;
  readonly value: Decimal;
}

/** A column that holds what was reached since the year began says so. */
const OTHER = /\b(?:s d|sampai|kumulatif|semester|smt|renstra|lalu)\b/;

/**
 * The quarters of the year that is taken over, by kode. Where neither the report nor what was planned and reached tells how
 * they make the year, they stay in their table.
 */
export function collectQuarters(
  statements: readonly PrintedFigure[],
  plan: NamedPlan,
  { measured, realisasi }: Pick<SortedMeasures, 'measured' | 'realisasi'>,
  year: number,
): ReadonlyMap<string, DraftQuarters> {
  const byKode = new Map<string, Values>();
  const recaps = new Map<string, Recap[]>();
  const told = new Map<string, Sifat>();
  const notes = new Map<Sheet, readonly SifatNote[]>();
  const names = namesOf(plan);
  for (const one of statements) {
    const kode = plan.of.get(one);
    const { measure } = one;
    if (kode === undefined || (one.year ?? year) !== year) continue;
    if (measure !== 'target' && measure !== 'realisasi') continue;
    const upTo = recapOf(one);
    if (upTo !== undefined && one.figure !== null)
      recaps.set(kode, [...(recaps.get(kode) ?? []), { measure, upTo, value: decimalOf(one) }]);
    const quarter = quarterOf(one);
    if (quarter === undefined) continue;
    const values = byKode.get(kode) ?? { target: new Map(), realisasi: new Map() };
    byKode.set(kode, values);
    if (!values[measure].has(quarter)) values[measure].set(quarter, one);
    const { sheet } = one.cell;
    const below = notes.get(sheet) ?? notesBelow(one.report, sheet);
    notes.set(sheet, below);
    const sifat = toldBelow(below, names.get(kode) ?? '');
    if (sifat !== undefined) told.set(kode, sifat);
  }
  return new Map(
    [...byKode].flatMap(([kode, values]) => {
      const ofYear = { target: measured.get(kode), realisasi: realisasi.get(kode) };
      const sums = [...yearSums(ofYear), ...(recaps.get(kode) ?? [])];
      const sifat = sifatOf(values, sums, told.get(kode));
      return sifat === undefined
        ? []
        : [[kode, { ...sifat, ...mapRecord(values, toFound) }] as const];
    }),
  );
}

const namesOf = ({ tujuan, sasaran }: NamedPlan): ReadonlyMap<string, string> =>
  new Map(
    [...tujuan, ...sasaran].flatMap(({ indikator }) =>
      indikator.map((one) => [one.kode, one.nama] as const),
    ),
  );

const yearSums = (ofYear: Readonly<Record<QuarterMeasure, Found | undefined>>): readonly Recap[] =>
  MEASURES.flatMap((measure): readonly Recap[] => {
    const value = numberIn(ofYear[measure]);
    return value === undefined ? [] : [{ measure, upTo: LAST, value }];
  });

const MEASURES: readonly QuarterMeasure[] = ['target', 'realisasi'];
const LAST: Quarter = 4;

const toFound = (values: ReadonlyMap<Quarter, PrintedFigure>): ReadonlyMap<Quarter, Found> =>
  new Map([...values].map(([quarter, one]) => [quarter, foundIn(one)]));

/** `Nilai tahun: rata-rata semua triwulan.` */
interface SifatNote {
  readonly sifat: Sifat;
  /** What it is said of: where the indicators of a table differ, the names of those that do so. */
  readonly whose: string;
}

function notesBelow({ text }: SourceReport, { table }: Sheet): readonly SifatNote[] {
  const lines = (text[table.index] ?? []).slice(0, NOTE_LINES).map((block) => block.text);
  const below = tidy(joinLines(lines));
  return keysOf(CONSOLIDATIONS).flatMap((sifat) => {
    const note = new RegExp(String.raw`\bNilai ([^:]+): ${CONSOLIDATIONS[sifat].words.id}\.`);
    const [, whose] = note.exec(below) ?? [];
    return whose === undefined ? [] : [{ sifat, whose }];
  });
}

function toldBelow(notes: readonly SifatNote[], indikator: string): Sifat | undefined {
  const own = notes.filter(({ whose }) => isAmong(indikator, whose));
  return (notes.length === 1 ? notes : own)[0]?.sifat;
}

/** Whether a name is one of those of a list, not the beginning of a longer one. */
function isAmong(name: string, list: string): boolean {
  const [before = '', ...after] = list.split(name);
  return (
    after.length > 0 &&
    !/\p{L}$/u.test(before) &&
    after.some((rest) => /^(?:$|, | dan )/.test(rest))
  );
}

const NOTE_LINES = 12;

/** The stretches of the year that the tables of quarters have columns of. */
export function findRecaps({ sheets }: SourceReport): readonly RecapName[] {
  const columns = sheets.flatMap((sheet) => sheet.columns);
  const quartered = columns.filter(({ quarter }) => quarter !== null);
  return keysOf(RECAPS).filter((name) =>
    quartered.some(({ labels }) => labels.some((label) => tidy(label) === RECAPS[name].head)),
  );
}

function quarterOf({ cell, variant }: PrintedFigure): Quarter | undefined {
  const quarter = cell.sheet.columns[cell.column]?.quarter ?? '';
  return OTHER.test(variant) ? undefined : numberOf(quarter);
}

const numberOf = (quarter: string): Quarter | undefined =>
  QUARTERS.find((one) => quarter === quarterName(one).toLowerCase() || quarter === `tw ${one}`);

/** The last quarter of a stretch of the year that a column is of: `Smt I`, `s.d. TW II`, `Kumulatif TW III`. */
function recapOf({ cell, variant }: PrintedFigure): Quarter | undefined {
  const quarter = cell.sheet.columns[cell.column]?.quarter ?? '';
  if (quarter === RECAPS.semester.head.toLowerCase()) return RECAPS.semester.upTo;
  return SINCE.test(variant) ? numberOf(quarter) : undefined;
}

const SINCE = /\b(?:s d|sampai|kumulatif)\b/;

/** A quarter of which something was measured. */
interface Part {
  readonly quarter: Quarter;
  readonly value: Decimal;
  /** What its printed value may differ from the one that the year is made of. */
  readonly slack: Decimal;
}

/**
 * The way that makes of the quarters what is printed of the year, and of every stretch of it. A quarter without a value has
 * no part in it; one alone tells nothing.
 */
function sifatOf(
  values: Values,
  sums: readonly Recap[],
  told: Sifat | undefined,
): Pick<DraftQuarters, 'sifat' | 'isSure'> | undefined {
  const parts = mapRecord(values, partsOf);
  const unmeasured = QUARTERS.filter((one) => values.realisasi.get(one)?.word?.kind === 'status');
  const evidence = sums.filter(
    ({ measure, upTo }) => parts[measure].filter(({ quarter }) => quarter <= upTo).length > 1,
  );
  if (evidence.length === 0 && told === undefined) return undefined;
  const makes = (sifat: Sifat, { measure, upTo, value }: Recap): boolean => {
    const isLeftOut =
      measure === 'target' && CONSOLIDATIONS[sifat].unmeasured?.target === 'left-out';
    const own = parts[measure].filter(
      ({ quarter }) => quarter <= upTo && !(isLeftOut && unmeasured.includes(quarter)),
    );
    const made = yearOf(
      sifat,
      own.map((part) => part.value),
    );
    if (made === undefined) return false;
    const slack = Decimal.max(0, ...own.map((part) => part.slack));
    const [low, high] = [made.minus(slack), made.plus(slack)].map((one) =>
      roundDecimal(one, value.decimalPlaces()),
    ) as [Decimal, Decimal];
    return low.lte(value) && high.gte(value);
  };
  const fitting = (told === undefined ? keysOf(CONSOLIDATIONS) : [told]).filter((sifat) =>
    evidence.every((one) => makes(sifat, one)),
  );
  const [sifat] = fitting;
  return sifat === undefined ? undefined : { sifat, isSure: fitting.length === 1 };
}

const partsOf = (values: ReadonlyMap<Quarter, PrintedFigure>): readonly Part[] =>
  QUARTERS.flatMap((quarter) => {
    const one = values.get(quarter);
    if (one?.figure == null) return [];
    // Of `45 dari 49` 91,84 is printed, and the year is made of 91,8367…
    const isRounded = !NUMBER.test(one.text);
    const slack = new Decimal(isRounded ? 5 : 0).div(new Decimal(10).pow(one.figure.decimals + 1));
    return [{ quarter, value: decimalOf(one), slack }];
  });

const decimalOf = ({ text, figure }: PrintedFigure): Decimal =>
  NUMBER.test(text) ? new Decimal(text) : new Decimal(figure?.value ?? 0);

function yearOf(sifat: Sifat, parts: readonly Decimal[]): Decimal | undefined {
  const { formula } = CONSOLIDATIONS[sifat];
  if (formula === null) return parts.at(-1);
  const made = evaluate(formula.tree, () => parts);
  return 'value' in made ? made.value : undefined;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

const numberIn = (found: Found | undefined): Decimal | undefined =>
  found !== undefined && NUMBER.test(found.text) ? new Decimal(found.text) : undefined;
