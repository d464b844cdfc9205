// The summary of a report on two pages: what it says, every figure already text.

import type { Status } from '../report.ts';

/** The longest bar, in per cent; a mark stands at 100. */
export const LONGEST_BAR = 120;

/** A capaian with its rating, and its bar. */
export interface Nilai {
  readonly capaian: string;
  readonly predikat: string;
  /** Length of the bar, from 0 to `LONGEST_BAR`; null without a bar. */
  readonly batang: number | null;
}

export interface BarisIndikator extends Nilai {
  readonly nama: string;
  /** With the direction where it is not that more is better. */
  readonly satuan: string;
  readonly target: string;
  readonly realisasi: string;
  /** Whether it met its target, and that in words. */
  readonly status: Status;
  readonly teksStatus: string;
}

export interface BarisSasaran extends Nilai {
  readonly nama: string;
  /** How many of its indicators met their target: "1 dari 2". */
  readonly tercapai: string;
}

export interface BarisUang {
  readonly nama: string;
  readonly anggaran: string;
  readonly realisasi: string;
  readonly serapan: string;
}

export interface Tally {
  readonly teks: string;
  readonly banyak: string;
}

export interface Ringkas {
  readonly bahasa: string;
  readonly judul: string;
  readonly tahun: string;
  readonly instansi: string;
  /** Whether some figures of the indicators need wider columns than they have as a rule. */
  readonly lebar: boolean;
  /** What sasaran are called. */
  readonly judulSasaran: string;
  /** Null where the name says it, or there is none. */
  readonly daerah: string | null;
  /** "2 dari 4", "indikator mencapai target". */
  readonly pokok: Tally;
  readonly hitungan: readonly Tally[];
  readonly sasaran: readonly BarisSasaran[];
  readonly indikator: readonly BarisIndikator[];
  readonly uang: {
    /** What the budget is called, and what sasaran are. */
    readonly judulAnggaran: string;
    readonly judulSasaran: string;
    readonly anggaran: string;
    readonly realisasi: string;
    readonly serapan: string;
    readonly batang: number | null;
    /** How far what programs consist of has reported, and what was absorbed least; null where they consist of nothing. */
    readonly kegiatan: string | null;
    /** What the dashes of its rows mean; null where there are none. */
    readonly catatan: string | null;
    readonly baris: readonly BarisUang[];
  } | null;
  readonly benahi: readonly { readonly judul: string; readonly isi: string }[];
  readonly asal: readonly { readonly hal: string; readonly isi: string }[];
  /** Said under a list that shows a part: "Ditampilkan …, dan 48 lainnya …"; null where it shows all. */
  readonly lainnya: {
    readonly sasaran: string | null;
    readonly indikator: string | null;
    readonly uang: string | null;
  };
}
