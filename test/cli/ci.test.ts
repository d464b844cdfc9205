// The recipes for CI and pre-commit: that they are YAML, and that every command in them is one that lkjip takes.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { jalankan, ROOT } from './io.ts';

test.each(['templates/ci/action.yml', 'templates/ci/template.yml', '.pre-commit-hooks.yaml'])(
  '%s',
  async (berkas) => {
    const teks = readFileSync(join(ROOT, berkas), 'utf8');
    for (const dokumen of parseAllDocuments(teks)) expect(dokumen.errors).toEqual([]);
    const perintah = [...teks.matchAll(/(?:npx|entry:) lkjip ([^>\n]+)/g)].map(([, isi = '']) =>
      isi.trim().split(' '),
    );
    expect(perintah.length).toBeGreaterThan(0);
    for (const argv of perintah) {
      // Help is shown only after the command and its options were understood.
      const { kode, stdout } = await jalankan([...argv, '--help']);
      expect([argv, kode]).toEqual([argv, 0]);
      for (const option of argv.filter((one) => one.startsWith('--'))) {
        expect(stdout).toContain(option);
      }
    }
  },
);

test('the workflow of the project itself is for three systems, and its commands are such as lkjip takes', async () => {
  const teks = readFileSync(join(ROOT, '.github/workflows/test.yml'), 'utf8');
  const { jobs } = parse(teks) as { jobs: { test: { strategy: { matrix: { os: string[] } } } } };
  const systems = jobs.test.strategy.matrix.os.map((os) => os.split('-')[0]);
  expect(systems).toEqual(['ubuntu', 'windows', 'macos']);
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const [, name = ''] of teks.matchAll(/npm run ([\w:]+)/g))
    expect(scripts).toHaveProperty(name);
  for (const [, isi = ''] of teks.matchAll(/node bin\/lkjip\.js ([^\n]+)/g)) {
    const { kode, stdout } = await jalankan([...isi.split(' '), '--help']);
    expect([isi, kode]).toEqual([isi, 0]);
    for (const [option] of isi.matchAll(/--[a-z-]+/g)) expect(stdout).toContain(option);
  }
});

test('the files that start the hook are those that lkjip reads', () => {
  const [hook] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as [
    { files: string },
  ];
  const pattern = new RegExp(hook.files);
  const data = [
    'lkjip.yaml',
    'renstra-2018-2023.yaml',
    '2020/target.yaml',
    '2020/narasi/3.1-S1.md',
  ];
  for (const berkas of data) {
    expect(pattern.test(berkas)).toBe(true);
    expect(pattern.test(`data/${berkas}`)).toBe(true);
  }
  expect(pattern.test('src/cli/main.ts')).toBe(false);
  expect(pattern.test('README.md')).toBe(false);
});
