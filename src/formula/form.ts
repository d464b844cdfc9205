// What a figure says besides its number: that a target is a bound, that a number stands for a word or a day. One record
// a kind; whatever shows, tells or types a figure has an entry for each, so that the compiler finds what a new kind
// leaves open.

import type { Polaritas, StepName } from './capaian.ts';
import type { LevelScale } from './scale.ts';

export type Form =
  | { readonly kind: 'at-least' }
  | { readonly kind: 'at-most' }
  /** A word of a scale; the number is its score. `written` is how it was typed. */
  | {
      readonly kind: 'level';
      readonly name: string;
      readonly written: string;
      readonly scale: LevelScale;
    }
  /** `2019-11-30`; the number counts days. */
  | { readonly kind: 'day'; readonly day: string };
export type FormKind = Form['kind'];
export type FormOf<K extends FormKind> = Extract<Form, { readonly kind: K }>;

interface FormRecord {
  /** The direction that a target of this form has, whatever its indicator says. */
  readonly polaritas: Polaritas;
  /** The formulas that it may be measured with, the usual one first; null for those of numbers. */
  readonly formulas: readonly [StepName, ...StepName[]] | null;
}

/** How people write that a figure is a bound: `above` and `below` are not reached by the figure itself. */
export const BOUND_WORDS = {
  'at-least':
    '≥|>\\s?=|paling (?:sedikit|rendah|kurang)|(?:se)?kurang-kurangnya|(?:se)?sedikit(?:-sedikit)?nya|setidak-?tidaknya|setidaknya|tidak kurang dari|min(?:imal|imum)?\\b\\.?',
  'at-most':
    '≤|<\\s?=|paling (?:banyak|tinggi|lama|lambat|besar)|(?:se)?banyak-banyaknya|(?:se)?lambat-lambatnya|(?:se)?lama-lamanya|(?:se)?tinggi-tingginya|tidak (?:lebih dari|melebihi)|maks(?:imal|imum)?\\b\\.?',
  above: '>|lebih dari|di atas',
  below: '<|kurang dari|di bawah',
} as const;

/** How targets of each form are measured. */
export const FORMS: Readonly<Record<FormKind, FormRecord>> = {
  'at-least': { polaritas: 'maksimal', formulas: null },
  'at-most': { polaritas: 'minimal', formulas: null },
  level: { polaritas: 'maksimal', formulas: ['skor', 'tercapai'] },
  day: { polaritas: 'minimal', formulas: ['tepat-waktu'] },
};
