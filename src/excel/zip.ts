// The files inside a zip archive, bounded before anything is unpacked. Knows nothing of spreadsheets.

import { inflateRawSync } from 'node:zlib';
import { readDirectory, ZipRusak, type Butir } from '../zip.ts';
import { BukuRusak } from './rusak.ts';

/** Largest workbook that is read; a form of a thousand rows takes 60 kB. */
export const BUKU_MAKSIMUM = 10 * 1024 * 1024;
/** Most that one of its files may unpack to, and all of them together. */
const ISI_MAKSIMUM = 48 * 1024 * 1024;
const SELURUH_MAKSIMUM = 96 * 1024 * 1024;
const BERKAS_MAKSIMUM = 2000;

const TANDA_KEPALA = 0x04034b50;
/** The first bytes of the older format, in which Excel also wraps a file with a password. */
const TANDA_LAMA = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads the files of a zip archive one by one, as they are asked for. */
export class Arsip {
  readonly #isi: Buffer;
  readonly #butir: ReadonlyMap<string, Butir>;
  #seluruh = 0;

  /** @throws BukuRusak when this is no zip archive, or one that is too large */
  constructor(isi: Uint8Array) {
    this.#isi = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength);
    if (TANDA_LAMA.every((satu, i) => isi[i] === satu)) {
      throw new BukuRusak(
        'formatnya .xls lama, atau dikunci dengan kata sandi; simpan sebagai .xlsx tanpa kata sandi',
        'it is in the old .xls format or locked with a password; save it as .xlsx without one',
      );
    }
    this.#butir = new Map(listEntries(this.#isi).map((satu) => [satu.nama, satu]));
  }

  /** The bytes of a file; undefined where there is none of that name. */
  baca(nama: string): Uint8Array | undefined {
    const butir = this.#butir.get(nama);
    if (butir === undefined) return undefined;
    this.#seluruh += butir.ukuran;
    if (butir.ukuran > ISI_MAKSIMUM || this.#seluruh > SELURUH_MAKSIMUM) throw tooLarge();
    return this.#buka(butir);
  }

  #buka(butir: Butir): Uint8Array {
    const { kepala, mampat, cara, ukuran, bersandi } = butir;
    if (bersandi) {
      throw new BukuRusak('dikunci dengan kata sandi', 'it is locked with a password');
    }
    if (kepala + 30 > this.#isi.length || this.#isi.readUInt32LE(kepala) !== TANDA_KEPALA) {
      throw notZip();
    }
    const mulai = kepala + 30 + this.#isi.readUInt16LE(kepala + 26);
    const data = mulai + this.#isi.readUInt16LE(kepala + 28);
    const isi = this.#isi.subarray(data, data + mampat);
    if (isi.length !== mampat) throw notZip();
    if (cara === 0) return isi;
    if (cara !== 8) throw notZip();
    // The directory may lie about the size: nothing is unpacked beyond what it says.
    return inflate(isi, Math.max(ukuran, 1));
  }
}

function inflate(isi: Uint8Array, maxOutputLength: number): Uint8Array {
  try {
    return inflateRawSync(isi, { maxOutputLength });
  } catch {
    throw notZip();
  }
}

function listEntries(isi: Buffer): readonly Butir[] {
  try {
    const daftar = readDirectory(isi);
    if (daftar.length > BERKAS_MAKSIMUM) throw tooLarge();
    return daftar;
  } catch (error) {
    if (error instanceof ZipRusak) throw notZip();
    throw error;
  }
}

function notZip(): BukuRusak {
  return new BukuRusak(
    'bukan berkas .xlsx yang utuh; simpan sebagai Excel Workbook (.xlsx)',
    'it is no whole .xlsx file; save it as an Excel Workbook (.xlsx)',
  );
}

function tooLarge(): BukuRusak {
  return new BukuRusak(
    'isinya jauh lebih besar daripada formulir; salin isinya ke formulir kosong',
    'it holds far more than a form; copy its content into an empty form',
  );
}
