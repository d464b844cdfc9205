// The workspace: all that was entered, normalised. Optional keys are explicit nulls, records are Maps, every thing
// knows its path in its file. Immutable, and the only input of calculate, validate and compose.

import type { Decimal } from '../decimal.ts';
import type { Bilingual } from '../language.ts';
import type { AggregateName } from '../formula/term.ts';
import type { CapaianFormulaName, Polaritas } from '../formula/capaian.ts';
import type { MetodeEfisiensi } from '../formula/efficiency.ts';
import type { Sifat } from '../formula/aggregates.ts';
import type { Pembulatan, Stated, Terhitung } from '../formula/figure.ts';
import type { Quarter, RecapName } from '../period.ts';
import type { Position } from '../diagnostic/diagnostic.ts';
import type { SheetFlaw, SheetSize } from '../pdf/flaws.ts';
import type { Angka } from './yaml/number.ts';
import { yearFile } from './layout.ts';
import type { YamlFile } from './yaml/document.ts';
import type { KeyPath } from './yaml/tree.ts';
import type {
  BAB,
  BAGIAN,
  AnggaranFile,
  SettingsFile,
  OrganisasiFile,
  RealisasiFile,
  RenstraFile,
  TargetFile,
  TriwulanFile,
  HASIL_UNIT,
  HURUF,
  JENIS_INSTANSI,
  JENIS_PEMBANDING,
  KAKI,
  KERTAS,
  STATUS_AKSI,
  UnitTertulis,
  WARNA,
} from './schema/index.ts';

export type { Pembulatan, Polaritas, MetodeEfisiensi };
export type Rumus = CapaianFormulaName;
/** What a realisasi takes of a table. */
export type Ambil = AggregateName | 'rata-rata-capaian' | 'komposit';
export type HasilUnit = (typeof HASIL_UNIT)[number];
export type Kaki = (typeof KAKI)[number];
export type Warna = (typeof WARNA)[number];
export type Kertas = (typeof KERTAS)[number];

declare const CONTENT: unique symbol;

/**
 * Where a thing was entered.
 * @typeParam Content as the schema has what stands there, so that the compiler holds every key that is looked up in it against
 *   the format
 */
export interface Asal<Content = unknown> {
  readonly berkas: string;
  readonly keys: KeyPath;
  readonly [CONTENT]?: Content;
}

/** What the files of a workspace hold. */
interface FileContent {
  readonly target: TargetFile;
  readonly realisasi: RealisasiFile;
  readonly anggaran: AnggaranFile;
  readonly triwulan: TriwulanFile;
  readonly organisasi: OrganisasiFile;
}

/** A file of a year as a whole. */
export const wholeFile = <Name extends keyof FileContent>(
  name: Name,
  tahun: number,
): Asal<FileContent[Name]> => ({ berkas: yearFile(name, tahun), keys: [] });

/** `lkjip.yaml` as a whole. */
export const WHOLE_LKJIP: Asal<SettingsFile> = { berkas: 'lkjip.yaml', keys: [] };

/** What has no keys of the format below it. */
type Leaf = Angka | string | number | boolean | null | undefined;

/** The ways from a thing to what is in it. */
export type PathIn<Content> =
  | readonly []
  | (Content extends Leaf
      ? never
      : Content extends readonly (infer Item)[]
        ? readonly [number, ...PathIn<Item>]
        : { [K in keyof Content & string]: readonly [K, ...PathIn<Content[K]>] }[keyof Content &
            string]);

type Item<List> = NonNullable<List> extends readonly (infer One)[] ? One : never;
type Entry<Written> =
  NonNullable<Written> extends Readonly<Record<string, infer One>> ? One : never;

export interface Kepala {
  readonly jabatan: string;
  readonly nama: string | null;
  readonly pangkat: string | null;
  readonly nip: string | null;
  /** The number of who serves in the police or the forces, and so has no NIP. */
  readonly nrp: string | null;
}

export interface Instansi {
  readonly jenis: (typeof JENIS_INSTANSI)[number];
  readonly nama: string;
  readonly daerah: string | null;
  /** The body above. */
  readonly induk: string | null;
  readonly singkatan: string | null;
  readonly kota: string | null;
  readonly kepala: Kepala | null;
  /** Title of its reports; null for the usual one. */
  readonly judulLaporan: string | null;
  readonly nomorLaporan: string | null;
  readonly istilah: Istilah;
  /** Names of the levels of sasaran, the highest first. */
  readonly jenjang: readonly string[];
}

/** What the agency calls things, as in a title; null where it calls them as everybody does. */
export type Istilah = Readonly<
  Record<
    | 'tujuan'
    | 'sasaran'
    | 'program'
    | 'kegiatan'
    | 'subKegiatan'
    | 'anggaran'
    | 'renstra'
    | 'perjanjianKinerja',
    string | null
  >
>;

/** A rating and the lowest value that earns it. */
export interface Jenjang {
  readonly predikat: string;
  readonly minimum: Angka;
}

/** A rating scale: one of the built-in ones by name, or the workspace's own. */
export type Skala = string | readonly Jenjang[];

export interface Metode {
  readonly pembulatan: Pembulatan;
  readonly capaianMaksimum: Angka | null;
  /** Null where capaian may be as low as its formula says. */
  readonly capaianMinimum: Decimal | null;
  readonly skalaCapaian: Skala;
  readonly efisiensi: MetodeEfisiensi;
  /** What a capaian is called in the scorecard; null where there is no such scale. */
  readonly status: readonly Jenjang[] | null;
  /** Whether each scale is printed where it is first used. */
  readonly legenda: boolean;
  /** The stretches of a year that are told between its quarters, in their order. */
  readonly recaps: readonly RecapName[];
}

/** Colours of the workspace's own, `#rrggbb`; null for those of the style sheet. */
export interface Palet {
  readonly aksen: string | null;
  readonly baik: string | null;
  readonly cukup: string | null;
  readonly kurang: string | null;
}

/** Files of a family of the workspace's own; paths below the workspace. */
export interface FaceFiles {
  readonly biasa: string;
  readonly miring: string | null;
  readonly tebal: string | null;
}

/** A shipped family by its name, or one of the workspace's own. */
export type KeluargaHuruf = (typeof HURUF)[number] | FaceFiles;

/** The sections of each part that the report has, in their order. */
export type SusunanBagian = {
  readonly [K in keyof typeof BAGIAN]: readonly (typeof BAGIAN)[K][number][];
};

/** A section of the agency's own: its prose has the name of its kode. */
export interface AddedSection {
  readonly kode: string;
  readonly bab: (typeof BAB)[number];
  readonly judul: string;
  /** The section of that chapter that it follows; null for the end of the chapter. */
  readonly sesudah: string | null;
}

/** How the report looks, whatever its format. */
export interface Tampilan {
  readonly warna: Palet;
  /** Path of the emblem below the workspace; null for the drawn one. */
  readonly lambang: string | null;
  readonly kertas: Kertas;
  readonly huruf: { readonly teks: KeluargaHuruf; readonly tabel: KeluargaHuruf };
  /** Whether each tujuan is told of as a sasaran is. */
  readonly uraianTujuan: boolean;
  readonly bagian: SusunanBagian;
  readonly bagianTambahan: readonly AddedSection[];
}

/** A finding that the agency knows and stands by. */
export interface Terima {
  readonly kode: string;
  readonly berkas: string;
  /** What the message names; null for every finding of that kode in the file. */
  readonly untuk: readonly string[] | null;
  readonly alasan: string;
  readonly asal: Asal<Item<SettingsFile['terima']>>;
}

export interface Rentang {
  readonly dari: Angka;
  readonly sampai: Angka;
}

/** What was reached, as entered: a figure, or that there is none. */
export type Value = Angka | Stated;

/** A planned value: a figure, which may be a bound, or a range. */
export type Target = Angka | Rentang;

/** What a realisasi is compared with: as a target, or that there is none. */
export type ComparatorValue = Target | Stated;

export function isRentang(one: Terhitung | Rentang): one is Rentang {
  return 'dari' in one;
}

/** How an indicator, or a row of a capaian table, turns target and realisasi into capaian. */
export interface CaraUkur {
  readonly satuan: string;
  readonly polaritas: Polaritas;
  /** Another formula than the polaritas's own. */
  readonly rumus: Rumus | null;
  readonly capaianMaksimum: Angka | null;
}

export interface Indikator extends CaraUkur {
  readonly kode: string;
  readonly nama: string;
  readonly iku: boolean;
  /** Its share in the capaian of its sasaran. */
  readonly bobot: Angka | null;
  readonly definisi: string | null;
  /** What the table that explains the IKU says besides. */
  readonly sumberData: string | null;
  readonly penanggungJawab: string | null;
  readonly alasan: string | null;
  readonly kondisiAwal: Angka | null;
  /** Renstra targets by year. */
  readonly target: ReadonlyMap<number, Target>;
  readonly asal: Asal<Item<Item<RenstraFile['sasaran']>['indikator']>>;
}

export interface Misi {
  readonly kode: string;
  readonly nama: string;
  readonly didukung: boolean;
  readonly asal: Asal<Item<RenstraFile['misi']>>;
}

export interface Tujuan {
  readonly kode: string;
  readonly nama: string;
  readonly misi: string | null;
  readonly indikator: readonly Indikator[];
  readonly asal: Asal<Item<RenstraFile['tujuan']>>;
}

/** A perspective of the strategy map (balanced scorecard). */
export interface Perspektif {
  readonly kode: string;
  readonly nama: string;
  readonly bobot: Angka | null;
  readonly asal: Asal<Item<RenstraFile['perspektif']>>;
}

export interface Sasaran {
  readonly kode: string;
  readonly nama: string;
  readonly tujuan: string | null;
  /** Kode of the perspektif that it is under. */
  readonly perspektif: string | null;
  /** Name of its level. */
  readonly jenjang: string | null;
  /** Kode of the sasaran that it serves. */
  readonly mendukung: string | null;
  /** Its share in its perspektif, or where there is none in the whole. */
  readonly bobot: Angka | null;
  readonly indikator: readonly Indikator[];
  readonly asal: Asal<Item<RenstraFile['sasaran']>>;
}

export interface Renstra {
  readonly mulai: number;
  readonly selesai: number;
  readonly sumber: string | null;
  readonly visi: string | null;
  readonly misi: readonly Misi[];
  readonly tujuan: readonly Tujuan[];
  readonly perspektif: readonly Perspektif[];
  readonly sasaran: readonly Sasaran[];
  readonly asal: Asal<RenstraFile>;
}

/** A sasaran as one document words it, which may differ from the Renstra. */
export interface SasaranTertulis {
  readonly kode: string | null;
  readonly nama: string;
  readonly indikator: readonly {
    readonly kode: string;
    readonly nama: string;
    readonly satuan: string | null;
    readonly asal: Asal<Item<Item<NonNullable<TargetFile['iku']>['sasaran']>['indikator']>>;
  }[];
  readonly asal: Asal<Item<NonNullable<TargetFile['iku']>['sasaran']>>;
}

/** IKU or a Perjanjian Kinerja: targets by kode of indikator. */
export interface DokumenTarget {
  readonly jenis: 'iku' | 'murni' | 'perubahan';
  readonly tanggal: string | null;
  /** Who promises, and whom it is promised to; of a Perjanjian Kinerja alone. */
  readonly pihak: { readonly pertama: Kepala | null; readonly kedua: Kepala | null };
  readonly sumber: string | null;
  readonly target: ReadonlyMap<string, Target>;
  readonly catatan: ReadonlyMap<string, string>;
  readonly sasaran: readonly SasaranTertulis[];
  readonly asal: Asal<NonNullable<TargetFile['iku']> | Item<TargetFile['perjanjian_kinerja']>>;
}

/** Which result is taken of which other workspaces. */
export interface UnitRequest {
  /** Where they are, from this workspace: `../dinas-*`. */
  readonly ruang: readonly string[];
  /** At most one of these three is given; none asks for the whole unit. */
  readonly indikator: string | null;
  readonly sasaran: string | null;
  readonly fakta: string | null;
  readonly hasil: HasilUnit | null;
  readonly asal: Asal<UnitTertulis>;
}

/** A row of a table that stands for units. */
export interface RowRequest {
  readonly request: UnitRequest;
  readonly sendiri: boolean;
  /** How many typed rows are before it. */
  readonly sesudah: number;
}

/** A unit with its figures, by year. */
export interface BarisUnit {
  readonly nama: string;
  /** The way to it, such as `../dinas-a`. */
  readonly path: string;
  readonly nilai: ReadonlyMap<string, Angka>;
}

/** What was planned and reached in the quarters of a year, in their order; null where a quarter has none. */
export interface Pengukuran {
  /** How the quarters make the year. */
  readonly sifat: Sifat;
  readonly target: readonly (Target | null)[];
  readonly realisasi: readonly (Value | null)[];
  readonly asal: Asal<Entry<TriwulanFile['pengukuran']>>;
}

export interface RencanaAksi {
  /** Kode of the indikator that it supports. */
  readonly indikator: string;
  readonly aksi: string;
  readonly keluaran: string | null;
  /** When it is to be done, in ascending order, each quarter once. */
  readonly triwulan: readonly Quarter[];
  readonly anggaran: Angka | null;
  readonly penanggungJawab: string | null;
  readonly status: (typeof STATUS_AKSI)[number];
  readonly asal: Asal<Item<TriwulanFile['rencana_aksi']>>;
}

export interface Triwulan {
  /** By kode of indikator. */
  readonly pengukuran: ReadonlyMap<string, Pengukuran>;
  readonly rencanaAksi: readonly RencanaAksi[];
  readonly asal: Asal<TriwulanFile>;
}

/** A realised value as entered: typed, or taken from a table of the same file, from the quarters, or from other workspaces. */
export interface Realisasi {
  readonly nilai: Value | null;
  /** Where in its entry a new value is to be written. */
  readonly valuePath: KeyPath;
  readonly turunan: {
    /** Kode of the table; null where it is taken from units. */
    readonly dari: string | null;
    readonly ambil: Ambil;
    readonly kolom: string | null;
    readonly unit: UnitRequest | null;
    /** What the units gave. */
    readonly baris: readonly BarisUnit[];
  } | null;
  /** The quarters that it is left to, where they are entered; null where it is not left to them. */
  readonly triwulan: { readonly pengukuran: Pengukuran | null } | null;
  readonly sumber: string | null;
  readonly tahunData: number | null;
  readonly catatan: string | null;
  readonly realisasiTercetak: Angka | null;
  readonly capaianTercetak: Angka | null;
  readonly capaianAkhirTercetak: Angka | null;
  readonly asal: Asal<Entry<RealisasiFile['realisasi']>>;
}

export interface BarisCapaian extends CaraUkur {
  readonly sasaran: string | null;
  readonly indikator: string;
  readonly target: Target | null;
  readonly realisasi: Value | null;
  readonly tahunData: number | null;
  readonly sumber: string | null;
  readonly capaianTercetak: Angka | null;
  readonly asal: Asal<Item<Extract<Item<RealisasiFile['tabel']>, { jenis: 'capaian' }>['baris']>>;
}

interface TabelDasar {
  readonly kode: string;
  readonly judul: string;
  readonly sumber: string | null;
  readonly catatan: string | null;
  /** The indicator that this table is discussed with. */
  readonly indikator: string | null;
  readonly asal: Asal<Item<RealisasiFile['tabel']>>;
}

/** Rows are indicators: capaian is calculated a row. */
export interface TabelCapaian extends TabelDasar {
  readonly jenis: 'capaian';
  readonly baris: readonly BarisCapaian[];
  readonly rataRataTercetak: Angka | null;
}

export interface BarisNilai {
  readonly nama: string;
  readonly nilai: ReadonlyMap<string, Value>;
  readonly sendiri: boolean;
  readonly zonaTercetak: string | null;
  /** A row that a unit gave stands where it was asked for. */
  readonly asal: Asal<Item<Item<OrganisasiFile['tabel']>['baris']> | UnitTertulis>;
}

export interface Zona {
  readonly nama: string;
  readonly dari: Angka;
  readonly sampai: Angka;
  readonly warna: Warna;
  readonly asal: Asal<Item<Extract<Item<OrganisasiFile['tabel']>, { jenis: 'nilai' }>['zona']>>;
}

/** Rows are units, columns are years or other labels. */
export interface TabelNilai extends TabelDasar {
  readonly jenis: 'nilai';
  readonly satuan: string | null;
  readonly kepalaBaris: string | null;
  /** What closes it; null leaves that to its unit. */
  readonly kaki: Kaki | null;
  readonly kolom: readonly string[];
  readonly skala: Skala | null;
  readonly zona: readonly Zona[];
  readonly grafik: 'peringkat' | 'zona' | null;
  /** Rows that stand for units; their rows are put among the others. */
  readonly unit: readonly RowRequest[];
  readonly baris: readonly BarisNilai[];
  readonly rataRataTercetak: ReadonlyMap<string, Angka>;
  readonly jumlahTercetak: ReadonlyMap<string, Angka>;
}

/** Words alone, in columns. */
export interface TextTable extends TabelDasar {
  readonly jenis: 'teks';
  /** The section that it stands in. */
  readonly bagian: string | null;
  readonly kolom: readonly string[];
  /** Each with as many texts as there are columns; an empty one is "". */
  readonly baris: readonly (readonly string[])[];
}

type KompositContent = Extract<Item<RealisasiFile['tabel']>, { jenis: 'komposit' }>;

/** The index that values between two bounds have. */
export interface Konversi extends Rentang {
  readonly indeks: Angka;
  readonly asal: Asal<Item<Item<KompositContent['baris']>['konversi']>>;
}

export interface BarisKomposit {
  readonly nama: string;
  readonly bobot: Angka;
  readonly nilai: Value | null;
  /** Empty where the value itself is weighted. */
  readonly konversi: readonly Konversi[];
  readonly asal: Asal<Item<KompositContent['baris']>>;
}

/** Rows are weighted parts of one index. */
export interface TabelKomposit extends TabelDasar {
  readonly jenis: 'komposit';
  readonly satuan: string | null;
  readonly kepalaBaris: string | null;
  readonly baris: readonly BarisKomposit[];
  readonly kompositTercetak: Angka | null;
}

export type DataTabel = TabelCapaian | TabelNilai | TabelKomposit;

export interface StandarNasional {
  readonly nilai: Target;
  readonly sumber: string | null;
}

/** What a result is compared with besides its target and its past. */
export interface Pembanding {
  readonly nama: string;
  readonly jenis: (typeof JENIS_PEMBANDING)[number];
  /** By year. */
  readonly nilai: ReadonlyMap<number, ComparatorValue>;
  /** Whether the file has one value, of its own year, in the place of values by year. */
  readonly isOneValue: boolean;
  readonly sumber: string | null;
  readonly asal: Asal<Item<Entry<RealisasiFile['pembanding']>>>;
}

export interface Fakta {
  readonly nilai: Angka;
  readonly satuan: string | null;
  readonly sumber: string | null;
  readonly asal: Asal<Entry<RealisasiFile['fakta']>>;
}

export interface TercetakSasaran {
  readonly capaian: Angka | null;
  readonly standarEfisiensi: Angka | null;
  readonly indeksEfisiensi: Angka | null;
  readonly tingkatEfisiensi: Angka | null;
  readonly serapan: Angka | null;
  readonly asal: Asal<Entry<RealisasiFile['sasaran']>>;
}

/** What a program, kegiatan or sub_kegiatan is to bring about. */
export interface IndikatorKegiatan extends CaraUkur {
  readonly kode: string | null;
  readonly nama: string;
  readonly target: Target | null;
  readonly realisasi: Value | null;
  readonly asal: Asal<Item<KegiatanContent['indikator']>>;
}

type ProgramContent = Item<AnggaranFile['program']>;
type OwnKegiatan = Item<ProgramContent['kegiatan']>;
type KegiatanContent = ProgramContent | OwnKegiatan | Item<OwnKegiatan['sub_kegiatan']>;

/** The levels that money is planned on, as the agency has words for them. */
export type KegiatanLevel = keyof Pick<Istilah, 'program' | 'kegiatan' | 'subKegiatan'>;

/** A budget as it was set anew in the year. */
export interface BudgetChange {
  readonly tanggal: string | null;
  readonly nilai: Angka;
  readonly dasar: string | null;
  readonly asal: Asal;
}

/** What a budget was when the year began, and what was made of it. */
export interface BudgetChanges {
  readonly awal: Angka | null;
  /** In the order in which they were typed; the last one is the budget. */
  readonly perubahan: readonly BudgetChange[];
}

/** What money is planned for. */
export interface Kegiatan {
  readonly level: KegiatanLevel;
  readonly kode: string;
  readonly nama: string;
  /** As typed here; where all of `parts` have theirs, these count. */
  readonly anggaran: Angka | null;
  /** Null where it is not told how it came about. */
  readonly changes: BudgetChanges | null;
  /** Its own; null leaves that to what it is a part of. */
  readonly sumberDana: string | null;
  /** As `anggaran`. */
  readonly realisasi: Angka | null;
  readonly indikator: readonly IndikatorKegiatan[];
  /** The keys whose list is written without anything in it. */
  readonly empty: readonly string[];
  /** What it consists of, a level below. */
  readonly parts: readonly Kegiatan[];
  readonly asal: Asal<KegiatanContent>;
}

export interface Program extends Kegiatan {
  readonly level: 'program';
  /** Kode of those that it supports, each once; `semua` for all of the Renstra. */
  readonly sasaran: readonly string[] | 'semua';
  /** What of its money is for each of them, in per cent; null where it is whole for each. */
  readonly shares: ReadonlyMap<string, Angka> | null;
  /** Those that its list names again. */
  readonly repeated: readonly string[];
  readonly bagian: string | null;
  readonly serapanTercetak: Angka | null;
  readonly asal: Asal<ProgramContent>;
}

/** The same money by what it was spent on. */
export interface Belanja extends Pick<Kegiatan, 'anggaran' | 'changes' | 'realisasi'> {
  readonly jenis: string;
  readonly dipa: string | null;
  readonly asal: Asal<Item<AnggaranFile['belanja']>>;
}

export interface Anggaran {
  readonly sumber: string | null;
  readonly program: readonly Program[];
  readonly belanja: readonly Belanja[];
  /** The keys whose list is written without anything in it; a list of programs has a finding of its own. */
  readonly empty: readonly string[];
  /** In per cent, by kode of sasaran, where the rupiah are not known. */
  readonly capaianKeuangan: ReadonlyMap<string, Angka>;
  readonly jumlahTercetak: Angka | null;
  readonly jumlahRealisasiTercetak: Angka | null;
  readonly serapanTercetak: Angka | null;
  readonly asal: Asal<AnggaranFile>;
}

/** That the internal supervisor (APIP) has reviewed the report. */
export interface Reviu {
  readonly apip: string;
  /** `2021-02-20` or `2021-02`. */
  readonly tanggal: string | null;
  readonly kepala: Kepala;
}

export interface Organisasi {
  readonly pengesahan: {
    readonly tempat: string | null;
    /** `2021-02-26` or `2021-02`. */
    readonly tanggal: string | null;
    readonly kepala: Kepala | null;
    readonly reviu: Reviu | null;
    /** Who has written the report; `jabatan` is theirs among them. */
    readonly tim: readonly { readonly nama: string; readonly jabatan: string | null }[];
  } | null;
  readonly tugas: string | null;
  readonly fungsi: readonly string[];
  readonly struktur: readonly {
    readonly jabatan: string;
    readonly nama: string | null;
    readonly diBawah: string | null;
  }[];
  /** Whether the structure is drawn. */
  readonly baganStruktur: boolean;
  readonly tabel: readonly TabelNilai[];
  readonly textTables: readonly TextTable[];
  readonly asal: Asal<OrganisasiFile>;
}

/** A Markdown file of `narasi/`, as text. */
export interface Narasi {
  readonly file: string;
  /** The section it fills: the file's name without `3.1-` and `.md`. */
  readonly bagian: string;
  readonly text: string;
}

/** All that one year's folder holds. */
export interface DataTahun {
  readonly tahun: number;
  readonly iku: DokumenTarget | null;
  /** In order: murni, perubahan. */
  readonly perjanjianKinerja: readonly DokumenTarget[];
  readonly dasarCapaian: 'iku' | 'perjanjian_kinerja' | null;
  readonly realisasi: ReadonlyMap<string, Realisasi>;
  /** Realisations of earlier years that have no folder of their own. */
  readonly realisasiLalu: ReadonlyMap<number, ReadonlyMap<string, Realisasi>>;
  /** Null under a kode: looked for, and there is none. */
  readonly standarNasional: ReadonlyMap<string, StandarNasional | null>;
  /** By kode of indikator, in the order in which they were entered. */
  readonly pembanding: ReadonlyMap<string, readonly Pembanding[]>;
  readonly fakta: ReadonlyMap<string, Fakta>;
  readonly tercetak: ReadonlyMap<string, TercetakSasaran>;
  readonly tabel: readonly DataTabel[];
  /** Those of realisasi.yaml; those of organisasi.yaml are with the agency. */
  readonly textTables: readonly TextTable[];
  readonly anggaran: Anggaran | null;
  readonly triwulan: Triwulan | null;
  readonly organisasi: Organisasi | null;
  readonly narasi: ReadonlyMap<string, Narasi>;
  /** The prose of the interim reports, by their quarters. */
  readonly narasiTriwulan: ReadonlyMap<Quarter, ReadonlyMap<string, Narasi>>;
  /** Paths of the files in `gambar/`, below the workspace. */
  readonly gambar: readonly string[];
  /** The files of `lampiran/` that can be bound in, in the order of their names; empty where nobody looked into them. */
  readonly annexes: readonly Annex[];
}

/** A file of `lampiran/`. */
export interface Annex {
  /** Path below the workspace. */
  readonly file: string;
  readonly judul: string;
  readonly isPdf: boolean;
  /** The pages of a PDF; of a picture its one sheet, null where it shows its size itself. */
  readonly sheets: readonly (AnnexSheet | null)[];
}

export interface AnnexSheet extends SheetSize {
  readonly flaws: readonly SheetFlaw[];
}

/** What a look into a file of `lampiran/` gives. */
export type AnnexLook =
  | { readonly kind: 'picture'; readonly size: SheetSize | null }
  | { readonly kind: 'pdf'; readonly sheets: readonly AnnexSheet[] }
  | ({ readonly kind: 'broken' } & BrokenPicture);

/** All that the agency has under `tabel`: its kode are one space of names. */
export function ownTables(data: DataTahun): readonly (DataTabel | TextTable)[] {
  return [...data.tabel, ...(data.organisasi?.tabel ?? []), ...textTablesOf(data)];
}

/** All tables of words of a year, in the order of their files. */
export function textTablesOf({ textTables, organisasi }: DataTahun): readonly TextTable[] {
  return [...textTables, ...(organisasi?.textTables ?? [])];
}

/** Why a picture cannot be printed, as words that go after its name, and what to do about it. */
export interface BrokenPicture {
  readonly reason: Bilingual;
  readonly advice: Bilingual;
}

export interface Workspace {
  readonly instansi: Instansi;
  readonly metode: Metode;
  readonly tampilan: Tampilan;
  readonly terima: readonly Terima[];
  readonly renstra: readonly Renstra[];
  readonly tahun: ReadonlyMap<number, DataTahun>;
  /** Pictures that cannot be printed, by path; empty where nobody looked into them. */
  readonly brokenPictures: ReadonlyMap<string, BrokenPicture>;
  /** The read files by path, for places in them. */
  readonly dokumen: ReadonlyMap<string, YamlFile>;
}

/** The place of a value entered below `asal`, or of the deepest part of the way to it that was typed. */
export function locate<Content>(
  workspace: Workspace,
  asal: Asal<Content>,
  ...path: PathIn<Content>
): Position {
  const { berkas: file, keys } = below(asal, ...path);
  return workspace.dokumen.get(file)?.placeOf(keys) ?? startOf(file);
}

/** The place of the key itself, for complaints about a key of the user's choosing such as a kode. */
export function locateKey<Content>(
  workspace: Workspace,
  asal: Asal<Content>,
  ...path: PathIn<Content>
): Position {
  const { berkas: file, keys } = below(asal, ...path);
  return workspace.dokumen.get(file)?.placeOfKey(keys) ?? startOf(file);
}

/** What stands below `asal` under keys of the user's choosing. */
export function below<Content>(
  { berkas: file, keys }: Asal<Content>,
  ...path: PathIn<Content>
): Asal<Readonly<Record<string, unknown>>> {
  return { berkas: file, keys: [...keys, ...(path as unknown as KeyPath)] };
}

/** The start of a file. */
export function startOf(file: string): Position {
  return { berkas: file, baris: 1, kolom: 1 };
}
