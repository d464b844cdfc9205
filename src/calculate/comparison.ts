// A realisasi against what others have reached, and against what standards ask for.

import type { Decimal } from '../decimal.ts';
import { CHANGE, DIFFERENCE, distanceFrom } from '../formula/difference.ts';
import { FORMS } from '../formula/form.ts';
import {
  isFigure,
  derive,
  kosong,
  shownValue,
  type Besaran,
  type Pembulatan,
  type Terhitung,
} from '../formula/figure.ts';
import {
  isRentang,
  type Pembanding,
  type Polaritas,
  type Rentang,
  type Target,
} from '../source/workspace.ts';
import type { HasilTahunan } from './tren.ts';

/** How a realisasi stands to what it is compared with, as a reader sees both. */
export type Standing =
  'lebih baik' | 'lebih buruk' | 'sama' | 'di atas' | 'di bawah' | 'di dalam rentang';

/** What it is held against: a figure, which may be a bound, or a range. */
export type Against = Besaran | Rentang;

/** A value and the realisasi that it is held against. */
export interface Comparison {
  /** The year that both are of; of a standard that is in force the report's. */
  readonly tahun: number;
  /** The year that the value is stated for. */
  readonly tahunNilai: number;
  readonly nilai: Against;
  readonly realisasi: Terhitung;
  /** Realisasi less value, in the indicator's unit; of a range less the nearer bound, and none inside it. */
  readonly selisih: Terhitung;
  /** Null without a realisasi, and between days of two years. */
  readonly standing: Standing | null;
}

export interface HasilPembanding {
  readonly pembanding: Pembanding;
  /** Its values of the years up to the report's, in ascending order. */
  readonly nilai: ReadonlyMap<number, Terhitung | Rentang>;
  /** The last of them that can be compared; null where none has a value. */
  readonly comparison: Comparison | null;
}

interface Measured {
  readonly polaritas: Polaritas;
  readonly tren: readonly HasilTahunan[];
}

/** What a realisasi is compared with, year by year. */
export function computePembanding(
  daftar: readonly Pembanding[],
  measured: Measured,
  tahun: number,
  pembulatan: Pembulatan,
): readonly HasilPembanding[] {
  return daftar.map((pembanding) => {
    const nilai = new Map(
      [...pembanding.nilai].filter(([one]) => one <= tahun).sort(([a], [b]) => a - b),
    );
    return {
      pembanding,
      nilai,
      comparison: compare(pembanding, nilai, measured, tahun, pembulatan),
    };
  });
}

/** Of an average and of others the last year that both have; without one their own last year. */
function compare(
  { jenis }: Pembanding,
  nilai: HasilPembanding['nilai'],
  { polaritas, tren }: Measured,
  tahun: number,
  pembulatan: Pembulatan,
): Comparison | null {
  const stays = jenis === 'standar' || jenis === 'spm';
  const candidates = [...nilai]
    .reverse()
    .flatMap(([tahunNilai, one]) =>
      isRentang(one) || isFigure(one)
        ? [{ tahunNilai, nilai: one, tahun: stays ? tahun : tahunNilai }]
        : [],
    )
    .map((one) => ({ ...one, ...(tren.find(({ tahun: year }) => year === one.tahun) ?? NOTHING) }));
  const found = candidates.find(({ realisasi }) => isFigure(realisasi)) ?? candidates[0];
  if (found === undefined) return null;
  const { tahunNilai, nilai: against, realisasi, target } = found;
  return {
    tahun: found.tahun,
    tahunNilai,
    nilai: against,
    realisasi,
    selisih: differenceOf(realisasi, against, pembulatan),
    standing: isFigure(realisasi) ? standingOf({ realisasi, target }, against, polaritas) : null,
  };
}

const NOTHING = { realisasi: kosong('realisasi-kosong'), target: null };

/** How far a year has moved from the last one before it that has a realisasi. */
export interface Perubahan {
  /** The year that it is counted from. */
  readonly tahun: number;
  /** In the indicator's unit. */
  readonly realisasi: Terhitung;
  /** In poin. */
  readonly capaian: Terhitung;
}

/** @returns null without an earlier realisasi */
export function computePerubahan(
  tren: readonly HasilTahunan[],
  now: HasilTahunan,
  pembulatan: Pembulatan,
): Perubahan | null {
  const earlier = tren.findLast((one) => one.tahun < now.tahun && isFigure(one.realisasi));
  if (earlier === undefined) return null;
  const change = (of: 'realisasi' | 'capaian') =>
    isFigure(earlier[of]) && !isNumber(earlier[of])
      ? kosong('tanpa-jarak')
      : derive(CHANGE, { kini: now[of], dulu: earlier[of] }, pembulatan);
  return { tahun: earlier.tahun, realisasi: change('realisasi'), capaian: change('capaian') };
}

/** Words and days have no distance. */
const isNumber = ({ form }: Besaran): boolean =>
  form === undefined || FORMS[form.kind].formulas === null;

function differenceOf(realisasi: Terhitung, against: Against, pembulatan: Pembulatan): Terhitung {
  if (!isFigure(realisasi)) return kosong(realisasi.alasan);
  const pembanding = isRentang(against) ? crossedBound(realisasi, against) : against;
  if (pembanding === null) return kosong('di-dalam-rentang');
  if (!isNumber(pembanding)) return kosong('tanpa-jarak');
  return derive(DIFFERENCE, { realisasi, pembanding }, pembulatan);
}

/** The bound of a range that a figure is beyond; null inside it. */
function crossedBound(figure: Besaran, { dari, sampai }: Rentang): Besaran | null {
  const shown = shownValue(figure);
  if (shown.lt(shownValue(dari))) return dari;
  return shown.gt(shownValue(sampai)) ? sampai : null;
}

/** A day of one year says nothing of when another year is early. */
export const isComparable = (one: Besaran, other: Besaran): boolean =>
  yearOf(one) === yearOf(other);

const yearOf = ({ form }: Besaran): string | null =>
  form?.kind === 'day' ? form.day.slice(0, 4) : null;

/** A realisasi, and the target of its year. */
interface Reached {
  readonly realisasi: Besaran;
  readonly target: Target | null;
}

/**
 * How a realisasi stands to what it is held against. What is beyond a range is worse than it where being on target is best; a
 * bound says itself in which direction it is.
 * @returns null between days of two years
 */
export function standingOf(
  reached: Reached,
  against: Against,
  polaritas: Polaritas,
): Standing | null {
  const { realisasi, target } = reached;
  if (isRentang(against)) {
    const crossed = crossedBound(realisasi, against);
    if (crossed === null) return 'di dalam rentang';
    return polaritas === 'stabil' ? 'lebih buruk' : sideOf(realisasi, crossed, polaritas);
  }
  if (!isComparable(realisasi, against)) return null;
  if (shownValue(realisasi).eq(shownValue(against))) return 'sama';
  const direction = against.form === undefined ? polaritas : FORMS[against.form.kind].polaritas;
  if (direction !== 'stabil') return sideOf(realisasi, against, direction);
  switch (compareOnTarget(reached, { realisasi: against, target })) {
    case 'nearer':
      return 'lebih baik';
    case 'farther':
      return 'lebih buruk';
    case null:
      return shownValue(realisasi).gt(shownValue(against)) ? 'di atas' : 'di bawah';
  }
}

const sideOf = (one: Besaran, other: Besaran, polaritas: Exclude<Polaritas, 'stabil'>): Standing =>
  shownValue(one).gt(shownValue(other)) === (polaritas === 'maksimal')
    ? 'lebih baik'
    : 'lebih buruk';

/** Which of two is nearer to its target, where being on target is best; null where neither is, or one has none. */
export function compareOnTarget(one: Reached, other: Reached): 'nearer' | 'farther' | null {
  const [own, others] = [distanceOf(one), distanceOf(other)];
  if (own === null || others === null || own.eq(others)) return null;
  return own.lt(others) ? 'nearer' : 'farther';
}

function distanceOf({ realisasi, target }: Reached): Decimal | null {
  if (target === null) return null;
  const [dari, sampai] = isRentang(target) ? [target.dari, target.sampai] : [target, target];
  return distanceFrom(shownValue(realisasi), shownValue(dari), shownValue(sampai));
}
