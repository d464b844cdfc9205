// Values put at their places in a YAML file: nothing else of it changes.

import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { KeyPath } from '../source/yaml/tree.ts';
import { YamlEditor } from './editor.ts';
import { keepLineEnds } from './line-ends.ts';

/** A value by its path, as YAML text on one line. A number in the path is a place in a list. */
export interface FilledValue {
  readonly path: KeyPath;
  readonly text: string;
}

/** @param text a file that was read without findings; empty for one that is still to be made */
export function fillValues(text: string, list: readonly FilledValue[]): string {
  const editor = new YamlEditor(
    text,
    list.map(({ path }) => path),
  );
  // What has a place is put there in one go; what is new makes a place, which the next may need.
  const fresh = list.filter((one) => !putInPlace(editor, one));
  const items = newItems(fresh);
  const lists = items.filter((one) => !putInList(editor, one));
  const isChanged = list.length > fresh.length || items.length > lists.length;
  const places = [...fresh.filter((one) => !isItem(one)), ...lists.map(wholeList)];
  const result = places.reduce(addPlace, isChanged ? editor.result() : text);
  return keepLineEnds(text, result.replaceAll('\r\n', '\n'));
}

/** Items that a list has not yet, from its start; `null` stands where nothing is filled in. */
interface NewItems {
  readonly path: KeyPath;
  readonly texts: string[];
}

const isItem = ({ path }: FilledValue): boolean => typeof path.at(-1) === 'number';

/** What comes into one list is put there together. */
function newItems(list: readonly FilledValue[]): readonly NewItems[] {
  const lists = new Map<string, NewItems>();
  for (const { path, text } of list.filter(isItem)) {
    const parent = path.slice(0, -1);
    const id = JSON.stringify(parent);
    const items = lists.get(id) ?? { path: parent, texts: [] };
    const { texts } = items;
    const index = Number(path.at(-1));
    while (texts.length < index) texts.push('null');
    texts[index] = text;
    lists.set(id, items);
  }
  return [...lists.values()];
}

const wholeList = ({ path, texts }: NewItems): FilledValue => ({
  path,
  text: `[${texts.join(', ')}]`,
});

/** @returns whether there was such a list, or an empty place for it */
function putInList(editor: YamlEditor, items: NewItems): boolean {
  const { value, rest } = walk(editor, items.path);
  if (rest.length > 0 || !isSeq(value)) return putInPlace(editor, wholeList(items));
  editor.addItems(value, items.texts.slice(value.items.length));
  return true;
}

/** The deepest value on the way that the file has, the entry that holds it unless it is an item of a list, and the keys that are left. */
interface Reached {
  readonly map: YAMLMap | null;
  readonly pair: Pair | null;
  readonly isItem: boolean;
  readonly value: unknown;
  readonly rest: KeyPath;
}

function walk(editor: YamlEditor, path: KeyPath): Reached {
  const isItem = false;
  let reached: Reached = { map: null, pair: null, isItem, value: editor.root, rest: path };
  for (;;) {
    const { value, rest } = reached;
    const [step] = rest;
    if (step === undefined) return reached;
    const following = rest.slice(1);
    if (isMap(value)) {
      const pair = editor.find(value, String(step));
      if (pair === undefined) return reached;
      reached = { map: value, pair, isItem, value: pair.value, rest: following };
    } else if (isSeq(value) && value.items[Number(step)] !== undefined) {
      const item = value.items[Number(step)];
      reached = { map: null, pair: null, isItem: true, value: item, rest: following };
    } else return reached;
  }
}

/** @returns whether there was such a value, or an empty place for it */
function putInPlace(editor: YamlEditor, { path, text }: FilledValue): boolean {
  const { map, pair, isItem, value, rest } = walk(editor, path);
  if (isItem && isNode(value) && rest.length === 0) {
    editor.replaceItem(value, text);
    return true;
  }
  if (map === null || pair === null) return false;
  // A realisasi may be a figure alone as well as a mapping that holds it.
  const isFigure = rest.length === 1 && rest[0] === 'nilai' && !isMap(value) && !isSeq(value);
  if (rest.length > 0 && !isFigure) return false;
  if (isNode(value) && editor.source(value) !== '') {
    const isInline = isScalar(value) || (isMap(value) && value.flow === true);
    if (isInline) editor.replaceText(value, text);
    else editor.replace(map, pair, text);
  } else editor.fillEmpty(pair, text);
  return true;
}

function addPlace(before: string, { path, text }: FilledValue): string {
  const editor = new YamlEditor(before, [path]);
  const { pair, value, rest } = walk(editor, path);
  const [key, ...inner] = rest;
  if (key === undefined) {
    putInPlace(editor, { path, text });
    return editor.result();
  }
  const entry = `${keyText(key)}: ${nest(inner, text)}`;
  if (editor.root === null) return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${entry}\n`; // prettier-ignore
  if (isMap(value)) editor.add(value, entry);
  else if (pair !== null) widen(editor, pair, entry);
  else throw new Error(`there is no place for ${path.join('/')}`);
  return editor.result();
}

/** An entry that is empty becomes a mapping; one with a figure keeps it as its `nilai`. */
function widen(editor: YamlEditor, pair: Pair, entry: string): void {
  const old = editor.source(pair.value);
  const isBlank = editor.typed(pair.value) === null;
  const map = isBlank ? `{ ${entry} }` : `{ nilai: ${old}, ${entry} }`;
  if (old === '') editor.fillEmpty(pair, map);
  else editor.replaceText(pair.value, map);
}

function nest(key: KeyPath, text: string): string {
  return key.reduceRight((content: string, one) => `{ ${keyText(one)}: ${content} }`, text);
}

function keyText(key: string | number): string {
  const text = String(key);
  return /^[A-Za-z0-9][\w.-]*$/.test(text) ? text : JSON.stringify(text);
}
