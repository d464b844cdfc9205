// <tahun>/triwulan.yaml: what was planned and reached in each quarter.

import * as z from 'zod';
import { CONSOLIDATIONS } from '../../formula/aggregates.ts';
import { keysOf } from '../../record.ts';
import { angka, kode, choices, words, optionalText } from './leaf.ts';
import { menurutKode } from './common.ts';
import { nilai, target } from './value.ts';

const pengukuran = z.strictObject({
  sifat: choices(keysOf(CONSOLIDATIONS)).describe(
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

/** How far an action is. */
export const STATUS_AKSI = ['belum', 'berjalan', 'selesai'] as const;

const aksi = z.strictObject({
  indikator: kode().describe('Kode indikator yang didukungnya'),
  aksi: words().describe('Apa yang dilakukan'),
  keluaran: optionalText().describe('Hasilnya, misalnya 12 laporan pemantauan'),
  triwulan: z
    .array(choices(['1', '2', '3', '4']))
    .nullish()
    .meta({ description: 'Triwulan pelaksanaannya', examples: [[1, 2]] }),
  anggaran: angka('rupiah').nullish().describe('Anggarannya, rupiah bulat'),
  penanggung_jawab: optionalText().describe('Siapa yang bertanggung jawab'),
  status: choices(STATUS_AKSI).nullish().describe('belum (bawaan), berjalan, atau selesai'),
});

export const triwulanSchema = z.strictObject({
  pengukuran: menurutKode(pengukuran.nullish())
    .nullish()
    .meta({
      description: 'Target dan realisasi triwulanan menurut kode indikator',
      examples: [{ 'S1.1': { sifat: 'kumulatif', target: [20, 45, 70, 95], realisasi: [22, 47] } }],
    }),
  rencana_aksi: z.array(aksi).nullish().describe('Aksi yang mendukung target, dengan jadwalnya'),
});
