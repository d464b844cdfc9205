// <tahun>/anggaran.yaml: programmes with their budget and spending, and what these consist of.

import * as z from 'zod';
import { POLARITAS } from '../../formula/capaian.ts';
import { angka, byShape, isMapping, kode, pilihan, teks, teksBoleh } from './leaf.ts';
import { menurutKode } from './common.ts';
import { nilai, target } from './value.ts';

const indikator = z.strictObject({
  kode: kode().nullish().describe('Kode indikator; boleh tidak ada'),
  nama: teks().describe('Nama indikator atau keluarannya'),
  satuan: teks().describe('Satuan, misalnya dokumen'),
  polaritas: pilihan(POLARITAS)
    .nullish()
    .describe('maksimal (bawaan): makin tinggi makin baik; minimal; stabil: tepat target'),
  target: target.nullish().describe('Target tahun ini'),
  realisasi: nilai.nullish().describe('Realisasi; kosong bila belum ada, 0 hanya bila memang nol'),
});

/** What stands of a program, kegiatan and sub_kegiatan alike. */
const isiKegiatan = {
  anggaran: angka('rupiah')
    .nullish()
    .meta({
      description:
        'Anggaran dalam rupiah bulat, tanpa titik dan tanpa "Rp"; tidak perlu bila semua bagiannya menyebutnya',
      examples: [234933552],
    }),
  realisasi: angka('rupiah')
    .nullish()
    .describe('Realisasi dalam rupiah bulat; kosong bila belum dilaporkan, 0 bila tidak terpakai'),
  indikator: z.array(indikator).nullish().describe('Indikator, dengan target dan realisasinya'),
};

const subKegiatan = z.strictObject({
  kode: kode().describe('Kode subkegiatan'),
  nama: teks().describe('Nama subkegiatan'),
  ...isiKegiatan,
});

const kegiatan = z.strictObject({
  kode: kode().describe('Kode kegiatan'),
  nama: teks().describe('Nama kegiatan'),
  ...isiKegiatan,
  sub_kegiatan: z.array(subKegiatan).nullish().describe('Subkegiatannya'),
});

/** By kode of sasaran, in per cent. */
const bagianSasaran = menurutKode(angka('positif').nullish());
type WrittenShares = z.infer<typeof bagianSasaran>;
const daftarSasaran = z.array(kode());

const program = z.strictObject({
  kode: kode().describe('Kode program, misalnya P01'),
  nama: teks().describe('Nama program'),
  sasaran: byShape<string | readonly string[] | WrittenShares>(
    [kode(), daftarSasaran, bagianSasaran],
    (pohon) => {
      if (Array.isArray(pohon)) return daftarSasaran;
      return isMapping(pohon) ? bagianSasaran : undefined;
    },
  )
    .nullish()
    .meta({
      description:
        'Kode sasaran yang didukung, daftar kode bila beberapa, semua, atau bagian masing-masing dalam persen',
      examples: ['S1', ['S1', 'S2'], 'semua', { S1: 60, S2: 40 }],
    }),
  bagian: teksBoleh().describe('Unit kerja pelaksana'),
  ...isiKegiatan,
  kegiatan: z.array(kegiatan).nullish().describe('Kegiatannya'),
  serapan_tercetak: angka()
    .nullish()
    .describe('Serapan pada laporan yang sudah terbit, dalam persen'),
});

export const skemaAnggaran = z.strictObject({
  sumber: teksBoleh().describe('Nama dokumen sumbernya, misalnya DPPA'),
  program: z.array(program).nullish().describe('Program tahun ini'),
  capaian_keuangan: menurutKode(angka('positif').nullish())
    .nullish()
    .meta({
      description:
        'Realisasi keuangan menurut kode sasaran dalam persen, hanya bila rupiahnya tidak diketahui',
      examples: [{ S2: 98.2 }],
    }),
  jumlah_tercetak: angka('rupiah').nullish().describe('Jumlah anggaran tercetak, dalam rupiah'),
  jumlah_realisasi_tercetak: angka('rupiah')
    .nullish()
    .describe('Jumlah realisasi tercetak, dalam rupiah'),
  serapan_tercetak: angka().nullish().describe('Serapan seluruhnya tercetak, dalam persen'),
});
