// What objects of a PDF say, whichever way the file that they are of is read.

import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';

/** The numbers of an array, such as a box or a matrix; none where there is no array. */
export function numbersOf(object: PDFObject | undefined): readonly number[] {
  if (!(object instanceof PDFArray)) return [];
  return object.asArray().map((one) => (one instanceof PDFNumber ? one.asNumber() : 0));
}

/**
 * Whether a font is within the file.
 * @param resolve gives the object that a reference points to
 */
export function isEmbedded(
  font: PDFDict,
  resolve: (object: PDFObject | undefined) => PDFObject | undefined,
): boolean {
  const descendants = resolve(font.get(PDFName.of('DescendantFonts')));
  const inner = descendants instanceof PDFArray ? resolve(descendants.get(0)) : font;
  const descriptor =
    inner instanceof PDFDict ? resolve(inner.get(PDFName.of('FontDescriptor'))) : undefined;
  return (
    descriptor instanceof PDFDict &&
    ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(PDFName.of(key)))
  );
}
