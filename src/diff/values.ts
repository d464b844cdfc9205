// Two figures: whether they are the same, and the signed difference between them.

import { roundDecimal, Decimal, decimalsFor } from '../decimal.ts';
import { formatDesimal, INCOMPLETE } from '../compose/format.ts';
import type { ResultsFile, ResultValue } from './results-file.ts';
import type { SideValue } from './difference.ts';
import type { Sides } from './sides.ts';

/** Equal in value; `95` and `95,00` are the same figure. */
export function isSame(lama: ResultValue | null, baru: ResultValue | null): boolean {
  if (lama === null || baru === null) return lama === baru;
  if (lama.rentang !== null && baru.rentang !== null) {
    return lama.rentang.dari.eq(baru.rentang.dari) && lama.rentang.sampai.eq(baru.rentang.sampai);
  }
  return lama.nilai !== null && baru.nilai !== null && lama.nilai.eq(baru.nilai);
}

/** Whether the reports of two years have days of two years: how far these are apart says nothing. */
export function areDaysOfYears(
  lama: ResultValue | null,
  baru: ResultValue | null,
  tahun: Sides['tahun'],
): boolean {
  const yearOf = (nilai: ResultValue | null) => nilai?.tanggal?.slice(0, 4) ?? null;
  return tahun.lama !== tahun.baru && yearOf(lama) !== yearOf(baru);
}

export function toContent(nilai: ResultValue | null): SideValue | null {
  return nilai === null ? null : { nilai: nilai.nilai?.toFixed() ?? null, tampil: nilai.tampil };
}

/** Whether a figure is shown as one that is not of all that there is. */
const isIncomplete = ({ tampil }: ResultValue): boolean => tampil.endsWith(INCOMPLETE);

/** Decimals that a shown figure has. */
function shownDecimals(one: ResultValue): number {
  const digits = isIncomplete(one) ? one.tampil.slice(0, -INCOMPLETE.length) : one.tampil;
  return /,(\d+)$/.exec(digits)?.[1]?.length ?? 0;
}

/** By what a report calculates on, which is how it tells a change itself. */
export type Rounding = NonNullable<ResultsFile['metode']>['pembulatan']['dasar'];

/** Whether a value is told by a word, which stands for a number: that is no difference. */
function isWord({ nilai, tampil, tanggal }: ResultValue): boolean {
  return nilai !== null && tanggal === null && !/^(?:[≥≤] )?−?\d/.test(tampil);
}

/**
 * New less old. Exact in `nilai`; shown as the difference of the two shown figures, so that whoever subtracts
 * them on paper finds it. Where that is 0 though the values differ, the exact one is shown to its first digit; where one of them is
 * rounded and they have different decimals, to three. Of a part and a whole it is marked as the part is.
 * @param told where the report of the new side tells the same change: by what it calculates on; it is shown as there
 */
export function difference(
  lama: ResultValue | null,
  baru: ResultValue | null,
  told: Rounding | null = null,
): SideValue | null {
  if (lama === null || baru === null || lama.nilai === null || baru.nilai === null) return null;
  if (isWord(lama) || isWord(baru)) return null;
  const selisih = baru.nilai.minus(lama.nilai);
  const [earlier, now] = [shownDecimals(lama), shownDecimals(baru)];
  const [least, most] = [Math.min(earlier, now), Math.max(earlier, now)];
  const visible = roundDecimal(baru.nilai, now).minus(roundDecimal(lama.nilai, earlier));
  const tell = () => {
    if (visible.isZero() && !selisih.isZero()) {
      return formatSelisih(selisih, firstDecimal(selisih));
    }
    if (told !== null) return formatSelisih(told === 'penuh' ? selisih : visible, most);
    // One of the two is cut shorter than the other: digits beyond that are not of the difference.
    if (least < most && !visible.eq(selisih)) {
      const desimal = Math.max(least, decimalsFor(selisih, FEWEST_DIGITS));
      return formatSelisih(selisih, Math.min(desimal, most));
    }
    return formatSelisih(visible, most);
  };
  const mark = [lama, baru].some(isIncomplete) ? INCOMPLETE : '';
  return { nilai: selisih.toFixed(), tampil: `${tell()}${mark}` };
}

/** Of a difference between figures that are told to different decimals. */
const FEWEST_DIGITS = 3;

const DESIMAL_MAKSIMUM = 8;

function firstDecimal(selisih: Decimal): number {
  const pertama = -Math.floor(Decimal.log10(selisih.abs()).toNumber());
  return Math.min(DESIMAL_MAKSIMUM, Math.max(0, pertama));
}

/** `+2,15`, `-0,5`, `0`. */
export function formatSelisih(selisih: Decimal, desimal: number): string {
  const text = formatDesimal(selisih, desimal);
  return selisih.greaterThan(0) ? `+${text}` : text;
}
