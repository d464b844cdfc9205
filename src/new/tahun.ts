// The years in a text of last year's files, moved to the new year.

import { findYears } from '../validate/time/years.ts';

/** From which year to which the files are rolled. */
export interface Pergeseran {
  readonly dari: number;
  readonly ke: number;
}

/**
 * `Perjanjian Kinerja Tahun 2020` → `… Tahun 2021`. Figures of a year are published in the next, so that one is
 * moved as well; years of regulations, periods and other years stay.
 */
export function shiftYears(teks: string, { dari, ke }: Pergeseran): string {
  return findYears(teks)
    .filter(({ tahun }) => tahun === dari || tahun === dari + 1)
    .toReversed()
    .reduce(
      (isi, { tahun, mulai }) =>
        isi.slice(0, mulai) + String(tahun + ke - dari) + isi.slice(mulai + 4),
      teks,
    );
}

/** Whether a comment speaks of last year's report, and would be wrong in a file of the new year. */
export function isAboutLastReport(komentar: string, { dari }: Pergeseran): boolean {
  return (
    new RegExp(String.raw`(?<!\d)${String(dari)}(?!\d)|tercetak|\b(?:Tabel|Gambar) \d`, 'i').test(
      komentar,
    ) || /#\s*TODO\b/.test(komentar)
  );
}
