// The figures of the engine, formula/figure.ts, and how far they are told: what is held against one another to the same decimals. A share of
// 95,5 that is rounded to 96 would beat its target of 95,5, and a mean of 3,575 that is rounded to 3,58 last year's 3,575.

import { isFigure, withDecimals, type Besaran, type Terhitung } from '../formula/figure.ts';
import { isRentang, type Rentang, type Target } from '../source/workspace.ts';

export {
  isFigure,
  isNihil,
  isTold,
  kosong,
  ketetapan,
  shownValue,
  type AsalBesaran,
  type Besaran,
  type Incomplete,
  type Kosong,
  type FormulaInput,
  type MoneyPart,
  type Terhitung,
} from '../formula/figure.ts';
export type { Reason as Alasan } from '../formula/reasons.ts';

/** The most decimals that any of these is told with; 0 for none. */
export function finestOf(figures: readonly (Target | Terhitung | null)[]): number {
  return Math.max(0, ...figures.flatMap(figuresOf).map(({ desimal }) => desimal));
}

function figuresOf(one: Target | Terhitung | null): readonly Besaran[] {
  if (one === null) return [];
  if ('dari' in one) return [one.dari, one.sampai];
  return isFigure(one) ? [one] : [];
}

/** A target that is not cut shorter than what it is compared with. */
export const finerTarget = (target: Target | null, desimal: number): Target | null =>
  target === null || isRentang(target) ? target : withDecimals(target, desimal);

/** A realisasi likewise. */
export const finerValue = (hasil: Terhitung, desimal: number): Terhitung =>
  isFigure(hasil) ? withDecimals(hasil, desimal) : hasil;

/** Whether a value is a range whose lower bound is above its upper one: it holds nothing, and nothing is made of it. */
export const isUpsideDown = (one: Terhitung | Rentang): one is Rentang =>
  isRentang(one) && one.dari.nilai.gt(one.sampai.nilai);

/** Whether two targets are one promise. */
export function isSameTarget(a: Target, b: Target): boolean {
  if (isRentang(a) || isRentang(b)) {
    return (
      isRentang(a) &&
      isRentang(b) &&
      a.dari.nilai.eq(b.dari.nilai) &&
      a.sampai.nilai.eq(b.sampai.nilai)
    );
  }
  // 95 and "at least 95" are one promise; "at most 95" is another.
  const isOneForm = a.form === undefined || b.form === undefined || a.form.kind === b.form.kind;
  return isOneForm && a.nilai.eq(b.nilai);
}
