// The quarters of the indicators as tables print them, and how they make the year.

import type { Sheet } from '../../audit/column/sheet.ts';
import { bulatkan, Decimal } from '../../decimal.ts';
import { CONSOLIDATIONS, type Sifat } from '../../formula/aggregates.ts';
import { evaluate } from '../../formula/evaluate.ts';
import { QUARTERS, quarterName, RECAPS, type Quarter, type RecapName } from '../../period.ts';
import { keysOf } from '../../record.ts';
import type { DraftQuarters, Found } from '../draft.ts';
import type { SourceReport } from '../source.ts';
import type { NamedPlan } from './goals.ts';
import type { SortedMeasures } from './measures.ts';
import { joinLines, tidy } from './subject.ts';
import { foundIn, type PrintedFigure } from './value/printed-figure.ts';

type QuarterMeasure = 'target' | 'realisasi';
type Values = Readonly<Record<QuarterMeasure, Map<Quarter, Found>>>;

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
  const told = new Map<string, Sifat>();
  const notes = new Map<Sheet, readonly SifatNote[]>();
  for (const one of statements) {
    const kode = plan.of.get(one);
    const quarter = quarterOf(one);
    const { measure } = one;
    if (kode === undefined || quarter === undefined || (one.year ?? year) !== year) continue;
    if (measure !== 'target' && measure !== 'realisasi') continue;
    const values = byKode.get(kode) ?? { target: new Map(), realisasi: new Map() };
    byKode.set(kode, values);
    if (!values[measure].has(quarter)) values[measure].set(quarter, foundIn(one));
    const { sheet } = one.cell;
    const below = notes.get(sheet) ?? notesBelow(one.report, sheet);
    notes.set(sheet, below);
    const sifat = toldBelow(below, one.subject.indikator ?? '');
    if (sifat !== undefined) told.set(kode, sifat);
  }
  return new Map(
    [...byKode].flatMap(([kode, values]) => {
      const sifat = sifatOf(
        [
          [values.target, measured.get(kode)],
          [values.realisasi, realisasi.get(kode)],
        ],
        told.get(kode),
      );
      return sifat === undefined ? [] : [[kode, { ...sifat, ...values }] as const];
    }),
  );
}

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
  const own = notes.filter(({ whose }) => whose.includes(indikator));
  return (notes.length === 1 ? notes : own)[0]?.sifat;
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
  if (OTHER.test(variant)) return undefined;
  return QUARTERS.find(
    (one) => quarter === quarterName(one).toLowerCase() || quarter === `tw ${one}`,
  );
}

type Made = readonly [quarters: ReadonlyMap<Quarter, Found>, year: Found | undefined];

/**
 * The way that makes of the quarters what is printed of the year. A quarter without a value has no part in it; one alone
 * tells nothing.
 */
function sifatOf(
  made: readonly Made[],
  told: Sifat | undefined,
): Pick<DraftQuarters, 'sifat' | 'isSure'> | undefined {
  const evidence = made.flatMap(([quarters, year]) => {
    const parts = QUARTERS.flatMap((one) => numberIn(quarters.get(one)) ?? []);
    const sum = numberIn(year);
    return parts.length < 2 || sum === undefined ? [] : [{ parts, sum }];
  });
  if (evidence.length === 0 && told === undefined) return undefined;
  const fitting = (told === undefined ? keysOf(CONSOLIDATIONS) : [told]).filter((sifat) =>
    evidence.every(({ parts, sum }) => {
      const value = yearOf(sifat, parts);
      return value !== undefined && bulatkan(value, sum.decimalPlaces()).eq(sum);
    }),
  );
  const [sifat] = fitting;
  return sifat === undefined ? undefined : { sifat, isSure: fitting.length === 1 };
}

function yearOf(sifat: Sifat, parts: readonly Decimal[]): Decimal | undefined {
  const { formula } = CONSOLIDATIONS[sifat];
  if (formula === null) return parts.at(-1);
  const made = evaluate(formula.tree, () => parts);
  return 'value' in made ? made.value : undefined;
}

const numberIn = (found: Found | undefined): Decimal | undefined =>
  found !== undefined && /^-?\d+(?:\.\d+)?$/.test(found.text) ? new Decimal(found.text) : undefined;
