// The figures of the engine: formula/figure.ts, and what was entered as one of them.

import type { Besaran } from '../formula/figure.ts';
import type { Angka } from '../source/bilangan.ts';

export {
  ada,
  kosong,
  ketetapan,
  type AsalBesaran,
  type Besaran,
  type Kosong,
  type Masukan,
  type Terhitung,
} from '../formula/figure.ts';
export type { Reason as Alasan } from '../formula/reasons.ts';

/** An entered figure, shown with the decimals it was typed with. */
export function dariAngka({ nilai, desimal, posisi, unit }: Angka): Besaran {
  // Calculated by the same formulas, in another workspace.
  if (unit !== undefined) return unit;
  return { nilai, pakai: nilai, desimal, asal: { jenis: 'masukan', posisi } };
}
