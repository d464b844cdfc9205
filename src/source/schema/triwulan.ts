// <tahun>/triwulan.yaml: what was planned and reached in each quarter.

import * as z from 'zod';
import { CONSOLIDATIONS } from '../../formula/aggregates.ts';
import { keysOf } from '../../record.ts';
import { pilihan } from './leaf.ts';
import { menurutKode } from './common.ts';
import { nilai, target } from './value.ts';

const pengukuran = z.strictObject({
  sifat: pilihan(keysOf(CONSOLIDATIONS)).describe(
    'Bagaimana nilai triwulan menjadi nilai tahun: kumulatif (yang terakhir), jumlah, atau rata-rata',
  ),
  target: z
    .array(target.nullish())
    .nullish()
    .meta({
      description: 'Target triwulan I sampai IV berurutan; null bila triwulan itu tanpa target',
      examples: [[20, 45, 70, 95]],
    }),
  realisasi: z
    .array(nilai.nullish())
    .nullish()
    .meta({
      description:
        'Realisasi triwulan I sampai IV berurutan; null bila belum ada, 0 hanya bila nol',
      examples: [[22, 47, null, null]],
    }),
});

export const skemaTriwulan = z.strictObject({
  pengukuran: menurutKode(pengukuran.nullish())
    .nullish()
    .meta({
      description: 'Target dan realisasi triwulanan menurut kode indikator',
      examples: [{ 'S1.1': { sifat: 'kumulatif', target: [20, 45, 70, 95], realisasi: [22, 47] } }],
    }),
});
