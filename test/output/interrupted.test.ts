// A write that ends at every single one of its steps: killed there, or refused there by the disk. What is found
// afterwards is one whole report, and the next write leaves nothing else behind.

import type * as FsSync from 'node:fs';
import type * as FsAsync from 'node:fs/promises';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as Owner from '../../src/owner.ts';
import { finishWrites, writeFiles, type Keluaran } from '../../src/output/files.ts';
import { TERAPKAN } from '../../src/output/pending.ts';

/** Which step fails, and whether everything after it does too, as in a process that is no more. */
const fault = vi.hoisted(() => ({
  at: Infinity,
  step: 0,
  isKill: false,
  code: 'ENOSPC',
  isDead: false,
}));
const faulty = vi.hoisted(() => {
  const CHANGING = ['mkdir', 'open', 'link', 'rename', 'rm', 'writeFile', 'copyFile', 'rmdir'];
  const fail = (code: string) => Object.assign(new Error(code), { code });
  /** The same module, in which each call that changes the disk is a step. */
  return <T extends object>(module: T, isAsync: boolean): T => {
    const step = () => {
      fault.step += 1;
      const isOver = fault.isKill ? fault.step >= fault.at : fault.step === fault.at;
      if (isOver) throw fail(fault.isKill ? 'KILLED' : fault.code);
    };
    const wrap = (name: string, call: (...args: unknown[]) => unknown) =>
      isAsync
        ? async (...args: unknown[]) => {
            step();
            const result = await call(...args);
            // A file is opened at one step and written at the next.
            if (name !== 'open') return result;
            const handle = result as FsAsync.FileHandle;
            const write = handle.writeFile.bind(handle);
            handle.writeFile = async (data) => {
              step();
              await write(data);
            };
            return handle;
          }
        : (...args: unknown[]) => {
            step();
            return call(...args);
          };
    const names = CHANGING.map((name) => (isAsync ? name : `${name}Sync`)).filter(
      (name) => name in module && name !== 'openSync',
    );
    const calls = module as Record<string, (...args: unknown[]) => unknown>;
    return {
      ...module,
      ...Object.fromEntries(names.map((name) => [name, wrap(name, calls[name]!)])),
    };
  };
});
vi.mock('node:fs', async (actual) => faulty(await actual<typeof FsSync>(), false));
vi.mock('node:fs/promises', async (actual) => faulty(await actual<typeof FsAsync>(), true));
// A process that has ended: this one lives on.
vi.mock('../../src/owner.ts', async (actual) => {
  const owner = await actual<typeof Owner>();
  return {
    ...owner,
    ownedName: (prefix: string) => {
      const name = owner.ownedName(prefix);
      return fault.isDead ? name.replace(`-${process.pid}-`, '-4194304-') : name;
    },
  };
});

const { rmSync: remove, readdirSync: list } = await vi.importActual<typeof FsSync>('node:fs');
/** In memory where there is such a place: these are hundreds of flushed writes. */
const parent = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'lkjip-putus-'));
afterAll(() => remove(parent, { recursive: true, force: true }));

const OLD: readonly Keluaran[] = [
  { nama: 'aset/gaya.css', isi: 'sama' },
  { nama: 'aset/a.svg', isi: 'lama a' },
  { nama: 'aset/b.svg', isi: 'lama b' },
  { nama: 'x.html', isi: 'lama html' },
  { nama: 'x.pdf', isi: new Uint8Array([1, 2, 3]) },
];
const NEW: readonly Keluaran[] = [
  { nama: 'aset/gaya.css', isi: 'sama' },
  { nama: 'aset/a.svg', isi: 'baru a' },
  { nama: 'aset/foto/c.png', isi: 'baru c' },
  { nama: 'x.html', isi: 'baru html' },
  { nama: 'x.pdf', isi: new Uint8Array([4, 5, 6, 7]) },
];
const OTHER = { nama: 'catatan.txt', isi: 'milik pengguna' };

let folder: string;
beforeEach(() => {
  fault.at = Infinity;
});

/** Every file below the folder, with what it holds. */
function found(): Readonly<Record<string, string>> {
  const entries = list(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path).toString('latin1')]),
  );
}
const whole = (files: readonly Keluaran[]) =>
  Object.fromEntries(
    [...files, OTHER].map(({ nama, isi }) => [nama, Buffer.from(isi as string).toString('latin1')]),
  );
/** What a reader of the report sees, who passes over what begins with a dot. */
const seen = () =>
  Object.fromEntries(Object.entries(found()).filter(([name]) => !name.startsWith('.')));

async function startFrom(files: readonly Keluaran[]): Promise<void> {
  fault.at = Infinity;
  folder = mkdtempSync(join(parent, 'l-'));
  await writeFiles(folder, files, ['aset']);
  writeFileSync(join(folder, OTHER.nama), OTHER.isi);
}

/** Writes the new report with a fault at each step in turn, until there is no step left to fail. */
async function eachStep(check: (error: unknown) => Promise<void> | void): Promise<number> {
  for (let at = 1; ; at += 1) {
    await startFrom(OLD);
    Object.assign(fault, { at, step: 0 });
    const error = await writeFiles(folder, NEW, ['aset']).catch((reason: unknown) => reason);
    const isBeyond = fault.step < at;
    fault.at = Infinity;
    if (isBeyond) return at - 1;
    await check(error);
  }
}

describe('killed at every step', () => {
  test('the report is whole, or made whole by whoever looks first, and nothing is left', async () => {
    Object.assign(fault, { isKill: true, isDead: true });
    let mixed = 0;
    const steps = await eachStep(async () => {
      const before = seen();
      const isWhole = [OLD, NEW].some((files) => equal(before, whole(files)));
      // Only while the names change is there anything else to see, and then it says so.
      if (!isWhole) {
        mixed += 1;
        expect(list(folder)).toContain(TERAPKAN);
      }
      finishWrites(folder);
      expect([whole(OLD), whole(NEW)]).toContainEqual(seen());
      await writeFiles(folder, NEW, ['aset']);
      expect(found()).toEqual(whole(NEW));
      expect(list(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    });
    expect(steps).toBeGreaterThan(30);
    expect(mixed).toBeGreaterThan(0);
  });
});

const equal = (a: unknown, b: unknown): boolean =>
  JSON.stringify(Object.entries(a as object).sort()) ===
  JSON.stringify(Object.entries(b as object).sort());

describe.each(['ENOSPC', 'EACCES'])('refused with %s at every step', (code) => {
  test('the last report stays or the new one is there, and nothing else', async () => {
    Object.assign(fault, { isKill: false, isDead: false, code });
    const errors: unknown[] = [];
    const steps = await eachStep((error) => {
      errors.push(error);
      const now = seen();
      // What could not be removed is no reason to call the report unwritten.
      if (error === undefined) expect({ ...now, ...whole(NEW) }).toEqual(now);
      else {
        expect(error).toMatchObject({ exitCode: 3 });
        expect(now).toEqual(whole(OLD));
      }
    });
    expect(steps).toBeGreaterThan(30);
    // Files are flushed together: a refusal may meet two of them, so the number differs a little from run to run.
    expect(errors.filter((error) => error !== undefined).length).toBeGreaterThan(15);
  });
});

describe('two writes into one folder', () => {
  test('the last to count is whole', async () => {
    for (let round = 0; round < 20; round += 1) {
      await startFrom(OLD);
      await Promise.all([writeFiles(folder, NEW, ['aset']), writeFiles(folder, OLD, ['aset'])]);
      expect([whole(OLD), whole(NEW)]).toContainEqual(found());
    }
  });
});

describe('a stranger’s leftovers', () => {
  const journal = (isi: unknown) => {
    mkdirSync(join(folder, TERAPKAN));
    writeFileSync(join(folder, TERAPKAN, 'jahat.json'), JSON.stringify(isi));
    writeFileSync(join(folder, TERAPKAN, 'jahat-0'), 'jahat');
  };

  test.each(['../keluar.txt', '/tmp/keluar.txt', 'aset/../../keluar.txt', '..\\keluar.txt', ''])(
    'no name leads out of the folder: %j',
    async (nama) => {
      await startFrom(OLD);
      journal({ nama: [nama], bersihkan: [] });
      await writeFiles(folder, NEW, ['aset']);
      expect(found()).toEqual(whole(NEW));
      expect(list(parent)).not.toContain('keluar.txt');
    },
  );

  test('nothing is written or removed through a link', async () => {
    await startFrom(OLD);
    const outside = mkdtempSync(join(parent, 'luar-'));
    writeFileSync(join(outside, 'penting.txt'), 'penting');
    rmSync(join(folder, 'aset'), { recursive: true });
    symlinkSync(outside, join(folder, 'aset'));
    await expect(writeFiles(folder, NEW, ['aset'])).rejects.toMatchObject({ exitCode: 3 });
    expect(list(outside).filter((name) => name !== 'foto')).toEqual(['penting.txt']);
    expect(readFileSync(join(folder, 'x.html'), 'utf8')).toBe('lama html');
    const link = join(parent, 'tautan');
    symlinkSync(outside, link);
    mkdirSync(join(outside, 'aset'));
    writeFileSync(join(outside, 'aset/penting.svg'), 'penting');
    await writeFiles(link, NEW, ['aset']);
    expect(readdirSync(join(outside, 'aset'))).toContain('penting.svg');
  });
});
