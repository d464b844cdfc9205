// What is said of each formula of capaian, wherever it is said. The texts are written here by hand.

import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import {
  atTargetZero,
  CAPAIAN_FORMULAS,
  capaianLetters,
  capaianNote,
  heldAbove,
  POINT,
  rangeFormula,
  type CapaianFormulaName,
  type Polaritas,
} from '../../src/formula/capaian.ts';
import { cellFormula } from '../../src/formula/cell.ts';
import type { Formula } from '../../src/formula/formula.ts';
import { statedWords } from '../../src/formula/words.ts';
import { keysOf } from '../../src/record.ts';

/** By name: as it is stated, in letters, and as a cell over target T1 and realisasi R1. */
const SAID: Readonly<Record<keyof typeof POINT, readonly [string, string, string]>> = {
  'realisasi-per-target': [
    'realisasi ÷ target × 100',
    'realisasi-per-target (R / T × 100)',
    'R1/T1*100',
  ],
  'dua-target': [
    '(2 × target − realisasi) ÷ target × 100',
    'dua-target ((2T − R) / T × 100)',
    '(2*T1-R1)/T1*100',
  ],
  'target-per-realisasi': [
    'target ÷ realisasi × 100',
    'target-per-realisasi (T / R × 100)',
    'T1/R1*100',
  ],
  deviasi: [
    '(target − |realisasi − target|) ÷ target × 100',
    'deviasi ((T − |R − T|) / T × 100)',
    '(T1-ABS(R1-T1))/T1*100',
  ],
};

const cell = (formula: Formula) =>
  cellFormula(
    formula.tree,
    (role) => `${role.slice(0, 1).toUpperCase()}1`,
    () => '',
    () => [],
  );

test.each(keysOf(POINT))('%s', (name) => {
  const [stated, letters, asCell] = SAID[name];
  expect(statedWords(POINT[name], 'id')).toBe(stated);
  expect(capaianLetters(name)).toBe(letters);
  expect(cell(POINT[name])).toBe(asCell);
});

test.each<[CapaianFormulaName, string]>([
  ['realisasi-per-target', 'Capaian = realisasi ÷ target × 100.'],
  [
    'dua-target',
    'Capaian = (2 × target − realisasi) ÷ target × 100, karena nilai yang lebih rendah lebih baik.',
  ],
  [
    'target-per-realisasi',
    'Capaian = target ÷ realisasi × 100, karena nilai yang lebih rendah lebih baik.',
  ],
  [
    'deviasi',
    'Capaian = (target − selisih realisasi dari target) ÷ target × 100, karena yang terbaik adalah tepat pada target.',
  ],
  [
    'rentang',
    'Capaian 100 persen apabila realisasi berada di dalam rentang target; di luarnya dihitung terhadap batas terdekat.',
  ],
])('the note of %s', (name, note) => {
  expect(capaianNote(name)).toBe(note);
});

test.each([
  [
    'realisasi-per-target',
    'Capaian = (2 × target − realisasi) ÷ target × 100, karena targetnya negatif.',
  ],
  ['dua-target', 'Capaian = realisasi ÷ target × 100, karena targetnya negatif.'],
] as const)('at a target below 0 the note of %s is that of what was calculated', (name, note) => {
  expect(capaianNote(name, null, 'target-negative')).toBe(note);
});

test('a note says how a target of 0 is measured', () => {
  expect(capaianNote('dua-target', 'A', 'target-zero')).toBe(
    'Untuk A, capaian 100 persen apabila realisasi tidak lebih dari 0, selain itu 0 persen, karena targetnya 0.',
  );
});

test('a note names its indicators where others of the table have another formula', () => {
  expect(capaianNote('dua-target', 'A dan B')).toMatch(/^Untuk A dan B, capaian = \(2 × target/);
  expect(capaianNote('skor', 'A')).toMatch(/^Untuk A, capaian predikat = /);
});

describe('a range', () => {
  test('is one formula, whatever is used outside it', () => {
    const formula = rangeFormula({ polaritas: 'minimal', rumus: null });
    expect(
      cellFormula(
        formula.tree,
        (role) => role.toUpperCase(),
        () => '',
        () => [],
      ),
    ).toBe(
      'IF(AND(REALISASI>=DARI,REALISASI<=SAMPAI),100,IF(REALISASI<DARI,' +
        '(2*DARI-REALISASI)/DARI*100,(2*SAMPAI-REALISASI)/SAMPAI*100))',
    );
    expect(capaianLetters('rentang')).toBe('rentang');
  });

  test('takes the formula that is named, and that of the polaritas where "rentang" is', () => {
    const below = (polaritas: Polaritas, rumus: CapaianFormulaName | null) =>
      /IF\(R1<D1,(.*),/.exec(cell(rangeFormula({ polaritas, rumus })))?.[1];
    expect(below('maksimal', 'rentang')).toBe('R1/D1*100');
    expect(below('maksimal', 'target-per-realisasi')).toBe('D1/R1*100');
    expect(below('stabil', null)).toBe('(D1-ABS(R1-D1))/D1*100');
  });

  test('may be chosen like the others', () => {
    expect(CAPAIAN_FORMULAS).toEqual([...keysOf(SAID), 'rentang', 'skor', 'tercapai']);
  });
});

test('a target of 0 does not divide, and the formula stands ready for another target', () => {
  expect(cell(atTargetZero(POINT['dua-target']))).toBe('IF(T1=0,IF(R1<=0,100,0),(2*T1-R1)/T1*100)');
});

describe('a floor', () => {
  test('is put on whatever formula there is', () => {
    expect(cell(heldAbove(POINT.deviasi, new Decimal(0)))).toBe('MAX(0,(T1-ABS(R1-T1))/T1*100)');
    expect(cell(heldAbove(atTargetZero(POINT['dua-target']), new Decimal(-50)))).toBe(
      'MAX(-50,IF(T1=0,IF(R1<=0,100,0),(2*T1-R1)/T1*100))',
    );
  });

  test('leaves a formula as it is where there is none', () => {
    expect(heldAbove(POINT.deviasi, null)).toBe(POINT.deviasi);
  });
});
