// Sentences that can be calculated: a percentage of two amounts, a difference of two figures.

import { formatDesimal } from '../../../compose/format.ts';
import { findMentions, type Mention } from '../../figure/mentions.ts';
import { placeAt, type Paragraph } from '../../text/paragraphs.ts';
import { slipOf } from '../causes.ts';
import { judge, type Input, type Judged } from '../claim.ts';
import type { AuditFinding, FindingPlace } from '../finding.ts';
import { DIFFERENCE_LAW, GROWTH_LAW, LEFT_LAW, SERAPAN_LAW, type Law, type Part } from '../laws.ts';
import { howOf, NO_NUMBER } from '../within.ts';

/** What came of the figures of a paragraph. */
export interface Spoken {
  readonly findings: readonly AuditFinding[];
  readonly recalculated: number;
  readonly agreeing: number;
}

export function checkSentences(paragraph: Paragraph, chapter: string | null): Spoken {
  const mentions = findMentions(paragraph.text);
  const spoken = [...shares(paragraph, mentions), ...differences(paragraph, mentions)];
  const known = new Set(spoken.map(({ mention }) => mention));
  const results = [
    ...spoken,
    ...changes(paragraph, mentions).filter(({ mention }) => !known.has(mention)),
  ];
  const wrong = results.filter(({ judged }) => judged.agreement === 'different');
  return {
    findings: [
      ...wrong.map((one) => toFinding(one, paragraph, chapter)),
      ...mentions
        .filter(({ isRight, kind }) => !isRight && kind !== 'plain')
        .map((one) => malformed(one, paragraph, chapter)),
    ],
    recalculated: results.length,
    agreeing: results.length - wrong.length,
  };
}

interface Result {
  readonly mention: Mention;
  readonly judged: Judged;
  readonly isSure: boolean;
}

const toInput = (part: Part, { text, numerals }: Mention): Input => ({
  part,
  text,
  numerals,
  cell: null,
});

function claim(printed: Mention, law: Law, first: Mention, second: Mention): Judged | null {
  const inputs = [toInput('first', first), toInput('second', second)];
  return judge({ printed, law, inputs });
}

/** What may stand between an amount and its share of another. */
const CONNECTED =
  /^(?:,-|,00|,=)?[\s,]*(?:[-–(]\s*)?(?:atau|yaitu|yakni|atau sebesar|atau sekitar|atau mencapai|mencapai|sebesar|dengan (?:persentase|prosentase|tingkat serapan|serapan|capaian|penyerapan|realisasi)(?: sebesar| mencapai)?|atau (?:terserap|terealisasi|terealisir)(?: sebesar)?|\(|=|sehingga (?:persentase|serapan|penyerapan)[\w\s]{0,30}|atau [\w\s]{0,20}sebesar)?[\s(]*$/i;
/** Figures that are said to be about right. */
const ABOUT = /\b(?:sekitar|kurang lebih|hampir|lebih dari|±|kisaran)\s*(?:rp\.?\s*)?$/i;

/** Percentages behind two amounts. */
function shares({ text }: Paragraph, mentions: readonly Mention[]): readonly Result[] {
  return mentions.flatMap((mention, i): readonly Result[] => {
    if (mention.kind !== 'percent') return [];
    const before = mentions.slice(0, i);
    const amounts = before.filter(({ kind }) => kind === 'amount').slice(-6);
    const [whole, part] = amounts.slice(-2);
    if (whole === undefined || part === undefined || before.at(-1) !== part) return [];
    const between = text.slice(part.end, mention.start);
    if (between.length > 160 || mention.start - whole.start > 600) return [];
    if (ABOUT.test(text.slice(0, mention.start))) return [];
    const options = amounts.flatMap((a) =>
      amounts.filter((b) => b !== a).flatMap((b) => shareOf(mention, a, b)),
    );
    const fitting = options.find(({ agreement }) => agreement !== 'different');
    if (fitting !== undefined) return [{ mention, judged: fitting, isSure: true }];
    const [larger, smaller] =
      (whole.numerals[0]?.value ?? 0) < (part.numerals[0]?.value ?? 0)
        ? [part, whole]
        : [whole, part];
    const judged = claim(mention, SERAPAN_LAW, larger, smaller);
    const isConnected = CONNECTED.test(between);
    if (judged === null || !isConnected) return [];
    return [{ mention, judged, isSure: whole.isRight && part.isRight }];
  });
}

/** The share that one amount is of another, and what is left of it. */
function shareOf(mention: Mention, whole: Mention, part: Mention): readonly Judged[] {
  const share = claim(mention, SERAPAN_LAW, whole, part);
  const left = claim(mention, LEFT_LAW, part, whole);
  const growth = claim(mention, GROWTH_LAW, part, whole);
  return [share, left, growth].flatMap((one) => one ?? []);
}

/** Words before a difference, and what may stand between them and the figure: the signs of a formula may not. */
const DIFFERENCE =
  /\b(selisih(?:nya)?|lebih unggul|lebih tinggi|lebih rendah|lebih besar|lebih kecil|sisa|tersisa|silpa|kekurangan|kelebihan)\b(?:(?!\d)[^.;×÷]){0,70}$/i;
const CHANGE =
  /\b(naik|meningkat|kenaikan|peningkatan|turun|menurun|penurunan|bertambah|berkurang)\b(?:(?!\d|dari|menjadi)[^.;×÷]){0,40}$/i;

/** Differences behind the two figures that they are of. */
function differences({ text }: Paragraph, mentions: readonly Mention[]): readonly Result[] {
  let from = 0;
  return mentions.flatMap((mention, i): readonly Result[] => {
    const lead = text.slice(0, mention.start);
    const isDifference = DIFFERENCE.test(lead);
    if (!isDifference && !CHANGE.test(lead)) return [];
    if (ABOUT.test(lead)) return [];
    const reach = isDifference ? 500 : sentenceReach(lead);
    const alike = mentions
      .slice(from, i)
      .filter((one) => one.kind === mention.kind && mention.start - one.start < reach)
      .slice(-5);
    from = i + 1;
    const [a, b] = alike.slice(-2);
    if (a === undefined || b === undefined) return [];
    const options = alike.flatMap((x) =>
      alike.filter((y) => y !== x).flatMap((y) => claim(mention, DIFFERENCE_LAW, x, y) ?? []),
    );
    const fitting = options.find(({ agreement }) => agreement !== 'different');
    if (fitting !== undefined) return [{ mention, judged: fitting, isSure: true }];
    const [larger, smaller] =
      (a.numerals[0]?.value ?? 0) < (b.numerals[0]?.value ?? 0) ? [b, a] : [a, b];
    const judged = claim(mention, DIFFERENCE_LAW, larger, smaller);
    const isPlausible = isDifference && alike.length === 2;
    return judged === null || !isPlausible
      ? []
      : [{ mention, judged, isSure: mention.kind === 'amount' }];
  });
}

/** What leads from a change to what there was before: "poin dibandingkan dengan tahun 2021 sebesar". */
const AGAINST =
  /^\s*(?:%|persen\b)?\s*(?:poin\b(?:\s+persen(?:tase)?\b)?)?\s*(?:(?:jika|bila|apabila)\s+)?(?:dibanding(?:kan)?|daripada|dari)\b(?:(?!\d)[^.;])*(?:(?:19|20)\d{2}\b(?:(?!\d)[^.;])*)?$/i;
/** A number of units that something is counted per. */
const PER = /\bper\s*$/i;

/** Changes between the two figures that they are of: "98,7, turun 53,6 poin dibandingkan tahun 2021 sebesar 152,3". */
function changes({ text }: Paragraph, mentions: readonly Mention[]): readonly Result[] {
  const said = mentions.filter(({ start }) => !PER.test(text.slice(0, start)));
  return said.flatMap((mention, i): readonly Result[] => {
    const [now, before] = [said[i - 1], said[i + 1]];
    if (now === undefined || before === undefined || now.kind !== before.kind) return [];
    const lead = text.slice(0, mention.start);
    const isOneSentence = now.start > lead.length - sentenceReach(lead);
    if (!isOneSentence || !CHANGE.test(lead) || ABOUT.test(lead)) return [];
    if (!AGAINST.test(text.slice(mention.end, before.start))) return [];
    const options = [
      claim(mention, DIFFERENCE_LAW, now, before),
      claim(mention, DIFFERENCE_LAW, before, now),
      claim(mention, GROWTH_LAW, now, before),
    ].flatMap((one) => one ?? []);
    const fitting = options.find(({ agreement }) => agreement !== 'different');
    const judged = fitting ?? options.find(({ value }) => value.gte(0));
    return judged === undefined ? [] : [{ mention, judged, isSure: false }];
  });
}

/** How far back the sentence begins. */
function sentenceReach(lead: string): number {
  const start = lead.search(/[.;]\s+(?=\p{Lu})(?!.*[.;]\s+\p{Lu})/su);
  return start === -1 ? 400 : Math.min(400, lead.length - start);
}

function toFinding(
  { mention, judged, isSure }: Result,
  paragraph: Paragraph,
  chapter: string | null,
): AuditFinding {
  const { value, printed } = judged;
  return {
    code: 'audit-kalimat',
    level: isSure ? 'galat' : 'peringatan',
    place: placeOfMention(mention, paragraph, chapter),
    printed: mention.text,
    calculated: formatDesimal(
      value,
      value.isInteger() ? printed.decimals : Math.max(2, printed.decimals),
    ),
    how: howOf(judged.claim.law, judged),
    cause: slipOf(judged),
    frame: [sentenceAt(paragraph.text, mention.start)],
  };
}

function malformed(mention: Mention, paragraph: Paragraph, chapter: string | null): AuditFinding {
  const [meant] = mention.numerals;
  return {
    code: 'audit-angka',
    level: 'galat',
    place: placeOfMention(mention, paragraph, chapter),
    printed: mention.text,
    calculated: meant === undefined ? null : formatDesimal(meant.value, meant.decimals),
    how: NO_NUMBER,
    cause: null,
    frame: [sentenceAt(paragraph.text, mention.start)],
  };
}

export function placeOfMention(
  { start }: Pick<Mention, 'start'>,
  paragraph: Paragraph,
  chapter: string | null,
): FindingPlace {
  const { page, box } = placeAt(paragraph, start);
  return { page, box, chapter, table: null, row: null, column: null };
}

/** The sentence round a letter, shortened. */
export function sentenceAt(text: string, index: number): string {
  const from = Math.max(
    0,
    text.slice(0, index).search(/[.;:]\s+(?=[\p{Lu}“"(])(?!.*[.;:]\s+[\p{Lu}“"(])/su) + 1,
  );
  const end = text.slice(index).search(/[.;](?=\s|$)/);
  const to = end === -1 ? text.length : index + end + 1;
  const sentence = text.slice(Math.max(from, index - 160), Math.min(to, index + 120)).trim();
  return sentence;
}
