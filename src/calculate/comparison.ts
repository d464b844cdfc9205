// A realisasi against what others have reached, and against what standards ask for.

import { CHANGE, DIFFERENCE } from '../formula/difference.ts';
import { FORMS } from '../formula/form.ts';
import {
  ada,
  derive,
  kosong,
  shownValue,
  type Besaran,
  type Pembulatan,
  type Terhitung,
} from '../formula/figure.ts';
import type { Pembanding, Polaritas } from '../source/workspace.ts';
import type { HasilTahunan } from './tren.ts';

/** How a realisasi stands to what it is compared with, as a reader sees both. */
export type Standing = 'lebih baik' | 'lebih buruk' | 'sama' | 'di atas' | 'di bawah';

/** A value and the realisasi that it is held against. */
export interface Comparison {
  /** The year that both are of; of a standard that is in force the report's. */
  readonly tahun: number;
  /** The year that the value is stated for. */
  readonly tahunNilai: number;
  readonly nilai: Besaran;
  readonly realisasi: Terhitung;
  /** Realisasi less value, in the indicator's unit. */
  readonly selisih: Terhitung;
  /** Null without a realisasi, and between days of two years. */
  readonly standing: Standing | null;
}

export interface HasilPembanding {
  readonly pembanding: Pembanding;
  /** Its values of the years up to the report's, in ascending order. */
  readonly nilai: ReadonlyMap<number, Terhitung>;
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
  nilai: ReadonlyMap<number, Terhitung>,
  { polaritas, tren }: Measured,
  tahun: number,
  pembulatan: Pembulatan,
): Comparison | null {
  const stays = jenis === 'standar' || jenis === 'spm';
  const candidates = [...nilai]
    .reverse()
    .flatMap(([tahunNilai, one]) =>
      ada(one) ? [{ tahunNilai, nilai: one, tahun: stays ? tahun : tahunNilai }] : [],
    )
    .map((one) => ({ ...one, realisasi: realisasiIn(tren, one.tahun) }));
  const found = candidates.find(({ realisasi }) => ada(realisasi)) ?? candidates[0];
  if (found === undefined) return null;
  const { realisasi } = found;
  return {
    ...found,
    selisih: differenceOf(realisasi, found.nilai, pembulatan),
    standing:
      ada(realisasi) && isComparable(realisasi, found.nilai)
        ? standingOf(realisasi, found.nilai, polaritas)
        : null,
  };
}

const realisasiIn = (tren: readonly HasilTahunan[], tahun: number): Terhitung =>
  tren.find((one) => one.tahun === tahun)?.realisasi ?? kosong('realisasi-kosong');

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
  const earlier = tren.findLast((one) => one.tahun < now.tahun && ada(one.realisasi));
  if (earlier === undefined) return null;
  const change = (of: 'realisasi' | 'capaian') =>
    ada(earlier[of]) && !isNumber(earlier[of])
      ? kosong('tanpa-jarak')
      : derive(CHANGE, { kini: now[of], dulu: earlier[of] }, pembulatan);
  return { tahun: earlier.tahun, realisasi: change('realisasi'), capaian: change('capaian') };
}

/** Words and days have no distance. */
const isNumber = ({ form }: Besaran): boolean =>
  form === undefined || FORMS[form.kind].formulas === null;

function differenceOf(
  realisasi: Terhitung,
  pembanding: Besaran,
  pembulatan: Pembulatan,
): Terhitung {
  if (!isNumber(pembanding)) return kosong('tanpa-jarak');
  return derive(DIFFERENCE, { realisasi, pembanding }, pembulatan);
}

/** A day of one year says nothing of when another year is early. */
export const isComparable = (one: Besaran, other: Besaran): boolean =>
  yearOf(one) === yearOf(other);

const yearOf = ({ form }: Besaran): string | null =>
  form?.kind === 'day' ? form.day.slice(0, 4) : null;

function standingOf(realisasi: Besaran, nilai: Besaran, polaritas: Polaritas): Standing {
  const sign = shownValue(realisasi).comparedTo(shownValue(nilai));
  if (sign === 0) return 'sama';
  if (polaritas === 'stabil') return sign > 0 ? 'di atas' : 'di bawah';
  return sign > 0 === (polaritas === 'maksimal') ? 'lebih baik' : 'lebih buruk';
}
