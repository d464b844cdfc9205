// `lkjip diff --all`: every workspace of a tree, those that have changed shown, the others counted.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { jalankan } from '../cli/io.ts';
import { tulisRuang } from '../cli/ruang.ts';
import { writeTree } from '../pohon/pohon.js';
import { MINIMAL, type Berkas } from '../validate/ruang.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lkjip-uji-'));
  const next = Object.entries(MINIMAL)
    .filter(([name]) => name.startsWith('2020/'))
    .map(([name, text]) => [name.replace('2020/', '2021/'), text.replace('S1.1: 84', 'S1.1: 90')]);
  const source = join(await tulisRuang(Object.fromEntries(next) as Berkas), 'data');
  writeTree(join(cwd, 'opd'), { source, count: 3 });
  await rm(join(cwd, 'opd/dinas-002/2021'), { recursive: true });
});
const diff = (...argv: readonly string[]) =>
  jalankan(['diff', ...argv, '--all', '--data', 'opd'], { cwd });

test('one that lacks a year is told, and the others are compared', async () => {
  const { kode, stdout, stderr } = await diff('2020', '2021');
  // A new agency has no earlier year: nothing is wrong with that.
  expect(kode).toBe(0);
  expect(stderr).toMatch(/^opd\/dinas-002: .*2021.*\n$/);
  expect(stderr).not.toContain('galat');
  expect(stdout.match(/^== .*$/gm)).toEqual(['== opd/dinas-001', '== opd/dinas-003']);
  expect(stdout).toMatch(/\n2 dari 3 instansi berubah\n$/);
});

test('a year that none of them has was asked for by mistake', async () => {
  const { kode, stderr } = await diff('2019', '2020');
  expect(kode).toBe(1);
  expect(stderr.match(/^opd\/dinas-00\d: .*2019/gm)).toHaveLength(3);
});

test('those without a difference are only counted', async () => {
  const { kode, stdout } = await diff('2020', '2020', '--exit-code');
  expect([kode, stdout]).toEqual([0, '0 dari 3 instansi berubah\n']);
  expect((await diff('2020', '2021', '--exit-code')).kode).toBe(1);
});

test('as Markdown into a file, under a heading each', async () => {
  await diff('2020', '2021', '--format', 'markdown', '--output', 'beda.md');
  const text = await readFile(join(cwd, 'beda.md'), 'utf8');
  expect(text.match(/^# opd\/.*$/gm)).toEqual(['# opd/dinas-001', '# opd/dinas-003']);
});

test('other formats do not stand one behind another', async () => {
  const { kode, stderr } = await diff('2020', '2021', '--format', 'json');
  expect([kode, stderr.includes('--all hanya untuk')]).toEqual([2, true]);
});
