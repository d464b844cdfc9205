// Targets that are printed as a bound, as they are typed. The data have bounds that their figure itself reaches; one that it
// does not (`< 3`) is the next whole number of what is counted in whole ones, and otherwise is left for a person to see.

import type { Figure } from '../../../audit/figure/reading.ts';
import { Decimal } from '../../../decimal.ts';
import { FORMS } from '../../../formula/form.ts';
import { typedAngka, typedBound } from '../../../new/typed-figure.ts';
import type { FoundFormula } from './formula.ts';
import type { PrintedFigure } from './printed-figure.ts';

const BOUNDS = { '≥': 'at-least', '>': 'at-least', '≤': 'at-most', '<': 'at-most' } as const;

/** What kind of bound a figure is; null of none. */
export function boundIn(figure: Figure | null | undefined): 'at-least' | 'at-most' | null {
  return figure?.bound == null ? null : BOUNDS[figure.bound];
}

/** What is known of how an indicator is measured. */
export interface MeasuredTarget {
  /** Undefined where no capaian is printed. */
  readonly formula: Pick<FoundFormula, 'polaritas' | 'isShown'> | undefined;
  /** Whether it is counted in whole numbers. */
  readonly isWhole: boolean;
}

/**
 * A target that is printed as a bound is one where its capaian is calculated in the direction of the bound.
 * @param text the figure as it is typed
 * @returns null for one that is printed as none
 */
export function boundTarget(
  figure: Figure | null | undefined,
  text: string,
  { formula, isWhole }: MeasuredTarget,
): { readonly text: string; readonly note: string } | null {
  const kind = boundIn(figure);
  if (figure == null || kind === null) return null;
  if (formula !== undefined && formula.polaritas !== FORMS[kind].polaritas)
    return { text, note: '; TODO: capaian tercetak tidak dihitung menurut batas itu' };
  const isStrict = figure.bound === '<' || figure.bound === '>';
  if (!isStrict) return { text: typedBound(kind, text), note: '' };
  const next = figure.value.plus(new Decimal(kind === 'at-most' ? -1 : 1));
  // What is printed as calculated of the figure itself would come out otherwise of the next.
  if (!isWhole || next.isNegative() || formula?.isShown === true)
    return {
      text: typedBound(kind, text),
      note: `; TODO: tepat ${figure.text} belum memenuhi target itu`,
    };
  return { text: typedBound(kind, typedAngka({ nilai: next, desimal: 0 })), note: '' };
}

/** A statement as such a target. */
export const withBound = (
  printed: PrintedFigure,
  bound: { readonly text: string; readonly note: string } | null,
): PrintedFigure =>
  bound === null ? printed : { ...printed, text: bound.text, note: printed.note + bound.note };

/** Units whose next value is nearer than the next whole number. */
const DIVISIBLE =
  /^%|^(?:per\s?sen(?:tase)?|pro\s?sen|indeks|nilai|poin|skor|angka|rasio|level|rupiah|rp|tahun|bulan|hari|jam|menit|detik|km|m|ha|hektare?|kg|ton|kuintal|liter)\b/i;

/** Whether figures are all whole numbers of something that is counted: of an unknown unit nobody knows. */
export const areWhole = (
  figures: readonly (Figure | null | undefined)[],
  satuan: string | null,
): boolean =>
  satuan !== null &&
  !DIVISIBLE.test(satuan.trim()) &&
  figures.every((one) => one == null || (one.decimals === 0 && one.unit === null));
