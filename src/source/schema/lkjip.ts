// lkjip.yaml: the agency and its calculation methods.

import * as z from 'zod';
import { EFISIENSI } from '../../formula/efficiency.ts';
import { RECAPS } from '../../period.ts';
import { keysOf } from '../../record.ts';
import { angka, yesOrNo, bulat, byShape, namedOnce, choices, words, optionalText } from './leaf.ts';
import { skala } from './skala.ts';
import { tampilan } from './tampilan.ts';
import { kepala } from './common.ts';

/** What an agency is; it chooses words, never figures. */
export const JENIS_INSTANSI = ['opd', 'pemda', 'kementerian', 'eselon1', 'satker'] as const;

const instansi = z.strictObject({
  jenis: choices(JENIS_INSTANSI)
    .nullish()
    .describe(
      'opd (bawaan): perangkat daerah; pemda: pemerintah daerah; kementerian; eselon1: unit eselon I; satker: satuan kerja atau kantor vertikal. Hanya memengaruhi kata-kata, tidak mengubah angka',
    ),
  nama: words().describe('Nama instansi, misalnya Sekretariat Daerah'),
  daerah: optionalText().describe(
    'Nama daerah, misalnya Kabupaten Klungkung; boleh tidak ada, dan tidak diulang bila sudah termuat dalam nama',
  ),
  induk: optionalText().describe('Instansi di atasnya, bila ada, misalnya Mahkamah Agung'),
  singkatan: optionalText().describe('Nama pendek instansi, misalnya Setda'),
  kota: optionalText().describe('Kota tempat laporan ditandatangani'),
  kepala: kepala.nullish().describe('Kepala instansi, penanda tangan laporan'),
});

const pembulatan = z.strictObject({
  desimal: bulat(0, 6)
    .nullish()
    .describe('Banyaknya desimal pada angka hasil hitungan, 0 sampai 6; bawaan: 2'),
  dasar: choices(['tampil', 'penuh'])
    .nullish()
    .describe(
      'tampil (bawaan): hitungan lanjutan memakai angka yang sudah dibulatkan; penuh: pembulatan hanya pada tampilan',
    ),
});

const statusCapaian = z.strictObject({
  nama: words().meta({ description: 'Sebutan status', examples: ['Hijau'] }),
  minimum: angka().describe('Capaian terendah yang memperoleh status ini, dalam persen'),
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
  status: z
    .array(statusCapaian)
    .superRefine(namedOnce(({ nama }) => nama))
    .nullish()
    .meta({
      description: 'Status capaian pada tabel nilai kinerja, dengan batas bawahnya',
      examples: [
        [
          { nama: 'Hijau', minimum: 100 },
          { nama: 'Kuning', minimum: 80 },
          { nama: 'Merah', minimum: 0 },
        ],
      ],
    }),
  legenda: yesOrNo()
    .nullish()
    .describe('true: setiap skala predikat dicetak sebagai tabel di tempat pertama kali dipakai'),
  rekap_triwulan: z
    .array(choices(keysOf(RECAPS)))
    .nullish()
    .meta({
      description:
        'Bagian tahun yang direkap di antara triwulan: semester (triwulan I dan II), sd-tw3 (triwulan I sampai III), dihitung menurut sifat setiap indikator; bawaan: tidak ada',
      examples: [['semester', 'sd-tw3']],
    }),
  efisiensi: choices(EFISIENSI)
    .nullish()
    .describe('Cara menghitung efisiensi, dijelaskan di README.md; bawaan: indeks'),
});

const istilah = z.strictObject({
  tujuan: optionalText().describe('Sebutan tujuan'),
  sasaran: optionalText().meta({
    description: 'Sebutan sasaran',
    examples: ['Sasaran Kegiatan', 'Sasaran Strategis'],
  }),
  program: optionalText().describe('Sebutan program'),
  kegiatan: optionalText().meta({ description: 'Sebutan kegiatan', examples: ['KRO'] }),
  sub_kegiatan: optionalText().meta({ description: 'Sebutan subkegiatan', examples: ['RO'] }),
  anggaran: optionalText().meta({ description: 'Sebutan anggaran', examples: ['Pagu'] }),
  renstra: optionalText().meta({
    description: 'Sebutan rencana jangka menengahnya; bawaan: Renstra, bagi pemda RPJMD',
    examples: ['RPJMD', 'Renstra Bisnis'],
  }),
  jenjang: z
    .array(words())
    .nullish()
    .meta({
      description: 'Nama jenjang sasaran, dari yang paling atas',
      examples: [['Sasaran Strategis', 'Sasaran Program', 'Sasaran Kegiatan']],
    }),
  perjanjian_kinerja: optionalText().meta({
    description: 'Sebutan perjanjian kinerja',
    examples: ['Kontrak Kinerja'],
  }),
});

const terima = z.strictObject({
  kode: words().describe('Kode temuan, seperti ditampilkan lkjip validate'),
  berkas: words().meta({
    description: 'Berkas tempat temuan itu, dari folder data',
    examples: ['2020/target.yaml'],
  }),
  untuk: byShape<string | readonly string[]>([words(), z.array(words())], (pohon) =>
    Array.isArray(pohon) ? z.array(words()) : undefined,
  )
    .nullish()
    .meta({
      description:
        'Yang disebut pesannya, misalnya kode indikator: temuan lain dengan kode yang sama tetap peringatan',
      examples: ['S1.1', ['S1.1', 'S2.1']],
    }),
  alasan: words().describe('Mengapa temuan ini dipertahankan'),
});

export const lkjipSchema = z.strictObject({
  versi: choices(['1']).describe('Versi format data: 1'),
  instansi: instansi.describe('Instansi yang melapor'),
  judul_laporan: optionalText().meta({
    description: 'Judul laporan; bawaan: Laporan Kinerja Instansi Pemerintah',
    examples: ['Laporan Kinerja'],
  }),
  nomor_laporan: optionalText().meta({
    description: 'Nomor laporan, tercetak di sampul',
    examples: ['PE.09/LHP-01/2022'],
  }),
  istilah: istilah
    .nullish()
    .describe(
      'Sebutan yang dipakai instansi ini, dalam tabel dan kalimat; huruf besar seperti pada judul',
    ),
  metode: metode.nullish().describe('Cara menghitung; setiap kunci boleh tidak ada'),
  tampilan: tampilan.nullish().describe('Rupa laporan; setiap kunci boleh tidak ada'),
  terima: z
    .array(terima)
    .nullish()
    .describe('Temuan yang diketahui dan dipertahankan, dengan alasannya'),
});
