// What is advised for a typed figure fits it in unit and meaning; a difference is no result.

import { expect, test } from 'vitest';
import { checkAngkaNarasi } from '../../src/validate/prose/figures.ts';
import { bahan, MINIMAL, periksa, saran } from './ruang.ts';

/** Target 80, realisasi 84 poin, capaian 105,00 persen; of the last target, 90, it is 93,33 persen. */
const prose = (text: string) => bahan(MINIMAL, { '2020/narasi/3.1-S1.md': `${text}\n` });

test.each([
  'Survei kinerja ini memiliki margin of error 5%.',
  'Nilai pelayanan meningkat 1,5 poin dari tahun lalu.',
  'Capaian kinerja naik sebesar 105,00 persen.',
  'Realisasinya lebih tinggi 84 poin.',
  'Indikator ini memiliki bobot 80 persen.',
])('no result is advised for a difference: %s', (text) => {
  expect(periksa(prose(text), checkAngkaNarasi)).toEqual([]);
});

test.each([
  'Predikat Sangat Tinggi diberikan bila capaian ≥ 91 persen dan Rendah bila ≤ 65 persen.',
  'Capaian di bawah 76 persen tergolong Sedang.',
  'Kinerja baik bila capaian paling sedikit 76 persen.',
])('the bound of a condition is no result: %s', (text) => {
  expect(periksa(prose(text), checkAngkaNarasi)).toEqual([]);
});

test('a bound that is a result is advised as one', () => {
  expect(saran(prose('Realisasi paling sedikit 84 poin.'), checkAngkaNarasi)).toEqual([
    'pakai {{realisasi "S1.1"}}',
  ]);
});

test('what a figure rose to is a result', () => {
  expect(saran(prose('Nilai pelayanan meningkat menjadi 84 poin.'), checkAngkaNarasi)).toEqual([
    'pakai {{realisasi "S1.1"}}',
  ]);
});

test('points are not advised for per cent, though the figures are equal', () => {
  const isi = prose('Capaian kinerjanya 84 persen.');
  expect(periksa(isi, checkAngkaNarasi)).toEqual([
    '2020/narasi/3.1-S1.md:1:20: peringatan: angka 84 tidak sama dengan hasil mana pun; yang terdekat 93,33 [narasi-angka-lain]',
  ]);
});

test('nor per cent for points', () => {
  const isi = prose('Realisasi nilai pelayanan 105,00 poin.');
  expect(periksa(isi, checkAngkaNarasi)).toEqual([
    '2020/narasi/3.1-S1.md:1:27: peringatan: angka 105,00 tidak sama dengan hasil mana pun; yang terdekat 90 [narasi-angka-lain]',
  ]);
});
