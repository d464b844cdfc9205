// Charts of the last build: one whose figure has not changed need not be drawn again, and without any to draw the
// drawing libraries need not even be loaded.

import type { Gambar } from '../compose/report.ts';
import { digest } from '../digest.ts';
import type { Cache } from './cache.ts';

type Gambarkan = (gambar: readonly Gambar[]) => Promise<ReadonlyMap<string, string>>;

/**
 * The charts, drawn by `draw` as far as they are not remembered. What is kept is exactly what was asked for last, so
 * the cache does not grow.
 * @param kunci the workspace and year
 * @param sidik what draws: the program's own code and the versions of the libraries; another one remembers nothing
 */
export async function drawRemembered(
  gambar: readonly Gambar[],
  cache: Cache,
  key: string,
  sidik: string,
  draw: Gambarkan,
): Promise<ReadonlyMap<string, string>> {
  const lama = textsOf(await cache.recall('charts', key));
  const sidikOf = (one: Gambar): string => digest(sidik + JSON.stringify(one));
  const baru = gambar.filter((one) => !lama.has(sidikOf(one)));
  const drawn = baru.length === 0 ? new Map<string, string>() : await draw(baru);
  const hasil = new Map<string, string>();
  const store: Record<string, string> = {};
  for (const one of gambar) {
    const svg = drawn.get(one.id) ?? lama.get(sidikOf(one));
    if (svg === undefined) continue;
    hasil.set(one.id, svg);
    store[sidikOf(one)] = svg;
  }
  if (baru.length > 0) await cache.keep('charts', key, store);
  return hasil;
}

function textsOf(content: unknown): ReadonlyMap<string, string> {
  if (typeof content !== 'object' || content === null) return new Map();
  const pairs = Object.entries(content).filter(([, svg]) => typeof svg === 'string');
  return new Map(pairs as [string, string][]);
}
