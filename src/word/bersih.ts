// Texts that XML can hold.

/** Control characters, halves of characters and non-characters: not even escaped may XML have them. */
const HARAM = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The same value with no text in it that would break the file; it is made of plain objects, lists and scalars. */
export function withoutControls<T>(nilai: T): T {
  if (typeof nilai === 'string') return nilai.replace(HARAM, '') as T;
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  if (Array.isArray(nilai)) return nilai.map(withoutControls) as T;
  return Object.fromEntries(
    Object.entries(nilai).map(([kunci, satu]) => [kunci, withoutControls(satu as unknown)]),
  ) as T;
}
