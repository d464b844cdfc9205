// Marks of a git merge that was not settled: one error for each place, and nothing else about the file.

import { describe, expect, test } from 'vitest';
import { findMergeMarks } from '../../src/source/load/merge-marks.ts';
import { bacaRuang, RUANG } from './helpers.ts';

const found = (file: string, text: string) =>
  findMergeMarks(file, text).map(({ position: { baris }, facts }) => [baris, facts]);

const CONFLICT = `<<<<<<< HEAD
  S1.1: 95.5
=======
  S1.1: 96
>>>>>>> cabang
`;

describe('where git could not merge', () => {
  test.each(['2020/realisasi.yaml', '2020/narasi/3.1-S1.md'])('%s', (file) => {
    const facts = { penanda: '<<<<<<< HEAD', sampai: { penanda: '>>>>>>> cabang', baris: 6 } };
    expect(found(file, `realisasi:\n${CONFLICT}`)).toEqual([[2, facts]]);
    expect(found(file, `realisasi:\n${CONFLICT}`.replaceAll('\n', '\r\n'))).toEqual([[2, facts]]);
  });

  test('with the common ancestor, twice, and one that was only begun', () => {
    const three = '<<<<<<< a\n1\n||||||| b\n2\n=======\n3\n>>>>>>> c\n';
    expect(found('x.yaml', `${three}x: 1\n${three}<<<<<<< d\n`)).toEqual([
      [1, { penanda: '<<<<<<< a', sampai: { penanda: '>>>>>>> c', baris: 7 } }],
      [9, { penanda: '<<<<<<< a', sampai: { penanda: '>>>>>>> c', baris: 15 } }],
      [16, { penanda: '<<<<<<< d', sampai: null }],
    ]);
  });

  test.each([
    ['>>>>>>> cabang', [[2, { penanda: '>>>>>>> cabang', sampai: null }]]],
    ['|||||||', [[2, { penanda: '|||||||', sampai: null }]]],
    ['=======', [[2, { penanda: '=======', sampai: null }]]],
    ['<<<<<<<', [[2, { penanda: '<<<<<<<', sampai: null }]]],
  ])('%s left alone', (mark, expected) => {
    expect(found('x.yaml', `a: 1\n${mark}\nb: 2\n`)).toEqual(expected);
    expect(found('x.md', `\n${mark}\nteks\n`)).toEqual(expected);
  });
});

test.each([
  ['a heading of Markdown', 'Judul\n=======\n'],
  ['a quote in a quote', '> > > teks\n'],
  ['longer rows of signs', '========\n\n<<<<<<<<\n\n>>>>>>>>a\n'],
  ['an arrow', '<<<<<<<a dan >>>>>>> b\n'],
  ['marks inside a line', 'a <<<<<<< HEAD\n'],
])('%s is none', (_, text) => {
  expect(found('x.md', text)).toEqual([]);
});

test('nothing else is said of the file, and nothing of it is used', () => {
  const { findings, workspace } = bacaRuang({
    '2020/realisasi.yaml': `realisasi:\n${CONFLICT}`,
    '2020/narasi/3.1-S1.md': CONFLICT,
    'renstra-2019-2024.yaml': `${RUANG['renstra-2019-2024.yaml'] ?? ''}>>>>>>> cabang\n`,
  });
  expect(findings.map(({ rule, position: posisi }) => `${posisi.berkas} ${rule.kode}`)).toEqual([
    'renstra-2019-2024.yaml penanda-konflik',
    '2020/realisasi.yaml penanda-konflik',
    '2020/narasi/3.1-S1.md penanda-konflik',
  ]);
  expect(workspace?.tahun.get(2020)?.narasi.size).toBe(0);
});
