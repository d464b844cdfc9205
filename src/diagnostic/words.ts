// Small words of messages: lists of things in running text.

/** `a; b; c; 4 lainnya`: names that may have commas of their own, at most three. */
export function nameThree(nama: readonly string[], more: string): string {
  const awal = nama.slice(0, 3).join('; ');
  return nama.length > 3 ? `${awal}; ${String(nama.length - 3)} ${more}` : awal;
}

/** `a`, `a dan b`, `a, b, dan c`. */
export function joinWords(daftar: readonly string[], kata: 'dan' | 'atau' | 'and' = 'dan'): string {
  const latest = daftar.at(-1) ?? '';
  if (daftar.length < 2) return latest;
  const comma = daftar.length > 2 ? ',' : '';
  return `${daftar.slice(0, -1).join(', ')}${comma} ${kata} ${latest}`;
}

/** Shortens a text for a message. */
export function shorten(text: string, maksimum = 60): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return oneLine.length > maksimum ? `${oneLine.slice(0, maksimum).trimEnd()}…` : oneLine;
}

/** Names at most `maksimum`, and says how many more there are. */
export function nameSome(
  daftar: readonly string[],
  kata: 'dan' | 'and' = 'dan',
  maksimum = 12,
): string {
  if (daftar.length <= maksimum) return joinWords(daftar, kata);
  const sisa = String(daftar.length - maksimum);
  const others = kata === 'dan' ? `${sisa} lainnya` : `${sisa} more`;
  return joinWords([...daftar.slice(0, maksimum), others], kata);
}

/** A place in a file, worded "… baris 3" by the rules, in English. */
export function placeInEnglish(tempat: string): string {
  return tempat.replaceAll(' baris ', ' line ');
}
