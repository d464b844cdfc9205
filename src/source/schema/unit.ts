// Results of other workspaces: what a regency takes from its units.

import * as z from 'zod';
import { kode, byShape, pilihan, polaRuang } from './leaf.ts';

export const HASIL_UNIT = [
  'capaian',
  'realisasi',
  'serapan',
  'anggaran',
  'realisasi-anggaran',
] as const;

const satuPola = polaRuang();

export const unit = z.strictObject({
  ruang: byShape<string | string[]>([satuPola, z.array(polaRuang())], (pohon) =>
    Array.isArray(pohon) ? z.array(polaRuang()) : satuPola,
  ).meta({
    description:
      'Folder ruang kerja unit, dari folder ini; * mewakili sebagian nama, dan .. hanya satu kali di depan',
    examples: ['../dinas-*'],
  }),
  indikator: kode().nullish().describe('Kode indikator unit yang diambil capaiannya'),
  sasaran: kode().nullish().describe('Kode sasaran unit yang diambil capaiannya'),
  fakta: kode().nullish().describe('Kode fakta unit yang diambil nilainya'),
  hasil: pilihan(HASIL_UNIT)
    .nullish()
    .describe(
      'capaian (bawaan; tanpa kode: rata-rata semua sasaran unit), realisasi (indikator), serapan (sasaran atau seluruh unit), anggaran, atau realisasi-anggaran (seluruh unit)',
    ),
});
export type UnitTertulis = z.infer<typeof unit>;
