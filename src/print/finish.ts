// The last touch on a printed PDF: the structure that PDF/UA asks for, bookmarks, page labels, what the file says of
// itself, fixed dates. The file is written anew from the printed bytes, with the small objects packed into compressed
// streams: a quarter of the size.

import {
  getDefaultSRGBProfile,
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

import { bind, claimsOf, type BoundPdf } from './bind.ts';
import type { PdfFile } from './file/file.ts';
import { readDictionary, writeEntries, writeText, type WrittenObject } from '../pdf/syntax.ts';
import { writePdf } from './file/write.ts';
import { writeOutline, type Heading } from './outline.ts';
import type { PrintedPages } from './pages.ts';
import { readStructure } from './structure/read.ts';
import { tagPdf } from './structure/tag.ts';
import { writeXmp } from './xmp.ts';

export interface FinishOptions {
  readonly pages: Pick<PrintedPages, 'parts' | 'places' | 'destinations'>;
  readonly headings: readonly Heading[];
  /** The ids of what begins a page without a running head. */
  readonly openings: readonly string[];
  readonly title: string;
  readonly language: string;
  readonly author: string | null;
  readonly identifier: string | null;
  /** Becomes all dates, in UTC and whole seconds. */
  readonly date: Date;
  /** What the places are called that links lead to, by the fragment of the link. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether the file is to keep to PDF/A-2a too. */
  readonly isArchive: boolean;
  /** PDFs whose pages take the place of pictures. */
  readonly bound: readonly BoundPdf[];
}

/** A longer document opens with its bookmarks. */
const SHORT = 4;

/**
 * The finished file. The same print and options give the same bytes.
 * @throws UserError when what is bound in cannot be
 */
export async function finishPdf(file: PdfFile, options: FinishOptions): Promise<Uint8Array> {
  const structure = readStructure(file);
  if (structure === undefined) throw new Error('the printed PDF has no structure');
  const allocate = allocator(structure.objects, file.entries.length);
  const tagged = tagPdf(file, structure, { allocate, headless: openingPages(file, options) });
  const binding = await bind(file, options.bound, allocate);
  const claims = claimsOf(binding.flaws, options.isArchive);
  const outline = writeOutline(options.headings, options.pages.destinations, allocate);
  const metadata = allocate();
  const objects = new Map<number, WrittenObject>([
    ...tagged.objects,
    ...outline,
    ...binding.objects,
  ]);
  const info = changeInfo(file, options);
  objects.set(metadata, describe(info, { ...options, ...claims }));
  if (file.info !== undefined) objects.set(file.info, `<<${writeEntries(info)}>>`);
  const catalog = entriesOf(file, file.catalog);
  catalog.set('StructTreeRoot', `${tagged.root} 0 R`);
  catalog.set('MarkInfo', '<</Marked true>>');
  catalog.set('Metadata', `${metadata} 0 R`);
  catalog.set('PageLabels', pageLabels(options.pages));
  catalog.set('Lang', /^[\w-]+$/.test(options.language) ? `(${options.language})` : '(id)');
  catalog.set('ViewerPreferences', '<</DisplayDocTitle true>>');
  const [root] = outline;
  if (root !== undefined) catalog.set('Outlines', `${root[0]} 0 R`);
  if (root !== undefined && file.pages.length > SHORT) catalog.set('PageMode', '/UseOutlines');
  if (options.isArchive) {
    const profile = allocate();
    objects.set(profile, { entries: '/N 3', data: Buffer.from(getDefaultSRGBProfile()) });
    catalog.set('OutputIntents', `[${outputIntent(profile)}]`);
  }
  objects.set(file.catalog, `<<${writeEntries(catalog)}>>`);
  for (const [number, text] of changePages(file, options.names)) objects.set(number, text);
  return writePdf(file, { objects, removed: new Set(structure.objects) });
}

/** The object numbers of the pages on which chapters begin. */
function openingPages(file: PdfFile, { pages, openings }: FinishOptions): ReadonlySet<number> {
  const numbers = openings.map((id) => file.pages[pages.places.get(id) ?? -1]);
  return new Set(numbers.filter((number) => number !== undefined));
}

/** The numbers of objects that are free now, in order, and then those that the file has not used. */
function allocator(freed: readonly number[], size: number): () => number {
  const free = [...freed].sort((a, b) => b - a);
  let next = size;
  return () => free.pop() ?? next++;
}

function entriesOf(file: PdfFile, number: number): Map<string, string> {
  const source = file.source(number);
  if (source === undefined) throw new Error(`PDF object ${number} is missing`);
  return readDictionary(source);
}

function pageLabels({ parts: { front, body, count } }: FinishOptions['pages']): string {
  const labels: string[] = [];
  if (front > 0) labels.push(`0 <</P ${writeText('Sampul')}>>`);
  if (front < body) labels.push(`${front} <</S /r>>`);
  if (body < count) labels.push(`${body} <</S /D>>`);
  return `<</Nums [${labels.join(' ')}]>>`;
}

function changeInfo(file: PdfFile, { title, author, date }: FinishOptions): Map<string, string> {
  const info = file.info === undefined ? new Map<string, string>() : entriesOf(file, file.info);
  const digits = date.toISOString().replace(/\..*$/, '').replace(/\D/g, '');
  info.set('Title', writeText(title));
  if (author !== null) info.set('Author', writeText(author));
  info.set('CreationDate', `(D:${digits}+00'00')`);
  info.set('ModDate', `(D:${digits}+00'00')`);
  return info;
}

/** The stream stands in the file as it is: programs look for it without reading the rest. */
function describe(
  info: ReadonlyMap<string, string>,
  options: FinishOptions & ReturnType<typeof claimsOf>,
): WrittenObject {
  const plain = (key: string): string => /^\((.*)\)$/.exec(info.get(key) ?? '')?.[1] ?? '';
  const data = writeXmp({ ...options, creator: plain('Creator'), producer: plain('Producer') });
  return { entries: '/Type /Metadata /Subtype /XML', data, isPlain: true };
}

function outputIntent(profile: number): string {
  const name = writeText('sRGB IEC61966-2.1');
  return `<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier ${name} /Info ${name} /DestOutputProfile ${profile} 0 R>>`;
}

/**
 * Says of every link where it leads, and that the keyboard goes through the links in the order of the structure. Older
 * browsers also write links without the Print flag, which PDF/A asks for.
 */
function* changePages(file: PdfFile, names: FinishOptions['names']): Generator<[number, string]> {
  for (const number of file.pages) {
    const page = file.get(number);
    const annotations =
      page instanceof PDFDict ? file.resolve(page.get(PDFName.of('Annots'))) : undefined;
    if (!(annotations instanceof PDFArray)) continue;
    const entries = entriesOf(file, number);
    if (entries.get('Tabs') !== '/S') {
      yield [number, `<<${writeEntries(entries.set('Tabs', '/S'))}>>`];
    }
    for (const reference of annotations.asArray()) {
      if (reference instanceof PDFRef) yield changeLink(file, reference.objectNumber, names);
    }
  }
}

function changeLink(
  file: PdfFile,
  number: number,
  names: FinishOptions['names'],
): [number, string] {
  const annotation = file.get(number);
  const entries = entriesOf(file, number);
  if (!entries.has('F')) entries.set('F', '4');
  const goal = annotation instanceof PDFDict ? goalOf(file, annotation, names) : undefined;
  if (goal !== undefined) entries.set('Contents', writeText(goal));
  return [number, `<<${writeEntries(entries)}>>`];
}

/** The name of a place in the report, or the address of a page elsewhere. */
function goalOf(
  file: PdfFile,
  annotation: PDFDict,
  names: FinishOptions['names'],
): string | undefined {
  const place = annotation.get(PDFName.of('Dest'));
  if (place instanceof PDFName) return names[place.decodeText()] ?? place.decodeText();
  const action = file.resolve(annotation.get(PDFName.of('A')));
  const address = action instanceof PDFDict ? action.get(PDFName.of('URI')) : undefined;
  return address instanceof PDFString || address instanceof PDFHexString
    ? address.decodeText()
    : undefined;
}
