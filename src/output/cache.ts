// Small values that one build leaves for the next, per user. A value that is damaged, or that cannot be kept, is as
// good as none: the cache costs or saves time, never correctness.

import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withOpenFile } from '../machine/open-files.ts';
import { periodKey, type Period } from '../period.ts';
import { digest, seal, unseal } from '../digest.ts';

/** What is kept, of reports each: what serves the next print, charts, or a trace; each kind in a folder of its own. */
export const CACHE_KINDS = ['prints', 'charts', 'trace'] as const;
type CacheKind = (typeof CACHE_KINDS)[number];

/** Under what is kept of one report: the real path of its workspace, and what it is of. */
export const reportKey = (workspace: string, period: Period): string =>
  `${workspace}\0${periodKey(period)}`;

export interface Cache {
  /** The value kept under `key`; undefined when there is none or it is damaged. */
  readonly recall: (kind: CacheKind, key: string) => Promise<unknown>;
  readonly keep: (kind: CacheKind, key: string, value: unknown) => Promise<void>;
}

/**
 * A cache in `folder`, which must be closed to other users: what is recalled becomes part of the report.
 * Without a folder nothing is kept.
 */
export function openCache(folder: string | undefined): Cache {
  if (folder === undefined) {
    return { recall: () => Promise.resolve(undefined), keep: () => Promise.resolve() };
  }
  const fileOf = (kind: CacheKind, key: string) =>
    join(folder, kind, `${digest(key).slice(0, 32)}.json`);
  return {
    recall: async (kind, key) => {
      const text = unseal(await readText(fileOf(kind, key)));
      return text === undefined ? undefined : (JSON.parse(text) as unknown);
    },
    keep: async (kind, key, value) => {
      const file = fileOf(kind, key);
      const temporary = `${file}.${String(process.pid)}.tmp`;
      try {
        await mkdir(join(folder, kind), { recursive: true, mode: 0o700 });
        await writeFile(temporary, seal(JSON.stringify(value)), { mode: 0o600 });
        await rename(temporary, file);
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined);
      }
    },
  };
}

const readText = (file: string): Promise<string> =>
  withOpenFile(() => readFile(file, 'utf8')).catch(() => '');
