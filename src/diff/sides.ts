// What a comparison is made over.

import type { ResultsFile, IndikatorInFile } from './results-file.ts';
import type { Paired } from './pairs.ts';
import type { ResultValue } from './results-file.ts';

/** A mean that moved though the rows under it did not. */
export interface ShiftedMean {
  readonly lama: ResultValue | null;
  readonly baru: ResultValue | null;
}

/** Both sides as a whole; what the parts below compare is looked up here. */
export interface Sides {
  readonly lama: ResultsFile;
  readonly baru: ResultsFile;
  readonly tahun: { readonly lama: number; readonly baru: number };
  /** The indicators of tujuan and sasaran by kode. */
  readonly indikator: ReadonlyMap<string, Paired<IndikatorInFile>>;
  /** Means of tables that moved while their rows stayed. */
  readonly bergeser: readonly ShiftedMean[];
}
