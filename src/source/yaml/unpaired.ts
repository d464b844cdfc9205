// Quotes and brackets of a text that have no partner.

/** The first quote or bracket without a partner: a quote or bracket that is not closed, or a bracket that closes nothing. */
export interface Unpaired {
  readonly kind: 'quote' | 'open' | 'extra';
  readonly sign: string;
  readonly at: number;
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
/** Where a value begins, and with it a quote or, outside of brackets, a bracket. */
const BEFORE_VALUE = /(?:^|\n|[:?-]\s|[[{,])[ \t]*(?:- +)*$/;
/** A line of the format, rather than of a text that goes on. */
const STRUCTURE = /\n\s*(?:- |[{}[\]]|[\p{L}\p{N}_][\p{L}\p{N}_.-]*:(?:\s|$))/u;

/** The bracket that closes one. */
export const closingOf = (sign: string): string => CLOSING[sign] ?? sign;

export function findUnpaired(text: string): Unpaired | null {
  const open: Unpaired[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text[at] as string;
    if ((sign === '"' || sign === "'") && isBeforeValue(text, at)) {
      const end = endOfQuote(text, at);
      if (end === null) return { kind: 'quote', sign, at };
      at = end;
    } else if (sign === '#' && /\s|^$/.test(text[at - 1] ?? '')) {
      at = endOfLine(text, at) - 1;
    } else if (sign in CLOSING && (open.length > 0 || isBeforeValue(text, at))) {
      open.push({ kind: 'open', sign, at });
    } else if ((sign === '}' || sign === ']') && (open.length > 0 || isBeforeValue(text, at))) {
      const last = open.pop();
      if (last === undefined) return { kind: 'extra', sign, at };
      if (closingOf(last.sign) !== sign) return last;
    }
    at++;
  }
  return open[0] ?? null;
}

/** Some signs are enough to tell: what stands further in front does not count. */
const FRONT = 200;

const isBeforeValue = (text: string, at: number): boolean =>
  at === 0 || BEFORE_VALUE.test(text.slice(Math.max(0, at - FRONT), at));

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Where the quote is closed that opens at `at`; null where it is not, or only by one that was to open another. */
function endOfQuote(text: string, at: number): number | null {
  const pattern = text[at] === '"' ? /"(?:[^"\\]|\\[^])*"/y : /'(?:[^']|'')*'/y;
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  return found === undefined || STRUCTURE.test(found) ? null : at + found.length - 1;
}
