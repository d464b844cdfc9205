// A tujuan or a sasaran as chapters and tables tell of it: the same blocks, under the words that the agency has for each.

import type { HasilGoal, HasilSasaran, HasilTujuan } from '../calculate/laporan.ts';
import type { Terms } from './wording/terms.ts';

export interface MeasuredGoal extends HasilGoal {
  readonly level: 'tujuan' | 'sasaran';
  readonly kode: string;
  readonly nama: string;
  /** `Sasaran`, as a title has it. */
  readonly title: string;
  /** What stands over its section before its number: that, or the name of its jenjang. */
  readonly label: string;
}

export const goalOfSasaran = (hasil: HasilSasaran, { sasaran }: Terms): MeasuredGoal => ({
  ...hasil,
  level: 'sasaran',
  kode: hasil.sasaran.kode,
  nama: hasil.sasaran.nama,
  title: sasaran.title,
  label: hasil.sasaran.jenjang ?? sasaran.title,
});

export const goalOfTujuan = (hasil: HasilTujuan, { tujuan }: Terms): MeasuredGoal => ({
  ...hasil,
  level: 'tujuan',
  kode: hasil.tujuan.kode,
  nama: hasil.tujuan.nama,
  title: tujuan.title,
  label: tujuan.title,
});
