// What a comparison is made over.

import type { HasilBerkas, IndikatorBerkas } from './hasil-berkas.ts';
import type { Berpasangan } from './pasangan.ts';
import type { Nilai } from './pembaca-hasil.ts';

/** A mean that moved though the rows under it did not. */
export interface RataRataBergeser {
  readonly lama: Nilai | null;
  readonly baru: Nilai | null;
}

/** Both sides as a whole; what the parts below compare is looked up here. */
export interface Banding {
  readonly lama: HasilBerkas;
  readonly baru: HasilBerkas;
  readonly tahun: { readonly lama: number; readonly baru: number };
  /** The indicators of tujuan and sasaran by kode. */
  readonly indikator: ReadonlyMap<string, Berpasangan<IndikatorBerkas>>;
  /** Means of tables that moved while their rows stayed. */
  readonly bergeser: readonly RataRataBergeser[];
}
