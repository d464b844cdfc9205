// The aliases of a YAML file, written out where they stand from the text of what they stand for: all else keeps every byte.

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Alias,
  type Document,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Bilingual } from '../language.ts';
import { EXIT, UserError } from '../error.ts';
import { parseDocument as readDocument } from '../source/yaml/document.ts';
import { type KeyPath } from '../source/yaml/tree.ts';
import { isSameTree } from '../source/yaml/same-tree.ts';
import {
  isEmpty,
  readReferences,
  touchedBy,
  type Reference,
  type ReferenceList,
} from './references.ts';
import { applyEdits, type TextEdit } from './edits.ts';

/** Most characters of a file with its aliases written out: lkjip reads no larger one. */
const MAX_LENGTH = 4 * 1024 * 1024;

const OPTIONS = { version: '1.2', schema: 'core', uniqueKeys: false } as const;

/** Aliases that cannot be written out; `namingFile` says in which file. */
class UnexpandableAlias extends Error {
  override readonly name = 'UnexpandableAlias';
  readonly reason: Bilingual;

  constructor(reason: Bilingual) {
    super(reason.en);
    this.reason = reason;
  }
}

/**
 * Does `work`, which changes the text of a file.
 * @throws UserError when aliases of the file stand in the way, so that the user writes them out
 */
export function namingFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UnexpandableAlias)) throw error;
    const { reason } = error;
    throw new UserError(
      { id: `${file}: ${reason.id}`, en: `${file}: ${reason.en}` },
      {
        hint: {
          id: 'tidak ada yang ditulis; ganti setiap "*nama" dengan isinya, hapus "&nama", lalu ulangi',
          en: 'nothing was written; put what it stands for in place of each "*name", remove "&name", and try again',
        },
        exitCode: EXIT.data,
        cause: error,
      },
    );
  }
}

/**
 * Writes aliases out, since to change what they stand for would change it in two places.
 * @param places what is to be changed: aliases that have no part in it stay; null for all of the file
 * @returns the text, and the text read
 * @throws UnexpandableAlias when the text would not say the same
 */
export function parseWithoutAliases(
  text: string,
  places: readonly KeyPath[] | null,
): readonly [string, Document] {
  const document = parseDocument(text, OPTIONS);
  const list = readReferences(text, document);
  if (list === undefined) throw notTheSame();
  const touched = touchedBy(list, document.contents, places);
  if (touched.length === 0) return [text, document];
  const result = new AliasExpander(text, list).expand(touched);
  if (!isSameText(text, result)) throw notTheSame();
  return [result, parseDocument(result, OPTIONS)];
}

function isSameText(old: string, fresh: string): boolean {
  const [a, b] = [readDocument('', old), readDocument('', fresh)];
  return 'tree' in a && 'tree' in b && isSameTree(a.tree, b.tree);
}

function notTheSame(): UnexpandableAlias {
  return new UnexpandableAlias({
    id: 'alias YAML ("*nama") tidak dapat diganti dengan isinya tanpa mengubah data',
    en: 'YAML aliases ("*name") cannot be replaced by what they stand for without a change of the data',
  });
}

function tooLong(): UnexpandableAlias {
  return new UnexpandableAlias({
    id: 'isi alias YAML ("*nama") terlalu besar untuk ditulis di setiap tempatnya',
    en: 'what the YAML aliases ("*name") stand for is too large to be written in each of their places',
  });
}

type Block = YAMLMap | YAMLSeq;

/** Writes what aliases stand for from the text, in the shape that their places take. */
class AliasExpander {
  readonly #text: string;
  readonly #references: readonly Reference[];
  readonly #meanings: ReferenceList['meanings'];
  readonly #inlineTexts = new Map<Node, string>();
  readonly #blockTexts = new Map<Node, string>();

  constructor(text: string, { references, meanings }: ReferenceList) {
    this.#text = text;
    this.#references = references;
    this.#meanings = meanings;
  }

  expand(touched: readonly Reference[]): string {
    return this.#copy(0, this.#text.length, touched);
  }

  /** A part of the text with these of its references written out. */
  #copy(from: number, to: number, references: readonly Reference[]): string {
    const edits: TextEdit[] = [];
    let length = to - from;
    for (const one of references) {
      for (const edit of this.#edits(one)) {
        length += edit.text.length;
        if (length > MAX_LENGTH) throw tooLong();
        edits.push(edit);
      }
    }
    return applyEdits(this.#text, edits, from, to);
  }

  /** A copy has neither aliases nor anchors of its own. */
  #copyAll(from: number, to: number): string {
    const start = this.#referencesBefore(from);
    return this.#copy(from, to, this.#references.slice(start, this.#referencesBefore(to)));
  }

  /** How many references stand before a place. */
  #referencesBefore(offset: number): number {
    let [low, high] = [0, this.#references.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#references[middle]?.from ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #edits(reference: Reference): readonly TextEdit[] {
    const { node } = reference;
    if (!isAlias(node)) return [this.#withoutMark(reference)];
    const meaning = this.#meaning(node);
    if (!reference.isFlow && isBlock(meaning)) return this.#asBlock(reference, meaning);
    return [
      { from: reference.from, to: reference.to, text: this.#inline(meaning, reference.isFlow) },
    ];
  }

  #meaning(alias: Alias): Node {
    const meaning = this.#meanings.get(alias);
    if (meaning === undefined) throw notTheSame();
    return meaning;
  }

  #withoutMark({ node, from, to, isFlow }: Reference): TextEdit {
    if (isFlow && isEmpty(node)) return { from, to, text: 'null' };
    const [blanks = ''] = /^[ \t]*/.exec(this.#text.slice(to, to + 100)) ?? [];
    const end = to + blanks.length;
    const endsLine = /^(?:\n|$)/.test(this.#text.slice(end, end + 1));
    if (!endsLine) return { from, to: end, text: '' };
    const line = this.#text.slice(this.#lineStart(from), from);
    return { from: from - (line.length - line.trimEnd().length), to: end, text: '' };
  }

  /** Lines below a key or a dash; behind a dash that has nothing else on its line, from that line on. */
  #asBlock({ from, to, pair }: Reference, meaning: Block): readonly TextEdit[] {
    const block = this.#block(meaning);
    const old = Math.min(...itemStarts(meaning).map((offset) => this.#column(offset)));
    const lineEnd = this.#lineEnd(to);
    const dash = pair === null ? this.#text.lastIndexOf('-', from) : -1;
    const isAlone = this.#text.slice(to, lineEnd).trim() === '';
    if (dash !== -1 && isAlone && /^- *$/.test(this.#text.slice(dash, from))) {
      // A blank that stayed would be one more sign of a block of text.
      return [{ from, to: lineEnd, text: indent(block, this.#column(from) - old) }];
    }
    const parent = dash === -1 ? startOf(pair?.key as Node) : dash;
    const column = this.#column(parent) + 2;
    const after = this.#text.slice(0, from).trimEnd().length;
    const text = `\n${' '.repeat(column)}${indent(block, column - old)}`;
    return [
      { from: after, to, text: '' },
      { from: lineEnd, to: lineEnd, text },
    ];
  }

  /** From the first entry to the end of the last line, with the comments between and behind. */
  #block(node: Block): string {
    const known = this.#blockTexts.get(node);
    if (known !== undefined) return known;
    const end = this.#lineEnd(this.#end(node));
    const result = this.#copyAll(startOf(node), end);
    this.#blockTexts.set(node, result);
    return result;
  }

  #inline(node: unknown, isFlow: boolean): string {
    if (isAlias(node)) return this.#inline(this.#meaning(node), isFlow);
    if (isScalar(node)) return this.#scalar(node as Node, isFlow);
    if (!isMap(node) && !isSeq(node)) return 'null';
    const known = this.#inlineTexts.get(node);
    if (known !== undefined) return known;
    const result = this.#container(node);
    if (result.length > MAX_LENGTH) throw tooLong();
    this.#inlineTexts.set(node, result);
    return result;
  }

  /** As it was typed, unless that takes more than a line or would mean something else where it goes. */
  #scalar(node: Node, isFlow: boolean): string {
    if (isEmpty(node)) return 'null';
    const typed = this.#text.slice(startOf(node), this.#end(node));
    const { value, type, tag } = node as { value?: unknown; type?: string; tag?: string };
    const isForeign = isFlow && type === 'PLAIN' && /[,[\]{}]/.test(typed);
    const needsQuotes = isForeign || typed.includes('\n') || tag !== undefined;
    return needsQuotes && typeof value === 'string' ? JSON.stringify(value) : typed;
  }

  #container(node: Block): string {
    const [from, to] = [startOf(node), this.#end(node)];
    const isOneLine = node.flow === true && !this.#text.slice(from, to).includes('\n');
    if (isOneLine) return this.#copyAll(from, to);
    if (isSeq(node)) return `[${this.#join(node.items, (one) => this.#inline(one, true))}]`;
    if (node.items.length === 0) return '{}';
    const content = this.#join(
      node.items,
      ({ key, value }) => `${this.#inline(key, true)}: ${this.#inline(value, true)}`,
    );
    return `{ ${content} }`;
  }

  #join<T>(items: readonly T[], write: (one: T) => string): string {
    let result = '';
    for (const one of items) {
      result += `${result === '' ? '' : ', '}${write(one)}`;
      if (result.length > MAX_LENGTH) throw tooLong();
    }
    return result;
  }

  /** Where the text of a node ends, without the comments and blanks behind it. */
  #end(node: unknown): number {
    if ((isMap(node) || isSeq(node)) && node.flow !== true) {
      const last = node.items.at(-1);
      const value = isMap(node) ? (node.items.at(-1)?.value ?? node.items.at(-1)?.key) : last;
      if (value !== undefined && value !== null) return this.#end(value);
    }
    return this.#text.slice(0, endOf(node as Node)).trimEnd().length;
  }

  #lineStart(offset: number): number {
    return this.#text.lastIndexOf('\n', offset - 1) + 1;
  }

  #lineEnd(offset: number): number {
    const end = this.#text.indexOf('\n', offset);
    return end === -1 ? this.#text.length : end;
  }

  #column(offset: number): number {
    return offset - this.#lineStart(offset);
  }
}

/** Where a node begins in the text that it was read from. */
export const startOf = (node: Node): number => node.range?.[0] ?? 0;
/** Where it ends. */
export const endOf = (node: Node): number => node.range?.[1] ?? 0;

function isBlock(node: unknown): node is Block {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}

/** Where entries begin; the dashes of a list stand as far left as the list itself. */
function itemStarts(node: Block): readonly number[] {
  return isMap(node) ? node.items.map(({ key }) => startOf(key as Node)) : [startOf(node)];
}

/** Moves the lines but for the first; blank ones stay blank. */
function indent(block: string, shift: number): string {
  if (shift >= 0) return block.replace(/\n(?=[^\n])/g, `\n${' '.repeat(shift)}`);
  return block.replace(new RegExp(String.raw`\n {0,${String(-shift)}}`, 'g'), '\n');
}
