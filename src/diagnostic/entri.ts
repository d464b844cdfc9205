// The shape of a catalogue entry: everything that is known of a diagnostic code.

import type { Bilingual } from '../language.ts';
import type { Tingkat } from './diagnostic.ts';

/** What is said of one finding: the message, and what to do about it. */
export interface Ucapan {
  readonly pesan: string;
  readonly saran?: string;
}

export interface Entri<Args> {
  readonly tingkat: Tingkat;
  /** Why this matters, in one sentence. */
  readonly mengapa: Bilingual;
  readonly id: (args: Args) => Ucapan;
  readonly en: (args: Args) => Ucapan;
}

/** States an entry; `Args` are the facts that its messages are made of. */
export function entri<Args extends object>(isi: Entri<Args>): Entri<Args> {
  return isi;
}
