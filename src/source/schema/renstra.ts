// renstra-*.yaml: the medium-term plan.

import * as z from 'zod';
import { CAPAIAN_FORMULAS, POLARITAS } from '../../formula/capaian.ts';
import {
  angka,
  reachedFigure as nilaiAwal,
  yesOrNo,
  byShape,
  kode,
  choices,
  tahun,
  words,
  optionalText,
} from './leaf.ts';
import { menurutTahun } from './common.ts';
import { jenisAngka, jenisPredikat, jenisTanggal, ofJenis, target } from './value.ts';

/** A share of a whole, in per cent or as a fraction of one. */
const bobot = angka('positif').nullish();

const satuan = words().meta({
  description: 'Satuan, dengan ejaan yang sama di semua berkas',
  examples: ['persen', 'poin'],
});

const indikatorUmum = {
  kode: kode().meta({
    description: 'Kode tetap indikator di semua berkas dan tahun',
    examples: ['S1.1'],
  }),
  nama: words().describe('Nama indikator, seperti pada dokumennya'),
  polaritas: choices(POLARITAS)
    .nullish()
    .describe(
      'maksimal (bawaan): makin tinggi makin baik; minimal: makin rendah makin baik; stabil: tepat target yang terbaik',
    ),
  rumus: choices(CAPAIAN_FORMULAS)
    .nullish()
    .describe('Rumus capaian, hanya bila berbeda dari rumus bawaan polaritasnya'),
  capaian_maksimum: angka('positif')
    .nullish()
    .describe('Batas atas capaian bagi indikator ini saja, dalam persen'),
  bobot: bobot.describe(
    'Bobot indikator dalam sasarannya; tanpa satu bobot pun capaian dirata-ratakan biasa',
  ),
  iku: yesOrNo().nullish().describe('true bila indikator ini indikator kinerja utama'),
  kondisi_awal: nilaiAwal().nullish().describe('Nilai pada awal periode Renstra'),
  definisi: optionalText().describe('Definisi operasional'),
  sumber_data: optionalText().describe('Dari mana datanya, untuk tabel penjelasan IKU'),
  penanggung_jawab: optionalText().describe('Unit penanggung jawab, untuk tabel penjelasan IKU'),
  alasan: optionalText().describe('Alasan pemilihan indikator ini, untuk tabel penjelasan IKU'),
  target: menurutTahun(target.nullish())
    .nullish()
    .meta({
      description:
        'Target menurut tahun: angka, rentang { dari, sampai }, { paling_sedikit }, atau { paling_banyak }',
      examples: [{ 2021: 90, 2022: 92.5 }],
    }),
};

const indikatorAngka = z.strictObject({ ...indikatorUmum, ...jenisAngka, satuan });
const withoutSatuan = { ...indikatorUmum, satuan: satuan.nullish() };
const indikatorPredikat = z.strictObject({ ...withoutSatuan, ...jenisPredikat });
const indikatorTanggal = z.strictObject({ ...withoutSatuan, ...jenisTanggal });
type Indikator =
  | z.infer<typeof indikatorAngka>
  | z.infer<typeof indikatorPredikat>
  | z.infer<typeof indikatorTanggal>;
const indikator = byShape<Indikator>(
  [indikatorAngka, indikatorPredikat, indikatorTanggal],
  (pohon) =>
    ofJenis<z.ZodType<Indikator>>(pohon, {
      angka: indikatorAngka,
      predikat: indikatorPredikat,
      tanggal: indikatorTanggal,
    }),
);

const daftarIndikator = z.array(indikator).nullish();

const misi = z.strictObject({
  kode: kode().describe('Kode misi, misalnya M4'),
  nama: words().describe('Rumusan misi'),
  didukung: yesOrNo().nullish().describe('true bila misi ini didukung instansi'),
});

const tujuan = z.strictObject({
  kode: kode().describe('Kode tetap tujuan, misalnya T1'),
  nama: words().describe('Rumusan tujuan'),
  misi: kode().nullish().describe('Kode misi yang didukung tujuan ini'),
  indikator: daftarIndikator.describe('Indikator tujuan'),
});

const sasaran = z.strictObject({
  kode: kode().describe('Kode tetap sasaran, misalnya S1'),
  nama: words().describe('Rumusan sasaran'),
  tujuan: kode().nullish().describe('Kode tujuan yang didukung sasaran ini'),
  perspektif: kode().nullish().describe('Kode perspektif sasaran ini'),
  jenjang: optionalText().meta({
    description: 'Jenjang sasaran ini, salah satu dari istilah.jenjang di lkjip.yaml',
    examples: ['Sasaran Program'],
  }),
  mendukung: kode()
    .nullish()
    .describe('Kode sasaran yang didukung sasaran ini; dari sini pohon kinerja digambar'),
  bobot: bobot.describe('Bobot sasaran dalam perspektifnya, atau dalam nilai kinerja organisasi'),
  indikator: daftarIndikator.describe('Indikator sasaran'),
});

const perspektif = z.strictObject({
  kode: kode().describe('Kode perspektif, misalnya SH'),
  nama: words().meta({ description: 'Nama perspektif', examples: ['Stakeholder'] }),
  bobot: bobot.describe('Bobot perspektif dalam nilai kinerja organisasi'),
});

export const renstraSchema = z.strictObject({
  periode: z
    .strictObject({
      mulai: tahun().describe('Tahun pertama'),
      selesai: tahun().describe('Tahun terakhir'),
    })
    .describe('Periode Renstra'),
  sumber: optionalText().describe('Nama dokumen sumbernya'),
  visi: optionalText().describe('Visi kepala daerah'),
  misi: z.array(misi).nullish().describe('Misi kepala daerah'),
  tujuan: z.array(tujuan).nullish().describe('Tujuan Renstra'),
  perspektif: z.array(perspektif).nullish().describe('Perspektif peta strategi, dengan bobotnya'),
  sasaran: z.array(sasaran).describe('Sasaran Renstra'),
});
