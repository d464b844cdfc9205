// The streams that the pages paint: each page's own, and the forms that it uses. Here they are read, and written anew
// with what belongs to no element marked as an artefact.

import { PDFDict, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

import { namedResources, streamContents, type PdfFile } from '../file/file.ts';
import { numbersOf } from '../../pdf/objects.ts';
import type { Box } from './box.ts';
import { compose, type Matrix } from '../matrix.ts';
import type { Mark } from './element.ts';
import { scanContent, type LooseSpan, type MarkedSpan } from './scan.ts';

export interface PageContent {
  /** The stream's object number. */
  readonly number: number;
  /** The page's object number. */
  readonly page: number;
  readonly isForm: boolean;
  readonly bytes: Buffer;
  readonly marks: readonly MarkedSpan[];
  readonly loose: readonly LooseSpan[];
  /** The page's own box. */
  readonly paper: Box;
}

export const keyOf = ({ page, mcid }: Pick<Mark, 'page' | 'mcid'>): string => `${page}:${mcid}`;

/**
 * The streams in which something is marked, and every page's own.
 * @param boxed the keys of the marks whose boxes are wanted
 */
export function readContents(file: PdfFile, boxed: ReadonlySet<string>): PageContent[] {
  return file.pages.flatMap((page) => {
    const node = file.get(page);
    const reference = node instanceof PDFDict ? node.get(PDFName.of('Contents')) : undefined;
    if (!(node instanceof PDFDict) || !(reference instanceof PDFRef)) return [];
    const reader = {
      file,
      page,
      boxed,
      paper: boxOf(file, node),
      found: [],
      seen: new Set<number>(),
    };
    readStream(reader, reference.objectNumber, node, undefined);
    return reader.found;
  });
}

interface Reader {
  readonly file: PdfFile;
  readonly page: number;
  readonly boxed: ReadonlySet<string>;
  readonly paper: Box;
  readonly found: PageContent[];
  readonly seen: Set<number>;
}

/** @returns whether anything in it is marked; a form without marks is left as it is */
function readStream(
  reader: Reader,
  number: number,
  owner: PDFDict,
  formMatrix: Matrix | undefined,
): boolean {
  const { file, page, boxed, paper, found, seen } = reader;
  const stream = file.get(number);
  if (!(stream instanceof PDFRawStream) || seen.has(number)) return false;
  seen.add(number);
  const bytes = streamContents(stream);
  const forms = formsOf(file, owner);
  const { marks, loose, uses } = scanContent(bytes, {
    matrix: formMatrix,
    isBoxed: (mcid) => boxed.has(keyOf({ page, mcid })),
    isForm: (name) => forms.has(name),
  });
  let isMarked = marks.length > 0;
  const bare: LooseSpan[] = [...loose];
  for (const { name, matrix, isMarked: isInside, ...span } of uses) {
    const form = forms.get(name);
    if (form === undefined || isInside) continue;
    const { dict } = form.stream;
    const isInnerMarked = readStream(reader, form.number, dict, compose(matrix, matrixOf(dict)));
    if (!isInnerMarked) bare.push({ ...span, box: undefined });
    isMarked ||= isInnerMarked;
  }
  const isForm = formMatrix !== undefined;
  if (isForm && !isMarked) return false;
  found.push({ number, page, isForm, bytes, marks, loose: bare, paper });
  return isMarked;
}

interface Form {
  readonly number: number;
  readonly stream: PDFRawStream;
}

/** The forms among the resources of a page or a form, by their names. */
function formsOf(file: PdfFile, owner: PDFDict): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const [name, reference] of namedResources(file, owner, 'XObject')) {
    const stream = file.resolve(reference);
    if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    if (stream.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) continue;
    forms.set(name, { number: reference.objectNumber, stream });
  }
  return forms;
}

function matrixOf(form: PDFDict): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(form.get(PDFName.of('Matrix')));
  return [a, b, c, d, e, f];
}

function boxOf(file: PdfFile, page: PDFDict): Box {
  const box = numbersOf(file.resolve(page.get(PDFName.of('MediaBox'))));
  const [left = 0, bottom = 0, right = 595, top = 842] = box;
  return [left, bottom, right, top];
}

/** What becomes of a mark: it stays an element's under a new number, or it is decoration. */
export interface Kept {
  readonly tag: string;
  readonly mcid: number;
}

/** Margins hold no more than running heads and page numbers: the height of the strip in which they stand, in points. */
const MARGIN = 62;

/**
 * The stream anew: marks that nothing keeps are artefacts, and so is whatever had no mark.
 * @param hasHead whether the page keeps its running head
 */
export function rewriteContent(
  { bytes, marks, loose, paper }: PageContent,
  kept: ReadonlyMap<number, Kept>,
  hasHead: boolean,
): Buffer {
  const edits = [
    ...marks.flatMap(({ mcid, open, close, paints }) => {
      const mark = kept.get(mcid);
      if (mark !== undefined) {
        return [{ ...open, text: `/${mark.tag} <</MCID ${mark.mcid}>> BDC` }];
      }
      if (paints !== 0) return [{ ...open, text: '/Artifact BMC' }];
      return [
        { ...open, text: '' },
        { ...close, text: '' },
      ];
    }),
    ...loose.flatMap(({ start, end, box }) => {
      const margin = marginOf(box, paper);
      if (margin === 'Header' && !hasHead) return [{ start, end, text: '' }];
      return [
        { start, end: start, text: `/Artifact ${artifactKind(margin)}\n` },
        { start: end, end, text: '\nEMC' },
      ];
    }),
  ].sort((a, b) => a.start - b.start);
  const parts: Buffer[] = [];
  let at = 0;
  for (const { start, end, text } of edits) {
    parts.push(bytes.subarray(at, start), Buffer.from(text, 'latin1'));
    at = end;
  }
  return Buffer.concat([...parts, bytes.subarray(at)]);
}

/** The margin that something lies in, whole. */
function marginOf(box: Box | undefined, paper: Box): 'Header' | 'Footer' | undefined {
  if (box === undefined) return undefined;
  if (box[3] < paper[1] + MARGIN) return 'Footer';
  return box[1] > paper[3] - MARGIN ? 'Header' : undefined;
}

function artifactKind(margin: ReturnType<typeof marginOf>): string {
  return margin === undefined ? 'BMC' : `<</Type /Pagination /Subtype /${margin}>> BDC`;
}
