// The rules over the look of the report.

import { describe, expect, test } from 'vitest';
import { checkWarna } from '../../src/validate/look/colours.ts';
import { bahan, MINIMAL, periksa } from './ruang.ts';

const LKJIP = MINIMAL['lkjip.yaml'] ?? '';
const dengan = (tampilan: string) =>
  bahan(MINIMAL, { 'lkjip.yaml': `${LKJIP}tampilan:\n${tampilan}` });

describe('colours', () => {
  test('that are too light for paper are told with their ratio, at their place', () => {
    const isi = dengan('  warna: { aksen: "#7a1f2b", baik: "#777777" }\n');
    expect(periksa(isi, checkWarna)).toEqual([
      'lkjip.yaml:4:36: peringatan: warna baik #777777 kurang kontras di kertas putih: 4,47:1, paling sedikit 4,5:1 [warna-kurang-kontras]',
    ]);
  });

  test('that were not chosen are left alone', () => {
    expect(periksa(bahan(MINIMAL), checkWarna)).toEqual([]);
    expect(periksa(dengan('  kertas: F4\n'), checkWarna)).toEqual([]);
  });
});
