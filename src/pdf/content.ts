// The content streams of a foreign page: unpacked within bounds, and written anew without what belongs to its own document.

import { inflateSync, constants } from 'node:zlib';
import { decodePDFRawStream, PDFName, type PDFRawStream } from '@cantoo/pdf-lib';
import { UnreadablePdf } from './open.ts';
import { readOperators } from './syntax.ts';

/** More than any form draws with. */
const UNPACKED_MAX = 64 * 1024 * 1024;
/** Of the rarer packings, whose unpacking knows no bound. */
const PACKED_MAX = 1024 * 1024;

/**
 * What a stream of operators holds.
 * @param most in bytes
 * @throws UnreadablePdf where it cannot be unpacked, or is larger
 */
export function unpack(stream: PDFRawStream, most = UNPACKED_MAX): Buffer {
  const bytes = unpackWithin(stream, most);
  if (bytes.length <= most) return bytes;
  throw new UnreadablePdf('damaged', new Error(`content of more than ${String(most)} bytes`));
}

function unpackWithin(stream: PDFRawStream, most: number): Buffer {
  const packed = Buffer.from(
    stream.contents.buffer,
    stream.contents.byteOffset,
    stream.contents.byteLength,
  );
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  try {
    if (filter === undefined) return packed;
    if (filter === PDFName.of('FlateDecode')) {
      // The end of a stream is often cut off by a byte or two.
      const finishFlush = constants.Z_SYNC_FLUSH;
      return inflateSync(packed, { maxOutputLength: Math.max(most, 1), finishFlush });
    }
    if (packed.length > PACKED_MAX) throw new Error(`a content stream of ${packed.length} bytes`);
    return Buffer.from(decodePDFRawStream(stream).decode());
  } catch (error) {
    throw new UnreadablePdf('damaged', error);
  }
}

/** Content that stands by itself. */
export interface PlainContent {
  readonly bytes: Buffer;
  /** Whether it sets inks for print: cyan, magenta, yellow, black. */
  readonly hasInks: boolean;
}

const MARKS: ReadonlySet<string> = new Set(['BMC', 'BDC', 'EMC', 'MP', 'DP']);

/**
 * The content without its marks, which refer to the structure of another document, and with every state that it saves
 * restored.
 * @param isHidden whether the layer of that name among the properties is not shown
 */
export function withoutMarks(content: Buffer, isHidden: (layer: string) => boolean): PlainContent {
  const writer = new PlainWriter(content, isHidden);
  readOperators(content, (first, at, end, last) => {
    writer.take(content.toString('latin1', at, end), first, last);
  });
  return writer.finish();
}

class PlainWriter {
  readonly #content: Buffer;
  readonly #isHidden: (layer: string) => boolean;
  readonly #parts: Buffer[] = [];
  /** For each open mark whether what it holds is hidden. */
  readonly #marks: boolean[] = [];
  #kept = 0;
  #saved = 0;
  #hasInks = false;

  constructor(content: Buffer, isHidden: (layer: string) => boolean) {
    this.#content = content;
    this.#isHidden = isHidden;
  }

  /** An operator with its operands. */
  take(operator: string, first: number, end: number): void {
    const text = this.#content.toString('latin1', first, Math.min(end, first + 200));
    if (MARKS.has(operator)) {
      if (operator === 'EMC') this.#marks.pop();
      else if (operator.startsWith('B')) this.#marks.push(this.#opensHidden(text));
      this.#cut(first, end);
    } else if (this.#marks.includes(true) || (operator === 'Q' && this.#saved === 0)) {
      this.#cut(first, end);
    } else {
      if (operator === 'q') this.#saved += 1;
      if (operator === 'Q') this.#saved -= 1;
      this.#hasInks ||= setsInks(operator, text);
    }
  }

  #opensHidden(text: string): boolean {
    const layer = /^\/OC\s*\/(\S+)/.exec(text)?.[1];
    return layer !== undefined && this.#isHidden(layer);
  }

  #cut(first: number, end: number): void {
    this.#parts.push(this.#content.subarray(this.#kept, first));
    this.#kept = end;
  }

  finish(): PlainContent {
    const restored = Buffer.from('\nQ'.repeat(this.#saved));
    const bytes = Buffer.concat([...this.#parts, this.#content.subarray(this.#kept), restored]);
    return { bytes, hasInks: this.#hasInks };
  }
}

function setsInks(operator: string, text: string): boolean {
  if (operator === 'k' || operator === 'K') return true;
  return /^(?:cs|CS|BI)$/.test(operator) && /\/(?:DeviceCMYK|CMYK)\b/.test(text);
}
