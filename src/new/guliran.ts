// What the files of a new year are made from.

import type { Metode, Renstra, Workspace } from '../source/workspace.ts';
import type { HasilTabel } from '../calculate/tabel.ts';
import type { Pergeseran } from './tahun.ts';

export interface Guliran extends Pergeseran {
  readonly ruang: Workspace;
  /** The one that covers the new year. */
  readonly renstra: Renstra;
  /** Kode of its indikator: those of tujuan, then those of sasaran. */
  readonly indikator: readonly IndikatorRenstra[];
  readonly metode: Metode;
  /** Last year's tables, calculated. */
  readonly tabelLalu: ReadonlyMap<string, HasilTabel>;
}

export interface IndikatorRenstra {
  readonly kode: string;
  readonly iku: boolean;
  readonly milikTujuan: boolean;
  /** The target of the new year as it is typed in YAML; null where the Renstra has none. */
  readonly target: string | null;
}
