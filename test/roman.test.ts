import { expect, test } from 'vitest';

import { formatRoman, parseRoman } from '../src/roman.ts';

test.each([
  [1, 'I'],
  [3, 'III'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [19, 'XIX'],
  [40, 'XL'],
  [49, 'XLIX'],
  [90, 'XC'],
  [400, 'CD'],
  [888, 'DCCCLXXXVIII'],
  [1994, 'MCMXCIV'],
  [3999, 'MMMCMXCIX'],
])('%i is %s, and is read from it in letters of either case', (number, numeral) => {
  expect(formatRoman(number)).toBe(numeral);
  expect([numeral, numeral.toLowerCase()].map(parseRoman)).toEqual([number, number]);
});

test('every number that has a numeral is read from it', () => {
  const numbers = Array.from({ length: 3999 }, (_, i) => i + 1);
  expect(numbers.map((one) => parseRoman(formatRoman(one)))).toEqual(numbers);
});

test.each([0, -1, 4000])('%i has no numeral', (number) => {
  expect(formatRoman(number)).toBe(String(number));
});

test.each(['', 'IIII', 'IC', 'VX', 'IIV', 'XXXX', 'kata', 'MMMM', '4', '-1'])(
  '“%s” is no numeral',
  (text) => {
    expect(parseRoman(text)).toBeUndefined();
  },
);
