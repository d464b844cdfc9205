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

/** What a program supports that is not one sasaran's own: several of them, all, or none. */
export const SHARED = ['beberapa', 'semua', 'tanpa'] as const;
export type Shared = (typeof SHARED)[number];

/** Money of the whole agency, by program, by sasaran and by bagian. */
export interface HasilAnggaran extends HasilKeuangan {
  readonly sumber: string | null;
  readonly program: readonly HasilProgram[];
  /** Of all programs that support it: one for several sasaran counts towards each, and so these do not sum to the total. */
  readonly sasaran: ReadonlyMap<string, HasilKeuangan>;
  /** Of the programs of this sasaran alone: these and `shared` sum to the total. */
  readonly own: ReadonlyMap<string, HasilKeuangan>;
  /** Of the others, by what they support; without those that there are none of. */
  readonly shared: ReadonlyMap<Shared, HasilKeuangan>;
  readonly bagian: ReadonlyMap<string, HasilKeuangan>;
}

/** @param kodeSasaran those of the plan, which a program for all of them supports */
export function computeAnggaran(
  anggaran: Anggaran | null,
  kodeSasaran: readonly string[],
  pembulatan: Pembulatan,
): HasilAnggaran {
  const program = (anggaran?.program ?? []).map((satu) => computeProgram(satu, pembulatan));
  const of = (daftar: readonly HasilProgram[]) => computeKeuangan(daftar, pembulatan);
  const groupBy = (kunci: (program: Program) => readonly string[]) => {
    const kelompok = new Map<string, HasilProgram[]>();
    for (const hasil of program) {
      for (const nama of kunci(hasil.program)) {
        kelompok.set(nama, [...(kelompok.get(nama) ?? []), hasil]);
      }
    }
    return [...kelompok];
  };
  const supporting = groupBy(({ sasaran }) => (sasaran === 'semua' ? kodeSasaran : sasaran));
  const bySasaran = supporting.map(([kode, daftar]) => {
    const alone = daftar.filter((satu) => sharedBy(satu.program) === null);
    const keuangan = of(daftar);
    // One and the same where nothing is shared, so that it has one derivation.
    return { kode, alone, keuangan, own: alone.length === daftar.length ? keuangan : of(alone) };
  });
  const shared = SHARED.map((scope) => {
    return [scope, program.filter((satu) => sharedBy(satu.program) === scope)] as const;
  });
  return {
    ...of(program),
    sumber: anggaran?.sumber ?? null,
    program,
    sasaran: new Map(bySasaran.map(({ kode, keuangan }) => [kode, keuangan])),
    own: new Map(bySasaran.flatMap(({ kode, alone, own }) => (alone.length === 0 ? [] : [[kode, own]]))), // prettier-ignore
    shared: new Map(shared.flatMap(([scope, daftar]) => (daftar.length === 0 ? [] : [[scope, of(daftar)]]))), // prettier-ignore
    bagian: new Map(
      groupBy(({ bagian }) => (bagian === null ? [] : [bagian])).map(([nama, daftar]) => [
        nama,
        of(daftar),
      ]),
    ),
  };
}

/** What a program supports; null where it is one sasaran's own. */
export function sharedBy({ sasaran }: Program): Shared | null {
  if (sasaran === 'semua') return sasaran;
  if (sasaran.length === 1) return null;
  return sasaran.length === 0 ? 'tanpa' : 'beberapa';
}

/** Whether a program supports this sasaran, alone or among others. */
export function isSupporting({ sasaran }: Program, kode: string): boolean {
  return sasaran === 'semua' || sasaran.includes(kode);
}

/** Whether there are programs that count towards more than one sasaran. */
export function hasShared({ shared }: HasilAnggaran): boolean {
  return shared.has('beberapa') || shared.has('semua');
}
