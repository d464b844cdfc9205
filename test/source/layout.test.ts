// Which year a file of a workspace is of, by its path alone.

import { expect, test } from 'vitest';
import { isYear } from '../../src/period.ts';
import { concernsYears, fileYear, reportableYears } from '../../src/source/layout.ts';

test.each([
  ['2020', true],
  ['202', false],
  ['20201', false],
  ['2020 ', false],
  ['Tahun 2020', false],
  ['', false],
])('%j is a year: %j', (text, is) => {
  expect(isYear(text)).toBe(is);
});

test.each([
  ['2020/target.yaml', 2020],
  ['2020/narasi/1.1-latar-belakang.md', 2020],
  ['lkjip.yaml', null],
  ['gambar/2020/a.png', null],
  ['2020-lama/target.yaml', null],
  // A file that is only called like a year.
  ['2020', null],
] as const)('%j is of %j', (file, year) => {
  expect(fileYear(file)).toBe(year);
});

test('what all years share has to do with each, a folder with its own', () => {
  expect(concernsYears('lkjip.yaml', [])).toBe(true);
  expect(concernsYears('2020/target.yaml', [2019, 2020])).toBe(true);
  expect(concernsYears('2020/target.yaml', [2019])).toBe(false);
});

test('a report may be of the years that have targets, in their order, each once', () => {
  const files = ['2021/target.yaml', '2019/realisasi.yaml', '2020/target.yaml', 'target.yaml'];
  expect(reportableYears([...files, '2021/target.yaml', '2022/lama/target.yaml'])).toEqual([
    2020, 2021,
  ]);
});
