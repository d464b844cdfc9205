// The library's nodes → a tree, with the place of each part, and findings of what YAML would take otherwise than it was meant.

import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Scalar as YamlScalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { insideCurly } from '../../diagnostic/curly-quotes.ts';
import { findInvisible, withoutInvisible } from '../../diagnostic/invisible.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { report, type Finding, type Rule } from '../../diagnostic/rule.ts';
import { schemaRules } from '../rules/schema.ts';
import { yamlRules } from '../rules/yaml.ts';
import { doubleQuoted } from './mistakes.ts';
import { CURRENCY, hasOneMeaning, saysRupiah, suggestDecimal } from './notation.ts';
import { PlaceNotes, spanOf, type PartSpans, type PlaceOfSpan, type TextSpan } from './places.ts';
import { Scalar, type Tree } from './tree.ts';

/** Deepest nesting that is read; the format itself needs seven levels. */
export const MAX_DEPTH = 40;
/** Most nodes that aliases (`*nama`) may add to one file. */
const MAX_ALIASED = 10_000;

/** Text of a key as it was typed: `05` stays `05`. */
function keyText(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  return scalarText(node);
}

function scalarText(node: YamlScalar): string {
  if (isQuoted(node) && typeof node.value === 'string') return node.value;
  return node.source ?? String(node.value);
}

function isQuoted(node: YamlScalar): boolean {
  return node.type !== undefined && node.type !== YamlScalar.PLAIN;
}

function startAndEnd(node: Node): [number, number] {
  const [from = 0, to = from] = node.range ?? [];
  return [from, to];
}

const isMeantAsExpression = (key: YAMLMap, node: YAMLMap): boolean =>
  startAndEnd(key)[0] === startAndEnd(node)[0] + 1;

/** A sign of no width anywhere, or a space that does not break at either end or in the place of the one behind a colon. */
const EDGES =
  /[\u00ad\u200b-\u200d\u2060\ufeff]|^[\u00a0\u2007\u202f]|:[\u00a0\u2007\u202f]|[\u00a0\u2007\u202f]$/;
/** A figure with such a sign in it. */
const FIGURE =
  /^(?=.*\d)[-+\d.,%\u00a0\u2007\u202f\u00ad\u200b-\u200d\u2060\ufeff]*[\u00a0\u2007\u202f\u00ad\u200b-\u200d\u2060\ufeff][-+\d.,%\u00a0\u2007\u202f\u00ad\u200b-\u200d\u2060\ufeff]*$/;
/** `#1`, or a name with capitals: what goes on rather than comments. */
const CONTINUATION =
  /^(?:[\p{L}\p{N}]|\s(?:(?:dan|di|dari|ke|pada|untuk|dengan|dalam|atas|bagi|serta)\s+|[\p{Lu}\p{N}][\p{L}\p{N}/-]*\s+)*[\p{Lu}\p{N}][\p{L}\p{N}/-]*\s*$)/u;

/** What keys of figures are like: places and months; years. */
const KEY_KINDS = [/^\d{1,2}$/, /^\d{4}$/];
/** Whole rupiah, as money is written on paper. */
const WHOLE_RUPIAH = new RegExp(String.raw`^(?:${CURRENCY})?(?:\d{1,3}(?:\.\d{3})+|\d+)$`, 'i');
const YEAR = /^(?:19|20)\d\d$/;
/** As many pieces of one figure are told. */
const MAX_PIECES = 8;

/** A key without a value, within braces. */
interface Piece {
  readonly key: string;
  readonly node: YamlScalar;
  readonly map: YAMLMap;
  readonly at: number;
  /** Where what it may belong to stands: the last that is no piece; -1 where all are. */
  readonly previous: number;
}

const frontOf = ({ map: { items }, previous }: Piece): YamlScalar | null => {
  const value = items[previous]?.value;
  return isScalar(value) ? value : null;
};

/** The pieces between what is cut and this one. */
const piecesBefore = ({ map: { items }, at, previous }: Piece): readonly string[] =>
  items
    .slice(previous + 1, Math.min(at, previous + 1 + MAX_PIECES))
    .map(({ key }) => keyText(key) ?? '');

/** Whether only text stands under a key, wherever it does. */
export type IsTextKey = (key: string) => boolean;

const CUT: ReadonlySet<string> = new Set(['angka-indonesia', 'bukan-angka']);

/** Turns nodes into a tree, counting what aliases add. */
export class TreeReader {
  /** What stops the reading of the file. */
  readonly fatal: Finding[] = [];
  /** What is wrong but does not stop it: all of it is reported. */
  readonly findings: Finding[] = [];
  readonly places = new PlaceNotes();
  /** What each alias stands for. The library would search the whole file anew for each of them. */
  readonly #targets = new Map<Alias, Node>();
  readonly #anchors = new Map<string, Node>();
  /** What figures are keys of a mapping. */
  readonly #kinds = new Map<YAMLMap, readonly RegExp[]>();
  readonly #placeOf: PlaceOfSpan;
  readonly #text: string;
  readonly #isTextKey: IsTextKey;
  #alias = 0;

  /** @param text that the nodes are of */
  constructor(placeOf: PlaceOfSpan, text: string, isTextKey: IsTextKey) {
    this.#placeOf = placeOf;
    this.#text = text;
    this.#isTextKey = isTextKey;
  }

  read(node: unknown, depth: number, isAliased: boolean): Tree {
    if (this.fatal.length > 0) return null;
    if (depth > MAX_DEPTH) return this.#reject(yamlRules['yaml-terlalu-dalam'], node);
    if (isAliased && ++this.#alias > MAX_ALIASED)
      return this.#reject(yamlRules['yaml-alias'], node);
    if (isAlias(node)) return this.#readAlias(node, depth);
    if (!isAliased) this.#noteAnchor(node);
    if (isMap(node)) return this.#readMap(node, depth, isAliased);
    if (isSeq(node)) return this.#readList(node, depth, isAliased);
    if (!isScalar(node)) return null;
    // `! penting` is to YAML a tag of its own.
    return node.tag === '!' ? this.#reject(yamlRules['yaml-tag'], node) : this.#readScalar(node);
  }

  #readAlias(alias: Alias, depth: number): Tree {
    // Text that is read a second time keeps what its aliases meant where they stand.
    const target = this.#targets.get(alias) ?? this.#anchors.get(alias.source);
    if (target === undefined) {
      this.#meantAsText('*', ...startAndEnd(alias));
      return null;
    }
    this.#targets.set(alias, target);
    return this.read(target, depth + 1, true);
  }

  /** An alias means the nearest anchor of its name above it, and nodes are read in the order of the file. */
  #noteAnchor(node: unknown): void {
    const { anchor } = (node ?? {}) as { readonly anchor?: string };
    if (anchor !== undefined) this.#anchors.set(anchor, node as Node);
  }

  /** Looks for anchors before words that no alias means: `&Sons` of `nama: &Sons Ltd` would be lost. */
  findLostAnchors(): void {
    const meant = new Set(this.#targets.values());
    for (const [anchor, node] of this.#anchors) {
      const [from, to] = startAndEnd(node);
      if (!isScalar(node) || isQuoted(node) || meant.has(node)) continue;
      if (!/^\p{L}/u.test(node.source ?? '')) continue;
      this.#meantAsText('&', this.#text.lastIndexOf(`&${anchor}`, from), to);
    }
  }

  /** A sign that is not of the text to YAML, and was meant to be. */
  #meantAsText(tanda: string, from: number, to: number): void {
    const tulis = doubleQuoted(this.#text.slice(from, to).trim());
    const facts = {
      pesan: `text that begins with ${tanda} has to be between quotes`,
      jenis: 'BAD_SCALAR_START',
      sebab: { what: 'tanda-khusus', tanda, write: tulis },
    } as const;
    this.fatal.push(report(yamlRules['yaml-salah'], facts, this.#placeOf(from, to)));
  }

  #readList(node: YAMLSeq, depth: number, isAliased: boolean): Tree {
    const list = node.items.map((item) => this.read(item, depth + 1, isAliased));
    this.places.list(list, node.items.map(spanOf));
    return list;
  }

  #readMap(node: YAMLMap, depth: number, isAliased: boolean): Tree {
    const map = Object.create(null) as Record<string, Tree>;
    const spans = new Map<string, PartSpans>();
    const seen = new Map<string, TextSpan>();
    let previous = -1;
    for (const [at, pair] of node.items.entries()) {
      const typed = keyText(pair.key);
      // `{{capaian "S1.1"}}` is to YAML a mapping for a key.
      if (isMap(pair.key) && node.flow === true && isMeantAsExpression(pair.key, node)) {
        this.#meantAsText('{{', ...startAndEnd(node));
        return null;
      }
      if (typed === undefined || typed === '__proto__')
        return this.#reject(yamlRules['kunci-bukan-teks'], pair.key);
      const keyNode = pair.key as YamlScalar;
      const key = this.#asSeen(typed, keyNode, EDGES);
      if (!isAliased) this.#noteAnchor(keyNode);
      // What a piece belongs to goes on: the next piece is part of the same text.
      const piece = { key, node: keyNode, map: node, at, previous };
      if (node.flow === true && pair.value === null && this.#isPiece(piece)) continue;
      previous = at;
      // The format knows a name however its letters are composed.
      const composed = key.normalize('NFC');
      const first = seen.get(composed);
      if (first !== undefined) {
        this.#doubledKey(key, first, keyNode);
        continue;
      }
      seen.set(composed, spanOf(keyNode));
      spans.set(key, { key: spanOf(keyNode), value: spanOf(pair.value ?? keyNode) });
      map[key] = this.read(pair.value, depth + 1, isAliased);
    }
    this.places.mapping(map, spans);
    return map;
  }

  /** Whether a key without a value, within braces, is the rest of a text with a comma, or lacks a space: that is said. */
  #isPiece(piece: Piece): boolean {
    const { key, node } = piece;
    const [, name, rest] = isQuoted(node) ? [] : (/^([^\s:/]+):(?!\/\/)(\S.*)$/.exec(key) ?? []);
    const front = frontOf(piece);
    const isOfText = this.#isTextKey(keyText(piece.map.items[piece.previous]?.key) ?? '');
    if (name !== undefined && rest !== undefined) {
      const sebab = { what: 'tanpa-spasi', write: `${name}: ${rest}` } as const;
      const facts = {
        pesan: 'a space is missing after the colon',
        jenis: 'MISSING_CHAR',
        sebab,
      } as const;
      this.findings.push(
        report(yamlRules['yaml-salah'], facts, this.#placeOf(...startAndEnd(node))),
      );
    } else if (/^[–—]$/.test(key) && front !== null && WHOLE_RUPIAH.test(scalarText(front))) {
      this.#rupiah(front, node);
    } else if (
      !isOfText &&
      /^\d/.test(key) &&
      (front === null || /^(?:rp\.? ?)?[-+]?[\d.]*$/i.test(scalarText(front)))
    ) {
      this.#decimalComma(piece);
    } else if (
      front !== null &&
      (isOfText || typeof front.value === 'string') &&
      !isQuoted(front)
    ) {
      this.#comma(front, node);
    } else return false;
    return true;
  }

  /** `{ anggaran: Rp50.000.000,– }`; with a shorter dash YAML stops there. */
  #rupiah(front: YamlScalar, node: YamlScalar): void {
    const money = scalarText(front);
    const sebab = {
      what: 'rupiah',
      typed: `${money},${scalarText(node)}`,
      write: suggestDecimal(money, 'rupiah') ?? money,
    } as const;
    const facts = { pesan: 'a comma ends no rupiah', jenis: 'UNEXPECTED_TOKEN', sebab } as const;
    const position = this.#placeOf(startAndEnd(front)[0], startAndEnd(node)[1]);
    this.findings.push(report(yamlRules['yaml-salah'], facts, position));
  }

  /** `{ sumber: Inspektorat, 2024 }` is to YAML a text and a key without a value. */
  #comma(front: YamlScalar, node: YamlScalar): void {
    const [from] = startAndEnd(front);
    const [, to] = startAndEnd(node);
    const text = this.#text.slice(from, to).replace(/\s+/g, ' ');
    const position = this.#placeOf(from, to);
    // What was said of it up to an earlier comma is not the whole of it.
    const earlier = this.findings.findIndex(
      ({ rule, position: { baris, kolom } }) =>
        rule.kode === 'teks-berkoma' && baris === position.baris && kolom === position.kolom,
    );
    if (earlier !== -1) this.findings.splice(earlier, 1);
    this.findings.push(
      report(
        yamlRules['teks-berkoma'],
        { text, write: doubleQuoted(insideCurly(text) ?? text) },
        position,
      ),
    );
  }

  /** What was typed as it looks, and a finding where that is not the same. */
  #asSeen(typed: string, node: YamlScalar, pattern: RegExp): string {
    if (isQuoted(node) || !pattern.test(typed)) return typed;
    const found = findInvisible(typed);
    if (found === null) return typed;
    const [from] = startAndEnd(node);
    const position = this.#placeOf(from + found.at, from + found.at + 1);
    this.findings.push(report(yamlRules['tanda-tak-terlihat'], { tanda: found.sign }, position));
    return withoutInvisible(typed);
  }

  /** Text behind " #" is a comment to YAML: said where it does not look like one. */
  #hash(node: YamlScalar, text: string): void {
    const [continuation = ''] = node.comment?.split('\n') ?? [];
    if (isQuoted(node) || !CONTINUATION.test(continuation)) return;
    const missing = `#${continuation.trimEnd()}`;
    const facts = { missing, write: doubleQuoted(`${text} ${missing}`) };
    this.findings.push(
      report(yamlRules['teks-berpagar'], facts, this.#placeOf(...startAndEnd(node))),
    );
  }

  /**
   * `{ S1.1: 102,95 }` is to YAML the figure 102 and a key 95 without a value: the decimals would be lost
   * without a word. Where what follows the comma may be a key, or another comma follows, nobody knows what was meant.
   */
  #decimalComma(piece: Piece): void {
    const { key: fraction, node, map } = piece;
    const front = frontOf(piece);
    const [, to = 0] = node.range ?? [];
    const [from = to] = (front ?? node).range ?? [];
    const position = this.#placeOf(from, to);
    const pieces = piecesBefore(piece);
    const tertulis = [front === null ? '' : scalarText(front), ...pieces, fraction].join(',');
    // Whole, whatever the key that it stands under.
    const kind = saysRupiah(tertulis) ? 'rupiah' : 'angka';
    const tulis = suggestDecimal(tertulis, kind);
    const doubt = this.#mayBeKey(fraction, map) ? fraction : null;
    const isPlain = pieces.length === 0 && doubt === null && hasOneMeaning(tertulis, kind);
    this.#forgetCut(position);
    this.findings.push(
      tulis === null
        ? report(schemaRules['bukan-angka'], { tertulis: `"${tertulis}"` }, position)
        : report(
            schemaRules['angka-indonesia'],
            { tertulis, write: tulis, kutip: null, ragu: doubt, isPlain },
            position,
          ),
    );
  }

  /** What was said of a figure up to its second comma is not the whole of it. */
  #forgetCut({ baris, kolom }: Position): void {
    const last = this.findings.at(-1);
    if (last === undefined || !CUT.has(last.rule.kode)) return;
    if (last.position.baris === baris && last.position.kolom === kolom) this.findings.pop();
  }

  /** Whether figures behind a comma may be a key without a value: a year, or what looks like the mapping's other keys. */
  #mayBeKey(figures: string, map: YAMLMap): boolean {
    if (YEAR.test(figures)) return true;
    const kinds =
      this.#kinds.get(map) ??
      KEY_KINDS.filter((kind) =>
        map.items.some(({ key, value }) => value !== null && kind.test(keyText(key) ?? '')),
      );
    this.#kinds.set(map, kinds);
    return kinds.some((kind) => kind.test(figures));
  }

  #doubledKey(key: string, [first]: TextSpan, node: YamlScalar): void {
    const { baris } = this.#placeOf(first);
    const position = this.#placeOf(...startAndEnd(node));
    this.findings.push(report(yamlRules['kunci-ganda'], { kunci: key, pertama: baris }, position));
  }

  #readScalar(node: YamlScalar): Tree {
    const { value } = node;
    if (value === null || value === undefined) return null;
    const type = typeof value;
    if (type === 'string' || type === 'number' || type === 'boolean' || type === 'bigint') {
      const position = this.#placeOf(...startAndEnd(node));
      const text = this.#asSeen(scalarText(node), node, FIGURE);
      if (type === 'string') this.#hash(node, text);
      return new Scalar(value as Scalar['value'], text, isQuoted(node), position);
    }
    return this.#reject(yamlRules['yaml-tag'], node);
  }

  #reject(rule: Rule<object>, node: unknown) {
    const range = (node as Node | null | undefined)?.range;
    this.fatal.push(report(rule, {}, this.#placeOf(range?.[0] ?? 0, range?.[1])));
    return null;
  }
}
