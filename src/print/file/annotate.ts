// A copy of anybody's PDF with marks on its pages, in which nothing acts.

import {
  PDFArray,
  PDFHexString,
  PDFName,
  type PDFDocument,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { disarm } from '../../pdf/disarm.ts';
import { openForeign } from '../../pdf/open.ts';

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
  const document = await openForeign(bytes);
  disarm(document);
  const pages = document.getPages();
  for (const [i, mark] of marks.entries()) {
    const page = pages[mark.page - 1];
    if (page !== undefined) addMark(document, page, mark, `lkjip-${i + 1}`, author);
  }
  return document.save({ updateFieldAppearances: false });
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
