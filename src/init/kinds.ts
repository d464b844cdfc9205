// What the skeleton says of each kind of agency: who heads it, what its plan and budget are called, and an example to replace.

import type { Bilingual } from '../language.ts';
import { JENIS_INSTANSI } from '../source/schema/lkjip.ts';

export type AgencyKind = (typeof JENIS_INSTANSI)[number];
export const AGENCY_KINDS: readonly AgencyKind[] = JENIS_INSTANSI;

/** Words for the skeleton; those of the data are Indonesian. */
interface KindWords {
  /** For the question. */
  readonly label: Bilingual;
  readonly nama: string;
  readonly kepala: string;
  /** Whether it belongs to a region, which is then asked for. */
  readonly hasRegion: boolean;
  /** The agency above it, as an example; null where there is none. */
  readonly induk: string | null;
  readonly renstra: string;
  readonly anggaran: string;
  readonly visi: string;
  readonly tujuan: string;
  readonly indikatorTujuan: string;
  readonly sasaran: string;
  readonly indikatorSasaran: string;
  readonly penunjang: string;
}

const OF_A_REGION = {
  hasRegion: true,
  induk: null,
  visi: 'Rumusan visi kepala daerah',
  penunjang: 'Program Penunjang Urusan Pemerintahan Daerah',
} as const;

const OF_THE_STATE = {
  hasRegion: false,
  renstra: 'Renstra',
  anggaran: 'DIPA',
  visi: 'Rumusan visi instansi',
  tujuan: 'Meningkatkan Mutu Pelayanan dan Akuntabilitas Instansi',
  indikatorTujuan: 'Indeks Pelayanan Publik',
  sasaran: 'Meningkatnya Kepuasan Masyarakat',
  indikatorSasaran: 'Indeks Kepuasan Masyarakat',
  penunjang: 'Program Dukungan Manajemen',
} as const;

export const KINDS: Readonly<Record<AgencyKind, KindWords>> = {
  opd: {
    ...OF_A_REGION,
    label: { id: 'perangkat daerah', en: 'agency of a region' },
    nama: 'Dinas Contoh',
    kepala: 'Kepala Instansi',
    renstra: 'Renstra',
    anggaran: 'DPA',
    tujuan: 'Meningkatkan Mutu Pelayanan dan Akuntabilitas Instansi',
    indikatorTujuan: 'Indeks Pelayanan Publik',
    sasaran: 'Meningkatnya Kepuasan Masyarakat',
    indikatorSasaran: 'Indeks Kepuasan Masyarakat',
  },
  pemda: {
    ...OF_A_REGION,
    label: { id: 'pemerintah daerah', en: 'a region as a whole' },
    nama: 'Pemerintah Kabupaten Contoh',
    kepala: 'Bupati',
    renstra: 'RPJMD',
    anggaran: 'APBD',
    tujuan: 'Meningkatkan Kualitas Hidup Masyarakat dan Tata Kelola Pemerintahan',
    indikatorTujuan: 'Indeks Pembangunan Manusia',
    sasaran: 'Meningkatnya Kualitas Pelayanan Publik',
    indikatorSasaran: 'Indeks Pelayanan Publik',
  },
  kementerian: {
    ...OF_THE_STATE,
    label: { id: 'kementerian atau lembaga', en: 'ministry or state body' },
    nama: 'Kementerian Contoh',
    kepala: 'Menteri',
    induk: null,
  },
  eselon1: {
    ...OF_THE_STATE,
    label: { id: 'unit eselon I', en: 'first echelon of a ministry' },
    nama: 'Direktorat Jenderal Contoh',
    kepala: 'Direktur Jenderal',
    induk: 'Kementerian Contoh',
  },
  satker: {
    ...OF_THE_STATE,
    label: { id: 'satuan kerja pusat', en: 'office of a ministry' },
    nama: 'Kantor Contoh',
    kepala: 'Kepala Kantor',
    induk: 'Kementerian Contoh',
  },
};

/** @returns undefined for a word that is no kind */
export const findKind = (word: string | undefined): AgencyKind | undefined =>
  AGENCY_KINDS.find((kind) => kind === word);
