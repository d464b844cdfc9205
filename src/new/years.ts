// The years in a text of last year's files, moved to the new year.

import { findYears } from '../validate/time/years.ts';

/** From which year to which the files are rolled. */
export interface YearShift {
  readonly from: number;
  readonly to: number;
}

/**
 * `Perjanjian Kinerja Tahun 2020` → `… Tahun 2021`. Figures of a year are published in the next, so that one is
 * moved as well; years of regulations, periods and other years stay.
 */
export function shiftYears(text: string, { from, to }: YearShift): string {
  return findYears(text)
    .filter(({ tahun }) => tahun === from || tahun === from + 1)
    .toReversed()
    .reduce(
      (content, { tahun, mulai: start }) =>
        content.slice(0, start) + String(tahun + to - from) + content.slice(start + 4),
      text,
    );
}

/** Whether a comment speaks of last year's report, and would be wrong in a file of the new year. */
export function isAboutLastReport(comment: string, { from }: YearShift): boolean {
  return (
    new RegExp(String.raw`(?<!\d)${String(from)}(?!\d)|tercetak|\b(?:Tabel|Gambar) \d`, 'i').test(
      comment,
    ) || /#\s*TODO\b/.test(comment)
  );
}
