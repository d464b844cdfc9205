// Ruling lines as they were drawn, cell by cell and often twice, → whole lines, and which of them belong together.

import type { PageBox, PageRule } from '../document.ts';

/** Lines that lie this near to each other, end to end or side by side, are one. */
const NEAR = 1.6;
const END_TO_END = 3;
/** A line touches another that ends this near to it. */
const TOUCH = 3;
/** More lines than this on a page are a drawing: a map or a plan. */
const RULES_MAX = 2500;

/** Parallel lines, joined where they go on in each other. */
export function joinRules(rules: readonly PageRule[]): readonly PageRule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  const joined: PageRule[] = [];
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    const first = (sorted[start] as PageRule).at;
    // Not from line to neighbour, which would chain lines together without end.
    while (end < sorted.length && (sorted[end] as PageRule).at - first <= NEAR) end++;
    joined.push(...joinEnds(sorted.slice(start, end)));
    start = end;
  }
  return joined;
}

function joinEnds(group: readonly PageRule[]): readonly PageRule[] {
  const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length;
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of [...group].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to + END_TO_END) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined.map((rule) => ({ ...rule, at }));
}

/** Lines that touch each other, directly or over others: the ruling of one table, or a frame. */
export interface Ruling {
  readonly horizontal: readonly PageRule[];
  readonly vertical: readonly PageRule[];
  readonly box: PageBox;
}

/** The rulings of a page, from joined lines; those of a drawing are none. */
export function findRulings(
  horizontal: readonly PageRule[],
  vertical: readonly PageRule[],
): readonly Ruling[] {
  if (Math.max(horizontal.length, vertical.length) > RULES_MAX) return [];
  const group = new Groups(horizontal.length + vertical.length);
  vertical.forEach((down, i) => {
    horizontal.forEach((across, j) => {
      if (crosses(down, across)) group.join(i, vertical.length + j);
    });
  });
  const members = new Map<number, { horizontal: PageRule[]; vertical: PageRule[] }>();
  const memberOf = (i: number) => {
    const root = group.rootOf(i);
    const found = members.get(root) ?? { horizontal: [], vertical: [] };
    members.set(root, found);
    return found;
  };
  vertical.forEach((rule, i) => memberOf(i).vertical.push(rule));
  horizontal.forEach((rule, j) => memberOf(vertical.length + j).horizontal.push(rule));
  return [...members.values()].map((one) => ({ ...one, box: boxOfRules(one) }));
}

const crosses = (down: PageRule, across: PageRule): boolean =>
  down.at >= across.from - TOUCH &&
  down.at <= across.to + TOUCH &&
  across.at >= down.from - TOUCH &&
  across.at <= down.to + TOUCH;

function boxOfRules({ horizontal, vertical }: Omit<Ruling, 'box'>): PageBox {
  const xs = [...horizontal.flatMap(({ from, to }) => [from, to]), ...vertical.map(({ at }) => at)];
  const ys = [...vertical.flatMap(({ from, to }) => [from, to]), ...horizontal.map(({ at }) => at)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Things that are joined into groups, two at a time. */
export class Groups {
  readonly #parent: number[];

  constructor(count: number) {
    this.#parent = Array.from({ length: count }, (_, i) => i);
  }

  rootOf(i: number): number {
    let root = i;
    while (this.#parent[root] !== root) root = this.#parent[root] as number;
    this.#parent[i] = root;
    return root;
  }

  join(i: number, j: number): void {
    this.#parent[this.rootOf(i)] = this.rootOf(j);
  }
}
