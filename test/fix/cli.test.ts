// `lkjip validate --fix` as a user runs it.

import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BASE } from '../../src/catalogue/base.ts';
import { lkjipIn } from '../cli/io.ts';

let folder = '';
const WRONG = '\ufeffrealisasi:\r\n  T1.1: 73,4 # survei\r\n  S1.1: 82.5\r\n  S2.1: 1.234\r\n';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lkjip-fix-'));
  for (const [name, text] of Object.entries({ ...BASE, '2020/realisasi.yaml': WRONG })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const lkjip = lkjipIn(() => folder);
const now = () => readFile(join(folder, '2020/realisasi.yaml'), 'utf8');

test('shows each line before and after, changes those bytes alone, and tells what is left', async () => {
  const { code, stdout } = await lkjip('validate', '--fix');
  expect(stdout).toContain(
    `--- 2020/realisasi.yaml
+++ 2020/realisasi.yaml
@@ 2 @@
-  T1.1: 73,4 # survei
+  T1.1: 73.4 # survei
1 baris diperbaiki pada 1 berkas
`,
  );
  expect(await now()).toBe(WRONG.replace('73,4', '73.4'));
  // 1.234 may be a thousand or one.
  expect([code, stdout]).toEqual([1, expect.stringContaining('2020/realisasi.yaml:4:9: galat')]);
  const again = await lkjip('validate', '--fix');
  expect(again.stdout).toContain('tidak ada yang diubah');
});

test('with --dry-run shows the same and writes nothing', async () => {
  const { stdout } = await lkjip('validate', '--fix', '--dry-run');
  expect(stdout).toContain('+  T1.1: 73.4 # survei\n1 baris akan diperbaiki pada 1 berkas');
  expect(await now()).toBe(WRONG);
});

test('does not say that it mended what it may not write', async () => {
  await chmod(join(folder, '2020/realisasi.yaml'), 0o444);
  const { code, stdout } = await lkjip('validate', '--fix');
  expect(code).toBe(3);
  expect(stdout).not.toContain('diperbaiki');
  expect(await now()).toBe(WRONG);
});

test('goes with text alone, and --dry-run with --fix alone', async () => {
  expect((await lkjip('validate', '--fix', '--format', 'json')).code).toBe(2);
  expect((await lkjip('validate', '--dry-run')).code).toBe(2);
  expect(await now()).toBe(WRONG);
});
