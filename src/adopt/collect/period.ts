// Which years the plan of a report covers.

import type { Draft } from '../draft.ts';
import { originOf, type SourceReport } from '../source.ts';
import type { PrintedFigure } from './value/printed-figure.ts';

const SPAN =
  /\b(?:renstra|rencana strategis|rpjmd|rencana pembangunan jangka menengah)\b.{0,120}?\b(20\d{2})\s*[-–]\s*(20\d{2})\b/gi;
const LONGEST = 10;

/** The span that is named most often with the plan and holds the year; else that of the targets. */
export function findPeriod(
  reports: readonly SourceReport[],
  statements: readonly PrintedFigure[],
  year: number,
): Draft['period'] {
  const counted = new Map<string, { times: number; origin: string }>();
  for (const report of reports) {
    for (const { text, place } of report.text.flat()) {
      for (const [, from = '', to = ''] of text.matchAll(SPAN)) {
        const isSpan = +from <= year && year <= +to && +to - +from < LONGEST;
        if (!isSpan) continue;
        const key = `${from} ${to}`;
        const one = counted.get(key) ?? { times: 0, origin: originOf(report, place, null) };
        one.times++;
        counted.set(key, one);
      }
    }
  }
  const [best] = [...counted].sort(([, a], [, b]) => b.times - a.times);
  if (best !== undefined) {
    const [from = year, to = year] = best[0].split(' ').map(Number);
    return { from, to, origin: best[1].origin };
  }
  const planned = statements.filter(({ document }) => document === 'renstra');
  const years = planned.flatMap((one) => (one.year === null ? [] : [one.year]));
  const [from, to] = [Math.min(year, ...years), Math.max(year, ...years)];
  return { from, to, origin: planned[0]?.origin ?? null };
}
