// Words of rise and fall, held against the two figures beside them.

import { NOUGHTS } from '../../../source/yaml/notation.ts';
import { findMentions, type Mention } from '../../figure/mentions.ts';
import type { Paragraph } from '../../text/paragraphs.ts';
import type { AuditFinding } from '../finding.ts';
import { areAlike, quantityOf, readingsOf, type MentionValue } from './quantity.ts';
import { placeOfMention, sentenceAt } from './sentences.ts';

/** Words that tell a change: "naik", "mengalami kenaikan", "lebih tinggi". */
const VERBS = { up: 'naik|meningkat|bertambah', down: 'turun|menurun|berkurang' };
const NOUNS = {
  up: 'kenaikan|peningkatan|pertambahan|penambahan',
  down: 'penurunan|pengurangan|penyusutan',
};
const CHANGES = [VERBS, NOUNS].flatMap((words) => Object.values(words)).join('|');
/** What ends what such a noun is of, and what says another change. */
const NEWS = `dari|dibanding|dibandingkan|daripada|menjadi|dan|tetapi|namun|sedangkan|karena|sehingga|yaitu|yakni|${CHANGES}`;
const MORE = { up: 'tinggi|besar|banyak', down: 'rendah|kecil|sedikit' };
const wordsOf = (side: 'up' | 'down'): string =>
  String.raw`${VERBS[side]}|(?:mengalami|terjadi|mencatat(?:kan)?|menunjukkan|terdapat)\s+(?:${NOUNS[side]})(?:,?\s+(?!(?:${NEWS})\b)\p{L}+){0,9}|lebih\s+(?:${MORE[side]})`;
const SCALES = Object.keys(NOUGHTS).join('|');
/** What may stand between such a word and what leads to the figure before: "naik cukup tajam sebesar 2,72 poin, yaitu dari". */
const DEGREE = String.raw`(?:,?\s+(?:sedikit|cukup|sangat|tajam|tipis|pesat|jauh|lagi|kembali|signifikan|drastis|secara \p{L}+|yang|(?:jika|bila|apabila)|yaitu|yakni|sebesar|sebanyak|(?:rp\.?\s?)?[\d.,]*\d\s?(?:%|persen|poin)?|poin|persen|persentase|${SCALES}|rupiah)){0,9}`;
const WENT = new RegExp(
  String.raw`(?<!\b(?:naik|turun|meningkat|menurun)(?:\s+(?:atau|maupun)\s+|\/))(?<!\b(?:tidak|bukan|belum|tanpa)\s+(?:\p{L}+\s+)?)\b(?:(?<up>${wordsOf('up')})|(?<down>${wordsOf('down')}))\b${DEGREE}\s+(?<lead>dari|daripada|dibanding(?:kan)?|menjadi)\b`,
  'giu',
);
/** Of a ranking the first is the best, and what "rose" has a lower number; what a loss went to is told otherwise. */
const RANKED =
  /\b(?:peringkat|ranking|rangking|rank|urutan|posisi|juara|kelas|tipe|golongan|grade|level|kategori|klaster|kuadran|kuartil|desil|prioritas|strata|jenjang|tahap|fase|zona|eselon|skala|kontraksi|defisit|deflasi|rugi|kerugian)\b|\d\s+besar\b/i;
/** "Kecepatan layanan meningkat dari 3 hari menjadi 1 hari": what is good rises as what is counted against it falls. */
const GOOD =
  /\b(?:kecepatan|percepatan|kinerja|kualitas|mutu|keselamatan|keamanan|ketertiban|kepatuhan|ketepatan|kedisiplinan|disiplin|pelayanan|layanan|efisiensi|efektivitas|kondisi|status|prestasi|kesejahteraan|ketahanan|produktivitas(?!\b.*\b(?:ton|kuintal|kwintal|ku|kg|liter)\b)|akurasi|keandalan)\b/i;
/** What such a thing is itself measured in. */
const OF_GOOD = /^(?:|‰|persen|poin|indeks|skor|nilai)$/;
const YEAR = String.raw`\b(?:19|20)\d{2}\b`;
const NO_FIGURE = String.raw`(?:(?!${YEAR})[^.;:\d]|${YEAR})`;
/** What stands between "dari" and its figure, and between that and the other. */
const FROM = new RegExp(`^${NO_FIGURE}{0,50}$`);
const TO = new RegExp(String.raw`^${NO_FIGURE}{0,80}\bmenjadi\b[^.;:\d]{0,30}$`, 'i');
/** What begins another clause, whose figures are of that. */
const ANOTHER = new RegExp(String.raw`\b(?:${CHANGES}|lebih|tetapi|namun|sedangkan)\b`, 'i');
/** What leads past the figure before to one that is not seen, or that could be two. */
const ONWARD = new RegExp(String.raw`^${NO_FIGURE}{0,80}\bmenjadi\b`, 'i');
/** Behind a figure that is the first of a range. */
const RANGE = /^\s?(?:%|persen)?\s?(?:[-–—]\s?\d|(?:s\.?d\.?|sampai|hingga)\b)/i;
/** A rating behind a figure: "72,15 (BB)". */
const RATED = String.raw`(?:\s?\(\p{L}[\p{L}\s+-]{0,24}\))?`;
/** What stands between a figure and the word that says how it came to be: its unit. */
const UNIT = new RegExp(
  String.raw`^(?:\s?(?:${SCALES})\b)?\s?(?:%|(?!target|realisasi|capaian)\p{L}+)?${RATED}\s?,?\s*(?:\(|(?:yang|atau|dan)\s+)?(?:tersebut\s+)?$`,
  'iu',
);
/** The same, with when it was so: "dari 81,33 pada tahun 2022 turun menjadi". */
const AT = new RegExp(
  String.raw`^(?:\s?(?:${SCALES})\b)?\s?(?:%|\p{L}+)?${RATED}\s*\(?(?:(?:pada|di|akhir|awal|tahun|semester|triwulan|i{1,3}|iv|sebelumnya|lalu|${YEAR})\b\s*){0,5}\)?\s*,?\s*$`,
  'iu',
);
/** What leads from a figure back to the one before: "menjadi 85,4 dari semula", "menjadi 85,4 (sebelumnya". */
const BACK = new RegExp(
  String.raw`^(?:\s?(?:${SCALES})\b)?\s?(?:%|(?!dari\b|semula\b|sebelumnya\b)\p{L}+)?${RATED}\s*[,(]?\s*(?:yang\s+)?(?<lead>dari|daripada|dibanding(?:kan)?(?:\s+dengan)?)?(?<when>(?:\s*(?:semula|sebelumnya|awalnya|pada|tahun|lalu|realisasi|capaian|adalah|hanya|yang|sebesar|sebanyak|${YEAR})\b)*)\s*(?:rp\.?\s*)?$`,
  'iu',
);
const EARLIER = /\b(?:semula|sebelumnya|awalnya|(?:tahun|bulan|triwulan|semester)\s+lalu)\b/i;
const OF_A_YEAR = new RegExp(YEAR);
/** What was meant to be is none that was before, and a part of all has a lower figure than all. */
const MEANT =
  /^[^.;]{0,40}\b(?:di)?(?:rencana|target|pagu|anggar|usul|tetap|daftar|total|seluruh|keseluruhan)/i;
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
    if (pair === null || isOfTheOpposite(sentence, pair)) return [];
    const isUp = match.groups?.['up'] !== undefined;
    if (!went(pair, !isUp)) return [];
    const [before, now] = [pair.before.mention, pair.now.mention];
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
  readonly before: MentionValue;
  readonly now: MentionValue;
}

/** "turun dari 84,05 menjadi 81,33", "dari 84,05 turun menjadi 81,33", "turun menjadi 81,33 dari 84,05", or "81,33 poin, turun dibandingkan 84,05". */
function pairOf(text: string, match: RegExpMatchArray, mentions: readonly Mention[]): Pair | null {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const own = mentions.findLast((one) => one.end <= start);
  const at = mentions.findIndex((one) => one.start >= end);
  const [next, second] = [mentions[at], mentions[at + 1]];
  if (next === undefined) return null;
  const pair = (before: Mention, now: Mention): Pair | null => {
    const [first, last] = before.start < now.start ? [before, now] : [now, before];
    const [one, other] = [quantityOf(text, first), quantityOf(text, last)];
    if ([first, last].some(({ end: behind }) => RANGE.test(text.slice(behind)))) return null;
    if (!areAlike(one, other, first === before)) return null;
    return first === before ? { before: one, now: other } : { before: other, now: one };
  };
  const isMore = /^lebih/i.test(match[0]);
  const lead = text.slice(end, next.start);
  if (match.groups?.['lead']?.toLowerCase() === 'menjadi') {
    if (!/^[^.;:\d]{0,30}$/.test(lead)) return null;
    const isFrom = own !== undefined && /\bdari\s+(?:rp\.?\s*)?$/i.test(text.slice(0, own.start));
    if (isFrom && AT.test(text.slice(own.end, start))) return pair(own, next);
    const isBack = second !== undefined && isBefore(text, next, second);
    return isBack ? pair(second, next) : null;
  }
  if (!FROM.test(lead) || ANOTHER.test(lead)) return null;
  if (second !== undefined && TO.test(text.slice(next.end, second.start))) {
    // "lebih besar dari 3 persen menjadi 2 persen" says what was, not where it went.
    return isMore ? null : pair(next, second);
  }
  if (own === undefined || ONWARD.test(text.slice(next.end))) return null;
  const [ahead, between] = [text.slice(0, own.start), text.slice(own.end, start)];
  // "2,72 poin lebih tinggi dari 81,33" is by how much.
  if (!UNIT.test(between) || BY_HOW_MUCH.test(ahead) || (isMore && !APART.test(between)))
    return null;
  return isMore || isOfTheSame(ahead, lead) ? pair(next, own) : null;
}

/**
 * Whether the second of two figures is what the first was before. "Menjadi 30 dari 38" is a part of all, or a value on its scale: without
 * a word of time both must have decimals, of which the second's say something.
 */
function isBefore(text: string, now: Mention, before: Mention): boolean {
  const { groups } = BACK.exec(text.slice(now.end, before.start)) ?? {};
  const rest = text.slice(before.end);
  if (groups === undefined || MEANT.test(rest)) return false;
  const [isLed, when = ''] = [groups['lead'] !== undefined, groups['when']];
  if (EARLIER.test(when) || (isLed && OF_A_YEAR.test(when))) return true;
  const isFraction = [now, before].every(
    ({ kind, numerals }) => kind !== 'amount' && numerals.every(({ value }) => !value.isInteger()),
  );
  const isOver = /^\s?(?:%|persen|poin)?\s*(?:$|[.,;](?:\s|$)|pada\s+tahun\b|tahun\s+(?:lalu|\d))/i;
  return isLed && isFraction && isOver.test(rest);
}

/** Whether what a figure is held against is called no other than that figure itself: a realisasi against a realisasi. */
function isOfTheSame(before: string, lead: string): boolean {
  const called = [...lead.matchAll(OF)].map(([word]) => word.toLowerCase());
  const own = [...before.slice(-120).matchAll(OF)].map(([word]) => word.toLowerCase());
  return called.every((word) => own.includes(word)) && !called.includes('target');
}

/** Whether what is said to go one way is good, and the figures count what is not. */
const isOfTheOpposite = (sentence: string, { before, now }: Pair): boolean =>
  GOOD.test(sentence) &&
  ![before, now].every(({ mention, unit }) => mention.kind !== 'amount' && OF_GOOD.test(unit));

/**
 * Whether, however their signs are read, the second figure lies on that side of the first. Of two below 0 nobody can tell
 * whether the loss rose or the figure.
 */
const went = ({ before, now }: Pair, isUp: boolean): boolean =>
  readingsOf(before, now).every(
    ([from, to]) => !(from.isNeg() && to.isNeg()) && (isUp ? to.gt(from) : to.lt(from)),
  );
