// <tahun>/anggaran.yaml: programmes with their budget and spending.

import * as z from 'zod';
import { angka, byShape, kode, teks, teksBoleh } from './leaf.ts';
import { menurutKode } from './common.ts';

const program = z.strictObject({
  kode: kode().describe('Kode program, misalnya P01'),
  nama: teks().describe('Nama program'),
  sasaran: byShape<string | readonly string[]>([kode(), z.array(kode())], (pohon) =>
    Array.isArray(pohon) ? z.array(kode()) : undefined,
  )
    .nullish()
    .meta({
      description: 'Kode sasaran yang didukung, daftar kode bila beberapa, atau semua',
      examples: ['S1', ['S1', 'S2'], 'semua'],
    }),
  bagian: teksBoleh().describe('Unit kerja pelaksana'),
  anggaran: angka('rupiah')
    .nullish()
    .meta({
      description: 'Anggaran dalam rupiah bulat, tanpa titik dan tanpa "Rp"',
      examples: [234933552],
    }),
  realisasi: angka('rupiah')
    .nullish()
    .describe('Realisasi dalam rupiah bulat; kosong bila belum dilaporkan, 0 bila tidak terpakai'),
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
