// What a formula is: its tree, and what the tree does not say.

import type { Bilingual } from '../language.ts';
import type { Term } from './term.ts';

/**
 * - `workspace`: the decimals of the workspace, used on as it says.
 * - `whole`: without decimals, by nature.
 * - `of-inputs`: exact, with the decimals of what it is taken of: sums, the highest, the lowest.
 * - `at-least-inputs`: at least the decimals of what it is the mean of.
 * - `product`: exact, with all decimals that it has, up to six: what is added up by a reader adds up.
 * - `degree`: the decimals of the workspace, but two at least, used on as it says; three significant digits where these would show a 0 that it is not.
 * - `of-unrounded`: the decimals of the workspace, used on as it says, of figures that are not rounded: a small one is no 0.
 * - `index`: exact, of figures that are not rounded either, with two decimals at least, and with three significant digits where it is below 0,1: two decimals would hide it.
 */
export type Precision =
  | 'workspace'
  | 'whole'
  | 'of-inputs'
  | 'of-unrounded'
  | 'at-least-inputs'
  | 'product'
  | 'degree'
  | 'index';

export interface Formula<Role extends string = string> {
  /** As derivations and `lkjip explain` name it, and where a user may choose it, the data. */
  readonly name: string;
  readonly tree: Term<Role>;
  /** The regulation that it is from. */
  readonly source: string | null;
  /** What inputs are called where the formula is stated; by default their roles. */
  readonly labels?: Readonly<Partial<Record<Role, Bilingual>>>;
  /** How its value is shown and used on; by default as the workspace says. */
  readonly precision?: Precision;
  /** Whether a value above zero is shown with its plus. */
  readonly isSigned?: true;
  /** How it is stated, where its tree does not say it best. */
  readonly stated?: Bilingual;
}
