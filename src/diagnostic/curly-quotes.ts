// Curly quotes in the place of YAML's own: what stands between them, and what to write instead.

import type { Fix } from './diagnostic.ts';

/** What stands between curly quotes; null where a text is not between such. */
export const insideCurly = (text: string): string | null =>
  /^[“”‘’„](.*)[“”‘’]$/su.exec(text)?.[1] ?? null;

/** Straight quotes instead, where the text itself has nothing that they would change. */
export function straightQuotes(text: string): Fix | null {
  const inside = insideCurly(text);
  if (inside === null || inside.trim() === '' || /["\\\n“”„]/.test(inside)) return null;
  return { kind: 'value', wrong: text, right: `"${inside}"`, isQuotable: false };
}
