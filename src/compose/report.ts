// The composed report: chapters, numbered tables and figures, every number already text. Knows nothing of HTML.

import type { Besaran } from '../calculate/besaran.ts';
import type { HasilEfisiensi } from '../calculate/efisiensi.ts';
import type { SheetSize } from '../pdf/flaws.ts';
import type { CaraUkur, Skala, Tampilan, Warna } from '../source/workspace.ts';
import type { Grafik, Titik } from './figures/drawing.ts';

/** A piece of running text. */
export type Inline =
  | { readonly jenis: 'teks'; readonly teks: string }
  | { readonly jenis: 'tebal' | 'miring'; readonly isi: readonly Inline[] }
  | { readonly jenis: 'kode'; readonly teks: string }
  | { readonly jenis: 'tautan'; readonly url: string; readonly isi: readonly Inline[] }
  /** A figure or table referred to by its number ("Tabel 3.1"); `id` is its element. */
  | { readonly jenis: 'rujukan'; readonly id: string; readonly teks: string }
  | { readonly jenis: 'ganti-baris' };

export interface Paragraf {
  readonly jenis: 'paragraf';
  readonly isi: readonly Inline[];
}

/** A heading below the section's own (tingkat 3 to 5). */
export interface Subjudul {
  readonly jenis: 'subjudul';
  readonly id: string;
  readonly tingkat: 3 | 4 | 5;
  readonly teks: string;
}

export interface Daftar {
  readonly jenis: 'daftar';
  readonly berurut: boolean;
  /** The number of its first item, where it is `berurut`. */
  readonly mulai: number;
  readonly butir: readonly (readonly Blok[])[];
}

export interface Kutipan {
  readonly jenis: 'kutipan';
  readonly isi: readonly Blok[];
}

/** How the text of a column stands: `angka` aligns on the decimal comma. */
export type Rata = 'kiri' | 'tengah' | 'angka';

export interface TextCell {
  readonly teks: string;
  readonly rata: Rata;
  /** Cells spanned; 1 when it stands alone. */
  readonly rentangKolom: number;
  readonly rentangBaris: number;
  /** A row head (`<th scope="row">`). */
  readonly kepalaBaris: boolean;
  /** Of a row of totals within the body. */
  readonly tebal?: true;
  /** The status that the cell says in words, so that a format can mark it; never by colour alone. */
  readonly status?: Status;
  /** The colour that its word names, to be shown beside the word. */
  readonly swatch?: Warna;
  readonly [ARTI]?: Arti;
}

/** Under this a cell keeps what its text stands for; whoever writes the report as text does not come across it. */
export const ARTI = Symbol('arti');

/** What the text of a cell stands for, for a format that calculates itself. */
export type Arti =
  /** `cara` is there for a capaian. */
  | { readonly jenis: 'angka'; readonly besaran: Besaran; readonly cara: CaraUkur | null }
  /** A rating; `skala` is null for the workspace's scale of capaian. */
  | { readonly jenis: 'predikat'; readonly besaran: Besaran; readonly skala: Skala | null }
  | { readonly jenis: 'keterangan'; readonly efisiensi: HasilEfisiensi };

export interface Tabel {
  readonly jenis: 'tabel';
  /** Element id, `tabel-<kode>`. */
  readonly id: string;
  readonly kode: string;
  /** "Tabel 3.1" */
  readonly label: string;
  readonly judul: string;
  readonly sumber: string | null;
  /** Rows of the head; the last holds a cell for each column not spanned from above. */
  readonly kepala: readonly (readonly TextCell[])[];
  /** Relative widths of the columns, in per cent; they sum to 100. */
  readonly lebarKolom: readonly number[];
  readonly baris: readonly (readonly TextCell[])[];
  /** Rows of totals or means under the body. */
  readonly kaki: readonly (readonly TextCell[])[];
  readonly catatan: readonly string[];
  readonly lanskap: boolean;
}

export interface Gambar {
  readonly jenis: 'gambar';
  /** Element id, `gambar-<kode>`. */
  readonly id: string;
  readonly kode: string;
  /** "Gambar 3.1" */
  readonly label: string;
  readonly judul: string;
  readonly sumber: string | null;
  /** What the chart shows, in sentences, for who cannot see it. */
  readonly deskripsi: string;
  /** The agency's colour, `#rrggbb`, where it has chosen one. */
  readonly aksen?: string;
  readonly grafik: Grafik;
}

/** A photograph from the year's `gambar/` folder. */
export interface Foto {
  /** Path below the workspace, with forward slashes. */
  readonly berkas: string;
  readonly keterangan: string;
}

export interface Dokumentasi {
  readonly jenis: 'dokumentasi';
  readonly judul: string;
  readonly foto: readonly Foto[];
}

/** The block of place, date and name under a foreword. */
export interface TandaTangan {
  readonly jenis: 'tanda-tangan';
  readonly tempatTanggal: string;
  readonly jabatan: string;
  readonly nama: string | null;
  readonly pangkat: string | null;
  readonly nip: string | null;
  readonly nrp: string | null;
  /** Who signs on the left of it. */
  readonly kiri?: TandaTangan;
}

/** Whether an indicator met its target. */
export type Status = 'tercapai' | 'belum' | 'tak-terukur';

/** A number that stands for the whole year: `3 dari 4`, "indikator mencapai target". */
export interface Ringkasan {
  readonly nilai: string;
  readonly keterangan: string;
  /** What it counts; null for what is no count of indicators. */
  readonly status: Status | null;
}

/** Realisasi by year, drawn small; `titik` is null for a year without one. */
export interface TrenKecil {
  /** Element id, `tren-<kode>`. */
  readonly id: string;
  readonly deskripsi: string;
  readonly titik: readonly { readonly tahun: number; readonly titik: Titik | null }[];
}

/** An indicator at a glance. */
export interface Kartu {
  /** Element id of the indicator's own section. */
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  /** With the direction where it is not that more is better. */
  readonly satuan: string;
  readonly target: string;
  readonly realisasi: string;
  /** With its per cent sign; a dash where it cannot be calculated. */
  readonly capaian: string;
  readonly predikat: string;
  readonly status: Status;
  /** The status in words. */
  readonly teksStatus: string;
  readonly tren: TrenKecil | null;
}

/** What was reached and what was not: totals, then a card for each indicator, by sasaran. */
export interface Sekilas {
  readonly jenis: 'sekilas';
  readonly jumlah: readonly Ringkasan[];
  readonly kelompok: readonly { readonly judul: string; readonly kartu: readonly Kartu[] }[];
}

/** A file of the year's `lampiran/` folder, bound in. */
export interface BoundFile {
  readonly jenis: 'lampiran';
  /** Path below the workspace, with forward slashes. */
  readonly berkas: string;
  readonly judul: string;
  /** Whether it is a PDF; else it is a picture on a sheet of its own. */
  readonly isPdf: boolean;
  readonly sheets: readonly BoundSheet[];
}

export interface BoundSheet {
  /** What it is, for who cannot see it. */
  readonly description: string;
  /** In points; null for a picture that shows its size itself. */
  readonly size: SheetSize | null;
}

export type Blok =
  | Paragraf
  | Subjudul
  | Daftar
  | Kutipan
  | Tabel
  | Gambar
  | Dokumentasi
  | BoundFile
  | TandaTangan
  | Sekilas;

/** A numbered section of a chapter ("1.1 Latar Belakang"), or one of the front matter without a number. */
export interface Bagian {
  readonly id: string;
  /** "1.1"; null in the front matter. */
  readonly nomor: string | null;
  readonly judul: string;
  readonly isi: readonly Blok[];
}

export interface Bab {
  readonly id: string;
  /** "BAB I", or "LAMPIRAN". */
  readonly label: string;
  readonly judul: string;
  readonly bagian: readonly Bagian[];
}

/** A line of daftar isi, daftar gambar or daftar tabel. */
export interface Entri {
  /** The element that the line points at. */
  readonly id: string;
  /** "BAB I", "1.1", "Tabel 3.1"; empty for front matter. */
  readonly label: string;
  readonly judul: string;
  /** 1 for chapters and front matter, 2 for sections, 3 below. */
  readonly tingkat: 1 | 2 | 3;
}

export interface Sampul {
  /** "Laporan Kinerja Instansi Pemerintah" */
  readonly judul: string;
  readonly tahun: number;
  /** What it is of: "Tahun 2020", "Triwulan II Tahun 2020". */
  readonly masa: string;
  /** The body above the agency. */
  readonly induk: string | null;
  readonly instansi: string;
  /** Null where the agency has none, or its name says it. */
  readonly daerah: string | null;
  readonly nomor: string | null;
  readonly kota: string | null;
  /** Year of publication, the year after the report's. */
  readonly tahunTerbit: number;
}

/** The whole report, ready to be rendered in any format. */
export interface Laporan {
  /** BCP 47 tag of the text, "id". */
  readonly bahasa: string;
  /** Document title, for `<title>` and the PDF. */
  readonly judul: string;
  /** Something is left to fill in: every page says that this is no report yet. */
  readonly draf: boolean;
  readonly penulis: string;
  /** The number under which it is filed, for the properties of its files. */
  readonly nomor: string | null;
  /** How it is to look, in whichever format. */
  readonly tampilan: Tampilan;
  readonly sampul: Sampul;
  /** Kata pengantar, ikhtisar eksekutif, sekilas kinerja: before the lists. */
  readonly bagianDepan: readonly Bagian[];
  readonly daftarIsi: readonly Entri[];
  readonly daftarGambar: readonly Entri[];
  readonly daftarTabel: readonly Entri[];
  readonly bab: readonly Bab[];
}
