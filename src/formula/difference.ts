// How far a figure is from another one of the same unit.

import { Decimal } from '../decimal.ts';
import type { Formula } from './formula.ts';
import { input, minus } from './term.ts';

/** From what it was in an earlier year. */
export const CHANGE: Formula<'kini' | 'dulu'> = {
  name: 'perubahan',
  source: null,
  precision: 'of-inputs',
  isSigned: true,
  tree: minus(input('kini'), input('dulu')),
};

/** From what it is compared with. */
export const DIFFERENCE: Formula<'realisasi' | 'pembanding'> = {
  name: 'selisih',
  source: null,
  precision: 'of-inputs',
  isSigned: true,
  tree: minus(input('realisasi'), input('pembanding')),
};

/** How far a value is from a range, or from a point, which is a range of one; inside it is 0. */
export const distanceFrom = (value: Decimal, dari: Decimal, sampai: Decimal): Decimal =>
  Decimal.max(0, dari.minus(value), value.minus(sampai));
