// Weights: the capaian of a sasaran, of a perspektif and of the whole agency (nilai kinerja organisasi, NKO).

import type { Metode, Perspektif, Renstra, Sasaran } from '../source/workspace.ts';
import { computeMean, hasWeights, type MeanPart } from './agregat.ts';
import type { Terhitung } from './besaran.ts';
import { findPredikat, type HasilPredikat } from './predikat.ts';

interface Measured {
  readonly sasaran: Sasaran;
  readonly capaian: Terhitung;
}

/** A perspektif with its sasaran. */
export interface HasilPerspektif<S extends Measured> {
  readonly perspektif: Perspektif;
  readonly sasaran: readonly S[];
  /** Per cent. */
  readonly capaian: Terhitung;
  readonly status: HasilPredikat | null;
}

/** Everything that weights make; null for an agency that has none. */
export interface Scorecard<S extends Measured = Measured> {
  readonly perspektif: readonly HasilPerspektif<S>[];
  /** The sasaran of no perspektif. */
  readonly lain: readonly S[];
  /** Of perspektif or sasaran; null where only indicators have weights. */
  readonly nko: { readonly nilai: Terhitung; readonly status: HasilPredikat | null } | null;
}

/** The scorecard of a year, from the capaian of its sasaran. */
export function computeScorecard<S extends Measured>(
  renstra: Renstra,
  sasaran: readonly S[],
  metode: Metode,
): Scorecard<S> | null {
  if (!isWeighted(renstra)) return null;
  const { pembulatan } = metode;
  const perspektif = renstra.perspektif.map((one): HasilPerspektif<S> => {
    const own = sasaran.filter((other) => other.sasaran.perspektif === one.kode);
    const capaian = computeMean(own.map(partOf), pembulatan);
    return {
      perspektif: one,
      sasaran: own,
      capaian,
      status: statusOf(metode, capaian),
    };
  });
  const others = sasaran.filter((one) => !perspektif.some((p) => p.sasaran.includes(one)));
  const whole: readonly MeanPart[] =
    perspektif.length === 0
      ? sasaran.map(partOf)
      : perspektif.map(({ perspektif: { kode: nama, bobot }, capaian: hasil }) => ({
          nama,
          bobot,
          hasil,
        }));
  return { perspektif, lain: others, nko: hasWeights(whole) ? total(whole, metode) : null };
}

/** Whether the plan has a weight anywhere. */
function isWeighted({ perspektif, sasaran }: Renstra): boolean {
  return (
    hasWeights(perspektif) ||
    hasWeights(sasaran) ||
    sasaran.some(({ indikator }) => hasWeights(indikator))
  );
}

const partOf = ({ sasaran: { kode: nama, bobot }, capaian: hasil }: Measured): MeanPart => ({
  nama,
  bobot,
  hasil,
});

function total(daftar: readonly MeanPart[], metode: Metode): NonNullable<Scorecard['nko']> {
  const nilai = computeMean(daftar, metode.pembulatan);
  return { nilai, status: statusOf(metode, nilai) };
}

/** What a capaian is called on the scale of `metode.status`. */
export const statusOf = ({ status }: Metode, capaian: Terhitung): HasilPredikat | null =>
  status === null ? null : findPredikat(status, capaian);
