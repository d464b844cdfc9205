// A workbook's bytes → its sheets as cells. Bounded in size; knows nothing of forms.

import { readStyles, type Bentuk } from './format-sel.ts';
import { BukuRusak } from './rusak.ts';
import { readXml } from './xml.ts';
import { Arsip } from './zip.ts';

/** Most cells with content in one workbook. */
const SEL_MAKSIMUM = 500_000;
/** The last row that a form could have. */
const BARIS_MAKSIMUM = 100_000;
const KOLOM_MAKSIMUM = 500;

/** A cell that holds something. */
export type Sel =
  | { readonly jenis: 'teks'; readonly teks: string }
  /** As the file has it: digits, perhaps with an exponent. */
  | {
      readonly jenis: 'angka';
      readonly teks: string;
      readonly bentuk: Bentuk;
      readonly rumus: boolean;
    }
  | { readonly jenis: 'galat'; readonly teks: string }
  | { readonly jenis: 'benar-salah'; readonly teks: string }
  /** A formula that has never been calculated. */
  | { readonly jenis: 'belum-dihitung'; readonly teks: string };

/** Cells of a row, by column from 0. */
export type BarisSel = ReadonlyMap<number, Sel>;

export interface Lembar {
  readonly nama: string;
  /** By row from 1; rows without content are not there. */
  readonly baris: ReadonlyMap<number, BarisSel>;
}

/**
 * Reads a workbook.
 * @throws BukuRusak when it cannot be read
 */
export function readBuku(bytes: Uint8Array): readonly Lembar[] {
  const arsip = new Arsip(bytes);
  const daftar = readSheetList(arsip);
  const gaya = readStyles(arsip.baca('xl/styles.xml'));
  const teks = readSharedStrings(arsip.baca('xl/sharedStrings.xml'));
  const batas = { sel: SEL_MAKSIMUM };
  return daftar.map(({ nama, berkas }) => {
    const isi = arsip.baca(berkas);
    if (isi === undefined) throw new BukuRusak('isinya tidak lengkap', 'parts of it are missing');
    return { nama, baris: new PembacaLembar(gaya, teks, batas).baca(isi) };
  });
}

function readSheetList(arsip: Arsip): readonly { nama: string; berkas: string }[] {
  const buku = arsip.baca('xl/workbook.xml');
  const hubungan = arsip.baca('xl/_rels/workbook.xml.rels');
  if (buku === undefined || hubungan === undefined) {
    throw new BukuRusak(
      'bukan buku kerja Excel; simpan sebagai Excel Workbook (.xlsx)',
      'it is no Excel workbook; save it as an Excel Workbook (.xlsx)',
    );
  }
  const sasaran = new Map<string, string>();
  readXml(hubungan, {
    buka: (nama, atribut) => {
      const tujuan = atribut('Target');
      if (nama !== 'Relationship' || tujuan === undefined) return;
      const berkas = tujuan.startsWith('/') ? tujuan.slice(1) : `xl/${tujuan}`;
      sasaran.set(atribut('Id') ?? '', berkas);
    },
  });
  const hasil: { nama: string; berkas: string }[] = [];
  readXml(buku, {
    buka: (nama, atribut) => {
      if (nama !== 'sheet') return;
      const berkas = sasaran.get(atribut('r:id') ?? '') ?? '';
      // Charts have sheets of their own, without cells.
      if (/worksheets\//.test(berkas)) hasil.push({ nama: atribut('name') ?? '', berkas });
    },
  });
  return hasil;
}

function readSharedStrings(bytes: Uint8Array | undefined): readonly string[] {
  const hasil: string[] = [];
  if (bytes === undefined) return hasil;
  let [isi, dalamTeks, bacaan] = ['', false, false];
  readXml(bytes, {
    buka: (nama) => {
      if (nama === 'si') isi = '';
      else if (nama === 'rPh') bacaan = true;
      else if (nama === 't') dalamTeks = !bacaan;
    },
    teks: (teks) => {
      if (dalamTeks) isi += teks;
    },
    tutup: (nama) => {
      if (nama === 'si') hasil.push(isi);
      else if (nama === 'rPh') bacaan = false;
      else if (nama === 't') dalamTeks = false;
    },
  });
  return hasil;
}

/** Reads the cells of one sheet. */
class PembacaLembar {
  readonly #gaya: readonly Bentuk[];
  readonly #teks: readonly string[];
  readonly #batas: { sel: number };
  readonly #baris = new Map<number, Map<number, Sel>>();
  #nomorBaris = 0;
  #nomorKolom = -1;
  #jenis = 'n';
  #bentuk: Bentuk = 'biasa';
  #nilai: string | null = null;
  #rumus = false;
  #mencatat = false;

  constructor(gaya: readonly Bentuk[], teks: readonly string[], batas: { sel: number }) {
    this.#gaya = gaya;
    this.#teks = teks;
    this.#batas = batas;
  }

  baca(bytes: Uint8Array): ReadonlyMap<number, BarisSel> {
    readXml(bytes, {
      buka: (nama, atribut) => this.#buka(nama, atribut),
      teks: (teks) => {
        if (this.#mencatat) this.#nilai = (this.#nilai ?? '') + teks;
      },
      tutup: (nama) => {
        if (nama === 'v' || nama === 't') this.#mencatat = false;
        if (nama === 'c') this.#simpan();
      },
    });
    return this.#baris;
  }

  #buka(nama: string, atribut: (nama: string) => string | undefined): void {
    if (nama === 'row') {
      const nomor = atribut('r');
      this.#nomorBaris = nomor === undefined ? this.#nomorBaris + 1 : Number(nomor);
      this.#nomorKolom = -1;
    } else if (nama === 'c') {
      const acuan = atribut('r');
      this.#nomorKolom = acuan === undefined ? this.#nomorKolom + 1 : columnOf(acuan);
      this.#jenis = atribut('t') ?? 'n';
      this.#bentuk = this.#gaya[Number(atribut('s') ?? 0)] ?? 'biasa';
      this.#nilai = null;
      this.#rumus = false;
    } else if (nama === 'f') this.#rumus = true;
    else if (nama === 'v' || nama === 't') this.#mencatat = true;
  }

  #simpan(): void {
    const sel = this.#sel();
    if (sel === null) return;
    if (--this.#batas.sel < 0 || this.#nomorBaris > BARIS_MAKSIMUM) throw tooMany();
    if (!(this.#nomorKolom >= 0 && this.#nomorKolom < KOLOM_MAKSIMUM)) throw tooMany();
    const baris = this.#baris.get(this.#nomorBaris) ?? new Map<number, Sel>();
    this.#baris.set(this.#nomorBaris, baris);
    baris.set(this.#nomorKolom, sel);
  }

  #sel(): Sel | null {
    const nilai = this.#nilai;
    if (nilai === null || nilai === '') {
      return this.#rumus && this.#jenis !== 'str' ? { jenis: 'belum-dihitung', teks: '' } : null;
    }
    switch (this.#jenis) {
      case 's':
        return textCell(this.#teks[Number(nilai)] ?? '');
      case 'str':
      case 'inlineStr':
        return textCell(nilai);
      case 'b':
        return { jenis: 'benar-salah', teks: nilai === '1' ? 'TRUE' : 'FALSE' };
      case 'e':
        return { jenis: 'galat', teks: nilai };
      case 'd':
        return { jenis: 'angka', teks: nilai, bentuk: 'tanggal', rumus: this.#rumus };
      default:
        return { jenis: 'angka', teks: nilai, bentuk: this.#bentuk, rumus: this.#rumus };
    }
  }
}

function textCell(teks: string): Sel | null {
  // `_x000D_` is how the format writes characters that XML cannot hold.
  const isi = teks
    .replace(/_x000[9AD]_/gi, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  return isi === '' ? null : { jenis: 'teks', teks: isi };
}

/** `AB12` → 27. */
function columnOf(acuan: string): number {
  const huruf = /^[A-Z]{1,3}/.exec(acuan.toUpperCase())?.[0] ?? '';
  return Array.from(huruf, (satu) => satu.charCodeAt(0) - 64).reduce((a, b) => a * 26 + b, 0) - 1;
}

/** 27 → `AB`. */
export function columnName(kolom: number): string {
  const awal = kolom >= 26 ? columnName(Math.floor(kolom / 26) - 1) : '';
  return awal + String.fromCharCode(65 + (kolom % 26));
}

function tooMany(): BukuRusak {
  return new BukuRusak(
    'isinya jauh lebih besar daripada formulir; salin isinya ke formulir kosong',
    'it holds far more than a form; copy its content into an empty form',
  );
}
