// The files inside a zip archive, bounded before anything is unpacked. Knows nothing of spreadsheets.

import { inflateRawSync } from 'node:zlib';
import { BukuRusak } from './rusak.ts';

/** Largest workbook that is read; a form of a thousand rows takes 60 kB. */
export const BUKU_MAKSIMUM = 10 * 1024 * 1024;
/** Most that one of its files may unpack to, and all of them together. */
const ISI_MAKSIMUM = 48 * 1024 * 1024;
const SELURUH_MAKSIMUM = 96 * 1024 * 1024;
const BERKAS_MAKSIMUM = 2000;

/** An entry of the archive's directory. */
interface Butir {
  readonly nama: string;
  /** Whether it is stored (0) or deflated (8). */
  readonly cara: number;
  readonly mampat: number;
  readonly ukuran: number;
  /** Where its own header begins. */
  readonly kepala: number;
  /** Where its entry in the directory begins. */
  readonly direktori: number;
  readonly bersandi: boolean;
}

const TANDA = { akhir: 0x06054b50, direktori: 0x02014b50, kepala: 0x04034b50 } as const;
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
    this.#butir = new Map(readDirectory(this.#isi).map((satu) => [satu.nama, satu]));
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
    if (kepala + 30 > this.#isi.length || this.#isi.readUInt32LE(kepala) !== TANDA.kepala) {
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

function readDirectory(isi: Buffer): readonly Butir[] {
  const akhir = findEnd(isi);
  const jumlah = isi.readUInt16LE(akhir + 10);
  if (jumlah > BERKAS_MAKSIMUM) throw tooLarge();
  const hasil: Butir[] = [];
  let titik = isi.readUInt32LE(akhir + 16);
  for (let i = 0; i < jumlah; i++) {
    if (titik + 46 > isi.length || isi.readUInt32LE(titik) !== TANDA.direktori) throw notZip();
    const panjangNama = isi.readUInt16LE(titik + 28);
    hasil.push({
      nama: isi.toString('utf8', titik + 46, titik + 46 + panjangNama),
      bersandi: (isi.readUInt16LE(titik + 8) & 1) === 1,
      cara: isi.readUInt16LE(titik + 10),
      mampat: isi.readUInt32LE(titik + 20),
      ukuran: isi.readUInt32LE(titik + 24),
      kepala: isi.readUInt32LE(titik + 42),
      direktori: titik,
    });
    titik += 46 + panjangNama + isi.readUInt16LE(titik + 30) + isi.readUInt16LE(titik + 32);
  }
  return hasil;
}

/** The directory's end stands behind everything but a comment of at most 64 kB. */
function findEnd(isi: Buffer): number {
  for (let titik = isi.length - 22; titik >= Math.max(0, isi.length - 65_557); titik--) {
    if (isi.readUInt32LE(titik) === TANDA.akhir) return titik;
  }
  throw notZip();
}

/** 1 January 1980, the first day that a zip archive knows. */
const TANGGAL_AWAL = 0x21;

/** The same archive without the time at which it was made, so that the same content is the same bytes. */
export function withoutTimes(arsip: Uint8Array): Uint8Array {
  const isi = Buffer.from(arsip);
  for (const { direktori, kepala } of readDirectory(isi)) {
    isi.writeUInt32LE(TANGGAL_AWAL * 0x10000, direktori + 12);
    isi.writeUInt32LE(TANGGAL_AWAL * 0x10000, kepala + 10);
  }
  return isi;
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
