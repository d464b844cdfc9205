import { describe, expect, test } from 'vitest';
import { fillValues } from '../../src/new/fill.ts';
import type { KeyPath } from '../../src/source/yaml/tree.ts';

const isi = (teks: string, ...daftar: readonly (readonly [KeyPath, string])[]) =>
  fillValues(
    teks,
    daftar.map(([path, one]) => ({ path: path, text: one })),
  );

describe('a value that has its place', () => {
  test.each([
    ['a: 1 # satu\nb: 2\n', 'a: 9 # satu\nb: 2\n'],
    ['a: # kosong\nb: 2\n', 'a: 9 # kosong\nb: 2\n'],
    ['a:\nb: 2\n', 'a: 9\nb: 2\n'],
    ['a: null # belum\n', 'a: 9 # belum\n'],
    ['a: ~\n', 'a: 9\n'],
    ['{ b: 2, a: 1 }\n', '{ b: 2, a: 9 }\n'],
    ['{ b: 2, a: }\n', '{ b: 2, a: 9 }\n'],
    ['{ a, b: 2 }\n', '{ a: 9, b: 2 }\n'],
    ['a: { dari: 1, sampai: 2 } # rentang\n', 'a: 9 # rentang\n'],
    ['a:\n  dari: 1\n  sampai: 2\nb: 3\n', 'a: 9\nb: 3\n'],
    ['"a": "1.234"\n', '"a": 9\n'],
    ['a: 1', 'a: 9\n'],
    ['a: 1 # x\r\nb: 2\r\n', 'a: 9 # x\r\nb: 2\r\n'],
  ])('%j → %j', (lama, baru) => {
    expect(isi(lama, [['a'], '9'])).toBe(baru);
  });

  test('a figure that may be a mapping as well', () => {
    expect(isi('r:\n  S1: 1 # x\n  S2: { nilai: 1, sumber: "y" }\n  S3:\n', [['r', 'S1', 'nilai'], '7'], [['r', 'S2', 'nilai'], '8'], [['r', 'S3', 'nilai'], '9'])).toBe('r:\n  S1: 7 # x\n  S2: { nilai: 8, sumber: "y" }\n  S3: 9\n'); // prettier-ignore
  });
});

describe('a value without a place', () => {
  test.each([
    ['a: 1 # satu\n', ['b'], 'a: 1 # satu\nb: 9\n'],
    ['', ['b', 'c'], 'b: { c: 9 }\n'],
    ['# komentar\n', ['b', 'c'], '# komentar\nb: { c: 9 }\n'],
    ['b: {}\n', ['b', 'c'], 'b: { c: 9 }\n'],
    ['b: # kosong\n', ['b', 'c'], 'b: { c: 9 } # kosong\n'],
    ['b: null\n', ['b', 'c'], 'b: { c: 9 }\n'],
    ['b: 5 # x\n', ['b', 'c'], 'b: { nilai: 5, c: 9 } # x\n'],
    [
      'b:\n  - { n: 1 } # x\n  - { n: 2 }\n',
      ['b', 0, 'v', '2021'],
      'b:\n  - { n: 1, v: { 2021: 9 } } # x\n  - { n: 2 }\n',
    ],
    [
      'b:\n  - n: 1\n    m: 2 # x\n  - n: 2\n',
      ['b', 0, 'v'],
      'b:\n  - n: 1\n    m: 2 # x\n    v: 9\n  - n: 2\n',
    ],
    ['b: { n: 1 }\n', ['b', 'smt 1: a'], 'b: { n: 1, "smt 1: a": 9 }\n'],
  ] as const)('%j at %j', (lama, path, baru) => {
    expect(isi(lama, [path, '9'])).toBe(baru);
  });

  test('the second uses the place that the first made', () => {
    expect(isi('r:\n', [['r', 'S1', 'nilai'], '1'], [['r', 'S1', 'sumber'], '"x"'], [['r', 'S2', 'nilai'], '2'])).toBe('r: { S1: { nilai: 1, sumber: "x" }, S2: { nilai: 2 } }\n'); // prettier-ignore
  });

  test('a source for a figure that is new itself', () => {
    expect(isi('r:\n  S1:\n  S2: 3\n', [['r', 'S1', 'nilai'], '1'], [['r', 'S1', 'sumber'], '"x"'])).toBe('r:\n  S1: { nilai: 1, sumber: "x" }\n  S2: 3\n'); // prettier-ignore
  });
});

describe('several values without a place', () => {
  const put = (text: string, ...paths: readonly KeyPath[]) =>
    isi(text, ...paths.map((path, i) => [path, String(i + 1)] as const));

  test.each<[string, readonly KeyPath[], string]>([
    ['a: 0\n', [['b'], ['c', 'd'], ['c', 'e']], 'a: 0\nb: 1\nc: { d: 2, e: 3 }\n'],
    ['', [['b'], ['c']], 'b: 1\nc: 2\n'],
    ['{}\n', [['b'], ['c']], '{ b: 1, c: 2 }\n'],
    ['a: {}\nb: 0\n', [['a', 'c'], ['d'], ['a', 'e']], 'a: { c: 1, e: 3 }\nb: 0\nd: 2\n'],
    // What comes to the end of an inner mapping stands before what comes behind that.
    ['a:\n  b: 0\n', [['d'], ['a', 'c']], 'a:\n  b: 0\n  c: 2\nd: 1\n'],
    ['a:\n  b:\n', [['d'], ['a', 'c'], ['a', 'b', 'e']], 'a:\n  b: { e: 3 }\n  c: 2\nd: 1\n'],
    [
      'a:\n  b: 0\n',
      [
        ['a', 'c'],
        ['a', 'b', 'e'],
      ],
      'a:\n  b: { nilai: 0, e: 2 }\n  c: 1\n',
    ],
    // A figure and what is said of it, in either order.
    [
      'a:\n',
      [
        ['a', 'b'],
        ['a', 'b', 'c'],
      ],
      'a: { b: { nilai: 1, c: 2 } }\n',
    ],
    [
      'a:\n',
      [
        ['a', 'b', 'c'],
        ['a', 'b'],
      ],
      'a: { b: { nilai: 2, c: 1 } }\n',
    ],
  ])('%j at %j', (before, paths, after) => {
    expect(put(before, ...paths)).toBe(after);
  });
});

describe('an item of a list', () => {
  test.each([
    ['a: [1, 2] # x\n', 1, 'a: [1, 9] # x\n'],
    ['a: [1, { dari: 2, sampai: 3 }]\n', 1, 'a: [1, 9]\n'],
    ['a:\n  - 1\n  - dari: 2\n    sampai: 3 # x\nb: 3\n', 1, 'a:\n  - 1\n  - 9 # x\nb: 3\n'],
    ['a:\n  - 1\n  - # belum - x\n', 1, 'a:\n  - 1\n  - 9 # belum - x\n'],
    ['a:\n  - 1\n  -', 1, 'a:\n  - 1\n  - 9\n'],
    ['a: [1]\n', 3, 'a: [1, null, null, 9]\n'],
    ['a: [1, # x\n  2,]\n', 2, 'a: [1, # x\n  2, 9,]\n'],
    ['a: [] # x\n', 1, 'a: [null, 9] # x\n'],
    ['a: null # x\n', 0, 'a: [9] # x\n'],
    ['a: # x\nb: 2\n', 1, 'a: [null, 9] # x\nb: 2\n'],
    ['b: 2\n', 1, 'b: 2\na: [null, 9]\n'],
    ['a:\n- 1 # x\nb: 2\n', 2, 'a:\n- 1 # x\n- null\n- 9\nb: 2\n'],
    ['a:\n  -   1\n  -\n', 2, 'a:\n  -   1\n  -\n  - 9\n'],
  ])('%j at %i → %j', (before, index, after) => {
    expect(isi(before, [['a', index], '9'])).toBe(after);
  });

  test('several, in whatever order they come', () => {
    expect(isi('a: [1]\n', [['a', 3], '9'], [['a', 0], '7'], [['b', 'c', 1], '6'], [['a', 2], '8'])).toBe('a: [7, null, 8, 9]\nb: { c: [null, 6] }\n'); // prettier-ignore
  });
});

test('the last item of a list, and others behind it', () => {
  const filled = [2, 0, 1].map((i) => [['a', i], String(i)] as const);
  expect(isi('a: [7, null]\n', ...filled)).toBe('a: [0, 1, 2]\n');
  expect(isi('a:\n  - 7\n  -\nb: 1\n', ...filled)).toBe('a:\n  - 0\n  - 1\n  - 2\nb: 1\n');
});

describe('the ends of lines', () => {
  test.each([
    ['all of one kind', 'a: 1\r\nb: 2\r\n', [[['a'], '9']], 'a: 9\r\nb: 2\r\n'],
    ['of two kinds', 'a: 1\r\nb: 2\nc: 3\r\nd: 4\n', [[['b'], '9']], 'a: 1\r\nb: 9\nc: 3\r\nd: 4\n'], // prettier-ignore
    ['in two places', 'a: 1\nb: 2\r\nc: 3\nd: 4\r\n', [[['a'], '8'], [['d'], '9']], 'a: 8\nb: 2\r\nc: 3\nd: 9\r\n'], // prettier-ignore
    [
      'with a line more',
      'r:\r\n  x: 1\ns: 2\n',
      [[['r', 'y'], '9']],
      'r:\r\n  x: 1\n  y: 9\ns: 2\n',
    ],
    ['with lines less', 'a:\r\n  dari: 1\n  sampai: 2\r\nb: 3\n', [[['a'], '9']], 'a: 9\r\nb: 3\n'],
  ] as const)('%s stay', (_, before, filled, after) => {
    expect(isi(before, ...(filled as readonly (readonly [KeyPath, string])[]))).toBe(after);
  });
});
