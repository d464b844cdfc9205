// What a figure says besides its number: that a target is a bound. One record a kind; whatever shows, tells or types a
// figure has an entry for each, so that the compiler finds what a new kind leaves open.

import type { Polaritas } from './capaian.ts';

export type Form = { readonly kind: 'at-least' } | { readonly kind: 'at-most' };
export type FormKind = Form['kind'];

interface FormRecord {
  /** The direction that a target of this form has, whatever its indicator says. */
  readonly polaritas: Polaritas;
}

/** How targets of each form are measured. */
export const FORMS: Readonly<Record<FormKind, FormRecord>> = {
  'at-least': { polaritas: 'maksimal' },
  'at-most': { polaritas: 'minimal' },
};
