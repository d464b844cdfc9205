// Aliases written out in the text: what they stand for as it was typed, and not a byte of anything else.

import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/error.ts';
import { namingFile, parseWithoutAliases } from '../../src/new/aliases.ts';
import { fillValues } from '../../src/new/fill.ts';
import type { KeyPath } from '../../src/source/yaml/tree.ts';

const jabarkan = (teks: string, tempat: readonly KeyPath[] | null = null) =>
  parseWithoutAliases(teks, tempat)[0];

describe('an alias becomes the text of its anchor', () => {
  test.each([
    ['a figure', 'a: &a 3.4200000000000000001\nb: *a # c\n', 'a: 3.4200000000000000001\nb: 3.4200000000000000001 # c\n'], // prettier-ignore
    ['quotes', `a: &a '05'\nb: [*a, "x"]\n`, `a: '05'\nb: ['05', "x"]\n`],
    ['nothing', 'a: &a\nb: *a\nc: { d: &d , e: *d }\n', 'a:\nb: null\nc: { d: null , e: null }\n'],
    ['brackets', 'a: &a { b: 1,   c: 2.50 }\nd: *a\n', 'a: { b: 1,   c: 2.50 }\nd: { b: 1,   c: 2.50 }\n'], // prettier-ignore
    ['a key', '&k S1: &v 1\nb: [*k, *v]\n', 'S1: 1\nb: [S1, 1]\n'],
    ['a text with a comma, within brackets', 'a: &a x, y\nb: { c: *a }\nd: *a\n', 'a: x, y\nb: { c: "x, y" }\nd: x, y\n'], // prettier-ignore
    ['a text over two lines', 'a: &a x\n  y\nb: *a\n', 'a: x\n  y\nb: "x y"\n'],
    ['a block of text', 'a: &a |\n  x\n  y\nb: *a\n', 'a: |\n  x\n  y\nb: "x\\ny\\n"\n'],
    ['the nearest anchor of its name', 'a: &a 1\nb: *a\nc: &a 2\nd: *a\n', 'a: 1\nb: 1\nc: 2\nd: 2\n'], // prettier-ignore
    ['an alias within', 'a: &a 1.0\nb: &b { c: *a }\nd: *b\n', 'a: 1.0\nb: { c: 1.0 }\nd: { c: 1.0 }\n'], // prettier-ignore
    ['what an inner alias meant where it stood', 'a: &a 1\nb: &b [*a]\nc: &a 2\nd: *b\n', 'a: 1\nb: [1]\nc: 2\nd: [1]\n'], // prettier-ignore
    ['lines below a key', 'a: &a # satu\n  b: 1\n  # dua\n  c:\n    - 2\nd:\n    e: *a # tiga\n', 'a: # satu\n  b: 1\n  # dua\n  c:\n    - 2\nd:\n    e: # tiga\n      b: 1\n      # dua\n      c:\n        - 2\n'], // prettier-ignore
    ['lines of a list, further to the left', 'a:\n        b: &b\n        - 1.10 # x\n        - c: 2\n          d: 3\nd: *b\n', 'a:\n        b:\n        - 1.10 # x\n        - c: 2\n          d: 3\nd:\n  - 1.10 # x\n  - c: 2\n    d: 3\n'], // prettier-ignore
    ['lines behind a dash', 'a: &a\n  b: 1\n  c: 2\nd:\n  - *a\n  - *a # x\n', 'a:\n  b: 1\n  c: 2\nd:\n  - b: 1\n    c: 2\n  - # x\n    b: 1\n    c: 2\n'], // prettier-ignore
    ['lines of a dash', 'd:\n- &a\n  b: 1\n- *a\n', 'd:\n-\n  b: 1\n- b: 1\n'],
    ['a block of text behind a dash, before a blank', 'a: &a\n  b: |\n    x\nc:\n  - *a \n', 'a:\n  b: |\n    x\nc:\n  - b: |\n      x\n'], // prettier-ignore
    ['lines, within brackets', 'a: &a\n  b: 1.0 # x\n  c: [ 2 ]\n  d: &d\n  - 3\ne: { f: *a }\n', 'a:\n  b: 1.0 # x\n  c: [ 2 ]\n  d:\n  - 3\ne: { f: { b: 1.0, c: [ 2 ], d: [3] } }\n'], // prettier-ignore
    ['brackets over two lines', 'a: &a { b: 1,\n  c: 2 }\nd: *a\n', 'a: { b: 1,\n  c: 2 }\nd: { b: 1, c: 2 }\n'], // prettier-ignore
    ['an alias on a line of its own', 'a: &a\n  b: 1\nc:\n  *a\n', 'a:\n  b: 1\nc:\n  b: 1\n'],
    ['lines that end in an alias', 'a: &a\n  b: 1\nc: &c\n  d: *a\ne: *c', 'a:\n  b: 1\nc:\n  d:\n    b: 1\ne:\n  d:\n    b: 1'], // prettier-ignore
    ['a key "<<", which is a key like any other', 'a: &a { b: 1 }\nc: { <<: *a }\n', 'a: { b: 1 }\nc: { <<: { b: 1 } }\n'], // prettier-ignore
    ['signs that are no anchors', 'a: "&a *a"\nb: R&D\nc: |\n  &a\nd: &d 1\ne: *d\n', 'a: "&a *a"\nb: R&D\nc: |\n  &a\nd: 1\ne: 1\n'], // prettier-ignore
  ])('%s', (_, lama, baru) => {
    expect(jabarkan(lama)).toBe(baru);
  });

  test('a file without them is the same text', () => {
    const teks = 'a:   [ 1,2 ]   # x\n\n\n? b\n: 2\n';
    expect(jabarkan(teks)).toBe(teks);
  });
});

describe('an alias that has no part in a change stays', () => {
  const TEKS = 'a: &a { x: 1.0 }\nb: *a\nc: &c { y: 2 }\nd: *c\ne: 3\n';

  test.each<[string, KeyPath, string]>([
    ['elsewhere', ['e'], TEKS],
    ['in what an alias stands for', ['a', 'x'], TEKS.replace('&a ', '').replace('*a', '{ x: 1.0 }')], // prettier-ignore
    ['through an alias', ['b', 'x'], TEKS.replace('*a', '{ x: 1.0 }')],
    ['an alias itself', ['b'], TEKS.replace('*a', '{ x: 1.0 }')],
    ['what is not there yet', ['f', 'x'], TEKS],
  ])('%s', (_, path, hasil) => {
    expect(jabarkan(TEKS, [path])).toBe(hasil);
  });

  test.each<[string, KeyPath, string]>([
    ['r:\n  S1: &n 5 # x\n  S2: *n\nt: &t 1.0\nu: *t\n', ['r', 'S1', 'nilai'], 'r:\n  S1: 9 # x\n  S2: 5\nt: &t 1.0\nu: *t\n'], // prettier-ignore
    ['r:\n  S1: &n 5 # x\n  S2: *n\n', ['r', 'S2', 'sumber'], 'r:\n  S1: &n 5 # x\n  S2: { nilai: 5, sumber: 9 }\n'], // prettier-ignore
    ['r:\n  S1: &n # x\n  S2: *n\n', ['r', 'S1'], 'r:\n  S1: 9 # x\n  S2: null\n'],
    ['r:\n  - &n { a: 1 }\n  - *n\n', ['r', 1, 'b'], 'r:\n  - &n { a: 1 }\n  - { a: 1, b: 9 }\n'],
    ['r:\n  - &n { a: 1 }\n  - *n\n', ['r', 0, 'b'], 'r:\n  - { a: 1, b: 9 }\n  - { a: 1 }\n'],
    ['r:\r\n  a: &n\r\n    b: 1\r\n  c: *n\r\n', ['r', 'c', 'b'], 'r:\r\n  a: &n\r\n    b: 1\r\n  c:\r\n    b: 9\r\n'], // prettier-ignore
  ])('%j at %j', (lama, path, baru) => {
    expect(fillValues(lama, [{ path, text: '9' }])).toBe(baru);
  });
});

describe('what cannot be written out is refused', () => {
  const reject = (teks: string) => {
    try {
      return namingFile('2020/target.yaml', () => jabarkan(teks));
    } catch (error) {
      if (error instanceof UserError) return [error.text.id, error.hint?.id];
      throw error;
    }
  };
  const HINT = expect.stringContaining('tidak ada yang ditulis; ganti setiap "*nama"') as string;

  test('where the file would be larger than lkjip reads', () => {
    const teks = `a: &a ${'x'.repeat(100_000)}\nb: [${'*a, '.repeat(9000)}]\n`;
    expect(reject(teks)).toEqual([
      '2020/target.yaml: isi alias YAML ("*nama") terlalu besar untuk ditulis di setiap tempatnya',
      HINT,
    ]);
  });

  test('where the text would say something else', () => {
    // In front of nothing else, a block keeps the lines that are empty at its end.
    expect(reject('a: &a\n  b: |+\n    x\n\n\nc: *a\n')).toEqual([
      '2020/target.yaml: alias YAML ("*nama") tidak dapat diganti dengan isinya tanpa mengubah data',
      HINT,
    ]);
  });
});
