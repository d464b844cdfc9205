// What a formula is: its tree, and what the tree does not say.

import type { Bilingual } from '../language.ts';
import type { Term } from './term.ts';

export interface Formula<Role extends string = string> {
  /** As derivations and `lkjip explain` name it, and where a user may choose it, the data. */
  readonly name: string;
  readonly tree: Term<Role>;
  /** The regulation that it is from. */
  readonly source: string | null;
  /** What inputs are called where the formula is stated; by default their roles. */
  readonly labels?: Readonly<Partial<Record<Role, Bilingual>>>;
  /** How it is stated, where its tree does not say it best. */
  readonly stated?: Bilingual;
}
