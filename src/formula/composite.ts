// An index of weighted parts: what each part adds, and what all of them make.

import { addUp, type Decimal } from '../decimal.ts';
import { isFigure, derive, kosong, type Pembulatan, type Terhitung } from './figure.ts';
import type { Formula } from './formula.ts';
import { constant, input, over, products, times } from './term.ts';
import { weightedMean, type Weighted } from './weights.ts';

/** Bobot × nilai, of weights that are fractions of one or points. */
const PART: Formula<'bobot' | 'nilai'> = {
  name: 'skor-komponen',
  source: null,
  precision: 'product',
  tree: times(input('bobot'), input('nilai')),
};

/** The same of weights in per cent. */
const PART_IN_PERCENT: Formula<'bobot' | 'nilai'> = {
  ...PART,
  name: 'skor-komponen-persen',
  tree: over(times(input('bobot'), input('nilai')), constant(100)),
};

/** Σ (bobot × nilai). */
const SUM: Formula<'bobot' | 'nilai'> = {
  name: 'jumlah-tertimbang',
  source: null,
  precision: 'workspace',
  tree: products('bobot', 'nilai'),
};

/** What the weights of an index sum to: `percent` 100, `one` 1, else they are points. */
export type Shares = 'percent' | 'one' | 'points';

export function sharesOf(bobot: readonly Decimal[]): Shares {
  const sum = addUp(bobot);
  if (sum.eq(100)) return 'percent';
  return sum.eq(1) ? 'one' : 'points';
}

/** A part of an index: its weight, and its value or index. */
export interface CompositePart {
  readonly nama: string;
  readonly bobot: Weighted['bobot'];
  readonly hasil: Terhitung;
}

/** What one part adds to the index. */
export const partScore = (
  { bobot, hasil }: CompositePart,
  shares: Shares,
  pembulatan: Pembulatan,
): Terhitung =>
  derive(shares === 'percent' ? PART_IN_PERCENT : PART, { bobot, nilai: hasil }, pembulatan);

/**
 * Σ (bobot × nilai); a part without a value is left out, and the weights of the others count anew. Weights that are
 * no shares of a whole cannot be counted anew: there is no index before all parts have a value.
 */
export function compositeOf(
  parts: readonly CompositePart[],
  shares: Shares,
  pembulatan: Pembulatan,
): Terhitung {
  const valued = parts.flatMap(({ nama, bobot, hasil }): Weighted[] =>
    isFigure(hasil) ? [{ nama, bobot, besaran: hasil }] : [],
  );
  if (shares !== 'points') return weightedMean(valued, pembulatan, 'nilai');
  if (valued.length === 0) return kosong('tanpa-nilai');
  if (valued.length < parts.length) return kosong('komposit-sebagian');
  return derive(
    SUM,
    {
      bobot: valued.map(({ nama, bobot }) => ({ nama: `bobot ${nama}`, besaran: bobot })),
      nilai: valued.map(({ nama, besaran }) => ({ nama, besaran })),
    },
    pembulatan,
  );
}
