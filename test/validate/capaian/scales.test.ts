// Scales in which a rating can never be got, and caps below what is to be reached.

import { describe, expect, test } from 'vitest';
import {
  checkCap,
  checkLowest,
  checkScales,
  checkScores,
} from '../../../src/validate/capaian/scales.ts';
import { bahan, MINIMAL, periksa } from '../ruang.ts';

const LKJIP = MINIMAL['lkjip.yaml'] ?? '';
const withMetode = (metode: string) =>
  bahan(MINIMAL, { 'lkjip.yaml': `${LKJIP}metode: ${metode}\n` });

describe('ratings of one minimum', () => {
  test.each([
    ['skala_capaian', 'predikat', 'Baik', 'Cukup'],
    ['status', 'nama', 'Hijau', 'Kuning'],
  ])('of %s', (key, nama, first, second) => {
    const of = (minimum: string) =>
      withMetode(
        `{ ${key}: [{ ${nama}: ${first}, minimum: 100 }, { ${nama}: ${second}, minimum: ${minimum} }] }`,
      );
    expect(periksa(of('100.0'), checkScales)).toEqual([
      expect.stringContaining(`predikat "${first}" dan "${second}" sama-sama mulai dari 100,0`),
    ]);
    expect(periksa(of('99.9'), checkScales)).toEqual([]);
  });

  test('of a table of values; a scale by its name is nothing to judge', () => {
    const table = (skala: string) =>
      bahan(MINIMAL, {
        '2020/realisasi.yaml': `realisasi: {}\ntabel:\n  - kode: t\n    jenis: nilai\n    judul: T\n    kolom: ["2020"]\n    skala: ${skala}\n    baris: [{ nama: A, nilai: { "2020": 70 } }]\n`,
      });
    const own = '[{ predikat: BB, minimum: 70 }, { predikat: B, minimum: 70 }]';
    expect(periksa(table(own), checkScales)).toHaveLength(1);
    expect(periksa(table('akip'), checkScales)).toEqual([]);
    expect(periksa(bahan(MINIMAL), checkScales)).toEqual([]);
  });
});

describe('a lowest minimum that has no effect', () => {
  const lowest = (key: string, nama: string, minimum: string) =>
    periksa(
      withMetode(`{ ${key}: [{ ${nama}: A, minimum: 60 }, { ${nama}: B, minimum: ${minimum} }] }`),
      checkLowest,
    );

  test.each([
    ['skala_capaian', 'predikat'],
    ['status', 'nama'],
  ])('of %s', (key, nama) => {
    expect(lowest(key, nama, '10')).toEqual([
      expect.stringMatching(/info: batas bawah 10 predikat terendah, "B", tidak berpengaruh/),
    ]);
    expect(lowest(key, nama, '0')).toEqual([]);
    expect(lowest(key, nama, '-5')).toEqual([]);
  });

  test('not of none', () => {
    expect(periksa(withMetode('{ skala_capaian: [] }'), checkLowest)).toEqual([]);
  });
});

describe('scores that fall along their scale', () => {
  const scored = (...scores: readonly number[]) => {
    const levels = scores.map((skor, i) => `{ nilai: N${String(i + 1)}, skor: ${String(skor)} }`);
    return `jenis: predikat, skala: [${levels.join(', ')}]`;
  };
  const indikator = (kind: string, target = '{ 2020: N1, 2023: N2 }', year = 'N1') =>
    periksa(
      bahan(MINIMAL, {
        'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }\nsasaran: [{ kode: S1, nama: Mutu, indikator: [{ kode: S1.1, nama: Nilai, ${kind}, target: ${target} }] }]\n`,
        '2020/target.yaml': `perjanjian_kinerja: [{ versi: murni, target: { S1.1: ${year} } }]\n`,
        '2020/realisasi.yaml': `realisasi: { S1.1: ${year} }\n`,
      }),
      checkScores,
    );

  test('of an indikator', () => {
    expect(indikator(scored(60, 98, 95))).toEqual([
      expect.stringContaining('pada skala S1.1 (Nilai), skor "N3" (95) lebih rendah daripada skor "N2" (98)'), // prettier-ignore
    ]);
    expect(indikator(scored(60, 89, 95))).toEqual([]);
    expect(indikator(scored(60, 95, 95))).toEqual([]);
    expect(indikator('satuan: poin', '{ 2020: 80 }', '80')).toEqual([]);
  });

  test('of a row', () => {
    const row = (kind: string, value: string) =>
      periksa(
        bahan(MINIMAL, {
          '2020/realisasi.yaml': `realisasi: {}\ntabel:\n  - { kode: t, jenis: capaian, judul: T, baris: [{ indikator: Mutu, ${kind}, target: ${value}, realisasi: ${value} }] }\n  - { kode: n, jenis: nilai, judul: N, kolom: [2020], baris: [{ nama: A, nilai: { 2020: 1 } }] }\n`,
        }),
        checkScores,
      );
    expect(row(scored(70, 60), 'N1')).toEqual([
      expect.stringContaining('pada skala "Mutu", skor "N2" (60) lebih rendah'),
    ]);
    expect(row('satuan: poin', '5')).toEqual([]);
  });
});

describe('a cap', () => {
  test('of the workspace', () => {
    expect(periksa(withMetode('{ capaian_maksimum: 80 }'), checkCap)).toEqual([
      expect.stringContaining('capaian dibatasi 80 persen, lebih rendah'),
    ]);
    expect(periksa(withMetode('{ capaian_maksimum: 100 }'), checkCap)).toEqual([]);
    expect(periksa(bahan(MINIMAL), checkCap)).toEqual([]);
  });

  test('of an indikator', () => {
    const of = (cap: number) =>
      bahan(MINIMAL, {
        'renstra-2019-2023.yaml': (MINIMAL['renstra-2019-2023.yaml'] ?? '').replace(
          'satuan: poin,',
          `satuan: poin, capaian_maksimum: ${String(cap)},`,
        ),
      });
    expect(periksa(of(90), checkCap)).toEqual([
      expect.stringContaining('capaian S1.1 (Nilai pelayanan) dibatasi 90 persen'),
    ]);
    expect(periksa(of(120), checkCap)).toEqual([]);
  });
});
