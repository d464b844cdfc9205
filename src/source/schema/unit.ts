// Results of other workspaces: what a regency takes from its units.

import * as z from 'zod';
import { kode, byShape, choices, workspacePattern } from './leaf.ts';

export const HASIL_UNIT = [
  'capaian',
  'realisasi',
  'serapan',
  'anggaran',
  'realisasi-anggaran',
] as const;

const onePattern = workspacePattern();

export const unit = z.strictObject({
  ruang: byShape<string | string[]>([onePattern, z.array(workspacePattern())], (pohon) =>
    Array.isArray(pohon) ? z.array(workspacePattern()) : onePattern,
  ).meta({
    description:
      'Folder ruang kerja unit, dari folder ini; * mewakili sebagian nama, dan .. hanya satu kali di depan',
    examples: ['../dinas-*'],
  }),
  indikator: kode().nullish().describe('Kode indikator unit yang diambil capaiannya'),
  sasaran: kode().nullish().describe('Kode sasaran unit yang diambil capaiannya'),
  fakta: kode().nullish().describe('Kode fakta unit yang diambil nilainya'),
  hasil: choices(HASIL_UNIT)
    .nullish()
    .describe(
      'capaian (bawaan; tanpa kode: rata-rata semua sasaran unit), realisasi (indikator), serapan (sasaran atau seluruh unit), anggaran, atau realisasi-anggaran (seluruh unit)',
    ),
});
export type UnitTertulis = z.infer<typeof unit>;
