// The reports of data/ and examples/ against every rule, as `lkjip build` makes them.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { A2A } from './a2a.ts';
import { Pdf } from './model.ts';
import {
  figuresHavePlaces,
  headsHaveScope,
  piecesHeldOnce,
  readAloud,
  wordsRunTogether,
} from './reading.ts';
import { UA1 } from './ua1.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'lkjip-aturan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const REPORTS = [
  { data: 'data', years: ['2020'], flags: [], rules: UA1 },
  {
    data: 'examples/dinas-contoh',
    years: ['2021', '2022', '2023'],
    flags: ['--pdfa'],
    rules: { ...UA1, ...A2A },
  },
] as const;

describe.each(REPORTS)('$data', ({ data, years, flags, rules }) => {
  test('keeps to all rules, reads word by word, and says its contents', async () => {
    const given = [
      'build',
      ...years,
      '--data',
      join(ROOT, data),
      '--output',
      folder,
      '--format',
      'pdf,ringkas',
    ];
    execFileSync(process.execPath, [join(ROOT, 'bin/lkjip.js'), ...given, ...flags], {
      stdio: 'pipe',
    });
    for (const name of years.flatMap((year) => [
      `${year}/lkjip-${year}`,
      `${year}/lkjip-${year}-ringkas`,
    ])) {
      const pdf = await Pdf.open(readFileSync(join(folder, `${name}.pdf`)));
      const all = { ...rules, wordsRunTogether, piecesHeldOnce, figuresHavePlaces, headsHaveScope };
      const findings = Object.entries(all).flatMap(([id, rule]) =>
        rule(pdf).map((one) => `${name} ${id}: ${one}`),
      );
      expect(findings.slice(0, 20)).toEqual([]);
      const said = readAloud(pdf);
      if (!name.endsWith('-ringkas')) {
        expect(said).toContainEqual(expect.stringMatching(/^Daftar Isi/i));
        expect(said).toContainEqual(expect.stringMatching(/^Tabel 2\.1 \S.* \d+$/));
        expect(said.some((text) => /^BAB I PENDAHULUAN$/i.test(text))).toBe(true);
      }
    }
  }, 120_000);
});
