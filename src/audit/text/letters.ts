// The letters of a document as the audit compares them.

/** One form for each letter, whatever the font drew: ligatures are letters, raised digits stay raised, as they are a note's. */
export const plainLetters = (text: string): string =>
  text.replace(/[^⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (plain) => plain.normalize('NFKC'));
