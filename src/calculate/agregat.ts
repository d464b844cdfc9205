// Means, sums and the other values that are taken of a column. A missing value is left out, never counted as 0.

import type { Angka } from '../source/yaml/number.ts';
import { weightedMean } from '../formula/weights.ts';
import { AGGREGATE_FORMULAS } from '../formula/aggregates.ts';
import type { AggregateName } from '../formula/term.ts';
import {
  isFigure,
  derive,
  kosong,
  type Besaran,
  type Named,
  type Pembulatan,
  type Terhitung,
} from '../formula/figure.ts';

/**
 * An aggregate over the inputs that have a value, as they are used on (under `dasar: tampil` the mean is
 * over the rows as shown).
 * @returns `Kosong` when no input has a value
 */
export function computeAgregat(
  ambil: AggregateName,
  content: readonly { readonly nama: string; readonly hasil: Terhitung }[],
  pembulatan: Pembulatan,
): Terhitung {
  const nilai = content.flatMap(({ nama, hasil }): Named[] =>
    isFigure(hasil) ? [{ nama, besaran: hasil }] : [],
  );
  if (nilai.length === 0) return kosong('tanpa-nilai');
  return derive(AGGREGATE_FORMULAS[ambil], { nilai }, pembulatan);
}

/** The mean; of a single value that value itself, with the decimals that it has. */
export function computeRataRata(
  content: readonly { readonly nama: string; readonly hasil: Terhitung }[],
  pembulatan: Pembulatan,
): Terhitung {
  const valued = content.flatMap(({ hasil }): Besaran[] => (isFigure(hasil) ? [hasil] : []));
  const [one] = valued;
  if (valued.length === 1 && one !== undefined) return one;
  return computeAgregat('rata-rata', content, pembulatan);
}

/** What a mean is of: a value with the weight that it was given, if any. */
export interface MeanPart {
  readonly nama: string;
  readonly bobot: Angka | null;
  readonly hasil: Terhitung;
}

/** A part of a mean that has a value; its weight is null where none has one. */
export interface MeanMember<P> {
  readonly part: P;
  readonly bobot: Angka | null;
  readonly besaran: Besaran;
}

/** What a mean is made of: what has a value, and a weight where there are weights. */
export function meanMembers<P extends Pick<MeanPart, 'bobot' | 'hasil'>>(
  daftar: readonly P[],
): readonly MeanMember<P>[] {
  if (hasWeights(daftar)) return weightedMembers(daftar);
  return daftar.flatMap((part) =>
    isFigure(part.hasil) ? [{ part, bobot: null, besaran: part.hasil }] : [],
  );
}

/** What has both a value and a weight. */
const weightedMembers = <P extends Pick<MeanPart, 'bobot' | 'hasil'>>(daftar: readonly P[]) =>
  daftar.flatMap((part) => {
    const { bobot, hasil: besaran } = part;
    return bobot !== null && isFigure(besaran) ? [{ part, bobot, besaran }] : [];
  });

/** By weights where there is one; what has none is left out then. A plain mean where there is none at all. */
export function computeMean(daftar: readonly MeanPart[], pembulatan: Pembulatan): Terhitung {
  if (!hasWeights(daftar)) return computeRataRata(daftar, pembulatan);
  const members = weightedMembers(daftar);
  return weightedMean(
    members.map(({ part, bobot, besaran }) => ({ nama: part.nama, bobot, besaran })),
    pembulatan,
  );
}

export const hasWeights = (daftar: readonly { readonly bobot: Angka | null }[]): boolean =>
  daftar.some(({ bobot }) => bobot !== null);
