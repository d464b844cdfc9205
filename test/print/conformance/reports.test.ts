// Reports that have every kind of page and of element between them, as `lkjip build` makes them, against every rule, and
// a review as `lkjip audit` does.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { REVIEWED } from '../../audit/read.ts';
import { sharedReports } from '../../shared/reports.ts';
import { A2A } from './a2a.ts';
import { Pdf } from './model.ts';
import {
  figuresHavePlaces,
  headsHaveScope,
  piecesHeldOnce,
  readAloud,
  wordsRunTogether,
} from './reading.ts';
import { UA1, type Rule } from './ua1.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'lkjip-aturan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const REPORTS = [
  { data: 'data', years: ['2020'], rules: UA1 },
  // Made with --pdfa, with photographs and with what is bound in.
  { data: 'examples/dinas-contoh', years: ['2023'], rules: { ...UA1, ...A2A } },
] as const;

const READING = { wordsRunTogether, piecesHeldOnce, figuresHavePlaces, headsHaveScope };

/** The first faults, each with its rule. */
const faultsOf = (pdf: Pdf, rules: Readonly<Record<string, Rule>>): readonly string[] =>
  Object.entries({ ...rules, ...READING })
    .flatMap(([id, rule]) => rule(pdf).map((one) => `${id}: ${one}`))
    .slice(0, 20);

describe.each(REPORTS)('$data', ({ data, years, rules }) => {
  const names = years.flatMap((year) => [`${year}/lkjip-${year}`, `${year}/lkjip-${year}-ringkas`]);

  test.each(names)(
    '%s keeps to all rules, reads word by word, and says its contents',
    async (name) => {
      const made = await sharedReports(data);
      const pdf = await Pdf.open(readFileSync(join(made, `${name}.pdf`)));
      expect(faultsOf(pdf, rules)).toEqual([]);
      const said = readAloud(pdf);
      if (name.endsWith('-ringkas')) return;
      expect(said).toContainEqual(expect.stringMatching(/^Daftar Isi/i));
      expect(said).toContainEqual(expect.stringMatching(/^Tabel 2\.1 \S.* \d+$/));
      expect(said.some((text) => /^BAB I PENDAHULUAN$/i.test(text))).toBe(true);
    },
  );
});

test.each([
  // Trees, composite indices, comparisons with others.
  ['provinsi', '2020', 'Pohon Kinerja'],
  // An interim report.
  ['balai-pom', '2022-TW2', 'Rencana Tindak Lanjut'],
])(
  '%s %s keeps to all rules as well',
  async (example, period, words) => {
    const data = join(ROOT, 'examples', example);
    const given = [
      'build',
      period,
      '--data',
      data,
      '--format',
      'pdf',
      '--pdfa',
      '--output',
      folder,
    ];
    execFileSync(process.execPath, [join(ROOT, 'bin/lkjip.js'), ...given], { stdio: 'pipe' });
    const name = period.toLowerCase();
    const pdf = await Pdf.open(readFileSync(join(folder, name, `lkjip-${name}.pdf`)));
    expect(faultsOf(pdf, { ...UA1, ...A2A })).toEqual([]);
    expect(readAloud(pdf)).toContainEqual(expect.stringContaining(words));
  },
  120_000,
);

test('the working paper of a review keeps to all rules as well', async () => {
  writeFileSync(join(folder, 'laporan.md'), REVIEWED);
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, 'bin/lkjip.js'), 'audit', 'laporan.md', '--format', 'pdf'],
    { cwd: folder, stdio: 'pipe' },
  );
  // One error was found, and the paper made.
  expect(status).toBe(1);
  const pdf = await Pdf.open(readFileSync(join(folder, 'reviu-laporan.pdf')));
  expect(faultsOf(pdf, UA1)).toEqual([]);
  expect(readAloud(pdf)).toContainEqual(expect.stringMatching(/^Tanggapan instansi$/));
});

test('the check list of a review keeps to all rules as well', async () => {
  const data = join(ROOT, 'examples/dinas-contoh');
  const given = ['review', '2023', '--data', data, '--format', 'pdf', '--output', folder];
  execFileSync(process.execPath, [join(ROOT, 'bin/lkjip.js'), ...given], { stdio: 'pipe' });
  const pdf = await Pdf.open(readFileSync(join(folder, 'reviu-2023.pdf')));
  expect(faultsOf(pdf, UA1)).toEqual([]);
});
