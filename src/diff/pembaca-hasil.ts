// Walks a parsed JSON value and refuses what a results file does not hold, with its place.

import { Decimal } from '../decimal.ts';
import { ringkas } from '../diagnostic/kata.ts';
import { printable } from '../diagnostic/format/text.ts';
import { EXIT, UserError } from '../error.ts';

/** A figure, or a range, which has bounds instead of a value. */
export interface Nilai {
  readonly nilai: Decimal | null;
  readonly tampil: string;
  readonly rentang: { readonly dari: Decimal; readonly sampai: Decimal } | null;
}

/** Digits beyond this are not lkjip's. */
const PANJANG_MAKSIMUM = 400;
const DESIMAL = /^-?\d+(?:\.\d+)?$/;

type Peta = Readonly<Record<string, unknown>>;

/** One object of the file; every method reads a field of it. */
export class PembacaHasil {
  readonly #isi: Peta;
  readonly #jalur: string;
  readonly #sebutan: string;

  constructor(isi: unknown, jalur: string, sebutan: string) {
    this.#jalur = jalur;
    this.#sebutan = sebutan;
    if (!isPeta(isi)) throw this.#refusal(jalur, 'objek');
    this.#isi = isi;
  }

  /** The raw value; undefined where there is no such field of its own. */
  isi(nama: string): unknown {
    return Object.hasOwn(this.#isi, nama) ? this.#isi[nama] : undefined;
  }

  /** @throws UserError always, naming the field */
  refuse(nama: string, harus: string): never {
    throw this.#refusal(this.#di(nama), harus);
  }

  teks(nama: string): string {
    const isi = this.isi(nama);
    return typeof isi === 'string' ? isi : this.refuse(nama, 'teks');
  }

  teksAtauKosong(nama: string): string | null {
    return this.isi(nama) == null ? null : this.teks(nama);
  }

  pilihanAtauKosong<const T extends string>(nama: string, dikenal: readonly T[]): T | null {
    const isi = this.teksAtauKosong(nama);
    if (isi === null) return null;
    return dikenal.find((satu) => satu === isi) ?? this.refuse(nama, dikenal.join(' / '));
  }

  bulat(nama: string): number {
    const isi = this.isi(nama);
    return Number.isSafeInteger(isi) ? (isi as number) : this.refuse(nama, 'bilangan bulat');
  }

  benda(nama: string): PembacaHasil {
    return new PembacaHasil(this.isi(nama), this.#di(nama), this.#sebutan);
  }

  daftar(nama: string): readonly PembacaHasil[] {
    const isi = this.isi(nama);
    if (!Array.isArray(isi)) return this.refuse(nama, 'daftar');
    return isi.map(
      (satu: unknown, i) => new PembacaHasil(satu, `${this.#di(nama)}[${i}]`, this.#sebutan),
    );
  }

  daftarAtauKosong(nama: string): readonly PembacaHasil[] {
    return this.isi(nama) == null ? [] : this.daftar(nama);
  }

  /** `{nilai, tampil}`, a range with its bounds, or null. */
  nilai(nama: string): Nilai | null {
    if (this.isi(nama) == null) return null;
    const isi = this.benda(nama);
    const tampil = isi.teks('tampil');
    if (isi.isi('nilai') !== null) {
      return { nilai: isi.#desimal('nilai'), tampil, rentang: null };
    }
    const dari = isi.benda('dari').#desimal('nilai');
    const sampai = isi.benda('sampai').#desimal('nilai');
    return { nilai: null, tampil, rentang: { dari, sampai } };
  }

  nilaiMenurut(nama: string): ReadonlyMap<string, Nilai | null> {
    const isi = this.benda(nama);
    return new Map(Object.keys(isi.#isi).map((kunci) => [kunci, isi.nilai(kunci)]));
  }

  #desimal(nama: string): Decimal {
    const teks = this.teks(nama);
    const isDesimal = teks.length <= PANJANG_MAKSIMUM && DESIMAL.test(teks);
    return isDesimal ? new Decimal(teks) : this.refuse(nama, 'bilangan desimal');
  }

  #di(nama: string): string {
    return this.#jalur === '' ? nama : `${this.#jalur}.${nama}`;
  }

  #refusal(jalur: string, harus: string): UserError {
    const di = jalur === '' ? '' : `: ${printable(ringkas(jalur))}`;
    return new UserError(
      {
        id: `${this.#sebutan} bukan berkas hasil lkjip${di} (seharusnya ${harus})`,
        en: `${this.#sebutan} is no results file of lkjip${di} (expected: ${ENGLISH[harus] ?? harus})`,
      },
      {
        hint: {
          id: 'berkas hasil dibuat oleh: lkjip build --format json',
          en: 'results files are made by: lkjip build --format json',
        },
        exitCode: EXIT.pemakaian,
      },
    );
  }
}

const ENGLISH: Readonly<Record<string, string>> = {
  objek: 'an object',
  teks: 'text',
  'bilangan bulat': 'a whole number',
  'bilangan desimal': 'a decimal as text',
  daftar: 'a list',
};

function isPeta(isi: unknown): isi is Peta {
  return typeof isi === 'object' && isi !== null && !Array.isArray(isi);
}
