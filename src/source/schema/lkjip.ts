// lkjip.yaml: the agency and its calculation methods.

import * as z from 'zod';
import { EFISIENSI } from '../../formula/efficiency.ts';
import { angka, bulat, pilihan, teks, teksBoleh } from './leaf.ts';
import { skala } from './skala.ts';
import { tampilan } from './tampilan.ts';
import { kepala } from './common.ts';

const instansi = z.strictObject({
  nama: teks().describe('Nama instansi, misalnya Sekretariat Daerah'),
  daerah: teks().describe('Nama daerah, misalnya Kabupaten Klungkung'),
  singkatan: teksBoleh().describe('Nama pendek instansi, misalnya Setda'),
  kota: teksBoleh().describe('Kota tempat laporan ditandatangani'),
  kepala: kepala.nullish().describe('Kepala instansi, penanda tangan laporan'),
});

const pembulatan = z.strictObject({
  desimal: bulat(0, 6)
    .nullish()
    .describe('Banyaknya desimal pada angka hasil hitungan, 0 sampai 6; bawaan: 2'),
  dasar: pilihan(['tampil', 'penuh'])
    .nullish()
    .describe(
      'tampil (bawaan): hitungan lanjutan memakai angka yang sudah dibulatkan; penuh: pembulatan hanya pada tampilan',
    ),
});

const metode = z.strictObject({
  pembulatan: pembulatan.nullish().describe('Cara membulatkan'),
  capaian_maksimum: angka('positif')
    .nullish()
    .meta({
      description: 'Batas atas capaian setiap indikator, dalam persen; kosong: tanpa batas',
      examples: [120],
    }),
  capaian_minimum: angka()
    .nullish()
    .meta({
      description:
        'Batas bawah capaian setiap indikator, dalam persen; bawaan: 0; ditulis tanpa angka (null): tanpa batas, capaian boleh negatif',
      examples: [0],
    }),
  skala_capaian: skala(['permendagri-86-2017'])
    .nullish()
    .describe('Skala predikat capaian; bawaan: permendagri-86-2017'),
  efisiensi: pilihan(EFISIENSI)
    .nullish()
    .describe('Cara menghitung efisiensi, dijelaskan di README.md; bawaan: indeks'),
});

const terima = z.strictObject({
  kode: teks().describe('Kode temuan, seperti ditampilkan lkjip validate'),
  berkas: teks().meta({
    description: 'Berkas tempat temuan itu, dari folder data',
    examples: ['2020/target.yaml'],
  }),
  alasan: teks().describe('Mengapa temuan ini dipertahankan'),
});

export const skemaLkjip = z.strictObject({
  versi: pilihan(['1']).describe('Versi format data: 1'),
  instansi: instansi.describe('Instansi yang melapor'),
  metode: metode.nullish().describe('Cara menghitung; setiap kunci boleh tidak ada'),
  tampilan: tampilan.nullish().describe('Rupa laporan; setiap kunci boleh tidak ada'),
  terima: z
    .array(terima)
    .nullish()
    .describe('Temuan yang diketahui dan dipertahankan, dengan alasannya'),
});
