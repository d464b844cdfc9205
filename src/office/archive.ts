// The files inside a zip archive, bounded before anything is unpacked. Knows nothing of what they hold.

import { inflateRawSync } from 'node:zlib';
import { readDirectory, DamagedZip, type ZipEntry } from '../zip.ts';
import { UnreadablePackage } from './unreadable.ts';

/** Most that one of its files may unpack to, and all of them together. */
const MAX_PART = 48 * 1024 * 1024;
const MAX_UNPACKED = 96 * 1024 * 1024;
const MAX_PARTS = 2000;

const HEADER = 0x04034b50;
/** The first bytes of the older format, in which a file with a password is wrapped as well. */
const OLD_FORMAT = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads the files of a zip archive one by one, as they are asked for. */
export class Archive {
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #unpacked = 0;

  /** @throws UnreadablePackage when this is no zip archive, or one that is too large */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (OLD_FORMAT.every((one, i) => bytes[i] === one)) {
      throw new UnreadablePackage('old-format');
    }
    this.#entries = new Map(listEntries(this.#bytes).map((one) => [plainName(one.nama), one]));
  }

  /**
   * The bytes of a file; undefined where there is none of that name.
   * @param name letters of either case, as the parts of a document are named
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(plainName(name));
    if (entry === undefined) return undefined;
    this.#unpacked += entry.size;
    if (entry.size > MAX_PART || this.#unpacked > MAX_UNPACKED) throw tooLarge();
    return this.#unpack(entry);
  }

  /** What a file says that it unpacks to; undefined where there is none of that name. */
  sizeOf(name: string): number | undefined {
    return this.#entries.get(plainName(name))?.size;
  }

  #unpack({
    kepala: header,
    isDeflated: packed,
    cara: method,
    size,
    isEncrypted: bersandi,
  }: ZipEntry): Buffer {
    if (bersandi) {
      throw new UnreadablePackage('locked');
    }
    if (header + 30 > this.#bytes.length || this.#bytes.readUInt32LE(header) !== HEADER) {
      throw notZip();
    }
    const start = header + 30 + this.#bytes.readUInt16LE(header + 26);
    const data = start + this.#bytes.readUInt16LE(header + 28);
    const content = this.#bytes.subarray(data, data + packed);
    if (content.length !== packed) throw notZip();
    if (method === 0) return content;
    if (method !== 8) throw notZip();
    // The directory may lie about the size: nothing is unpacked beyond what it says.
    return inflate(content, Math.max(size, 1));
  }
}

/** ECMA-376 part 2, 6.2.2.3: names of parts differ in more than their case; some writers turn the slashes. */
const plainName = (name: string): string =>
  name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

function inflate(content: Uint8Array, maxOutputLength: number): Buffer {
  try {
    return inflateRawSync(content, { maxOutputLength });
  } catch {
    throw notZip();
  }
}

function listEntries(bytes: Buffer): readonly ZipEntry[] {
  try {
    const entries = readDirectory(bytes);
    if (entries.length > MAX_PARTS) throw tooLarge();
    return entries;
  } catch (error) {
    if (error instanceof DamagedZip) throw notZip();
    throw error;
  }
}

const notZip = (): UnreadablePackage => new UnreadablePackage('no-archive');
const tooLarge = (): UnreadablePackage => new UnreadablePackage('too-large');
