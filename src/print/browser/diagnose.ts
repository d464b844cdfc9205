// The facts about browsers on this machine, for `lkjip doctor`.

import { spawnSync } from 'node:child_process';

import type { Bilingual } from '../../language.ts';
import { userErrorOf } from '../../machine/shortage.ts';
import type { Environment } from './environment.ts';
import { findCandidates, type Candidate } from './find.ts';
import { privateFolderChoices } from './private-folder.ts';
import { openBrowser, type BrowserFacts, type OpenOptions } from './session.ts';

export interface BrowserDiagnosis {
  /** What was found, in the order in which it would be tried. */
  readonly candidates: readonly {
    readonly origin: Candidate['origin'];
    /** The file, or the npm package with its version. */
    readonly place: string;
    /** Shared libraries that the system lacks for it. */
    readonly missingLibraries: readonly string[];
  }[];
  /** What `build` would print with; null when nothing starts. */
  readonly browser: BrowserFacts | null;
  readonly startMilliseconds: number | null;
  /** Why nothing starts. */
  readonly problem: { readonly text: Bilingual; readonly hint: Bilingual | null } | null;
  /** Where the packaged browser is or would be unpacked, best first. */
  readonly cacheFolders: readonly string[];
}

/** Looks, starts the browser once, ends it, and tells; never throws but for the signal's own reason. */
export async function diagnoseBrowser(options: OpenOptions = {}): Promise<BrowserDiagnosis> {
  const env = options.env ?? process.env;
  const cacheFolders = privateFolderChoices(env);
  let candidates: BrowserDiagnosis['candidates'] = [];
  const begin = performance.now();
  try {
    candidates = findCandidates({ ...options, env }).map((candidate) => describe(candidate, env));
    const session = await openBrowser(options);
    const startMilliseconds = Math.round(performance.now() - begin);
    await session.close();
    const browser = session.facts;
    return { candidates, browser, startMilliseconds, problem: null, cacheFolders };
  } catch (error) {
    options.signal?.throwIfAborted();
    const problem = describeProblem(error);
    return { candidates, browser: null, startMilliseconds: null, problem, cacheFolders };
  }
}

function describeProblem(error: unknown): { text: Bilingual; hint: Bilingual | null } {
  const known = userErrorOf(error);
  if (known !== undefined) return { text: known.text, hint: known.hint };
  const message = error instanceof Error ? error.message : String(error);
  return { text: { id: message, en: message }, hint: null };
}

function describe(candidate: Candidate, env: Environment): BrowserDiagnosis['candidates'][number] {
  const { origin } = candidate;
  if (candidate.origin !== 'paket') {
    const missingLibraries = findMissingLibraries(candidate.path, env);
    return { origin, place: candidate.path, missingLibraries };
  }
  // Its libraries come along where the system lacks them.
  const place = `@sparticuz/chromium ${candidate.package.version}`;
  return { origin, place, missingLibraries: [] };
}

/** What `ldd` says; nothing where there is no `ldd`, or the browser is a script. */
function findMissingLibraries(path: string, env: Environment): readonly string[] {
  if (process.platform !== 'linux') return [];
  const { stdout } = spawnSync('ldd', [path], { encoding: 'utf8', env: { ...env }, timeout: 5000 });
  const lines = (stdout as string | null)?.split('\n') ?? [];
  return lines.flatMap((line) => /^\s*(\S+) => not found/.exec(line)?.[1] ?? []);
}
