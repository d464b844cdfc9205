// A write that ends at every single one of its steps: killed there, or refused there by the disk. What is found
// afterwards is one whole report, and the next write leaves nothing else behind.

import type * as FsSync from 'node:fs';
import type * as FsAsync from 'node:fs/promises';
import { existsSync, linkSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as Owner from '../../src/owner.ts';
import { editFiles } from '../../src/output/edit.ts';
import {
  finishWrites,
  writeFiles,
  type OutputFile,
  type WriteOptions,
} from '../../src/output/files.ts';
import { NO_JOURNALS, openJournals, type Journals } from '../../src/output/journal.ts';
import { REPORT } from '../../src/output/refusal.ts';
import { TURN } from '../../src/output/turn.ts';

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

/** The file that vouches for the others. */
const SEAL = 'manifest.json';
const OLD: readonly OutputFile[] = [
  { nama: SEAL, content: 'lama' },
  { nama: 'aset/gaya.css', content: 'sama' },
  { nama: 'aset/a.svg', content: 'lama a' },
  { nama: 'aset/b.svg', content: 'lama b' },
  { nama: 'x.html', content: 'lama html' },
  { nama: 'x.pdf', content: new Uint8Array([1, 2, 3]) },
];
const NEW: readonly OutputFile[] = [
  { nama: SEAL, content: 'baru' },
  { nama: 'aset/gaya.css', content: 'sama' },
  { nama: 'aset/a.svg', content: 'baru a' },
  { nama: 'aset/foto/c.png', content: 'baru c' },
  { nama: 'x.html', content: 'baru html' },
  { nama: 'x.pdf', content: new Uint8Array([4, 5, 6, 7]) },
];
const OTHER = { nama: 'catatan.txt', content: 'milik pengguna' };

let folder: string;
let journals: Journals;
const write = (files: readonly OutputFile[], options: WriteOptions = {}) =>
  writeFiles({ base: folder, below: '' }, files, {
    clear: ['aset'],
    seal: SEAL,
    journals,
    ...options,
  });
const finish = () => finishWrites({ base: folder, below: '' }, journals);

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
const whole = (files: readonly OutputFile[]) =>
  Object.fromEntries(
    [...files, OTHER].map(({ nama, content: isi }) => [
      nama,
      Buffer.from(isi as string).toString('latin1'),
    ]),
  );
/** What a reader of the report sees, who passes over what begins with a dot. */
const seen = () =>
  Object.fromEntries(Object.entries(found()).filter(([name]) => !name.startsWith('.')));

async function startFrom(files: readonly OutputFile[]): Promise<void> {
  fault.at = Infinity;
  folder = mkdtempSync(join(parent, 'l-'));
  journals = openJournals(mkdtempSync(join(parent, 'c-')));
  await write(files);
  writeFileSync(join(folder, OTHER.nama), OTHER.content);
}

/** Writes the new report with a fault at each step in turn, until there is no step left to fail. */
async function eachStep(check: (error: unknown) => Promise<void> | void): Promise<number> {
  for (let at = 1; ; at += 1) {
    await startFrom(OLD);
    Object.assign(fault, { at, step: 0 });
    const error = await write(NEW).catch((reason: unknown) => reason);
    const isBeyond = fault.step < at;
    fault.at = Infinity;
    if (isBeyond) return at - 1;
    await check(error);
  }
}

const reports = () => [whole(OLD), whole(NEW)];
const isWhole = (files: unknown) => reports().some((one) => equal(files, one));

describe('killed at every step', () => {
  test('the report is whole, or made whole by whoever looks first, and nothing is left', async () => {
    Object.assign(fault, { isKill: true, isDead: true });
    let mixed = 0;
    const steps = await eachStep(async () => {
      const before = seen();
      // Only while the names change is there anything else to see, and then the file that vouches for it is gone.
      if (!isWhole(before)) {
        mixed += 1;
        expect(Object.keys(before)).not.toContain(SEAL);
        expect(list(folder).some((name) => name.startsWith(TURN))).toBe(true);
      }
      await finish();
      expect(reports()).toContainEqual(seen());
      await write(NEW);
      expect(found()).toEqual(whole(NEW));
      expect(list(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    });
    expect(steps).toBeGreaterThan(30);
    expect(mixed).toBeGreaterThan(0);
  });

  test('without a place to leave word: the next write makes the report whole, and nothing is left', async () => {
    Object.assign(fault, { isKill: true, isDead: true });
    await eachStep(async () => {
      journals = NO_JOURNALS;
      const before = seen();
      await finish();
      expect(seen()).toEqual(before);
      if (!isWhole(before)) expect(Object.keys(before)).not.toContain(SEAL);
      await write(NEW);
      expect(found()).toEqual(whole(NEW));
      expect(list(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    });
  });

  test('what somebody else has written since is not replaced', async () => {
    Object.assign(fault, { isKill: true, isDead: true });
    const later = NEW.map(({ nama }) => ({ nama, content: `sesudahnya ${nama}` }));
    await eachStep(async () => {
      const ours = journals;
      await write(later, { journals: openJournals(mkdtempSync(join(parent, 'lain-'))) });
      expect(found()).toEqual(whole(later));
      journals = ours;
      await finish();
      expect(found()).toEqual(whole(later));
      expect(list(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    });
  });

  test('nor is a file that its user has changed since', async () => {
    Object.assign(fault, { isKill: true, isDead: true });
    await eachStep(async () => {
      writeFileSync(join(folder, 'x.html'), 'diubah sendiri');
      const before = seen();
      await finish();
      expect(seen()).toEqual(before);
    });
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
      if (!(error instanceof Error)) expect({ ...now, ...whole(NEW) }).toEqual(now);
      else {
        expect(error).toMatchObject({ exitCode: 3 });
        expect(now).toEqual(whole(OLD));
      }
    });
    expect(steps).toBeGreaterThan(30);
    // Files are flushed together: a refusal may meet two of them, so the number differs a little from run to run.
    expect(errors.filter((error) => error instanceof Error).length).toBeGreaterThan(15);
  });
});

test('an edit of files of the user’s own, killed at every step: all of them or none, once it is finished', async () => {
  Object.assign(fault, { isKill: true, isDead: true });
  const contents = ['a.yaml', 'b.yaml', 'lain.yaml'];
  const all = (isi: string) => ({ 'a.yaml': isi, 'b.yaml': isi, 'lain.yaml': isi });
  for (const [old, next] of [
    ['lama', 'baru, dan lebih panjang'],
    ['lama, dan lebih panjang', 'baru'],
  ] as const) {
    for (let at = 1; ; at += 1) {
      fault.at = Infinity;
      await startFrom([]);
      for (const nama of contents.slice(0, 2)) writeFileSync(join(folder, nama), old);
      linkSync(join(folder, 'b.yaml'), join(folder, 'lain.yaml'));
      Object.assign(fault, { at, step: 0 });
      const files = contents.slice(0, 2).map((nama) => ({ nama, content: next }));
      await editFiles(folder, files, { journals, wording: REPORT }).catch(() => undefined);
      const isBeyond = fault.step < at;
      fault.at = Infinity;
      await finish();
      const { [OTHER.nama]: _, ...now } = seen();
      expect([all(old), all(next)]).toContainEqual(now);
      if (isBeyond) break;
    }
  }
});

describe('an edit that ended in the middle of a file that has other names', () => {
  const [OLD_TEXT, NEW_TEXT] = ['nilai: 10 # lama', 'nilai: 2, dan lebih panjang'];

  /** Ended at the first step at which word has been left. */
  async function killedEdit(): Promise<void> {
    for (let at = 1; ; at += 1) {
      await startFrom([]);
      writeFileSync(join(folder, 'b.yaml'), OLD_TEXT);
      linkSync(join(folder, 'b.yaml'), join(folder, 'lain.yaml'));
      Object.assign(fault, { isKill: true, isDead: true, at, step: 0 });
      const files = [{ nama: 'b.yaml', content: NEW_TEXT }];
      await editFiles(folder, files, { journals, wording: REPORT }).catch(() => undefined);
      fault.at = Infinity;
      if (journals.read(folder) !== undefined) return;
    }
  }

  test.each([OLD_TEXT, NEW_TEXT.slice(0, 9) + OLD_TEXT.slice(9), NEW_TEXT.slice(0, 20), NEW_TEXT])(
    'is finished: %j',
    async (now) => {
      await killedEdit();
      writeFileSync(join(folder, 'b.yaml'), now);
      await finish();
      expect(found()).toMatchObject({ 'b.yaml': NEW_TEXT, 'lain.yaml': NEW_TEXT });
    },
  );

  test.each(['', 'nilai: 11 # lama', 'nilai: 2, dan yang diketik'])(
    'leaves what somebody has typed since: %j',
    async (now) => {
      await killedEdit();
      writeFileSync(join(folder, 'b.yaml'), now);
      await finish();
      expect(found()).toMatchObject({ 'b.yaml': now, 'lain.yaml': now });
    },
  );
});

describe('several writes into one folder at once', () => {
  test.each(['share what they keep', 'share nothing'])(
    'the last to count is whole: they %s',
    async (what) => {
      Object.assign(fault, { isKill: false, isDead: false });
      for (let round = 0; round < 20; round += 1) {
        await startFrom(OLD);
        const own = () =>
          what === 'share nothing'
            ? { journals: openJournals(mkdtempSync(join(parent, 'c-'))) }
            : {};
        await Promise.all([NEW, OLD, NEW].map((files) => write(files, own())));
        expect(reports()).toContainEqual(found());
      }
    },
  );
});
