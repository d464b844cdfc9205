// `lkjip --version --json`: what is installed here.

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import paket from '../../../package.json' with { type: 'json' };
import { findCandidates } from '../../print/browser/find.ts';
import type { Io } from '../terminal/io.ts';
import { VERSION } from '../../version.ts';

export interface VersionDetails {
  readonly lkjip: string;
  readonly node: string;
  readonly platform: string;
  /** The browser that a build would try first; null where there is none. */
  readonly browser: { readonly origin: string; readonly place: string } | null;
  /** The version of each package that is installed with lkjip; null for one that is missing. */
  readonly dependencies: Readonly<Record<string, string | null>>;
}

/** Starts no browser. */
export async function describeVersion(env: Io['env']): Promise<VersionDetails> {
  const nama = Object.keys({ ...paket.dependencies, ...paket.optionalDependencies }).sort();
  const versi = await Promise.all(nama.map(async (one) => [one, await installedVersion(one)]));
  return {
    lkjip: VERSION,
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    browser: findBrowser(env),
    dependencies: Object.fromEntries(versi) as VersionDetails['dependencies'],
  };
}

function findBrowser(env: Io['env']): VersionDetails['browser'] {
  try {
    const [candidate] = findCandidates({ env });
    if (candidate === undefined) return null;
    const { origin } = candidate;
    if (candidate.origin !== 'paket') return { origin, place: candidate.path };
    return { origin, place: `@sparticuz/chromium ${candidate.package.version}` };
  } catch {
    // One that was asked for by name and is not there.
    return null;
  }
}

/** Where Node itself would find it, whatever the package lets be imported. */
async function installedVersion(nama: string): Promise<string | null> {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const text = await readFile(join(folder, 'node_modules', nama, 'package.json'), 'utf8').catch(
      () => null,
    );
    if (text !== null) return (JSON.parse(text) as { version: string }).version;
    if (dirname(folder) === folder) return null;
  }
}
