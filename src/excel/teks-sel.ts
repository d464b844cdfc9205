// What a cell can hold of a text.

/** The most that a spreadsheet program takes. */
export const TEKS_MAKSIMUM = 32_767;

/** XML knows no control characters. */
export function withoutControls(teks: string): string {
  return teks.replace(/[\x00-\x1f\ufffe\uffff]+/g, ' ');
}
