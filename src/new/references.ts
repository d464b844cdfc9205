// The anchors (`&nama`) and aliases (`*nama`) of a YAML file: where they stand, and what each alias stands for.

import {
  CST,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  visit,
  type Alias,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { KeyPath } from '../source/yaml/tree.ts';

/** What is around an anchor or an alias. */
interface ReferencePlace {
  readonly isFlow: boolean;
  /** Whether it is on a key, or in front of nothing. */
  readonly isAtEnd: boolean;
  /** The entry whose value it is, where it is one. */
  readonly pair: Pair | null;
}

/** An anchor or an alias, and its place in the text. */
export interface Reference extends ReferencePlace {
  /** What the anchor is on; the alias itself. */
  readonly node: Node;
  /** Of an anchor that of the sign alone, without what it is on. */
  readonly from: number;
  readonly to: number;
}

export interface ReferenceList {
  /** In the order of the text. */
  readonly references: readonly Reference[];
  readonly meanings: ReadonlyMap<Alias, Node>;
}

/** The source text of a scalar without quotes; null for anything else and for nothing. */
export function typedText(node: unknown): string | null {
  if (!isScalar(node) || node.value === null) return null;
  return typeof node.value === 'string' ? node.value : (node.source ?? null);
}

/** Whether a node is a value of which nothing is written. */
export function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1];
}

/** @returns undefined where the signs of the text are not those of its nodes */
export function readReferences(text: string, document: Document): ReferenceList | undefined {
  const nodes: (readonly [Node, ReferencePlace])[] = [];
  const meanings = new Map<Alias, Node>();
  const nearest = new Map<string, Node>();
  visit(document, {
    Node: (key, one, ancestors) => {
      const name = anchorOf(one);
      // An alias means the nearest anchor of its name above it.
      if (name !== undefined) nearest.set(name, one);
      const meaning = isAlias(one) ? nearest.get(one.source) : undefined;
      if (isAlias(one) && meaning !== undefined) meanings.set(one, meaning);
      if (isAlias(one) || name !== undefined) nodes.push([one, placeOf(key, one, ancestors)]);
    },
  });
  if (nodes.length === 0) return { references: [], meanings };
  const marks = anchorPlaces(text);
  let order = 0;
  const references = nodes.map(([one, place]): Reference => {
    const name = anchorOf(one);
    const [from = 0, to = from] =
      name === undefined ? (one.range ?? []) : spanOf(marks[order++], name);
    return { node: one, from, to, ...place };
  });
  const fits = references.every(({ node: one, from, to }) =>
    isAlias(one) ? meanings.has(one) : text.slice(from, to) === `&${anchorOf(one) ?? ''}`,
  );
  return fits && order === marks.length ? { references, meanings } : undefined;
}

const anchorOf = (node: Node): string | undefined =>
  isAlias(node) ? undefined : (node as { readonly anchor?: string }).anchor;

const spanOf = (from = -1, name: string): [number, number] => [from, from + name.length + 1];

function placeOf(key: unknown, node: Node, ancestors: readonly unknown[]): ReferencePlace {
  const parent = ancestors.at(-1);
  const container = isPair(parent) ? ancestors.at(-2) : parent;
  return {
    isFlow: (isMap(container) || isSeq(container)) && container.flow === true,
    isAtEnd: key === 'key' || isEmpty(node),
    pair: isPair(parent) ? parent : null,
  };
}

/** Nodes do not tell where their anchors stand; the words of the text do. */
function anchorPlaces(text: string): readonly number[] {
  const places: number[] = [];
  let [offset, inScalar] = [0, false];
  for (const token of new Lexer().lex(text)) {
    const tokenType = inScalar ? null : CST.tokenType(token);
    inScalar = tokenType === 'scalar';
    // These are signs of the lexer itself, which the text does not have.
    if (tokenType === 'scalar' || tokenType === 'doc-mode' || tokenType === 'flow-error-end')
      continue;
    if (tokenType === 'anchor') places.push(offset);
    offset += token.length;
  }
  return places;
}

/** The anchors and aliases that a change at one of `places` would change elsewhere too; null stands for all. */
export function touchedBy(
  { references, meanings }: ReferenceList,
  root: unknown,
  places: readonly KeyPath[] | null,
): readonly Reference[] {
  if (places === null) return references;
  const touched = new Set<unknown>(references.filter((one) => one.isAtEnd).map(({ node }) => node));
  for (const path of places) touchAlong(root, path, touched);
  return references.filter(
    ({ node }) => touched.has(node) || (isAlias(node) && touched.has(meanings.get(node))),
  );
}

/** What is on the way contains the change; what is at its end may be replaced with all that is in it. */
function touchAlong(root: unknown, path: KeyPath, touched: Set<unknown>): void {
  let node = root;
  for (const step of path) {
    touched.add(node);
    if (isMap(node)) {
      node = node.items.find(({ key }) => typedText(key) === String(step))?.value;
    } else if (isSeq(node)) node = node.items[Number(step)];
    else return;
  }
  touched.add(node);
  if (isMap(node) || isSeq(node)) visit(node, { Node: (_, one) => void touched.add(one) });
}
