// What is counted from January on cannot become less.

import { expect, test } from 'vitest';
import { computeInterim } from '../../../src/calculate/laporan.ts';
import { checkQuarterFalls } from '../../../src/validate/realisasi/quarter-values.ts';
import { bahan, MINIMAL, periksa } from '../ruang.ts';

const withQuarters = (lists: string, sifat = 'kumulatif') =>
  bahan(MINIMAL, {
    '2020/triwulan.yaml': `pengukuran:\n  S1.1: { sifat: ${sifat}, ${lists} }\n`,
  });
const found = (...lists: Parameters<typeof withQuarters>) =>
  periksa(withQuarters(...lists), checkQuarterFalls);

test('revenue that is less up to the second quarter than up to the first', () => {
  const revenue = 'target: [21, 46, 72, 100], realisasi: [49.85, 47.11, 71, 98]';
  expect(found(revenue)).toEqual([
    expect.stringMatching(
      /realisasi kumulatif S1\.1 \(Nilai pelayanan\) turun: 47,11 sampai TW II, padahal sampai TW I sudah 49,85 \[triwulan-kumulatif-turun\]$/,
    ),
  ]);
  const { workspace, hasil } = withQuarters(revenue);
  const upTo = (quarter: 1 | 2) =>
    periksa({ workspace, hasil: computeInterim(workspace, hasil, quarter) }, checkQuarterFalls);
  expect(upTo(1)).toEqual([]);
  expect(upTo(2)).toHaveLength(1);
});

test('over a quarter that is left out, and more than once', () => {
  expect(found('target: [20, null, 70, 80], realisasi: [30, null, 25, 20]')).toHaveLength(2);
});

test.each([
  ['a value that is as it was', 'target: [20, 40, 60, 80], realisasi: [30, 30, 40, 40]'],
  ['a level that is to be held', 'target: [80, 80, 80, 80], realisasi: [82, 81, 82, 80]'],
  ['a level that is to rise', 'target: [60, 65, 70, 80], realisasi: [62, 61, 70, 80]'],
  ['a level that is to fall', 'target: [4, 3, 2, 1], realisasi: [4, 3, 2, 1]'],
  ['one target alone', 'target: [null, null, null, 80], realisasi: [30, 20, 10, 80]'],
  ['no target', 'realisasi: [30, 20, 10, 80]'],
  ['targets of 0', 'target: [0, 0, 0, 0], realisasi: [3, 2, 1, 0]'],
  ['what stands by itself', 'target: [20, 40, 60, 80], realisasi: [30, 20, 40, 40]', 'jumlah'],
])('not of %s', (_, lists, sifat?) => {
  expect(found(lists, sifat)).toEqual([]);
});

test('nor of what has no quarters', () => {
  expect(periksa(bahan(MINIMAL), checkQuarterFalls)).toEqual([]);
});
