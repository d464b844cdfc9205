// The exact decimal that every figure is made of. The only importer of decimal.js.

import { Decimal as DecimalJs } from 'decimal.js';

/**
 * Decimals with 60 significant digits, rounded half up (away from zero), as the reports round.
 * Own clone, so that no other user of the library can change the rounding.
 */
export const Decimal = DecimalJs.clone({
  precision: 60,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -1e9,
  toExpPos: 1e9,
});
export type Decimal = DecimalJs;

/** Rounds half up to `desimal` decimals: 2,675 becomes 2,68. */
export function roundDecimal(nilai: Decimal, desimal: number): Decimal {
  return nilai.toDecimalPlaces(desimal, DecimalJs.ROUND_HALF_UP);
}

/** The decimals that it takes to show that many significant digits; 0 has none. */
export function decimalsFor(nilai: Decimal, digits: number): number {
  return nilai.isZero() ? 0 : Math.max(0, digits - 1 - nilai.e);
}

/** The sum of `daftar`; 0 for an empty list. */
export function addUp(daftar: readonly Decimal[]): Decimal {
  return daftar.reduce((jumlah, nilai) => jumlah.plus(nilai), new Decimal(0));
}

/** A point between the thousands of a whole number: a report has ten thousands of them, and a pattern would look ahead from each digit. */
export function withPoints(digits: string): string {
  let pointed = digits;
  for (let at = digits.length - 3; at > 0; at -= 3) {
    pointed = `${pointed.slice(0, at)}.${pointed.slice(at)}`;
  }
  return pointed;
}
