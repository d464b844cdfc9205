// Where browsers are: the explicit setting first, then puppeteer's own, the system's, and the one from the npm package.

import { accessSync, constants, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { EXIT, UserError } from '../../error.ts';
import { browserPaths, programPaths, puppeteersProgram } from '../../platform.ts';
import { homeFolder, type Environment } from './environment.ts';
import { findBrowserPackage, type BrowserPackage } from './package-browser.ts';

/** `origin` says how the browser was found; a `paket` has still to be unpacked before it has a path. */
export type Candidate =
  | { readonly origin: 'setelan'; readonly path: string; readonly setting: string }
  | { readonly origin: 'puppeteer' | 'sistem'; readonly path: string }
  | { readonly origin: 'paket'; readonly package: BrowserPackage };

export interface FindOptions {
  /** The value of `--browser`; beats the environment. */
  readonly executablePath?: string | undefined;
  readonly env: Environment;
}

const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'google-chrome-stable',
  'google-chrome',
];

/**
 * The browsers of this machine, in the order in which to try them. A browser that was asked for by name is the only
 * candidate, so that nothing else silently takes its place.
 *
 * @throws UserError (exit 3) when the browser asked for does not exist or may not be run.
 */
export function findCandidates(options: FindOptions): readonly Candidate[] {
  const explicit = findExplicit(options);
  if (explicit !== undefined) return [explicit];
  const own = findPuppeteers(options.env);
  const fromPackage = findBrowserPackage();
  return [
    ...(own === undefined ? [] : [{ origin: 'puppeteer', path: own } as const]),
    ...findSystem(options.env).map((path) => ({ origin: 'sistem', path }) as const),
    ...(fromPackage === undefined ? [] : [{ origin: 'paket', package: fromPackage } as const]),
  ];
}

function findExplicit(options: FindOptions): Candidate | undefined {
  const settings = [
    ['--browser', options.executablePath],
    ['LKJIP_BROWSER', options.env['LKJIP_BROWSER']],
    ['PUPPETEER_EXECUTABLE_PATH', options.env['PUPPETEER_EXECUTABLE_PATH']],
  ] as const;
  for (const [setting, value] of settings) {
    if (value === undefined || value === '') continue;
    const isName = !/[\\/]/.test(value);
    const path = (isName ? findOnPath(value, options.env) : undefined) ?? resolve(value);
    assertRunnable(path, setting);
    return { origin: 'setelan', path, setting };
  }
  return undefined;
}

function assertRunnable(path: string, setting: string): void {
  const hint = {
    id: `Perbaiki ${setting}, atau hapus agar lkjip mencari peramban sendiri.`,
    en: `Correct ${setting}, or remove it to let lkjip look for a browser itself.`,
  };
  if (!isFile(path)) {
    throw new UserError(
      {
        id: `Peramban yang disebut ${setting} tidak ada: ${path}`,
        en: `The browser named by ${setting} does not exist: ${path}`,
      },
      { hint, exitCode: EXIT.environment },
    );
  }
  if (!isRunnable(path)) {
    throw new UserError(
      {
        id: `Peramban yang disebut ${setting} tidak boleh dijalankan: ${path}`,
        en: `The browser named by ${setting} may not be run: ${path}`,
      },
      { hint, exitCode: EXIT.environment },
    );
  }
}

function findSystem(env: Environment): readonly string[] {
  const onPath = SYSTEM_NAMES.map((name) => findOnPath(name, env));
  const known = browserPaths(process.platform, env);
  // A snap may not read the temporary folder in which the profile lies.
  return [...onPath, ...known.filter(isRunnable)].filter(
    (path) => path !== undefined && !realpathSync(path).includes('/snap'),
  ) as readonly string[];
}

function findOnPath(name: string, env: Environment): string | undefined {
  return programPaths(process.platform, env, name).find(isRunnable);
}

/** The newest browser that `npx puppeteer browsers install` has put into puppeteer's cache folder. */
function findPuppeteers(env: Environment): string | undefined {
  const cache = puppeteersCache(env);
  if (cache === undefined) return undefined;
  for (const name of ['chrome-headless-shell', 'chrome'] as const) {
    const folders = listFolder(join(cache, name)).sort(compareVersions).reverse();
    for (const folder of folders) {
      for (const inner of listFolder(join(cache, name, folder))) {
        const path = join(cache, name, folder, inner, puppeteersProgram(process.platform, name));
        if (isRunnable(path)) return path;
      }
    }
  }
  return undefined;
}

/** An empty name would be the current folder, which may be a stranger's. */
function puppeteersCache(env: Environment): string | undefined {
  const named = env['PUPPETEER_CACHE_DIR'];
  if (named !== undefined && named !== '') return named;
  const home = homeFolder(env);
  return home === undefined ? undefined : join(home, '.cache', 'puppeteer');
}

function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What cannot even be looked at is no file to run. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isRunnable(path: string): boolean {
  if (!isFile(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
