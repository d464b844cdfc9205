import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeScale, formatAxisUnit, formatTick } from '../../src/chart/scale.ts';

function ticks(...values: number[]): string[] {
  const scale = computeScale(values);
  const count = Math.round((scale.max - scale.min) / scale.step);
  return Array.from({ length: count + 1 }, (_, index) =>
    formatTick(scale.min + index * scale.step, scale),
  );
}

test.each([
  [[100], ['0', '25', '50', '75', '100']],
  [[0.734], ['0,0', '0,2', '0,4', '0,6', '0,8']],
  [[0.3], ['0,0', '0,1', '0,2', '0,3']],
  [[0.0123], ['0,0000', '0,0025', '0,0050', '0,0075', '0,0100', '0,0125']],
  [[45_000], ['0', '10.000', '20.000', '30.000', '40.000', '50.000']],
  [
    [-9.31, 5.5],
    ['−10,0', '−7,5', '−5,0', '−2,5', '0,0', '2,5', '5,0', '7,5'],
  ],
  [
    [1, 0],
    ['0', '1'],
  ],
  [
    [2, 3],
    ['0', '1', '2', '3'],
  ],
  [[10], ['0', '5', '10']],
  [
    [9.5, 10],
    ['0,0', '2,5', '5,0', '7,5', '10,0'],
  ],
  [[], ['0,00', '0,25', '0,50', '0,75', '1,00']],
])('ticks for %j', (values, expected) => {
  expect(ticks(...values)).toEqual(expected);
});

test.each([
  [750_000, '', '800.000'],
  [2_500_000, 'juta', '2,5'],
  [7_000_000_000, 'miliar', '7'],
  [1_500_000_000_000, 'triliun', '1,5'],
  [1_250_000_000_000_000, 'triliun', '1.250'],
])('%i is divided by a word: %s', (value, word, last) => {
  const scale = computeScale([value]);
  expect(formatTick(scale.max, scale)).toBe(last);
  expect(formatAxisUnit('rupiah', scale)).toBe(`${word} rupiah`.trim());
});

test('there is no negative zero', () => {
  expect(formatTick(-1e-12, computeScale([-9.31, 5.5]))).toBe('0,0');
});

test('a scale holds its values, zero, and few steps', () => {
  const values = fc.array(fc.double({ min: -1e15, max: 1e15, noNaN: true }), { maxLength: 20 });
  fc.assert(
    fc.property(values, (list) => {
      const tiny = list.map((value) => (Math.abs(value) < 1e-6 ? 0 : value));
      const { min, max, step } = computeScale(tiny);
      const slack = step * 1e-6;
      expect(min).toBeLessThanOrEqual(Math.min(0, ...tiny) + slack);
      expect(max).toBeGreaterThanOrEqual(Math.max(0, ...tiny) - slack);
      expect((max - min) / step).toBeLessThan(9.5);
    }),
  );
});
