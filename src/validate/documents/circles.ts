// Circles of things that are each under one other, and how they are told.

import { shorten } from '../../diagnostic/words.ts';

/**
 * The circles of a graph in which each node has one edge at most, each from its first node on; every node is walked
 * once.
 */
export function findCircles(
  above: readonly (number | undefined)[],
): readonly (readonly number[])[] {
  const seen = new Set<number | undefined>();
  return above.flatMap((_, start) => {
    const way: number[] = [];
    let i: number | undefined = start;
    while (i !== undefined && !seen.has(i)) {
      seen.add(i);
      way.push(i);
      i = above[i];
    }
    const begins = i === undefined ? -1 : way.indexOf(i);
    return begins < 0 ? [] : [fromFirst(way.slice(begins))];
  });
}

function fromFirst(circle: readonly number[]): readonly number[] {
  const begins = circle.indexOf(Math.min(...circle));
  return [...circle.slice(begins), ...circle.slice(0, begins)];
}

const MOST_NAMED = 6;

/** "A di bawah B, B di bawah A"; a long circle is cut short. */
export function circleWords(names: readonly string[], verb: string): string {
  const above = [...names.slice(1), ...names.slice(0, 1)].map((name) => shorten(name));
  const pairs = names.map((name, i) => [shorten(name), verb, ...above.slice(i, i + 1)].join(' '));
  const shown = pairs.slice(0, MOST_NAMED).join(', ');
  return pairs.length > MOST_NAMED ? `${shown}, …` : shown;
}
