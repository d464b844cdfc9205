// A figure of the Renstra that is far from all others of its indicator.

import { expect, test } from 'vitest';
import { checkPlanFigures } from '../../../src/validate/target/plan-figures.ts';
import { bahan, MINIMAL, periksa } from '../ruang.ts';

const found = (indikator: string, realisasi = '61', pk = '60') =>
  periksa(
    bahan(MINIMAL, {
      'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }\nsasaran: [{ kode: S1, nama: Mutu, indikator: [{ kode: S1.1, nama: Nilai, ${indikator} }] }]\n`,
      '2020/target.yaml': `perjanjian_kinerja: [{ versi: murni, target: { S1.1: ${pk} } }]\n`,
      '2020/realisasi.yaml': `realisasi: { S1.1: ${realisasi} }\n`,
    }),
    checkPlanFigures,
  ).map((line) => line.replace(/^\S+ /, ''));
const poin = (awal: string, target: string) =>
  `satuan: poin, kondisi_awal: ${awal}, target: ${target}`;

test('kondisi awal without its decimal point', () => {
  expect(found(poin('6150', '{ 2020: 62, 2023: 65 }'))).toEqual([
    'peringatan: kondisi awal S1.1 (Nilai) 6.150 jauh dari semua angka lain indikator ini (misalnya 62) [renstra-melonjak]',
  ]);
  expect(found(poin('61.50', '{ 2020: 62, 2023: 65 }'))).toEqual([]);
});

test('a target with a digit more or less than all others', () => {
  expect(found(poin('61.5', '{ 2020: 62, 2021: 630, 2023: 65 }'))).toEqual([
    expect.stringContaining('target 2021 S1.1 (Nilai) 630 jauh dari'),
  ]);
  expect(found(poin('610', '{ 2020: 620, 2021: 63, 2023: 650 }'), '615', '600')).toHaveLength(1);
});

test('what only some others are far from, small counts, and one against one other', () => {
  expect(found(poin('500', '{ 2020: 500, 2021: 60, 2023: 50 }'))).toEqual([]);
  expect(found(poin('1', '{ 2020: 40, 2023: 80 }'), '45', '40')).toEqual([]);
  expect(found(poin('500', '{ 2020: 50 }'), '~')).toEqual([]);
  expect(found(poin('~', '{ 2020: 50 }'), '~')).toEqual([]);
});

test('of bounds, ranges and words nothing is said', () => {
  const bounds = '{ 2020: { paling_banyak: 60 }, 2021: { dari: 5, sampai: 6 }, 2023: 61 }';
  expect(found(`satuan: poin, target: ${bounds}`)).toEqual([]);
  expect(
    found(
      'jenis: predikat, skala: akip, kondisi_awal: B, target: { 2020: BB, 2023: A }',
      'BB',
      'BB',
    ),
  ).toEqual([]);
});
