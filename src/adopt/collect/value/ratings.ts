// Words by which a report rates its capaian that the workspace would not give it: a scale that cannot be read must not give way
// to the common one without a word.

import { figureAt, type Sheet } from '../../../audit/column/sheet.ts';
import { fold } from '../../../audit/table/head.ts';
import { stepsOf } from '../../../calculate/predikat.ts';
import type { DraftScale, UnreadRating } from '../../draft.ts';
import { originOf, type SourceReport } from '../../source.ts';
import { tidy } from '../subject.ts';
import { isOfCapaian } from './scale.ts';

/** What a workspace rates by that states no scale of its own. */
export const COMMON_SCALE = 'permendagri-86-2017';

const NAMED_MAX = 6;

/** @param scale what was read of the reports; the common one counts where nothing was */
export function findUnreadRatings(
  reports: readonly SourceReport[],
  scale: DraftScale | null,
): readonly UnreadRating[] {
  const known = new Set(
    (scale?.steps.map(({ name }) => name) ?? stepsOf(COMMON_SCALE).map(({ predikat }) => predikat)).map(fold), // prettier-ignore
  );
  const found = new Map<string, UnreadRating>();
  for (const report of reports) {
    for (const sheet of report.sheets) {
      const words = [...new Set(ratingsIn(sheet))].filter((word) => !known.has(fold(word)));
      const origin = originOf(report, sheet.table.place, sheet);
      const isScale = scale === null && isUnreadScale(sheet);
      const key = isScale ? origin : words.map(fold).sort().join();
      if ((isScale || words.length > 0) && !found.has(key))
        found.set(key, { words: isScale ? [] : words.slice(0, NAMED_MAX), origin });
    }
  }
  return withoutParts([...found.values()]);
}

/** What a fuller table names is named once. */
const withoutParts = (all: readonly UnreadRating[]): readonly UnreadRating[] =>
  all.filter(
    (one) =>
      one.words.length === 0 ||
      !all.some(
        (other) =>
          other !== one &&
          other.words.length > one.words.length &&
          one.words.every((word) => other.words.includes(word)),
      ),
  );

/** Whether it was reached, and how efficiently, is no rating. */
const NO_RATING =
  /\befisien|^(?:belum |tidak |melebihi target|sesuai target)?(?:tercapai|terukur|terlampaui)?$/i;
const RATING = /^\p{L}[\p{L} -]{0,30}$/u;

/** Of a few words each, beside a capaian. */
function ratingsIn({ columns, rows }: Sheet): readonly string[] {
  const capaian = columns.filter(({ role }) => role === 'capaian');
  const ratings = columns.filter(({ role }) => role === 'predikat');
  return rows.flatMap((row) => {
    const isRated = capaian.some(({ index }) => figureAt(row, index) !== null);
    return ratings.flatMap(({ index }) => {
      if (!isRated || row.isOwn[index] !== true || row.readings[index]?.kind !== 'words') return [];
      // `■ Hijau` shows its colour.
      const text = tidy(row.cells[index]?.lines.join(' ') ?? '').replace(/^[^\p{L}\p{N}]+/u, '');
      return RATING.test(text) && !NO_RATING.test(text) ? [text] : [];
    });
  });
}

const BOUND =
  /\d.*(?:[<>≥≤–-]|\bs\.?d\b|\bsampai\b)|[<>≥≤].*\d|\b(?:ke atas|lebih dari|kurang dari)\b/;

/** A small table whose head speaks of capaian and of a scale, and whose rows are bounds. */
function isUnreadScale(sheet: Sheet): boolean {
  const { rows } = sheet;
  const bounded = rows.filter(({ cells }) =>
    cells.some((cell) => BOUND.test(cell?.lines.join(' ') ?? '')),
  );
  return isOfCapaian(sheet) && rows.length <= 12 && bounded.length >= 2 && 2 * bounded.length >= rows.length; // prettier-ignore
}
