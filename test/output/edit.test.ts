// Files of the user's own: each stays what it is, and only what it says changes.

import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editFiles } from '../../src/output/edit.ts';
import { openJournals } from '../../src/output/journal.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'lkjip-ubah-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), 'utf8');
function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
}
const WORDING = {
  what: { id: 'data', en: 'the data' },
  hint: { id: 'perbaiki foldernya', en: 'mend the folder' },
};
const edit = (files: Readonly<Record<string, string>>, below = 'data') =>
  editFiles(
    at(below),
    Object.entries(files).map(([nama, isi]) => ({ nama, content: isi })),
    { wording: WORDING, journals: openJournals(at('cache')) },
  );
const hiddenIn = (name: string) => readdirSync(at(name)).filter((one) => one.startsWith('.'));

describe('a file stays what it is', () => {
  test('its mode', async () => {
    for (const mode of [0o600, 0o664, 0o755]) {
      put('data/a.yaml', 'lama');
      chmodSync(at('data/a.yaml'), mode);
      await edit({ 'a.yaml': `baru ${String(mode)}` });
      expect(text('data/a.yaml')).toBe(`baru ${String(mode)}`);
      expect(statSync(at('data/a.yaml')).mode & 0o777).toBe(mode);
    }
  });

  test.runIf(process.getuid?.() === 0)('its owner', async () => {
    put('data/a.yaml', 'lama');
    chownSync(at('data/a.yaml'), 1234, 2345);
    await edit({ 'a.yaml': 'baru' });
    expect(statSync(at('data/a.yaml'))).toMatchObject({ uid: 1234, gid: 2345 });
  });

  test('its byte order mark, or none', async () => {
    put('data/a.yaml', '\ufefflama');
    put('data/b.yaml', 'lama');
    await edit({ 'a.yaml': 'baru', 'b.yaml': 'baru' });
    expect([text('data/a.yaml'), text('data/b.yaml')]).toEqual(['\ufeffbaru', 'baru']);
    await edit({ 'a.yaml': '\ufefflagi' });
    expect(text('data/a.yaml')).toBe('\ufefflagi');
  });

  test('a link: what it leads to gets the content', async () => {
    put('data/bersama/a.yaml', 'lama');
    symlinkSync('bersama/a.yaml', at('data/a.yaml'));
    symlinkSync('bersama', at('data/2020'));
    await edit({ 'a.yaml': 'baru', '2020/b.yaml': 'di folder bertaut' });
    expect(readlinkSync(at('data/a.yaml'))).toBe('bersama/a.yaml');
    expect(text('data/bersama/a.yaml')).toBe('baru');
    expect(text('data/bersama/b.yaml')).toBe('di folder bertaut');
  });

  test('its other names', async () => {
    put('data/a.yaml', 'lama, dan lebih panjang');
    linkSync(at('data/a.yaml'), at('lain.yaml'));
    const { ino } = statSync(at('lain.yaml'));
    for (const isi of ['baru', 'baru, dan lebih panjang dari yang lama']) {
      await edit({ 'a.yaml': isi });
      expect([text('data/a.yaml'), text('lain.yaml')]).toEqual([isi, isi]);
    }
    expect(statSync(at('data/a.yaml'))).toMatchObject({ ino, nlink: 2 });
  });

  test('untouched, where it says that already', async () => {
    put('data/a.yaml', '\ufeffsama');
    const { ino, mtimeMs } = statSync(at('data/a.yaml'));
    await edit({ 'a.yaml': 'sama' });
    expect(statSync(at('data/a.yaml'))).toMatchObject({ ino, mtimeMs });
  });
});

describe('nothing is changed, exit 3 with a hint', () => {
  async function refused(message: string): Promise<void> {
    put('data/z.yaml', 'lama');
    const error: unknown = await edit({ 'z.yaml': 'baru', 'a.yaml': 'baru' }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({
      exitCode: 3,
      text: { id: expect.stringContaining(message) },
      hint: { id: expect.stringContaining('') },
    });
    expect(text('data/z.yaml')).toBe('lama');
    expect(hiddenIn('data')).toEqual([]);
  }

  test('where a file is write-protected, also for root', async () => {
    put('data/a.yaml', 'lama');
    chmodSync(at('data/a.yaml'), 0o444);
    await refused('a.yaml dilindungi dari penulisan');
    expect(text('data/a.yaml')).toBe('lama');
  });

  test('where a link leads out of the workspace', async () => {
    put('luar.yaml', 'lama');
    mkdirSync(at('data'));
    symlinkSync(at('luar.yaml'), at('data/a.yaml'));
    await refused('di luar ruang kerja');
    expect(text('luar.yaml')).toBe('lama');
  });

  test('where a link leads nowhere', async () => {
    mkdirSync(at('data'));
    symlinkSync('tiada.yaml', at('data/a.yaml'));
    await refused('adalah tautan');
    expect(readdirSync(at('data')).sort()).toEqual(['a.yaml', 'z.yaml']);
  });

  test('where a link leads into a hidden folder', async () => {
    put('data/.git/config', 'lama');
    symlinkSync('.git/config', at('data/a.yaml'));
    const error: unknown = await edit({ 'a.yaml': 'baru' }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ exitCode: 3 });
    expect(text('data/.git/config')).toBe('lama');
  });

  test('where a folder or a pipe has the name', async () => {
    mkdirSync(at('data/a.yaml'), { recursive: true });
    await refused('bukan berkas biasa');
    rmSync(at('data/a.yaml'), { recursive: true });
    execFileSync('mkfifo', [at('data/a.yaml')]);
    await refused('bukan berkas biasa');
    expect(lstatSync(at('data/a.yaml')).isFIFO()).toBe(true);
  });
});

test('what somebody has changed since it was read is not changed', async () => {
  put('data/a.yaml', 'dibaca');
  const change = (from: string) =>
    editFiles(at('data'), [{ nama: 'a.yaml', content: 'baru', from: Buffer.from(from) }], {
      wording: WORDING,
      journals: openJournals(at('cache')),
    });
  writeFileSync(at('data/a.yaml'), 'diubah');
  await expect(change('dibaca')).rejects.toMatchObject({ exitCode: 3 });
  expect(text('data/a.yaml')).toBe('diubah');
  expect(hiddenIn('data')).toEqual([]);
  await change('diubah');
  expect(text('data/a.yaml')).toBe('baru');
});

test('what is not there is made, with its folder', async () => {
  mkdirSync(at('data'));
  await edit({ '2021/a.yaml': 'baru' });
  expect(text('data/2021/a.yaml')).toBe('baru');
});
