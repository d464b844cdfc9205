// One YAML text → a tree of mappings, lists and scalars, with the place of each in the file. Knows nothing of the schema.

import {
  Composer,
  type CST,
  type Document,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
  type YAMLError,
  YAMLParseError,
} from 'yaml';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { report, type Finding } from '../../diagnostic/rule.ts';
import { fileRules } from '../rules/files.ts';
import { yamlRules } from '../rules/yaml.ts';
import { findBroken } from './broken.ts';
import { spanOf } from './places.ts';
import { MAX_DEPTH, TreeReader, type IsTextKey } from './reader.ts';
import { wordStumbles } from './stumbles.ts';
import { textsOf, type KeyPath, type Tree, type TypedText } from './tree.ts';

/** How deep the library may go into a text; an item of a list that is a mapping takes two levels. */
const MAX_OPEN = 2 * MAX_DEPTH;

/** A file that was read, and the way back from a path to its place. */
export interface YamlFile {
  readonly file: string;
  readonly text: string;
  /** The place of the value at `path`, or of the deepest part of it that exists. */
  readonly placeOf: (path: KeyPath) => Position;
  /** The place of the key that ends `path`, or of its value when it has no key. */
  readonly placeOfKey: (path: KeyPath) => Position;
  /** The keys that were typed in the mapping at `path`; none where there is no mapping. */
  readonly keysOf: (path: KeyPath) => readonly string[];
  readonly texts: readonly TypedText[];
}

/** What one text says. */
export interface YamlDocument {
  readonly source: YamlFile;
  readonly tree: Tree;
  /** Keys written twice and the like: wrong, but the rest of the file can still be checked. */
  readonly findings: readonly Finding[];
}

/**
 * Reads one YAML 1.2 text.
 * @param file path of the file below the workspace, for the places
 * @param isTextKey where a comma within braces cuts no figure
 * @returns the document, or what is wrong with it; never throws on any text
 */
export function parseDocument(
  file: string,
  text: string,
  isTextKey: IsTextKey = () => false,
): YamlDocument | readonly Finding[] {
  const lines = new LineCounter();
  const placeOf = (from: number, to = from): Position => {
    const { line, col } = lines.linePos(from);
    const [baris, kolom] = [Math.max(line, 1), Math.max(col, 1)];
    return to > from
      ? { berkas: file, baris, kolom, panjang: to - from }
      : { berkas: file, baris, kolom };
  };
  const document = parseTokens(text, lines);
  if (document instanceof TooDeep) {
    return [report(yamlRules['yaml-terlalu-dalam'], {}, placeOf(document.offset))];
  }
  const stumbles = stumblesOf(document);
  if (stumbles.length > 0) {
    return wordStumbles(findBroken(text, stumbles, readStumbles), { text, placeOf });
  }
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) {
    return [report(fileRules['berkas-kosong'], {}, placeOf(0))];
  }
  const reader = new TreeReader(placeOf, text, isTextKey);
  const tree = reader.read(root, 0, false);
  reader.findLostAnchors();
  if (reader.fatal.length > 0) return [...reader.findings, ...reader.fatal];
  // What it makes of the rest would only confuse.
  const invisible = reader.findings.filter(({ rule }) => rule.kode === 'tanda-tak-terlihat');
  if (invisible.length > 0) return invisible;
  const locate = reader.places.finish(tree, spanOf(root));
  return {
    source: {
      file,
      text,
      placeOf: (path) => placeOf(...locate(path).value),
      placeOfKey: (path) => {
        const { key, value } = locate(path);
        return placeOf(...(key ?? value));
      },
      keysOf: (path) => locate(path).keys,
      texts: textsOf(tree),
    },
    tree,
    findings: reader.findings,
  };
}

const stumblesOf = ({ errors, warnings }: Document.Parsed): readonly YAMLError[] => [
  ...errors,
  ...warnings,
];

function readStumbles(text: string): readonly YAMLError[] {
  const document = parseTokens(text, new LineCounter());
  return document instanceof TooDeep ? [] : stumblesOf(document);
}

/** Where a text goes deeper than is read. */
class TooDeep extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super('nested too deeply');
    this.offset = offset;
  }
}

/** The first document of a text: yaml reports mistakes in it as values. */
function parseTokens(text: string, lines: LineCounter): Document.Parsed | TooDeep {
  try {
    const composer = new Composer({
      version: '1.2',
      schema: 'core',
      merge: false,
      // Looked for in the reader: by the text that was typed, and in linear time.
      uniqueKeys: false,
    });
    const [first, second] = composer.compose(transient(tokensOf(text, lines)), true, text.length);
    if (first === undefined) throw new Error('any text gives a document, though it may be empty');
    if (second !== undefined) {
      const [from, to] = second.range;
      first.errors.push(new YAMLParseError([from, to], 'MULTIPLE_DOCS', 'several documents'));
    }
    return first;
  } catch (error) {
    if (error instanceof TooDeep) return error;
    throw error;
  }
}

/**
 * Counted while it is read: brackets that never close would take the library minutes, and whoever waits until the stack is
 * full may find it full within the runtime itself, which then ends the process.
 * @throws TooDeep
 */
function* tokensOf(text: string, lines: LineCounter): Generator<CST.Token> {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > MAX_OPEN) throw new TooDeep(parser.offset);
  }
  yield* parser.end();
}

/**
 * The tokens of a text, each forgotten as soon as it is composed: those of a list of many rows take more room than all that is
 * made of them.
 */
function* transient(tokens: Iterable<CST.Token>): Generator<CST.Token> {
  for (const token of tokens) {
    if (token.type === 'document') forgetRead(token.value);
    yield token;
  }
}

function forgetRead(token: CST.Token | null | undefined): void {
  if (token?.type !== 'block-map' && token?.type !== 'block-seq') return;
  const items: (CST.BlockMap | CST.BlockSequence)['items'][number][] = token.items;
  for (const { value } of items) forgetRead(value);
  const once = function* () {
    for (const [i, item] of items.entries()) {
      items[i] = FORGOTTEN;
      yield item;
    }
  };
  Object.defineProperty(items, Symbol.iterator, { value: once });
}
const FORGOTTEN = { start: [] };
