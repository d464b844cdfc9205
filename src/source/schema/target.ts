// <tahun>/target.yaml: the targets of IKU and Perjanjian Kinerja.

import * as z from 'zod';
import { kode, choices, tanggal, words, optionalText } from './leaf.ts';
import { kepala, menurutKode } from './common.ts';
import { target } from './value.ts';

export const DASAR_CAPAIAN = ['iku', 'perjanjian_kinerja'] as const;

const indikatorTertulis = z.strictObject({
  kode: kode().describe('Kode indikator pada Renstra'),
  nama: words().describe('Nama indikator seperti tertulis pada dokumen ini'),
  satuan: optionalText().describe('Satuan seperti tertulis pada dokumen ini'),
});

const sasaranTertulis = z.strictObject({
  kode: kode().nullish().describe('Kode sasaran; kosong bila sasaran ini tidak ada pada Renstra'),
  nama: words().describe('Nama sasaran seperti tertulis pada dokumen ini'),
  indikator: z
    .array(indikatorTertulis)
    .nullish()
    .describe('Indikator seperti tertulis pada dokumen ini'),
});

const dokumenTarget = {
  sumber: optionalText().describe('Nama dokumen sumbernya'),
  target: menurutKode(target.nullish()).meta({
    description: 'Target menurut kode indikator, disalin apa adanya dari dokumen ini',
    examples: [{ 'S1.1': 95 }],
  }),
  catatan: menurutKode(optionalText())
    .nullish()
    .describe('Penjelasan menurut kode indikator, misalnya mengapa targetnya diubah'),
  sasaran: z
    .array(sasaranTertulis)
    .nullish()
    .describe('Sasaran dan indikator sebagaimana tertulis pada dokumen ini'),
};

const perjanjianKinerja = z.strictObject({
  versi: choices(['murni', 'perubahan']).describe('murni, atau perubahan'),
  tanggal: tanggal()
    .nullish()
    .meta({
      description: 'Tanggal dokumen; bulannya saja bila harinya belum pasti',
      examples: ['2020-01-15', '2020-01'],
    }),
  pihak_pertama: kepala
    .nullish()
    .describe('Yang berjanji; dengan ini lampiran memuat dokumennya, siap ditandatangani'),
  pihak_kedua: kepala
    .nullish()
    .describe(
      'Atasan pihak pertama; tanpa ini pihak pertama berjanji sendiri, seperti kepala daerah',
    ),
  ...dokumenTarget,
});

export const targetSchema = z.strictObject({
  iku: z.strictObject(dokumenTarget).nullish().describe('Indikator Kinerja Utama tahun ini'),
  perjanjian_kinerja: z
    .array(perjanjianKinerja)
    .nullish()
    .describe('Perjanjian Kinerja tahun ini, berurutan: murni, lalu perubahan'),
  dasar_capaian: choices(DASAR_CAPAIAN)
    .nullish()
    .describe('Target yang dipakai Bab III; bawaan: Perjanjian Kinerja terakhir'),
});
