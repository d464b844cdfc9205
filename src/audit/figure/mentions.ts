// The figures in a sentence, each with its unit and its place; not the numbers of years, rules, tables and lists.

import type { Numeral } from './notation.ts';
import { readNumerals } from './notation.ts';

export type MentionKind = 'amount' | 'percent' | 'plain';

export interface Mention {
  readonly kind: MentionKind;
  readonly text: string;
  /** What its signs may stand for, likeliest first. */
  readonly numerals: readonly Numeral[];
  /** Whether it is written as a number at all. */
  readonly isRight: boolean;
  readonly start: number;
  readonly end: number;
}

/** Behind a figure, a dash leads to the end of a range; before it, rupiah may stand without a space. */
const NUMERAL =
  /(?:(?<![\p{L}\d/.,-])|(?<=\b[Rr][Pp]\.?))([-−–]?)(\d+(?:[.,]\d+)*)(?![\p{L}\d/]|[.,]\d|-\d)/gu;
/** What stands before a number that names something. */
const NAMED =
  /(?:\b(?:tabel|gambar|grafik|nomor|no|pasal|ayat|tahun|ta|bab|lampiran|butir|halaman|hal|angka|pukul|tanggal|level|tingkat|peringkat|urutan|misi|tujuan|sasaran|indikator|semester|triwulan|tw|pp|uu|perpres|huruf|kelas|eselon|golongan|roda|gaji|dki|abad|rt|rw|telp|nip|pos)|ke|\()\s*[.:]?\s*(?:ke\s*-?\s*)?$/i;
const MONTH =
  /^\s*(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)\b/i;

export function findMentions(text: string): readonly Mention[] {
  return [...text.matchAll(NUMERAL)].flatMap((match) => mentionOf(text, match) ?? []);
}

function mentionOf(text: string, match: RegExpMatchArray): Mention | null {
  const [printed, sign = '', digits = ''] = match;
  const start = match.index ?? 0;
  const end = start + printed.length;
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)];
  const isAmount = /\brp\.?\s*$/i.test(before) || /^\s*rupiah\b/i.test(after);
  const isPercent = /^\s*(?:%|persen\b)/i.test(after);
  const isWhole = /^\d+$/.test(digits);
  if (!isAmount && !isPercent) {
    if (
      MONTH.test(after) ||
      (/^\s*[.)]\s/.test(after) && isWhole && /(?:^|\s)$/.test(before) && start < 4)
    )
      return null;
    if (isWhole && (NAMED.test(before) || /^(?:19|20)\d{2}$/.test(digits))) return null;
    if (/\b(?:tabel|gambar|grafik|pasal|nomor|lampiran)\s*$/i.test(before)) return null;
  }
  const { isRight, numerals } = readNumerals(digits);
  if (numerals.length === 0) return null;
  const kind = isPercent ? 'percent' : isAmount || isLarge(numerals, digits) ? 'amount' : 'plain';
  const signed =
    sign === '' ? numerals : numerals.map((one) => ({ ...one, value: one.value.neg() }));
  return { kind, text: printed, numerals: signed, isRight, start, end };
}

/** Rupiah are not always called so. */
const isLarge = (numerals: readonly Numeral[], digits: string): boolean =>
  numerals[0]?.value.gte(1_000_000) === true && /[.,]\d{3}[.,]\d{3}/.test(digits);
