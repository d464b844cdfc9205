// Chromium names the elements of a tagged PDF by a counter that has run since the tab was opened, so a second print in
// the same tab has other names. Renumbering them makes the bytes those of the document alone.

const PREFIX = Buffer.from('(node');
const DIGITS = 8;

/** Renumbers the names from 1 in their own order, which keeps the PDF's sorted tree of names sorted; changes `print`. */
export function renumberNodes(print: Uint8Array): void {
  const bytes = Buffer.from(print.buffer, print.byteOffset, print.byteLength);
  const places = findNames(bytes);
  const names = [...new Set(places.values())].sort();
  const renamed = new Map(
    names.map((name, index) => [name, String(index + 1).padStart(DIGITS, '0')]),
  );
  for (const [place, name] of places) bytes.write(renamed.get(name) ?? name, place, 'latin1');
}

/** The digits of each name by where they stand. */
function findNames(bytes: Buffer): ReadonlyMap<number, string> {
  const places = new Map<number, string>();
  for (let at = bytes.indexOf(PREFIX); at !== -1; at = bytes.indexOf(PREFIX, at + 1)) {
    const place = at + PREFIX.length;
    const digits = bytes.toString('latin1', place, place + DIGITS + 1);
    if (/^\d{8}\)$/.test(digits)) places.set(place, digits.slice(0, DIGITS));
  }
  return places;
}
