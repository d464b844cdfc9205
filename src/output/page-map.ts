// The page map of the last print: only ever a guess, proven anew by every print.

import { periodKey, type Period } from '../period.ts';
import type { Cache } from './cache.ts';

/** Every element id in a list with the number printed on its page. */
type PageNumbers = ReadonlyMap<string, string>;

const keyOf = (ruang: string, period: Period): string => `${ruang}\0${periodKey(period)}`;

/** The last page map of this workspace and year, if there is one. */
export async function readPageMap(
  cache: Cache,
  ruang: string,
  period: Period,
): Promise<PageNumbers | undefined> {
  const isi = await cache.recall('pages', keyOf(ruang, period));
  if (typeof isi !== 'object' || isi === null) return undefined;
  const pairs = Object.entries(isi);
  const whole = pairs.every(([, label]) => typeof label === 'string' && label.length < 12);
  return whole ? new Map(pairs as [string, string][]) : undefined;
}

export async function keepPageMap(
  cache: Cache,
  ruang: string,
  period: Period,
  halaman: PageNumbers,
): Promise<void> {
  await cache.keep('pages', keyOf(ruang, period), Object.fromEntries(halaman));
}
