// What every method of efficiency has to say, so that a new one cannot leave a table, a sentence or a verdict open.

import { describe, expect, test } from 'vitest';
import {
  ACTIVITY_VERDICT,
  activityDegrees,
  conclude,
  EFISIENSI,
  METHODS,
  type EfficiencyFigures,
} from '../../src/formula/efficiency.ts';
import { ketetapan, kosong, shownValue, type Terhitung } from '../../src/formula/figure.ts';

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

describe('the efficiency of a kegiatan, as technical units of BPOM print it', () => {
  const ROUNDING = { desimal: 2, dasar: 'tampil' } as const;
  const of = (output: Terhitung, spending: Terhitung) => {
    const { standar, indeks, tingkat } = activityDegrees(output, spending, ROUNDING);
    const shown = (one: Terhitung) => (one.nilai === null ? one.alasan : shownValue(one).toFixed());
    const results = {
      targetSasaran: NONE,
      targetKeuangan: NONE,
      realisasiSasaran: output,
      realisasiKeuangan: spending,
    };
    const verdict = conclude(ACTIVITY_VERDICT, { ...results, standar, indeks, tingkat });
    return [shown(standar), shown(indeks), shown(tingkat), verdict];
  };

  test.each([
    // 110 / 95 = 1.15789…; (1.15789 − 1) / 1
    [110, 95, '1', '1.16', '0.16', 'Efisien'],
    // What is on its standard is efficient: the units print "IE ≥ SE".
    [98, 98, '1', '1', '0', 'Efisien'],
    // 90 / 99.5 = 0.90452…
    [90, 99.5, '1', '0.9', '-0.1', 'Tidak efisien'],
  ])('%d % of output for %d % of input', (output, spending, ...expected) => {
    expect(of(ketetapan(output), ketetapan(spending))).toEqual(expected);
  });

  test('has no index without spending or output', () => {
    expect(of(ketetapan(100), ketetapan(0))).toEqual(['1', 'keuangan-nol', 'keuangan-nol', null]);
    expect(of(NONE, ketetapan(90))).toEqual(['1', 'tanpa-nilai', 'tanpa-nilai', null]);
  });
});
