// A tujuan or a sasaran as chapters and tables tell of it: the same blocks, under the words that the agency has for each.

import type { HasilGoal, HasilSasaran, HasilTujuan } from '../calculate/laporan.ts';
import type { Sasaran } from '../source/workspace.ts';
import { enumerate } from './wording/phrase.ts';
import { termForms, type TermForms, type Terms } from './wording/terms.ts';

/** The words are those of its jenjang, where it has one: `Sasaran Program`. */
export interface MeasuredGoal extends HasilGoal, TermForms {
  readonly level: 'tujuan' | 'sasaran';
  readonly kode: string;
  readonly nama: string;
}

export const goalOfSasaran = (hasil: HasilSasaran, { sasaran }: Terms): MeasuredGoal => ({
  ...hasil,
  level: 'sasaran',
  kode: hasil.sasaran.kode,
  nama: hasil.sasaran.nama,
  ...termOfSasaran(hasil.sasaran, sasaran),
});

const termOfSasaran = ({ jenjang }: Sasaran, usual: TermForms): TermForms =>
  jenjang === null ? usual : termForms(jenjang);

/** `tiga sasaran strategis dan dua sasaran program`: how many there are of each jenjang, in the order of the plan. */
export function countSasaran(
  sasaran: readonly Sasaran[],
  terms: Terms,
  count: (many: number) => string,
): string {
  const words = sasaran.map((one) => termOfSasaran(one, terms.sasaran).word);
  const many = (word: string) => words.filter((one) => one === word).length;
  return enumerate([...new Set(words)].map((word) => `${count(many(word))} ${word}`));
}

export const goalOfTujuan = (hasil: HasilTujuan, { tujuan }: Terms): MeasuredGoal => ({
  ...hasil,
  level: 'tujuan',
  kode: hasil.tujuan.kode,
  nama: hasil.tujuan.nama,
  ...tujuan,
});
