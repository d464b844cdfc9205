// A tujuan or a sasaran as chapters and tables tell of it: the same blocks, under the words that the agency has for each.

import type { HasilGoal, HasilSasaran, HasilTujuan } from '../calculate/laporan.ts';
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
  ...(hasil.sasaran.jenjang === null ? sasaran : termForms(hasil.sasaran.jenjang)),
});

export const goalOfTujuan = (hasil: HasilTujuan, { tujuan }: Terms): MeasuredGoal => ({
  ...hasil,
  level: 'tujuan',
  kode: hasil.tujuan.kode,
  nama: hasil.tujuan.nama,
  ...tujuan,
});
