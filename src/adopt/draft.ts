// What is known of an agency from its reports, before it is written: every value with the place where it was printed.

import type { Cell } from '../audit/document.ts';
import type { CapaianFormulaName, Polaritas } from '../formula/capaian.ts';

/** A value as it is typed in YAML, and where it was printed. */
export interface Found {
  readonly text: string;
  /** `hal. 12, Tabel 3.5` */
  readonly origin: string;
  /** The cell that it is read from; null in running text. */
  readonly cell: Cell | null;
}

export interface DraftIndicator {
  readonly kode: string;
  /** Letters of its name alone, by which it is known again. */
  readonly key: string;
  readonly nama: Found;
  readonly satuan: Found | null;
  readonly polaritas: Polaritas;
  readonly rumus: CapaianFormulaName | null;
  readonly cap: Found | null;
  readonly isIku: boolean;
  readonly explained: Explained;
  readonly start: Found | null;
  /** By year. */
  readonly targets: ReadonlyMap<number, Found>;
}

/** What is said of an indicator in words, by its key in the YAML. */
export interface Explained {
  readonly definisi?: Found;
  readonly sumber_data?: Found;
  readonly penanggung_jawab?: Found;
  readonly alasan?: Found;
}

/** A sasaran or a tujuan with its indicators. */
export interface DraftGoal {
  readonly kode: string;
  readonly nama: Found;
  /** The misi that a tujuan serves, by its words. */
  readonly misi: string | null;
  readonly indikator: readonly DraftIndicator[];
}

/** A planning document's targets by kode. */
export interface DraftDocument {
  readonly kind: 'iku' | 'murni' | 'perubahan';
  readonly sumber: Found | null;
  readonly targets: ReadonlyMap<string, Found>;
  readonly notes: ReadonlyMap<string, Found>;
  /** Names as this document writes them, where they are others than those of the plan. */
  readonly written: readonly WrittenGoal[];
}

export interface WrittenGoal {
  readonly kode: string | null;
  readonly nama: Found;
  readonly indikator: readonly { readonly kode: string; readonly nama: string }[];
}

/** What was reached, by kode. */
export interface DraftRealisasi {
  readonly value: Found;
  readonly sumber: string | null;
  readonly capaian: Found | null;
  readonly final: Found | null;
  /** The table that it is taken from, and how. */
  readonly taken: {
    readonly table: string;
    readonly how: string;
    readonly column: string | null;
  } | null;
}

export interface DraftProgram {
  readonly kode: string;
  readonly nama: Found;
  /** The kode of one, or `semua`. */
  readonly sasaran: string | null;
  readonly bagian: string | null;
  readonly anggaran: Found | null;
  readonly realisasi: Found | null;
  readonly serapan: Found | null;
}

export interface DraftMoney {
  readonly sumber: string | null;
  readonly program: readonly DraftProgram[];
  readonly total: Found | null;
  readonly spent: Found | null;
  readonly absorbed: Found | null;
  /** In per cent by kode of a sasaran, where no rupiah are known. */
  readonly shares: ReadonlyMap<string, Found>;
}

/** A figure that a report prints of a sasaran, by the key that it has in the YAML. */
export type GoalFigures = ReadonlyMap<string, ReadonlyMap<string, Found>>;

/** What a table of values closes with. */
export type TableFoot = 'rata-rata' | 'jumlah' | 'tidak-ada' | 'maksimum' | 'minimum' | 'cacah';

export interface DraftTable {
  readonly kode: string;
  readonly kind: 'capaian' | 'nilai';
  readonly judul: Found;
  readonly sumber: string | null;
  /** What stands below it as a note. */
  readonly catatan: string | null;
  readonly satuan: string | null;
  readonly indikator: string | null;
  readonly isPersonnel: boolean;
  /** Of a table of values. */
  readonly columns: readonly string[];
  readonly rowHead: string | null;
  readonly foot: TableFoot | null;
  readonly scale: boolean;
  readonly rows: readonly DraftTableRow[];
  /** The cells that its rows are read from. */
  readonly cells: readonly Cell[];
  /** What its foot prints, by column; `''` for the mean of a table of capaian. */
  readonly footFigures: ReadonlyMap<string, Found>;
}

export interface DraftTableRow {
  readonly nama: string;
  readonly origin: string;
  /** Of a table of values, by column. */
  readonly values: ReadonlyMap<string, string>;
  /** Of a table of capaian: the keys of its row. */
  readonly fields: readonly (readonly [string, string])[];
}

/** Who reports, and who signs. */
export interface DraftAgency {
  readonly nama: Found | null;
  readonly daerah: Found | null;
  readonly kepala: DraftOfficer | null;
  readonly tempat: Found | null;
  readonly tanggal: Found | null;
  readonly visi: Found | null;
  readonly misi: readonly Found[];
  readonly tugas: Found | null;
  readonly fungsi: readonly Found[];
  readonly struktur: readonly DraftPosition[];
}

export interface DraftPosition {
  readonly jabatan: string;
  readonly nama: string | null;
  /** The position above. */
  readonly below: string | null;
  readonly origin: string;
}

/** A scale of ratings, from the highest to the lowest. */
export interface DraftScale {
  readonly steps: readonly { readonly name: string; readonly minimum: string }[];
  readonly origin: string;
  /** The cells that it is read from. */
  readonly cells: readonly Cell[];
}

export interface DraftOfficer {
  readonly jabatan: string;
  readonly nama: string | null;
  readonly pangkat: string | null;
  readonly nip: string | null;
  readonly origin: string;
}

/** All that goes into the data files. */
export interface Draft {
  readonly year: number;
  readonly period: { readonly from: number; readonly to: number; readonly origin: string | null };
  readonly agency: DraftAgency;
  readonly planSource: string | null;
  readonly scale: DraftScale | null;
  readonly goals: { readonly tujuan: readonly DraftGoal[]; readonly sasaran: readonly DraftGoal[] };
  readonly documents: readonly DraftDocument[];
  readonly basis: 'iku' | 'perjanjian_kinerja' | null;
  readonly realisasi: ReadonlyMap<string, DraftRealisasi>;
  readonly earlier: ReadonlyMap<number, ReadonlyMap<string, Found>>;
  /** Null for a standard that was looked for and is not there. */
  readonly standards: ReadonlyMap<string, Found | null>;
  readonly goalFigures: GoalFigures;
  readonly money: DraftMoney;
  readonly tables: readonly DraftTable[];
}
