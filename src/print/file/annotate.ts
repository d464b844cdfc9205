// A copy of anybody's PDF with marks on its pages, in which nothing acts.

import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRef,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { UnreadablePdf } from './pdf-source.ts';

/** A rectangle of a page to be marked, in the PDF's own space. */
export interface PageMark {
  /** From 1. */
  readonly page: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
  readonly text: string;
  /** Red, green and blue, from 0 to 1. */
  readonly colour: readonly [number, number, number];
}

/**
 * The same pages with a highlight for each mark, and its text to read on a click. Scripts, actions, attached files, forms
 * and media are gone: who opens the copy starts nothing.
 * @param author whom the marks are from
 * @throws UnreadablePdf where the file is locked or damaged
 */
export async function annotatePdf(
  bytes: Uint8Array,
  marks: readonly PageMark[],
  author: string,
): Promise<Uint8Array> {
  const document = await open(bytes);
  disarm(document);
  const pages = document.getPages();
  for (const [i, mark] of marks.entries()) {
    const page = pages[mark.page - 1];
    if (page !== undefined) addMark(document, page, mark, `lkjip-${i + 1}`, author);
  }
  return document.save({ updateFieldAppearances: false });
}

async function open(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false });
  } catch (error) {
    const isLocked = error instanceof Error && /encrypt|password/i.test(error.message);
    throw new UnreadablePdf(isLocked ? 'locked' : 'damaged', error);
  }
}

/** What opens, starts or fetches something, in the dictionary of whatever it belongs to. */
const ACTING = [
  'OpenAction',
  'AA',
  'A',
  'PA',
  'JS',
  'AcroForm',
  'Collection',
  'AF',
  'Requirements',
];
const ACTING_NAMES = ['JavaScript', 'EmbeddedFiles', 'Renditions', 'AlternatePresentations'];
/** Annotations that are read and nothing more; of links those that lead to a place of the document. */
const READ_ONLY: ReadonlySet<string> = new Set([
  'Text',
  'FreeText',
  'Line',
  'Square',
  'Circle',
  'Polygon',
  'PolyLine',
  'Highlight',
  'Underline',
  'Squiggly',
  'StrikeOut',
  'Stamp',
  'Caret',
  'Ink',
  'Link',
  'Popup',
]);

function disarm(document: PDFDocument): void {
  const { catalog, context } = document;
  const names = catalog.lookup(PDFName.of('Names'));
  if (names instanceof PDFDict) for (const one of ACTING_NAMES) names.delete(PDFName.of(one));
  for (const page of document.getPages()) {
    const annotations = page.node.lookup(PDFName.of('Annots'));
    if (!(annotations instanceof PDFArray)) continue;
    const kept = annotations.asArray().filter((one) => isReadOnly(context.lookup(one)));
    page.node.set(PDFName.of('Annots'), context.obj(kept));
  }
  for (const [, object] of context.enumerateIndirectObjects()) disarmObject(object, 0);
}

function isReadOnly(object: PDFObject | undefined): boolean {
  if (!(object instanceof PDFDict)) return false;
  const subtype = object.lookup(PDFName.of('Subtype'));
  return subtype instanceof PDFName && READ_ONLY.has(subtype.decodeText());
}

/** Deeper is nothing that a program writes. */
const DEPTH_MAX = 40;

/** With what stands in it directly; what is referred to has its own turn. */
function disarmObject(object: PDFObject, depth: number): void {
  if (depth > DEPTH_MAX) return;
  if (object instanceof PDFArray) for (const one of object.asArray()) disarmObject(one, depth + 1);
  if (!(object instanceof PDFDict)) return;
  for (const [, one] of object.entries()) disarmObject(one, depth + 1);
  for (const key of ACTING) {
    const name = PDFName.of(key);
    // Elements of the structure have attributes under this name.
    const isAttributes = key === 'A' && object.has(PDFName.of('S')) && object.has(PDFName.of('P'));
    if (object.has(name) && !isAttributes) {
      if (key === 'A') keepDestination(object);
      object.delete(name);
    }
  }
}

/** A link to a place in the document leads there by itself, without an action. */
function keepDestination(object: PDFDict): void {
  const action = object.lookup(PDFName.of('A'));
  if (!(action instanceof PDFDict)) return;
  const kind = action.lookup(PDFName.of('S'));
  const target = action.get(PDFName.of('D'));
  const isPlace = kind instanceof PDFName && kind.decodeText() === 'GoTo';
  if (isPlace && target !== undefined) object.set(PDFName.of('Dest'), target);
}

function addMark(
  document: PDFDocument,
  page: PDFPage,
  { left, bottom, right, top, text, colour }: PageMark,
  name: string,
  author: string,
): void {
  const { context } = document;
  const [width, height] = [right - left, top - bottom];
  const appearance = context.register(
    context.stream(`${colour.join(' ')} rg /Kali gs 0 0 ${width} ${height} re f`, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: { ExtGState: { Kali: { Type: 'ExtGState', BM: 'Multiply', ca: OPACITY } } },
    }),
  );
  const annotation = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Highlight',
      Rect: [left, bottom, right, top],
      QuadPoints: [left, top, right, top, left, bottom, right, bottom],
      C: [...colour],
      CA: OPACITY,
      F: PRINTED,
      P: page.ref,
      AP: { N: appearance },
      NM: PDFHexString.fromText(name),
      T: PDFHexString.fromText(author),
      Contents: PDFHexString.fromText(text),
    }),
  );
  addTo(page, annotation);
}

/** Bit 3 of the flags of an annotation: it is printed as well. */
const PRINTED = 4;
const OPACITY = 0.45;

function addTo(page: PDFPage, annotation: PDFRef): void {
  const name = PDFName.of('Annots');
  const former = page.node.lookup(name);
  const own = former instanceof PDFArray ? former.asArray() : [];
  page.node.set(name, page.doc.context.obj([...own, annotation]));
}
