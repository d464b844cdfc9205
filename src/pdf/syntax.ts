// Where the values of a PDF begin and end. A report has thousands of small objects of which little is looked at: finding
// their parts in the text is several times as fast as parsing them.

const LESS = 0x3c;
const GREATER = 0x3e;
const OPEN = 0x28;
const CLOSE = 0x29;
const BRACKET = 0x5b;
const BRACKET_END = 0x5d;
const SLASH = 0x2f;
const PERCENT = 0x25;
const BACKSLASH = 0x5c;

/** 1 for white space, 2 for delimiters, 0 for what names and numbers are made of. */
const KIND = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) KIND[code] = 1;
for (const code of Buffer.from('()<>[]{}/%')) KIND[code] = 2;

/** The place of the next byte that is neither white space nor part of a comment. */
export function skipSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    while (KIND[bytes[at] ?? -1] === 1) at += 1;
    if (bytes[at] !== PERCENT) return at;
    while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
  }
}

/** Behind the name, number or operator that begins at `start`; a leading slash belongs to it. */
export function skipWord(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < bytes.length && KIND[bytes[at] ?? 0] === 0) at += 1;
  return at;
}

/**
 * Behind the value that begins at `start`: a dictionary, an array, a string, a name, a number, a reference or a word.
 * A malformed one ends with the bytes.
 */
export function skipValue(bytes: Uint8Array, start: number): number {
  switch (bytes[start]) {
    case LESS:
      return bytes[start + 1] === LESS
        ? skipMany(bytes, start + 2, GREATER) + 1
        : behind(bytes, start, GREATER);
    case BRACKET:
      return skipMany(bytes, start + 1, BRACKET_END);
    case OPEN:
      return skipString(bytes, start);
    default:
      return skipReference(bytes, start) ?? skipWord(bytes, start);
  }
}

/** Behind the first byte that closes a row of values. */
function skipMany(bytes: Uint8Array, start: number, close: number): number {
  let at = skipSpace(bytes, start);
  while (at < bytes.length && bytes[at] !== close) at = skipSpace(bytes, skipValue(bytes, at));
  return at + 1;
}

function behind(bytes: Uint8Array, start: number, code: number): number {
  const place = bytes.indexOf(code, start);
  return place === -1 ? bytes.length : place + 1;
}

function skipString(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const code = bytes[at];
    if (code === BACKSLASH) at += 1;
    else if (code === OPEN) depth += 1;
    else if (code === CLOSE) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return bytes.length;
}

/** Behind `12 0 R`, where that is what begins at `start`. */
function skipReference(bytes: Uint8Array, start: number): number | undefined {
  const first = skipDigits(bytes, start);
  if (first === start || bytes[first] !== 32) return undefined;
  const second = skipDigits(bytes, first + 1);
  if (second === first + 1 || bytes[second] !== 32 || bytes[second + 1] !== 0x52) return undefined;
  return KIND[bytes[second + 2] ?? 32] === 0 ? undefined : second + 2;
}

function skipDigits(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let code = bytes[at] ?? 0; code >= 0x30 && code <= 0x39; code = bytes[at] ?? 0) at += 1;
  return at;
}

/** The entries of the dictionary that begins at `start`, as they are written, by their keys without the slash. */
export function readDictionary(bytes: Buffer, start = 0): Map<string, string> {
  const entries = new Map<string, string>();
  let at = skipSpace(bytes, start + 2);
  while (bytes[at] === SLASH) {
    const end = skipWord(bytes, at);
    const value = skipSpace(bytes, end);
    const behindValue = skipValue(bytes, value);
    entries.set(
      bytes.toString('latin1', at + 1, end),
      bytes.toString('latin1', value, behindValue),
    );
    at = skipSpace(bytes, behindValue);
  }
  return entries;
}

/** An object as text; or a stream, by the entries of its dictionary and what it holds. */
export type WrittenObject =
  | string
  | {
      readonly entries: string;
      readonly data: Buffer;
      /** Stands in the file as it is: packed already, or for whoever reads it without a PDF library. */
      readonly isPlain?: boolean;
    };

/** Entries as they stand in a dictionary. */
export function writeEntries(entries: ReadonlyMap<string, string>): string {
  return [...entries].map(([key, value]) => `/${key} ${value}`).join(' ');
}

/** The values of the array, as they are written; a value that is no array is its own only one. */
export function readArray(text: string): string[] {
  if (!text.startsWith('[')) return [text];
  const bytes = Buffer.from(text, 'latin1');
  const values: string[] = [];
  let at = skipSpace(bytes, 1);
  while (at < bytes.length && bytes[at] !== BRACKET_END) {
    const end = skipValue(bytes, at);
    values.push(text.slice(at, end));
    at = skipSpace(bytes, end);
  }
  return values;
}

/** The object number of `12 0 R`; undefined for any other value. */
export function readReference(text: string | undefined): number | undefined {
  const number = text === undefined ? undefined : /^(\d+) \d+ R$/.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** A text as a PDF writes it: UTF-16 in hexadecimal, so that no letter needs an escape. */
export function writeText(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

/**
 * Reads a content stream once, from its first byte to its last.
 * @param take is told of each operator where its operands begin, where its word stands and ends, and where what belongs to
 * it ends: a picture within the content holds bytes of its own
 */
export function readOperators(
  bytes: Buffer,
  take: (first: number, at: number, end: number, last: number) => void,
): void {
  let at = skipSpace(bytes, 0);
  let first = at;
  while (at < bytes.length) {
    const code = bytes[at] ?? 0;
    const isOperator =
      (code >= 0x41 && code <= 0x7a && code !== 0x5b) || code === 0x27 || code === 0x22;
    const isNumber = code >= 0x2b && code <= 0x39 && code !== 0x2f;
    const end = isOperator || isNumber ? skipWord(bytes, at) : skipValue(bytes, at);
    if (isOperator) {
      const last = isPicture(bytes, at, end) ? skipPicture(bytes, end) : end;
      take(first, at, end, last);
      first = at = skipSpace(bytes, last);
    } else at = skipSpace(bytes, end);
  }
}

/** Whether the operator is BI, which begins a picture. */
function isPicture(bytes: Uint8Array, at: number, end: number): boolean {
  return end - at === 2 && bytes[at] === 0x42 && bytes[at + 1] === 0x49;
}

/** Behind the operator that ends a picture within the content: an EI by itself, with text behind it. */
function skipPicture(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf('EI', start); at !== -1; at = bytes.indexOf('EI', at + 2)) {
    const isAlone = isBlank(bytes[at - 1]) && (at + 2 === bytes.length || isBlank(bytes[at + 2]));
    const next = bytes.subarray(at + 2, at + 12);
    if (isAlone && next.every((code) => (code >= 0x20 && code < 0x7f) || isBlank(code)))
      return at + 2;
  }
  return bytes.length;
}

function isBlank(code: number | undefined): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
