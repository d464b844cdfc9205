// Signs that nobody sees: pasted from a word processor or a web page, they make two words that look alike differ.

import { codePointNames } from '../escape.ts';

/** U+00AD soft hyphen, U+200B–200D, U+2060 and U+FEFF have no width at all. */
const NO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** As wide as a space, and none to YAML. */
const NO_BREAK = /[\u00a0\u2007\u202f]/g;
const ANY = new RegExp(`${NO_WIDTH.source}|${NO_BREAK.source}`);

/** The first such sign of a text, as `U+200B`, and where it stands; null where there is none. */
export function findInvisible(text: string): { readonly sign: string; readonly at: number } | null {
  const at = text.search(ANY);
  return at === -1 ? null : { sign: codePointNames(text[at] ?? ''), at };
}

/** The text as it looks: without signs of no width, with plain spaces. */
export function withoutInvisible(text: string): string {
  return text.replace(NO_WIDTH, '').replace(NO_BREAK, ' ').trim();
}

/** The text with its signs of no width as `‹U+200B›`, for messages. */
export function showInvisible(text: string): string {
  return text.replace(NO_WIDTH, (sign) => `‹${codePointNames(sign)}›`);
}
