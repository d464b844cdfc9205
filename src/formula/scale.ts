// Scales of words: an opinion, a grade, a degree of accreditation. The worst comes first; where no scores are stated the
// place counts, from 1.

import { Decimal } from '../decimal.ts';

export interface Level {
  readonly name: string;
  readonly score: Decimal;
}

export interface LevelScale {
  /** What one of its levels is called in sentences; empty where its names speak for themselves. */
  readonly noun: string;
  readonly levels: readonly Level[];
  /** Other ways of writing a level, in lower case. */
  readonly aliases: ReadonlyMap<string, string>;
}

function shipped(
  noun: string,
  names: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
): LevelScale {
  const levels = names.map((name) => ({ name, score: null }));
  return { ...ownScale(levels), noun, aliases: new Map(Object.entries(aliases)) };
}

/** A scale of the workspace's own. */
export function ownScale(
  levels: readonly { readonly name: string; readonly score: Decimal | null }[],
): LevelScale {
  return {
    noun: '',
    levels: levels.map(({ name, score }, i) => ({ name, score: score ?? new Decimal(i + 1) })),
    aliases: new Map(),
  };
}

const scales = <K extends string>(records: Readonly<Record<K, LevelScale>>) => records;

export const LEVEL_SCALES = scales({
  'opini-bpk': shipped('opini', ['TMP', 'TW', 'WDP', 'WTP'], {
    'tidak memberikan pendapat': 'TMP',
    disclaimer: 'TMP',
    'tidak wajar': 'TW',
    'wajar dengan pengecualian': 'WDP',
    'wajar tanpa pengecualian': 'WTP',
  }),
  akip: shipped('predikat', ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA']),
  kepatuhan: shipped('zona', ['Merah', 'Kuning', 'Hijau'], {
    'zona merah': 'Merah',
    'zona kuning': 'Kuning',
    'zona hijau': 'Hijau',
  }),
  /** Of hospitals (Kepmenkes 1128/2022). */
  akreditasi: shipped(
    'akreditasi',
    ['Tidak Terakreditasi', 'Dasar', 'Madya', 'Utama', 'Paripurna'],
    {
      'belum terakreditasi': 'Tidak Terakreditasi',
    },
  ),
});

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

/** The level that a text names, however its letters are; undefined where it names none. */
export function findLevel({ levels, aliases }: LevelScale, text: string): Level | undefined {
  const meant = aliases.get(plain(text)) ?? text;
  return levels.find(({ name }) => plain(name) === plain(meant));
}
