// What a report says of how it calculates, wherever it says it.

import { Decimal } from '../../decimal.ts';
import type { Sheet } from '../column/sheet.ts';
import { fold } from '../table/head.ts';
import type { Paragraph } from './paragraphs.ts';

/** What capaian is held between, in per cent. */
export interface CapaianLimits {
  /** What it is cut off at. */
  readonly caps: readonly Decimal[];
  /** What it is raised to. */
  readonly floors: readonly Decimal[];
}

export interface Statements extends CapaianLimits {
  /** Whether it says that for some indicators less, or just the target, is best: their formula is another. */
  readonly namesFormulas: boolean;
}

export const NO_STATEMENTS: Statements = { caps: [], floors: [], namesFormulas: false };

/** What a limit is; behind it those of single indicators: `110 persen; untuk Surplus usaha 150 persen`. */
const LIMITS = String.raw`([^;:!?]{0,60}?(?:persen|%)(?:; untuk [^;:!?.]{1,300}(?:persen|%)){0,20})`;
const CAPPED = new RegExp(
  String.raw`\b(?:capaian|kinerja|persentase)\b[^;:!?]{0,80}?\b(?:dibatasi|maksimal|maksimum|paling (?:tinggi|banyak)|setinggi-tingginya)\b${LIMITS}`,
  'gi',
);
const CAP = /\b\d{3}(?:[.,]\d+)?\b/g;
const RAISED = new RegExp(
  String.raw`\bcapaian\b[^;:!?]{0,80}?\b(?:dibatasi paling (?:rendah|sedikit)|sekurang-kurangnya|serendah-rendahnya)\b${LIMITS}`,
  'gi',
);
const FLOOR = /\b\d{1,3}(?:[.,]\d+)?(?= ?(?:persen|%))/g;
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
  return {
    caps: limitsIn(paragraphs, CAPPED, CAP),
    floors: limitsIn(paragraphs, RAISED, FLOOR),
    namesFormulas: texts.some((text) => OTHER_FORMULA.some((words) => words.test(fold(text)))),
  };
}

/** The figures of all that the sentences say, each once. */
function limitsIn(
  paragraphs: readonly Paragraph[],
  sentence: RegExp,
  figure: RegExp,
): readonly Decimal[] {
  const found = paragraphs.flatMap(({ text }) =>
    [...text.matchAll(sentence)].flatMap(([, limits = '']) => limits.match(figure) ?? []),
  );
  return [...new Set(found)].map((one) => new Decimal(one.replace(',', '.')));
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
