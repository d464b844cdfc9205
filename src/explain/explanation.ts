// The derivation of a figure as a tree of plain text and places: what `lkjip explain` prints, and a page can link to.

import type { Quarter } from '../period.ts';
import type { Position } from '../diagnostic/diagnostic.ts';

/** A formula with its inputs filled in. */
export interface FilledFormula {
  readonly nama: string;
  /** In words: `realisasi ÷ target × 100`. */
  readonly umum: string;
  /** With figures: `102,95 ÷ 95 × 100`. */
  readonly isi: string;
  /** The regulation that it is from, where there is one. */
  readonly sumber: string | null;
}

/** A figure, and what it was made of. */
export interface Explanation {
  readonly nama: string;
  /** The exact decimal with up to 20 significant digits; null for words and where there is no value. */
  readonly nilai: string | null;
  /** As the report shows it. */
  readonly tampil: string;
  readonly satuan: string | null;
  /** Null for what was entered. */
  readonly rumus: FilledFormula | null;
  /** Where it was entered; null for what was calculated. */
  readonly posisi: Position | null;
  /** Why there is no value, or which bound a rating is from. */
  readonly catatan: string | null;
  readonly bagian: readonly Explanation[];
}

export type KodeKind =
  | 'tujuan'
  | 'sasaran'
  | 'perspektif'
  | 'nko'
  | 'indikator'
  | 'tabel'
  | 'program'
  | 'kegiatan'
  | 'sub-kegiatan'
  | 'fakta'
  | 'rencana-aksi'
  | 'anggaran';

/** All figures of one thing in one year. */
export interface KodeExplanation {
  readonly kode: string;
  readonly jenis: KodeKind;
  readonly nama: string;
  readonly tahun: number;
  /** The quarter up to which it is; not there for a whole year. */
  readonly triwulan?: Quarter;
  /** The number that a table has in the report, `Tabel 3.4`; not there where it is not printed. */
  readonly tercetak?: string;
  readonly angka: readonly Explanation[];
}
