// The quarters of the indicators as tables print them, and how they make the year.

import { bulatkan, Decimal } from '../../decimal.ts';
import { CONSOLIDATIONS, type Sifat } from '../../formula/aggregates.ts';
import { evaluate } from '../../formula/evaluate.ts';
import { QUARTERS, quarterName, type Quarter } from '../../period.ts';
import { keysOf } from '../../record.ts';
import type { DraftQuarters, Found } from '../draft.ts';
import type { NamedPlan } from './goals.ts';
import type { SortedMeasures } from './measures.ts';
import { foundIn, type PrintedFigure } from './value/printed-figure.ts';

type QuarterMeasure = 'target' | 'realisasi';
type Values = Readonly<Record<QuarterMeasure, Map<Quarter, Found>>>;

/** A column that holds what was reached since the year began says so. */
const OTHER = /\b(?:s d|sampai|kumulatif|semester|smt|renstra|lalu)\b/;

/**
 * The quarters of the year that is taken over, by kode. Where neither what was planned nor what was reached tells how
 * they make the year, they stay in their table.
 */
export function collectQuarters(
  statements: readonly PrintedFigure[],
  plan: NamedPlan,
  { measured, realisasi }: Pick<SortedMeasures, 'measured' | 'realisasi'>,
  year: number,
): ReadonlyMap<string, DraftQuarters> {
  const byKode = new Map<string, Values>();
  for (const one of statements) {
    const kode = plan.of.get(one);
    const quarter = quarterOf(one);
    const { measure } = one;
    if (kode === undefined || quarter === undefined || (one.year ?? year) !== year) continue;
    if (measure !== 'target' && measure !== 'realisasi') continue;
    const values = byKode.get(kode) ?? { target: new Map(), realisasi: new Map() };
    byKode.set(kode, values);
    if (!values[measure].has(quarter)) values[measure].set(quarter, foundIn(one));
  }
  return new Map(
    [...byKode].flatMap(([kode, values]) => {
      const sifat = sifatOf([
        [values.target, measured.get(kode)],
        [values.realisasi, realisasi.get(kode)],
      ]);
      return sifat === undefined ? [] : [[kode, { sifat, ...values }] as const];
    }),
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

/** The way that makes of the quarters what is printed of the year, wherever all four of them are. */
function sifatOf(made: readonly Made[]): Sifat | undefined {
  const whole = made.flatMap(([quarters, year]) => {
    const parts = QUARTERS.flatMap((one) => numberIn(quarters.get(one)) ?? []);
    const sum = numberIn(year);
    return parts.length < QUARTERS.length || sum === undefined ? [] : [{ parts, sum }];
  });
  if (whole.length === 0) return undefined;
  return keysOf(CONSOLIDATIONS).find((sifat) =>
    whole.every(({ parts, sum }) => {
      const value = yearOf(sifat, parts);
      return value !== undefined && bulatkan(value, sum.decimalPlaces()).eq(sum);
    }),
  );
}

function yearOf(sifat: Sifat, parts: readonly Decimal[]): Decimal | undefined {
  const { formula } = CONSOLIDATIONS[sifat];
  if (formula === null) return parts.at(-1);
  const made = evaluate(formula.tree, () => parts);
  return 'value' in made ? made.value : undefined;
}

const numberIn = (found: Found | undefined): Decimal | undefined =>
  found !== undefined && /^-?\d+(?:\.\d+)?$/.test(found.text) ? new Decimal(found.text) : undefined;
