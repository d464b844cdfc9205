// The directory of a zip archive: what is in it and where, and the times that are not part of what it says.

/** An entry of an archive's directory. */
export interface ZipEntry {
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

/** The bytes are no zip archive, or not a whole one. */
export class DamagedZip extends Error {
  override readonly name = 'ZipRusak';
}

const TANDA = { akhir: 0x06054b50, direktori: 0x02014b50 } as const;

/**
 * The entries in the order of the directory.
 * @throws ZipRusak
 */
export function readDirectory(isi: Buffer): readonly ZipEntry[] {
  const akhir = findEnd(isi);
  const jumlah = isi.readUInt16LE(akhir + 10);
  const hasil: ZipEntry[] = [];
  let titik = isi.readUInt32LE(akhir + 16);
  for (let i = 0; i < jumlah; i++) {
    if (titik + 46 > isi.length || isi.readUInt32LE(titik) !== TANDA.direktori) {
      throw new DamagedZip('no entry where the directory should go on');
    }
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
  throw new DamagedZip('no end of a directory');
}

/** 1 January 1980, the first day that a zip archive knows. */
const TANGGAL_AWAL = 0x21;

/** The same archive without the time at which it was made, so that the same content is the same bytes. */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const isi = Buffer.from(archive);
  for (const { direktori, kepala } of readDirectory(isi)) {
    isi.writeUInt32LE(TANGGAL_AWAL * 0x10000, direktori + 12);
    isi.writeUInt32LE(TANGGAL_AWAL * 0x10000, kepala + 10);
  }
  return isi;
}
