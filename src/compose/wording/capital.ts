// What was typed by itself, with a capital, and is put into a sentence.

/** Verbs and particles, with which no name begins. */
const NEVER_NAMES = [
  'Me\\p{Ll}+kan',
  'Mem(?:bantu|bina|bangun|berantas|eriksa|elihara|impin|antau)',
  'Men(?:jadi|jalani|jaga|gelola|gawasi|gatur|gadili|guji|yusun|ilai|erima|angani|unggu|eliti|dukung|didik)',
  'Me(?:layani|latih|lindungi|rawat|wakili|ncegah)',
  'Tidak|Belum|Masih|Sedang|Telah|Akan|Karena',
].join('|');

/** What is made of verbs, and others of which only what comes next tells that they are no part of a name: Pembangunan Jaya. */
const NOUNS = [
  'Pe(?!kalongan|lalawan|ngadilan|rpustakaan)\\p{Ll}+an',
  'Ketatausahaan|Kesekretariatan|Kerumahtanggaan|Ketatalaksanaan',
  '\\p{Lu}\\p{Ll}+(?:inasi|uasi|itasi|ikasi|isasi|trasi)',
  'Supervisi|Monitoring|Analisis',
].join('|');

const TYPED_AS_SENTENCE = new RegExp(
  `^(?:(?:${NEVER_NAMES})(?![\\p{L}-])|(?:${NOUNS})(?! (?:dan|atau|serta) \\p{Lu})(?=[,;.]?$|,? \\P{Lu}))`,
  'u',
);

/** Whether it was typed with a capital though no name begins there, as far as that is certain. */
export const isCapitalised = (text: string): boolean => TYPED_AS_SENTENCE.test(text.trim());

/** What was typed by itself, within a sentence: its first letter is small where it is certain that no name begins there. */
export const asPhrase = (text: string): string =>
  isCapitalised(text) ? text.trim().replace(/^./u, (letter) => letter.toLowerCase()) : text;
