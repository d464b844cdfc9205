// At a target of 0 no formula divides by it: what is explained is the way that was taken.

import { expect, test } from 'vitest';
import { explainKode } from '../../src/explain/explain.ts';
import { bahan, MINIMAL } from '../validate/ruang.ts';

test('a target of 0 is explained by what holds there, another one by its formula', () => {
  const explained = (target: number, language: 'id' | 'en' = 'id') => {
    const { hasil } = bahan(MINIMAL, {
      'renstra-2019-2023.yaml': (MINIMAL['renstra-2019-2023.yaml'] ?? '')
        .replace('satuan: poin,', 'satuan: kasus, polaritas: minimal,')
        .replace(/ \d\d(?=[ ,])/g, ` ${String(target)}`),
      '2020/target.yaml': `perjanjian_kinerja: [{ versi: murni, target: { S1.1: ${String(target)} } }]\n`,
      '2020/realisasi.yaml': 'realisasi: { S1.1: 2 }\n',
    });
    return JSON.stringify(explainKode('S1.1', hasil, language));
  };
  expect(explained(0)).toContain('target 0: 100 bila realisasi tidak lebih dari 0, selain itu 0');
  expect(explained(0, 'en')).toContain('target 0: 100 where realisasi is not above 0, else 0');
  expect(explained(0)).not.toContain('÷ target ×');
  expect(explained(4)).toContain('"umum":"(2 × target − realisasi) ÷ target × 100"');
  expect(explained(4)).not.toContain('target 0');
});
