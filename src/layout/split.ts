// A tree that no page holds as several: the upper part first, then what is below each box that it ends at.

import { findLayout, type TreeNode } from './tree.ts';

/** A part of a tree that fits on a page. */
export interface TreePart {
  /** Places in the whole list, parents first. */
  readonly nodes: readonly number[];
  /** Those whose children are in a part of their own. */
  readonly continued: ReadonlySet<number>;
}

/**
 * Parents before their children, each with the place of its parent in the order. What goes round in a circle is cut
 * where it is first met.
 * @param parents the parent of each, by place in this list
 */
export function orderTree(
  parents: readonly (number | null)[],
): readonly { readonly item: number; readonly parent: number | null }[] {
  const children: number[][] = parents.map(() => []);
  parents.forEach((parent, i) => parent !== null && children[parent]?.push(i));
  const order: { item: number; parent: number | null }[] = [];
  const seen = new Set<number>();
  const walk = (start: number) => {
    const open: [number, number | null][] = [[start, null]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [item, parent] = next;
      if (seen.has(item)) continue;
      seen.add(item);
      const place = order.push({ item, parent }) - 1;
      for (const child of (children[item] ?? []).toReversed()) open.push([child, place]);
    }
  };
  parents.forEach((parent, i) => {
    if (parent === null) walk(i);
  });
  parents.forEach((_, i) => {
    walk(i);
  });
  return order;
}

/** Beyond this the first division that fits is taken, not the one of fewest parts. */
const COMPARED = 300;

/**
 * The parts that are drawn one after the other, as few as can be.
 * @param nodes parents before their children
 */
export function splitTree(nodes: readonly TreeNode[]): readonly TreePart[] {
  const children: number[][] = nodes.map(() => []);
  const tops: number[] = [];
  nodes.forEach(({ parent }, i) => (parent === null ? tops : (children[parent] ?? [])).push(i));
  const splitter = new Splitter(nodes, children);
  return splitter.forest(tops);
}

class Splitter {
  readonly #nodes: readonly TreeNode[];
  readonly #children: readonly (readonly number[])[];
  readonly #known = new Map<number, readonly TreePart[]>();

  constructor(nodes: readonly TreeNode[], children: readonly (readonly number[])[]) {
    this.#nodes = nodes;
    this.#children = children;
  }

  /** Whole trees share a part as long as they fit together. */
  forest(tops: readonly number[]): readonly TreePart[] {
    const parts: TreePart[] = [];
    let together: number[] = [];
    const close = () => {
      const [only] = together;
      if (only !== undefined && together.length === 1) parts.push(...this.#below(only));
      else if (together.length > 1) parts.push(this.#part(together, Infinity));
      together = [];
    };
    for (const top of tops) {
      if (!this.#fits(this.#part([...together, top], Infinity))) close();
      together.push(top);
    }
    close();
    return parts;
  }

  /** A node with all below it, in parts. */
  #below(node: number): readonly TreePart[] {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const whole = this.#part([node], Infinity);
    const parts = this.#fits(whole) ? [whole] : (this.#cut(node) ?? this.#inGroups(node));
    this.#known.set(node, parts);
    return parts;
  }

  /** Cut below some depth; of all that fit, the division into the fewest parts. */
  #cut(node: number): readonly TreePart[] | null {
    let best: readonly TreePart[] | null = null;
    for (const top of this.#tops(node).toReversed()) {
      const parts = [top, ...this.forest([...top.continued])];
      if (best === null || parts.length < best.length) best = parts;
      if (this.#nodes.length > COMPARED) break;
    }
    return best;
  }

  /** The upper parts that fit, each a level deeper. */
  #tops(node: number): readonly TreePart[] {
    const tops: TreePart[] = [];
    for (let depth = 1; ; depth += 1) {
      const top = this.#part([node], depth);
      if (top.continued.size === 0 || !this.#fits(top)) return tops;
      tops.push(top);
    }
  }

  /** More children than a page holds: the node again over each group of them, then what is below each. */
  #inGroups(node: number): readonly TreePart[] {
    const groups: TreePart[] = [];
    let group: number[] = [];
    const partOf = (list: readonly number[]): TreePart => ({
      nodes: [node, ...list],
      continued: new Set(list.filter((one) => this.#hasChildren(one))),
    });
    for (const child of this.#children[node] ?? []) {
      if (group.length > 0 && !this.#fits(partOf([...group, child]))) {
        groups.push(partOf(group));
        group = [];
      }
      group.push(child);
    }
    groups.push(partOf(group));
    return groups.flatMap((part) => [part, ...this.forest([...part.continued])]);
  }

  #hasChildren(node: number): boolean {
    return (this.#children[node] ?? []).length > 0;
  }

  /** Nodes with what is below them, down to a depth; parents first. */
  #part(tops: readonly number[], depth: number): TreePart {
    const nodes: number[] = [];
    const continued = new Set<number>();
    const open = tops.map((top): [number, number] => [top, 0]).toReversed();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [node, level] = next;
      nodes.push(node);
      const children = this.#children[node] ?? [];
      if (level < depth) for (const one of children.toReversed()) open.push([one, level + 1]);
      else if (children.length > 0) continued.add(node);
    }
    return { nodes, continued };
  }

  #fits(part: TreePart): boolean {
    return findLayout(nodesOf(part, this.#nodes), false) !== null;
  }
}

/** Room for the reference to the figure that goes on. */
const REFERENCE = 'lihat Gambar 10.10';

/** The nodes of a part with their parents in it; what goes on elsewhere says so. */
export function nodesOf(
  { nodes, continued }: TreePart,
  all: readonly TreeNode[],
): readonly TreeNode[] {
  const place = new Map(nodes.map((node, i) => [node, i]));
  return nodes.flatMap((i): TreeNode[] => {
    const node = all[i];
    if (node === undefined) return [];
    const parent = node.parent === null ? null : (place.get(node.parent) ?? null);
    return [{ ...node, parent, more: continued.has(i) ? REFERENCE : '' }];
  });
}
