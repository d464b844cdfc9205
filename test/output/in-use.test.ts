// A file that another program has open, as on Windows: the disk refuses its name, and the last report stays whole.

import type * as fs from 'node:fs';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeFiles } from '../../src/output/files.ts';

/** How often each path is still refused, with which code. */
const held = new Map<string, { code: string; times: number }>();

function refuse(path: string): void {
  const one = held.get(path);
  if (one === undefined || one.times === 0) return;
  one.times -= 1;
  throw Object.assign(new Error(`${one.code}: refused`), { code: one.code });
}

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  return {
    ...real,
    renameSync: (from: string, to: string) => {
      refuse(to);
      real.renameSync(from, to);
    },
    rmSync: (path: string, options: fs.RmOptions) => {
      refuse(path);
      real.rmSync(path, options);
    },
  };
});

const PLATFORM = process.platform;
const onPlatform = (value: string) => Object.defineProperty(process, 'platform', { value });
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lkjip-dibuka-'));
  for (const name of ['a.html', 'b.pdf', 'manifest.json'])
    await writeFile(join(folder, name), 'lama');
});
afterEach(() => {
  held.clear();
  onPlatform(PLATFORM);
});
const FILES = ['a.html', 'b.pdf', 'manifest.json'].map((nama) => ({ nama, content: 'baru' }));
const write = () => writeFiles({ base: folder, below: '' }, FILES, { seal: 'manifest.json' });
const contents = () => Promise.all(FILES.map(({ nama }) => readFile(join(folder, nama), 'utf8')));

test.each([
  ['win32', 'EBUSY', 'b.pdf'],
  ['win32', 'EPERM', 'b.pdf'],
  ['win32', 'EACCES', 'a.html'],
  ['win32', 'EPERM', 'manifest.json'],
  ['linux', 'EBUSY', 'b.pdf'],
])('%s, %s: %s is named, and the last report is as it was', async (platform, code, name) => {
  onPlatform(platform);
  held.set(join(folder, name), { code, times: 99 });
  const failed = (await write().catch((error: unknown) => error)) as {
    readonly text: { readonly id: string; readonly en: string };
    readonly hint: { readonly id: string };
    readonly exitCode: number;
  };
  expect(failed.text.id).toContain(`${join(folder, name)} sedang dibuka program lain`);
  expect(failed.text.en).toContain('is open in another program');
  expect(failed.hint.id).toMatch(/^tutup dahulu di program itu/);
  expect(failed.exitCode).toBe(3);
  held.clear();
  expect(await contents()).toEqual(['lama', 'lama', 'lama']);
  expect((await readdir(folder)).sort()).toEqual(['a.html', 'b.pdf', 'manifest.json']);
  // Once it is closed, the same write goes through.
  await write();
  expect(await contents()).toEqual(['baru', 'baru', 'baru']);
});

test('what is let go after a moment is waited for', async () => {
  onPlatform('win32');
  held.set(join(folder, 'b.pdf'), { code: 'EPERM', times: 3 });
  await write();
  expect(await contents()).toEqual(['baru', 'baru', 'baru']);
});

test('elsewhere a lack of rights is told as such, at once', async () => {
  onPlatform('linux');
  held.set(join(folder, 'b.pdf'), { code: 'EPERM', times: 1 });
  await expect(write()).rejects.toMatchObject({
    text: { id: expect.stringContaining('tidak ada hak tulis') },
  });
  expect(await contents()).toEqual(['lama', 'lama', 'lama']);
});
