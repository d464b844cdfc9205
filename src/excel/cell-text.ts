// What a cell can hold of a text, and the addresses of cells.

/** The most that a spreadsheet program takes. */
export const MAX_TEXT = 32_767;

/** More than Excel keeps or shows of any number. */
export const EXCEL_DIGITS = 15;

/** XML knows no control characters. */
export function withoutControls(text: string): string {
  return text.replace(/[\x00-\x1f\ufffe\uffff]+/g, ' ');
}

/** How the format writes characters that XML cannot hold: `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
const ESCAPED = /_x([0-9A-F]{4})_/gi;

/** A text as it comes back from a cell: without blanks at its ends, each run of blanks one; lines stay lines. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\x00-\x09\x0b-\x1f\ufffe\uffff]+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** The text of a cell as its file has it → what it says. */
export function decodeCellText(text: string): string {
  const decoded = text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
  return tidyText(decoded);
}

/** What is written so that `decodeCellText` gives `tidyText` of the text. */
export function encodeCellText(text: string): string {
  return tidyText(text)
    .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
    .slice(0, MAX_TEXT);
}

/** A text on one line and in one form of its letters, to be compared. */
export function flatText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** `AB12` → 27; -1 for what is no address. */
export function columnOf(address: string): number {
  const letters = /^[A-Z]{1,3}/.exec(address.toUpperCase())?.[0] ?? '';
  return Array.from(letters, (one) => one.charCodeAt(0) - 64).reduce((a, b) => a * 26 + b, 0) - 1;
}

/** `AB12` → 12; 0 for what is no address. */
export function rowOf(address: string): number {
  return Number(/^[A-Z]{1,3}(\d{1,7})$/i.exec(address)?.[1] ?? 0);
}

/** 27 → `AB`. */
export function columnName(column: number): string {
  const first = column >= 26 ? columnName(Math.floor(column / 26) - 1) : '';
  return first + String.fromCharCode(65 + (column % 26));
}
