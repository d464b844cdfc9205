// What the papers of a review have in common: cover and front, chapters and sections, plain tables, room for signatures.

import { sel } from '../../compose/blocks.ts';
import { applyLabels, numberElements } from '../../compose/numbering.ts';
import type { Bab, Blok, Laporan, TextCell, Tabel } from '../../compose/report.ts';
import { formatRoman } from '../../roman.ts';
import { DEFAULT_TAMPILAN } from '../../source/tampilan.ts';

export type ReviewSection = Bab['bagian'][number];

interface ReviewFrame {
  readonly title: string;
  readonly year: number;
  readonly agency: string;
  readonly region: string | null;
  readonly front: { readonly judul: string; readonly isi: readonly Blok[] };
  readonly chapters: readonly Bab[];
}

/** The paper, ready to be rendered in any format. A few pages need no list of contents. */
export function reviewPaper({
  title,
  year,
  agency,
  region,
  front,
  chapters,
}: ReviewFrame): Laporan {
  const labels = numberElements(chapters);
  return {
    bahasa: 'id',
    judul: `${title} ${agency} Tahun ${year}`,
    draf: false,
    penulis: '',
    nomor: null,
    tampilan: DEFAULT_TAMPILAN,
    sampul: {
      judul: title,
      tahun: year,
      masa: `Tahun ${year}`,
      induk: null,
      instansi: agency,
      daerah: region,
      nomor: null,
      kota: null,
      tahunTerbit: year + 1,
    },
    bagianDepan: [{ id: 'ringkasan-reviu', nomor: null, ...front }],
    daftarIsi: [],
    daftarGambar: [],
    daftarTabel: [],
    bab: chapters.map((one) => applyLabels(one, labels)),
  };
}

export const heading = (text: string, name: string): Blok => ({
  jenis: 'subjudul',
  id: `judul-${name}`,
  tingkat: 3,
  teks: text,
});

export const chapter = (number: 1 | 2, judul: string, bagian: readonly ReviewSection[]): Bab => ({
  id: `bab-${number}`,
  label: `BAB ${formatRoman(number)}`,
  judul,
  bagian,
});

export const section = (
  chapterNumber: number,
  number: number,
  judul: string,
  content: readonly Blok[],
): ReviewSection => ({
  id: `bagian-${chapterNumber}-${number}`,
  nomor: `${chapterNumber}.${number}`,
  judul,
  isi: content,
});

interface ReviewTable {
  readonly kode: string;
  readonly judul: string;
  /** Heads and widths in per cent. */
  readonly columns: readonly (readonly [string, number])[];
  readonly baris: readonly (readonly TextCell[])[];
  readonly lanskap?: boolean;
}

export const reviewTable = ({
  kode,
  judul,
  columns,
  baris,
  lanskap = false,
}: ReviewTable): Tabel => ({
  jenis: 'tabel',
  id: `tabel-${kode}`,
  kode,
  label: '',
  judul,
  sumber: null,
  kepala: [columns.map(([head]) => sel(head))],
  lebarKolom: columns.map(([, width]) => width),
  baris,
  kaki: [],
  catatan: [],
  lanskap,
});

const DOTS = '................................................';

/** Room to sign, one below the other. */
export const signatures = (...roles: readonly string[]): readonly Blok[] =>
  roles.map((role): Blok => ({
    jenis: 'tanda-tangan',
    tempatTanggal: '.................., .....................',
    jabatan: role,
    nama: DOTS,
    pangkat: null,
    nip: DOTS,
    nrp: null,
  }));
