// Serapan: the share of a budget that was spent, in per cent. Always a ratio of sums, never a mean of percentages.

import { AGGREGATE_FORMULAS } from '../formula/aggregates.ts';
import {
  ada,
  derive,
  kosong,
  WHOLE,
  type Named,
  type Pembulatan,
  type Terhitung,
} from '../formula/figure.ts';
import { SERAPAN } from '../formula/money.ts';
import type { Reason } from '../formula/reasons.ts';
import type { Anggaran, Program } from '../source/workspace.ts';

/** Rupiah of one program or a group of them. */
export interface HasilKeuangan {
  /** Rupiah, whole. */
  readonly anggaran: Terhitung;
  /** Rupiah, whole; `Kosong` as long as one program of the group has not reported. */
  readonly realisasi: Terhitung;
  /** Per cent. */
  readonly serapan: Terhitung;
}

export interface HasilProgram extends HasilKeuangan {
  readonly program: Program;
}

/** realisasi anggaran / anggaran × 100, in per cent. */
export function computeSerapan(
  anggaran: Terhitung,
  realisasi: Terhitung,
  pembulatan: Pembulatan,
): Terhitung {
  if (!ada(anggaran)) return anggaran;
  return derive(SERAPAN, { 'realisasi anggaran': realisasi, anggaran }, pembulatan);
}

export function computeProgram(program: Program, pembulatan: Pembulatan): HasilProgram {
  const anggaran = program.anggaran ?? kosong('anggaran-kosong');
  const realisasi = program.realisasi ?? kosong('anggaran-belum-dilaporkan');
  return { program, anggaran, realisasi, serapan: computeSerapan(anggaran, realisasi, pembulatan) };
}

/**
 * The sums of a group of programs and their ratio. A sum with a part missing is no sum: spending that was
 * not reported must not look like spending of 0.
 */
export function computeKeuangan(
  daftar: readonly HasilProgram[],
  pembulatan: Pembulatan,
): HasilKeuangan {
  const anggaran = sumRupiah(daftar, 'anggaran', 'anggaran-kosong');
  const realisasi = sumRupiah(daftar, 'realisasi', 'anggaran-belum-dilaporkan');
  return { anggaran, realisasi, serapan: computeSerapan(anggaran, realisasi, pembulatan) };
}

function sumRupiah(
  daftar: readonly HasilProgram[],
  bagian: 'anggaran' | 'realisasi',
  alasan: Reason,
): Terhitung {
  if (daftar.length === 0) return kosong(alasan);
  const nilai: Named[] = [];
  for (const hasil of daftar) {
    const rupiah = hasil[bagian];
    if (!ada(rupiah)) return rupiah;
    nilai.push({ nama: hasil.program.kode, besaran: rupiah });
  }
  return derive(AGGREGATE_FORMULAS.jumlah, { nilai }, WHOLE);
}

/** Money of the whole agency, by program, by sasaran and by bagian. */
export interface HasilAnggaran extends HasilKeuangan {
  readonly sumber: string | null;
  readonly program: readonly HasilProgram[];
  readonly sasaran: ReadonlyMap<string, HasilKeuangan>;
  readonly bagian: ReadonlyMap<string, HasilKeuangan>;
}

export function computeAnggaran(anggaran: Anggaran | null, pembulatan: Pembulatan): HasilAnggaran {
  const program = (anggaran?.program ?? []).map((satu) => computeProgram(satu, pembulatan));
  const groupBy = (kunci: (program: Program) => string | null) => {
    const kelompok = new Map<string, HasilProgram[]>();
    for (const hasil of program) {
      const nama = kunci(hasil.program);
      if (nama !== null) kelompok.set(nama, [...(kelompok.get(nama) ?? []), hasil]);
    }
    return new Map(
      [...kelompok].map(([nama, daftar]) => [nama, computeKeuangan(daftar, pembulatan)]),
    );
  };
  return {
    ...computeKeuangan(program, pembulatan),
    sumber: anggaran?.sumber ?? null,
    program,
    sasaran: groupBy(({ sasaran }) => sasaran),
    bagian: groupBy(({ bagian }) => bagian),
  };
}
