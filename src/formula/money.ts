// The formulas of money.

import type { Formula } from './formula.ts';
import { compare, constant, input, minus, over, percent, times, unless } from './term.ts';

/** The share of a budget that was spent, in per cent. */
export const SERAPAN: Formula<'realisasi anggaran' | 'anggaran'> = {
  name: 'serapan',
  source: null,
  tree: unless(times(over(input('realisasi anggaran'), input('anggaran')), constant(100)), {
    when: compare(input('anggaran'), '=', constant(0)),
    reason: 'anggaran-nol',
  }),
};

/** What of a program's rupiah is for one of the sasaran that it supports. */
export const SHARE: Formula<'rupiah' | 'bagian'> = {
  name: 'bagian-program',
  source: null,
  precision: 'product',
  labels: {
    rupiah: { id: 'rupiah program', en: 'rupiah of the program' },
    bagian: { id: 'bagian sasaran (persen)', en: 'share of the sasaran (per cent)' },
  },
  tree: times(input('rupiah'), percent(input('bagian'))),
};

/** What is left of a budget. */
export const REMAINDER: Formula<'anggaran' | 'realisasi anggaran'> = {
  name: 'sisa-anggaran',
  source: null,
  precision: 'of-inputs',
  tree: minus(input('anggaran'), input('realisasi anggaran')),
};
