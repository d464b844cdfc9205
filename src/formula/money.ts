// The formulas of money.

import type { Formula } from './formula.ts';
import { compare, constant, input, over, times, unless } from './term.ts';

/** The share of a budget that was spent, in per cent. */
export const SERAPAN: Formula<'realisasi anggaran' | 'anggaran'> = {
  name: 'serapan',
  source: null,
  tree: unless(times(over(input('realisasi anggaran'), input('anggaran')), constant(100)), {
    when: compare(input('anggaran'), '=', constant(0)),
    reason: 'anggaran-nol',
  }),
};
