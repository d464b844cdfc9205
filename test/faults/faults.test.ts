// The built program on a machine that fails it: a full disk, a folder that may not be written to, a browser that dies or
// hangs, a second build at the same time, a clock that is wrong.

import { cpSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { tulisRuang } from '../cli/ruang.ts';
import { digestOf } from '../shared/digest.ts';
import {
  childrenOf,
  commandOf,
  FOLDER,
  folderFor,
  mounted,
  run,
  start,
  waitForEnd,
  type Ended,
} from './program.ts';

let ruang: string;
let report: Readonly<Record<string, string>>;
const SHORT = ['--format', 'html,json'];

const build = (output: string, ...more: readonly string[]) => [
  'build',
  '--no-cache',
  '--data',
  ruang,
  '--output',
  output,
  ...more,
];

beforeAll(async () => {
  ruang = join(await tulisRuang(), 'data');
  const output = join(FOLDER, 'benar');
  expect(await run(build(output), folderFor('tmp-benar'))).toMatchObject({ code: 0 });
  report = digestOf(join(output, '2020'));
});

/** Changes what a report would say, so that an unchanged one is the last one. */
async function changed(): Promise<string> {
  return join(await tulisRuang({ '2020/realisasi.yaml': 'realisasi:\n  S1.1: 83\n' }), 'data');
}

describe('the disk', () => {
  test('is full: the last report stays, and the message says so', async ({ skip }) => {
    const output = folderFor('penuh');
    skip(!mounted(output, 'size=64k'), 'mount is not permitted here');
    cpSync(join(FOLDER, 'benar/2020/lkjip-2020.json'), join(output, '2020/lkjip-2020.json'));
    const before = digestOf(output);
    const { code, stderr } = await run(build(output, ...SHORT), folderFor('tmp'));
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('disk penuh') });
    expect(digestOf(output)).toEqual(before);
  });

  test('takes no file of that size: the last report stays', async () => {
    const output = join(FOLDER, 'batas');
    cpSync(join(FOLDER, 'benar'), output, { recursive: true });
    const args = ['build', '--no-cache', '--data', await changed(), '--output', output, ...SHORT];
    // In blocks of 512 bytes: less than the page has.
    const under = ['/bin/sh', '-c', 'ulimit -f 8; exec "$@"', 'sh'];
    const { code, stderr } = await run(args, folderFor('tmp'), { under });
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('batas ukuran') });
    expect(digestOf(join(output, '2020'))).toEqual(report);
  });

  test('may only be read: the message says so', async ({ skip }) => {
    const output = folderFor('baca');
    skip(!mounted(output, 'size=1m,ro'), 'mount is not permitted here');
    const { code, stderr } = await run(build(output, ...SHORT), folderFor('tmp'));
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringContaining('hanya dapat dibaca'),
    });
  });

  test('has a file where the folder would be', async () => {
    const output = join(FOLDER, 'berkas');
    writeFileSync(output, 'milik pengguna');
    expect(await run(build(output, ...SHORT), folderFor('tmp'))).toMatchObject({ code: 3 });
    expect(readFileSync(output, 'utf8')).toBe('milik pengguna');
  });
});

/** Whether a browser has begun to show something: one that dies before is taken for damaged, and unpacked anew. */
const hasPage = (browser: number): boolean =>
  childrenOf(browser)
    .flatMap(childrenOf)
    .some((pid) => commandOf(pid).includes('--type=renderer'));

describe('the browser', () => {
  /** A build that waits until its time is up, beside the others. */
  const HANGING = 'tmp-macet';
  let hanging: Promise<Ended>;
  beforeAll(() => {
    const browser = join(folderFor('macet'), 'chromium');
    writeFileSync(browser, '#!/bin/sh\n/bin/sleep 600 &\n/bin/sleep 600\n', { mode: 0o755 });
    const args = build(join(FOLDER, 'macet-laporan'), '--browser', browser, '--timeout', '6');
    hanging = run(args, folderFor(HANGING));
  });

  /** Kills every browser of this build that prints, `times` times; gives how often it did. */
  async function buildUnderFire(name: string, times: number) {
    const temporary = folderFor(name);
    const program = start(build(join(FOLDER, `${name}-laporan`)), temporary);
    const killed = new Set<number>();
    const since = new Map<number, number>();
    while (program.process.exitCode === null && killed.size < times) {
      await delay(20);
      // The first process of a browser: the one that the program itself has begun.
      if (!program.said().includes('mencetak')) continue;
      const [browser] = childrenOf(program.process.pid).filter((pid) => !killed.has(pid));
      if (browser === undefined || !hasPage(browser)) continue;
      // Children that one has only just begun would hold its pipe, and the program wait for it.
      if (!since.has(browser)) since.set(browser, performance.now());
      if (performance.now() - (since.get(browser) ?? 0) < 100) continue;
      process.kill(browser, 'SIGKILL');
      killed.add(browser);
    }
    return { ...(await program.ended), killed: killed.size, temporary };
  }

  test('is killed while it prints: it is started once more, and the report is the same', async () => {
    const { code, killed, temporary } = await buildUnderFire('mati-sekali', 1);
    expect({ code, killed }).toEqual({ code: 0, killed: 1 });
    expect(digestOf(join(FOLDER, 'mati-sekali-laporan/2020'))).toEqual(report);
    expect(await waitForEnd(temporary)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('is killed again and again: exit code 3, no report, no process', async () => {
    const { code, killed, stderr, temporary } = await buildUnderFire('mati-terus', 20);
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('mati dua kali') });
    expect(killed).toBeGreaterThan(1);
    expect(readdirSync(FOLDER)).not.toContain('mati-terus-laporan');
    expect(await waitForEnd(temporary)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('hangs: the time limit names the phase, and nothing of it is left', async () => {
    const { code, stderr } = await hanging;
    const temporary = folderFor(HANGING);
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringContaining('menjalankan peramban'),
    });
    expect(await waitForEnd(temporary)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

test('two builds into one folder: both end well, and the report is one of the two, whole', async () => {
  const output = join(FOLDER, 'bersama');
  const other = await changed();
  const args = (data: string, to: string) => [
    'build',
    '--no-cache',
    '--data',
    data,
    '--output',
    to,
    ...SHORT,
  ];
  const apart = join(FOLDER, 'sendiri');
  await Promise.all([
    run(args(ruang, join(apart, 'satu')), folderFor('tmp')),
    run(args(other, join(apart, 'dua')), folderFor('tmp')),
  ]);
  const both = ['satu', 'dua'].map((name) => digestOf(join(apart, name, '2020')));
  for (let round = 0; round < 3; round += 1) {
    const ended = await Promise.all(
      [ruang, other].map((data) => run(args(data, output), folderFor('tmp'))),
    );
    expect(ended.map(({ code, stderr }) => (code === 0 ? '' : stderr))).toEqual(['', '']);
    expect(both).toContainEqual(digestOf(join(output, '2020')));
  }
});

test('the clock plays no part: set back, running backwards, and with files from the future', async () => {
  const clock = join(FOLDER, 'jam.mjs');
  writeFileSync(
    clock,
    `let kini = Date.UTC(1999, 0, 1);
     const Asli = Date;
     globalThis.Date = class extends Asli {
       constructor(...isi) { super(...(isi.length === 0 ? [(kini -= 86_400_000)] : isi)); }
       static now() { return (kini -= 86_400_000); }
     };`,
  );
  const future = new Date('2099-01-01T00:00:00Z');
  const data = join(FOLDER, 'masa-depan');
  cpSync(ruang, data, { recursive: true });
  for (const nama of readdirSync(data, { recursive: true, encoding: 'utf8' })) {
    utimesSync(join(data, nama), future, future);
  }
  const output = join(FOLDER, 'jam');
  const args = ['build', '--data', data, '--output', output];
  const temporary = folderFor('tmp-jam');
  const env = { XDG_CACHE_HOME: '', HOME: folderFor('rumah'), LKJIP_BROWSER: browserPath() };
  for (const node of [['--import', clock], ['--import', clock], []]) {
    expect(await run(args, temporary, { node, env })).toMatchObject({ code: 0 });
    expect(digestOf(join(output, '2020'))).toEqual(report);
  }
});

/** The packaged browser, unpacked by the first build of this file. */
function browserPath(): string {
  const cache = join(import.meta.dirname, '../../node_modules/.cache/lkjip');
  const [folder = ''] = readdirSync(cache).filter((name) => name.startsWith('chromium-'));
  return join(cache, folder, 'chromium');
}
