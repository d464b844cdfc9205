// Which rupiah come from which source, where only the sums of the sources are printed.

import { expect, test } from 'vitest';
import { partFunds, type FundRow, type FundPart } from '../../src/adopt/collect/money/funds.ts';

const holder = (path: string, budget: number, spent: number): FundPart => ({
  path,
  budget: BigInt(budget),
  spent: BigInt(spent),
});
const row = (name: string, budget: number, spent: number): FundRow => ({
  name,
  budget: BigInt(budget),
  spent: BigInt(spent),
});
const HOLDERS = [holder('P1/K1', 300, 290), holder('P1/K2', 200, 150), holder('P2', 500, 480)];
const parted = (rows: readonly FundRow[], holders = HOLDERS) => {
  const found = partFunds(rows, holders);
  return found === null ? null : [...found].map((one) => one.join(' ')).sort();
};

test('where one way gives the sums of all sources, budget and spending alike', () => {
  // 300 + 200 and 290 + 150; the budget alone would be that of P2 as well.
  expect(parted([row('DAU', 500, 440), row('PAD', 500, 480)])).toEqual([
    'P1/K1 DAU',
    'P1/K2 DAU',
    'P2 PAD',
  ]);
  expect(parted([row('DAU', 1000, 920)])).toEqual(['P1/K1 DAU', 'P1/K2 DAU', 'P2 DAU']);
  expect(parted([row('DAU', 800, 770), row('', 200, 150)])).toEqual([
    'P1/K1 DAU',
    'P1/K2 ',
    'P2 DAU',
  ]);
});

test('nothing where several ways do, none does, or something is left', () => {
  const alike = [holder('P1', 100, 90), holder('P2', 100, 90)];
  expect(parted([row('DAU', 100, 90), row('PAD', 100, 90)], alike)).toBeNull();
  expect(parted([row('DAU', 500, 441), row('PAD', 500, 480)])).toBeNull();
  expect(parted([row('DAU', 500, 440)])).toBeNull();
  expect(parted([row('DAU', 500, 480), row('PAD', 500, 480)])).toBeNull();
  // What has no rupiah may belong to any of them.
  const none = [...HOLDERS, holder('P3', 0, 0)];
  expect(parted([row('DAU', 500, 440), row('PAD', 500, 480)], none)).toBeNull();
});
