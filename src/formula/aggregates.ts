// What is taken of a list of figures: its mean, sum and the like, each with its words and its function in a workbook.

import { Decimal, addUp } from '../decimal.ts';
import type { Bilingual } from '../language.ts';
import { mapRecord } from '../record.ts';
import type { Formula, Precision } from './formula.ts';
import { aggregate, type AggregateName } from './term.ts';

export interface Aggregate {
  /** Of one value or more. */
  readonly of: (values: readonly Decimal[]) => Decimal;
  readonly precision: Precision;
  readonly words: Bilingual;
  /** The function that every spreadsheet program has for it. */
  readonly cell: string;
}

export const AGGREGATES: Readonly<Record<AggregateName, Aggregate>> = {
  'rata-rata': {
    of: (values) => addUp(values).div(values.length),
    precision: 'at-least-inputs',
    words: { id: 'rata-rata', en: 'mean' },
    cell: 'AVERAGE',
  },
  jumlah: {
    of: addUp,
    precision: 'of-inputs',
    words: { id: 'jumlah', en: 'sum' },
    cell: 'SUM',
  },
  maksimum: {
    of: (values) => Decimal.max(...values),
    precision: 'of-inputs',
    words: { id: 'maksimum', en: 'maximum' },
    cell: 'MAX',
  },
  minimum: {
    of: (values) => Decimal.min(...values),
    precision: 'of-inputs',
    words: { id: 'minimum', en: 'minimum' },
    cell: 'MIN',
  },
  cacah: {
    of: (values) => new Decimal(values.length),
    precision: 'whole',
    words: { id: 'banyaknya', en: 'count' },
    cell: 'COUNT',
  },
};

/** Each as the formula of a figure. */
export const AGGREGATE_FORMULAS: Readonly<Record<AggregateName, Formula<'nilai'>>> = mapRecord(
  AGGREGATES,
  ({ precision }, name) => ({ name, source: null, precision, tree: aggregate(name, 'nilai') }),
);

/** How the values of quarters make that of a year, or of the part of it that is over. */
export interface Consolidation {
  /** Over the values of the quarters; null where the last of them is the value itself. */
  readonly formula: Formula<'nilai'> | null;
  readonly words: Bilingual;
  /** What a quarter of which nothing was measured, as the data state, does to the target; null where it does nothing. */
  readonly unmeasured: Unmeasured | null;
}

interface Unmeasured {
  /** Whether its target has a part in that of the year. */
  readonly target: 'kept' | 'left-out';
  /** In a note, after the quarters. */
  readonly words: Bilingual;
}

const consolidations = <K extends string>(records: Readonly<Record<K, Consolidation>>) => records;

export const CONSOLIDATIONS = consolidations({
  kumulatif: {
    formula: null,
    words: { id: 'nilai triwulan terakhir', en: 'the value of the last quarter' },
    unmeasured: null,
  },
  jumlah: {
    formula: AGGREGATE_FORMULAS.jumlah,
    words: { id: 'jumlah semua triwulan', en: 'the sum of all quarters' },
    // What was promised of the year is promised still: a later quarter may make it good.
    unmeasured: {
      target: 'kept',
      words: {
        id: 'tidak menambah realisasi, sedangkan targetnya tetap dihitung',
        en: 'adds nothing to the realisasi, and its target still counts',
      },
    },
  },
  'rata-rata': {
    formula: AGGREGATE_FORMULAS['rata-rata'],
    words: { id: 'rata-rata semua triwulan', en: 'the mean of all quarters' },
    // The mean of what was reached is held against the mean of what was planned for the same quarters.
    unmeasured: {
      target: 'left-out',
      words: {
        id: 'tidak ikut dirata-ratakan, begitu pula targetnya',
        en: 'has no part in the mean, nor has its target',
      },
    },
  },
});

export type Sifat = keyof typeof CONSOLIDATIONS;
