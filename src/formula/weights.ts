// A mean by weights: of the capaian of indicators in their sasaran, of those in their perspektif, of these in the whole.

import { derive, kosong, type Named, type Pembulatan, type Terhitung } from './figure.ts';
import type { Formula } from './formula.ts';
import { aggregate, over, products } from './term.ts';

/** Σ (bobot × nilai) / Σ bobot, of those that have a value. */
const WEIGHTED: Formula<'bobot' | 'capaian'> = {
  name: 'rata-rata-tertimbang',
  source: null,
  precision: 'workspace',
  tree: over(products('bobot', 'capaian'), aggregate('jumlah', 'bobot')),
};

/** A value with its weight, by the name of what it is of. */
export interface Weighted {
  readonly nama: string;
  readonly bobot: Named['besaran'];
  readonly besaran: Named['besaran'];
}

/** @returns `Kosong` where nothing has a value, or nothing that has one has a weight */
export function weightedMean(daftar: readonly Weighted[], pembulatan: Pembulatan): Terhitung {
  const berbobot = daftar.filter(({ bobot }) => !bobot.nilai.isZero());
  if (berbobot.length === 0) return kosong(daftar.length === 0 ? 'tanpa-nilai' : 'bobot-nol');
  const [only] = berbobot;
  if (only !== undefined && berbobot.length === 1) return only.besaran;
  const inputs = {
    bobot: berbobot.map(({ nama, bobot }) => ({ nama: `bobot ${nama}`, besaran: bobot })),
    capaian: berbobot.map(({ nama, besaran }) => ({ nama, besaran })),
  };
  return derive(WEIGHTED, inputs, pembulatan);
}
