// The little of WOFF2 that is needed: the PostScript name of the font, by which it is known again inside a PDF.
// https://www.w3.org/TR/WOFF2/

import { brotliDecompressSync } from 'node:zlib';
import type { Bilingual } from '../../language.ts';

const HEADER = 48;
const MAX_CONTENT = 40 * 1024 * 1024;
/** Places in the list of known tags. */
const TAG = { name: 5, glyf: 10, loca: 11, fvar: 47, arbitrary: 63 } as const;
const POSTSCRIPT = 6;
const WINDOWS = 3;

/** The name, or what is wrong with the file. */
export function readPostScriptName(file: Buffer): string | Bilingual {
  try {
    return readName(file);
  } catch (error) {
    // Reading beyond the end, or data that is no Brotli: the file is cut off or damaged.
    if (error instanceof RangeError || (error instanceof Error && 'code' in error)) return DAMAGED;
    throw error;
  }
}

const DAMAGED: Bilingual = { id: 'bukan WOFF2 yang utuh', en: 'is no whole WOFF2 file' };
const VARIABLE: Bilingual = {
  id: 'memuat beberapa ketebalan sekaligus (huruf variabel)',
  en: 'has several weights at once (a variable font)',
};

function readName(file: Buffer): string | Bilingual {
  if (file.toString('latin1', 0, 4) !== 'wOF2') return DAMAGED;
  const { tables, end } = readDirectory(file);
  if (tables.some(({ tag }) => tag === TAG.fvar)) return VARIABLE;
  const compressed = file.subarray(end, end + file.readUInt32BE(20));
  const sfnt = brotliDecompressSync(compressed, { maxOutputLength: MAX_CONTENT });
  let at = 0;
  for (const { tag, length } of tables) {
    if (tag === TAG.name) return findPostScript(sfnt.subarray(at, at + length)) ?? DAMAGED;
    at += length;
  }
  return DAMAGED;
}

interface Table {
  readonly tag: number;
  /** Bytes in the decompressed stream. */
  readonly length: number;
}

function readDirectory(file: Buffer): {
  readonly tables: readonly Table[];
  readonly end: number;
} {
  const tables: Table[] = [];
  let at = HEADER;
  const readBase128 = (): number => {
    let value = 0;
    for (let count = 0; count < 5; count += 1) {
      const byte = file.readUInt8(at);
      at += 1;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
    throw new RangeError('a number of more than five bytes');
  };
  for (let left = file.readUInt16BE(12); left > 0; left -= 1) {
    const flags = file.readUInt8(at);
    const tag = flags & 0x3f;
    at += tag === TAG.arbitrary ? 5 : 1;
    const original = readBase128();
    const version = flags >> 6;
    const isTransformed = tag === TAG.glyf || tag === TAG.loca ? version !== 3 : version !== 0;
    tables.push({ tag, length: isTransformed ? readBase128() : original });
  }
  return { tables, end: at };
}

/** From the `name` table: the Windows name is UTF-16, the Macintosh one ASCII. */
function findPostScript(table: Buffer): string | undefined {
  const storage = table.readUInt16BE(4);
  for (let i = 0; i < table.readUInt16BE(2); i += 1) {
    const record = 6 + i * 12;
    if (table.readUInt16BE(record + 6) !== POSTSCRIPT) continue;
    const start = storage + table.readUInt16BE(record + 10);
    const bytes = table.subarray(start, start + table.readUInt16BE(record + 8));
    const isWide = table.readUInt16BE(record) === WINDOWS;
    const name = isWide
      ? Buffer.from(bytes).swap16().toString('utf16le')
      : bytes.toString('latin1');
    if (/^[\x21-\x7e]{1,63}$/.test(name)) return name;
  }
  return undefined;
}
