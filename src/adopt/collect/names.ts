// Names that are known again: by their letters, else by most of their words.

import { keyOf } from '../../audit/check/register.ts';

/** So much of the words of two names has to be the same. */
const ALIKE = 0.85;

/** Of the known keys the one that a name means, but for those that are taken; null where none is near enough. */
export function findKey(
  name: string,
  known: Iterable<string>,
  taken: ReadonlySet<string> = new Set(),
): string | null {
  const key = keyOf(name);
  const free = [...known].filter((one) => !taken.has(one));
  if (free.includes(key)) return key;
  const rated = free
    .map((one) => ({ one, share: likeness(key, one) }))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share);
  return rated[0]?.one ?? null;
}

/** The share of the words that two keys have in common, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [first, second] = [a.split(' '), b.split(' ')];
  const rest = [...second];
  for (const word of first) {
    const at = rest.indexOf(word);
    if (at !== -1) rest.splice(at, 1);
  }
  const common = second.length - rest.length;
  return (2 * common) / (first.length + second.length);
}
