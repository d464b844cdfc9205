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
import type { Teks } from '../bahasa.ts';
import { EXIT, UserError } from '../error.ts';
import { parseDocument as readDocument, type Jalur } from '../source/document.ts';
import { isSamePohon } from '../source/sama.ts';
import { isEmpty, readReferences, touchedBy, type Acuan, type DaftarAcuan } from './acuan.ts';
import { applySuntingan, type Suntingan } from './suntingan.ts';

/** Most characters of a file with its aliases written out: lkjip reads no larger one. */
const PANJANG_MAKSIMUM = 4 * 1024 * 1024;

const OPSI = { version: '1.2', schema: 'core', uniqueKeys: false } as const;

/** Aliases that cannot be written out; `namingFile` says in which file. */
class AliasTetap extends Error {
  override readonly name = 'AliasTetap';
  readonly sebab: Teks;

  constructor(sebab: Teks) {
    super(sebab.en);
    this.sebab = sebab;
  }
}

/**
 * Does `kerja`, which changes the text of a file.
 * @throws UserError when aliases of the file stand in the way, so that the user writes them out
 */
export function namingFile<T>(berkas: string, kerja: () => T): T {
  try {
    return kerja();
  } catch (error) {
    if (!(error instanceof AliasTetap)) throw error;
    const { sebab } = error;
    throw new UserError(
      { id: `${berkas}: ${sebab.id}`, en: `${berkas}: ${sebab.en}` },
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
 * @param tempat what is to be changed: aliases that have no part in it stay; null for all of the file
 * @returns the text, and the text read
 * @throws AliasTetap when the text would not say the same
 */
export function parseWithoutAliases(
  teks: string,
  tempat: readonly Jalur[] | null,
): readonly [string, Document] {
  const dokumen = parseDocument(teks, OPSI);
  const daftar = readReferences(teks, dokumen);
  if (daftar === undefined) throw notTheSame();
  const kena = touchedBy(daftar, dokumen.contents, tempat);
  if (kena.length === 0) return [teks, dokumen];
  const hasil = new Penjabar(teks, daftar).jabarkan(kena);
  if (!isSameText(teks, hasil)) throw notTheSame();
  return [hasil, parseDocument(hasil, OPSI)];
}

function isSameText(lama: string, baru: string): boolean {
  const [a, b] = [readDocument('', lama), readDocument('', baru)];
  return 'pohon' in a && 'pohon' in b && isSamePohon(a.pohon, b.pohon);
}

function notTheSame(): AliasTetap {
  return new AliasTetap({
    id: 'alias YAML ("*nama") tidak dapat diganti dengan isinya tanpa mengubah data',
    en: 'YAML aliases ("*name") cannot be replaced by what they stand for without a change of the data',
  });
}

function tooLong(): AliasTetap {
  return new AliasTetap({
    id: 'isi alias YAML ("*nama") terlalu besar untuk ditulis di setiap tempatnya',
    en: 'what the YAML aliases ("*name") stand for is too large to be written in each of their places',
  });
}

type Blok = YAMLMap | YAMLSeq;

/** Writes what aliases stand for from the text, in the shape that their places take. */
class Penjabar {
  readonly #teks: string;
  readonly #acuan: readonly Acuan[];
  readonly #tujuan: DaftarAcuan['tujuan'];
  readonly #sebarisNode = new Map<Node, string>();
  readonly #blokNode = new Map<Node, string>();

  constructor(teks: string, { acuan, tujuan }: DaftarAcuan) {
    this.#teks = teks;
    this.#acuan = acuan;
    this.#tujuan = tujuan;
  }

  jabarkan(kena: readonly Acuan[]): string {
    return this.#salin(0, this.#teks.length, kena);
  }

  /** A part of the text with these of its references written out. */
  #salin(dari: number, sampai: number, acuan: readonly Acuan[]): string {
    const suntingan: Suntingan[] = [];
    let panjang = sampai - dari;
    for (const satu of acuan) {
      for (const ubahan of this.#suntingan(satu)) {
        panjang += ubahan.teks.length;
        if (panjang > PANJANG_MAKSIMUM) throw tooLong();
        suntingan.push(ubahan);
      }
    }
    return applySuntingan(this.#teks, suntingan, dari, sampai);
  }

  /** A copy has neither aliases nor anchors of its own. */
  #salinSemua(dari: number, sampai: number): string {
    const awal = this.#indeksAcuan(dari);
    return this.#salin(dari, sampai, this.#acuan.slice(awal, this.#indeksAcuan(sampai)));
  }

  /** How many references stand before a place. */
  #indeksAcuan(titik: number): number {
    let [bawah, atas] = [0, this.#acuan.length];
    while (bawah < atas) {
      const tengah = (bawah + atas) >> 1;
      if ((this.#acuan[tengah]?.dari ?? 0) < titik) bawah = tengah + 1;
      else atas = tengah;
    }
    return bawah;
  }

  #suntingan(acuan: Acuan): readonly Suntingan[] {
    const { node } = acuan;
    if (!isAlias(node)) return [this.#tanpaTanda(acuan)];
    const arti = this.#arti(node);
    if (!acuan.berkurung && isBlok(arti)) return this.#sebagaiBlok(acuan, arti);
    return [{ dari: acuan.dari, sampai: acuan.sampai, teks: this.#sebaris(arti, acuan.berkurung) }];
  }

  #arti(alias: Alias): Node {
    const arti = this.#tujuan.get(alias);
    if (arti === undefined) throw notTheSame();
    return arti;
  }

  #tanpaTanda({ node, dari, sampai, berkurung }: Acuan): Suntingan {
    if (berkurung && isEmpty(node)) return { dari, sampai, teks: 'null' };
    const [spasi = ''] = /^[ \t]*/.exec(this.#teks.slice(sampai, sampai + 100)) ?? [];
    const akhir = sampai + spasi.length;
    const diUjungBaris = /^(?:\n|$)/.test(this.#teks.slice(akhir, akhir + 1));
    if (!diUjungBaris) return { dari, sampai: akhir, teks: '' };
    const baris = this.#teks.slice(this.#awalBaris(dari), dari);
    return { dari: dari - (baris.length - baris.trimEnd().length), sampai: akhir, teks: '' };
  }

  /** Lines below a key or a dash; behind a dash that has nothing else on its line, from that line on. */
  #sebagaiBlok({ dari, sampai, pasangan }: Acuan, arti: Blok): readonly Suntingan[] {
    const blok = this.#blok(arti);
    const lama = Math.min(...itemStarts(arti).map((titik) => this.#kolom(titik)));
    const ujung = this.#ujungBaris(sampai);
    const strip = pasangan === null ? this.#teks.lastIndexOf('-', dari) : -1;
    const sendiri = this.#teks.slice(sampai, ujung).trim() === '';
    if (strip !== -1 && sendiri && /^- *$/.test(this.#teks.slice(strip, dari))) {
      // A blank that stayed would be one more sign of a block of text.
      return [{ dari, sampai: ujung, teks: indent(blok, this.#kolom(dari) - lama) }];
    }
    const induk = strip === -1 ? startOf(pasangan?.key as Node) : strip;
    const baru = this.#kolom(induk) + 2;
    const sesudah = this.#teks.slice(0, dari).trimEnd().length;
    const teks = `\n${' '.repeat(baru)}${indent(blok, baru - lama)}`;
    return [
      { dari: sesudah, sampai, teks: '' },
      { dari: ujung, sampai: ujung, teks },
    ];
  }

  /** From the first entry to the end of the last line, with the comments between and behind. */
  #blok(node: Blok): string {
    const ada = this.#blokNode.get(node);
    if (ada !== undefined) return ada;
    const akhir = this.#ujungBaris(this.#akhir(node));
    const hasil = this.#salinSemua(startOf(node), akhir);
    this.#blokNode.set(node, hasil);
    return hasil;
  }

  #sebaris(node: unknown, berkurung: boolean): string {
    if (isAlias(node)) return this.#sebaris(this.#arti(node), berkurung);
    if (isScalar(node)) return this.#skalar(node as Node, berkurung);
    if (!isMap(node) && !isSeq(node)) return 'null';
    const ada = this.#sebarisNode.get(node);
    if (ada !== undefined) return ada;
    const hasil = this.#wadah(node);
    if (hasil.length > PANJANG_MAKSIMUM) throw tooLong();
    this.#sebarisNode.set(node, hasil);
    return hasil;
  }

  /** As it was typed, unless that takes more than a line or would mean something else where it goes. */
  #skalar(node: Node, berkurung: boolean): string {
    if (isEmpty(node)) return 'null';
    const tertulis = this.#teks.slice(startOf(node), this.#akhir(node));
    const { value, type, tag } = node as { value?: unknown; type?: string; tag?: string };
    const asing = berkurung && type === 'PLAIN' && /[,[\]{}]/.test(tertulis);
    const perluKutip = asing || tertulis.includes('\n') || tag !== undefined;
    return perluKutip && typeof value === 'string' ? JSON.stringify(value) : tertulis;
  }

  #wadah(node: Blok): string {
    const [dari, sampai] = [startOf(node), this.#akhir(node)];
    const satuBaris = node.flow === true && !this.#teks.slice(dari, sampai).includes('\n');
    if (satuBaris) return this.#salinSemua(dari, sampai);
    if (isSeq(node)) return `[${this.#gabung(node.items, (satu) => this.#sebaris(satu, true))}]`;
    if (node.items.length === 0) return '{}';
    const isi = this.#gabung(
      node.items,
      ({ key, value }) => `${this.#sebaris(key, true)}: ${this.#sebaris(value, true)}`,
    );
    return `{ ${isi} }`;
  }

  #gabung<T>(butir: readonly T[], tulis: (satu: T) => string): string {
    let hasil = '';
    for (const satu of butir) {
      hasil += `${hasil === '' ? '' : ', '}${tulis(satu)}`;
      if (hasil.length > PANJANG_MAKSIMUM) throw tooLong();
    }
    return hasil;
  }

  /** Where the text of a node ends, without the comments and blanks behind it. */
  #akhir(node: unknown): number {
    if ((isMap(node) || isSeq(node)) && node.flow !== true) {
      const terakhir = node.items.at(-1);
      const nilai = isMap(node) ? (node.items.at(-1)?.value ?? node.items.at(-1)?.key) : terakhir;
      if (nilai !== undefined && nilai !== null) return this.#akhir(nilai);
    }
    return this.#teks.slice(0, endOf(node as Node)).trimEnd().length;
  }

  #awalBaris(titik: number): number {
    return this.#teks.lastIndexOf('\n', titik - 1) + 1;
  }

  #ujungBaris(titik: number): number {
    const akhir = this.#teks.indexOf('\n', titik);
    return akhir === -1 ? this.#teks.length : akhir;
  }

  #kolom(titik: number): number {
    return titik - this.#awalBaris(titik);
  }
}

const startOf = (node: Node): number => node.range?.[0] ?? 0;
const endOf = (node: Node): number => node.range?.[1] ?? 0;

function isBlok(node: unknown): node is Blok {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}

/** Where entries begin; the dashes of a list stand as far left as the list itself. */
function itemStarts(node: Blok): readonly number[] {
  return isMap(node) ? node.items.map(({ key }) => startOf(key as Node)) : [startOf(node)];
}

/** Moves the lines but for the first; blank ones stay blank. */
function indent(blok: string, geser: number): string {
  if (geser >= 0) return blok.replace(/\n(?=[^\n])/g, `\n${' '.repeat(geser)}`);
  return blok.replace(new RegExp(String.raw`\n {0,${String(-geser)}}`, 'g'), '\n');
}
