// Why there is no value, in words that go after "because": in explain, in messages, in sentences of the report.

import type { Bilingual } from '../language.ts';

const reasons = <K extends string>(records: Readonly<Record<K, Bilingual>>) => records;

export const REASONS = reasons({
  'target-kosong': { id: 'targetnya belum ada', en: 'it has no target' },
  'target-nol': { id: 'targetnya nol', en: 'its target is 0' },
  'target-negatif': { id: 'targetnya negatif', en: 'its target is negative' },
  'batas-nol': {
    id: 'realisasinya di luar rentang target, dan batas terdekatnya nol',
    en: 'its realisasi is outside the range of its target, and the nearer bound is 0',
  },
  'batas-negatif': {
    id: 'realisasinya di luar rentang target, dan batas terdekatnya negatif',
    en: 'its realisasi is outside the range of its target, and the nearer bound is negative',
  },
  'rentang-terbalik': {
    id: 'rentang targetnya terbalik',
    en: 'the range of its target is upside down',
  },
  'realisasi-kosong': { id: 'realisasinya belum ada', en: 'it has no realisasi' },
  'realisasi-nol': {
    id: 'realisasinya nol, dan rumusnya membagi dengan realisasi',
    en: 'its realisasi is 0, and its formula divides by it',
  },
  nihil: { id: 'tidak ada yang diukur (nihil)', en: 'nothing came up to be measured (nihil)' },
  'tidak-diukur': { id: 'realisasinya tidak diukur', en: 'its realisasi is not measured' },
  'belum-rilis': { id: 'realisasinya belum dirilis', en: 'its realisasi is not released yet' },
  'tanpa-jarak': {
    id: 'tanggal dan predikat tidak punya selisih',
    en: 'days and ratings have no difference',
  },
  'di-dalam-rentang': {
    id: 'realisasinya di dalam rentang pembandingnya',
    en: 'its realisasi is inside the range that it is compared with',
  },
  'tanggal-tahun-lain': {
    id: 'targetnya tanggal pada tahun lain',
    en: 'its target is a date of another year',
  },
  'capaian-nol': { id: 'capaiannya nol', en: 'its capaian is 0' },
  'tabel-tak-ada': { id: 'tabel sumbernya tidak ada', en: 'the table it is taken from is missing' },
  'kolom-tak-ada': { id: 'kolom tabelnya tidak ada', en: 'the column it is taken from is missing' },
  'ambil-tak-cocok': {
    id: '"ambil" tidak cocok dengan jenis tabelnya',
    en: '"ambil" does not suit the kind of its table',
  },
  'triwulan-tak-ada': {
    id: 'pengukuran triwulannya tidak ada',
    en: 'it has no quarters to be taken from',
  },
  'triwulan-belum-lengkap': {
    id: 'realisasi sebagian triwulannya belum ada',
    en: 'the realisasi of some of its quarters is missing',
  },
  'sifat-tak-cocok': {
    id: 'nilainya bukan bilangan yang dapat dijumlahkan',
    en: 'its values are no numbers that add up',
  },
  'belum-setahun': { id: 'tahunnya belum berakhir', en: 'its year is not over' },
  'bobot-nol': { id: 'bobotnya nol', en: 'its weight is 0' },
  'tanpa-nilai': { id: 'tidak ada nilai', en: 'there is no value' },
  'komposit-sebagian': {
    id: 'nilai sebagian komponennya belum ada',
    en: 'some of its parts have no value yet',
  },
  'di-luar-konversi': {
    id: 'nilainya di luar semua rentang konversinya',
    en: 'its value is outside every range of its konversi',
  },
  'anggaran-kosong': { id: 'anggarannya belum ada', en: 'it has no budget' },
  'anggaran-nol': { id: 'anggarannya nol', en: 'its budget is 0' },
  'anggaran-belum-dilaporkan': {
    id: 'realisasi anggarannya belum dilaporkan',
    en: 'its spending is not reported yet',
  },
  'anggaran-sebagian': {
    id: 'realisasi anggaran sebagian programnya belum dilaporkan',
    en: 'the spending of some of its programs is not reported yet',
  },
  'tanpa-program': {
    id: 'tidak ada program yang mendukungnya',
    en: 'no program supports it',
  },
  'keuangan-kosong': {
    id: 'realisasi keuangannya tidak diketahui',
    en: 'its spending is not known',
  },
  'keuangan-nol': { id: 'realisasi keuangannya nol', en: 'its spending is 0' },
  'standar-nol': { id: 'standar efisiensinya nol', en: 'its standard of efficiency is 0' },
});

export type Reason = keyof typeof REASONS;
