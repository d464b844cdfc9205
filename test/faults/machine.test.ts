// The built program on a machine that gives it too little: no home, no temporary folder, few open files.

import { chmodSync, chownSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { tulisRuang } from '../cli/ruang.ts';
import { folderFor, mounted, run, type Ended } from './program.ts';

/** A user whom no list of users knows. */
const NOBODY = 54_321;
const asNobody = [
  '/usr/bin/setpriv',
  `--reuid=${NOBODY}`,
  `--regid=${NOBODY}`,
  '--clear-groups',
  ...['/usr/bin/env', '-u', 'HOME', '-u', 'XDG_CACHE_HOME'],
];
const mayBecome = process.getuid?.() === 0 && existsSync('/usr/bin/setpriv');

let ruang: string;
beforeAll(async () => {
  const folder = await tulisRuang();
  chmodSync(folder, 0o755);
  ruang = join(folder, 'data');
});

const build = (output: string, format: string) =>
  `build 2020 --lang en --no-cache --format ${format} --data ${ruang} --output ${output}`.split(
    ' ',
  );

/** Told as what the machine lacks, in one sentence with its cure. */
function expectShortage({ code, stderr }: Ended, ...texts: readonly string[]): void {
  for (const text of texts) expect(stderr).toContain(text);
  expect(stderr).toMatch(/^ +help: /m);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(code).toBe(3);
}

describe('a temporary folder', () => {
  const print = async (temporary: string, more?: Parameters<typeof run>[2]) => {
    const output = join(folderFor('keluaran'), 'laporan');
    chmodSync(join(output, '..'), 0o777);
    chmodSync(join(output, '../..'), 0o755);
    const ended = await run(build(output, 'html,pdf'), temporary, more);
    expect(existsSync(output)).toBe(false);
    return ended;
  };
  const CURE = 'Point TMPDIR at another folder';

  test('that is missing, or is a file', async () => {
    const folder = folderFor('salah');
    writeFileSync(join(folder, 'berkas'), '');
    const missing = join(folder, 'tiada');
    expectShortage(await print(missing), `${missing}: it does not exist`, CURE);
    expectShortage(await print(join(folder, 'berkas')), 'it is not a folder', CURE);
  });

  test('that is read-only', async ({ skip }) => {
    const folder = folderFor('baca');
    skip(!mounted(folder, 'ro'), 'mount is not permitted here');
    expectShortage(await print(folder), `${folder}: the disk is read-only`, CURE);
  });

  test.each(['64k', '256k', '1m'])('of %s', async (size) => {
    const folder = folderFor(`sempit-${size}`);
    if (!mounted(folder, `size=${size}`)) return; // Only root may mount.
    expectShortage(await print(folder), `${folder}: it is full`, CURE);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that is another user’s', async ({ skip }) => {
    skip(!mayBecome, 'only root may be another');
    const folder = folderFor('asing');
    chmodSync(folder, 0o755);
    const ended = await print(folder, { under: asNobody });
    expectShortage(ended, 'no private folder', folder, 'XDG_CACHE_HOME');
  });
});

test('a user without a home and without a name builds as well', async ({ skip }) => {
  skip(!mayBecome, 'only root may be another');
  const temporary = folderFor('tanpa-rumah');
  chmodSync(join(temporary, '..'), 0o755);
  chownSync(temporary, NOBODY, NOBODY);
  const ended = await run(build(join(temporary, 'laporan'), 'html,pdf'), temporary, {
    under: asNobody,
  });
  expect(ended, ended.stderr).toMatchObject({ code: 0 });
});

describe('few files may be open', () => {
  const with64 = ['/bin/sh', '-c', 'ulimit -n 64; exec "$@"', 'sh'];

  test('64 are enough for all that needs no browser', async () => {
    const temporary = folderFor('berkas-64');
    const output = join(temporary, 'laporan');
    const ended = await run(build(output, 'html,json,xlsx,csv'), temporary, { under: with64 });
    expect(ended, ended.stderr).toMatchObject({ code: 0 });
    const awal = ['init', join(temporary, 'baru'), '--yes'];
    expect(await run(awal, temporary, { under: with64 })).toMatchObject({ code: 0 });
  });

  test('64 are too few for a browser', async () => {
    const temporary = folderFor('peramban-64');
    const output = join(temporary, 'laporan');
    const ended = await run(build(output, 'pdf'), temporary, { under: with64 });
    expectShortage(ended, 'no more than 64 files', 'ulimit -n 1024');
    expect(existsSync(output)).toBe(false);
  });

  test('24 are too few to start from, which is no fault of a file', async () => {
    const temporary = folderFor('berkas-24');
    const under = ['/bin/sh', '-c', 'ulimit -n 24; exec "$@"', 'sh'];
    const ended = await run(build(join(temporary, 'laporan'), 'html'), temporary, { under });
    expectShortage(ended, 'too many files are open', 'ulimit -n 1024');
  });
});
