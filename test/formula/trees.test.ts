// A tree means the same however it is read: its value, its cell in a spreadsheet program, its words with brackets.

import fc from 'fast-check';
import { HyperFormula } from 'hyperformula';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { cellFormula } from '../../src/formula/cell.ts';
import { evaluate } from '../../src/formula/evaluate.ts';
import {
  aggregate,
  compare,
  constant,
  distance,
  input,
  limit,
  minus,
  over,
  percent,
  plus,
  products,
  times,
  unless,
  type Leaf,
  type Term,
} from '../../src/formula/term.ts';
import { filledWords, noteWords, statedWords } from '../../src/formula/words.ts';

const VALUES: Readonly<Record<string, readonly string[]>> = {
  a: ['7'],
  b: ['2.5'],
  c: ['-3'],
  list: ['4', '1', '7.5'],
  weights: ['50', '0.5', '-2'],
};
const CELLS: Readonly<Record<string, string>> = { a: 'A1', b: 'A2', c: 'A3', list: 'B1:B3' };
const valuesOf = (role: string) => (VALUES[role] ?? []).map((text) => new Decimal(text));

const value = (term: Term): string => {
  const outcome = evaluate(term, valuesOf);
  return 'value' in outcome ? outcome.value.toFixed() : outcome.reason;
};

const cellOf = (term: Term): string => {
  const reference = (role: string) => CELLS[role] ?? '';
  const cells = { list: ['B1', 'B2', 'B3'], weights: ['C1', 'C2', 'C3'] };
  return cellFormula(term, reference, reference, (role) => cells[role as keyof typeof cells]);
};

/** What another program makes of the cells. */
function recalculated(terms: readonly Term[]): readonly unknown[] {
  const engine = HyperFormula.buildFromSheets(
    {
      Angka: [
        [7, 4, 50],
        [2.5, 1, 0.5],
        [-3, 7.5, -2],
      ],
      Rumus: terms.map((term) => [`=${cellOf(term).replace(/[ABC]\d(?::B\d)?/g, 'Angka!$&')}`]),
    },
    { licenseKey: 'gpl-v3' },
  );
  const sheet = engine.getSheetId('Rumus') ?? 0;
  return terms.map((_, row) => engine.getCellValue({ sheet, row, col: 0 }));
}

const [a, b, c] = [input('a'), input('b'), input('c')];

const leaves = fc.constantFrom<Leaf[]>(a, b, c, constant(2), constant(100));
const trees = fc.letrec<{ tree: Term }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaves,
    fc.constantFrom<Term[]>(
      aggregate('jumlah', 'list'),
      aggregate('rata-rata', 'list'),
      products('weights', 'list'),
    ),
    fc
      .tuple(fc.constantFrom(plus, minus, times, over), tie('tree'), tie('tree'))
      .map(([operation, left, right]) => operation(left, right)),
    fc.tuple(tie('tree'), tie('tree')).map(([of, from]) => distance(of, from)),
    tie('tree').map((of) => percent(of)),
    fc.tuple(tie('tree'), leaves).map(([of, low]) => limit(of, low, null)),
    fc.tuple(tie('tree'), leaves).map(([of, high]) => limit(of, null, high)),
    fc
      .tuple(leaves, leaves, tie('tree'), tie('tree'))
      .map(([left, right, then, otherwise]): Term => ({
        kind: 'choice',
        cases: [{ when: compare(left, '≤', right), then }],
        otherwise: { then: otherwise },
      })),
  ),
})).tree;

describe('value and cell', () => {
  test('are the same of any tree', () => {
    const sample = fc.sample(trees, { numRuns: 500, seed: 2020 });
    const found = recalculated(sample);
    const compared = sample.filter((tree, i) => {
      const exact = evaluate(tree, valuesOf);
      const cell = found[i];
      // A division by zero has no value in either.
      if (!('value' in exact) || !exact.value.isFinite() || typeof cell !== 'number') return false;
      const error = exact.value.minus(cell).abs().div(Decimal.max(1, exact.value.abs()));
      expect([cellOf(tree), error.lt('1e-6')]).toEqual([cellOf(tree), true]);
      return true;
    });
    expect(compared.length).toBeGreaterThan(400);
  });

  // a = 7, b = 2,5, c = −3; by hand.
  test.each<[Term, string, string]>([
    [minus(a, minus(b, c)), '1.5', 'A1-(A2-A3)'],
    [minus(minus(a, b), c), '7.5', 'A1-A2-A3'],
    [over(a, times(b, c)), new Decimal(7).div('-7.5').toFixed(), 'A1/(A2*A3)'],
    [times(over(a, b), c), '-8.4', 'A1/A2*A3'],
    [over(a, percent(b)), '280', 'A1/(A2/100)'],
    [times(plus(a, b), distance(c, a)), '95', '(A1+A2)*ABS(A3-A1)'],
    [distance(a, plus(b, c)), '7.5', 'ABS(A1-(A2+A3))'],
    [percent(plus(a, b)), '0.095', '(A1+A2)/100'],
    [limit(a, constant(8), null), '8', 'MAX(8,A1)'],
    [limit(a, constant(-1), constant(6)), '6', 'MAX(-1,MIN(A1,6))'],
    [limit(a, constant(-1), constant(9)), '7', 'MAX(-1,MIN(A1,9))'],
    [aggregate('cacah', 'list'), '3', 'COUNT(B1:B3)'],
    [aggregate('maksimum', 'list'), '7.5', 'MAX(B1:B3)'],
    [aggregate('minimum', 'list'), '1', 'MIN(B1:B3)'],
    [unless(a, { when: compare(b, '<', constant(0)), reason: 'target-negatif' }), '7', 'A1'],
  ])('%j', (term, expected, cell) => {
    expect(value(term)).toBe(expected);
    expect(cellOf(term)).toBe(cell);
  });
});

describe('reasons', () => {
  const noTarget = unless(a, { when: compare(c, '<', constant(0)), reason: 'target-negatif' });
  test.each<[string, Term]>([
    ['in an operation, on either side', plus(noTarget, b)],
    ['', plus(b, noTarget)],
    ['in a distance', distance(b, noTarget)],
    ['in a limit', limit(noTarget, constant(0), null)],
    ['as a share', percent(noTarget)],
  ])('reach the top: %s', (_, term) => {
    expect(value(term)).toBe('target-negatif');
  });

  test('a formula that lacks an input is a mistake of ours', () => {
    expect(() => evaluate(input('d'), valuesOf)).toThrow('lacks its d');
  });
});

describe('branches', () => {
  const branches = (term: Term) => {
    const outcome = evaluate(term, valuesOf);
    return 'branches' in outcome ? outcome.branches : outcome.reason;
  };
  test.each<[Term, readonly string[]]>([
    [limit(c, constant(0), null), ['floored']],
    [limit(a, null, constant(5)), ['capped']],
    [limit(a, constant(0), constant(7)), []],
    [
      {
        kind: 'choice',
        cases: [{ when: { kind: 'between', low: b, of: a, high: a }, branch: 'inside', then: a }],
        otherwise: { branch: 'above', then: limit(c, constant(0), null) },
      },
      ['inside'],
    ],
    [
      {
        kind: 'choice',
        cases: [{ when: { kind: 'between', low: a, of: b, high: a }, branch: 'inside', then: a }],
        otherwise: { branch: 'above', then: limit(c, constant(0), null) },
      },
      ['above', 'floored'],
    ],
  ])('%j took %j', (term, expected) => {
    expect(branches(term)).toEqual(expected);
  });
});

describe('words', () => {
  const formula = (tree: Term) => ({ name: 'uji', source: null, tree });
  const operands = Object.entries(VALUES).flatMap(([role, texts]) =>
    texts.map((text) => ({ role, value: new Decimal(text), text: text.replace('.', ',') })),
  );
  const filled = (tree: Term) => {
    const outcome = evaluate(tree, valuesOf);
    return filledWords(
      formula(tree),
      operands,
      'branches' in outcome ? outcome.branches : [],
      (made) => made.toFixed().replace('.', ','),
      'id',
    );
  };

  test.each<[Term, string, string]>([
    [times(over(a, b), constant(100)), 'a ÷ b × 100', '7 ÷ 2,5 × 100'],
    [minus(a, plus(b, c)), 'a − (b + c)', '7 − (2,5 + -3)'],
    [over(distance(a, b), a), '|a − b| ÷ a', '|7 − 2,5| ÷ 7'],
    [aggregate('jumlah', 'list'), 'jumlah', 'jumlah (4; 1; 7,5)'],
    [over(aggregate('jumlah', 'list'), a), 'Σ list ÷ a', '12,5 ÷ 7'],
    [limit(a, constant(8), null), 'a', '7, paling rendah 8'],
    [limit(a, constant(-5), constant(5)), 'a, −5 … 5', '7, paling tinggi 5'],
    [limit(a, null, b), 'a', '7 dibatasi 2,5'],
    [limit(c, a, null), 'c', '-3 dibatasi 7'],
  ])('%j', (tree, stated, withFigures) => {
    expect(statedWords(formula(tree), 'id')).toBe(stated);
    expect(filled(tree)).toBe(withFigures);
  });

  test('more than six figures are counted', () => {
    const seven = Array.from({ length: 7 }, () => ({
      role: 'list',
      value: new Decimal(1),
      text: '1',
    }));
    const tree = aggregate('jumlah', 'list');
    const say = (language: 'id' | 'en') => filledWords(formula(tree), seven, [], String, language);
    expect([say('id'), say('en')]).toEqual(['jumlah dari 7 nilai', 'sum of 7 values']);
  });

  test('a note tells a distance in a sentence, and a sum by its sign', () => {
    expect(noteWords(formula(minus(a, distance(b, a))))).toBe('a − selisih b dari a');
    expect(noteWords(formula(aggregate('jumlah', 'list')))).toBe('Σ list');
  });

  test('a way under a condition is told by the condition where its value is fixed', () => {
    const range = (then: Term): Term => ({
      kind: 'choice',
      cases: [
        { when: compare(a, '=', constant(0)), reason: 'target-nol' },
        { when: compare(b, '<', a), branch: 'below', then },
      ],
      otherwise: { then: c },
    });
    expect(filled(range(constant(100)))).toBe('2,5 < 7');
    expect(filled(range(over(b, a)))).toBe('2,5 ÷ 7');
    expect(filled(range(limit(c, constant(0), null)))).toBe('-3, paling rendah 0');
  });
});
