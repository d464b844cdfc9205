// The summary of a report on two pages: what it says, every figure already text.

import type { Nada } from '../laporan.ts';

/** A rating, and the picture that stands beside it. */
export interface Nilai {
  readonly capaian: string;
  readonly predikat: string;
  /** Null where there is no rating. */
  readonly nada: Nada | null;
  /** Length of the bar, in per cent of a target that is fully reached; null without a bar. */
  readonly batang: number | null;
}

export interface BarisIndikator extends Nilai {
  readonly nama: string;
  readonly satuan: string;
  readonly target: string;
  readonly realisasi: string;
}

export interface BarisSasaran extends Nilai {
  readonly nama: string;
}

export interface BarisUang {
  readonly nama: string;
  readonly anggaran: string;
  readonly realisasi: string;
  readonly serapan: string;
}

export interface Hitungan {
  readonly teks: string;
  readonly banyak: string;
}

export interface Ringkas {
  readonly bahasa: string;
  readonly judul: string;
  readonly tahun: string;
  readonly instansi: string;
  readonly daerah: string;
  /** "2 dari 4", "indikator mencapai target". */
  readonly pokok: Hitungan;
  readonly hitungan: readonly Hitungan[];
  readonly sasaran: readonly BarisSasaran[];
  readonly indikator: readonly BarisIndikator[];
  readonly uang: {
    readonly anggaran: string;
    readonly realisasi: string;
    readonly serapan: string;
    readonly batang: number | null;
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
