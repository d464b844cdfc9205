// Serapan: the share of a budget that was spent, in per cent. Always a ratio of sums, never a mean of percentages.

import { AGGREGATE_FORMULAS } from '../formula/aggregates.ts';
import {
  ada,
  derive,
  EXACT,
  kosong,
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
  /** Rupiah, whole; of a group of those that have reported, marked as incomplete where some have not. */
  readonly realisasi: Terhitung;
  /** Per cent; of a group of those that have both, marked likewise. */
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
 * The sums of a group of programs and their ratio. Spending that was not reported is not spending of 0: the sums are of
 * what is known, the ratio is of the programs of which both are known, and each says how many are missing.
 */
export function computeKeuangan(
  daftar: readonly HasilProgram[],
  pembulatan: Pembulatan,
): HasilKeuangan {
  const known = daftar.filter(({ anggaran, realisasi }) => ada(anggaran) && ada(realisasi));
  const sum = (of: readonly HasilProgram[], bagian: 'anggaran' | 'realisasi') =>
    sumRupiah(of, bagian, daftar.length);
  const anggaran = sum(daftar, 'anggaran');
  const serapan =
    known.length === 0 && ada(anggaran)
      ? kosong(UNKNOWN.realisasi)
      : computeSerapan(sum(known, 'anggaran'), sum(known, 'realisasi'), pembulatan);
  return {
    anggaran,
    realisasi: sum(daftar, 'realisasi'),
    serapan: marked(serapan, known.length, daftar.length),
  };
}

const UNKNOWN = {
  anggaran: 'anggaran-kosong',
  realisasi: 'anggaran-belum-dilaporkan',
} as const satisfies Record<string, Reason>;

function sumRupiah(
  daftar: readonly HasilProgram[],
  bagian: keyof typeof UNKNOWN,
  of: number,
): Terhitung {
  const nilai = daftar.flatMap(({ program: { kode: nama }, [bagian]: besaran }): Named[] =>
    ada(besaran) ? [{ nama, besaran }] : [],
  );
  if (nilai.length === 0) return kosong(UNKNOWN[bagian]);
  return marked(derive(AGGREGATE_FORMULAS.jumlah, { nilai }, EXACT), nilai.length, of);
}

function marked(hasil: Terhitung, known: number, of: number): Terhitung {
  return ada(hasil) && known < of ? { ...hasil, incomplete: { missing: of - known, of } } : hasil;
}

/** Money of the whole agency, by program, by sasaran and by bagian. */
export interface HasilAnggaran extends HasilKeuangan {
  readonly sumber: string | null;
  readonly program: readonly HasilProgram[];
  readonly sasaran: ReadonlyMap<string, HasilKeuangan>;
  readonly bagian: ReadonlyMap<string, HasilKeuangan>;
  /** Of the programs that name no sasaran; null where each names one. */
  readonly tanpaSasaran: HasilKeuangan | null;
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
  const lain = program.filter(({ program: { sasaran } }) => sasaran === null);
  return {
    ...computeKeuangan(program, pembulatan),
    sumber: anggaran?.sumber ?? null,
    program,
    sasaran: groupBy(({ sasaran }) => sasaran),
    bagian: groupBy(({ bagian }) => bagian),
    tanpaSasaran: lain.length === 0 ? null : computeKeuangan(lain, pembulatan),
  };
}
