// The diagnostic: what is wrong with the data, where, and what the officer can do about it. A plain value.

import type { Position } from '../place.ts';
export type { Position } from '../place.ts';

/** `galat` stops a build, `peringatan` only under `--strict`, `info` never. */
export type Tingkat = 'galat' | 'peringatan' | 'info';

/** What to write instead, where that has exactly one meaning. */
export type Fix =
  /** A value, in place of another; `isQuotable` where it means the same between quotes. */
  | {
      readonly kind: 'value';
      readonly wrong: string;
      readonly right: string;
      readonly isQuotable: boolean;
    }
  /** One sign, in place of another or of none. */
  | { readonly kind: 'sign'; readonly wrong: string; readonly right: string }
  /** Two spaces for each tab at the beginning of a line, in all of the file. */
  | { readonly kind: 'tabs' };

/** A finding of the loader, a rule or the engine, already worded in the language of the run. */
export interface Diagnostic {
  /** Indonesian kebab-case, noun first, never renamed once released. */
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly position: Position;
  /** What was found and what was expected, one sentence. */
  readonly pesan: string;
  /** What to do, one sentence; null where the message says it all. */
  readonly saran: string | null;
  /** Of what it is, where it lists several things; undefined where the message says it. */
  readonly about?: readonly string[];
  /** Undefined where it takes a person to tell. */
  readonly fix?: Fix;
  /** Why the agency stands by it, where `terima` of lkjip.yaml accepts it. */
  readonly diterima?: string;
}
