// What is known of an agency from its reports, before it is written: every value with the place where it was printed.

import type { Cell } from '../audit/document.ts';
import type { CapaianFormulaName, Polaritas } from '../formula/capaian.ts';
import type { Sifat } from '../formula/aggregates.ts';
import type { LEVEL_SCALES } from '../formula/scale.ts';
import type { Quarter, RecapName } from '../period.ts';

/** A value as it is typed in YAML, and where it was printed. */
export interface Found {
  readonly text: string;
  /** `hal. 12, Tabel 3.5` */
  readonly origin: string;
  /** The cell that it is read from; null in running text. */
  readonly cell: Cell | null;
}

/** What an indicator is measured in, where that is no number. */
export type DraftKind =
  | {
      readonly jenis: 'predikat';
      /** One that ships with the project, or the report's own, the worst first. */
      readonly skala: keyof typeof LEVEL_SCALES | readonly DraftLevel[];
    }
  | { readonly jenis: 'tanggal' }
  /** Words whose order nothing tells: without a scale they are no values. */
  | { readonly jenis: null; readonly words: readonly string[] };

export interface DraftLevel {
  readonly name: string;
  /** Null where its place counts. */
  readonly score: string | null;
}

export interface DraftIndicator {
  readonly kode: string;
  /** Letters of its name alone, by which it is known again. */
  readonly key: string;
  readonly nama: Found;
  readonly satuan: Found | null;
  /** Null of one that is measured in numbers. */
  readonly kind: DraftKind | null;
  readonly polaritas: Polaritas;
  readonly rumus: CapaianFormulaName | null;
  readonly cap: Found | null;
  /** Whether its direction is certain. */
  readonly isSure: boolean;
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
  /** The kode of the tujuan that a sasaran serves. */
  readonly tujuan: string | null;
  /** The misi that a tujuan serves, by its words. */
  readonly misi: string | null;
  readonly indikator: readonly DraftIndicator[];
}

/** What an indicator is compared with. */
export interface DraftComparator {
  readonly nama: Found;
  /** Null for none of the kinds. */
  readonly jenis: 'standar' | 'spm' | 'rata-rata' | 'daerah' | null;
  /** By year. */
  readonly values: ReadonlyMap<number, Found>;
  readonly sumber: string | null;
}

export interface DraftPerspective {
  readonly kode: string;
  readonly nama: Found;
  readonly bobot: Found;
  /** The kode of those that belong to it. */
  readonly sasaran: readonly string[];
}

/** What a report calls things where it is not the usual word, and how it measures efficiency. */
export interface DraftManner {
  readonly sasaran: string | null;
  readonly anggaran: string | null;
  readonly perjanjianKinerja: string | null;
  /** The level of each sasaran by its kode; empty where there is but one. */
  readonly jenjang: ReadonlyMap<string, string>;
  /** Whether the standard of efficiency is 1 throughout. */
  readonly isPlainIndex: boolean;
  /** Whether efficiency is what was reached less what was spent, in per cent. */
  readonly isDifference: boolean;
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

/** An indicator of a programme, or of what it consists of. */
export interface DraftOwnIndicator {
  readonly nama: Found;
  readonly satuan: string;
  readonly polaritas: Polaritas;
  readonly target: Found | null;
  readonly realisasi: Found | null;
  /** What its capaian is held at. */
  readonly cap: Found | null;
}

/** A programme, or what one consists of, as the long table of the money has it. */
export interface DraftActivity {
  readonly kode: string;
  readonly nama: Found;
  readonly anggaran: Found | null;
  readonly realisasi: Found | null;
  readonly indikator: readonly DraftOwnIndicator[];
  /** A level below. */
  readonly parts: readonly DraftActivity[];
}

/** A budget before it was changed, and each change but the last with what its column calls it. */
export interface DraftChanges {
  readonly awal: Found;
  readonly between: readonly { readonly nilai: Found; readonly dasar: string }[];
  /** What the column of the last change calls it; null where it says no more than that it was changed. */
  readonly last: string | null;
}

/** By what a budget was changed last. */
export interface DraftChange {
  readonly dasar: string | null;
  readonly tanggal: string | null;
}

export interface DraftProgram extends Pick<DraftActivity, 'indikator' | 'parts'> {
  readonly kode: string;
  readonly nama: Found;
  /** The kode of those that it supports, or `semua`; empty where none is named. */
  readonly sasaran: readonly string[] | 'semua';
  /** What of its rupiah is for each of them; null where the report does not say. */
  readonly shares: readonly DraftShare[] | null;
  readonly bagian: string | null;
  /** Null where its budget was not changed. */
  readonly changed: DraftChanges | null;
  readonly anggaran: Found | null;
  readonly realisasi: Found | null;
  readonly serapan: Found | null;
}

/** A share in per cent of what a sasaran has of something. */
export interface DraftShare {
  readonly kode: string;
  readonly text: string;
}

/** The money of one kind of spending, of one DIPA where they are told apart. */
export interface DraftBelanja {
  readonly jenis: Found;
  readonly dipa: string | null;
  /** As that of a programme. */
  readonly changed: DraftChanges | null;
  readonly anggaran: Found | null;
  readonly realisasi: Found | null;
}

export interface DraftMoney {
  readonly sumber: string | null;
  /** Of what has its rupiah itself, by its path (`P01/K01`): where these come from. Empty where that is not certain. */
  readonly funds: ReadonlyMap<string, string>;
  /** By what every budget that was changed was changed last; null where that is not told, or not of all the same. */
  readonly change: DraftChange | null;
  /** What is called otherwise than usual of programmes and the levels below them. */
  readonly terms: readonly (readonly [
    key: 'program' | 'kegiatan' | 'sub_kegiatan',
    name: string,
  ])[];
  readonly program: readonly DraftProgram[];
  readonly belanja: readonly DraftBelanja[];
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
  readonly kind: 'capaian' | 'nilai' | 'komposit';
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
  /** What of its columns a table of values cannot say: ratings, and weights whose scores are not theirs. */
  readonly unsaid: readonly LeftColumn[];
  readonly rows: readonly DraftTableRow[];
  /** The cells that its rows are read from. */
  readonly cells: readonly Cell[];
  /** What its foot prints, by column; `''` for the mean of a table of capaian, and for an index. */
  readonly footFigures: ReadonlyMap<string, Found>;
}

export type LeftColumn = 'predikat' | 'bobot';

export interface DraftTableRow {
  readonly nama: string;
  readonly origin: string;
  /** Of a table of values, by column. */
  readonly values: ReadonlyMap<string, string>;
  /** Of another table: the keys of its row. */
  readonly fields: readonly (readonly [string, string])[];
}

/** Who reports, and who signs. */
export interface DraftAgency {
  /** What is named above it on the cover; null for a region's own. */
  readonly induk: Found | null;
  /** The title of its report, where that is not the usual one. */
  readonly judul: Found | null;
  readonly nomor: Found | null;
  readonly jenis: 'opd' | 'pemda' | 'kementerian' | 'eselon1' | 'satker';
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

/** Ratings of the report that are of no scale that was read; a scale that was not read has no words here. */
export interface UnreadRating {
  readonly words: readonly string[];
  readonly origin: string;
}

export interface DraftOfficer {
  readonly jabatan: string;
  readonly nama: string | null;
  readonly pangkat: string | null;
  readonly nip: string | null;
  readonly origin: string;
}

/** What was planned and reached in the quarters of the year; those that are not printed are not in it. */
export interface DraftQuarters {
  readonly sifat: Sifat;
  /** Whether the report tells how they make the year: with quarters all alike several ways do. */
  readonly isSure: boolean;
  readonly target: ReadonlyMap<Quarter, Found>;
  readonly realisasi: ReadonlyMap<Quarter, Found>;
}

/** What is done for an indicator. */
export interface DraftAction {
  readonly indikator: string;
  readonly aksi: string;
  readonly keluaran: string | null;
  readonly triwulan: readonly Quarter[];
  readonly anggaran: string | null;
  readonly penanggungJawab: string | null;
  /** Null where the report does not say how far it is. */
  readonly status: string | null;
  readonly origin: string;
  readonly cells: readonly Cell[];
}

/** All that goes into the data files. */
export interface Draft {
  readonly year: number;
  readonly period: { readonly from: number; readonly to: number; readonly origin: string | null };
  readonly agency: DraftAgency;
  readonly planSource: string | null;
  readonly scale: DraftScale | null;
  readonly unreadRatings: readonly UnreadRating[];
  readonly goals: { readonly tujuan: readonly DraftGoal[]; readonly sasaran: readonly DraftGoal[] };
  readonly documents: readonly DraftDocument[];
  readonly basis: 'iku' | 'perjanjian_kinerja' | null;
  readonly realisasi: ReadonlyMap<string, DraftRealisasi>;
  readonly earlier: ReadonlyMap<number, ReadonlyMap<string, Found>>;
  /** Null for a standard that was looked for and is not there. */
  readonly standards: ReadonlyMap<string, Found | null>;
  readonly comparators: ReadonlyMap<string, readonly DraftComparator[]>;
  readonly quarters: ReadonlyMap<string, DraftQuarters>;
  /** The stretches of the year that its tables of quarters tell beside these. */
  readonly recaps: readonly RecapName[];
  readonly actions: readonly DraftAction[];
  /** By kode of an indicator or a sasaran. */
  readonly weights: ReadonlyMap<string, Found>;
  readonly perspectives: readonly DraftPerspective[];
  readonly manner: DraftManner;
  readonly goalFigures: GoalFigures;
  readonly money: DraftMoney;
  /** What every capaian is held at; null where each indicator says its own. */
  readonly cap: Found | null;
  /** To how many decimals capaian is printed throughout, where that is not the usual two. */
  readonly decimals: number | null;
  readonly tables: readonly DraftTable[];
}
