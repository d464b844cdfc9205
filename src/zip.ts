// The directory of a zip archive: what is in it and where, and the times that are not part of what it says.

/** An entry of an archive's directory. */
export interface ZipEntry {
  readonly nama: string;
  /** Whether it is stored (0) or deflated (8). */
  readonly cara: number;
  readonly isDeflated: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly kepala: number;
  /** Where its entry in the directory begins. */
  readonly directory: number;
  readonly isEncrypted: boolean;
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
export function readDirectory(content: Buffer): readonly ZipEntry[] {
  const akhir = findEnd(content);
  const jumlah = content.readUInt16LE(akhir + 10);
  const hasil: ZipEntry[] = [];
  let titik = content.readUInt32LE(akhir + 16);
  for (let i = 0; i < jumlah; i++) {
    if (titik + 46 > content.length || content.readUInt32LE(titik) !== TANDA.direktori) {
      throw new DamagedZip('no entry where the directory should go on');
    }
    const nameLength = content.readUInt16LE(titik + 28);
    hasil.push({
      nama: content.toString('utf8', titik + 46, titik + 46 + nameLength),
      isEncrypted: (content.readUInt16LE(titik + 8) & 1) === 1,
      cara: content.readUInt16LE(titik + 10),
      isDeflated: content.readUInt32LE(titik + 20),
      size: content.readUInt32LE(titik + 24),
      kepala: content.readUInt32LE(titik + 42),
      directory: titik,
    });
    titik += 46 + nameLength + content.readUInt16LE(titik + 30) + content.readUInt16LE(titik + 32);
  }
  return hasil;
}

/** The directory's end stands behind everything but a comment of at most 64 kB. */
function findEnd(content: Buffer): number {
  for (let titik = content.length - 22; titik >= Math.max(0, content.length - 65_557); titik--) {
    if (content.readUInt32LE(titik) === TANDA.akhir) return titik;
  }
  throw new DamagedZip('no end of a directory');
}

/** 1 January 1980, the first day that a zip archive knows. */
const TANGGAL_AWAL = 0x21;

/** The same archive without the time at which it was made, so that the same content is the same bytes. */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const content = Buffer.from(archive);
  for (const { directory, kepala } of readDirectory(content)) {
    content.writeUInt32LE(TANGGAL_AWAL * 0x10000, directory + 12);
    content.writeUInt32LE(TANGGAL_AWAL * 0x10000, kepala + 10);
  }
  return content;
}
