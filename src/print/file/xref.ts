// The cross-references of a PDF: where each object lies. Reads the classic table, which Chromium writes, and the
// stream, which write.ts writes.

import { inflateSync } from 'node:zlib';

import type { PDFDict } from '@cantoo/pdf-lib';
import {
  PDFArray,
  PDFContext,
  PDFName,
  PDFNumber,
  PDFObjectParser,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

/** An object stands at an offset of the file, or is the n-th of a compressed object stream. */
export type XrefEntry =
  { readonly offset: number } | { readonly stream: number; readonly index: number };

export interface CrossReferences {
  /** By object number; undefined for a free one. */
  readonly entries: readonly (XrefEntry | undefined)[];
  readonly catalog: number;
  readonly info: number | undefined;
}

/** The cross-references, or undefined for a file in a form that neither Chromium nor lkjip writes. */
export function readCrossReferences(bytes: Buffer): CrossReferences | undefined {
  const end = bytes.toString('latin1', Math.max(0, bytes.length - 64));
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1];
  if (start === undefined) return undefined;
  return bytes.toString('latin1', Number(start), Number(start) + 4) === 'xref'
    ? readTable(bytes.toString('latin1', Number(start)))
    : readStream(bytes, Number(start));
}

function readTable(text: string): CrossReferences | undefined {
  const split = text.indexOf('trailer');
  const trailer = text.slice(split);
  const catalog = /\/Root (\d+) 0 R/.exec(trailer)?.[1];
  if (split === -1 || catalog === undefined || trailer.includes('/Prev')) return undefined;
  const info = /\/Info (\d+) 0 R/.exec(trailer)?.[1];
  return {
    entries: readSections(text.slice(4, split)),
    catalog: Number(catalog),
    info: info === undefined ? undefined : Number(info),
  };
}

const ENTRY = /(\d+) (\d+)(?: ([nf]))?\s+/y;

/** Lines of two numbers begin a section at an object number; lines with a letter are entries. */
function readSections(text: string): (XrefEntry | undefined)[] {
  const entries: (XrefEntry | undefined)[] = [];
  let next = 0;
  ENTRY.lastIndex = text.search(/\d/);
  for (let match = ENTRY.exec(text); match !== null; match = ENTRY.exec(text)) {
    const [, first, , kind] = match;
    if (kind === undefined) {
      next = Number(first);
    } else {
      entries[next] = kind === 'n' ? { offset: Number(first) } : undefined;
      next += 1;
    }
  }
  return entries;
}

function readStream(bytes: Buffer, start: number): CrossReferences | undefined {
  const object = parseObjectAt(bytes, start, PDFContext.create());
  if (!(object instanceof PDFRawStream)) return undefined;
  const { dict } = object;
  const root = dict.get(PDFName.of('Root'));
  const info = dict.get(PDFName.of('Info'));
  const isPlain = ['Prev', 'Index', 'DecodeParms'].every((key) => !dict.has(PDFName.of(key)));
  if (!(root instanceof PDFRef) || !isPlain) return undefined;
  return {
    entries: readFields(inflateSync(object.getContents()), fieldWidths(dict)),
    catalog: root.objectNumber,
    info: info instanceof PDFRef ? info.objectNumber : undefined,
  };
}

function fieldWidths(dict: PDFDict): readonly [number, number, number] {
  const widths = dict.get(PDFName.of('W'));
  const [type, second, third] = widths instanceof PDFArray ? widths.asArray() : [];
  const width = (value: unknown): number => (value instanceof PDFNumber ? value.asNumber() : 0);
  return [width(type), width(second), width(third)];
}

function readFields(
  data: Buffer,
  [first, second, third]: readonly [number, number, number],
): (XrefEntry | undefined)[] {
  const entries: (XrefEntry | undefined)[] = [];
  const size = first + second + third;
  for (let at = 0; at + size <= data.length; at += size) {
    const type = data.readUIntBE(at, first);
    const one = data.readUIntBE(at + first, second);
    const two = data.readUIntBE(at + first + second, third);
    if (type === 1) entries.push({ offset: one });
    else entries.push(type === 2 ? { stream: one, index: two } : undefined);
  }
  return entries;
}

/** The object whose `N 0 obj` begins at the offset. */
export function parseObjectAt(bytes: Buffer, offset: number, context: PDFContext): unknown {
  const start = bytes.indexOf('obj', offset) + 3;
  return PDFObjectParser.forBytes(bytes.subarray(start), context).parseObject();
}
