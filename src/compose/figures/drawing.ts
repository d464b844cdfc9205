// What each kind of chart holds to be drawn: numbers for the geometry beside the texts that the report shows for them.

import type { TreeNode } from '../../layout/tree.ts';
import type { Terms } from '../wording/terms.ts';

/** A number for the drawing, beside the text that the report shows for it. */
export interface Titik {
  readonly nilai: number;
  readonly tampil: string;
}

export interface Batang {
  readonly nama: string;
  readonly nilai: Titik;
  /** The agency's own bar. */
  readonly sendiri: boolean;
}

/** What a chart of bars draws, besides what is its own. */
export interface BarDrawing {
  readonly satuan: string;
  readonly batang: readonly Batang[];
  /** All of the bars that `batang` is a part of. */
  readonly whole?: readonly Batang[];
}

/** Target and realisasi by year, to the end of the period, or by quarter; null where there is none. */
export interface GrafikTren {
  readonly jenis: 'tren';
  readonly satuan: string;
  /** What the periods are, as the head of their column: `Tahun`. */
  readonly head: string;
  readonly periods: readonly string[];
  /** The period of the report, to be set apart, and what the legend calls it. */
  readonly own: { readonly period: string; readonly label: string } | null;
  readonly target: readonly (DrawnTitik | null)[];
  readonly realisasi: readonly (Titik | null)[];
  /** What the data state of a realisasi that is no value, and so has no point: `Nihil`. */
  readonly stated?: readonly (string | null)[];
  /** What it is compared with, by year. */
  readonly pembanding?: readonly ComparedLine[];
  /** The levels of a scale of words, worst first, in the place of a scale of numbers. */
  readonly levels?: readonly Titik[];
}

/** A target, or what it is compared with; a range goes from `nilai` up to its other bound. */
export interface DrawnTitik extends Titik {
  readonly upTo?: number;
}

/** Values of others over the same years. */
export interface ComparedLine {
  readonly nama: string;
  readonly titik: readonly (DrawnTitik | null)[];
  /** As of a realisasi. */
  readonly stated?: readonly (string | null)[];
}

/** Values in descending order, a row each; `rataRata` is drawn as a line when it is there. */
export interface GrafikPeringkat extends BarDrawing {
  readonly jenis: 'peringkat';
  readonly rataRata: Titik | null;
}

export interface DrawnZona {
  readonly nama: string;
  readonly dari: Titik;
  readonly sampai: Titik;
  readonly warna: 'merah' | 'kuning' | 'hijau';
}

/** Horizontal bars over coloured zones. */
export interface GrafikZona extends BarDrawing {
  readonly jenis: 'zona';
  readonly zona: readonly DrawnZona[];
}

/** Budget absorption by program, in per cent of each program's budget. */
export interface GrafikSerapan {
  readonly jenis: 'serapan';
  readonly batang: readonly { readonly nama: string; readonly serapan: Titik }[];
  readonly jumlah: Titik | null;
  /** What this agency calls its programs and its budget. */
  readonly terms: Pick<Terms, 'program' | 'anggaran'>;
}

/** A box, and what it leads to. */
export interface LinkedNode extends TreeNode {
  /** Element id of what the report says of it; null where it says nothing. */
  readonly target: string | null;
  /** Element id of the figure that goes on below it. */
  readonly continued: string | null;
}

export interface GrafikPohon {
  readonly jenis: 'pohon';
  /** Heads of its table: the boxes, what stands beside their names, what they are under. */
  readonly heads: readonly [string, string, string];
  readonly nodes: readonly LinkedNode[];
}

/** What each kind holds. */
export interface Charts {
  readonly tren: GrafikTren;
  readonly peringkat: GrafikPeringkat;
  readonly zona: GrafikZona;
  readonly serapan: GrafikSerapan;
  readonly pohon: GrafikPohon;
}

export type ChartKind = keyof Charts;

export type Grafik = Charts[ChartKind];

/** What Chart.js draws. */
export type Plot = Charts[Exclude<ChartKind, 'pohon'>];
