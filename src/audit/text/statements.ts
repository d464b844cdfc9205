// What a report says of how it calculates, wherever it says it.

import { Decimal } from '../../decimal.ts';
import type { Sheet } from '../column/sheet.ts';
import { fold } from '../table/head.ts';
import type { Paragraph } from './paragraphs.ts';

export interface Statements {
  /** What capaian is cut off at, in per cent. */
  readonly caps: readonly Decimal[];
  /** Whether it says that for some indicators less, or just the target, is best: their formula is another. */
  readonly namesFormulas: boolean;
}

export const NO_STATEMENTS: Statements = { caps: [], namesFormulas: false };

const CAPPED =
  /\b(?:capaian|kinerja|persentase)\b[^;:!?]{0,80}?\b(?:dibatasi|maksimal|maksimum|paling (?:tinggi|banyak)|setinggi-tingginya)\b([^;:!?]{0,60}?)(?:persen|%)/gi;
const NUMBER = /\d{3}(?:[.,]\d+)?/g;
/** How a report says that less is better, in folded words. */
export const LOWER_IS_BETTER =
  /\b(?:(?:makin|semakin) (?:rendah|kecil|sedikit|pendek|cepat|singkat)|lebih (?:rendah|kecil|sedikit|pendek|cepat|singkat) lebih baik)\b/;
/** The formula that goes with it. */
export const TWO_TARGETS = /\b2 target realisasi\b/;
const ON_TARGET = /\b(?:tepat pada target|target realisasi target)\b/;
const OTHER_FORMULA = [LOWER_IS_BETTER, TWO_TARGETS, ON_TARGET];

export function readStatements(
  paragraphs: readonly Paragraph[],
  sheets: readonly Sheet[] = [],
): Statements {
  // An overview says it beside the name of the indicator.
  const names = sheets.flatMap(({ rows }) => rows.map(({ name }) => name));
  const texts = [...paragraphs.map(({ text }) => text), ...names];
  const caps = paragraphs.flatMap(({ text }) =>
    [...text.matchAll(CAPPED)].flatMap(([, limits = '']) => limits.match(NUMBER) ?? []),
  );
  return {
    caps: [...new Set(caps)].map((cap) => new Decimal(cap.replace(',', '.'))),
    namesFormulas: texts.some((text) => OTHER_FORMULA.some((words) => words.test(fold(text)))),
  };
}

const EXPLAINED =
  /\b(?:perubahan|diubah|berubah|disesuaikan|penyesuaian|diperketat|dinaikkan|diturunkan|direvisi|revisi|berbeda)\b/;

/** Whether a sentence says that a thing's target was changed, or is another. */
export function isExplained(paragraphs: readonly Paragraph[], key: string): boolean {
  return paragraphs.some(({ text }) => {
    const words = fold(text);
    return words.includes(key) && EXPLAINED.test(words);
  });
}
