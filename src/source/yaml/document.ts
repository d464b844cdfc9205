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
import { findInvisible, withoutInvisible } from '../../diagnostic/invisible.ts';
import { doubleQuoted, findMistake } from './mistakes.ts';
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
    return new Mistakes(berkas, teks, tempat).word(masalah);
  }
  const akar = dokumen.contents;
  if (akar === null || (isScalar(akar) && akar.value === null)) {
    return [report(fileRules['berkas-kosong'], {}, tempat(0))];
  }
  const pembaca = new TreeReader(tempat);
  const pohon = pembaca.baca(akar, 0, false);
  if (pembaca.temuan.length > 0) return [...pembaca.salah, ...pembaca.temuan];
  // What it makes of the rest would only confuse.
  const takTerlihat = pembaca.salah.filter(({ rule }) => rule.kode === 'tanda-tak-terlihat');
  if (takTerlihat.length > 0) return takTerlihat;
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

/** Words what the library stumbled over. One mistake makes it stumble many times: what is known to be the cause is said alone. */
class Mistakes {
  readonly #berkas: string;
  readonly #lines: readonly string[];
  readonly #tempat: Tempat;

  constructor(berkas: string, teks: string, tempat: Tempat) {
    this.#berkas = berkas;
    this.#lines = teks.split('\n').map((baris) => baris.replace(/\r$/, ''));
    this.#tempat = tempat;
  }

  word(masalah: readonly YAMLError[]): readonly Finding[] {
    const tab = masalah.filter(({ code }) => code === 'TAB_AS_INDENT');
    const [pertama] = tab;
    if (pertama !== undefined) {
      const baris = new Set(tab.map(({ pos: [dari] }) => this.#tempat(dari).baris));
      return [
        report(yamlRules['yaml-tab'], { lain: baris.size - 1 }, this.#tempat(...pertama.pos)),
      ];
    }
    const sudah = new Set<number>();
    const temuan: Finding[] = [];
    for (const galat of masalah) {
      const sebab = SUSUNAN_SALAH.has(galat.code) ? this.#cause(galat) : null;
      if (sebab !== null) return [sebab];
      const satu = yamlFinding(galat, this.#tempat);
      // The first of a line is what is wrong, the others follow from it.
      if (sudah.has(satu.posisi.baris)) continue;
      sudah.add(satu.posisi.baris);
      temuan.push(satu);
    }
    return temuan.slice(0, PESAN_YAML_MAKSIMUM);
  }

  #cause({ pos: [dari, sampai], message, code }: YAMLError): Finding | null {
    const [awal, akhir] = [this.#tempat(dari).baris - 1, this.#tempat(sampai).baris - 1];
    const found = findMistake(this.#lines, awal, akhir);
    if (found === null) return null;
    const { mistake, line, column, length } = found;
    const posisi = { berkas: this.#berkas, baris: line + 1, kolom: column + 1, panjang: length };
    return mistake.apa === 'tak-terlihat'
      ? report(yamlRules['tanda-tak-terlihat'], { tanda: mistake.tanda }, posisi)
      : report(yamlRules['yaml-salah'], { pesan: message, jenis: code, sebab: mistake }, posisi);
  }
}

/** Errors that an everyday mistake can lead to; of the others the code says enough. */
const SUSUNAN_SALAH: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'IMPOSSIBLE',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

function yamlFinding(galat: YAMLError, tempat: Tempat): Finding {
  const posisi = tempat(galat.pos[0], galat.pos[1]);
  switch (galat.code) {
    case 'MULTIPLE_DOCS':
      return report(yamlRules['yaml-banyak-dokumen'], {}, posisi);
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

/** A sign of no width anywhere, or a space that does not break at either end. */
const EDGES = /[\u00ad\u200b-\u200d\u2060\ufeff]|^[\u00a0\u2007\u202f]|[\u00a0\u2007\u202f]$/;
/** A figure with such a sign in it. */
const FIGURE =
  /^(?=.*\d)[-+\d.,%\u00a0\u2007\u202f\u00ad\u200b-\u200d\u2060\ufeff]*[\u00a0\u2007\u202f\u00ad\u200b-\u200d\u2060\ufeff][-+\d.,%\u00a0\u2007\u202f\u00ad\u200b-\u200d\u2060\ufeff]*$/;
/** `#1`, or a name with capitals: what goes on rather than comments. */
const LANJUTAN =
  /^(?:[\p{L}\p{N}]|\s(?:(?:dan|di|dari|ke|pada|untuk|dengan|dalam|atas|bagi|serta)\s+|[\p{Lu}\p{N}][\p{L}\p{N}/-]*\s+)*[\p{Lu}\p{N}][\p{L}\p{N}/-]*\s*$)/u;

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
      const fakta = { pesan: `there is no &${alias.source} above`, jenis: 'BAD_ALIAS' } as const;
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
    const tempat = new Map<string, YamlScalar>();
    let lalu: Pair | undefined;
    for (const pasangan of node.items) {
      const { key, value } = pasangan;
      const tertulis = keyText(key);
      if (tertulis === undefined || tertulis === '__proto__')
        return this.#tolak(yamlRules['kunci-bukan-teks'], key);
      const kunci = this.#terlihat(tertulis, key as YamlScalar, EDGES);
      if (!dariAlias) this.#catatJangkar(key);
      // The format knows a name however its letters are composed.
      const sama = tempat.get(kunci.normalize('NFC'));
      if (node.flow === true && value === null && this.#isPiece(lalu, kunci, key as YamlScalar)) {
        // What it belongs to goes on: the next piece is part of the same text.
        continue;
      } else if (sama !== undefined) {
        this.#kunciGanda(kunci, sama, key as YamlScalar);
      } else {
        tempat.set(kunci.normalize('NFC'), key as YamlScalar);
        peta[kunci] = this.baca(value, kedalaman + 1, dariAlias);
      }
      lalu = pasangan;
    }
    return peta;
  }

  /** Whether a key without a value, within braces, is the rest of a text with a comma, or lacks a space: that is said. */
  #isPiece(lalu: Pair | undefined, kunci: string, node: YamlScalar): boolean {
    const [, nama, isi] = isQuoted(node) ? [] : (/^([^\s:/]+):(?!\/\/)(\S.*)$/.exec(kunci) ?? []);
    const depan = isScalar(lalu?.value) ? lalu.value : null;
    if (nama !== undefined && isi !== undefined) {
      const sebab = { apa: 'tanpa-spasi', tulis: `${nama}: ${isi}` } as const;
      const fakta = {
        pesan: 'a space is missing after the colon',
        jenis: 'MISSING_CHAR',
        sebab,
      } as const;
      this.salah.push(report(yamlRules['yaml-salah'], fakta, this.#tempat(...startAndEnd(node))));
    } else if (
      /^\d/.test(kunci) &&
      (depan === null || /^(?:rp\.? ?)?[-+]?[\d.]*$/i.test(scalarText(depan)))
    ) {
      this.#komaDesimal(lalu, kunci, node);
    } else if (depan !== null && typeof depan.value === 'string' && !isQuoted(depan)) {
      this.#koma(depan, node);
    } else return false;
    return true;
  }

  /** `{ sumber: Inspektorat, 2024 }` is to YAML a text and a key without a value. */
  #koma(depan: YamlScalar, node: YamlScalar): void {
    const [dari] = startAndEnd(depan);
    const [, sampai] = startAndEnd(node);
    const utuh = `${scalarText(depan)}, ${scalarText(node)}`;
    const posisi = this.#tempat(dari, sampai);
    const lama = this.salah.findIndex(
      ({ rule, posisi: { baris, kolom } }) =>
        rule.kode === 'teks-berkoma' && baris === posisi.baris && kolom === posisi.kolom,
    );
    const teks =
      lama === -1
        ? utuh
        : `${(this.salah[lama]?.facts as { teks: string }).teks}, ${scalarText(node)}`;
    if (lama !== -1) this.salah.splice(lama, 1);
    this.salah.push(report(yamlRules['teks-berkoma'], { teks, tulis: doubleQuoted(teks) }, posisi));
  }

  /** What was typed as it looks, and a finding where that is not the same. */
  #terlihat(tertulis: string, node: YamlScalar, pola: RegExp): string {
    if (isQuoted(node) || !pola.test(tertulis)) return tertulis;
    const found = findInvisible(tertulis);
    if (found === null) return tertulis;
    const [dari] = startAndEnd(node);
    const posisi = this.#tempat(dari + found.at, dari + found.at + 1);
    this.salah.push(report(yamlRules['tanda-tak-terlihat'], { tanda: found.sign }, posisi));
    return withoutInvisible(tertulis);
  }

  /** Text behind " #" is a comment to YAML: said where it does not look like one. */
  #pagar(node: YamlScalar, teks: string): void {
    const [lanjutan = ''] = node.comment?.split('\n') ?? [];
    if (isQuoted(node) || !LANJUTAN.test(lanjutan)) return;
    const hilang = `#${lanjutan.trimEnd()}`;
    const fakta = { hilang, tulis: doubleQuoted(`${teks} ${hilang}`) };
    this.salah.push(report(yamlRules['teks-berpagar'], fakta, this.#tempat(...startAndEnd(node))));
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

  #kunciGanda(kunci: string, pertama: YamlScalar, node: YamlScalar): void {
    const { baris } = this.#tempat(...startAndEnd(pertama));
    const posisi = this.#tempat(...startAndEnd(node));
    this.salah.push(report(yamlRules['kunci-ganda'], { kunci, pertama: baris }, posisi));
  }

  #bacaSkalar(node: YamlScalar): Tree {
    const { value } = node;
    if (value === null || value === undefined) return null;
    const jenis = typeof value;
    if (jenis === 'string' || jenis === 'number' || jenis === 'boolean' || jenis === 'bigint') {
      const posisi = this.#tempat(...startAndEnd(node));
      const teks = this.#terlihat(scalarText(node), node, FIGURE);
      if (jenis === 'string') this.#pagar(node, teks);
      return new Scalar(value as Scalar['value'], teks, isQuoted(node), posisi);
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
