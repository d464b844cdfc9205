// Chromium names the elements of a tagged PDF by a counter that has run since the tab was opened, so a second print in
// the same tab has other names. Renumbering them makes the bytes those of the document alone.

const PREFIX = Buffer.from('(node');
const DIGITS = 8;
const ZERO = 48;
const CLOSE = 41;

/** Where an element states its own name; everywhere else a name refers to it. */
const DEFINITION = Buffer.from('/ID (node');
/** The sorted tree of names: Chromium writes it as one leaf. */
const LEAF =
  /\/Limits \[\(node\d{8}\) \(node\d{8}\)\]\s*\/Names \[((?:\s*\(node\d{8}\) \d+ 0 R)+)\s*\]/;

/**
 * Renumbers the names from 1 in the order in which their elements stand in the file, and sorts the tree of names
 * anew; changes `print` in place. Their own order would not do: what a first print has touched is named before
 * the rest.
 */
export function renumberNodes(print: Uint8Array): void {
  const bytes = Buffer.from(print.buffer, print.byteOffset, print.byteLength);
  const renamed = new Map<number, number>();
  for (const place of placesOf(bytes, DEFINITION)) {
    const name = readDigits(bytes, place) ?? 0;
    if (!renamed.has(name)) renamed.set(name, renamed.size + 1);
  }
  for (const place of placesOf(bytes, PREFIX)) {
    const name = readDigits(bytes, place) ?? 0;
    writeDigits(bytes, place, renamed.get(name) ?? name);
  }
  sortNames(bytes);
}

/** Where the digits of each complete name after `prefix` begin. */
function* placesOf(bytes: Buffer, prefix: Buffer): Generator<number> {
  for (let at = bytes.indexOf(prefix); at !== -1; at = bytes.indexOf(prefix, at + 1)) {
    const place = at + prefix.length;
    if (readDigits(bytes, place) !== undefined && bytes[place + DIGITS] === CLOSE) yield place;
  }
}

/** The same entries in another order take the same room, so no offset in the file moves. */
function sortNames(bytes: Buffer): void {
  const start = bytes.lastIndexOf('/Limits [(node');
  if (start === -1) return;
  const text = bytes.toString('latin1', start);
  const leaf = LEAF.exec(text);
  const list = leaf?.[1];
  if (leaf === null || list === undefined) return;
  const entries = [...list.matchAll(/\(node\d{8}\) \d+ 0 R/g)].map(([entry]) => entry).sort();
  const gaps = list.split(/\(node\d{8}\) \d+ 0 R/);
  const sorted = gaps.map((gap, i) => gap + (entries[i] ?? '')).join('');
  const at = start + leaf.index + leaf[0].lastIndexOf(list);
  bytes.write(sorted, at, 'latin1');
  const limits = `/Limits [${nameOf(entries[0])} ${nameOf(entries.at(-1))}]`;
  bytes.write(limits, start + leaf.index, 'latin1');
}

function nameOf(entry = ''): string {
  return entry.slice(0, entry.indexOf(')') + 1);
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
