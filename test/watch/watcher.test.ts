import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchWorkspace, type WatcherOptions, type Watcher } from '../../src/watch/watcher.ts';

let root: string;
let watcher: Watcher;
let terlihat: string[][];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lkjip-pantau-'));
  await save('lkjip.yaml', 'versi: 1\n');
  await save('2020/target.yaml', 'a: 1\n');
  terlihat = [];
});
afterEach(async () => {
  watcher.close();
  await rm(root, { recursive: true, force: true });
});

async function save(nama: string, isi: string): Promise<void> {
  await mkdir(dirname(join(root, nama)), { recursive: true });
  await writeFile(join(root, nama), isi);
}

/** Without looks of its own, unless told: only the system's notices count. */
async function start(options: WatcherOptions = {}): Promise<void> {
  const lapor = (changed: readonly string[]) => terlihat.push([...changed]);
  watcher = await watchWorkspace(root, lapor, { interval: 60_000, ...options });
}

const sees = (...nama: string[]) =>
  vi.waitFor(() => expect(terlihat.flat()).toEqual(expect.arrayContaining(nama)), {
    timeout: 60_000,
    interval: 10,
  });

describe('by notices of the system', () => {
  test('a save in place', async () => {
    await start();
    await save('2020/target.yaml', 'a: 2\n');
    await sees('2020/target.yaml');
  });

  test('saves by renaming, again and again', async () => {
    await start();
    for (let i = 0; i < 4; i += 1) {
      terlihat = [];
      // As vim and most editors do; the size stays the same.
      await save('2020/.target.yaml.swp', 'x');
      await save('2020/target.yaml~', `a: ${i}\n`);
      await rename(join(root, '2020/target.yaml~'), join(root, '2020/target.yaml'));
      await sees('2020/target.yaml');
      expect(new Set(terlihat.flat())).toEqual(new Set(['2020/target.yaml']));
    }
  });

  test('files that appear and go', async () => {
    await start();
    await save('renstra-2018-2023.yaml', 'x: 1\n');
    await sees('renstra-2018-2023.yaml');
    terlihat = [];
    await rm(join(root, 'renstra-2018-2023.yaml'));
    await sees('renstra-2018-2023.yaml');
  });

  test('a folder that appears, and what happens in it then', async () => {
    await start();
    await save('2020/narasi/1.1-latar-belakang.md', 'Teks.\n');
    await sees('2020/narasi/1.1-latar-belakang.md');
    terlihat = [];
    await save('2020/narasi/1.1-latar-belakang.md', 'Teks lain.\n');
    await sees('2020/narasi/1.1-latar-belakang.md');
  });

  test('a folder that goes and comes back', async () => {
    await start();
    await rm(join(root, '2020'), { recursive: true });
    await sees('2020/target.yaml');
    terlihat = [];
    await save('2020/target.yaml', 'a: 3\n');
    await sees('2020/target.yaml');
    terlihat = [];
    await save('2020/target.yaml', 'a: 33\n');
    await sees('2020/target.yaml');
  });

  test('many saves at once are one change', async () => {
    await start({ delay: 1500 });
    const nama = ['lkjip.yaml', '2020/target.yaml', '2020/realisasi.yaml'];
    await Promise.all(nama.map((one) => save(one, 'b: 1\n')));
    await sees(...nama);
    expect(terlihat).toHaveLength(1);
  });

  test('not of backup files, other folders, or a touch without a change of content or time', async () => {
    await start();
    await save('2020/.#target.yaml', 'x');
    await save('2020/target.yaml.bak', 'x');
    await save('laporan/2020/lkjip-2020.html', 'x');
    await save('node_modules/x/index.js', 'x');
    await save('lkjip.yaml', 'versi: 1 \n');
    await sees('lkjip.yaml');
    expect(terlihat.flat()).toEqual(['lkjip.yaml']);
  });
});

test.each([
  ['w.txt', false],
  ['catatan.md', false],
  ['2020/hitung.xlsx', false],
  ['2020/narasi/a.txt', false],
  ['templates/catatan.txt', false],
  ['lkjip.yaml', true],
  ['2020/target.yml', true],
  ['2020/narasi/a.md', true],
  ['2020/gambar/a.png', true],
  ['2020/lampiran/SK.PDF', true],
  ['2020/lampiran/keterangan.yaml', true],
  ['huruf/a.woff2', true],
  ['templates/gaya.css', true],
])('what is written to %s is looked at: %s', async (file, isTold) => {
  await save(file, 'a');
  await start({ delay: 10 });
  await save(file, 'ab');
  // What comes after it is told in any case, and then it has been looked at too.
  await save('2020/target.yaml', 'a: 22\n');
  await sees('2020/target.yaml');
  expect(terlihat.flat().includes(file)).toBe(isTold);
});

describe('without notices', () => {
  test('where the system refuses them', async () => {
    const watch = () => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    };
    await start({ watch, silentInterval: 40 });
    await save('2020/target.yaml', 'a: 2\n');
    await sees('2020/target.yaml');
  });

  test('where the file system never gives any', async () => {
    await start({ watch: () => ({ on: () => undefined, close: () => undefined }), interval: 40 });
    await save('2020/target.yaml', 'a: 2\n');
    await sees('2020/target.yaml');
  });

  test('and nothing after the end', async () => {
    await start({ interval: 30 });
    watcher.close();
    await save('2020/target.yaml', 'a: 2\n');
    await delay(150);
    expect(terlihat).toEqual([]);
  });
});
