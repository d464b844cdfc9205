// The formulas of money.

import type { Formula } from './formula.ts';
import {
  aggregate,
  compare,
  constant,
  input,
  minus,
  over,
  percent,
  times,
  unless,
} from './term.ts';

/** The share of a budget that was spent, in per cent. */
export const SERAPAN: Formula<'realisasi anggaran' | 'anggaran'> = {
  name: 'serapan',
  source: null,
  tree: unless(times(over(input('realisasi anggaran'), input('anggaran')), constant(100)), {
    when: compare(input('anggaran'), '=', constant(0)),
    reason: 'anggaran-nol',
  }),
};

/** What of a program's rupiah is for one of the sasaran that it supports, but for the last of them: in whole rupiah. */
export const SHARE: Formula<'rupiah' | 'bagian'> = {
  name: 'bagian-program',
  source: null,
  labels: {
    rupiah: { id: 'rupiah program', en: 'rupiah of the program' },
    bagian: { id: 'bagian sasaran (persen)', en: 'share of the sasaran (per cent)' },
  },
  stated: {
    id: 'rupiah program × bagian sasaran (persen), dibulatkan ke rupiah',
    en: 'rupiah of the program × share of the sasaran (per cent), to the whole rupiah',
  },
  tree: times(input('rupiah'), percent(input('bagian'))),
};

/** What of a program's rupiah is for the last of the sasaran that it supports: all shares sum to the amount. */
export const LAST_SHARE: Formula<'rupiah' | 'bagian lain'> = {
  name: 'bagian-terakhir-program',
  source: null,
  precision: 'of-inputs',
  labels: {
    rupiah: { id: 'rupiah program', en: 'rupiah of the program' },
    'bagian lain': { id: 'bagian sasaran lainnya', en: 'shares of the other sasaran' },
  },
  stated: {
    id: 'rupiah program − bagian sasaran lainnya',
    en: 'rupiah of the program − shares of the other sasaran',
  },
  tree: minus(input('rupiah'), aggregate('jumlah', 'bagian lain')),
};

/** What is left of a budget. */
export const REMAINDER: Formula<'anggaran' | 'realisasi anggaran'> = {
  name: 'sisa-anggaran',
  source: null,
  precision: 'of-inputs',
  tree: minus(input('anggaran'), input('realisasi anggaran')),
};
