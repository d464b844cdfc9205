// A prose file as plain running text: its paragraphs, with the place of every character and every expression.

import type { Nodes, Parents, Root } from 'mdast';
import { parseMarkdown } from '../../compose/markdown.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import type { Narasi } from '../../source/workspace.ts';

/** Stands for an expression in the text of a paragraph. */
export const TANDA_EKSPRESI = '\uFFFC';

export interface EkspresiNaskah {
  /** Where its mark stands in the text. */
  readonly mulai: number;
  /** What stands between the braces. */
  readonly content: string;
}

/** A paragraph, list item, table cell or heading. Code is none: it is not prose. */
export interface Alinea {
  readonly jenis: 'paragraf' | 'judul' | 'sel';
  /** Of a heading: 1 and deeper; 0 of anything else. */
  readonly tingkat: number;
  readonly text: string;
  readonly ekspresi: readonly EkspresiNaskah[];
  /** The place of a stretch of `text` in its file. */
  readonly position: (mulai: number, length?: number) => Position;
}

/** A prose file cut at its headings; what comes before the first one has none. */
export interface BagianNaskah {
  readonly judul: Alinea | null;
  readonly alinea: readonly Alinea[];
}

export interface Naskah {
  readonly narasi: Narasi;
  /** Its lines, as the places of its tree count them. */
  readonly baris: readonly string[];
  readonly akar: Root;
  readonly alinea: readonly Alinea[];
  readonly bagian: readonly BagianNaskah[];
}

const tersimpan = new WeakMap<Narasi, Naskah>();

/** Reads a prose file once, however many rules ask for it. */
export function readNaskah(narasi: Narasi): Naskah {
  const lama = tersimpan.get(narasi);
  if (lama !== undefined) return lama;
  const sumber = narasi.text.replaceAll('\r\n', '\n');
  const root = parseMarkdown(sumber);
  const alinea = gather(root, narasi.file, sumber);
  const naskah = { narasi, baris: sumber.split('\n'), akar: root, alinea, bagian: cut(alinea) };
  tersimpan.set(narasi, naskah);
  return naskah;
}

/** The text with its expressions as they were typed, for comparisons. */
export function sourceText({ text, ekspresi }: Alinea): string {
  let i = 0;
  return text.replaceAll(TANDA_EKSPRESI, () => `{{${ekspresi[i++]?.content ?? ''}}}`);
}

export interface Kalimat {
  readonly text: string;
  /** Where it begins in the paragraph. */
  readonly mulai: number;
  readonly ekspresi: readonly string[];
}

/** An end of a sentence, but not the point of an abbreviation such as "Kab. Klungkung". */
const AKHIR_KALIMAT =
  /(?<!\b(?:kab|kec|prov|no|dr|drs|ir|hj|tgl|hlm|bpk|sdr|jl|dll|tb|thn|th|ta|t\.a|a\.n))[.!?;]{1,3}["”’)]{0,3}\s/gi;

export function sentences({ text, ekspresi }: Alinea): readonly Kalimat[] {
  const akhir = [...text.matchAll(AKHIR_KALIMAT)].map((match) => match.index + match[0].length);
  const hasil: Kalimat[] = [];
  let [mulai, i] = [0, 0];
  for (const sampai of [...akhir, text.length]) {
    const inside: string[] = [];
    for (let one = ekspresi[i]; one !== undefined && one.mulai < sampai; one = ekspresi[++i]) {
      inside.push(one.content);
    }
    if (sampai > mulai) hasil.push({ text: text.slice(mulai, sampai), mulai, ekspresi: inside });
    mulai = sampai;
  }
  return hasil;
}

function cut(alinea: readonly Alinea[]): readonly BagianNaskah[] {
  const bagian: { judul: Alinea | null; alinea: Alinea[] }[] = [{ judul: null, alinea: [] }];
  for (const one of alinea) {
    if (one.jenis === 'judul') bagian.push({ judul: one, alinea: [] });
    else bagian.at(-1)?.alinea.push(one);
  }
  return bagian;
}

const JENIS = { paragraph: 'paragraf', heading: 'judul', tableCell: 'sel' } as const;

/** Walks without recursion: quotes and lists can be nested as deep as a file is long. */
function gather(root: Root, file: string, sumber: string): readonly Alinea[] {
  const hasil: Alinea[] = [];
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      if (isCode(node)) continue;
      hasil.push(new Penyusun(file, sumber).alinea(JENIS[node.type], node));
    } else pushChildren(stack, node);
  }
  return hasil;
}

function isCode({ children }: Parents): boolean {
  return children.length > 0 && children.every(({ type }) => type === 'inlineCode');
}

/** A stretch of text that stands on one line of the file. */
interface Potongan {
  readonly mulai: number;
  readonly baris: number;
  readonly kolom: number;
}

/** One by one: a paragraph can have more children than a call takes arguments. */
function pushChildren(stack: Nodes[], node: Nodes): void {
  if (!('children' in node)) return;
  for (const anak of node.children.toReversed()) stack.push(anak);
}

interface Titik {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
interface Tempat {
  readonly start: Titik;
  readonly end: Titik;
}

/** Puts the inline nodes of one block together. */
class Penyusun {
  readonly #berkas: string;
  /** The file's text as its places count it: a Windows line ending is one character. */
  readonly #sumber: string;
  readonly #potongan: Potongan[] = [];
  readonly #ekspresi: EkspresiNaskah[] = [];
  #teks = '';

  constructor(file: string, sumber: string) {
    this.#berkas = file;
    this.#sumber = sumber;
  }

  alinea(jenis: Alinea['jenis'], blok: Nodes): Alinea {
    const stack: Nodes[] = [blok];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (node.type === 'text') this.#tambah(node.value, node);
      else if (node.type === 'ekspresi') {
        this.#ekspresi.push({ mulai: this.#teks.length, content: node.value.trim() });
        this.#tambah(TANDA_EKSPRESI, node);
      } else if (node.type === 'break') this.#teks += ' ';
      else pushChildren(stack, node);
    }
    const pieces = this.#potongan;
    const file = this.#berkas;
    return {
      jenis,
      tingkat: blok.type === 'heading' ? blok.depth : 0,
      text: this.#teks,
      ekspresi: this.#ekspresi,
      position: (mulai, length = 0) => place(file, pieces, mulai, length),
    };
  }

  /** Lines of a text node are looked up in the file, since their indentation is not in the tree. */
  #tambah(content: string, node: Nodes): void {
    // parseMarkdown gives every node its place.
    const { start, end } = node.position as Tempat;
    const original = this.#sumber.slice(start.offset, end.offset).split('\n');
    content.split('\n').forEach((baris, i) => {
      if (i > 0) this.#teks += ' ';
      const indent = Math.max(0, ...original.slice(i, i + 1).map((one) => one.indexOf(baris)));
      this.#potongan.push({
        mulai: this.#teks.length,
        baris: start.line + i,
        kolom: (i === 0 ? start.column : 1) + indent,
      });
      this.#teks += baris;
    });
  }
}

function place(file: string, pieces: readonly Potongan[], mulai: number, length: number): Position {
  const hit = pieces.findLast((one) => one.mulai <= mulai) ?? { mulai: 0, baris: 1, kolom: 1 };
  return {
    berkas: file,
    baris: hit.baris,
    kolom: hit.kolom + Math.max(0, mulai - hit.mulai),
    ...(length > 0 ? { panjang: length } : {}),
  };
}
