// Counts that a sentence holds against each other: how many of how many were reached.

import type { Paragraph } from '../../text/paragraphs.ts';
import { COUNTED, countOf, MISSED_PART, OF_ALL, REACHED_PART, THINGS } from '../../text/counts.ts';
import type { AuditFinding } from '../finding.ts';
import { placeOfMention, sentenceAt } from './sentences.ts';

const WHOLE = new RegExp(OF_ALL, 'giu');
const ANY_THINGS = new RegExp(THINGS, 'giu');
const ANY_COUNT = new RegExp(COUNTED, 'giu');
const PARTS = [REACHED_PART, MISSED_PART].map((part) => new RegExp(part, 'giu'));
/** Parts that overlap, or that stand somewhere else. */
const OTHERS =
  /\b(?:di ?antaranya|termasuk|fisik|keuangan|sisanya|selebihnya|lainnya|lain|nihil|n\/a|rilis|diukur|dihitung|dinilai|tersedia|masing-masing|tanpa|setengah|sebagian)\b/i;

/** Counts of what was reached and what was not, against all that there are. */
export function checkParts(paragraph: Paragraph, chapter: string | null): readonly AuditFinding[] {
  const { text } = paragraph;
  return [...text.matchAll(WHOLE)].flatMap((match): readonly AuditFinding[] => {
    const rest = /^[^.;]*/.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    const [reached, missed] = PARTS.map((part) => [...rest.matchAll(part)]);
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
