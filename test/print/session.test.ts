import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { afterEach, describe, expect, test } from 'vitest';

import { EXIT } from '../../src/error.ts';
import { diagnoseBrowser } from '../../src/print/browser/diagnose.ts';
import { findBrowserPackage, unpackBrowser } from '../../src/print/browser/package-browser.ts';
import { printReport } from '../../src/print/pdf.ts';
import { closeBrowser, openBrowser, type BrowserSession } from '../../src/print/browser/session.ts';
import type { Tab } from '../../src/print/browser/tab.ts';
import { makeReport } from './fixture.ts';
import { ENVIRONMENT, livingBrowsers, livingGroup, profileFolders, REQUEST } from './helper.ts';

const small = makeReport({ chapters: 1, rows: 3 });
const long = makeReport({ chapters: 20, rows: 400 });
const folders: string[] = [];

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-test-'));
  folders.push(folder);
  return folder;
}

/** A "browser" that is a shell script. */
function fakeBrowser(script: string): string {
  const path = join(temporaryFolder(), 'chromium');
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

/** The session with tabs whose call of this number, counted from 0, stops the print and fails, as it does when the browser is killed. */
function interruptAt(session: BrowserSession, fatal: number, stop: () => void): BrowserSession {
  let count = 0;
  const guard = async <T>(call: () => Promise<T>): Promise<T> => {
    count += 1;
    if (count <= fatal) return call();
    stop();
    throw new Error('Protocol error: Target closed');
  };
  const openTab = async (): Promise<Tab> => {
    const tab = await session.openTab();
    return {
      ...tab,
      load: (html) => guard(() => tab.load(html)),
      evaluate: <T>(expression: string) => guard(() => tab.evaluate<T>(expression)),
      print: (options) => guard(() => tab.print(options)),
    };
  };
  return { ...session, openTab, close: () => Promise.resolve() };
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  expect(livingBrowsers()).toEqual([]);
  expect(profileFolders()).toEqual([]);
});

describe('a browser that cannot be had', () => {
  test('is an error at once when it was asked for by name', async () => {
    const env = { ...ENVIRONMENT, PUPPETEER_EXECUTABLE_PATH: '/nonexistent' };
    await expect(openBrowser({ env })).rejects.toMatchObject({
      exitCode: EXIT.environment,
      message: expect.stringContaining('/nonexistent'),
      hint: { id: expect.stringContaining('PUPPETEER_EXECUTABLE_PATH') },
    });
  });

  test('is told apart when it may not be run', async () => {
    const executablePath = fakeBrowser('true');
    chmodSync(executablePath, 0o644);
    await expect(openBrowser({ executablePath, env: ENVIRONMENT })).rejects.toMatchObject({
      message: expect.stringContaining('may not be run'),
    });
  });

  test.each([
    [
      'names a missing library',
      'echo "x: error while loading shared libraries: libnss3.so: cannot open" >&2; exit 127',
      /libnss3\.so is missing/,
    ],
    ['quotes its last words', 'echo "out of luck" >&2; exit 9', /exit 9: out of luck/],
  ])('%s', async (_, script, message) => {
    const opening = openBrowser({ executablePath: fakeBrowser(script), env: ENVIRONMENT });
    await expect(opening).rejects.toMatchObject({
      exitCode: EXIT.environment,
      message: expect.stringMatching(message),
    });
  });

  test('names the phase when it hangs, and is killed with its children', async () => {
    const executablePath = fakeBrowser('PATH=/bin:/usr/bin; sleep 60 & sleep 60');
    const opening = openBrowser({ executablePath, env: ENVIRONMENT, timeout: 300 });
    await expect(opening).rejects.toMatchObject({
      exitCode: EXIT.environment,
      message: 'time is up (0.3 s) while starting the browser',
    });
  });

  test('falls back without a sandbox, unless it is insisted on', async () => {
    const script =
      'case "$*" in *--no-sandbox*) echo "second try" >&2; exit 3;; esac; echo "No usable sandbox!" >&2; exit 1';
    const executablePath = fakeBrowser(script);
    const insisting = openBrowser({ executablePath, env: { ...ENVIRONMENT, LKJIP_SANDBOX: '1' } });
    await expect(insisting).rejects.toMatchObject({ message: expect.stringContaining('sandbox') });
    const opening = openBrowser({ executablePath, env: ENVIRONMENT });
    await expect(opening).rejects.toMatchObject({ message: expect.stringContaining('second try') });
  });
});

describe('a print that is stopped', () => {
  test('names its phase when time is up', async () => {
    await using session = await openBrowser({ env: ENVIRONMENT });
    const printing = printReport({ ...REQUEST, html: long, timeout: 700 }, session);
    await expect(printing).rejects.toMatchObject({
      exitCode: EXIT.environment,
      message: expect.stringMatching(/time is up \(0\.7 s\) while (loading|printing)/),
    });
    await expect.poll(() => livingGroup(session.facts.pid), { timeout: 5000 }).toEqual([]);
    expect(profileFolders()).toEqual([]);
  });

  test('rejects with the reason of the signal, and leaves no process', async () => {
    const session = await openBrowser({ env: ENVIRONMENT });
    const stop = new AbortController();
    const onPhase = (phase: string): void => {
      if (phase === 'cetakCepat') setTimeout(() => stop.abort(new Error('cukup')), 50);
    };
    const printing = printReport({ ...REQUEST, html: long, signal: stop.signal, onPhase }, session);
    await expect(printing).rejects.toThrow('cukup');
    expect(livingGroup(session.facts.pid)).toEqual([]);
    expect(profileFolders()).toEqual([]);
  });

  test('rejects with the reason of the signal, whichever call to the tab it interrupts', async () => {
    await using session = await openBrowser({ env: ENVIRONMENT });
    let call = 0;
    for (let isStopped = true; isStopped; call += 1) {
      const stop = new AbortController();
      const interrupted = interruptAt(session, call, () => stop.abort(new Error('cukup')));
      const printing = printReport({ ...REQUEST, html: small, signal: stop.signal }, interrupted);
      isStopped = await printing.then(
        () => false,
        (error: unknown) => {
          expect(error, `call ${call}`).toMatchObject({ message: 'cukup' });
          return true;
        },
      );
    }
    expect(call).toBeGreaterThan(9);
  });

  test('may be stopped while the browser starts', async () => {
    const stop = new AbortController();
    const opening = openBrowser({ env: ENVIRONMENT, signal: stop.signal });
    setTimeout(() => stop.abort(new Error('cukup')), 30);
    await expect(opening).rejects.toThrow('cukup');
    await closeBrowser(opening);
  });

  test('is tried once more when the browser dies', async () => {
    await using session = await openBrowser({ env: ENVIRONMENT });
    let deaths = 0;
    const onPhase = (phase: string): void => {
      if (phase !== 'cetakCepat' || deaths > 0) return;
      deaths += 1;
      process.kill(session.facts.pid ?? 0, 'SIGKILL');
    };
    const { pageCount } = await printReport({ ...REQUEST, html: small, onPhase }, session);
    expect(pageCount).toBeGreaterThan(5);
  });

  test('is tried once more when only the tab dies', async () => {
    await using session = await openBrowser({ env: ENVIRONMENT });
    let deaths = 0;
    const onPhase = (phase: string): void => {
      if (phase !== 'cetakCepat' || deaths > 0) return;
      for (const pid of livingGroup(session.facts.pid, '--type=renderer')) {
        process.kill(pid, 'SIGKILL');
        deaths += 1;
      }
    };
    const { pageCount } = await printReport({ ...REQUEST, html: small, onPhase }, session);
    expect(deaths).toBeGreaterThan(0);
    expect(pageCount).toBeGreaterThan(5);
  });

  test('gives up when it dies twice', async () => {
    await using session = await openBrowser({ env: ENVIRONMENT });
    const onPhase = (phase: string): void => {
      if (phase === 'cetakCepat') process.kill(session.facts.pid ?? 0, 'SIGKILL');
    };
    const printing = printReport({ ...REQUEST, html: small, onPhase }, session);
    await expect(printing).rejects.toMatchObject({ exitCode: EXIT.environment });
  });
});

describe('the packaged browser', () => {
  const signal = new AbortController().signal;

  /** None is ready in another folder. */
  function emptyCache() {
    const cache = join(temporaryFolder(), 'cache');
    return { cache, env: { ...ENVIRONMENT, XDG_CACHE_HOME: cache, HOME: cache, TMPDIR: cache } };
  }

  test('is unpacked privately', async () => {
    const browser = findBrowserPackage();
    if (browser === undefined) throw new Error('@sparticuz/chromium is not installed');
    const { cache, env } = emptyCache();
    const { executable, libraries } = await unpackBrowser(browser, { env, signal });
    expect(statSync(executable).size).toBeGreaterThan(10e6);
    expect(readdirSync(libraries)).toContain('libnss3.so');
    expect(statSync(join(cache, 'lkjip')).mode & 0o777).toBe(0o700);
  });

  test('is unpacked once for two at a time, and mended when damaged', async () => {
    const source = temporaryFolder();
    writeFileSync(join(source, 'chromium.br'), brotliCompressSync(Buffer.alloc(100_000)));
    writeFileSync(join(source, 'al2023.tar.br'), brotliCompressSync(Buffer.alloc(1024)));
    const browser = { version: '0', source };
    const { cache, env } = emptyCache();
    const [one, two] = await Promise.all([
      unpackBrowser(browser, { env, signal }),
      unpackBrowser(browser, { env, signal }),
    ]);
    expect(one).toEqual(two);
    expect(readdirSync(join(cache, 'lkjip'))).toEqual([`chromium-${browser.version}`]);
    const { size } = statSync(one.executable);
    truncateSync(one.executable, 1000);
    await unpackBrowser(browser, { env, signal });
    expect(statSync(one.executable).size).toBe(size);
    expect(readdirSync(join(cache, 'lkjip'))).toEqual([`chromium-${browser.version}`]);
  });

  test('goes to another folder when the cache is not a folder of ours', async () => {
    const base = temporaryFolder();
    writeFileSync(join(base, 'berkas'), '');
    mkdirSync(join(base, 'tmp'));
    const env = {
      XDG_CACHE_HOME: join(base, 'berkas'),
      HOME: join(base, 'berkas'),
      TMPDIR: join(base, 'tmp'),
    };
    const stop = AbortSignal.abort();
    const browser = { version: '0', source: '/nonexistent' };
    await expect(unpackBrowser(browser, { env, signal: stop })).rejects.toThrow();
    expect(readdirSync(join(base, 'tmp'))).toEqual([`lkjip-${process.getuid?.() ?? ''}`]);
  });
});

test('the diagnosis tells what would be used, and does not throw', async () => {
  const good = await diagnoseBrowser({ env: ENVIRONMENT });
  expect(good.problem).toBeNull();
  expect(good.browser).toMatchObject({ origin: 'paket', version: expect.stringMatching(/Chrome/) });
  expect(good.candidates.map(({ origin }) => origin)).toEqual(['paket']);
  const bad = await diagnoseBrowser({ env: { ...ENVIRONMENT, LKJIP_BROWSER: '/nonexistent' } });
  expect(bad).toMatchObject({
    browser: null,
    problem: { text: { en: expect.stringContaining('LKJIP_BROWSER') } },
  });
});
