// What sentences say of their own figures: which way one went, and how many of how many.

import { formatTerbilang } from '../../../compose/format.ts';
import { findMentions, type Mention } from '../../figure/mentions.ts';
import type { Paragraph } from '../../text/paragraphs.ts';
import type { AuditFinding } from '../finding.ts';
import { placeOfMention, sentenceAt } from './sentences.ts';

const UP = 'naik|meningkat|bertambah';
const DOWN = 'turun|menurun|berkurang';
/** "naik", with what may stand before the two figures: "naik cukup tajam sebesar 2,72 poin, yaitu dari". */
const WENT = new RegExp(
  String.raw`(?<!\b(?:tidak|bukan|belum|tanpa)\s+)\b(?:(?<up>${UP})|(?<down>${DOWN}))\b` +
    String.raw`(?:,?\s+(?:sedikit|cukup|sangat|tajam|tipis|pesat|jauh|lagi|kembali|signifikan|drastis|secara \p{L}+|yaitu|yakni|sebesar|sebanyak|[\d.,]*\d\s?(?:%|persen|poin)?|poin|persen|persentase)){0,6}\s+dari\b`,
  'giu',
);
/** Of a ranking the first is the best, and what "rose" has a lower number; what a loss or a goal went to is told otherwise. */
const RANKED =
  /\b(?:peringkat|ranking|rangking|urutan|posisi|juara|kelas|tipe|golongan|level|kategori|tahap|fase|zona|eselon|kontraksi|defisit|dari target)\b/i;
/** The unit behind a figure, or the power of ten; none before what goes on with the sentence. */
const MEASURE =
  /^\s?(%|(?!(?:menjadi|pada|tahun|ke|di|dan|yang|atau|dengan|dari|dalam|untuk|sehingga)\b)\p{L}+)/iu;
/** A figure without a unit may be of the other's, where that is no power of ten and no stretch of time. */
const LEFT_OUT = /^(?:%|persen|poin|indeks|orang|unit|kasus|kali)$/i;
/** What stands between "dari" and its figure, and between that and the other. */
const FROM = /^[^.;:\d]{0,40}$/;
const TO =
  /^(?:(?!\b(?:19|20)\d{2}\b)[^.;:\d]|\b(?:19|20)\d{2}\b){0,80}\bmenjadi\b[^.;:\d]{0,30}$/i;
/** What stands between a figure and the word that says how it came to be: its unit. */
const UNIT = /^\s?(?:%|(?!target|realisasi|capaian)\p{L}+)?\s?,?\s*(?:yang\s+)?$/iu;

/** A word of rise or fall beside two figures that went the other way. */
export function checkDirections(
  paragraph: Paragraph,
  chapter: string | null,
): readonly AuditFinding[] {
  const { text } = paragraph;
  const mentions = findMentions(text);
  return [...text.matchAll(WENT)].flatMap((match): readonly AuditFinding[] => {
    const sentence = sentenceAt(text, match.index);
    const pair = RANKED.test(sentence) ? null : pairOf(text, match, mentions);
    if (pair === null) return [];
    const { before, now } = pair;
    const isUp = match.groups?.['up'] !== undefined;
    if (!went(before, now, !isUp)) return [];
    const word = (match.groups?.['up'] ?? match.groups?.['down'] ?? '').toLowerCase();
    const [id, en] = isUp ? ['lebih rendah', 'lower'] : ['lebih tinggi', 'higher'];
    return [
      {
        code: 'audit-kalimat-arah',
        level: 'peringatan',
        place: placeOfMention({ start: match.index }, paragraph, chapter),
        printed: word,
        calculated: null,
        how: {
          id: `${now.text} ${id} daripada ${before.text}`,
          en: `${now.text} is ${en} than ${before.text}`,
        },
        cause: null,
        frame: [sentence],
      },
    ];
  });
}

interface Pair {
  readonly before: Mention;
  readonly now: Mention;
}

/** "turun dari 84,05 menjadi 81,33", or "81,33 poin, turun dari 84,05". */
function pairOf(text: string, match: RegExpMatchArray, mentions: readonly Mention[]): Pair | null {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const at = mentions.findIndex((one) => one.start >= end);
  const [before, next] = [mentions[at], mentions[at + 1]];
  if (before === undefined || !FROM.test(text.slice(end, before.start))) return null;
  if (next !== undefined && TO.test(text.slice(before.end, next.start))) {
    return isLike(text, before, next) ? { before, now: next } : null;
  }
  if (/^[^.;:]{0,80}\bmenjadi\b/i.test(text.slice(before.end))) return null;
  const own = mentions.findLast((one) => one.end <= start);
  const isBeside = own !== undefined && UNIT.test(text.slice(own.end, start));
  return isBeside && isLike(text, before, own) ? { before, now: own } : null;
}

/** Whether two figures are of one unit, as far as the text says it. */
function isLike(text: string, ...pair: readonly [Mention, Mention]): boolean {
  const [one, other] = pair.map(
    ({ end }) => MEASURE.exec(text.slice(end))?.[1]?.toLowerCase() ?? '',
  );
  if (pair[0].kind !== pair[1].kind || one === 'per' || other === 'per') return false;
  return one === other || [one, other].every((unit) => unit === '' || LEFT_OUT.test(unit ?? ''));
}

/** Whether, however their signs are read, the second figure lies on that side of the first. */
const went = (before: Mention, now: Mention, isUp: boolean): boolean =>
  before.numerals.every(({ value }) =>
    now.numerals.every((one) => (isUp ? one.value.gt(value) : one.value.lt(value))),
  );

/** Words of numbers up to twelve, by their value. */
const NUMBERS = Array.from({ length: 13 }, (_, i) => formatTerbilang(i));
/** A count of things, in digits or in a word, with the other in brackets. */
export const COUNTED = String.raw`(?<![\d.,])\b(\d{1,2}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas)\s*(?:\([\w\s]+\)\s*)?`;
export const countOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase());

const THINGS = String.raw`(?:sasaran(?: strategis)?|tujuan|indikator(?: kinerja(?: utama)?)?|program|kegiatan)\b`;
/** "Dari 4 indikator, 2 indikator mencapai target dan 2 indikator belum": one whole, and two parts that leave nothing between them. */
const OF_ALL = new RegExp(
  String.raw`\bdari\s+(?:(?:total|seluruh|keseluruhan|sebanyak)\s+)?${COUNTED}(${THINGS})`,
  'giu',
);
const ANY_THINGS = new RegExp(THINGS, 'giu');
const ANY_COUNT = new RegExp(COUNTED, 'giu');
const REACHED = String.raw`(?:(?:telah|sudah|dapat|berhasil|yang|dinyatakan)\s+)*(?:tercapai|mencapai|memenuhi|melampaui)\b`;
const PARTS = new RegExp(
  String.raw`${COUNTED}(?:${THINGS}\s*)?(?:(?:yang|masih|di\p{L}+ya)\s+)*(?:(?<missed>(?:belum|tidak)\b(?!\s+(?:dapat\s+)?(?:di|ter(?!capai)|rilis|ada)))|(?<reached>${REACHED}))`,
  'giu',
);
/** Parts that overlap, or that stand somewhere else. */
const OTHERS =
  /\b(?:di ?antaranya|termasuk|fisik|keuangan|sisanya|selebihnya|lainnya|lain|nihil|n\/a|rilis|diukur|dihitung|dinilai|tersedia|masing-masing|tanpa|setengah|sebagian)\b/i;

/** Counts of what was reached and what was not, against all that there are. */
export function checkParts(paragraph: Paragraph, chapter: string | null): readonly AuditFinding[] {
  const { text } = paragraph;
  return [...text.matchAll(OF_ALL)].flatMap((match): readonly AuditFinding[] => {
    const rest = /^[^.;]*/.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    const parts = [...rest.matchAll(PARTS)];
    const [reached, missed] = ['reached', 'missed'].map((one) =>
      parts.filter(({ groups }) => groups?.[one] !== undefined),
    );
    if (reached?.length !== 1 || missed?.length !== 1 || OTHERS.test(text)) return [];
    const [, word = '', thing = ''] = match;
    // A third part, or one of other things.
    const things = [...rest.matchAll(ANY_THINGS)].map(([one]) => one.toLowerCase().split(' ')[0]);
    const isOther = things.some((one) => one !== thing.toLowerCase().split(' ')[0]);
    if (isOther || [...rest.matchAll(ANY_COUNT)].length !== 2) return [];
    const counts = [reached, missed].map(([part]) => countOf(part?.[1] ?? ''));
    const [a = 0, b = 0] = counts;
    const all = countOf(word);
    if (a + b === all || counts.includes(-1) || all === -1) return [];
    return [
      {
        code: 'audit-cacah',
        level: 'peringatan',
        place: placeOfMention({ start: match.index + 'dari '.length }, paragraph, chapter),
        printed: `${word} ${thing.toLowerCase()}`,
        calculated: null,
        how: { id: `${a} dan ${b} berjumlah ${a + b}`, en: `${a} and ${b} make ${a + b}` },
        cause: null,
        frame: [sentenceAt(text, match.index)],
      },
    ];
  });
}
