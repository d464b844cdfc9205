// What the last print of a report left, kept between builds.

import { reportKey, type Cache } from '../output/cache.ts';
import { plainMemory, readMemory } from '../print/memory.ts';
import type { Effects } from './effects.ts';

/**
 * The effects that remember prints.
 * @param ruang the real path of the workspace
 */
export function printMemory(
  cache: Cache,
  workspace: string,
): Pick<Effects, 'recallPrint' | 'keepPrint'> {
  return {
    recallPrint: async (period) =>
      readMemory(await cache.recall('prints', reportKey(workspace, period))),
    keepPrint: (period, memory) =>
      cache.keep('prints', reportKey(workspace, period), plainMemory(memory)),
  };
}
