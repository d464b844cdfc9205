// The pages of a foreign PDF as sheets that are bound into another: how large they are, and what the standards hold against them.

import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  type PDFDocument,
  type PDFObject,
  type PDFPageLeaf,
} from '@cantoo/pdf-lib';
import { isEmbedded } from './objects.ts';
import { UnreadablePdf } from './open.ts';
import { unpack, withoutMarks } from './content.ts';
import type { SheetFlaw, SheetSize } from './flaws.ts';

/** Left, bottom, right and top, in the page's own space. */
export type SheetBox = readonly [number, number, number, number];

/** What is shown of a page, and how it is turned. */
export interface SheetView extends SheetSize {
  readonly box: SheetBox;
  /** Quarter turns clockwise: 0 to 3. */
  readonly turns: number;
}

/** The pages in order. @throws UnreadablePdf where the tree of pages is damaged */
export function pagesOf(document: PDFDocument): readonly PDFPageLeaf[] {
  try {
    return document.getPages().map((page) => page.node);
  } catch (error) {
    throw new UnreadablePdf('damaged', error);
  }
}

/** A page that says nothing else is A4. */
const PAPER: SheetBox = [0, 0, 595, 842];

/** @throws UnreadablePdf where the page has no surface */
export function viewOf(page: PDFPageLeaf): SheetView {
  const media = boxOf(inherited(page, 'MediaBox'), page) ?? PAPER;
  const crop = boxOf(inherited(page, 'CropBox'), page) ?? media;
  const box: SheetBox = [
    Math.max(media[0], crop[0]),
    Math.max(media[1], crop[1]),
    Math.min(media[2], crop[2]),
    Math.min(media[3], crop[3]),
  ];
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  if (!(width >= 1 && height >= 1)) throw new UnreadablePdf('damaged', new Error('an empty page'));
  const rotate = resolve(page, inherited(page, 'Rotate'));
  const turns = rotate instanceof PDFNumber ? (((rotate.asNumber() / 90) % 4) + 4) % 4 : 0;
  const isAcross = turns % 2 === 1;
  return {
    box,
    turns: Number.isInteger(turns) ? turns : 0,
    width: isAcross ? height : width,
    height: isAcross ? width : height,
  };
}

function boxOf(object: PDFObject | undefined, page: PDFPageLeaf): SheetBox | undefined {
  const array = resolve(page, object);
  if (!(array instanceof PDFArray) || array.size() !== 4) return undefined;
  const numbers = array.asArray().map((one) => {
    const number = resolve(page, one);
    return number instanceof PDFNumber ? number.asNumber() : NaN;
  });
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  if (!numbers.every(Number.isFinite)) return undefined;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** What a page says itself, or the nearest above it. The library follows a tree that leads back to itself without end. */
function inherited(page: PDFPageLeaf, key: string): PDFObject | undefined {
  const name = PDFName.of(key);
  const seen = new Set<PDFObject>();
  let at: PDFObject | undefined = page;
  while (at instanceof PDFDict && !at.has(name) && !seen.has(at)) {
    seen.add(at);
    at = at.lookup(PARENT);
  }
  return at instanceof PDFDict ? at.get(name) : undefined;
}

const PARENT = PDFName.of('Parent');

/** What a page paints with, by kind and name. */
export function resourcesOf(page: PDFPageLeaf): PDFDict | undefined {
  const resources = resolve(page, inherited(page, 'Resources'));
  return resources instanceof PDFDict ? resources : undefined;
}

function resolve({ context }: PDFDict, object: PDFObject | undefined): PDFObject | undefined {
  return object instanceof PDFRef ? context.lookup(object) : object;
}

/** All of a page together: one stream may stand in it a thousand times. */
const CONTENT_MAX = 64 * 1024 * 1024;

/** The streams that a page paints with, one after the other. @throws UnreadablePdf */
export function contentOf(page: PDFPageLeaf): Buffer {
  const contents = page.lookup(PDFName.of('Contents'));
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
  const streams = parts
    .map((part) => resolve(page, part))
    .filter((part) => part instanceof PDFRawStream);
  let room = CONTENT_MAX;
  const unpacked = streams.flatMap((stream) => {
    const bytes = unpack(stream, room);
    room -= bytes.length;
    return [bytes, Buffer.from('\n')];
  });
  return Buffer.concat(unpacked);
}

/**
 * What of the pages of a document cannot be kept to the standards, each once. Resources that pages share are looked through once.
 * @throws UnreadablePdf
 */
export function flawReader(): (page: PDFPageLeaf) => readonly SheetFlaw[] {
  const known = new Map<PDFObject | undefined, ReadonlySet<SheetFlaw>>();
  return (page) => {
    const resources = resourcesOf(page);
    const found = known.get(resources) ?? flawsBelow(resources);
    known.set(resources, found);
    const { hasInks } = withoutMarks(contentOf(page), () => false);
    return [...new Set<SheetFlaw>([...found, ...(hasInks ? (['inks'] as const) : [])])].sort();
  };
}

function flawsBelow(resources: PDFDict | undefined): ReadonlySet<SheetFlaw> {
  const flaws = new Set<SheetFlaw>();
  const seen = new Set<PDFObject>();
  const waiting: PDFObject[] = resources === undefined ? [] : [resources];
  while (waiting.length > 0) {
    const next = waiting.pop();
    const one = next instanceof PDFRef ? resources?.context.lookup(next) : next;
    if (one === undefined || seen.has(one)) continue;
    seen.add(one);
    if (one === PDFName.of('DeviceCMYK')) flaws.add('inks');
    if (one instanceof PDFArray) waiting.push(...one.asArray());
    const dict = one instanceof PDFRawStream ? one.dict : one;
    if (!(dict instanceof PDFDict)) continue;
    for (const flaw of flawsOfDict(dict, one)) flaws.add(flaw);
    waiting.push(...entriesBelow(dict));
  }
  return flaws;
}

/** Everything that a page paints with, and nothing that leads back to the document. */
function entriesBelow(dict: PDFDict): readonly PDFObject[] {
  return dict
    .entries()
    .filter(([key]) => !['Parent', 'P', 'Dest', 'StructParent'].includes(key.decodeText()))
    .map(([, value]) => value);
}

function* flawsOfDict(dict: PDFDict, object: PDFObject): Generator<SheetFlaw> {
  const nameOf = (key: string): string => {
    const value = dict.lookup(PDFName.of(key));
    return value instanceof PDFName ? value.decodeText() : '';
  };
  if (nameOf('Type') === 'Font' && !nameOf('Subtype').startsWith('CIDFont'))
    yield* flawsOfFont(dict, nameOf);
  if (!(object instanceof PDFRawStream)) return;
  if (/LZW|Crypt/.test(String(dict.lookup(PDFName.of('Filter')) ?? ''))) yield 'coding';
  if (nameOf('Subtype') === 'Form' && withoutMarks(unpack(object), () => false).hasInks)
    yield 'inks';
}

function* flawsOfFont(font: PDFDict, nameOf: (key: string) => string): Generator<SheetFlaw> {
  const isType3 = nameOf('Subtype') === 'Type3';
  if (!isType3 && !isEmbedded(font, (object) => resolve(font, object))) yield 'font';
  const hasText = font.has(PDFName.of('ToUnicode'));
  const isCoded = nameOf('Subtype') !== 'Type0' && font.has(PDFName.of('Encoding'));
  const isTrueType = nameOf('Subtype') === 'TrueType';
  // ISO 14289-1, 7.21.6: symbols have a coding of their own alone, all others a common one.
  const isWellCoded = !isTrueType || (isSymbolic(font) ? !isCoded : isCommonlyCoded(font));
  if ((!hasText && !isCoded) || !isWellCoded) yield 'letters';
}

/** Whether an encoding is one that every reader knows; names of glyphs that differ from it are not looked up. */
function isCommonlyCoded(font: PDFDict): boolean {
  const encoding = font.lookup(PDFName.of('Encoding'));
  const common = ['MacRomanEncoding', 'WinAnsiEncoding'].map((one) => PDFName.of(one));
  if (encoding instanceof PDFName) return common.includes(encoding);
  if (!(encoding instanceof PDFDict) || encoding.has(PDFName.of('Differences'))) return false;
  return common.some((one) => encoding.lookup(PDFName.of('BaseEncoding')) === one);
}

/** Bit 3 of the flags: its own coding counts, and it must have no other. */
function isSymbolic(font: PDFDict): boolean {
  const descriptor = font.lookup(PDFName.of('FontDescriptor'));
  const flags = descriptor instanceof PDFDict ? descriptor.lookup(PDFName.of('Flags')) : undefined;
  return flags instanceof PDFNumber && (flags.asNumber() & 4) !== 0;
}
