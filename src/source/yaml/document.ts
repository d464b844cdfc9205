// One YAML text → a tree of mappings, lists and scalars, with the place of each in the file. Knows nothing of the schema.

import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument as parseYaml,
  type Document as YamlDocument,
  type Node,
  type Pair,
  Scalar as YamlScalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { Posisi } from '../../diagnostic/diagnostic.ts';
import { report, type Finding, type Rule } from '../../diagnostic/rule.ts';
import { suggestDecimal } from './notation.ts';
import { yamlRules } from '../rules/yaml.ts';
import { fileRules } from '../rules/files.ts';
import { schemaRules } from '../rules/schema.ts';

/** Deepest nesting that is read; the format itself needs seven levels. */
const KEDALAMAN_MAKSIMUM = 40;
/** Most nodes that aliases (`*nama`) may add to one file. */
const ALIAS_MAKSIMUM = 10_000;
const PESAN_YAML_MAKSIMUM = 20;
const KURUNG_MAKSIMUM = 1000;

/** A leaf: the value as YAML 1.2 reads it, and the text that the user typed. */
export class Scalar {
  readonly value: string | number | boolean | bigint;
  /** The typed text, without quotes. */
  readonly text: string;
  /** Whether it stood in quotes or was a block (`|`, `>`), so that it is text on purpose. */
  readonly isQuoted: boolean;
  readonly posisi: Posisi;

  constructor(nilai: Scalar['value'], teks: string, berkutip: boolean, posisi: Posisi) {
    this.value = nilai;
    this.text = teks;
    this.isQuoted = berkutip;
    this.posisi = posisi;
  }
}

/** A parsed file as plain values; mappings have no prototype, `null` is an empty or `null` value. */
export type Tree = Scalar | null | readonly Tree[] | { readonly [kunci: string]: Tree };

/** Keys and indexes from the root of a file to a value. */
export type KeyPath = readonly (string | number)[];

/** A file that was read, and the way back from a path to its place. */
export interface YamlFile {
  readonly file: string;
  readonly text: string;
  readonly tree: Tree;
  /** Keys written twice and the like: wrong, but the rest of the file can still be checked. */
  readonly findings: readonly Finding[];
  /** The place of the value at `jalur`, or of the deepest part of it that exists. */
  readonly placeOf: (jalur: KeyPath) => Posisi;
  /** The place of the key that ends `jalur`, or of its value when it has no key. */
  readonly placeOfKey: (jalur: KeyPath) => Posisi;
}

/**
 * Reads one YAML 1.2 text.
 * @param berkas path of the file below the workspace, for the places
 * @returns the document, or what is wrong with it; never throws on any text
 */
export function parseDocument(berkas: string, teks: string): YamlFile | readonly Finding[] {
  const garis = new LineCounter();
  const dokumen = parseSafely(teks, garis);
  const tempat = (dari: number, sampai?: number): Posisi => {
    const { line, col } = garis.linePos(dari);
    return {
      berkas,
      baris: Math.max(line, 1),
      kolom: Math.max(col, 1),
      ...(sampai !== undefined && sampai > dari ? { panjang: sampai - dari } : {}),
    };
  };
  if (dokumen === undefined) return [report(yamlRules['yaml-terlalu-dalam'], {}, tempat(0))];
  const masalah = [...dokumen.errors, ...dokumen.warnings];
  if (masalah.length > 0) {
    return masalah.slice(0, PESAN_YAML_MAKSIMUM).map((galat) => yamlFinding(galat, tempat));
  }
  const akar = dokumen.contents;
  if (akar === null || (isScalar(akar) && akar.value === null)) {
    return [report(fileRules['berkas-kosong'], {}, tempat(0))];
  }
  const pembaca = new TreeReader(tempat);
  const pohon = pembaca.baca(akar, 0, false);
  if (pembaca.temuan.length > 0) return [...pembaca.salah, ...pembaca.temuan];
  return {
    file: berkas,
    text: teks,
    tree: pohon,
    findings: pembaca.salah,
    placeOf: (jalur) => locate(akar, jalur, pembaca.tujuan, tempat, false),
    placeOfKey: (jalur) => locate(akar, jalur, pembaca.tujuan, tempat, true),
  };
}

type Tempat = (dari: number, sampai?: number) => Posisi;

/** yaml reports mistakes as values, but nesting beyond the stack can end in a RangeError. */
function parseSafely(teks: string, lineCounter: LineCounter): YamlDocument.Parsed | undefined {
  if (hasAbyss(teks)) return undefined;
  try {
    return parseYaml(teks, {
      version: '1.2',
      schema: 'core',
      merge: false,
      prettyErrors: false,
      // Looked for in `#bacaPeta`: by the text that was typed, and in linear time.
      uniqueKeys: false,
      lineCounter,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether far more brackets open than close: to find that out the library would take minutes. */
function hasAbyss(teks: string): boolean {
  let terbuka = 0;
  for (const { 0: kurung } of teks.matchAll(/[[\]{}]/g)) {
    if (kurung === '[' || kurung === '{') terbuka++;
    else if (terbuka > 0) terbuka--;
    // Prose has a bracket too many now and then, but not this often.
    if (terbuka > KURUNG_MAKSIMUM) return true;
  }
  return false;
}

function yamlFinding(galat: YAMLError, tempat: Tempat): Finding {
  const posisi = tempat(galat.pos[0], galat.pos[1]);
  switch (galat.code) {
    case 'MULTIPLE_DOCS':
      return report(yamlRules['yaml-banyak-dokumen'], {}, posisi);
    case 'TAB_AS_INDENT':
      return report(yamlRules['yaml-tab'], {}, posisi);
    case 'RESOURCE_EXHAUSTION':
      return report(yamlRules['yaml-terlalu-dalam'], {}, posisi);
    case 'TAG_RESOLVE_FAILED':
      return report(yamlRules['yaml-tag'], {}, posisi);
    default:
      return report(yamlRules['yaml-salah'], { pesan: galat.message, jenis: galat.code }, posisi);
  }
}

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
  const [dari = 0, sampai = dari] = node.range ?? [];
  return [dari, sampai];
}

/** Turns nodes into a tree, counting what aliases add. */
class TreeReader {
  /** What stops the reading of the file. */
  readonly temuan: Finding[] = [];
  /** What is wrong but does not stop it: all of it is reported. */
  readonly salah: Finding[] = [];
  /** What each alias stands for. The library would search the whole file anew for each of them. */
  readonly tujuan = new Map<Alias, Node>();
  readonly #jangkar = new Map<string, Node>();
  readonly #tempat: Tempat;
  #alias = 0;

  constructor(tempat: Tempat) {
    this.#tempat = tempat;
  }

  baca(node: unknown, kedalaman: number, dariAlias: boolean): Tree {
    if (this.temuan.length > 0) return null;
    if (kedalaman > KEDALAMAN_MAKSIMUM) return this.#tolak(yamlRules['yaml-terlalu-dalam'], node);
    if (dariAlias && ++this.#alias > ALIAS_MAKSIMUM)
      return this.#tolak(yamlRules['yaml-alias'], node);
    if (isAlias(node)) return this.#bacaAlias(node, kedalaman);
    if (!dariAlias) this.#catatJangkar(node);
    if (isMap(node)) return this.#bacaPeta(node, kedalaman, dariAlias);
    if (isSeq(node)) return node.items.map((butir) => this.baca(butir, kedalaman + 1, dariAlias));
    if (isScalar(node)) return this.#bacaSkalar(node);
    return null;
  }

  #bacaAlias(alias: Alias, kedalaman: number): Tree {
    // Text that is read a second time keeps what its aliases meant where they stand.
    const tujuan = this.tujuan.get(alias) ?? this.#jangkar.get(alias.source);
    if (tujuan === undefined) {
      const fakta = { pesan: `there is no &${alias.source} above`, jenis: 'BAD_ALIAS' };
      this.temuan.push(report(yamlRules['yaml-salah'], fakta, this.#tempat(...startAndEnd(alias))));
      return null;
    }
    this.tujuan.set(alias, tujuan);
    return this.baca(tujuan, kedalaman + 1, true);
  }

  /** An alias means the nearest anchor of its name above it, and nodes are read in the order of the file. */
  #catatJangkar(node: unknown): void {
    const { anchor } = (node ?? {}) as { readonly anchor?: string };
    if (anchor !== undefined) this.#jangkar.set(anchor, node as Node);
  }

  #bacaPeta(node: YAMLMap, kedalaman: number, dariAlias: boolean): Tree {
    const peta = Object.create(null) as Record<string, Tree>;
    let lalu: Pair | undefined;
    for (const pasangan of node.items) {
      const { key, value } = pasangan;
      const kunci = keyText(key);
      if (kunci === undefined || kunci === '__proto__')
        return this.#tolak(yamlRules['kunci-bukan-teks'], key);
      if (!dariAlias) this.#catatJangkar(key);
      if (node.flow === true && value === null && /^\d/.test(kunci)) {
        this.#komaDesimal(lalu, kunci, key as YamlScalar);
      } else if (kunci in peta) {
        this.#kunciGanda(kunci, key as YamlScalar);
      } else {
        peta[kunci] = this.baca(value, kedalaman + 1, dariAlias);
      }
      lalu = pasangan;
    }
    return peta;
  }

  /**
   * `{ S1.1: 102,95 }` is to YAML the figure 102 and a key 95 without a value: the decimals would be lost
   * without a word.
   */
  #komaDesimal(lalu: Pair | undefined, pecahan: string, node: YamlScalar): void {
    const depan = isScalar(lalu?.value) ? scalarText(lalu.value) : '';
    const [, sampai = 0] = node.range ?? [];
    const [dari = sampai] = (isScalar(lalu?.value) ? lalu.value.range : node.range) ?? [];
    const tertulis = `${depan},${pecahan}`;
    const tulis = suggestDecimal(tertulis, 'angka') ?? `${depan}.${pecahan}`;
    const fakta = { tertulis, tulis, kutip: null };
    this.salah.push(report(schemaRules['angka-indonesia'], fakta, this.#tempat(dari, sampai)));
  }

  #kunciGanda(kunci: string, node: YamlScalar): void {
    this.salah.push(
      report(yamlRules['kunci-ganda'], { kunci }, this.#tempat(...startAndEnd(node))),
    );
  }

  #bacaSkalar(node: YamlScalar): Tree {
    const { value } = node;
    if (value === null || value === undefined) return null;
    const jenis = typeof value;
    if (jenis === 'string' || jenis === 'number' || jenis === 'boolean' || jenis === 'bigint') {
      const posisi = this.#tempat(...startAndEnd(node));
      return new Scalar(value as Scalar['value'], scalarText(node), isQuoted(node), posisi);
    }
    return this.#tolak(yamlRules['yaml-tag'], node);
  }

  #tolak(rule: Rule<object>, node: unknown) {
    const range = (node as Node | null | undefined)?.range;
    this.temuan.push(report(rule, {}, this.#tempat(range?.[0] ?? 0, range?.[1])));
    return null;
  }
}

/** The pairs of a mapping by key; made once, since rules ask for the place of each of its thousand keys. */
function pairsOf(peta: YAMLMap): ReadonlyMap<string, Pair> {
  const lama = pasanganPeta.get(peta);
  if (lama !== undefined) return lama;
  const isi = new Map<string, Pair>();
  for (const pasangan of peta.items) {
    const kunci = keyText(pasangan.key);
    if (kunci !== undefined && !isi.has(kunci)) isi.set(kunci, pasangan);
  }
  pasanganPeta.set(peta, isi);
  return isi;
}
const pasanganPeta = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** Walks `jalur` as far as the file goes, through aliases. */
function locate(
  akar: Node,
  jalur: KeyPath,
  tujuan: ReadonlyMap<Alias, Node>,
  tempat: Tempat,
  atKey: boolean,
): Posisi {
  let node: unknown = akar;
  let kunci: unknown;
  for (const langkah of jalur) {
    const induk: unknown = isAlias(node) ? tujuan.get(node) : node;
    if (isMap(induk)) {
      const pasangan = pairsOf(induk).get(String(langkah));
      if (pasangan === undefined) break;
      kunci = pasangan.key;
      node = pasangan.value ?? pasangan.key;
    } else if (isSeq(induk) && induk.items[Number(langkah)] !== undefined) {
      kunci = undefined;
      node = induk.items[Number(langkah)];
    } else break;
  }
  const titik = ((atKey ? kunci : undefined) ?? node) as Node;
  const [dari, sampai] = titik.range ?? akar.range ?? [0, 0];
  // A mapping or list would underline its whole text: mark its start alone.
  return tempat(dari, isScalar(titik) ? sampai : undefined);
}
