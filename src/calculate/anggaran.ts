// The money of a year: by program, by sasaran, by bagian, and in all.

import { AGGREGATE_FORMULAS } from '../formula/aggregates.ts';
import {
  isFigure,
  derive,
  EXACT,
  type Besaran,
  type Named,
  type Pembulatan,
  type Terhitung,
} from '../formula/figure.ts';
import { LAST_SHARE, SHARE } from '../formula/money.ts';
import type { Anggaran, Program } from '../source/workspace.ts';
import { computeKegiatan, type HasilKegiatan, type KegiatanRules } from './kegiatan.ts';
import { computeBelanja, computeSumberDana, type BelanjaTahunan } from './belanja.ts';
import { computeKeuangan, sumAwal, type HasilKeuangan, type NamedKeuangan } from './serapan.ts';

export interface HasilProgram extends HasilKegiatan {
  readonly program: Program;
}

/** A program as far as it is for some of the sasaran that it supports. */
export interface SharedProgram extends HasilProgram {
  /** What of its rupiah is theirs, in per cent; null where all of it is. */
  readonly share: Besaran | null;
}

export const computeProgram = (program: Program, metode: KegiatanRules): HasilProgram => ({
  program,
  ...computeKegiatan(program, metode),
});

/** Whether more is told of a year's money than programs, as a table over the years is to be made of it. */
export const isDetailed = ({ awal, belanja, program, sumberDana }: HasilAnggaran): boolean =>
  awal !== null ||
  belanja !== null ||
  sumberDana.size > 0 ||
  program.some(({ parts, indikator }) => parts.length > 0 || indikator.length > 0);

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
  /** Rupiah when the year began; null where nobody says that they were changed. */
  readonly awal: Terhitung | null;
  /** '' for what names none; empty where no source is named. */
  readonly sumberDana: ReadonlyMap<string, HasilKeuangan>;
  /** Null where it is not told. */
  readonly belanja: BelanjaTahunan | null;
}

/** @param kodeSasaran those of the plan, which a program for all of them supports */
export function computeAnggaran(
  anggaran: Anggaran | null,
  kodeSasaran: readonly string[],
  metode: KegiatanRules,
): HasilAnggaran {
  const program = (anggaran?.program ?? []).map((one) => computeProgram(one, metode));
  const of = (daftar: readonly NamedKeuangan[]) => computeKeuangan(daftar, metode.pembulatan);
  const groupBy = (key: (program: Program) => readonly string[]) => {
    const groups = new Map<string, HasilProgram[]>();
    for (const hasil of program) {
      for (const nama of key(hasil.program)) {
        const members = groups.get(nama);
        if (members === undefined) groups.set(nama, [hasil]);
        else members.push(hasil);
      }
    }
    return [...groups];
  };
  const supporting = groupBy(({ sasaran }) => (sasaran === 'semua' ? kodeSasaran : sasaran));
  const bySasaran = supporting.map(([kode, members]) => {
    const daftar = members.map((one) => shareOf(one, [kode]));
    const alone = daftar.filter((one) => sharedBy(one.program) === null);
    const keuangan = of(daftar);
    // One and the same where nothing is shared, so that it has one derivation.
    return { kode, alone, keuangan, own: alone.length === daftar.length ? keuangan : of(alone) };
  });
  const shared = SHARED.map((scope) => {
    return [scope, program.filter((one) => sharedBy(one.program) === scope)] as const;
  });
  return {
    ...of(program),
    awal: sumAwal(program),
    sumberDana: computeSumberDana(program, metode.pembulatan),
    belanja: computeBelanja(anggaran, metode.pembulatan),
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

/** A program as far as it is for these sasaran, of which it supports one or more. */
export function shareOf(hasil: HasilProgram, kode: readonly string[]): SharedProgram {
  const shares = hasil.program.shares ?? new Map<string, Besaran>();
  const share = sumOf(shares, kode);
  if (share === null || share.nilai.eq(100)) return { share: null, ...hasil };
  const of = (rupiah: Terhitung): Terhitung => {
    const part = isFigure(rupiah) ? sumOf(divide(rupiah, shares), kode) : null;
    if (part === null || !isFigure(rupiah) || rupiah.incomplete === undefined)
      return part ?? rupiah;
    return { incomplete: rupiah.incomplete, ...part };
  };
  const { anggaran, realisasi, known } = hasil;
  return {
    share,
    ...hasil,
    anggaran: of(anggaran),
    realisasi: of(realisasi),
    known: known && { anggaran: of(known.anggaran), realisasi: of(known.realisasi) },
  };
}

/**
 * An amount by its shares, in rupiah as whole as itself: each rounded half up, and the last takes what is left, so that
 * they sum to the amount.
 */
function divide(
  rupiah: Besaran,
  shares: ReadonlyMap<string, Besaran>,
): ReadonlyMap<string, Besaran> {
  const pembulatan: Pembulatan = { desimal: rupiah.desimal, dasar: 'tampil' };
  const parts = new Map<string, Besaran>();
  for (const [nama, bagian] of shares) {
    const others = [...parts].map(([other, besaran]): Named => ({ nama: other, besaran }));
    const part =
      others.length + 1 < shares.size
        ? derive(SHARE, { rupiah, bagian }, pembulatan)
        : derive(LAST_SHARE, { rupiah, 'bagian lain': others }, EXACT);
    parts.set(nama, settled(part as Besaran));
  }
  return parts;
}

/** What is divided is rupiah: the share itself is whole, not only what is shown of it. */
const settled = (part: Besaran): Besaran => ({ ...part, nilai: part.uses });

/** Null of none. */
function sumOf(all: ReadonlyMap<string, Besaran>, of: readonly string[]): Besaran | null {
  const nilai = [...all].flatMap(([nama, besaran]): Named[] =>
    of.includes(nama) ? [{ nama, besaran }] : [],
  );
  const [first] = nilai;
  if (first === undefined || nilai.length === 1) return first?.besaran ?? null;
  return derive(AGGREGATE_FORMULAS.jumlah, { nilai }, EXACT) as Besaran;
}

/** What a program supports; null where it is one sasaran's own, or each has its own share of it. */
export function sharedBy({ sasaran, shares }: Program): Shared | null {
  if (sasaran === 'semua') return sasaran;
  if (sasaran.length === 1 || shares !== null) return null;
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
