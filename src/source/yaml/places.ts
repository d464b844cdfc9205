// Where the parts of a tree stand in its text.

import { isScalar, type Node } from 'yaml';
import type { Position } from '../../diagnostic/diagnostic.ts';
import type { KeyPath, Tree } from './tree.ts';

/** Where something begins in the text and, of a scalar, where it ends: a mapping would underline its whole text. */
export type TextSpan = readonly [from: number, to?: number];

/** The place of a span in its file. */
export type PlaceOfSpan = (from: number, to?: number) => Position;

/** The span of a node of the library. */
export function spanOf(node: unknown): TextSpan {
  const { range } = node as Node;
  const [from, to] = range ?? [0, 0];
  return isScalar(node) ? [from, to] : [from];
}

/** The spans of a part: of its key, which of an item is its own, and of its value. */
export interface PartSpans {
  readonly key: TextSpan;
  readonly value: TextSpan;
}

/** A mapping or a list, as far as places go. */
interface Branch {
  /** Null of a list. */
  readonly keys: readonly string[] | null;
  /** Where in the numbers its parts begin. */
  readonly start: number;
  readonly count: number;
  /** Of each part, what can be walked into; none at all where nothing can. */
  readonly parts: readonly (Branch | null)[];
}

/** Where a path leads. */
export interface Located {
  /** Of the value, or of the deepest part of the path that exists. */
  readonly value: TextSpan;
  /** Of the key that ends the path; undefined where that is none. */
  readonly key: TextSpan | undefined;
  /** The keys of the mapping at the end of the path; none where it is no mapping, or is not there. */
  readonly keys: readonly string[];
}

/** No end is told. */
const NONE = -1;
/** Where a part's key begins and ends, where its value does. */
const NUMBERS_A_PART = 4;

/**
 * Takes down where the parts of mappings and lists stand, as few numbers: the nodes of the library would tell it too, and so would
 * the tree, but both take many times as much.
 */
export class PlaceNotes {
  readonly #numbers: number[] = [];
  readonly #branches = new Map<Tree, Branch>();
  /** Rows of a table have the same keys. */
  readonly #keys = new Map<string, readonly string[]>();

  list(items: readonly Tree[], spans: readonly TextSpan[]): void {
    this.#note(items, null, items);
    for (const value of spans) this.#span(value, value);
  }

  /** @param spans of its parts by key, in the order in which they were typed */
  mapping(map: Readonly<Record<string, Tree>>, spans: ReadonlyMap<string, PartSpans>): void {
    const keys = [...spans.keys()];
    this.#note(
      map,
      this.#shared(keys),
      keys.map((key) => map[key] ?? null),
    );
    for (const { key, value } of spans.values()) this.#span(key, value);
  }

  #shared(keys: readonly string[]): readonly string[] {
    const name = keys.join();
    const known = this.#keys.get(name);
    // A key may have a comma in it.
    if (known?.length === keys.length && keys.every((key, i) => key === known[i])) return known;
    this.#keys.set(name, keys);
    return keys;
  }

  #note(tree: Tree, keys: Branch['keys'], parts: readonly Tree[]): void {
    const branches = parts.map((part) => this.#branches.get(part) ?? null);
    this.#branches.set(tree, {
      keys,
      start: this.#numbers.length,
      count: parts.length,
      parts: branches.some((branch) => branch !== null) ? branches : LEAVES,
    });
  }

  #span([keyFrom, keyTo = NONE]: TextSpan, [from, to = NONE]: TextSpan): void {
    this.#numbers.push(keyFrom, keyTo, from, to);
  }

  /** Gives the way from a path to its place. */
  finish(tree: Tree, whole: TextSpan): (path: KeyPath) => Located {
    const root = this.#branches.get(tree) ?? null;
    const numbers = this.#numbers;
    return (path) => locate(path, root, whole, numbers);
  }
}
const LEAVES: Branch['parts'] = [];

function locate(
  path: KeyPath,
  root: Branch | null,
  whole: TextSpan,
  numbers: readonly number[],
): Located {
  let branch = root;
  let value = whole;
  let key: TextSpan | undefined;
  for (const step of path) {
    const i = branch === null ? undefined : indexOf(branch, step);
    if (branch === null || i === undefined) return { value, key, keys: [] };
    const at = branch.start + i * NUMBERS_A_PART;
    key = branch.keys === null ? undefined : spanAt(numbers, at);
    value = spanAt(numbers, at + 2);
    branch = branch.parts[i] ?? null;
  }
  return { value, key, keys: branch?.keys ?? [] };
}

/** Which of the parts a step leads to; undefined where there is no such part. */
function indexOf({ keys, count }: Branch, step: string | number): number | undefined {
  if (keys !== null) return indexesOf(keys).get(String(step));
  const i = Number(step);
  return Number.isInteger(i) && i >= 0 && i < count ? i : undefined;
}

/** Made once, since rules ask for the place of each of a mapping's thousand keys. */
function indexesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const known = INDEXES.get(keys);
  if (known !== undefined) return known;
  const indexes = new Map(keys.map((key, i) => [key, i]));
  INDEXES.set(keys, indexes);
  return indexes;
}
const INDEXES = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function spanAt(numbers: readonly number[], at: number): TextSpan {
  const from = numbers[at] ?? 0;
  const to = numbers[at + 1] ?? NONE;
  return to === NONE ? [from] : [from, to];
}
