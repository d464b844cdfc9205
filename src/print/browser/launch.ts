// Starts the browser process and ends it: nothing here knows how it was found or what it prints.

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { rmSync, statfsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';

import { ownedName, removeAbandoned } from '../../owner.ts';
import { systemProgram } from '../../platform.ts';
import type { ConnectionTransport } from './puppeteer.ts';
import type { Environment } from './environment.ts';
import { lackOf, lookAtMachine, temporaryFolderError } from './lacking.ts';

export interface LaunchPlan {
  readonly executable: string;
  readonly hasSandbox: boolean;
  /** A folder for LD_LIBRARY_PATH. */
  readonly libraries?: string | undefined;
  readonly env: Environment;
}

/** How the process ended: `error` when it could not be started at all. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly error?: NodeJS.ErrnoException;
}

export interface BrowserProcess {
  readonly pid: number | undefined;
  readonly transport: ConnectionTransport;
  readonly exit: Promise<Exit>;
  readonly hasExited: boolean;
  /** The last lines of its stderr; after its end, all that it had still to say. */
  log(): Promise<string>;
  /** Ends the whole process tree and removes the profile folder; never throws, may be called again. */
  kill(): Promise<void>;
}

const PROFILE = 'lkjip-profil-';
const LOG_LIMIT = 16_384;
const LOG_PATIENCE = 200;
const SMALL_SHARED_MEMORY = 256 * 2 ** 20;

const FLAGS = [
  '--headless',
  '--remote-debugging-pipe',
  // Same glyph widths on every machine.
  '--font-render-hinting=none',
  // Nothing to draw on a screen.
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  // No network of its own, and none for the report: prefetches pass by the Fetch domain, but not by these.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--no-pings',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // No questions to the desktop's keyring, no crash reports.
  '--password-store=basic',
  '--disable-breakpad',
];

/** The command line for a plan; exported because the flags are a security matter worth a test. */
export function browserFlags(plan: LaunchPlan, profile: string): readonly string[] {
  return [
    ...FLAGS,
    `--user-data-dir=${profile}`,
    ...(plan.hasSandbox ? [] : ['--no-sandbox']),
    ...(hasSmallSharedMemory() ? ['--disable-dev-shm-usage'] : []),
    'about:blank',
  ];
}

/** Docker gives 64 MB of /dev/shm, in which a long report makes the browser crash. */
function hasSmallSharedMemory(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const facts = statfsSync('/dev/shm');
    return facts.bavail * facts.bsize < SMALL_SHARED_MEMORY;
  } catch {
    return true;
  }
}

/**
 * Starts the process with a profile of its own. That it lives does not mean that it answers: ask over the transport.
 * @throws UserError (exit 3) where the machine lacks what any browser needs
 */
export async function startBrowser(plan: LaunchPlan): Promise<BrowserProcess> {
  const lack = lackOf(lookAtMachine());
  if (lack !== undefined) throw lack;
  const profile = await makeProfile();
  const child = spawn(plan.executable, browserFlags(plan, profile), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A process group of its own, to be ended as a whole; Ctrl-C reaches us alone and we end it in order.
    detached: process.platform !== 'win32',
    windowsHide: true,
    env: childEnvironment(plan),
  });
  const readLog = collectLog(child);
  let hasExited = false;
  const exit = new Promise<Exit>((settle) => {
    child.once('error', (error) => settle({ code: null, signal: null, error }));
    child.once('exit', (code, signal) => settle({ code, signal }));
  }).then((facts) => {
    hasExited = true;
    return facts;
  });
  const forget = killWithUs(child, profile);
  // While the browser starts: profiles of builds that were killed themselves.
  void removeAbandoned(tmpdir(), PROFILE, basename(profile));
  return {
    pid: child.pid,
    transport: pipeTransport(child),
    exit,
    get hasExited() {
      return hasExited;
    },
    log: readLog,
    async kill() {
      killTree(child);
      await exit;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
      forget();
    },
  };
}

async function makeProfile(): Promise<string> {
  const profile = join(tmpdir(), ownedName(PROFILE));
  await mkdir(profile, { mode: 0o700 }).catch((error: unknown) => {
    throw temporaryFolderError(tmpdir(), error);
  });
  return profile;
}

function childEnvironment(plan: LaunchPlan): NodeJS.ProcessEnv {
  const libraries = [plan.libraries, plan.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    ...plan.env,
    // The user's language and time zone must not reach the report.
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    LANGUAGE: undefined,
    TZ: 'UTC',
    ...(libraries === '' ? {} : { LD_LIBRARY_PATH: libraries }),
  };
}

function collectLog(child: ChildProcess): () => Promise<string> {
  let log = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log = (log + text).slice(-LOG_LIMIT);
  });
  const ended = new Promise((settle) => child.stderr?.once('close', settle));
  return async () => {
    // The end of a process is often known before its last words.
    await Promise.race([ended, delay(LOG_PATIENCE, undefined, { ref: false })]);
    return log;
  };
}

/** Messages of the DevTools protocol over file descriptors 3 and 4, each ended by a zero byte. */
function pipeTransport(child: ChildProcess): ConnectionTransport {
  const output = child.stdio[3] as Writable;
  const input = child.stdio[4] as Readable;
  const transport: ConnectionTransport = {
    send: (message) => void output.write(`${message}\0`),
    close: () => void output.end(),
  };
  // After a crash there is nobody to write to; the exit itself is reported by `exit`.
  output.on('error', () => undefined);
  input.on('error', () => undefined);
  input.on('close', () => transport.onclose?.());
  let parts: Buffer[] = [];
  input.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      parts.push(chunk.subarray(start, end));
      const message = Buffer.concat(parts).toString('utf8');
      parts = [];
      start = end + 1;
      setImmediate(() => transport.onmessage?.(message));
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  });
  return transport;
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync(systemProgram(process.env, 'taskkill'), ['/pid', String(child.pid), '/T', '/F'], {
      stdio: 'ignore',
    });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is already gone.
  }
}

/** A process that ends without having closed its browser takes it along. */
function killWithUs(child: ChildProcess, profile: string): () => void {
  const onExit = (): void => {
    killTree(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', onExit);
  return () => process.removeListener('exit', onExit);
}
