// What every method of efficiency has to say, so that a new one cannot leave a table, a sentence or a verdict open.

import { describe, expect, test } from 'vitest';
import {
  conclude,
  EFISIENSI,
  METHODS,
  type EfficiencyFigures,
} from '../../src/formula/efficiency.ts';
import { ketetapan, kosong } from '../../src/formula/figure.ts';

const NONE = kosong('tanpa-nilai');
const figures = (isi: Partial<Record<keyof EfficiencyFigures, number>>): EfficiencyFigures => {
  const of = (nama: keyof EfficiencyFigures) => {
    const nilai = isi[nama];
    return nilai === undefined ? NONE : ketetapan(nilai);
  };
  return {
    targetSasaran: of('targetSasaran'),
    targetKeuangan: of('targetKeuangan'),
    standar: of('standar'),
    realisasiSasaran: of('realisasiSasaran'),
    realisasiKeuangan: of('realisasiKeuangan'),
    indeks: of('indeks'),
    tingkat: of('tingkat'),
  };
};

test.each(EFISIENSI)('%s has columns that its sentence and verdict are of', (metode) => {
  const { columns, verdict, sentence } = METHODS[metode];
  const shown = columns.map(({ figure }) => figure);
  expect(shown).toContain(verdict.of);
  if (verdict.against !== null) expect(shown).toContain(verdict.against);
  const told = new Set<string>();
  sentence((figure) => {
    told.add(figure);
    return figure;
  }, 'Efisien');
  expect(shown).toEqual(expect.arrayContaining([...told]));
  expect(told).toContain('tingkat');
});

describe('the verdict', () => {
  const index = METHODS.indeks.verdict;
  test.each([
    [{ indeks: 1.1, standar: 1, tingkat: 0.1 }, 'Efisien'],
    [{ indeks: 1, standar: 1, tingkat: 0 }, 'Sesuai standar'],
    [{ indeks: 0.9, standar: 1, tingkat: -0.1 }, 'Tidak efisien'],
    [{ indeks: 0.9, standar: 1 }, null],
    [{ indeks: 0.9, tingkat: 1 }, null],
    [{ standar: 1, tingkat: 1 }, null],
  ])('by the index: %j is %s', (isi, expected) => {
    expect(conclude(index, figures(isi))).toBe(expected);
  });

  const difference = METHODS.selisih.verdict;
  test.each([
    [{ tingkat: 5.01 }, 'Efisien'],
    [{ tingkat: 5 }, 'Cukup efisien'],
    [{ tingkat: -5 }, 'Cukup efisien'],
    [{ tingkat: -5.01 }, 'Tidak efisien'],
    [{}, null],
  ])('by the difference: %j is %s', (isi, expected) => {
    expect(conclude(difference, figures(isi))).toBe(expected);
  });
});
