import { describe, expect, test } from 'vitest';
import { isSameBut } from '../../src/excel/form/proof.ts';
import type { KeyPath } from '../../src/source/yaml/tree.ts';

const LAMA = 'r:\n  S1: 3.4200000000000000001\n  S2: { nilai: 5, sumber: x }\nt: [1, "2.0"]\n';

describe('all that was not filled in is what it was', () => {
  test.each<[string, string, readonly KeyPath[]]>([
    ['nothing', LAMA, []],
    ['layout and comments', LAMA.replace('[1, "2.0"]', "\n  - 1 # x\n  - '2.0'"), []],
    ['what was filled in', LAMA.replace('5', '6'), [['r', 'S2', 'nilai']]],
    ['a figure alone', LAMA.replace(/3\.42.*/, '7'), [['r', 'S1', 'nilai']]],
    ['what is said of a figure', LAMA.replace(/3\.42.*/, '{ nilai: 3.4200000000000000001, sumber: y }'), [['r', 'S1', 'sumber']]], // prettier-ignore
    ['what is new', `${LAMA}u: { v: 1 }\n`, [['u', 'v']]],
    ['an item further on', LAMA.replace('"2.0"]', '"2.0", null, 7]'), [['t', 3]]],
    ['parts of a figure', LAMA.replace('nilai: 5', 'pembilang: 1, penyebut: 2'), [['r', 'S2', 'nilai']]], // prettier-ignore
    ['what was taken away', LAMA.replace('nilai: 5', 'nilai: null'), [['r', 'S2', 'nilai']]],
  ])('%s', (_, baru, diisi) => {
    expect(isSameBut(LAMA, baru, diisi)).toBe(true);
  });

  test('a file that is new', () => {
    expect(isSameBut('', 'r: { S1: 1 }\n', [['r', 'S1']])).toBe(true);
  });
});

describe('a change elsewhere is seen', () => {
  test.each<[string, string, readonly KeyPath[]]>([
    ['digits that a float does not hold', LAMA.replace('0000000000000001', ''), [['t', 0]]],
    ['zeros at the end', LAMA.replace('"2.0"', '"2.00"'), [['r', 'S1', 'nilai']]],
    ['a text that became a figure', LAMA.replace('"2.0"', '2.0'), []],
    ['the figure of which something is said', LAMA.replace(/3\.42.*/, '{ nilai: 3.42, sumber: y }'), [['r', 'S1', 'sumber']]], // prettier-ignore
    ['an entry more', LAMA.replace('sumber: x', 'sumber: x, catatan: y'), [['r', 'S2', 'nilai']]],
    ['an entry less', LAMA.replace(', sumber: x', ''), [['r', 'S2', 'nilai']]],
    ['what is said beside parts', LAMA.replace('nilai: 5, sumber: x', 'pembilang: 1, penyebut: 2'), [['r', 'S2', 'nilai']]], // prettier-ignore
    ['a status that is no value', LAMA.replace('sumber: x', 'sumber: x, status: y'), [['r', 'S2', 'sumber']]], // prettier-ignore
    ['an item less', LAMA.replace(', "2.0"', ''), [['t', 0]]],
    ['a figure before the item', LAMA.replace('"2.0"]', '"2.0", 6, 7]'), [['t', 3]]],
    ['a list that grew', LAMA.replace('"2.0"]', '"2.0", null]'), [['r', 'S1', 'nilai']]],
    ['a file that cannot be read', `${LAMA}}`, [['t', 0]]],
  ])('%s', (_, baru, diisi) => {
    expect(isSameBut(LAMA, baru, diisi)).toBe(false);
  });
});
