// How much an SVG draws when every part that it uses again is counted each time: ten parts that use each other ten times
// are a small file and a drawing without end.

import { Parser } from 'saxen';

/** Parts that an emblem may be drawn with, those that are used again counted each time. */
const LIMIT = 10_000;
const RUJUKAN = /(?:^\s*|url\(\s*["']?)#([^"')\s]+)/g;

/** Whether the drawing is over the bound; one that uses itself is, and counting ends there. */
export function isReusedTooOften(text: string): boolean {
  const content = partsOf(text);
  const wait = [''];
  let jumlah = 1;
  // Not by recursion: a chain of parts may be longer than the stack is deep.
  for (let id = wait.pop(); id !== undefined; id = wait.pop()) {
    const bagian = content.get(id) ?? [];
    jumlah += bagian.length;
    if (jumlah > LIMIT) return true;
    wait.push(...bagian);
  }
  return false;
}

/** For every element with an id, and for the drawing itself under an empty one: the ids in it, and those it refers to. */
function partsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const content = new Map<string, string[]>();
  const add = (inner: string, id: string): void => {
    const exists = content.get(inner);
    if (exists === undefined) content.set(inner, [id]);
    else exists.push(id);
  };
  const open = [''];
  const reader = new Parser();
  reader.on('openTag', (_, ambil, parse) => {
    const tertulis = ambil();
    const attributes = Object.entries(typeof tertulis === 'boolean' ? {} : tertulis).map(
      ([key, nilai]) => [key, parse(nilai)] as const,
    );
    const outside = open.at(-1) ?? '';
    const id = attributes.find(([key]) => key === 'id')?.[1] ?? outside;
    if (id !== outside) add(outside, id);
    open.push(id);
    for (const [, nilai] of attributes) {
      for (const [, refer = ''] of nilai.matchAll(RUJUKAN)) add(id, refer);
    }
  });
  reader.on('closeTag', () => {
    open.pop();
  });
  reader.on('error', () => undefined);
  reader.on('warn', () => undefined);
  reader.parse(text);
  return content;
}
