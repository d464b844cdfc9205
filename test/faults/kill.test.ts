// The built program, ended at random moments of a full build over an existing report. The moments are the same in every
// run, as shares of the time that a build takes on this machine.

import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { tulisRuang } from '../cli/ruang.ts';
import { digestOf } from '../shared/digest.ts';
import { FOLDER, random, run, start, waitForEnd, type Ended, type Program } from './program.ts';

/** More of them for a night: `LKJIP_KILLS=200`. */
const WANTED = process.env['LKJIP_KILLS'];
const KILLS = Number(WANTED ?? 6);
/** One in each lane. */
const SIGNALS = 3;
/** Of two builders over one folder. */
const RIVAL_KILLS = Number(WANTED ?? 4);
/** Builds at a time: the moments are random anyway. */
const LANES = 3;
/** What a kill may take, on a machine that has much to do besides. */
const PATIENCE = 30_000;

/** The report that is there, and the one that the interrupted build is to make. */
let last: Readonly<Record<string, string>>;
let next: Readonly<Record<string, string>>;
let ruang: string;
let duration: number;

const temporaryOf = (name: string): string => {
  const folder = join(FOLDER, name);
  mkdirSync(folder, { recursive: true });
  return folder;
};
const build = (output: string) => ['build', '--no-cache', '--data', ruang, '--output', output];
const reportOf = (output: string) => digestOf(join(output, '2020'));

beforeAll(async () => {
  ruang = join(await tulisRuang(), 'data');
  const temporary = temporaryOf('awal');
  expect(await run(build(join(FOLDER, 'lama')), temporary)).toMatchObject({ code: 0 });
  const realisasi = join(ruang, '2020/realisasi.yaml');
  writeFileSync(realisasi, readFileSync(realisasi, 'utf8').replace('84', '83'));
  const begin = performance.now();
  expect(await run(build(join(FOLDER, 'baru')), temporary)).toMatchObject({ code: 0 });
  duration = performance.now() - begin;
  last = reportOf(join(FOLDER, 'lama'));
  next = reportOf(join(FOLDER, 'baru'));
});

test('the two reports differ in every format', () => {
  for (const ext of ['html', 'pdf', 'json']) {
    expect(next[`lkjip-2020.${ext}`]).not.toBe(last[`lkjip-2020.${ext}`]);
  }
});

/** Until the program has said something: from then on it listens to signals. */
async function waitForWords({ process, said }: Program): Promise<void> {
  while (said() === '' && process.exitCode === null) await delay(5);
}

interface Moment {
  /** Of the time that a build takes. */
  readonly share: number;
  /** Whether it is counted from the start of the process or from its first words. */
  readonly after: 'start' | 'words';
}

/** One build over the last report, ended by `signal` at that moment. */
async function interrupt(
  signal: NodeJS.Signals,
  { share, after }: Moment,
  lane: string,
): Promise<Ended> {
  const output = join(FOLDER, lane, 'laporan');
  cpSync(join(FOLDER, 'lama'), output, { recursive: true, force: true });
  const program = start(build(output), temporaryOf(lane));
  if (after === 'words') await waitForWords(program);
  await delay(share * duration);
  program.process.kill(signal);
  const ended = await program.ended;
  expect(await waitForEnd(join(FOLDER, lane))).toEqual([]);
  const seen = Object.entries(reportOf(output)).filter(([name]) => !name.startsWith('.lkjip-'));
  expect([last, next]).toContainEqual(Object.fromEntries(seen));
  return ended;
}

/** Runs `shares` in lanes side by side, each with folders of its own. */
async function inLanes(
  shares: readonly number[],
  work: (share: number, lane: string, i: number) => Promise<void>,
): Promise<void> {
  await Promise.all(
    Array.from({ length: LANES }, async (_, lane) => {
      for (let i = lane; i < shares.length; i += LANES) {
        await work(shares[i] ?? 0, `jalur-${String(lane)}`, i);
      }
    }),
  );
}

describe('SIGKILL', () => {
  const told = `at ${String(KILLS)} random moments, one in each part of a build: a whole report and no process; the next build clears up`;
  test(told, { timeout: KILLS * PATIENCE }, async () => {
    const next01 = random(20_201_107);
    const shares = Array.from({ length: KILLS }, (_, i) => (i + next01()) / KILLS);
    await inLanes(shares, async (share, lane) => {
      await interrupt('SIGKILL', { share, after: 'start' }, lane);
    });
    for (let lane = 0; lane < LANES; lane += 1) {
      const folder = join(FOLDER, `jalur-${String(lane)}`);
      const output = join(folder, 'laporan');
      expect(await run(build(output), folder)).toMatchObject({ code: 0 });
      expect(reportOf(output)).toEqual(next);
      expect(readdirSync(folder).filter((name) => name !== 'laporan')).toEqual([]);
    }
  });
});

/** The documents as a reader finds them; null where what vouches for them is gone, or has changed meanwhile. */
function readReport(output: string): Readonly<Record<string, string>> | null {
  const manifest = () => {
    try {
      return readFileSync(join(output, '2020/manifest.json'), 'utf8');
    } catch {
      return null;
    }
  };
  const before = manifest();
  if (before === null) return null;
  try {
    const seen = reportOf(output);
    return manifest() === before ? seen : null;
  } catch {
    return null; // A file went between its name and its bytes.
  }
}

const RIVALS = `two builders of one report, ${String(RIVAL_KILLS)} of them killed: whoever reads finds one build`;
test(RIVALS, { timeout: RIVAL_KILLS * PATIENCE }, async () => {
  const output = join(FOLDER, 'rival', 'laporan');
  cpSync(join(FOLDER, 'lama'), output, { recursive: true });
  const other = join(await tulisRuang(), 'data');
  const moment = random(20_210_228);
  const stop = new AbortController();
  let whole = 0;
  const reader = (async () => {
    while (!stop.signal.aborted) {
      const seen = readReport(output);
      if (seen !== null) {
        whole += 1;
        const documents = Object.entries(seen).filter(([name]) => !name.startsWith('.lkjip-'));
        expect([last, next]).toContainEqual(Object.fromEntries(documents));
      }
      await delay(3);
    }
  })();
  const builder = async (data: string, name: string): Promise<void> => {
    const argv = ['build', '--no-cache', '--data', data, '--output', output];
    for (let i = 0; i < RIVAL_KILLS / 2; i += 1) {
      const program = start(argv, temporaryOf(`rival/${name}`));
      // Two at a time take longer than one alone.
      await delay(moment() * 1.6 * duration);
      program.process.kill('SIGKILL');
      await program.ended;
    }
  };
  await Promise.all([builder(ruang, 'a'), builder(other, 'b')]).finally(() => {
    stop.abort();
  });
  await reader;
  expect(whole).toBeGreaterThan(RIVAL_KILLS);
  expect(await waitForEnd(join(FOLDER, 'rival'))).toEqual([]);
  expect(await run(build(output), temporaryOf('rival/a'))).toMatchObject({ code: 0 });
  expect(reportOf(output)).toEqual(next);
});

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s', (signal, code) => {
  test('at random moments: a whole report, no process, nothing temporary', async () => {
    const shares = Array.from({ length: SIGNALS }, random(code));
    const codes: unknown[] = [];
    await inLanes(shares, async (share, lane) => {
      const folder = `${signal}-${lane}`;
      const ended = await interrupt(signal, { share: share * 0.7, after: 'words' }, folder);
      codes.push(ended.code ?? ended.signal);
      const left = readdirSync(join(FOLDER, folder)).filter((name) => name !== 'laporan');
      expect([
        ...left,
        ...readdirSync(join(FOLDER, folder, 'laporan/2020')).filter((name) => name.startsWith('.')),
      ]).toEqual([]);
    });
    // A build that was as good as done is done.
    expect(codes.filter((one) => one !== code && one !== 0)).toEqual([]);
    expect(codes).toContain(code);
  });
});
