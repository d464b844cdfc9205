// Targets inside names of sasaran, in whatever wording, and numbers in names that are none.

import { expect, test } from 'vitest';
import { findTarget } from '../../src/validate/documents/written-target.ts';
import { measure } from '../shared/clock.ts';

test.each([
  ['Meningkatnya Rasio Kemandirian hingga 25%', 'hingga 25%'],
  ['Meningkatnya PAD 10%', '10%'],
  ['Terwujudnya 90% laporan tepat waktu', '90%'],
  ['Menurunnya stunting ke 14%', '14%'],
  ['Menurunnya stunting dari 18 ke 14 desa', 'dari 18 ke 14'],
  ['Menurunnya stunting ke 14', '14'],
  ['Menurunnya angka kemiskinan (target 3%)', 'target 3%'],
  ['Menurunnya angka kemiskinan (target: 3)', 'target: 3'],
  ['Meningkatnya Rasio Kemandirian sampai dengan 25 persen', 'sampai dengan 25 persen'],
  ['Berkurangnya tunggakan paling banyak 5 miliar', 'paling banyak 5 miliar'],
  ['Meningkatnya PAD 5 miliar rupiah', '5 miliar rupiah'],
  ['Meningkatnya PAD Rp5 triliun per tahun', 'Rp5'],
  ['Tercapainya opini WTP 5 kali', '5 kali'],
  ['Tercapainya kepuasan ≥ 85', '≥ 85'],
  ['Menurunnya kemiskinan dari 6,29% menjadi 3%', 'dari 6,29% menjadi 3%'],
  ['Naiknya indeks sebesar 2,5 poin', 'sebesar 2,5 poin'],
  ['Terlayaninya 80-90% pemohon', '80-90%'],
  ['Tercapainya nilai SAKIP 80', '80'],
  ['Meningkatnya IPM 75,5', '75,5'],
  ['Terlatihnya 2000 orang pada tahun 2024', '2000 orang'],
  ['Terwujudnya desa bebas buang air seratus persen', 'seratus persen'],
  ['Meningkatnya investasi dua kali lipat', 'dua kali lipat'],
  ['Meningkatnya lama sekolah menjadi 9 tahun', 'menjadi 9'],
  ['Meningkatnya  PAD\n  sebesar  10 %', 'sebesar 10 %'],
])('%s', (nama, bagian) => {
  expect(findTarget(nama)).toBe(bagian);
});

test.each([
  'Meningkatnya mutu pelayanan',
  'Meningkatnya kinerja Tahun 2024',
  'Terlaksananya rencana 2019-2023 hingga 2024',
  'Pulihnya ekonomi dari Covid-19',
  'Pulihnya ekonomi dari Covid 19',
  'Tuntasnya Wajib Belajar 9 Tahun',
  'Terbangunnya Desa 3T',
  'Terlaksananya Perpres 54',
  'Terlaksananya PP Nomor 8 Tahun 2006 dan Permen 12/2019',
  'Teguhnya 4 Pilar kebangsaan',
  'Siapnya daerah menghadapi Industri 4.0 dan Industri 4,0',
  'Terwujudnya gerakan 100-0-100',
  'Terpenuhinya 1000 Hari Pertama Kehidupan',
  'Terlaksananya Program 1 Juta Rumah',
  'Menurunnya kematian ibu per 100.000 kelahiran hidup',
  'Menurunnya kematian anak di bawah 5 tahun',
  'Meningkatnya partisipasi sekolah usia 13-15 tahun',
  'Terlindunginya warga di atas 60 tahun',
  'Meningkatnya pendapatan 40% penduduk termiskin',
  'Meningkatnya pelayanan 24 jam di 3 kecamatan',
  'Meningkatnya kelembagaan 12 unit kerja',
])('%s', (nama) => {
  expect(findTarget(nama)).toBe(null);
});

test.each([
  '1 '.repeat(25_000),
  '1,'.repeat(25_000),
  'dari 1 '.repeat(12_500),
  `${' '.repeat(50_000)}x`,
  'nilai '.repeat(12_500),
  `dari ${'1.'.repeat(25_000)} `,
  `1${' '.repeat(25_000)}-`,
])('a hostile name takes no time (%#)', (nama) => {
  expect(measure(() => findTarget(nama))).toBeLessThan(1500);
});
