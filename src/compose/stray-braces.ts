// Braces that are left in prose: an expression that was not closed, or not opened, would be printed as it stands.

import { KATA_EKSPRESI } from './expressions.ts';

const SISA = new RegExp(
  String.raw`\{\{[^{}]*\}{0,2}|\{\s*(?:${KATA_EKSPRESI.join('|')})\s+["“][^{}"“”]*["”]?\s*\}{0,2}|\}\}`,
  'g',
);

/** A stretch of text that was meant to be an expression. */
export interface SisaEkspresi {
  readonly mulai: number;
  readonly content: string;
}

/** Every leftover in a text from which the whole expressions are gone; `{satu}` is none. */
export function findSisa(text: string): readonly SisaEkspresi[] {
  return [...text.matchAll(SISA)].map(({ 0: content, index }) => ({ mulai: index, content }));
}
