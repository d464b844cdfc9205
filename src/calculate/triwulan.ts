// Quarters: what was planned and reached in each, and what they make together.

import { roundDecimal } from '../decimal.ts';
import { CONSOLIDATIONS, type Sifat } from '../formula/aggregates.ts';
import { quarterName, QUARTERS, RECAPS, type Quarter, type RecapName } from '../period.ts';
import {
  isRentang,
  type Indikator,
  type Metode,
  type Pembulatan,
  type Pengukuran,
  type Rentang,
  type Target,
  type Value,
} from '../source/workspace.ts';
import type { Angka } from '../source/yaml/number.ts';
import {
  isFigure,
  finerTarget,
  finerValue,
  isSameTarget,
  kosong,
  type Besaran,
  type Terhitung,
} from './besaran.ts';
import { computeCapaian } from './capaian.ts';
import { derive, type Named } from '../formula/figure.ts';

/** What was planned and reached in one stretch of time. */
export interface Measurement {
  readonly target: Target | null;
  readonly realisasi: Terhitung;
  /** Per cent. */
  readonly capaian: Terhitung;
}

/** One quarter by itself. */
export interface QuarterMeasurement extends Measurement {
  readonly quarter: Quarter;
}

/** A stretch of the year that is told between the quarters. */
export interface RecapMeasurement extends Measurement {
  readonly name: RecapName;
}

/** What came after the quarter up to which a report is of is not in it: no output can tell it. */
export interface HasilTriwulan {
  /** As it was entered, with later quarters. */
  readonly pengukuran: Pengukuran;
  readonly triwulan: readonly QuarterMeasurement[];
  /** Those that end before the report does: what ends with it is what all quarters make together. */
  readonly recaps: readonly RecapMeasurement[];
  /** The quarters together; of a whole year that of the year. */
  readonly together: Measurement;
}

/**
 * What the quarters of an indicator give, up to one of them.
 * @param desimal that no calculated figure has fewer of where its rounding cuts off any
 */
export function computeTriwulan(
  indikator: Indikator,
  pengukuran: Pengukuran,
  metode: Metode,
  last: Quarter,
  desimal: number,
): HasilTriwulan {
  const { pembulatan } = metode;
  const measured = (planned: Target | null, reached: Terhitung): Measurement => {
    const [target, realisasi] = [finerTarget(planned, desimal), finerValue(reached, desimal)];
    return { target, realisasi, capaian: computeCapaian(indikator, target, realisasi, metode) };
  };
  const upTo = (one: Quarter) =>
    measured(targetUpTo(pengukuran, one, pembulatan), realisasiUpTo(pengukuran, one, pembulatan));
  return {
    pengukuran,
    triwulan: QUARTERS.slice(0, last).map((quarter) => ({
      quarter,
      ...measured(
        pengukuran.target[quarter - 1] ?? null,
        pengukuran.realisasi[quarter - 1] ?? kosong('realisasi-kosong'),
      ),
    })),
    recaps: metode.recaps
      .filter((name) => RECAPS[name].upTo < last)
      .map((name) => ({ name, ...upTo(RECAPS[name].upTo) })),
    together: upTo(last),
  };
}

/**
 * As what a value can be added to others: figures to figures, ranges to ranges, bounds to bounds of their direction. Whoever
 * stays within each of several ranges stays within their sum and their mean, and so with bounds.
 * @returns null for words and days
 */
export function addendKind(
  value: Besaran | Rentang,
): 'figure' | 'range' | 'at-least' | 'at-most' | null {
  if (isRentang(value)) return 'range';
  const kind = value.form?.kind ?? 'figure';
  return kind === 'level' || kind === 'day' ? null : kind;
}

const isPlain = (value: Value): value is Angka => isFigure(value) && addendKind(value) === 'figure';

interface Entry<T> {
  readonly quarter: Quarter;
  readonly value: T;
}

/** What of a list stands at the quarters up to `sampai`, with the quarter of each. */
function entriesUpTo<T>(list: readonly (T | null)[], sampai: Quarter): readonly Entry<T>[] {
  return QUARTERS.slice(0, sampai).flatMap((quarter) => {
    const value = list[quarter - 1] ?? null;
    return value === null ? [] : [{ quarter, value }];
  });
}

/** The quarters up to `sampai` of which nothing was measured, as the data state; none where every one of them is so. */
export function unmeasuredUpTo({ realisasi }: Pengukuran, sampai: Quarter): readonly Quarter[] {
  const told = entriesUpTo(realisasi, sampai);
  const unmeasured = told.filter(({ value }) => !isFigure(value) && value.alasan !== 'belum-rilis');
  return unmeasured.length === told.length ? [] : unmeasured.map(({ quarter }) => quarter);
}

/**
 * What the realisasi up to a quarter is held against: planned for the quarters that it is of.
 * @returns null where nothing is planned so far, or something that does not add up, or only for a quarter before the one that a
 * kumulatif value is of
 */
export function targetUpTo(
  pengukuran: Pengukuran,
  sampai: Quarter,
  pembulatan: Pembulatan,
): Target | null {
  const { sifat } = pengukuran;
  const planned = entriesUpTo(pengukuran.target, sampai);
  const isLast = CONSOLIDATIONS[sifat].formula === null;
  if (isLast && isUntargeted(pengukuran, entriesUpTo(pengukuran.realisasi, sampai).at(-1)?.quarter))
    return null;
  if (CONSOLIDATIONS[sifat].unmeasured?.target !== 'left-out') {
    return consolidateTarget(sifat, planned, pembulatan);
  }
  const without = unmeasuredUpTo(pengukuran, sampai);
  const taken = planned.filter(({ quarter }) => !without.includes(quarter));
  return consolidateTarget(sifat, taken, pembulatan);
}

/** Whether a quarter has no target, though one before it has. */
export function isUntargeted({ target }: Pengukuran, quarter: Quarter | undefined): boolean {
  if (quarter === undefined || (target[quarter - 1] ?? null) !== null) return false;
  return entriesUpTo(target, quarter).length > 0;
}

/** What was planned for the year, whatever came of it. */
export function plannedTarget(
  { sifat, target }: Pengukuran,
  pembulatan: Pembulatan,
): Target | null {
  return consolidateTarget(sifat, entriesUpTo(target, 4), pembulatan);
}

function consolidateTarget(
  sifat: Sifat,
  planned: readonly Entry<Target>[],
  pembulatan: Pembulatan,
): Target | null {
  const [first] = planned;
  const { formula } = CONSOLIDATIONS[sifat];
  if (first === undefined || formula === null) return planned.at(-1)?.value ?? null;
  const kinds = new Set(planned.map(({ value }) => addendKind(value)));
  if (kinds.size > 1 || kinds.has(null)) return null;
  const made = (bound: keyof Rentang): Angka => {
    const of = (value: Target): Angka => (isRentang(value) ? value[bound] : value);
    const nilai = planned.map(({ quarter, value }) => named(quarter, of(value)));
    return { ...of(first.value), ...(derive(formula, { nilai }, pembulatan) as Besaran) };
  };
  return isRentang(first.value) ? { dari: made('dari'), sampai: made('sampai') } : made('dari');
}

const named = (quarter: Quarter, besaran: Angka): Named => ({
  nama: quarterName(quarter),
  besaran,
});

/** What was reached in the quarters up to `sampai`; without the realisasi of one that is due there is no value yet. */
export function realisasiUpTo(
  pengukuran: Pengukuran,
  sampai: Quarter,
  pembulatan: Pembulatan,
): Terhitung {
  const told = entriesUpTo(pengukuran.realisasi, sampai);
  const last = told.at(-1);
  if (last === undefined) return kosong('realisasi-kosong');
  if (lackingUpTo(pengukuran, sampai).length > 0) return kosong('triwulan-belum-lengkap');
  const { formula } = CONSOLIDATIONS[pengukuran.sifat];
  if (formula === null) return last.value;
  const known = told.filter(({ value }) => isFigure(value));
  const waiting = told.find(({ value }) => !isFigure(value) && value.alasan === 'belum-rilis');
  if (waiting !== undefined || known.length === 0) return (waiting ?? last).value;
  const nilai = told.flatMap(({ quarter, value }) =>
    isPlain(value) ? [named(quarter, value)] : [],
  );
  return nilai.length < known.length
    ? kosong('sifat-tak-cocok')
    : derive(formula, { nilai }, pembulatan);
}

/**
 * The quarters up to `sampai` whose realisasi is missing, which is no 0: of those that are due all, of `kumulatif` the last
 * one. Due is a quarter with a target; where none has a target every one.
 */
export function lackingUpTo(
  { sifat, target, realisasi }: Pengukuran,
  sampai: Quarter,
): readonly Quarter[] {
  const told = entriesUpTo(realisasi, sampai).map(({ quarter }) => quarter);
  const due = target.some((one) => one !== null)
    ? entriesUpTo(target, sampai).map(({ quarter }) => quarter)
    : QUARTERS.slice(0, sampai);
  return CONSOLIDATIONS[sifat].formula === null
    ? due.slice(-1).filter((last) => !told.some((one) => one >= last))
    : due.filter((one) => !told.includes(one));
}

/** Whether quarters make the target of their year, at the decimals of the year's own. */
export function isSameYear(quarters: Target, year: Target): boolean {
  if (!isRentang(quarters) && !isRentang(year)) {
    return isSameTarget({ ...quarters, nilai: roundDecimal(quarters.nilai, year.desimal) }, year);
  }
  return (
    isRentang(quarters) &&
    isRentang(year) &&
    isSameFigure(quarters.dari, year.dari) &&
    isSameFigure(quarters.sampai, year.sampai)
  );
}

/** Whether they make its realisasi likewise. */
export const isSameFigure = (quarters: Besaran, year: Besaran): boolean =>
  roundDecimal(quarters.nilai, year.desimal).eq(roundDecimal(year.nilai, year.desimal));
