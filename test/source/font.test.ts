// Typefaces of the workspace: which files are taken, and under which name they are known in a PDF.

import { copyFile, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../src/error.ts';
import { fontName, readOwnFont } from '../../src/source/assets/font.ts';

const { resolve } = createRequire(import.meta.url);
const SERIF = resolve('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2');
const ruang = await mkdtemp(join(tmpdir(), 'lkjip-huruf-'));
await mkdir(join(ruang, 'huruf'));

async function refusal(isi: Uint8Array | string): Promise<string> {
  await writeFile(join(ruang, 'huruf/a.woff2'), isi);
  return readOwnFont(ruang, 'huruf/a.woff2').then(
    () => '',
    (error: unknown) => (error instanceof UserError ? error.text.id : String(error)),
  );
}

test('a whole file is read, and its name is the one that Chromium writes into a PDF', async () => {
  await copyFile(SERIF, join(ruang, 'huruf/serif.woff2'));
  const isi = await readOwnFont(ruang, 'huruf/serif.woff2');
  expect(Buffer.from(isi).equals(await readFile(SERIF))).toBe(true);
  expect(fontName('huruf/serif.woff2', isi)).toMatch(/^SourceSerif4/);
});

test('anything else is refused, and never breaks', async () => {
  const whole = await readFile(SERIF);
  const fault = 'huruf huruf/a.woff2 bukan WOFF2 yang utuh';
  expect(await refusal('bukan huruf')).toBe(fault);
  expect(await refusal('')).toBe(fault);
  for (const length of [4, 20, 48, 60, 200, 4000]) {
    expect(await refusal(whole.subarray(0, length))).toBe(fault);
  }
  const broken = Buffer.from(whole);
  broken.fill(0x5a, 300, 400);
  expect(await refusal(broken)).toBe(fault);
});

test('a file that is not there, a folder, and a way out of the workspace are refused', async () => {
  await mkdir(join(ruang, 'huruf/folder.woff2'));
  await symlink(SERIF, join(ruang, 'huruf/luar.woff2'));
  await expect(readOwnFont(ruang, 'huruf/tiada.woff2')).rejects.toThrow('is not there');
  await expect(readOwnFont(ruang, 'huruf/folder.woff2')).rejects.toThrow('is a folder');
  await expect(readOwnFont(ruang, 'huruf/luar.woff2')).rejects.toThrow('outside the workspace');
});
