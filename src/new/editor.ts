// A YAML file as text to be changed in a few places: what is not touched keeps every byte, comments and figures as typed.

import {
  isMap,
  isNode,
  isSeq,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { KeyPath } from '../source/yaml/tree.ts';
import { isEmpty, typedText } from './references.ts';
import { endOf, parseWithoutAliases, startOf } from './aliases.ts';
import { applyEdits, type TextEdit } from './edits.ts';

interface SourceLine {
  readonly start: number;
  readonly end: number;
  /** Where its comment begins. */
  readonly mark: number | null;
  /** Whether nothing else stands on it. */
  readonly isAlone: boolean;
}

/** The comment that editors read. */
const SCHEMA = '# yaml-language-server:';

/** An entry of a mapping whose key is text. */
export interface MapEntry {
  readonly key: string;
  readonly pair: Pair;
}

/** A mapping or a list, written over several lines or within brackets. */
type Container = YAMLMap | YAMLSeq;

/** Collects changes to one file; `result()` applies them. Where two of them overlap, the larger one counts. */
export class YamlEditor {
  readonly text: string;
  readonly root: YAMLMap | null;
  readonly #document: Document;
  readonly #edits: TextEdit[] = [];
  /** The entries of the mappings that were looked into. */
  readonly #pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

  /**
   * @param text a file that was read without findings
   * @param places all that will be changed, so that aliases elsewhere can stay; null where that is not known
   */
  constructor(text: string, places: readonly KeyPath[] | null = null) {
    const [content, document] = parseWithoutAliases(text.replaceAll('\r\n', '\n'), places);
    this.text = content.endsWith('\n') ? content : `${content}\n`;
    this.#document = document;
    this.root = isMap(document.contents) ? document.contents : null;
  }

  /** The entries of a mapping, in their order; none of anything else. */
  entries(node: unknown): readonly MapEntry[] {
    if (!isMap(node)) return [];
    return node.items.flatMap((pair) => {
      const key = this.typed(pair.key);
      return key === null ? [] : [{ key, pair }];
    });
  }

  find(node: unknown, key: string): Pair | undefined {
    return isMap(node) ? this.#pairsOf(node).get(key) : undefined;
  }

  /** Where a key stands twice, its first entry. */
  #pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
    const known = this.#pairs.get(map);
    if (known !== undefined) return known;
    const pairs = new Map(
      this.entries(map)
        .toReversed()
        .map(({ key, pair }) => [key, pair]),
    );
    this.#pairs.set(map, pairs);
    return pairs;
  }

  /** The text of a scalar as it was typed, without quotes; null for anything else and for nothing. */
  typed(node: unknown): string | null {
    return typedText(node);
  }

  /** The source of a node, quotes and all. */
  source(node: unknown): string {
    return isNode(node) ? this.text.slice(startOf(node), this.#end(node)) : '';
  }

  /** Puts `text` in place of a value; of one over several lines, or before a comment, the rest of the line goes too. */
  replace(container: Container, pair: Pair, text: string): void {
    const [from, to] = this.#valueRange(pair);
    if (container.flow === true) this.#change(from, to, this.#spaced(from, text));
    else this.#change(this.#afterColon(pair), this.#lineEnd(to), this.#attached(text));
  }

  /** As `replace`, but what else stands on the line stays. */
  replaceText(node: unknown, text: string): void {
    if (isNode(node)) this.#change(startOf(node), this.#end(node), text);
  }

  /** Puts `text` behind a key that has nothing behind it; a comment on the line stays. */
  fillEmpty(pair: Pair, text: string): void {
    const offset = this.#afterColon(pair);
    const key = endOf(pair.key as Node);
    // Within brackets a key may stand without a colon.
    const lacksColon = this.text.slice(key, offset).trim() !== ':';
    if (lacksColon) this.#change(key, key, `: ${text}`);
    else this.#change(offset, offset, ` ${text}`);
  }

  /** Puts `text` in place of an item of a list; what else stands on the line stays. */
  replaceItem(item: Node, text: string): void {
    if (!isEmpty(item)) {
      this.replaceText(item, text);
      return;
    }
    const offset = this.text.lastIndexOf('-', startOf(item) - 1) + 1;
    this.#change(offset, offset, ` ${text}`);
  }

  /** Leaves the key with nothing behind it; within brackets that is `null`. */
  clear(container: Container, pair: Pair): void {
    this.replace(container, pair, container.flow === true ? 'null' : '');
  }

  /** Removes the entries for which `drops` holds, with the comments that belong to them. */
  remove(map: unknown, drops: (key: string, pair: Pair) => boolean): void {
    if (!isMap(map)) return;
    const items = this.entries(map).map(({ key, pair }) => ({
      from: startOf(pair.key as Node),
      to: this.#pairEnd(pair),
      drops: drops(key, pair),
    }));
    this.#removeItems(map, items);
  }

  /** Puts `text` in place of the first entry for which `takes` holds, and removes the others. */
  replaceEntries(map: YAMLMap, takes: (key: string) => boolean, text: string): void {
    const first = this.entries(map).find(({ key }) => takes(key))?.pair;
    if (first === undefined) return;
    this.#change(startOf(first.key as Node), this.#pairEnd(first), text);
    this.remove(map, (key, pair) => pair !== first && takes(key));
  }

  /** Removes the items of a list but for one. */
  keepOnly(list: YAMLSeq, index: number): void {
    const items = list.items.map((node, i) => ({
      from: startOf(node as Node),
      to: this.#end(node as Node),
      drops: i !== index,
    }));
    this.#removeItems(list, items);
  }

  #removeItems(
    container: Container,
    items: readonly { from: number; to: number; drops: boolean }[],
  ): void {
    if (container.flow === true) {
      this.#removeInFlow(items);
      return;
    }
    items.forEach(({ from, to, drops }, i) => {
      const following = items[i + 1];
      if (!drops) return;
      const isFirstAfterDash = isMap(container) && !this.#startsLine(from);
      // The first entry after the dash of a list leaves the dash to the next.
      if (isFirstAfterDash && following !== undefined) this.#change(from, following.from, '');
      else this.#change(this.#startWithComments(from), this.#blockEnd(from, to), '');
    });
  }

  #removeInFlow(items: readonly { from: number; to: number; drops: boolean }[]): void {
    for (let i = 0; i < items.length; i++) {
      const one = items[i];
      if (one?.drops !== true) continue;
      let j = i;
      while (items[j + 1]?.drops === true) j++;
      const [previous, following] = [items[i - 1], items[j + 1]];
      const end = items[j]?.to ?? one.to;
      if (following !== undefined) this.#change(one.from, following.from, '');
      else this.#change(previous?.to ?? one.from, end, '');
      i = j;
    }
  }

  /** Adds an entry or item at the end; `text` is its text on one line. */
  add(container: Container, text: string): void {
    const end = container.items.at(-1);
    if (end === undefined) {
      this.replaceText(container, isMap(container) ? `{ ${text} }` : `[${text}]`);
      return;
    }
    this.addAfter(container, end, text);
  }

  /** Adds entries or items at the end, as `add` does. */
  addItems(container: Container, texts: readonly string[]): void {
    if (container.flow === true || container.items.length === 0)
      this.add(container, texts.join(', '));
    else for (const text of texts) this.add(container, text);
  }

  addAfter(container: Container, item: unknown, text: string): void {
    const pair = isMap(container) ? (item as Pair) : null;
    const begin = startOf((pair?.key ?? item) as Node);
    const end = pair ? this.#pairEnd(pair) : this.#end(item as Node);
    if (container.flow === true) this.#change(end, end, `, ${text}`);
    else {
      const lineEnd = this.#lineEnd(end);
      const mark = pair
        ? ' '.repeat(begin - this.#lineStart(begin))
        : `${' '.repeat(this.column(container))}- `;
      this.#change(lineEnd, lineEnd, `\n${mark}${text}`);
    }
  }

  /** A line of comment above the one on which a key or an item begins. */
  addComment(node: unknown, text: string): void {
    if (!isNode(node)) return;
    const start = this.#lineStart(startOf(node));
    const indentation = /^ */.exec(this.text.slice(start))?.[0] ?? '';
    this.#change(start, start, `${indentation}# ${text}\n`);
  }

  /** Makes an entry a comment, under a line of its own; within brackets it is removed. */
  commentOut(map: YAMLMap, pair: Pair, title: string): void {
    if (map.flow === true) {
      this.remove(map, (_, one) => one === pair);
      return;
    }
    const begin = startOf(pair.key as Node);
    const start = this.#lineStart(begin);
    const end = this.#blockEnd(begin, this.#pairEnd(pair));
    const lines = this.text.slice(start, end).trimEnd().split('\n');
    const content = [title, ...lines].map((one) => `# ${one}`.trimEnd()).join('\n');
    this.#change(start, end, `${content}\n${this.text.slice(0, end).endsWith('\n\n') ? '\n' : ''}`);
  }

  /** Drops the comments for which `drops` holds; lines of comment that stand together are one. */
  dropComments(drops: (text: string) => boolean): void {
    const lines = this.#lines();
    for (let i = 0; i < lines.length; i++) {
      const one = lines[i];
      if (one === undefined || one.mark === null) continue;
      if (!one.isAlone) {
        const from = one.start + this.text.slice(one.start, one.mark).trimEnd().length;
        if (drops(this.text.slice(one.mark, one.end))) this.#change(from, one.end - 1, '');
        continue;
      }
      const todo = (other: SourceLine | undefined) =>
        other !== undefined && /^\s*# TODO\b/.test(this.text.slice(other.start, other.end));
      // A note on what is to be done is no part of what stands around it.
      while (lines[i + 1]?.isAlone === true && !todo(one) && !todo(lines[i + 1])) i++;
      const end = lines[i]?.end ?? one.end;
      if (!drops(this.text.slice(one.start, end))) continue;
      this.#change(one.start, this.#withoutSecondBlank(one.start, end), '');
    }
  }

  /** The lines of the file, with the place of the comment in each; the line that names the schema is none. */
  #lines(): readonly SourceLine[] {
    const scalars = this.#scalarRanges();
    const result: SourceLine[] = [];
    for (let start = 0; start < this.text.length;) {
      const end = this.#lineEnd(start) + 1;
      const content = this.text.slice(start, end);
      const mark = content.startsWith(SCHEMA) ? null : findComment(content, start, scalars);
      const isAlone = mark !== null && this.text.slice(start, mark).trim() === '';
      result.push({ start, end, mark, isAlone });
      start = end;
    }
    return result;
  }

  /** Lines of comment at the top, below the one that names the schema. */
  addHeader(lines: readonly string[]): void {
    const schemaEnd = this.text.startsWith(SCHEMA) ? this.#lineEnd(0) + 1 : 0;
    this.#change(schemaEnd, schemaEnd, lines.map((one) => `# ${one}\n`).join(''));
  }

  result(): string {
    // Looks behind, so that blank lines in the middle cost nothing.
    return applyEdits(this.text, this.#edits).replace(/(?<!\n)\n+$/, '\n');
  }

  /** The column of a node, from 0. */
  column(node: unknown): number {
    const offset = isNode(node) ? startOf(node) : 0;
    return offset - this.#lineStart(offset);
  }

  #change(from: number, to: number, text: string): void {
    this.#edits.push({ from, to, text });
  }

  #lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  #lineEnd(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end === -1 ? this.text.length : end;
  }

  #startsLine(offset: number): boolean {
    return this.text.slice(this.#lineStart(offset), offset).trim() === '';
  }

  #afterColon(pair: Pair): number {
    return this.text.indexOf(':', endOf(pair.key as Node)) + 1;
  }

  #spaced(from: number, text: string): string {
    return this.text[from - 1] === ':' ? ` ${text}` : text;
  }

  #attached(text: string): string {
    return text === '' || text.startsWith('\n') ? text : ` ${text}`;
  }

  #valueRange(pair: Pair): [number, number] {
    const { value } = pair;
    if (!isNode(value) || isEmpty(value)) {
      const offset = this.#afterColon(pair);
      return [offset, offset];
    }
    return [startOf(value), this.#end(value)];
  }

  #pairEnd(pair: Pair): number {
    return this.#valueRange(pair)[1];
  }

  /** Where the text of a node ends, without the comments and blanks behind it. */
  #end(node: Node): number {
    if (isMap(node) && node.flow !== true) {
      const last = node.items.at(-1);
      return last === undefined ? endOf(node) : this.#pairEnd(last);
    }
    if (isSeq(node) && node.flow !== true) {
      const last = node.items.at(-1);
      return isNode(last) ? this.#end(last) : endOf(node);
    }
    let end = endOf(node);
    while (end > 0 && /\s/.test(this.text[end - 1] ?? '')) end--;
    return end;
  }

  /** The start of the line of comment that stands right above, if there is one. */
  #startWithComments(offset: number): number {
    let start = this.#lineStart(offset);
    while (start > 0) {
      const previous = this.#lineStart(start - 1);
      const line = this.text.slice(previous, start).trim();
      if (!line.startsWith('#') || line.startsWith(SCHEMA)) break;
      start = previous;
    }
    return start;
  }

  /** The end of the last line of an entry, of the comments that are indented below it, and of a blank line too many. */
  #blockEnd(begin: number, to: number): number {
    const indentation = begin - this.#lineStart(begin);
    let end = this.#lineEnd(to) + 1;
    for (;;) {
      const line = this.text.slice(end, this.#lineEnd(end));
      const inner = /^ */.exec(line)?.[0].length ?? 0;
      if (!line.trim().startsWith('#') || inner <= indentation) break;
      end += line.length + 1;
    }
    return this.#withoutSecondBlank(this.#startWithComments(begin), end);
  }

  #withoutSecondBlank(from: number, to: number): number {
    const isBelowBlank = from === 0 || this.text.slice(0, from).endsWith('\n\n');
    return isBelowBlank && this.text[to] === '\n' ? to + 1 : to;
  }

  #scalarRanges(): readonly (readonly [number, number])[] {
    const ranges: [number, number][] = [];
    visit(this.#document, {
      Scalar: (_, node) => {
        ranges.push([startOf(node), endOf(node)]);
      },
    });
    return ranges.sort(([a], [b]) => a - b);
  }
}

/** Where in the file the comment of a line begins: a `#` after a blank that is in no scalar. */
function findComment(
  line: string,
  start: number,
  scalars: readonly (readonly [number, number])[],
): number | null {
  for (const { index } of line.matchAll(/(?<=^|\s)#/g)) {
    const offset = start + index;
    if (!scalars.some(([from, to]) => from <= offset && offset < to)) return offset;
  }
  return null;
}
