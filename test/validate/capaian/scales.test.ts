// Scales in which a rating can never be got, and caps below what is to be reached.

import { describe, expect, test } from 'vitest';
import { checkCap, checkScales } from '../../../src/validate/capaian/scales.ts';
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
