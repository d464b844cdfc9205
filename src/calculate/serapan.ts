// Serapan: the share of a budget that was spent, in per cent. Always a ratio of sums, never a mean of percentages.

import { AGGREGATE_FORMULAS } from '../formula/aggregates.ts';
import {
  isFigure,
  derive,
  EXACT,
  kosong,
  type Besaran,
  type Incomplete,
  type MoneyPart,
  type Named,
  type Pembulatan,
  type Terhitung,
} from '../formula/figure.ts';
import { REMAINDER, SERAPAN } from '../formula/money.ts';
import type { Reason } from '../formula/reasons.ts';
import type { Kegiatan } from '../source/workspace.ts';

/** Rupiah of one thing or a group of them. */
export interface HasilKeuangan {
  /** Rupiah, whole; of a group of those that have one, marked as incomplete where some have none. */
  readonly anggaran: Terhitung;
  /** Rupiah, whole; of a group of those that have reported, marked likewise. */
  readonly realisasi: Terhitung;
  /** Per cent; of a group of those that have both, marked likewise. */
  readonly serapan: Terhitung;
  /** The rupiah that `serapan` is the ratio of; null where nothing has both. */
  readonly known: { readonly anggaran: Terhitung; readonly realisasi: Terhitung } | null;
}

/** A part of a group, by its kode. */
export interface NamedKeuangan extends HasilKeuangan, Pick<Amounts, 'kode' | 'kegiatan'> {}

/** realisasi anggaran / anggaran × 100, in per cent. */
export function computeSerapan(
  anggaran: Terhitung,
  realisasi: Terhitung,
  pembulatan: Pembulatan,
): Terhitung {
  if (!isFigure(anggaran)) return anggaran;
  return derive(SERAPAN, { 'realisasi anggaran': realisasi, anggaran }, pembulatan);
}

/** Rupiah that were entered, not summed. */
export function enteredKeuangan(
  anggaran: Besaran | null,
  realisasi: Besaran | null,
  pembulatan: Pembulatan,
): HasilKeuangan {
  const money = {
    anggaran: anggaran ?? kosong(UNKNOWN.anggaran),
    realisasi: realisasi ?? kosong(UNKNOWN.realisasi),
  };
  return {
    anggaran: money.anggaran,
    realisasi: money.realisasi,
    serapan: computeSerapan(money.anggaran, money.realisasi, pembulatan),
    known: anggaran === null || realisasi === null ? null : money,
  };
}

type Amount = 'anggaran' | 'realisasi';
interface Amounts extends Readonly<Record<Amount, Terhitung>> {
  readonly kode: string;
  /** There where what has them is a part of the year's programs; else it is a kind of spending. */
  readonly kegiatan?: Pick<Kegiatan, 'level'>;
}
const BOTH: readonly Amount[] = ['anggaran', 'realisasi'];

/**
 * The sums of a group and their ratio. Spending that was not reported is not spending of 0: the sums are of what is
 * known, the ratio is of that of which both are known, and each says how many are missing.
 */
export function computeKeuangan(
  daftar: readonly NamedKeuangan[],
  pembulatan: Pembulatan,
): HasilKeuangan {
  const sum = (of: readonly Amounts[], bagian: Amount, needed: readonly Amount[]) =>
    marked(sumRupiah(of, bagian), daftar, needed);
  const anggaran = sum(daftar, 'anggaran', ['anggaran']);
  const both = daftar.flatMap(({ kode, known }) => (known === null ? [] : [{ kode, ...known }]));
  const known =
    both.length === 0
      ? null
      : { anggaran: sum(both, 'anggaran', BOTH), realisasi: sum(both, 'realisasi', BOTH) };
  const serapan =
    known === null
      ? unknownSerapan(anggaran)
      : computeSerapan(known.anggaran, known.realisasi, pembulatan);
  return {
    anggaran,
    realisasi: sum(daftar, 'realisasi', ['realisasi']),
    serapan: marked(serapan, daftar, BOTH),
    known,
  };
}

/** Of money of which nothing has both a budget and spending. */
export const unknownSerapan = (anggaran: Terhitung): Terhitung =>
  isFigure(anggaran) ? kosong(UNKNOWN.realisasi) : anggaran;

/** Whether a figure is there, and of all that it is to be of. */
export const isWhole = (figure: Terhitung): figure is Besaran =>
  isFigure(figure) && figure.incomplete === undefined;

/** Nothing is concluded from a sum of some. */
export const wholeOrNone = (figure: Terhitung): Terhitung =>
  isFigure(figure) && figure.incomplete !== undefined ? kosong('anggaran-sebagian') : figure;

/** What is left of a budget, in rupiah. */
export const computeSisa = ({ anggaran, realisasi }: HasilKeuangan): Terhitung =>
  derive(
    REMAINDER,
    { anggaran: wholeOrNone(anggaran), 'realisasi anggaran': wholeOrNone(realisasi) },
    EXACT,
  );

/** What a row of money had when the year began: what was not changed is what it was. */
export const begunWith = ({ awal, anggaran }: Pick<Begun, 'awal' | 'anggaran'>): Terhitung =>
  awal ?? anggaran;

/** As it is told: null where no row of them all was changed. */
export const awalOf = (
  row: Pick<Begun, 'awal' | 'anggaran'>,
  total: Terhitung | null,
): Terhitung | null => (total === null ? null : begunWith(row));

/** What has a budget, and had another one when the year began; null where nobody says so. */
interface Begun extends NamedKeuangan {
  readonly awal: Terhitung | null;
}

/** What a group had when the year began: a budget that was not changed is what it was. Null where none was. */
export function sumAwal(daftar: readonly Begun[]): Terhitung | null {
  if (daftar.every(({ awal }) => awal === null)) return null;
  const begun = daftar.map((one) => ({ ...one, anggaran: begunWith(one) }));
  return marked(sumRupiah(begun, 'anggaran'), begun, ['anggaran']);
}

/** The first of the budgets that one thing had in the year; null where nobody says so. */
export const beginning = ({ changes }: Pick<Kegiatan, 'changes'>): Terhitung | null =>
  changes === null ? null : (changes.awal ?? kosong(UNKNOWN.anggaran));

const UNKNOWN = {
  anggaran: 'anggaran-kosong',
  realisasi: 'anggaran-belum-dilaporkan',
} as const satisfies Record<Amount, Reason>;

function sumRupiah(daftar: readonly Amounts[], bagian: Amount): Terhitung {
  const nilai = daftar.flatMap(({ kode: nama, [bagian]: besaran }): Named[] =>
    isFigure(besaran) ? [{ nama, besaran }] : [],
  );
  if (nilai.length === 0) return kosong(UNKNOWN[bagian]);
  return derive(AGGREGATE_FORMULAS.jumlah, { nilai }, EXACT);
}

/** Says how many of a group lack what a figure is made of. */
function marked(
  figure: Terhitung,
  daftar: readonly Amounts[],
  needed: readonly Amount[],
): Terhitung {
  if (!isFigure(figure)) return figure;
  const lacking = daftar.filter((one) => !needed.every((bagian) => isWhole(one[bagian])));
  if (lacking.length === 0) return figure;
  const incomplete: Incomplete = {
    missing: lacking.length,
    of: daftar.length,
    part: partOf(daftar),
    isPartly: lacking.some((one) => needed.every((bagian) => isFigure(one[bagian]))),
  };
  return { incomplete, ...figure };
}

/** What all of a group are; null where they are of several kinds. */
function partOf(daftar: readonly Amounts[]): MoneyPart | null {
  const [part, ...others] = new Set(daftar.map(({ kegiatan }) => kegiatan?.level ?? 'belanja'));
  return part !== undefined && others.length === 0 ? part : null;
}
