// The diagnostic: what is wrong with the data, where, and what the officer can do about it. A plain value.

import type { Posisi } from '../place.ts';
export type { Posisi } from '../place.ts';

/** `galat` stops a build, `peringatan` only under `--strict`, `info` never. */
export type Tingkat = 'galat' | 'peringatan' | 'info';

/** A finding of the loader, a rule or the engine, already worded in the language of the run. */
export interface Diagnostic {
  /** Indonesian kebab-case, noun first, never renamed once released. */
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly posisi: Posisi;
  /** What was found and what was expected, one sentence. */
  readonly pesan: string;
  /** What to do, one sentence; null where the message says it all. */
  readonly saran: string | null;
  /** Of what it is, where it lists several things; undefined where the message says it. */
  readonly about?: readonly string[];
  /** Why the agency stands by it, where `terima` of lkjip.yaml accepts it. */
  readonly diterima?: string;
}
