// <tahun>/organisasi.yaml: who signs, duties, structure and personnel.

import * as z from 'zod';
import { yesOrNo, tanggal, words, optionalText } from './leaf.ts';
import { tabelOrganisasi } from './tabel.ts';
import { kepala } from './common.ts';

const reviu = z.strictObject({
  apip: words().describe('Yang mereviu, misalnya Inspektorat Daerah'),
  jabatan: optionalText().describe('Jabatan penanda tangan; bawaan: nama APIP'),
  nama: optionalText().describe('Nama lengkap dengan gelar'),
  pangkat: optionalText().describe('Pangkat dan golongan'),
  nip: optionalText().describe('NIP, selalu dalam tanda kutip karena bukan bilangan'),
  nrp: optionalText().describe('NRP, bagi anggota Polri atau TNI'),
  tanggal: tanggal().nullish().describe('Tanggal pernyataan reviu'),
});

const anggotaTim = z.strictObject({
  nama: words().describe('Nama anggota tim penyusun'),
  jabatan: optionalText().describe('Kedudukannya dalam tim, misalnya Ketua'),
});

const pengesahan = z.strictObject({
  tempat: optionalText().describe('Kota penandatanganan'),
  tanggal: tanggal()
    .nullish()
    .meta({
      description: 'Tanggal penandatanganan; bulannya saja bila harinya belum pasti',
      examples: ['2021-02-26', '2021-02'],
    }),
  kepala: kepala.nullish().describe('Penanda tangan laporan tahun ini'),
  reviu: reviu
    .nullish()
    .describe('Reviu APIP yang sudah selesai; tercetak sebagai Pernyataan Telah Direviu'),
  tim: z.array(anggotaTim).nullish().describe('Tim penyusun laporan, menurut urutan tercetak'),
});

const jabatan = z.strictObject({
  jabatan: words().describe('Nama jabatan'),
  nama: optionalText().describe('Nama pejabatnya'),
  di_bawah: optionalText().describe('Jabatan atasannya, seperti tertulis di daftar ini'),
});

export const organisasiSchema = z.strictObject({
  pengesahan: pengesahan.nullish().describe('Tempat, tanggal dan penanda tangan laporan tahun ini'),
  tugas: optionalText().describe('Tugas pokok instansi'),
  fungsi: z.array(words()).nullish().describe('Fungsi instansi, satu butir satu fungsi'),
  struktur: z.array(jabatan).nullish().describe('Susunan organisasi'),
  bagan_struktur: yesOrNo()
    .nullish()
    .describe('true: struktur digambar sebagai bagan, bukan daftar'),
  tabel: z
    .array(tabelOrganisasi)
    .nullish()
    .describe('Tabel personel, dan tabel kata-kata; kosong berarti datanya belum ada'),
});
