// The summary of a build over many agencies: a contract for other programs, and what `lkjip merge` joins.

/** `selesai`: written. `galat`: the data stop it. `gagal`: the machine lacked something, or lkjip has a bug. */
export const STATUS = ['selesai', 'galat', 'gagal'] as const;
export type AgencyStatus = (typeof STATUS)[number];

/** What a year's report comes to, of the figures that it derives. */
export interface ReportFigures {
  readonly indikator: number;
  readonly tercapai: number;
  readonly belum: number;
  /** Without a capaian: neither reached nor missed. */
  readonly takTerukur: number;
  /** Whole rupiah, as digits; null where it is not known. */
  readonly anggaran: string | null;
  readonly realisasi: string | null;
  /** Per cent, as the report shows it. */
  readonly serapan: string | null;
  /** Whether every program has reported both: else the sums are of what is known. */
  readonly lengkap: boolean;
  /** Whether some of it was taken from other workspaces: then a sum over the tree would count it twice. */
  readonly gabungan: boolean;
}

/** A year's report. */
export interface WrittenReport {
  readonly tahun: number;
  /** Pages of the PDF; null where none was printed. */
  readonly halaman: number | null;
  /** The documents, below the output folder. */
  readonly berkas: readonly string[];
  /** Null in summaries of earlier versions. */
  readonly angka: ReportFigures | null;
}

/** What stops an agency's build, with its place below the top of the tree. */
export interface Problem {
  readonly kode: string;
  readonly berkas: string;
  readonly baris: number;
  readonly kolom: number;
  readonly pesan: string;
}

/** One agency. */
export interface AgencyOutcome {
  /** Path of its workspace below the top of the tree: its identity. */
  readonly ruang: string;
  /** Null where its `lkjip.yaml` could not be read. */
  readonly nama: string | null;
  readonly status: AgencyStatus;
  readonly galat: number;
  readonly peringatan: number;
  readonly laporan: readonly WrittenReport[];
  /** The first of what stops it: at most `MASALAH_MAKSIMUM`. */
  readonly masalah: readonly Problem[];
  /** Why it failed, where that is not in its data. */
  readonly sebab: string | null;
}

/** So many are told of one agency; `lkjip validate` tells all. */
export const MAX_PROBLEMS = 20;

export interface Summary {
  readonly versi: 1;
  readonly jenis: 'ringkasan';
  /** Version of the program. */
  readonly lkjip: string;
  /** The whole tree, of which a shard builds a part: how many agencies, and a digest of their paths. */
  readonly pohon: { readonly instansi: number; readonly sidik: string };
  /** Which shards are in it; `{dari: 1, ada: [1]}` for a build of everything. */
  readonly bagian: { readonly dari: number; readonly ada: readonly number[] };
  /** In byte order of their paths. */
  readonly instansi: readonly AgencyOutcome[];
}

/** The totals of a summary. */
export interface SummaryCounts {
  readonly selesai: number;
  readonly galat: number;
  readonly gagal: number;
  readonly temuanGalat: number;
  readonly temuanPeringatan: number;
  readonly laporan: number;
  readonly halaman: number;
}

export function sumUp(instansi: readonly AgencyOutcome[]): SummaryCounts {
  const sum = (nilai: (one: AgencyOutcome) => number) =>
    instansi.reduce((jumlah, one) => jumlah + nilai(one), 0);
  const count = (status: AgencyStatus) => sum((one) => (one.status === status ? 1 : 0));
  return {
    selesai: count('selesai'),
    galat: count('galat'),
    gagal: count('gagal'),
    temuanGalat: sum(({ galat }) => galat),
    temuanPeringatan: sum(({ peringatan }) => peringatan),
    laporan: sum(({ laporan }) => laporan.length),
    halaman: sum(pagesOf),
  };
}

/** Pages of all its reports. */
export function pagesOf({ laporan }: AgencyOutcome): number {
  return laporan.reduce((jumlah, { halaman }) => jumlah + (halaman ?? 0), 0);
}

/** As it is written: an agency a line, so that it is small and can be compared. */
export function summaryJson(ringkasan: Summary): string {
  const { instansi, ...kepala } = ringkasan;
  const baris = instansi.map((one) => `    ${JSON.stringify(one)}`);
  const awal = JSON.stringify(kepala, null, 2).replace(/\n\}$/, '');
  return `${awal},\n  "instansi": [${baris.length === 0 ? '' : `\n${baris.join(',\n')}\n  `}]\n}\n`;
}
