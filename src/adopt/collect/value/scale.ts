// The scale by which a report rates what was reached, where a table of its own prints it.

import { scaleOf, type RatingStep } from '../../../audit/check/rating.ts';
import type { Sheet } from '../../../audit/column/sheet.ts';
import { fold } from '../../../audit/table/head.ts';
import { Decimal } from '../../../decimal.ts';
import type { DraftScale } from '../../draft.ts';
import { originOf, type SourceReport } from '../../source.ts';

const OF_CAPAIAN = /\b(?:capaian|kinerja|realisasi)\b/;
const OF_SCALE = /\b(?:skala|kriteria|interval|kategori|gradasi|predikat|penilaian|status)\b/;

/** Whether title and head speak of capaian and of a scale. */
export function isOfCapaian({ table, rows }: Sheet): boolean {
  // What has no digits at all in its first row is the head of a small table.
  const first = rows[0]?.kind === 'title' ? rows[0].cells.flatMap((cell) => cell?.lines ?? []) : [];
  const said = fold(`${table.title} ${[...table.labels.flat(), ...first].join(' ')}`);
  return OF_CAPAIAN.test(said) && OF_SCALE.test(said);
}

/** Null where none is printed, or one that says its bounds otherwise than as `from so much on`. */
export function collectScale(reports: readonly SourceReport[]): DraftScale | null {
  for (const report of reports) {
    for (const sheet of report.sheets) {
      const steps = scaleOf(sheet)?.steps ?? [];
      const minima = isOfCapaian(sheet) ? minimaOf(steps) : null;
      if (minima === null) continue;
      return {
        steps: minima,
        origin: originOf(report, sheet.table.place, sheet),
        cells: sheet.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)),
      };
    }
  }
  return null;
}

/** From the highest to the lowest, which begins at 0. */
function minimaOf(steps: readonly RatingStep[]): DraftScale['steps'] | null {
  const sorted = steps
    .map(({ name, low, isAbove }) => ({ name, low: low ?? new Decimal(0), isAbove }))
    .sort((a, b) => b.low.cmp(a.low));
  const isPlain =
    steps.length > 1 &&
    !steps.some(({ isAbove }) => isAbove) &&
    sorted.at(-1)?.low.isZero() === true &&
    new Set(sorted.map(({ low }) => low.toString())).size === sorted.length;
  return isPlain ? sorted.map(({ name, low }) => ({ name, minimum: low.toFixed() })) : null;
}
