// Words of rise and fall, held against the two figures beside them.

import { findMentions, type Mention } from '../../figure/mentions.ts';
import type { Paragraph } from '../../text/paragraphs.ts';
import type { AuditFinding } from '../finding.ts';
import { placeOfMention, sentenceAt } from './sentences.ts';

/** Words that tell a change: "naik", "mengalami kenaikan", "lebih tinggi". */
const VERBS = { up: 'naik|meningkat|bertambah', down: 'turun|menurun|berkurang' };
const NOUNS = {
  up: 'kenaikan|peningkatan|pertambahan|penambahan',
  down: 'penurunan|pengurangan|penyusutan',
};
const MORE = { up: 'tinggi|besar|banyak', down: 'rendah|kecil|sedikit' };
const wordsOf = (side: 'up' | 'down'): string =>
  String.raw`${VERBS[side]}|(?:mengalami|terjadi|mencatat(?:kan)?|menunjukkan|terdapat)\s+(?:${NOUNS[side]})(?:\s+(?!dari\b|dibanding|daripada)\p{L}+){0,4}|lebih\s+(?:${MORE[side]})`;
/** What may stand between such a word and what leads to the figure before: "naik cukup tajam sebesar 2,72 poin, yaitu dari". */
const DEGREE = String.raw`(?:,?\s+(?:sedikit|cukup|sangat|tajam|tipis|pesat|jauh|lagi|kembali|signifikan|drastis|secara \p{L}+|yang|(?:jika|bila|apabila)|yaitu|yakni|sebesar|sebanyak|[\d.,]*\d\s?(?:%|persen|poin)?|poin|persen|persentase)){0,7}`;
const WENT = new RegExp(
  String.raw`(?<!\b(?:naik|turun|meningkat|menurun)(?:\s+(?:atau|maupun)\s+|\/))(?<!\b(?:tidak|bukan|belum|tanpa)\s+(?:\p{L}+\s+)?)\b(?:(?<up>${wordsOf('up')})|(?<down>${wordsOf('down')}))\b${DEGREE}\s+(?<lead>dari|daripada|dibanding(?:kan)?|menjadi)\b`,
  'giu',
);
/** Of a ranking the first is the best, and what "rose" has a lower number; what a loss went to is told otherwise. */
const RANKED =
  /\b(?:peringkat|ranking|rangking|rank|urutan|posisi|juara|kelas|tipe|golongan|grade|level|kategori|klaster|kuadran|kuartil|desil|prioritas|strata|jenjang|tahap|fase|zona|eselon|kontraksi|defisit|deflasi|rugi|kerugian)\b|\d\s+besar\b/i;
/** "Kecepatan layanan meningkat dari 3 hari menjadi 1 hari": what is good rises as what is counted against it falls. */
const GOOD =
  /\b(?:kecepatan|percepatan|kinerja|kualitas|mutu|keselamatan|keamanan|ketertiban|kepatuhan|ketepatan|kedisiplinan|disiplin|pelayanan|layanan|efisiensi|efektivitas|kondisi|status|prestasi|kesejahteraan|ketahanan|produktivitas|akurasi|keandalan)\b/i;
/** What such a thing is itself measured in. */
const OF_GOOD = /^(?:|%|‰|persen|poin|indeks|skor|nilai)$/i;
/** The unit behind a figure, or the power of ten; none before what goes on with the sentence. */
const MEASURE =
  /^\s?(%|‰|(?!(?:menjadi|naik|turun|meningkat|menurun|mengalami|lebih|pada|tahun|ke|di|dan|yang|atau|dengan|dari|dalam|untuk|sehingga)\b)\p{L}+)/iu;
/** A figure without a unit may be of the other's, where that is no power of ten and no stretch of time. */
const LEFT_OUT = /^(?:%|persen|poin|indeks|orang|unit|kasus|kali)$/i;
const YEAR = String.raw`\b(?:19|20)\d{2}\b`;
const NO_FIGURE = String.raw`(?:(?!${YEAR})[^.;:\d]|${YEAR})`;
/** What stands between "dari" and its figure, and between that and the other. */
const FROM = new RegExp(`^${NO_FIGURE}{0,50}$`);
const TO = new RegExp(String.raw`^${NO_FIGURE}{0,80}\bmenjadi\b[^.;:\d]{0,30}$`, 'i');
/** What leads past the figure before to one that is not seen, or that could be two. */
const ONWARD = new RegExp(String.raw`^${NO_FIGURE}{0,80}\bmenjadi\b`, 'i');
/** Behind a figure that is the first of a range. */
const RANGE = /^\s?(?:%|persen)?\s?(?:[-–—]\s?\d|(?:s\.?d\.?|sampai|hingga)\b)/i;
/** What stands between a figure and the word that says how it came to be: its unit. */
const UNIT =
  /^\s?(?:%|(?!target|realisasi|capaian)\p{L}+)?\s?,?\s*(?:\(|(?:yang|atau|dan)\s+)?(?:tersebut\s+)?$/iu;
/** The same, with when it was so: "dari 81,33 pada tahun 2022 turun menjadi". */
const AT = new RegExp(
  String.raw`^\s?(?:%|\p{L}+)?\s*\(?(?:(?:pada|di|tahun|semester|triwulan|sebelumnya|lalu|${YEAR})\b\s*){0,5}\)?\s*,?\s*$`,
  'iu',
);
const APART = /[,(]|\b(?:yang|atau|dan)\s/i;
/** Before a figure that tells by how much another changed. */
const BY_HOW_MUCH =
  /\b(?:selisih|terpaut|unggul|naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|penurunan|peningkatan|pertumbuhan|perubahan)\b[^.;]{0,40}$/i;
/** What a figure is of, where a sentence says it. */
const OF =
  /\b(?:target|realisasi|capaian|serapan|anggaran|pagu|nilai|indeks|angka|rata-rata|standar|jumlah|tingkat|persentase|nasional|provinsi|kabupaten|kota|kecamatan|daerah)\b/giu;

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
    if (pair === null || !isLike(text, pair) || isOfTheOpposite(text, sentence, pair)) return [];
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

/** "turun dari 84,05 menjadi 81,33", "dari 84,05 turun menjadi 81,33", or "81,33 poin, turun dibandingkan 84,05". */
function pairOf(text: string, match: RegExpMatchArray, mentions: readonly Mention[]): Pair | null {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const own = mentions.findLast((one) => one.end <= start);
  const at = mentions.findIndex((one) => one.start >= end);
  const [next, second] = [mentions[at], mentions[at + 1]];
  if (next === undefined) return null;
  const lead = text.slice(end, next.start);
  if (match.groups?.['lead']?.toLowerCase() === 'menjadi') {
    const isFrom = own !== undefined && /\bdari\s+(?:rp\.?\s*)?$/i.test(text.slice(0, own.start));
    const isBeside = isFrom && AT.test(text.slice(own.end, start));
    return isBeside && /^[^.;:\d]{0,30}$/.test(lead) ? { before: own, now: next } : null;
  }
  if (!FROM.test(lead)) return null;
  if (second !== undefined && TO.test(text.slice(next.end, second.start))) {
    return { before: next, now: second };
  }
  if (own === undefined || ONWARD.test(text.slice(next.end))) return null;
  const [ahead, between] = [text.slice(0, own.start), text.slice(own.end, start)];
  const isMore = /^lebih/i.test(match[0]);
  // "2,72 poin lebih tinggi dari 81,33" is by how much.
  if (!UNIT.test(between) || BY_HOW_MUCH.test(ahead) || (isMore && !APART.test(between)))
    return null;
  return isMore || isOfTheSame(ahead, lead) ? { before: next, now: own } : null;
}

/** Whether what a figure is held against is called no other than that figure itself: a realisasi against a realisasi. */
function isOfTheSame(before: string, lead: string): boolean {
  const called = [...lead.matchAll(OF)].map(([word]) => word.toLowerCase());
  const own = [...before.slice(-120).matchAll(OF)].map(([word]) => word.toLowerCase());
  return called.every((word) => own.includes(word)) && !called.includes('target');
}

/** Whether what is said to go one way is good, and the figures count what is not. */
function isOfTheOpposite(text: string, sentence: string, { before, now }: Pair): boolean {
  return GOOD.test(sentence) && ![before, now].every((one) => OF_GOOD.test(unitOf(text, one)));
}

const unitOf = (text: string, { end }: Mention): string =>
  MEASURE.exec(text.slice(end))?.[1]?.toLowerCase() ?? '';

/** Whether two figures are single ones of one unit, as far as the text says it. */
function isLike(text: string, { before, now }: Pair): boolean {
  const pair = [before, now];
  const [one, other] = pair.map((figure) => unitOf(text, figure));
  if (before.kind !== now.kind || one === 'per' || other === 'per') return false;
  if (pair.some(({ end }) => RANGE.test(text.slice(end)))) return false;
  return one === other || [one, other].every((unit) => unit === '' || LEFT_OUT.test(unit ?? ''));
}

/**
 * Whether, however their signs are read, the second figure lies on that side of the first. Of two below 0 nobody can tell
 * whether the loss rose or the figure.
 */
const went = (before: Mention, now: Mention, isUp: boolean): boolean =>
  before.numerals.every(
    ({ value }) =>
      !(value.isNeg() && now.numerals.some((one) => one.value.isNeg())) &&
      now.numerals.every((one) => (isUp ? one.value.gt(value) : one.value.lt(value))),
  );
