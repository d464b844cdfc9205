// The laws that figures of a report obey: the project's formulas, over the figures that were printed.

import { Decimal, jumlahkan } from '../../angka.ts';
import type { Bahasa } from '../../bahasa.ts';
import { ada, type Besaran, type Terhitung } from '../../calculate/besaran.ts';
import { computeCapaian } from '../../calculate/capaian.ts';
import { computeSerapan } from '../../calculate/serapan.ts';
import { awal, type Rumus } from '../../source/workspace.ts';

/** The values of a role: one of most, any number of `nilai`. */
export type Values = (role: string) => readonly Decimal[];
/** The same figures as they are written. */
export type Texts = (role: string) => readonly string[];

export interface Law {
  readonly name: string;
  readonly roles: readonly string[];
  /** @returns null where the law gives nothing for these values */
  readonly evaluate: (values: Values) => Decimal | null;
  readonly words: (texts: Texts, language: Bahasa) => string;
}

const PLAIN = { desimal: 2, dasar: 'penuh' } as const;
const bare = (nilai: Decimal): Besaran => ({
  nilai,
  pakai: nilai,
  desimal: 0,
  asal: { jenis: 'rumus', rumus: 'ketetapan', masukan: [] },
});
const valueOf = (result: Terhitung): Decimal | null => (ada(result) ? result.nilai : null);

const meanOf = (values: readonly Decimal[]): Decimal => jumlahkan(values).div(values.length);
/** A figure over several rows is of the mean of theirs. */
const one = (values: Values, role: string): Decimal | null => {
  const list = values(role);
  return list.length === 0 ? null : meanOf(list);
};
const meanWords = (texts: readonly string[], language: Bahasa): string =>
  texts.length > 1
    ? `${language === 'id' ? 'rata-rata' : 'mean of'} (${texts.join('; ')})`
    : (texts[0] ?? '?');

function capaian(rumus: Exclude<Rumus, 'rentang'>, words: (t: string, r: string) => string): Law {
  const polaritas = rumus === 'realisasi-per-target' ? 'maksimal' : 'minimal';
  return {
    name: rumus,
    roles: ['target', 'realisasi'],
    evaluate: (values) => {
      const [target, realisasi] = [one(values, 'target'), one(values, 'realisasi')];
      if (target === null || realisasi === null) return null;
      const angka = { nilai: target, desimal: 0, posisi: awal('') };
      return valueOf(
        computeCapaian(
          { polaritas, rumus, capaianMaksimum: null, satuan: '' },
          angka,
          bare(realisasi),
          null,
          PLAIN,
        ),
      );
    },
    words: (texts, language) =>
      words(meanWords(texts('target'), language), meanWords(texts('realisasi'), language)),
  };
}

/** The formulas of capaian, the commonest first. */
export const CAPAIAN_LAWS: readonly Law[] = [
  capaian('realisasi-per-target', (t, r) => `${r} ÷ ${t} × 100`),
  capaian('dua-target', (t, r) => `(2 × ${t} − ${r}) ÷ ${t} × 100`),
  capaian('target-per-realisasi', (t, r) => `${t} ÷ ${r} × 100`),
  capaian('deviasi', (t, r) => `(${t} − |${r} − ${t}|) ÷ ${t} × 100`),
];

export const SERAPAN_LAW: Law = {
  name: 'serapan',
  roles: ['target', 'realisasi'],
  evaluate: (values) => {
    const [target, realisasi] = [one(values, 'target'), one(values, 'realisasi')];
    if (target === null || realisasi === null) return null;
    return valueOf(computeSerapan(bare(target), bare(realisasi), PLAIN));
  },
  words: (texts, language) =>
    `${meanWords(texts('realisasi'), language)} ÷ ${meanWords(texts('target'), language)} × 100`,
};

const pair = (
  name: string,
  evaluate: (a: Decimal, b: Decimal) => Decimal | null,
  words: (a: string, b: string) => string,
): Law => ({
  name,
  roles: ['a', 'b'],
  evaluate: (values) => {
    const [a, b] = [one(values, 'a'), one(values, 'b')];
    return a === null || b === null ? null : evaluate(a, b);
  },
  words: (texts, language) => words(meanWords(texts('a'), language), meanWords(texts('b'), language)), // prettier-ignore
});

export const DIFFERENCE_LAW = pair('selisih', (a, b) => a.minus(b), (a, b) => `${a} − ${b}`);
export const RATIO_LAW = pair('rasio', (a, b) => (b.isZero() ? null : a.div(b)), (a, b) => `${a} ÷ ${b}`); // prettier-ignore
export const SHARE_LAW = pair('bagian', (a, b) => (b.isZero() ? null : a.div(b).times(100)), (a, b) => `${a} ÷ ${b} × 100`); // prettier-ignore
export const RELATIVE_LAW = pair('tingkat', (a, b) => (b.isZero() ? null : a.minus(b).div(b)), (a, b) => `(${a} − ${b}) ÷ ${b}`); // prettier-ignore
export const GROWTH_LAW = pair('pertumbuhan', (a, b) => (b.isZero() ? null : a.minus(b).div(b).times(100)), (a, b) => `(${a} − ${b}) ÷ ${b} × 100`); // prettier-ignore
export const WEIGHTED_LAW = pair('tertimbang', (a, b) => a.times(b).div(100), (a, b) => `${a} × ${b} ÷ 100`); // prettier-ignore

/** More figures than these are counted, not listed. */
const LISTED = 8;
const list = (texts: readonly string[], sign: string, language: Bahasa): string =>
  texts.length <= LISTED
    ? texts.join(sign)
    : `${texts.slice(0, 3).join(sign)}${sign}… (${texts.length} ${language === 'id' ? 'angka' : 'figures'})`;

export const SUM_LAW: Law = {
  name: 'jumlah',
  roles: ['nilai'],
  evaluate: (values) => (values('nilai').length === 0 ? null : jumlahkan(values('nilai'))),
  words: (texts, language) => list(texts('nilai'), ' + ', language),
};

export const MEAN_LAW: Law = {
  name: 'rata-rata',
  roles: ['nilai'],
  evaluate: (values) => (values('nilai').length === 0 ? null : meanOf(values('nilai'))),
  words: (texts, language) =>
    `(${list(texts('nilai'), ' + ', language)}) ÷ ${texts('nilai').length}`,
};
