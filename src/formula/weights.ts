// A mean by weights: of the capaian of indicators in their sasaran, of those in their perspektif, of these in the whole.

import { derive, kosong, type Named, type Pembulatan, type Terhitung } from './figure.ts';
import type { Formula } from './formula.ts';
import { aggregate, over, products } from './term.ts';

/** What is weighted, as the formula names it. */
type WeightedRole = 'capaian' | 'nilai';

/** Σ (bobot × nilai) / Σ bobot, of those that have a value. */
const weightedFormula = <Role extends WeightedRole>(role: Role): Formula<'bobot' | Role> => ({
  name: 'rata-rata-tertimbang',
  source: null,
  precision: 'workspace',
  tree: over(products<'bobot' | Role>('bobot', role), aggregate('jumlah', 'bobot')),
});

/** The mean by weights, by what it is of. */
export const WEIGHTED: Readonly<Record<WeightedRole, Formula>> = {
  capaian: weightedFormula('capaian'),
  nilai: weightedFormula('nilai'),
};

/** A value with its weight, by the name of what it is of. */
export interface Weighted {
  readonly nama: string;
  readonly bobot: Named['besaran'];
  readonly besaran: Named['besaran'];
}

/** @returns `Kosong` where nothing has a value, or nothing that has one has a weight */
export function weightedMean(
  daftar: readonly Weighted[],
  pembulatan: Pembulatan,
  role: WeightedRole = 'capaian',
): Terhitung {
  const weighted = daftar.filter(({ bobot }) => !bobot.nilai.isZero());
  if (weighted.length === 0) return kosong(daftar.length === 0 ? 'tanpa-nilai' : 'bobot-nol');
  const [only] = weighted;
  if (only !== undefined && weighted.length === 1) return only.besaran;
  const inputs = {
    bobot: weighted.map(({ nama, bobot }) => ({ nama: `bobot ${nama}`, besaran: bobot })),
    [role]: weighted.map(({ nama, besaran }) => ({ nama, besaran })),
  };
  return derive(WEIGHTED[role], inputs, pembulatan);
}
