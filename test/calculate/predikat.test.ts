// Ratings at their bounds (Permendagri 86/2017; PermenPANRB 88/2021 for AKIP).

import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { kosong } from '../../src/calculate/besaran.ts';
import { findPredikat } from '../../src/calculate/predikat.ts';
import { angka, besaran, PENUH, TAMPIL, terhitung } from './bantu.ts';

const predikat = (skala: Parameters<typeof findPredikat>[0], nilai: string) =>
  findPredikat(skala, besaran(nilai))?.predikat;

describe('permendagri-86-2017: at the lower bound', () => {
  test.each([
    ['162.48', 'Sangat Tinggi'],
    ['91', 'Sangat Tinggi'],
    ['90.99', 'Tinggi'],
    ['90.5', 'Tinggi'],
    ['76', 'Tinggi'],
    ['75.99', 'Sedang'],
    ['66', 'Sedang'],
    ['65.99', 'Rendah'],
    ['51', 'Rendah'],
    ['50.99', 'Sangat Rendah'],
    ['0', 'Sangat Rendah'],
    ['-127', 'Sangat Rendah'],
  ])('%s is %s', (nilai, expected) => {
    expect(predikat('permendagri-86-2017', nilai)).toBe(expected);
  });
});

describe('akip: strictly above the bound', () => {
  test.each([
    ['100', 'AA'],
    ['90.01', 'AA'],
    ['90.00', 'A'],
    ['80.01', 'A'],
    ['80', 'BB'],
    ['70', 'B'],
    ['60.5', 'B'],
    ['60', 'CC'],
    ['50', 'C'],
    ['30.01', 'C'],
    ['30', 'D'],
    ['0', 'D'],
  ])('%s is %s', (nilai, expected) => {
    expect(predikat('akip', nilai)).toBe(expected);
  });
});

describe('a scale of the workspace’s own', () => {
  const skala = [
    { predikat: 'Cukup', minimum: angka('50') },
    { predikat: 'Memuaskan', minimum: angka('85') },
    { predikat: 'Kurang', minimum: angka('0') },
  ];

  test('in whatever order it is stated', () => {
    expect(['85', '84.99', '50', '49.99', '-1'].map((nilai) => predikat(skala, nilai))).toEqual([
      'Memuaskan',
      'Cukup',
      'Cukup',
      'Kurang',
      'Kurang',
    ]);
  });

  test('says how high the rating is', () => {
    expect(findPredikat(skala, besaran('60'))).toMatchObject({ urutan: 1, dari: 3 });
  });

  test('nothing on an empty or unknown scale, or without a value', () => {
    expect(findPredikat([], besaran('60'))).toBeNull();
    expect(findPredikat('nihil', besaran('60'))).toBeNull();
    expect(findPredikat('akip', kosong('tanpa-nilai'))).toBeNull();
  });
});

test('what the reader sees is rated, whatever is calculated on with', () => {
  // 90,996 is shown as 91,00, and 91 is the bound of Sangat Tinggi.
  const nilai = new Decimal('90.996');
  const rate = (pembulatan: typeof TAMPIL) =>
    findPredikat('permendagri-86-2017', terhitung(nilai, pembulatan))?.predikat;
  expect([rate(TAMPIL), rate(PENUH)]).toEqual(['Sangat Tinggi', 'Sangat Tinggi']);
});
