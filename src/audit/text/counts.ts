// How a text counts things, and says how many of them were reached and how many were not: "4 (empat) indikator kinerja".

import { formatTerbilang } from '../../compose/format.ts';

/** Words of numbers up to twelve, by their value. */
const NUMBERS = Array.from({ length: 13 }, (_, i) => formatTerbilang(i));
/** A count of things, in digits or in a word, with the other in brackets. */
export const COUNTED = String.raw`(?<![\d.,])\b(\d{1,2}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas)\s*(?:\([\w\s]+\)\s*)?`;
/** @returns -1 for a word that is no number up to twelve */
export const countOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase());

/** What a report counts that has a target. */
export const THINGS = String.raw`(?:sasaran(?: strategis)?|tujuan|indikator(?: kinerja(?: utama)?)?|program|kegiatan)\b`;
/** "dari 4 indikator": all that there are, and what they are. */
export const OF_ALL = String.raw`\bdari\s+(?:(?:total|seluruh|keseluruhan|sebanyak)\s+)?${COUNTED}(${THINGS})`;

const PART = String.raw`${COUNTED}(?:${THINGS}\s*)?(?:(?:yang|masih|di\p{L}+ya)\s+)*`;
const REACHED = String.raw`(?:(?:telah|sudah|dapat|berhasil|yang|dinyatakan)\s+)*(?:tercapai|mencapai|memenuhi|melampaui)\b`;
const MISSED = String.raw`(?:belum|tidak)\b(?!\s+(?:dapat\s+)?(?:di|ter(?!capai)|rilis|ada))`;
/** "2 indikator mencapai", "dua telah memenuhi" */
export const REACHED_PART = `${PART}${REACHED}`;
/** "2 indikator belum", "tiga masih tidak" */
export const MISSED_PART = `${PART}${MISSED}`;
