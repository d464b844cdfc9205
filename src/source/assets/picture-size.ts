// How many pixels a picture says it has, from its header: what it takes to unpack is known before anything unpacks it.
// Read more strictly than by those who show pictures, so that no header means one size here and another there.

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Unpacked, a picture of this many pixels takes 200 MB; the longest side is what browsers still draw as a whole. */
const MAX_PIXELS = 50_000_000;
const MAX_SIDE = 16_384;
/** One reader a format; the first whose first bytes fit decides. */
const READERS: readonly {
  readonly ending: PictureEnding;
  readonly matches: (content: Buffer) => boolean;
  readonly read: (content: Buffer) => PictureSize | null;
}[] = [
  {
    ending: '.png',
    matches: (content) => content.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n',
    read: readPng,
  },
  {
    ending: '.jpg',
    matches: (content) => content.toString('latin1', 0, 3) === '\xff\xd8\xff',
    read: readJpeg,
  },
  {
    ending: '.webp',
    matches: (content) =>
      content.toString('latin1', 0, 4) + content.toString('latin1', 8, 12) === 'RIFFWEBP',
    read: readWebp,
  },
];

/** The ending of a picture's name, by its content. */
export type PictureEnding = '.png' | '.jpg' | '.webp';

/** A picture by its first bytes. */
export interface ReadPicture {
  readonly size: PictureSize;
  readonly ending: PictureEnding;
}

/**
 * @returns pixels of a JPEG, PNG or WebP; 'bukan-gambar' by the first bytes, 'rusak' where the rest does not hold what they
 *   promise: no size, or cut off before its end
 */
export function readPictureSize(bytes: Uint8Array): PictureSize | 'bukan-gambar' | 'rusak' {
  const picture = readPicture(bytes);
  return typeof picture === 'string' ? picture : picture.size;
}

/** What `readPictureSize` gives, and the kind. */
export function readPicture(bytes: Uint8Array): ReadPicture | 'bukan-gambar' | 'rusak' {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = READERS.find(({ matches }) => matches(content));
  if (reader === undefined) return 'bukan-gambar';
  try {
    const size = reader.read(content);
    const isSized = size !== null && size.width > 0 && size.height > 0;
    return isSized ? { size, ending: reader.ending } : 'rusak';
  } catch (error) {
    // Cut off in the middle of a number.
    if (error instanceof RangeError) return 'rusak';
    throw error;
  }
}

/** Whether unpacking the picture would take more memory than a report can ask for. */
export function isTooManyPixels({ width, height }: PictureSize): boolean {
  return Math.max(width, height) > MAX_SIDE || width * height > MAX_PIXELS;
}

/** Chunks: length, name, content, checksum. */
function readPng(content: Buffer): PictureSize | null {
  if (content.readUInt32BE(8) !== 13 || content.toString('latin1', 12, 16) !== 'IHDR') return null;
  for (let at = 8; content.toString('latin1', at + 4, at + 8) !== 'IEND';) {
    at += 12 + content.readUInt32BE(at);
  }
  return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
}

/** Segments: 0xff, marker, length with itself in it. The frame (SOF) has the size, the last marker ends the picture. */
function readJpeg(content: Buffer): PictureSize | null {
  for (let at = 2; ;) {
    if (content.readUInt8(at) !== 0xff) return null;
    const marker = content.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const isWhole = content.includes(Buffer.from([0xff, 0xd9]), at);
      return isWhole
        ? { height: content.readUInt16BE(at + 5), width: content.readUInt16BE(at + 7) }
        : null;
    }
    // The pixels, or an end, before any frame; below them are only markers that belong to pixels.
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xda)) return null;
    at += 2 + content.readUInt16BE(at + 2);
  }
}

/** https://developers.google.com/speed/webp/docs/riff_container: an extended header, or one of the two codings. */
function readWebp(content: Buffer): PictureSize | null {
  if (content.readUInt32LE(4) + 8 > content.length) return null;
  switch (content.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: 1 + content.readUIntLE(24, 3), height: 1 + content.readUIntLE(27, 3) };
    case 'VP8L': {
      const bit = content.readUInt32LE(21);
      return { width: 1 + (bit & 0x3fff), height: 1 + ((bit >>> 14) & 0x3fff) };
    }
    case 'VP8 ':
      return {
        width: content.readUInt16LE(26) & 0x3fff,
        height: content.readUInt16LE(28) & 0x3fff,
      };
    default:
      return null;
  }
}
