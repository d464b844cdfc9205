// Owns the running browser: opens it, hands out tabs, starts it anew if it has died, and leaves nothing behind.

import { setTimeout as delay } from 'node:timers/promises';

import type { Bilingual } from '../../language.ts';
import { EXIT, UserError } from '../../error.ts';
import { connectBrowser, type Browser } from './puppeteer.ts';
import { classifyFailure, launchError, noBrowserError, type LaunchFailure } from './failure.ts';
import type { Environment } from './environment.ts';
import { findCandidates, type Candidate } from './find.ts';
import { lackOf, lookAtMachine } from './lacking.ts';
import { startBrowser, type BrowserProcess, type Exit, type LaunchPlan } from './launch.ts';
import { startWatch, type Limits, type Watch } from '../limits.ts';
import { unpackBrowser } from './package-browser.ts';
import { planSandbox, withoutSandbox, type SandboxPlan } from './sandbox.ts';
import { prepareTab, type Tab } from './tab.ts';

export interface OpenOptions extends Limits {
  readonly executablePath?: string | undefined;
  /** Default: process.env. */
  readonly env?: Environment | undefined;
  /** Called when a browser's process has been started: from then on it starts by itself, however busy this process is. */
  readonly onLaunch?: (() => void) | undefined;
}

/** What was started, for `doctor` and for the manifest. */
export interface BrowserFacts {
  readonly origin: Candidate['origin'];
  readonly path: string;
  readonly version: string;
  readonly pid: number | undefined;
  readonly sandbox: { readonly isOn: boolean; readonly reason: Bilingual };
  /** The package's own libraries, where the system lacks them. */
  readonly libraries: string | undefined;
}

export interface BrowserSession extends AsyncDisposable {
  readonly facts: BrowserFacts;
  /** A fresh tab; a browser that has died is started anew first. */
  openTab(limits?: Limits): Promise<Tab>;
  /** Has the browser ended by itself since the last tab was opened? Waits a moment where it is just about to. */
  hasDied(): Promise<boolean>;
  /** Ends the process tree and removes the profile; the session is of no further use. Never throws. */
  close(): Promise<void>;
}

interface Running {
  readonly process: BrowserProcess;
  readonly browser: Browser;
  readonly facts: BrowserFacts;
  /** The tab that every browser opens with: as good as a new one, and already there. */
  isFirstTabFree: boolean;
}

const LAUNCH_TIMEOUT = 30_000;
const GRACE = 1000;

/**
 * Finds and starts a browser. Call it early, without awaiting it, and let it start while other work goes on:
 *
 *     const opening = openBrowser({ signal });
 *     try { … await printReport(request, await opening) } finally { await closeBrowser(opening) }
 *
 * @throws UserError (exit 3) that tells a missing browser, library, permission or sandbox and a hung start apart; the
 * signal's reason when it fires. Nothing is left behind in either case.
 */
export async function openBrowser(options: OpenOptions = {}): Promise<BrowserSession> {
  let running = await start(options);
  let isClosed = false;
  let starting: Promise<Running> | undefined;

  const revive = async (limits: Limits): Promise<Running> => {
    const isAlive = !running.process.hasExited && running.browser.connected;
    if (isAlive || isClosed) return running;
    starting ??= (async () => {
      await running.process.kill();
      running = await start({ ...options, ...limits });
      return running;
    })().finally(() => {
      starting = undefined;
    });
    return starting;
  };
  const hasDied = async (): Promise<boolean> => {
    if (isClosed || running.browser.connected) return false;
    const { exit } = running.process;
    await Promise.race([exit, delay(GRACE, undefined, { ref: false })]);
    return running.process.hasExited;
  };
  const close = async (): Promise<void> => {
    isClosed = true;
    await starting?.catch(() => undefined);
    await end(running);
  };
  return {
    get facts() {
      return running.facts;
    },
    hasDied,
    async openTab(limits = {}) {
      try {
        return await openTab(await revive(limits));
      } catch (error) {
        // A dead tab may take its browser with it a moment later.
        if (!(await hasDied())) throw error;
        return openTab(await revive(limits));
      }
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Closes a browser that may still be starting or may have failed to: for `finally`. Never throws. */
export async function closeBrowser(opening: Promise<BrowserSession>): Promise<void> {
  await opening.then(
    (session) => session.close(),
    () => undefined,
  );
}

async function openTab(running: Running): Promise<Tab> {
  const isFirst = running.isFirstTabFree;
  running.isFirstTabFree = false;
  const first = isFirst ? (await running.browser.pages())[0] : undefined;
  return prepareTab(first ?? (await running.browser.newPage()));
}

/** Asks the browser to end, which also makes it collect its own children; then makes sure. */
async function end(running: Running): Promise<void> {
  if (!running.process.hasExited) {
    const goodbye = running.browser.close().catch(() => undefined);
    await Promise.race([
      goodbye.then(() => running.process.exit),
      delay(GRACE, undefined, { ref: false }),
    ]);
  }
  await running.process.kill();
}

/** Tries the candidates in turn until one answers. */
async function start(options: OpenOptions): Promise<Running> {
  const env = options.env ?? process.env;
  const stop = new AbortController();
  const attempt: Attempt = {
    env,
    signal: stop.signal,
    onLaunch: options.onLaunch,
    processes: new Set(),
    step: undefined,
  };
  const watch = startWatch({
    ...options,
    timeout: options.timeout ?? LAUNCH_TIMEOUT,
    kill: async () => {
      stop.abort();
      await Promise.all([...attempt.processes].map((process) => process.kill()));
      await attempt.step?.catch(() => undefined);
    },
  });
  try {
    const candidates = await watch.run('siapkan', () => findCandidates({ ...options, env }));
    let failure: LaunchFailure | undefined;
    for (const candidate of candidates) {
      const result = await startCandidate(candidate, attempt, watch);
      if ('process' in result) return result;
      failure ??= result;
    }
    throw failure === undefined ? noBrowserError() : launchError(failure);
  } finally {
    watch.stop();
  }
}

interface Attempt {
  readonly env: Environment;
  readonly signal: AbortSignal;
  readonly onLaunch: (() => void) | undefined;
  readonly processes: Set<BrowserProcess>;
  /** The step under way, which a stop waits for: it may be about to start a process. */
  step: Promise<unknown> | undefined;
}

/** A start, and where it fails for a reason that has a remedy, one more with the remedy. */
async function startCandidate(
  candidate: Candidate,
  attempt: Attempt,
  watch: Watch,
): Promise<Running | LaunchFailure> {
  let sandbox = planSandbox(attempt.env);
  let libraries: string | undefined;
  let unpacked = await watch.run('siapkan', () => locate(candidate, attempt, false));
  let isRenewed = false;
  for (;;) {
    const plan = { executable: unpacked.executable, libraries, env: attempt.env };
    const result = await watch.run('luncurkan', () => {
      const launching = launch({ ...plan, hasSandbox: sandbox.isOn }, candidate, sandbox, attempt);
      attempt.step = launching;
      return launching;
    });
    if ('process' in result) return result;
    if (result.kind === 'kotak-pasir' && sandbox.mayFallBack) {
      sandbox = withoutSandbox(result.detail);
    } else if (result.kind === 'pustaka' && libraries === undefined && unpacked.libraries) {
      libraries = unpacked.libraries;
    } else if (candidate.origin === 'paket' && !isRenewed && isDamage(result)) {
      isRenewed = true;
      unpacked = await watch.run('siapkan', () => locate(candidate, attempt, true));
    } else {
      return result;
    }
  }
}

function isDamage(failure: LaunchFailure): boolean {
  return failure.kind === 'mati' || failure.kind === 'format';
}

interface Located {
  readonly executable: string;
  readonly libraries?: string;
}

async function locate(
  candidate: Candidate,
  attempt: Attempt,
  isDamaged: boolean,
): Promise<Located> {
  if (candidate.origin !== 'paket') return { executable: candidate.path };
  const { env, signal } = attempt;
  const unpacking = unpackBrowser(candidate.package, { env, signal, isDamaged });
  attempt.step = unpacking;
  return unpacking;
}

async function launch(
  plan: LaunchPlan,
  candidate: Candidate,
  sandbox: SandboxPlan,
  attempt: Attempt,
): Promise<Running | LaunchFailure> {
  const child = await startBrowser(plan);
  attempt.processes.add(child);
  attempt.onLaunch?.();
  if (attempt.signal.aborted) await child.kill();
  try {
    const connecting = connectBrowser(child.transport).then(async (browser) => ({
      browser,
      version: await browser.version(),
    }));
    connecting.catch(() => undefined);
    const result = await Promise.race([connecting, child.exit]);
    if ('browser' in result) {
      const { browser, version } = result;
      const facts = {
        origin: candidate.origin,
        path: plan.executable,
        version,
        pid: child.pid,
        sandbox: { isOn: sandbox.isOn, reason: sandbox.reason },
        libraries: plan.libraries,
      };
      return { process: child, browser, facts, isFirstTabFree: true };
    }
    return await explainDeath(child, plan.executable, result);
  } catch (error) {
    // A browser that is dying closes its connection a moment before its exit is seen.
    const exit = await Promise.race([child.exit, delay(GRACE, undefined, { ref: false })]);
    if (exit !== undefined && !attempt.signal.aborted) {
      return explainDeath(child, plan.executable, exit);
    }
    await child.kill();
    if (!attempt.signal.aborted) throw error;
    return classifyFailure(plan.executable, await child.exit, await child.log());
  }
}

/** @throws UserError where the machine lacks what any browser needs */
async function explainDeath(
  child: BrowserProcess,
  executable: string,
  exit: Exit,
): Promise<LaunchFailure> {
  const lack = lackOf(lookAtMachine());
  await child.kill();
  const failure = classifyFailure(executable, exit, await child.log());
  if (failure.kind === 'mati' && lack !== undefined) throw lack;
  return failure;
}

/** The browser has died twice over the same report. */
export class BrowserDiedError extends UserError {
  override readonly name = 'BrowserDiedError';
}

export function browserDiedError(cause: unknown): UserError {
  return new BrowserDiedError(
    {
      id: 'Peramban mati dua kali saat mencetak laporan.',
      en: 'The browser died twice while printing the report.',
    },
    {
      hint: {
        id: 'Biasanya memori mesin tidak cukup: tutup program lain, atau cetak satu tahun saja.',
        en: 'Usually the machine is out of memory: close other programs, or print one year at a time.',
      },
      exitCode: EXIT.environment,
      cause,
    },
  );
}
