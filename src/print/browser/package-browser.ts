// The browser inside the npm package `@sparticuz/chromium`: unpacked once per version into a private folder, together
// with the libraries that a bare Linux lacks. The package's own code is not used, because it runs whatever already lies
// at a fixed path of the shared temporary folder.

import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';

import { EXIT, UserError } from '../../error.ts';
import { ownedName, removeAbandoned } from '../../owner.ts';
import type { Environment } from './environment.ts';
import { findPrivateFolders, openPrivateFolder } from './private-folder.ts';
import { readTar } from './tar.ts';

export interface BrowserPackage {
  readonly version: string;
  /** The folder of the compressed files. */
  readonly source: string;
}

export interface UnpackedBrowser {
  readonly executable: string;
  /** For LD_LIBRARY_PATH where the system lacks nss. */
  readonly libraries: string;
}

const SIZES = 'ukuran.json';
const TEMPORARY = '.baru-';

/** The installed package, if its browser runs on this kind of machine; it is an optional dependency. */
export function findBrowserPackage(): BrowserPackage | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const root = resolve(dirname(main), '..', '..');
    const facts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { version: facts.version, source: join(root, 'bin') };
  } catch {
    return undefined;
  }
}

/**
 * The unpacked browser, unpacked now if it is not there whole. Two builds may do so at once: each unpacks under a name
 * of its own and renames, and the first to finish wins.
 *
 * @param isDamaged set after the browser there failed to start: it is replaced even though its sizes are right.
 * @throws UserError (exit 3) when there is no private folder or no room in it.
 */
export async function unpackBrowser(
  browser: BrowserPackage,
  options: {
    readonly env: Environment;
    readonly signal: AbortSignal;
    readonly isDamaged?: boolean;
  },
): Promise<UnpackedBrowser> {
  const { env, signal, isDamaged = false } = options;
  const name = `chromium-${browser.version}`;
  const folder =
    (isDamaged ? undefined : await findWhole(name, env)) ??
    (await unpackAnew(name, browser, { env, signal, isDamaged }));
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'lib') };
}

/** One that is there whole is good, also where nothing can be written any more. */
async function findWhole(name: string, env: Environment): Promise<string | undefined> {
  for (const cache of await findPrivateFolders(env)) {
    if (await isWhole(join(cache, name))) return join(cache, name);
  }
  return undefined;
}

/** @returns the folder in which it is now */
async function unpackAnew(
  name: string,
  browser: BrowserPackage,
  { env, signal, isDamaged }: Required<Parameters<typeof unpackBrowser>[1]>,
): Promise<string> {
  const cache = await openPrivateFolder(env);
  const temporary = join(cache, ownedName(TEMPORARY));
  try {
    await unpackInto(temporary, browser, signal);
    await removeAbandoned(cache, TEMPORARY, basename(temporary));
    await install(temporary, join(cache, name), isDamaged);
  } catch (error) {
    throw explain(error, cache);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return join(cache, name);
}

async function unpackInto(
  folder: string,
  browser: BrowserPackage,
  signal: AbortSignal,
): Promise<void> {
  await mkdir(join(folder, 'lib'), { recursive: true, mode: 0o700 });
  const sizes: Record<string, number> = {};
  const archive = await readFile(join(browser.source, 'al2023.tar.br'));
  for (const file of readTar(await promisify(brotliDecompress)(archive))) {
    if (!file.name.startsWith('lib/') || file.name.includes('..')) continue;
    await writeFile(join(folder, file.name), file.data, { mode: 0o700 });
    sizes[file.name] = file.data.length;
  }
  const executable = join(folder, 'chromium');
  await pipeline(
    createReadStream(join(browser.source, 'chromium.br'), { highWaterMark: 2 ** 22 }),
    createBrotliDecompress({ chunkSize: 2 ** 21 }),
    createWriteStream(executable, { mode: 0o700 }),
    { signal },
  );
  sizes['chromium'] = (await stat(executable)).size;
  await writeFile(join(folder, SIZES), JSON.stringify(sizes), { mode: 0o600 });
}

/** Puts the new folder in place. Where another build was faster and its folder is whole, that one stays. */
async function install(temporary: string, folder: string, replace: boolean): Promise<void> {
  try {
    await rename(temporary, folder);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOTDIR') throw error;
    if (!replace && (await isWhole(folder))) return;
    const damaged = `${temporary}-rusak`;
    await rename(folder, damaged).catch(() => undefined);
    await rm(damaged, { recursive: true, force: true });
    await install(temporary, folder, false);
  }
}

async function isWhole(folder: string): Promise<boolean> {
  try {
    const sizes = JSON.parse(await readFile(join(folder, SIZES), 'utf8')) as Record<string, number>;
    if (sizes['chromium'] === undefined) return false;
    for (const [name, size] of Object.entries(sizes)) {
      const facts = await stat(join(folder, name));
      if (!facts.isFile() || facts.size !== size || (facts.mode & 0o100) === 0) return false;
    }
    return true;
  } catch {
    return false;
  }
}

function explain(error: unknown, cache: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return error;
  return new UserError(
    {
      id: `Ruang disk habis saat membongkar peramban ke ${cache} (perlu sekitar 200 MB).`,
      en: `The disk is full: the browser needs about 200 MB in ${cache}.`,
    },
    {
      hint: {
        id: 'Kosongkan ruang, atau arahkan XDG_CACHE_HOME ke disk lain.',
        en: 'Free some space, or point XDG_CACHE_HOME at another disk.',
      },
      exitCode: EXIT.environment,
      cause: error,
    },
  );
}
