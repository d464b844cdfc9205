// Values put at their places in a YAML file: nothing else of it changes.

import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { KeyPath } from '../source/yaml/tree.ts';
import { VALUE_KEYS } from '../source/value.ts';
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
  // What has a place is put there in one go, and then all that is new: a file is read twice, however much is filled in.
  const fresh = list.filter((one) => !putInPlace(editor, one));
  const items = newItems(fresh);
  const lists = items.filter((one) => !putInList(editor, one));
  const isChanged = list.length > fresh.length || items.length > lists.length;
  const places = [...fresh.filter((one) => !isItem(one)), ...lists.map(wholeList)];
  const result = addPlaces(isChanged ? editor.result() : text, places);
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
  const isOfEntry = rest.length === 1 && rest[0] === 'nilai';
  if (isOfEntry && isMap(value) && putAmong(editor, value, text)) return true;
  if (isItem && isNode(value) && rest.length === 0) {
    editor.replaceItem(value, text);
    return true;
  }
  if (map === null || pair === null) return false;
  // A realisasi may be a figure alone as well as a mapping that holds it; a value that is a mapping itself stands in one.
  const isFigure = isOfEntry && !isMap(value) && !isSeq(value);
  if (rest.length > 0 && !isFigure) return false;
  const whole = isFigure && text.startsWith('{') ? `{ nilai: ${text} }` : text;
  if (isNode(value) && editor.source(value) !== '') {
    const isInline = isScalar(value) || (isMap(value) && value.flow === true);
    if (isInline) editor.replaceText(value, whole);
    else editor.replace(map, pair, whole);
  } else editor.fillEmpty(pair, whole);
  return true;
}

/** @returns whether there were parts or a status beside what is said of them, which the value takes the place of */
function putAmong(editor: YamlEditor, map: YAMLMap, text: string): boolean {
  const isOfValue = (key: string) => VALUE_KEYS.includes(key);
  if (!editor.entries(map).some(({ key }) => isOfValue(key))) return false;
  const isInline = map.flow === true && text.startsWith('{');
  editor.replaceEntries(map, isOfValue, isInline ? text.slice(1, -1).trim() : `nilai: ${text}`);
  return true;
}

/** What is new below one entry: a value, entries of its own, or both, where the value is their `nilai`. */
interface NewEntry {
  text: string | null;
  readonly inner: NewEntries;
}
type NewEntries = Map<string | number, NewEntry>;

/** A place that the file has, and what is new there. */
interface Growth {
  /** How far below the top. */
  readonly depth: number;
  readonly reached: Reached;
  readonly entries: NewEntries;
}

function addPlaces(before: string, places: readonly FilledValue[]): string {
  if (places.length === 0) return before;
  const editor = new YamlEditor(
    before,
    places.map(({ path }) => path),
  );
  const growths = new Map<unknown, Growth>();
  for (const { path, text } of places) {
    const reached = walk(editor, path);
    if (reached.rest.length === 0) putInPlace(editor, { path, text });
    else addTo(growths, reached, { path, text });
  }
  if (editor.root === null) {
    const entries = [...growths.values()].flatMap((one) => entryTexts(one.entries));
    return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${entries.join('\n')}\n`;
  }
  // What ends where its container ends stands before what is added behind it.
  for (const one of [...growths.values()].sort((a, b) => b.depth - a.depth)) grow(editor, one);
  return editor.result();
}

function addTo(growths: Map<unknown, Growth>, reached: Reached, { path, text }: FilledValue): void {
  const { pair, value, rest } = reached;
  const place = isMap(value) ? value : pair;
  const depth = path.length - rest.length;
  const growth = growths.get(place) ?? { depth, reached, entries: new Map() };
  growths.set(place, growth);
  let entries: NewEntries = growth.entries;
  let last: NewEntry | undefined;
  for (const key of rest) {
    last = entries.get(key) ?? { text: null, inner: new Map() };
    entries.set(key, last);
    entries = last.inner;
  }
  if (last !== undefined) last.text = text;
}

function grow(editor: YamlEditor, { reached: { pair, value }, entries }: Growth): void {
  const texts = entryTexts(entries);
  if (isMap(value)) editor.addItems(value, texts);
  else if (pair !== null) widen(editor, pair, texts.join(', '));
  else throw new Error(`there is no place for ${texts.join(', ')}`);
}

const entryTexts = (entries: NewEntries): readonly string[] =>
  [...entries].map(([key, entry]) => `${keyText(key)}: ${entryText(entry)}`);

function entryText({ text, inner }: NewEntry): string {
  const own = text === null ? [] : [`nilai: ${text}`];
  return inner.size === 0 ? (text ?? '') : `{ ${[...own, ...entryTexts(inner)].join(', ')} }`;
}

/** An entry that is empty becomes a mapping; one with a figure keeps it as its `nilai`. */
function widen(editor: YamlEditor, pair: Pair, entry: string): void {
  const old = editor.source(pair.value);
  const isBlank = editor.typed(pair.value) === null;
  const map = isBlank ? `{ ${entry} }` : `{ nilai: ${old}, ${entry} }`;
  if (old === '') editor.fillEmpty(pair, map);
  else editor.replaceText(pair.value, map);
}

function keyText(key: string | number): string {
  const text = String(key);
  return /^[A-Za-z0-9][\w.-]*$/.test(text) ? text : JSON.stringify(text);
}
