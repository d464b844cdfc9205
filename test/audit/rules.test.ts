// Every rule of the audit: its example has it once and nothing else, and both languages word it.

import { describe, expect, test } from 'vitest';
import { AUDIT_RULES, wordsOf } from '../../src/audit/rules.ts';
import { auditText } from './read.ts';

describe.each(Object.entries(AUDIT_RULES))('%s', (code, rule) => {
  test('comes up once in its example, and alone', async () => {
    const { findings } = await auditText(rule.example);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(findings[0]?.level).toBe(rule.tingkat);
  });

  test('is worded in both languages', async () => {
    const [finding] = (await auditText(rule.example)).findings;
    const [id, en] = [wordsOf(finding!, 'id'), wordsOf(finding!, 'en')];
    expect(id.pesan).not.toBe(en.pesan);
    for (const { pesan, saran } of [id, en]) {
      expect(`${pesan} ${saran ?? ''}`).not.toMatch(/undefined|null|NaN/);
    }
  });
});
