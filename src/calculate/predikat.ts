// Predikat: the rating that a value earns on a scale.

import { Decimal } from '../decimal.ts';
import type { Skala } from '../source/workspace.ts';
import { isFigure, shownValue, type Terhitung } from './besaran.ts';

/** A step of a scale: a rating and its lower bound. */
export interface Anak {
  readonly predikat: string;
  readonly limit: Decimal;
  /** Whether the value has to be above the bound, not only at it. */
  readonly diAtas: boolean;
}

const lowerBounds = (diAtas: boolean, ...content: readonly (readonly [string, number])[]): Anak[] =>
  content.map(([predikat, limit]) => ({ predikat, limit: new Decimal(limit), diAtas }));

/**
 * The built-in scales, highest first; the last rating takes all the rest.
 * Permendagri 86/2017 prints its classes with gaps (90–91 and so on): the lower bounds count.
 * AKIP scores (PermenPANRB 88/2021) are strictly above their bounds: 90,00 is A.
 */
const SKALA: Readonly<Record<string, readonly Anak[]>> = {
  'permendagri-86-2017': lowerBounds(
    false,
    ['Sangat Tinggi', 91],
    ['Tinggi', 76],
    ['Sedang', 66],
    ['Rendah', 51],
    ['Sangat Rendah', 0],
  ),
  akip: lowerBounds(
    true,
    ['AA', 90],
    ['A', 80],
    ['BB', 70],
    ['B', 60],
    ['CC', 50],
    ['C', 30],
    ['D', 0],
  ),
};

export interface HasilPredikat {
  readonly predikat: string;
  /** 0 for the highest rating of the scale. */
  readonly urutan: number;
  /** How many ratings the scale has. */
  readonly dari: number;
}

/** The rating of a value, of which a reader who looks the printed figure up in the scale finds the same. */
export function findPredikat(skala: Skala, hasil: Terhitung): HasilPredikat | null {
  if (!isFigure(hasil)) return null;
  const jenjang = stepsOf(skala);
  const shown = shownValue(hasil);
  const cukup = jenjang.find(({ limit, diAtas }) => (diAtas ? shown.gt(limit) : shown.gte(limit)));
  const hit = cukup ?? jenjang.at(-1);
  if (hit === undefined) return null;
  return { predikat: hit.predikat, urutan: jenjang.indexOf(hit), dari: jenjang.length };
}

/** The steps of a scale, highest first; none for a name that is not known. */
export function stepsOf(skala: Skala): readonly Anak[] {
  return typeof skala === 'string' ? (SKALA[skala] ?? []) : ownScale(skala);
}

function ownScale(skala: Exclude<Skala, string>): readonly Anak[] {
  return skala
    .map(({ predikat, minimum }) => ({ predikat, limit: minimum.nilai, diAtas: false }))
    .sort((a, b) => b.limit.comparedTo(a.limit));
}
