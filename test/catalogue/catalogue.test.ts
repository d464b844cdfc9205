// The rules under test: every example is run, wrong and mended, every rule is listed, and the README says what they say.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, RULES } from '../../src/catalogue/catalogue.ts';
import { runFiles, runMended, runWrong, type InBoth } from '../../src/catalogue/example.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { AnyRule } from '../../src/diagnostic/rule.ts';
import { wordAll } from '../validate/ruang.ts';
import { writeReadme } from './readme.ts';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const rules = CATALOGUE.flatMap((section) => section.rules);

const codesOf = (found: readonly Diagnostic[]) => [...new Set(found.map(({ kode }) => kode))];

const isError = ({ tingkat }: Diagnostic) => tingkat === 'galat';

const found = new Map<AnyRule, Promise<InBoth>>();

/** All that the example of a rule has; run once for all tests. */
function findOnce(rule: AnyRule): Promise<InBoth> {
  const findings = found.get(rule) ?? runWrong(rule);
  found.set(rule, findings);
  return findings;
}

test('nothing is found in the workspace that the examples change', async () => {
  expect(wordAll((await runFiles([], [])).id)).toEqual([]);
});

describe('the example of', () => {
  test.each(rules)('$kode has its finding, worded in both languages', async (rule) => {
    const own = ({ kode }: Diagnostic) => kode === rule.kode;
    const all = await findOnce(rule);
    const [id, en] = [all.id.filter(own), all.en.filter(own)];
    expect(id).not.toEqual([]);
    expect(id.every(({ tingkat }) => tingkat === rule.tingkat)).toBe(true);
    expect(en).toHaveLength(id.length);
    for (const [i, one] of en.entries()) {
      expect(one.pesan).not.toBe(id[i]?.pesan);
      expect(one.saran === null).toBe(id[i]?.saran === null);
    }
    for (const { pesan, saran } of [...id, ...en]) {
      for (const text of [pesan, saran ?? '-']) {
        expect(text).not.toMatch(/undefined|null|NaN|\[object|\s{2}|^\s*$/);
      }
    }
  });

  const ofReports = rules.filter(({ example }) => example.command === 'audit');
  test.each(ofReports)('$kode is all that is found in its report, once', async (rule) => {
    expect((await findOnce(rule)).id.map(({ kode }) => kode)).toEqual([rule.kode]);
  });

  // An error keeps the checks from running: what they find once it is mended is not its matter.
  test.each(rules)('$kode is mended by what it says, and nothing else comes up', async (rule) => {
    const before = codesOf((await findOnce(rule)).id);
    const { id: left } = await runMended(rule);
    expect(codesOf(left)).not.toContain(rule.kode);
    const more = left.filter(({ kode }) => !before.includes(kode));
    const counted = rule.tingkat === 'galat' ? more.filter(isError) : more;
    expect(wordAll(counted)).toEqual([]);
  });
});

describe('every rule', () => {
  test('has a code of its own', () => {
    expect(RULES.size).toBe(rules.length);
  });

  test('of every file is in the catalogue', async () => {
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .map((file) => `${SRC}/${file}`)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('diagnostic/rule.ts'))
      .filter((file) => readFileSync(file, 'utf8').includes('ruleSet('));
    const modules = await Promise.all(
      files.map(async (file) => (await import(file)) as Record<string, unknown>),
    );
    const stated = modules.flatMap((module) => {
      const sets = Object.entries(module).filter(([name]) => name.endsWith('Rules'));
      expect(sets).not.toEqual([]);
      return sets.flatMap(([, set]) => Object.keys(set as object));
    });
    expect(stated.sort()).toEqual([...RULES.keys()].sort());
  });

  test.each(rules)('$kode says why it matters, in both languages', ({ mengapa, cure }) => {
    expect(mengapa.id).toMatch(/\S.*\.$/);
    expect(mengapa.en).toMatch(/\S.*\.$/);
    expect(mengapa.en).not.toBe(mengapa.id);
    if (cure === undefined) return;
    expect(cure.id).toMatch(/\S\.$/);
    expect(cure.en).toMatch(/\S\.$/);
    expect(cure.en).not.toBe(cure.id);
  });
});

test('the README is what the rules say; `npm run rules` writes it', async () => {
  const own = async (rule: AnyRule) =>
    (await findOnce(rule)).id.filter(({ kode }) => kode === rule.kode);
  await expect(await writeReadme(own)).toMatchFileSnapshot('../../src/validate/README.md');
});
