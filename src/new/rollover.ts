// What the files of a new year are made from.

import type { Metode, Renstra, Workspace } from '../source/workspace.ts';
import type { HasilTabel } from '../calculate/tabel.ts';
import type { YearShift } from './years.ts';

export interface Rollover extends YearShift {
  readonly workspace: Workspace;
  /** The one that covers the new year. */
  readonly renstra: Renstra;
  /** Kode of its indikator: those of tujuan, then those of sasaran. */
  readonly indikator: readonly PlannedIndikator[];
  readonly metode: Metode;
  /** Last year's tables, calculated. */
  readonly pastTabel: ReadonlyMap<string, HasilTabel>;
}

export interface PlannedIndikator {
  readonly kode: string;
  readonly iku: boolean;
  readonly isOfTujuan: boolean;
  /** The target of the new year as it is typed in YAML; null where the Renstra has none. */
  readonly target: string | null;
}
