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
import type { Jalur } from '../source/document.ts';

/** What is around an anchor or an alias. */
interface Letak {
  readonly berkurung: boolean;
  /** Whether it is on a key, or in front of nothing. */
  readonly diUjung: boolean;
  /** The entry whose value it is, where it is one. */
  readonly pasangan: Pair | null;
}

/** An anchor or an alias, and its place in the text. */
export interface Acuan extends Letak {
  /** What the anchor is on; the alias itself. */
  readonly node: Node;
  /** Of an anchor that of the sign alone, without what it is on. */
  readonly dari: number;
  readonly sampai: number;
}

export interface DaftarAcuan {
  /** In the order of the text. */
  readonly acuan: readonly Acuan[];
  readonly tujuan: ReadonlyMap<Alias, Node>;
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
export function readReferences(teks: string, dokumen: Document): DaftarAcuan | undefined {
  const node: (readonly [Node, Letak])[] = [];
  const tujuan = new Map<Alias, Node>();
  const terdekat = new Map<string, Node>();
  visit(dokumen, {
    Node: (kunci, satu, leluhur) => {
      const nama = anchorOf(satu);
      // An alias means the nearest anchor of its name above it.
      if (nama !== undefined) terdekat.set(nama, satu);
      const arti = isAlias(satu) ? terdekat.get(satu.source) : undefined;
      if (isAlias(satu) && arti !== undefined) tujuan.set(satu, arti);
      if (isAlias(satu) || nama !== undefined) node.push([satu, placeOf(kunci, satu, leluhur)]);
    },
  });
  if (node.length === 0) return { acuan: [], tujuan };
  const tanda = anchorPlaces(teks);
  let urutan = 0;
  const acuan = node.map(([satu, letak]): Acuan => {
    const nama = anchorOf(satu);
    const [dari = 0, sampai = dari] =
      nama === undefined ? (satu.range ?? []) : spanOf(tanda[urutan++], nama);
    return { node: satu, dari, sampai, ...letak };
  });
  const cocok = acuan.every(({ node: satu, dari, sampai }) =>
    isAlias(satu) ? tujuan.has(satu) : teks.slice(dari, sampai) === `&${anchorOf(satu) ?? ''}`,
  );
  return cocok && urutan === tanda.length ? { acuan, tujuan } : undefined;
}

const anchorOf = (node: Node): string | undefined =>
  isAlias(node) ? undefined : (node as { readonly anchor?: string }).anchor;

const spanOf = (dari = -1, nama: string): [number, number] => [dari, dari + nama.length + 1];

function placeOf(kunci: unknown, node: Node, leluhur: readonly unknown[]): Letak {
  const induk = leluhur.at(-1);
  const wadah = isPair(induk) ? leluhur.at(-2) : induk;
  return {
    berkurung: (isMap(wadah) || isSeq(wadah)) && wadah.flow === true,
    diUjung: kunci === 'key' || isEmpty(node),
    pasangan: isPair(induk) ? induk : null,
  };
}

/** Nodes do not tell where their anchors stand; the words of the text do. */
function anchorPlaces(teks: string): readonly number[] {
  const tempat: number[] = [];
  let [titik, isiSkalar] = [0, false];
  for (const kata of new Lexer().lex(teks)) {
    const jenis = isiSkalar ? null : CST.tokenType(kata);
    isiSkalar = jenis === 'scalar';
    // These are signs of the lexer itself, which the text does not have.
    if (jenis === 'scalar' || jenis === 'doc-mode' || jenis === 'flow-error-end') continue;
    if (jenis === 'anchor') tempat.push(titik);
    titik += kata.length;
  }
  return tempat;
}

/** The anchors and aliases that a change at one of `tempat` would change elsewhere too; null stands for all. */
export function touchedBy(
  { acuan, tujuan }: DaftarAcuan,
  akar: unknown,
  tempat: readonly Jalur[] | null,
): readonly Acuan[] {
  if (tempat === null) return acuan;
  const kena = new Set<unknown>(acuan.filter((satu) => satu.diUjung).map(({ node }) => node));
  for (const jalur of tempat) touchAlong(akar, jalur, kena);
  return acuan.filter(
    ({ node }) => kena.has(node) || (isAlias(node) && kena.has(tujuan.get(node))),
  );
}

/** What is on the way contains the change; what is at its end may be replaced with all that is in it. */
function touchAlong(akar: unknown, jalur: Jalur, kena: Set<unknown>): void {
  let node = akar;
  for (const langkah of jalur) {
    kena.add(node);
    if (isMap(node)) {
      node = node.items.find(({ key }) => typedText(key) === String(langkah))?.value;
    } else if (isSeq(node)) node = node.items[Number(langkah)];
    else return;
  }
  kena.add(node);
  if (isMap(node) || isSeq(node)) visit(node, { Node: (_, satu) => void kena.add(satu) });
}
