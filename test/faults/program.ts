// The built program as a process of its own, and eyes for what it leaves behind.

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { inject, onTestFinished } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'bin/lkjip.js');

/**
 * Everything of these tests lies below it; by its name their processes are known. At the top of what is temporary in this
 * run, where other users come too, and gone with it.
 */
export const FOLDER = mkdtempSync(join(inject('shared'), '../lkjip-gangguan-'));

/** A folder of its own below it. */
export function folderFor(name: string): string {
  const folder = join(FOLDER, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Program {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it has said on stderr so far. */
  readonly said: () => string;
}

export interface Start {
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments of Node itself. */
  readonly node?: readonly string[];
  /** A command that ends by running its arguments. */
  readonly under?: readonly string[];
}

/** Starts `lkjip` with a temporary folder of its own, and only the packaged browser. */
export function start(args: readonly string[], temporary: string, options: Start = {}): Program {
  const { env = {}, node = [], under = [] } = options;
  const [file = '', ...rest] = [...under, process.execPath, ...node, PROGRAM, ...args];
  const child = spawn(file, rest, {
    cwd: FOLDER,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: '',
      HOME: temporary,
      TMPDIR: temporary,
      XDG_CACHE_HOME: join(ROOT, 'node_modules/.cache'),
      PUPPETEER_CACHE_DIR: '/nonexistent',
      ...env,
    },
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => (texts[name] += text));
  }
  const ended = new Promise<Ended>((settle, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => settle({ code, signal, ...texts }));
  });
  return { process: child, ended, said: () => texts.stderr };
}

export const run = (args: readonly string[], temporary: string, options?: Start): Promise<Ended> =>
  start(args, temporary, options).ended;

/** The processes that a living one has begun itself; none of one that has ended. */
export function childrenOf(pid: number | undefined): readonly number[] {
  try {
    const text = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8');
    return text.split(' ').flatMap((one) => (one === '' ? [] : [Number(one)]));
  } catch {
    return [];
  }
}

/** What a process was started with; nothing where it has ended. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** The living processes, zombies aside, that were started with this temporary folder. */
export function processesOf(temporary: string, wanted = ''): readonly number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    try {
      const read = (name: string): string => readFileSync(`/proc/${pid}/${name}`, 'utf8');
      const command = read('cmdline');
      if (pid === process.pid || !command.includes(wanted)) return false;
      const isOurs = command.includes(temporary) || read('environ').includes(temporary);
      return isOurs && !/ Z /.test(read('stat').replace(/^.*\) /s, ' '));
    } catch {
      return false;
    }
  });
}

/** Waits until none of them is left; gives those that are left after ten seconds. */
export async function waitForEnd(temporary: string): Promise<readonly number[]> {
  for (let round = 0; round < 200; round += 1) {
    if (processesOf(temporary).length === 0) return [];
    await delay(50);
  }
  return processesOf(temporary);
}

/** A file system of its own on `folder`; false where this user may not have one. */
export function mounted(folder: string, options: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return false;
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
  });
  return true;
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
