// What `lkjip diff` finds, as a plain value. `--format json` writes it as it is: src/diff/README.md tells its fields.

import type { ClosingFigure, ResultsFile } from './results-file.ts';

/** Whether a change is for the better. Of a target: whether it asks for more. */
export type Penilaian = 'lebih-baik' | 'lebih-buruk' | 'netral';

/** Everything that is compared of a thing. */
export type ComparedFigure =
  | 'nama'
  | 'sasaran'
  | 'jenjang'
  | 'mendukung'
  | 'target'
  | 'target-akhir'
  | 'realisasi'
  | 'capaian'
  | 'predikat'
  | 'bobot'
  | 'status'
  | 'pembanding'
  | 'target-triwulan'
  | 'realisasi-triwulan'
  | 'tingkat-efisiensi'
  | 'keterangan-efisiensi'
  | 'anggaran-awal'
  | 'anggaran'
  | 'realisasi-anggaran'
  | 'serapan'
  | ClosingFigure
  | 'nilai'
  | 'indikator'
  | 'keluaran'
  | 'jadwal'
  | 'penanggung-jawab'
  /** Of the rows of a table. */
  | 'urutan';

/** A figure or word of one side. */
export interface SideValue {
  /** The exact decimal; null for a word and for a range. */
  readonly nilai: string | null;
  /** As the report shows it. */
  readonly tampil: string;
}

/** One figure or word that differs. */
export interface Change {
  readonly besaran: ComparedFigure;
  /** The column of a table that it closes, or what it is compared with; `2022 → 2023` where each side's own year is meant. */
  readonly kolom: string | null;
  /** Null where the side has none. */
  readonly lama: SideValue | null;
  readonly baru: SideValue | null;
  /** New less old, signed; null where there is no such figure. */
  readonly selisih: SideValue | null;
  readonly penilaian: Penilaian;
  /** `metode`: the data under it are the same, so the way of calculating moved it. */
  readonly sebab: 'metode' | null;
}

export type ThingKind =
  | 'tujuan'
  | 'sasaran'
  | 'indikator'
  | 'perspektif'
  | 'nko'
  | 'anggaran'
  | 'program'
  | 'kegiatan'
  | 'sub-kegiatan'
  | 'indikator-kegiatan'
  | 'sumber-dana'
  | 'belanja'
  | 'tabel'
  | 'baris'
  | 'rencana-aksi';

/** A thing with its kode that differs, or that contains things that do; a row of a table has a name only, an action the kode of its indikator. */
export interface Thing {
  readonly jenis: ThingKind;
  readonly kode: string;
  /** The new name where both sides have it. */
  readonly nama: string;
  readonly satuan: string | null;
  /** `tetap`: only what it contains differs. */
  readonly status: 'tetap' | 'berubah' | 'ditambah' | 'dihapus';
  /** Of its main figure: capaian, serapan, mean. */
  readonly penilaian: Penilaian;
  readonly ubah: readonly Change[];
  readonly anak: readonly Thing[];
}

/** A part of the way of calculating. */
export type MethodAspect =
  | 'desimal'
  | 'dasar-pembulatan'
  | 'capaian-maksimum'
  | 'skala-capaian'
  | 'efisiensi'
  | 'rumus'
  | 'polaritas'
  | 'satuan';

/** A change of how figures are made; said first, since it moves figures while the data stay. */
export interface MethodChange {
  readonly hal: MethodAspect;
  /** The indicator or table that it is about; null for all. */
  readonly kode: string | null;
  readonly nama: string | null;
  readonly lama: string | null;
  readonly baru: string | null;
}

/** One of the two things that are compared. */
export interface Side {
  /** As the user named it: `2020@v1`. */
  readonly sebutan: string;
  readonly tahun: number;
  readonly instansi: string;
  /** Whether it tells how it was calculated; results files of older versions do not. */
  readonly metode: boolean;
}

/** Counts of indicators that both sides have by how they changed, and of all that came, went or got another name. */
export interface DiffSummary {
  /** Indicators of the new side. */
  readonly indikator: number;
  readonly lebih_baik: number;
  readonly lebih_buruk: number;
  readonly netral: number;
  readonly ditambah: number;
  readonly dihapus: number;
  readonly berganti_nama: number;
  readonly metode: number;
}

export interface Difference {
  readonly versi: 1;
  readonly lama: Side;
  readonly baru: Side;
  /** Whether anything differs besides the years. */
  readonly beda: boolean;
  readonly ringkasan: DiffSummary;
  readonly metode: readonly MethodChange[];
  readonly tujuan: readonly Thing[];
  readonly sasaran: readonly Thing[];
  /** The values that weights make. */
  readonly skor: readonly Thing[];
  readonly anggaran: Thing | null;
  readonly tabel: readonly Thing[];
  readonly rencana_aksi: readonly Thing[];
}

/** A side with the results that it stands for. */
export interface ResultSide {
  readonly sebutan: string;
  readonly hasil: ResultsFile;
}
