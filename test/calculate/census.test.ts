// The census holds each figure once, under a name of its own, and prose can ask for it by that name.

import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { takeCensus, type Entry } from '../../src/calculate/census.ts';
import type { Hasil } from '../../src/calculate/laporan.ts';
import { CensusIndex } from '../../src/compose/census-index.ts';
import { formatEntry } from '../../src/compose/format.ts';
import { loadWorkspace } from '../../src/source/load/load.ts';
import { SEMUA_RUMUS } from '../excel/contoh.ts';

let reports: readonly Hasil[] = [];
beforeAll(async () => {
  const workspaces = [await loadWorkspace('data'), await loadWorkspace('examples/dinas-contoh')];
  reports = [...workspaces, SEMUA_RUMUS].flatMap((raw) =>
    analyse(raw, [], 'id').tahunan.map(({ hasil }) => hasil),
  );
});

const twice = (names: readonly string[]) => names.filter((name, i) => names.indexOf(name) !== i);
/** What has no code of its own. */
const NAMED = ['anggaran-bagian', 'anggaran-sumber-dana', 'anggaran-belanja'];
const nameOf = ({ of: { kind, code, row, name, parent }, measure, column }: Entry) =>
  [kind, parent, code, row, NAMED.includes(kind) ? name : '', measure, column].join(' ');

test('no figure is listed twice', () => {
  expect(reports.length).toBeGreaterThan(3);
  for (const hasil of reports) expect(twice(takeCensus(hasil).map(nameOf))).toEqual([]);
});

test('an expression gives the entry that it is of', () => {
  for (const hasil of reports) {
    const census = takeCensus(hasil);
    const index = new CensusIndex(census);
    for (const { expression, ...entry } of census) {
      if (expression === null) continue;
      const found = index.find(expression.word, expression.args);
      expect(found && formatEntry(found)).toBe(formatEntry({ ...entry, expression }));
    }
  }
});

describe('what is asked for and not there', () => {
  const index = () => new CensusIndex(takeCensus(reports[0]!));

  test.each<[string, readonly string[], string, string]>([
    ['capaian', ['S9.9'], 'S9.9', 'S1.1'],
    ['capaian', ['S9.9'], 'S9.9', 'S1'],
    ['realisasiLalu', ['S3.1', '1999'], '1999', '2019'],
    ['nilai', ['nilai-akip', 'Kecamatan', '2020'], 'Kecamatan', 'Kecamatan Nusa Penida'],
    ['rataRata', ['nilai-akip'], '', '2018'],
    ['rupiah', ['P99'], 'P99', 'anggaran'],
  ])('{{%s %j}}: %s is not known, %s is', (word, args, argument, known) => {
    expect(index().find(word, args)).toBeUndefined();
    const unknown = index().firstUnknown(word, args);
    expect(unknown.argument).toBe(argument);
    expect(unknown.known).toContain(known);
  });

  test('a table of one figure needs no column, and does not mind one', () => {
    const found = index().find('rataRata', ['sasaran-pemerintahan']);
    expect(found && formatEntry(found)).toBe('102,95');
    expect(index().find('rataRata', ['sasaran-pemerintahan', '2020'])).toEqual(found);
  });
});
