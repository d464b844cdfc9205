import { expect, test } from 'vitest';
import {
  parsePeriod,
  periodKey,
  periodName,
  quarterOf,
  sortedPeriods,
  yearOf,
} from '../../src/period.ts';

test('a period is a year, or a year up to a quarter', () => {
  const tw2 = parsePeriod('2020-tw2');
  expect(tw2).toEqual({ tahun: 2020, triwulan: 2 });
  expect(tw2 && [periodName(tw2), periodKey(tw2), yearOf(tw2), quarterOf(tw2)]).toEqual([
    '2020-TW2',
    '2020-tw2',
    2020,
    2,
  ]);
  expect(parsePeriod('2020')).toBe(2020);
  expect([periodName(2020), periodKey(2020), yearOf(2020), quarterOf(2020)]).toEqual([
    '2020',
    '2020',
    2020,
    null,
  ]);
});

test.each(['2020-TW5', '2020-TW0', '2020-TW', '20-TW1', '2020TW1', '2020-Q1', ''])(
  '%j is none',
  (text) => expect(parsePeriod(text)).toBeUndefined(),
);

test('quarters stand before their year, each once', () => {
  const periods = ['2021', '2020', '2020-TW3', '2020-TW1', '2020-tw3'].map(
    (text) => parsePeriod(text) ?? 0,
  );
  expect(sortedPeriods(periods).map(periodName)).toEqual(['2020-TW1', '2020-TW3', '2020', '2021']);
});
