// The last touch on a printed PDF: page labels, fixed dates, and what older browsers leave out. The file is written
// anew from the printed bytes, with the small objects packed into compressed streams: a quarter of the size.

import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

import type { Parts } from './pages.ts';
import type { PdfFile } from './file/file.ts';
import { writePdf } from './file/write.ts';

export interface FinishOptions {
  readonly parts: Parts;
  readonly language: string;
  /** Becomes both dates, in UTC and whole seconds. */
  readonly date: Date;
  /** What the places are called that links lead to, by the fragment of the link. */
  readonly names: Readonly<Record<string, string>>;
}

/** The finished file. The same print and options give the same bytes. */
export async function finishPdf(file: PdfFile, options: FinishOptions): Promise<Uint8Array> {
  const changes = new Map<number, string>();
  changes.set(file.catalog, changeCatalog(file, options));
  if (file.info !== undefined) changes.set(file.info, changeInfo(file, file.info, options.date));
  for (const [number, text] of changeLinks(file, options.names)) changes.set(number, text);
  return writePdf(file, changes);
}

function changeCatalog(file: PdfFile, { parts, language }: FinishOptions): string {
  const catalog = dictionary(file, file.catalog);
  catalog.set(PDFName.of('PageLabels'), pageLabels(catalog, parts));
  catalog.set(PDFName.of('Lang'), PDFString.of(language));
  const preferences = file.resolve(catalog.get(PDFName.of('ViewerPreferences')));
  const viewer = preferences instanceof PDFDict ? preferences : catalog.context.obj({});
  viewer.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  catalog.set(PDFName.of('ViewerPreferences'), viewer);
  return catalog.toString();
}

function pageLabels(catalog: PDFDict, { front, body, count }: Parts): PDFDict {
  const { context } = catalog;
  const numbers: (PDFNumber | PDFDict)[] = [];
  const add = (page: number, label: PDFDict): void => {
    numbers.push(PDFNumber.of(page), label);
  };
  if (front > 0) add(0, context.obj({ P: PDFHexString.fromText('Sampul') }));
  if (front < body) add(front, context.obj({ S: 'r' }));
  if (body < count) add(body, context.obj({ S: 'D' }));
  return context.obj({ Nums: context.obj(numbers) });
}

function changeInfo(file: PdfFile, number: number, date: Date): string {
  const info = dictionary(file, number);
  const text = PDFString.of(
    `D:${date.toISOString().replace(/\..*$/, '').replace(/\D/g, '')}+00'00'`,
  );
  info.set(PDFName.of('CreationDate'), text);
  info.set(PDFName.of('ModDate'), text);
  return info.toString();
}

/**
 * Says of every link where it leads, as PDF/UA asks. Older browsers also write links without the Print flag, which PDF/A
 * asks for.
 */
function* changeLinks(file: PdfFile, names: FinishOptions['names']): Generator<[number, string]> {
  for (const page of file.pages) {
    const annotations = file.resolve(dictionary(file, page).get(PDFName.of('Annots')));
    if (!(annotations instanceof PDFArray)) continue;
    for (const reference of annotations.asArray()) {
      const annotation = file.resolve(reference);
      if (!(reference instanceof PDFRef) || !(annotation instanceof PDFDict)) continue;
      if (!annotation.has(PDFName.of('F'))) annotation.set(PDFName.of('F'), PDFNumber.of(4));
      const goal = goalOf(file, annotation, names);
      if (goal !== undefined) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(goal));
      yield [reference.objectNumber, annotation.toString()];
    }
  }
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

function dictionary(file: PdfFile, number: number): PDFDict {
  const object = file.get(number);
  if (!(object instanceof PDFDict)) throw new Error(`PDF object ${number} is not a dictionary`);
  return object;
}
