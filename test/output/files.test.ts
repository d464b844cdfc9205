// Files are written all together, each one whole, and a failure leaves what was there.

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { UserError } from '../../src/error.ts';
import { writeFiles, type OutputFile } from '../../src/output/files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-tulis-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (daftar: readonly OutputFile[], clear: readonly string[] = []) =>
  writeFiles({ base: folder, below: '' }, daftar, { clear });
const isi = (nama: string) => readFileSync(join(folder, nama), 'utf8');
const all = () => readdirSync(folder, { recursive: true }).map(String).sort();

it('writes files and the folders they stand in', async () => {
  await write([
    { nama: 'a.json', content: '1' },
    { nama: 'aset/b.svg', content: '2' },
  ]);
  expect(isi('a.json')).toBe('1');
  expect(isi('aset/b.svg')).toBe('2');
});

it('leaves everything as it was when one of the files cannot be written', async () => {
  await write([{ nama: 'a.json', content: 'lama' }]);
  writeFileSync(join(folder, 'penghalang'), '');
  const baru = [
    { nama: 'a.json', content: 'baru' },
    { nama: 'penghalang/b.svg', content: '2' },
  ];
  const error = await write(baru).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).exitCode).toBe(3);
  expect(isi('a.json')).toBe('lama');
  expect(all()).toEqual(['a.json', 'penghalang']);
});

it('leaves no temporary file when a name is taken by a folder', async () => {
  mkdirSync(join(folder, 'a.json'));
  await expect(write([{ nama: 'a.json', content: '1' }])).rejects.toBeInstanceOf(UserError);
  expect(all()).toEqual(['a.json']);
});

it('does not touch a file that already holds the same bytes', async () => {
  await write([{ nama: 'a.json', content: 'sama' }]);
  const before = statSync(join(folder, 'a.json')).ino;
  await write([{ nama: 'a.json', content: 'sama' }]);
  expect(statSync(join(folder, 'a.json')).ino).toBe(before);
});

it('removes what an earlier report left in its own folders, and nothing else', async () => {
  mkdirSync(join(folder, 'aset/foto'), { recursive: true });
  for (const nama of ['aset/lama.svg', 'aset/foto/lama.jpg', 'catatan.txt']) {
    writeFileSync(join(folder, nama), '');
  }
  await write([{ nama: 'aset/baru.svg', content: '1' }], ['aset']);
  expect(all()).toEqual(['aset', 'aset/baru.svg', 'aset/foto', 'catatan.txt']);
});

it('refuses two files of one name, and writes neither', async () => {
  const two = [
    { nama: 'a.svg', content: '1' },
    { nama: 'a.svg', content: '2' },
  ];
  await expect(write(two)).rejects.toThrow('a.svg');
  expect(all()).toEqual([]);
});
