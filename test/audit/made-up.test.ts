// Reports of agencies that nobody has, audited: what lkjip itself calculated contradicts itself nowhere, whatever the settings.

import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { auditDocument } from '../../src/audit/audit.ts';
import { readDocument } from '../../src/audit/read/read-document.ts';
import { wordOf } from '../shared/word.ts';
import { madeUp } from './made-up.ts';
import { short } from './read.ts';

/**
 * Seeds of which each once gave a finding: shares of what was not all reported (2, 6), a capaian below 0 (13, 15), a degree
 * held within bounds (5, 239), weights (14, 19), amounts of indicators (21, 95), later budgets (1, 62), indices of whole
 * percentages (36, 162, 183), a row that is called a sum (56), a bound that says which way is better (86), a row without a
 * foot of its own (119), an index beside a degree (98).
 */
const SEEDS = [1, 2, 5, 6, 13, 14, 15, 19, 21, 36, 56, 61, 62, 86, 95, 98, 119, 162, 183, 239];

test.each(SEEDS)('nothing is wrong in the reports of agency %i', async (seed) => {
  const files = [...madeUp(seed)].map(([file, text]) => ({ file, content: Buffer.from(text) }));
  const { tahunan } = analyse({ files, pictures: [] }, [], 'id');
  expect(tahunan.length).toBeGreaterThan(0);
  for (const one of tahunan) {
    expect(short(auditDocument(await readDocument(await wordOf(one))))).toEqual([]);
  }
});
