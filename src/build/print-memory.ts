// What the last print of a report left, kept between builds.

import type { Cache } from '../output/cache.ts';
import { periodKey, type Period } from '../period.ts';
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
  const keyOf = (period: Period): string => `${workspace}\0${periodKey(period)}`;
  return {
    recallPrint: async (period) => readMemory(await cache.recall('prints', keyOf(period))),
    keepPrint: (period, memory) => cache.keep('prints', keyOf(period), plainMemory(memory)),
  };
}
