// Chromium names the elements of a tagged PDF by a counter that has run since the tab was opened, so a second print in
// the same tab has other names. Renumbering them makes the bytes those of the document alone.

const PREFIX = Buffer.from('(node');
const DIGITS = 8;
const ZERO = 48;
const CLOSE = 41;

/** Renumbers the names from 1 in their own order, which keeps the PDF's sorted tree of names sorted; changes `print`. */
export function renumberNodes(print: Uint8Array): void {
  const bytes = Buffer.from(print.buffer, print.byteOffset, print.byteLength);
  const places: number[] = [];
  const names = new Set<number>();
  for (let at = bytes.indexOf(PREFIX); at !== -1; at = bytes.indexOf(PREFIX, at + 1)) {
    const place = at + PREFIX.length;
    const name = readDigits(bytes, place);
    if (name === undefined || bytes[place + DIGITS] !== CLOSE) continue;
    places.push(place);
    names.add(name);
  }
  const renamed = new Map<number, number>();
  for (const name of Uint32Array.from(names).sort()) renamed.set(name, renamed.size + 1);
  for (const place of places) {
    writeDigits(bytes, place, renamed.get(readDigits(bytes, place) ?? 0) ?? 0);
  }
}

function readDigits(bytes: Buffer, place: number): number | undefined {
  let value = 0;
  for (let at = place; at < place + DIGITS; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

function writeDigits(bytes: Buffer, place: number, value: number): void {
  let rest = value;
  for (let at = place + DIGITS - 1; at >= place; at -= 1) {
    bytes[at] = ZERO + (rest % 10);
    rest = Math.floor(rest / 10);
  }
}
