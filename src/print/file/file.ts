// Reads a printed PDF object by object. A tagged report has ten thousand objects of which a few hundred matter here:
// parsing them all takes half a second, looking up those few takes milliseconds.

import { inflateSync } from 'node:zlib';

import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFObject,
  PDFObjectParser,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

import { skipSpace } from '../../pdf/syntax.ts';
import { parseObjectAt, readCrossReferences, type CrossReferences } from './xref.ts';

export interface PdfFile extends CrossReferences {
  readonly bytes: Buffer;
  /** The page objects' numbers, in order. */
  readonly pages: readonly number[];
  /** An object by number, parsed once; undefined where there is none. */
  get(number: number): PDFObject | undefined;
  /** The object itself, or the one that a reference points to. */
  resolve(object: PDFObject | undefined): PDFObject | undefined;
  /** The texts of the objects in an object stream. */
  unpack(stream: number): readonly Buffer[];
  /** The file from the first byte of an object's value on; undefined where there is no such object. */
  source(number: number): Buffer | undefined;
}

/**
 * Opens the bytes of a print.
 *
 * @throws Error when they are not a PDF.
 */
export async function openPdf(printed: Uint8Array): Promise<PdfFile> {
  const bytes = Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength);
  const references = readCrossReferences(bytes);
  if (references !== undefined) return fileOf(bytes, references);
  // Some other browser's way of writing: let the library bring it into the classic form.
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  const classic = Buffer.from(await document.save({ useObjectStreams: false }));
  const rewritten = readCrossReferences(classic);
  if (rewritten === undefined) throw new Error('the printed PDF has no cross-reference table');
  return fileOf(classic, rewritten);
}

function fileOf(bytes: Buffer, references: CrossReferences): PdfFile {
  const context = PDFContext.create();
  const parsed = new Map<number, PDFObject | undefined>();
  const unpacked = new Map<number, readonly Buffer[]>();

  const unpack = (stream: number): readonly Buffer[] => {
    const known = unpacked.get(stream);
    if (known !== undefined) return known;
    const texts = splitObjectStream(get(stream));
    unpacked.set(stream, texts);
    return texts;
  };
  const parse = (number: number): PDFObject | undefined => {
    const entry = references.entries[number];
    if (entry === undefined) return undefined;
    if ('offset' in entry) return asObject(parseObjectAt(bytes, entry.offset, context));
    const text = unpack(entry.stream)[entry.index];
    return text && asObject(PDFObjectParser.forBytes(text, context).parseObject());
  };
  function get(number: number): PDFObject | undefined {
    if (!parsed.has(number)) parsed.set(number, parse(number));
    return parsed.get(number);
  }
  const source = (number: number): Buffer | undefined => {
    const entry = references.entries[number];
    if (entry === undefined) return undefined;
    if ('stream' in entry) return unpack(entry.stream)[entry.index];
    return bytes.subarray(skipSpace(bytes, bytes.indexOf('obj', entry.offset) + 3));
  };
  return {
    bytes,
    source,
    ...references,
    pages: listPages(references.catalog, get),
    get,
    resolve: (object) => (object instanceof PDFRef ? get(object.objectNumber) : object),
    unpack,
  };
}

function asObject(value: unknown): PDFObject | undefined {
  return value instanceof PDFObject ? value : undefined;
}

function splitObjectStream(object: PDFObject | undefined): readonly Buffer[] {
  if (!(object instanceof PDFRawStream)) throw new Error('an object stream is missing');
  const first = object.dict.get(PDFName.of('First'));
  const data = streamContents(object);
  const start = first instanceof PDFNumber ? first.asNumber() : 0;
  const head = data.toString('latin1', 0, start).trim().split(/\s+/).map(Number);
  const offsets = head.filter((_, place) => place % 2 === 1);
  return offsets.map((offset, place) => {
    const next = offsets[place + 1];
    return data.subarray(start + offset, next === undefined ? data.length : start + next);
  });
}

/** What a stream holds, inflated if it is compressed. */
export function streamContents(stream: PDFRawStream): Buffer {
  const contents = Buffer.from(stream.getContents());
  return stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode')
    ? inflateSync(contents)
    : contents;
}

/** One kind of the resources of a page or a form, such as its fonts, by their names; mostly references. */
export function namedResources(
  file: PdfFile,
  owner: PDFDict,
  kind: 'Font' | 'XObject' | 'Pattern',
): readonly (readonly [string, PDFObject])[] {
  const resources = file.resolve(owner.get(PDFName.of('Resources')));
  const named =
    resources instanceof PDFDict ? file.resolve(resources.get(PDFName.of(kind))) : undefined;
  const entries = named instanceof PDFDict ? named.entries() : [];
  return entries.map(([name, object]) => [name.decodeText(), object]);
}

function listPages(catalog: number, get: (number: number) => PDFObject | undefined): number[] {
  const pages: number[] = [];
  const visit = (reference: PDFObject | undefined): void => {
    if (!(reference instanceof PDFRef)) return;
    const node = get(reference.objectNumber);
    if (!(node instanceof PDFDict)) return;
    const kids = node.get(PDFName.of('Kids'));
    if (kids instanceof PDFArray) kids.asArray().forEach(visit);
    else pages.push(reference.objectNumber);
  };
  const root = get(catalog);
  if (root instanceof PDFDict) visit(root.get(PDFName.of('Pages')));
  return pages;
}
