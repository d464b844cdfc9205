// How far the money is reported, counted in one way: at the lowest level at which it is told.

import { isFigure } from '../../calculate/besaran.ts';
import type { HasilAnggaran } from '../../calculate/anggaran.ts';
import { moneyLeaves, type HasilKegiatan } from '../../calculate/kegiatan.ts';
import { levelsOf } from '../table/kegiatan.ts';
import { enumerate } from '../wording/phrase.ts';
import type { Terms } from '../wording/terms.ts';

export interface Reporting {
  /** What is counted, in words that go after a number. */
  readonly what: string;
  readonly all: readonly HasilKegiatan[];
  readonly reported: readonly HasilKegiatan[];
  /** How many have not reported, and how many have no budget. */
  readonly unreported: number;
  readonly unbudgeted: number;
}

/** Of all programs, or of what they consist of where money is told of that. */
export function reportingOf({ program }: HasilAnggaran, terms: Terms): Reporting {
  const all = program.flatMap(moneyLeaves);
  const reported = all.filter(({ realisasi }) => isFigure(realisasi));
  const names = levelsOf(all, terms).map(({ word }) => word);
  const [only = terms.program.word] = names;
  return {
    // Of several levels only what is not divided further is counted.
    what: names.length > 1 ? `rincian terbawah (${enumerate(names)})` : only,
    all,
    reported,
    unreported: all.length - reported.length,
    unbudgeted: all.filter(({ anggaran }) => !isFigure(anggaran)).length,
  };
}
