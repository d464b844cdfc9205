// Pictures that stand in for the pages of a PDF while the report is printed. No two are of the same size, so that each is found
// in the print and its page put in its place.

/** Where a page comes to lie: the size of its stand-in, in pixels. */
export interface StandInSize {
  readonly width: number;
  readonly height: number;
}

const WIDTHS = 89;
/** Narrower and lower than this are pictures that a report might have. */
const LEAST = 7;

/** A white picture for the page of that index over all files; as BMP, which needs neither packing nor checksums. */
export function standIn(index: number): {
  readonly bytes: Uint8Array;
  readonly place: StandInSize;
} {
  const place = { width: LEAST + (index % WIDTHS), height: LEAST + Math.floor(index / WIDTHS) };
  const { width, height } = place;
  const line = Math.ceil(width / 32) * 4;
  const bytes = Buffer.alloc(HEADER + line * height, 0xff);
  bytes.fill(0, 0, HEADER);
  bytes.write('BM', 0, 'latin1');
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(HEADER, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(1, 28);
  bytes.writeUInt32LE(2, 46);
  // The second of two colours is white.
  bytes.writeUInt32LE(0xffffff, 58);
  return { bytes, place };
}

/** Of the file and of the picture, and two colours. */
const HEADER = 14 + 40 + 8;
