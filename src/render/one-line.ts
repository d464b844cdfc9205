// Texts without line breaks, so that a diff of the output shows an element a line.

/** Nearly no text does. */
const NEEDS_FOLDING = /[\t\n\r]| {2}/;

/** A text as one line of the output. */
export function oneLine(text: string): string {
  return foldSpaces(text).trim();
}

/** Like `oneLine`, but a space at either end stays: words of the same sentence may stand beside it. */
export function foldSpaces(text: string): string {
  return NEEDS_FOLDING.test(text) ? text.replace(/[\t\n\r ]+/g, ' ') : text;
}
