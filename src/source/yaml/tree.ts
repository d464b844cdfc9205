// A YAML text as plain values: mappings, lists and scalars.

import type { Position } from '../../diagnostic/diagnostic.ts';

/** A leaf: the value as YAML 1.2 reads it, and the text that the user typed. */
export class Scalar {
  readonly value: string | number | boolean | bigint;
  /** The typed text, without quotes. */
  readonly text: string;
  /** Whether it stood in quotes or was a block (`|`, `>`), so that it is text on purpose. */
  readonly isQuoted: boolean;
  readonly position: Position;

  constructor(nilai: Scalar['value'], text: string, quoted: boolean, position: Position) {
    this.value = nilai;
    this.text = text;
    this.isQuoted = quoted;
    this.position = position;
  }
}

/** A parsed file as plain values; mappings have no prototype, `null` is an empty or `null` value. */
export type Tree = Scalar | null | readonly Tree[] | { readonly [key: string]: Tree };

/** Keys and indexes from the root of a file to a value. */
export type KeyPath = readonly (string | number)[];

/** A text as it was typed, and the key that it stands under. */
export interface TypedText {
  readonly key: string;
  readonly text: string;
  readonly position: Position;
}

/** Every text of a tree, in its order; figures and the like are none. */
export function textsOf(tree: Tree): readonly TypedText[] {
  const texts: TypedText[] = [];
  collectTexts(tree, '', texts);
  return texts;
}

function collectTexts(tree: Tree, key: string, texts: TypedText[]): void {
  if (tree === null) return;
  if (tree instanceof Scalar) {
    const { value, position } = tree;
    if (typeof value === 'string') texts.push({ key, text: value, position });
    return;
  }
  const parts = tree as Readonly<Record<string, Tree>>;
  for (const one of Object.keys(parts)) collectTexts(parts[one] ?? null, one, texts);
}
