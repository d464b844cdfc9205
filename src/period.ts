// What is measured and reported on: a year, or a year up to one of its quarters.

import { formatRoman } from './roman.ts';

export type Quarter = 1 | 2 | 3 | 4;
export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** As reports number it: `II`. */
export const quarterNumeral = (quarter: Quarter): string => formatRoman(quarter);

/** At the head of a column: `TW II`. */
export const quarterName = (quarter: Quarter): string => `TW ${quarterNumeral(quarter)}`;

const recaps = <K extends string>(
  records: Readonly<
    Record<K, { readonly upTo: Quarter; readonly head: string; readonly column: string }>
  >,
) => records;

/** Stretches of the year that some tell between its quarters: up to which of these, at the head of a column, and in files for programs. */
export const RECAPS = recaps({
  semester: { upTo: 2, head: 'Smt I', column: 'SMT1' },
  'sd-tw3': { upTo: 3, head: 's.d. TW III', column: 'SD-TW3' },
});

export type RecapName = keyof typeof RECAPS;

/** `TW I–III` of more than two without a gap, else each: `TW I, III`; null for none. */
export function quartersName(quarters: readonly Quarter[]): string | null {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isUnbroken = quarters.length > 2 && last - first === quarters.length - 1;
  return isUnbroken
    ? `${quarterName(first)}–${quarterNumeral(last)}`
    : `TW ${quarters.map(quarterNumeral).join(', ')}`;
}

const YEAR = /^\d{4}$/;

/** Whether a text is a year: the name of a folder or of a column, a key. */
export const isYear = (text: string): boolean => YEAR.test(text);

/** A year, or a year as far as a quarter of it. */
export type Period = number | { readonly tahun: number; readonly triwulan: Quarter };

export const yearOf = (period: Period): number =>
  typeof period === 'number' ? period : period.tahun;

/** Null for a whole year. */
export const quarterOf = (period: Period): Quarter | null =>
  typeof period === 'number' ? null : period.triwulan;

export const periodOf = (tahun: number, triwulan: Quarter | null): Period =>
  triwulan === null ? tahun : { tahun, triwulan };

/** As it is typed and told: `2020`, `2020-TW2`. */
export const periodName = (period: Period): string =>
  typeof period === 'number'
    ? String(period)
    : `${String(period.tahun)}-TW${String(period.triwulan)}`;

/** In the names of files and folders, and as its identity: `2020`, `2020-tw2`. */
export const periodKey = (period: Period): string => periodName(period).toLowerCase();

/** Years before later ones, the quarters of a year before all of it. */
export function comparePeriods(a: Period, b: Period): number {
  const place = (period: Period): number => yearOf(period) * 10 + (quarterOf(period) ?? 9);
  return place(a) - place(b);
}

/** Each once, in their order. */
export function sortedPeriods(periods: readonly Period[]): readonly Period[] {
  return [...new Map(periods.map((one) => [periodKey(one), one])).values()].sort(comparePeriods);
}

/** `2020`, `2020-TW2` or `2020-tw2`; undefined for anything else. */
export function parsePeriod(text: string): Period | undefined {
  const [whole, year, quarter] = /^(\d{4})(?:-[Tt][Ww]([1-4]))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const triwulan = QUARTERS.find((one) => String(one) === quarter) ?? null;
  return periodOf(Number(year), triwulan);
}

/** The last day that a date stands for: of `2020-06` the 30th; days are in order as text. */
export function latestDay(date: string): string {
  const [year, month, day] = date.split('-');
  if (day !== undefined) return date;
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${date}-${String(length)}`;
}

/** The day on which a quarter ends. */
export const lastDayOf = (tahun: number, quarter: Quarter): string =>
  latestDay(`${String(tahun)}-${String(quarter * 3).padStart(2, '0')}`);

/** Whether a date is before another for certain: a day is neither before its month nor behind it. */
export const isBefore = (date: string, other: string): boolean => latestDay(date) < other;

/** Whether a schedule has begun in the time that a report is of, which for a whole year it has; without one it always has. */
export const hasBegun = ([first]: readonly Quarter[], upTo: Quarter | null): boolean =>
  first === undefined || upTo === null || first <= upTo;

/** What is said of what is to begin later. */
export const NOT_YET = 'belum waktunya';
