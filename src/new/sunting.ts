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
import type { Jalur } from '../source/document.ts';
import { isEmpty, typedText } from './acuan.ts';
import { parseWithoutAliases } from './alias.ts';
import { applySuntingan, type Suntingan } from './suntingan.ts';

interface Baris {
  readonly awal: number;
  readonly akhir: number;
  /** Where its comment begins. */
  readonly tanda: number | null;
  /** Whether nothing else stands on it. */
  readonly sendiri: boolean;
}

/** The comment that editors read. */
const SKEMA = '# yaml-language-server:';

/** An entry of a mapping whose key is text. */
export interface Isian {
  readonly kunci: string;
  readonly pasangan: Pair;
}

/** A mapping or a list, written over several lines or within brackets. */
type Wadah = YAMLMap | YAMLSeq;

/** Collects changes to one file; `hasil()` applies them. Where two of them overlap, the larger one counts. */
export class Penyunting {
  readonly teks: string;
  readonly akar: YAMLMap | null;
  readonly #dokumen: Document;
  readonly #suntingan: Suntingan[] = [];

  /**
   * @param teks a file that was read without findings
   * @param tempat all that will be changed, so that aliases elsewhere can stay; null where that is not known
   */
  constructor(teks: string, tempat: readonly Jalur[] | null = null) {
    const [isi, dokumen] = parseWithoutAliases(teks.replaceAll('\r\n', '\n'), tempat);
    this.teks = isi.endsWith('\n') ? isi : `${isi}\n`;
    this.#dokumen = dokumen;
    this.akar = isMap(dokumen.contents) ? dokumen.contents : null;
  }

  /** The entries of a mapping, in their order; none of anything else. */
  isian(node: unknown): readonly Isian[] {
    if (!isMap(node)) return [];
    return node.items.flatMap((pasangan) => {
      const kunci = this.tertulis(pasangan.key);
      return kunci === null ? [] : [{ kunci, pasangan }];
    });
  }

  cari(node: unknown, kunci: string): Pair | undefined {
    return this.isian(node).find((satu) => satu.kunci === kunci)?.pasangan;
  }

  /** The text of a scalar as it was typed, without quotes; null for anything else and for nothing. */
  tertulis(node: unknown): string | null {
    return typedText(node);
  }

  /** The source of a node, quotes and all. */
  mentah(node: unknown): string {
    return isNode(node) ? this.teks.slice(startOf(node), this.#akhir(node)) : '';
  }

  /** Puts `teks` in place of a value; of one over several lines, or before a comment, the rest of the line goes too. */
  ganti(wadah: Wadah, pasangan: Pair, teks: string): void {
    const [dari, sampai] = this.#rentangNilai(pasangan);
    if (wadah.flow === true) this.#ubah(dari, sampai, this.#berspasi(dari, teks));
    else this.#ubah(this.#titikDua(pasangan), this.#ujungBaris(sampai), this.#menempel(teks));
  }

  /** As `ganti`, but what else stands on the line stays. */
  gantiTeks(node: unknown, teks: string): void {
    if (isNode(node)) this.#ubah(startOf(node), this.#akhir(node), teks);
  }

  /** Puts `teks` behind a key that has nothing behind it; a comment on the line stays. */
  isi(pasangan: Pair, teks: string): void {
    const titik = this.#titikDua(pasangan);
    const kunci = endOf(pasangan.key as Node);
    // Within brackets a key may stand without a colon.
    const tanpaTitikDua = this.teks.slice(kunci, titik).trim() !== ':';
    if (tanpaTitikDua) this.#ubah(kunci, kunci, `: ${teks}`);
    else this.#ubah(titik, titik, ` ${teks}`);
  }

  /** Leaves the key with nothing behind it; within brackets that is `null`. */
  kosongkan(wadah: Wadah, pasangan: Pair): void {
    this.ganti(wadah, pasangan, wadah.flow === true ? 'null' : '');
  }

  /** Removes the entries for which `buang` holds, with the comments that belong to them. */
  hapus(peta: unknown, buang: (kunci: string, pasangan: Pair) => boolean): void {
    if (!isMap(peta)) return;
    const butir = this.isian(peta).map(({ kunci, pasangan }) => ({
      dari: startOf(pasangan.key as Node),
      sampai: this.#akhirPasangan(pasangan),
      buang: buang(kunci, pasangan),
    }));
    this.#hapusButir(peta, butir);
  }

  /** Removes the items of a list but for one. */
  sisakan(daftar: YAMLSeq, indeks: number): void {
    const butir = daftar.items.map((node, i) => ({
      dari: startOf(node as Node),
      sampai: this.#akhir(node as Node),
      buang: i !== indeks,
    }));
    this.#hapusButir(daftar, butir);
  }

  #hapusButir(
    wadah: Wadah,
    butir: readonly { dari: number; sampai: number; buang: boolean }[],
  ): void {
    if (wadah.flow === true) {
      this.#hapusDalamKurung(butir);
      return;
    }
    butir.forEach(({ dari, sampai, buang }, i) => {
      const lanjut = butir[i + 1];
      if (!buang) return;
      const pertamaSesudahTanda = isMap(wadah) && !this.#mulaiBaris(dari);
      // The first entry after the dash of a list leaves the dash to the next.
      if (pertamaSesudahTanda && lanjut !== undefined) this.#ubah(dari, lanjut.dari, '');
      else this.#ubah(this.#awalBerikutKomentar(dari), this.#akhirBlok(dari, sampai), '');
    });
  }

  #hapusDalamKurung(butir: readonly { dari: number; sampai: number; buang: boolean }[]): void {
    for (let i = 0; i < butir.length; i++) {
      const satu = butir[i];
      if (satu?.buang !== true) continue;
      let j = i;
      while (butir[j + 1]?.buang === true) j++;
      const [lalu, lanjut] = [butir[i - 1], butir[j + 1]];
      const akhir = butir[j]?.sampai ?? satu.sampai;
      if (lanjut !== undefined) this.#ubah(satu.dari, lanjut.dari, '');
      else this.#ubah(lalu?.sampai ?? satu.dari, akhir, '');
      i = j;
    }
  }

  /** Adds an entry or item at the end; `teks` is its text on one line. */
  tambah(wadah: Wadah, teks: string): void {
    const akhir = wadah.items.at(-1);
    if (akhir === undefined) {
      this.gantiTeks(wadah, isMap(wadah) ? `{ ${teks} }` : `[${teks}]`);
      return;
    }
    this.tambahSesudah(wadah, akhir, teks);
  }

  tambahSesudah(wadah: Wadah, butir: unknown, teks: string): void {
    const pasangan = isMap(wadah) ? (butir as Pair) : null;
    const mulai = startOf((pasangan?.key ?? butir) as Node);
    const akhir = pasangan ? this.#akhirPasangan(pasangan) : this.#akhir(butir as Node);
    if (wadah.flow === true) this.#ubah(akhir, akhir, `, ${teks}`);
    else {
      const ujung = this.#ujungBaris(akhir);
      const jorok = ' '.repeat(mulai - this.#awalBaris(mulai));
      const tanda = pasangan ? jorok : `${jorok.slice(2)}- `;
      this.#ubah(ujung, ujung, `\n${tanda}${teks}`);
    }
  }

  /** A line of comment above the one on which a key or an item begins. */
  komentari(node: unknown, teks: string): void {
    if (!isNode(node)) return;
    const awal = this.#awalBaris(startOf(node));
    const jorok = /^ */.exec(this.teks.slice(awal))?.[0] ?? '';
    this.#ubah(awal, awal, `${jorok}# ${teks}\n`);
  }

  /** Makes an entry a comment, under a line of its own; within brackets it is removed. */
  jadikanKomentar(peta: YAMLMap, pasangan: Pair, judul: string): void {
    if (peta.flow === true) {
      this.hapus(peta, (_, satu) => satu === pasangan);
      return;
    }
    const mulai = startOf(pasangan.key as Node);
    const awal = this.#awalBaris(mulai);
    const akhir = this.#akhirBlok(mulai, this.#akhirPasangan(pasangan));
    const baris = this.teks.slice(awal, akhir).trimEnd().split('\n');
    const isi = [judul, ...baris].map((satu) => `# ${satu}`.trimEnd()).join('\n');
    this.#ubah(awal, akhir, `${isi}\n${this.teks.slice(0, akhir).endsWith('\n\n') ? '\n' : ''}`);
  }

  /** Drops the comments that `buang` refuses; lines of comment that stand together are one. */
  saringKomentar(buang: (teks: string) => boolean): void {
    const baris = this.#baris();
    for (let i = 0; i < baris.length; i++) {
      const satu = baris[i];
      if (satu === undefined || satu.tanda === null) continue;
      if (!satu.sendiri) {
        const dari = satu.awal + this.teks.slice(satu.awal, satu.tanda).trimEnd().length;
        if (buang(this.teks.slice(satu.tanda, satu.akhir))) this.#ubah(dari, satu.akhir - 1, '');
        continue;
      }
      const todo = (lain: Baris | undefined) =>
        lain !== undefined && /^\s*# TODO\b/.test(this.teks.slice(lain.awal, lain.akhir));
      // A note on what is to be done is no part of what stands around it.
      while (baris[i + 1]?.sendiri === true && !todo(satu) && !todo(baris[i + 1])) i++;
      const akhir = baris[i]?.akhir ?? satu.akhir;
      if (!buang(this.teks.slice(satu.awal, akhir))) continue;
      this.#ubah(satu.awal, this.#tanpaBarisKosongGanda(satu.awal, akhir), '');
    }
  }

  /** The lines of the file, with the place of the comment in each; the line that names the schema is none. */
  #baris(): readonly Baris[] {
    const skalar = this.#rentangSkalar();
    const hasil: Baris[] = [];
    for (let awal = 0; awal < this.teks.length;) {
      const akhir = this.#ujungBaris(awal) + 1;
      const isi = this.teks.slice(awal, akhir);
      const tanda = isi.startsWith(SKEMA) ? null : findComment(isi, awal, skalar);
      const sendiri = tanda !== null && this.teks.slice(awal, tanda).trim() === '';
      hasil.push({ awal, akhir, tanda, sendiri });
      awal = akhir;
    }
    return hasil;
  }

  /** Lines of comment at the top, below the one that names the schema. */
  kepala(baris: readonly string[]): void {
    const skema = this.teks.startsWith(SKEMA) ? this.#ujungBaris(0) + 1 : 0;
    this.#ubah(skema, skema, baris.map((satu) => `# ${satu}\n`).join(''));
  }

  hasil(): string {
    // Looks behind, so that blank lines in the middle cost nothing.
    return applySuntingan(this.teks, this.#suntingan).replace(/(?<!\n)\n+$/, '\n');
  }

  /** The column of a node, from 0. */
  kolom(node: unknown): number {
    const titik = isNode(node) ? startOf(node) : 0;
    return titik - this.#awalBaris(titik);
  }

  #ubah(dari: number, sampai: number, teks: string): void {
    this.#suntingan.push({ dari, sampai, teks });
  }

  #awalBaris(titik: number): number {
    return this.teks.lastIndexOf('\n', titik - 1) + 1;
  }

  #ujungBaris(titik: number): number {
    const akhir = this.teks.indexOf('\n', titik);
    return akhir === -1 ? this.teks.length : akhir;
  }

  #mulaiBaris(titik: number): boolean {
    return this.teks.slice(this.#awalBaris(titik), titik).trim() === '';
  }

  #titikDua(pasangan: Pair): number {
    return this.teks.indexOf(':', endOf(pasangan.key as Node)) + 1;
  }

  #berspasi(dari: number, teks: string): string {
    return this.teks[dari - 1] === ':' ? ` ${teks}` : teks;
  }

  #menempel(teks: string): string {
    return teks === '' || teks.startsWith('\n') ? teks : ` ${teks}`;
  }

  #rentangNilai(pasangan: Pair): [number, number] {
    const { value } = pasangan;
    if (!isNode(value) || isEmpty(value)) {
      const titik = this.#titikDua(pasangan);
      return [titik, titik];
    }
    return [startOf(value), this.#akhir(value)];
  }

  #akhirPasangan(pasangan: Pair): number {
    return this.#rentangNilai(pasangan)[1];
  }

  /** Where the text of a node ends, without the comments and blanks behind it. */
  #akhir(node: Node): number {
    if (isMap(node) && node.flow !== true) {
      const terakhir = node.items.at(-1);
      return terakhir === undefined ? endOf(node) : this.#akhirPasangan(terakhir);
    }
    if (isSeq(node) && node.flow !== true) {
      const terakhir = node.items.at(-1);
      return isNode(terakhir) ? this.#akhir(terakhir) : endOf(node);
    }
    let akhir = endOf(node);
    while (akhir > 0 && /\s/.test(this.teks[akhir - 1] ?? '')) akhir--;
    return akhir;
  }

  /** The start of the line of comment that stands right above, if there is one. */
  #awalBerikutKomentar(titik: number): number {
    let awal = this.#awalBaris(titik);
    while (awal > 0) {
      const lalu = this.#awalBaris(awal - 1);
      const baris = this.teks.slice(lalu, awal).trim();
      if (!baris.startsWith('#') || baris.startsWith(SKEMA)) break;
      awal = lalu;
    }
    return awal;
  }

  /** The end of the last line of an entry, of the comments that are indented below it, and of a blank line too many. */
  #akhirBlok(mulai: number, sampai: number): number {
    const jorok = mulai - this.#awalBaris(mulai);
    let akhir = this.#ujungBaris(sampai) + 1;
    for (;;) {
      const baris = this.teks.slice(akhir, this.#ujungBaris(akhir));
      const dalam = /^ */.exec(baris)?.[0].length ?? 0;
      if (!baris.trim().startsWith('#') || dalam <= jorok) break;
      akhir += baris.length + 1;
    }
    return this.#tanpaBarisKosongGanda(this.#awalBerikutKomentar(mulai), akhir);
  }

  #tanpaBarisKosongGanda(dari: number, sampai: number): number {
    const diAtas = dari === 0 || this.teks.slice(0, dari).endsWith('\n\n');
    return diAtas && this.teks[sampai] === '\n' ? sampai + 1 : sampai;
  }

  #rentangSkalar(): readonly (readonly [number, number])[] {
    const rentang: [number, number][] = [];
    visit(this.#dokumen, {
      Scalar: (_, node) => {
        rentang.push([startOf(node), endOf(node)]);
      },
    });
    return rentang.sort(([a], [b]) => a - b);
  }
}

/** Where in the file the comment of a line begins: a `#` after a blank that is in no scalar. */
function findComment(
  baris: string,
  awal: number,
  skalar: readonly (readonly [number, number])[],
): number | null {
  for (const { index } of baris.matchAll(/(?<=^|\s)#/g)) {
    const titik = awal + index;
    if (!skalar.some(([dari, sampai]) => dari <= titik && titik < sampai)) return titik;
  }
  return null;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function endOf(node: Node): number {
  return node.range?.[1] ?? 0;
}
