// Files that must not be there yet: all of them or none.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../src/error.ts';
import type { OutputFile } from '../../src/output/files.ts';
import { findExisting, writeNewFiles } from '../../src/output/new-files.ts';

const kosong = () => mkdtemp(join(tmpdir(), 'lkjip-tulis-'));
const write = (folder: string, files: readonly OutputFile[]) =>
  writeNewFiles({ base: folder, below: '' }, files);
const DAFTAR = [
  { nama: 'a/satu.yaml', content: 'satu' },
  { nama: 'a/b/dua.md', content: 'dua' },
];

test('writes all, in folders that are made for them', async () => {
  const folder = join(await kosong(), 'baru');
  await write(folder, DAFTAR);
  expect(readFileSync(join(folder, 'a/b/dua.md'), 'utf8')).toBe('dua');
  expect(await readdir(folder)).toEqual(['a']);
});

test('one that exists stops all', async () => {
  const folder = await kosong();
  await mkdir(join(folder, 'a/b'), { recursive: true });
  writeFileSync(join(folder, 'a/b/dua.md'), 'lama');
  expect(await findExisting(folder, ['a/satu.yaml', 'a/b/dua.md'])).toEqual(['a/b/dua.md']);
  await expect(write(folder, DAFTAR)).rejects.toThrow('already there: a/b/dua.md');
  expect(readFileSync(join(folder, 'a/b/dua.md'), 'utf8')).toBe('lama');
  expect(existsSync(join(folder, 'a/satu.yaml'))).toBe(false);
});

test('what was made before a failure is taken away again', async () => {
  const induk = await kosong();
  const folder = join(induk, 'baru');
  const failed = [...DAFTAR, { nama: 'a/satu.yaml/tiga', content: 'tiga' }];
  await expect(write(folder, failed)).rejects.toBeInstanceOf(UserError);
  expect(await readdir(induk)).toEqual([]);
  // Two of one name: the second finds the first.
  await expect(write(folder, [DAFTAR[0]!, DAFTAR[0]!])).rejects.toThrow('already there');
  expect(await readdir(induk)).toEqual([]);
});

test.skipIf(process.getuid?.() === 0)('a folder that may not be written to', async () => {
  const folder = await kosong();
  await chmod(folder, 0o500);
  await expect(write(folder, DAFTAR)).rejects.toMatchObject({ exitCode: 3 });
  await chmod(folder, 0o700);
  expect(await readdir(folder)).toEqual([]);
});
