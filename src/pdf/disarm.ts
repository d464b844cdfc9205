// Takes out of anybody's PDF what could act.

import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFRef,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { openForeign } from './open.ts';

/**
 * The same pages in a copy in which nothing acts.
 * @throws UnreadablePdf where the file is locked or damaged
 */
export async function disarmedCopy(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await openForeign(bytes);
  disarm(document);
  return document.save({ updateFieldAppearances: false });
}

/** Without what nothing leads to any more: a script that is called by nobody would still be in the file. */
function sweep({ context }: PDFDocument): void {
  const reached = new Set<PDFRef>();
  const waiting: PDFObject[] = [context.trailerInfo.Root, context.trailerInfo.Info].filter(
    (one) => one !== undefined,
  );
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next instanceof PDFRef) {
      if (reached.has(next)) continue;
      reached.add(next);
    }
    const object = next instanceof PDFRef ? context.lookup(next) : next;
    if (object instanceof PDFArray) waiting.push(...object.asArray());
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (dict instanceof PDFDict) waiting.push(...dict.values());
  }
  for (const [reference] of context.enumerateIndirectObjects()) {
    if (!reached.has(reference)) context.delete(reference);
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

/** Scripts, actions, attached files, forms and media are gone; what is only read stays. */
export function disarm(document: PDFDocument): void {
  const { catalog, context } = document;
  const names = catalog.lookup(PDFName.of('Names'));
  if (names instanceof PDFDict) for (const one of ACTING_NAMES) names.delete(PDFName.of(one));
  removeActing(catalog, () => false);
  for (const page of document.getPages()) {
    removeActing(page.node, () => false);
    const annotations = page.node.lookup(PDFName.of('Annots'));
    if (!(annotations instanceof PDFArray)) continue;
    for (const one of annotations.asArray()) {
      const annotation = context.lookup(one);
      if (annotation instanceof PDFDict) removeActing(annotation, () => false);
      keepShown(annotation);
    }
    const kept = annotations.asArray().filter((one) => isReadOnly(context.lookup(one)));
    page.node.set(PDFName.of('Annots'), context.obj(kept));
  }
  for (const [, object] of context.enumerateIndirectObjects()) disarmObject(object, 0);
  sweep(document);
}

/** What a field shows, a signature above all, stays as a stamp; the field is gone. */
function keepShown(annotation: PDFObject | undefined): void {
  if (!(annotation instanceof PDFDict) || !annotation.has(PDFName.of('AP'))) return;
  if (annotation.lookup(PDFName.of('Subtype')) !== PDFName.of('Widget')) return;
  annotation.set(PDFName.of('Subtype'), PDFName.of('Stamp'));
  for (const key of ['FT', 'V', 'DV', 'MK', 'Parent', 'Kids', 'T', 'TU', 'Ff', 'Lock', 'SV']) {
    annotation.delete(PDFName.of(key));
  }
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
  if (object instanceof PDFRawStream) disarmObject(object.dict, depth);
  if (!(object instanceof PDFDict)) return;
  removeActing(object, (key) => isAttributes(object, key) || isPainted(object.lookup(key)));
  if (isAction(object)) for (const key of object.keys()) object.delete(key);
  for (const [, one] of object.entries()) disarmObject(one, depth + 1);
}

/** @param isOther whether a key, whatever its name, is of something else */
function removeActing(object: PDFDict, isOther: (key: PDFName) => boolean): void {
  for (const key of ACTING.map((one) => PDFName.of(one))) {
    if (!object.has(key) || isOther(key)) continue;
    if (key === ACTION) keepDestination(object);
    object.delete(key);
  }
}

const ACTION = PDFName.of('A');

/** Elements of the structure have attributes under the name of an action. */
const isAttributes = (object: PDFDict, key: PDFName): boolean =>
  key === ACTION && object.has(PDFName.of('S')) && object.has(PDFName.of('P'));

/** All that an action can be, but for one that leads to a place of the document. */
const ACTIONS: ReadonlySet<string> = new Set([
  'GoTo3DView',
  'GoToDp',
  'GoToE',
  'GoToR',
  'Hide',
  'ImportData',
  'JavaScript',
  'Launch',
  'Movie',
  'Named',
  'Rendition',
  'ResetForm',
  'RichMediaExecute',
  'SetOCGState',
  'Sound',
  'SubmitForm',
  'Thread',
  'Trans',
  'URI',
]);

/** An action wherever it stands, and whatever else it says that it is: readers ask for nothing but its kind. */
function isAction(object: PDFDict): boolean {
  const kind = object.lookup(PDFName.of('S'));
  return kind instanceof PDFName && ACTIONS.has(kind.decodeText());
}

/** Whether it is something that a page paints with, under a name of the page's own choosing. */
function isPainted(object: PDFObject | undefined): boolean {
  const dict = object instanceof PDFRawStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return false;
  const [type, subtype] = ['Type', 'Subtype'].map((key) => dict.lookup(PDFName.of(key)));
  return (
    /^\/(?:Font|ExtGState|XObject)$/.test(String(type)) ||
    /^\/(?:Form|Image)$/.test(String(subtype))
  );
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
