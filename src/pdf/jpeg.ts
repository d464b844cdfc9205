// A JPEG as a PDF of one page: its pixels stand in it as they are, and what the camera wrote down beside them does not.

import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import type { SheetSize } from './flaws.ts';

/** What the head of a JPEG says. */
interface Jpeg {
  /** In px, as they lie in the file. */
  readonly width: number;
  readonly height: number;
  /** Quarter turns clockwise until it is upright. */
  readonly turns: number;
  /** The parts of the file that are kept. */
  readonly parts: readonly Buffer[];
}

/** Scans say how fine they are where nobody looks; at this many dots an inch a letter comes out at its size. */
const DPI = 150;

/** How large its page is; null for a JPEG that a PDF cannot hold as it is, such as one with inks for print. */
export function jpegSize(bytes: Uint8Array): SheetSize | null {
  const jpeg = readJpeg(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (jpeg === null) return null;
  const [width, height] = [jpeg.width, jpeg.height].map((px) => (px / DPI) * 72) as [
    number,
    number,
  ];
  return jpeg.turns % 2 === 1 ? { width: height, height: width } : { width, height };
}

/** The PDF of a JPEG that `jpegSize` knows the size of. */
export async function jpegToPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const jpeg = readJpeg(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (jpeg === null) throw new Error('a JPEG that a PDF cannot hold');
  const document = await PDFDocument.create({ updateMetadata: false });
  const picture = await document.embedJpg(Buffer.concat(jpeg.parts));
  const [width, height] = [jpeg.width, jpeg.height].map((px) => (px / DPI) * 72) as [
    number,
    number,
  ];
  const page = document.addPage([width, height]);
  page.drawImage(picture, { x: 0, y: 0, width, height });
  page.setRotation(degrees(jpeg.turns * 90));
  return document.save();
}

/** Of what a camera and programs write down, how the colours are coded is kept: without it they are others. */
const KEPT: ReadonlySet<number> = new Set([0xe0, 0xee]);

/** Segments: 0xff, marker, length with itself in it. https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B */
function readJpeg(bytes: Buffer): Jpeg | null {
  const parts: Buffer[] = [bytes.subarray(0, 2)];
  let size: Pick<Jpeg, 'width' | 'height'> | null = null;
  let turns = 0;
  for (let at = 2; at + 9 < bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) {
      parts.push(bytes.subarray(at));
      return size === null ? null : { ...size, turns, parts };
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const isApp = (marker & 0xf0) === 0xe0 || marker === 0xfe;
    if (marker === 0xe1) turns = turnsOf(bytes.subarray(at + 4, end)) ?? turns;
    if (!isApp || KEPT.has(marker)) parts.push(bytes.subarray(at, end));
    if (marker >= 0xc0 && marker <= 0xc2) {
      // Eight bits of grey or of three colours; all else is left to whoever unpacks it.
      const isPlain = bytes[at + 4] === 8 && (bytes[at + 9] === 1 || bytes[at + 9] === 3);
      if (!isPlain) return null;
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    }
    at = end;
  }
  return null;
}

/** By the value that EXIF has for it; what is mirrored is left as it lies. */
const TURNS: Readonly<Record<number, number>> = { 3: 2, 6: 1, 8: 3 };
const ORIENTATION = 0x0112;

/** Quarter turns, from the first directory of EXIF; undefined where it says none. */
function turnsOf(exif: Buffer): number | undefined {
  if (exif.toString('latin1', 0, 6) !== 'Exif\0\0' || exif.length < 14) return undefined;
  const tiff = exif.subarray(6);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const count = Math.min(short(directory), 200);
  for (let i = 0; i < count; i++) {
    const at = directory + 2 + i * 12;
    if (short(at) === ORIENTATION) return TURNS[short(at + 8)];
  }
  return undefined;
}
