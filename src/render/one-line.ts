// Texts without line breaks, so that a diff of the output shows an element a line.

/** Nearly no text does. */
const NEEDS_FOLDING = /[\t\n\r]| {2}/;

/** A text as one line of the output. */
export function oneLine(teks: string): string {
  return foldSpaces(teks).trim();
}

/** Like `oneLine`, but a space at either end stays: words of the same sentence may stand beside it. */
export function foldSpaces(teks: string): string {
  return NEEDS_FOLDING.test(teks) ? teks.replace(/[\t\n\r ]+/g, ' ') : teks;
}
