// What money is planned for, from the program down: its indicators, its rupiah, and how efficient it was.

import { kosong, type Terhitung } from '../formula/figure.ts';
import type { IndikatorKegiatan, Kegiatan, Metode } from '../source/workspace.ts';
import { computeRataRata } from './agregat.ts';
import { chosenRumus, computeCapaian, type CapaianRules } from './capaian.ts';
import { computeEfisiensiKegiatan, type HasilEfisiensi } from './efisiensi.ts';
import {
  beginning,
  computeKeuangan,
  computeSerapan,
  enteredKeuangan,
  isWhole,
  sumAwal,
  unknownSerapan,
  type HasilKeuangan,
  type NamedKeuangan,
} from './serapan.ts';

/** What of a workspace's methods a kegiatan depends on. */
export type KegiatanRules = CapaianRules & Pick<Metode, 'efisiensi'>;

export interface HasilIndikatorKegiatan {
  readonly indikator: IndikatorKegiatan;
  /** The formula that capaian is measured with. */
  readonly rumus: ReturnType<typeof chosenRumus>;
  readonly realisasi: Terhitung;
  /** Per cent. */
  readonly capaian: Terhitung;
}

/** A program, kegiatan or sub_kegiatan, measured. */
export interface HasilKegiatan extends NamedKeuangan {
  readonly kegiatan: Kegiatan;
  readonly indikator: readonly HasilIndikatorKegiatan[];
  /** Mean capaian of its own indicators, in per cent. */
  readonly capaian: Terhitung;
  /** Null without indicators. */
  readonly efisiensi: HasilEfisiensi | null;
  readonly parts: readonly HasilKegiatan[];
  /** Rupiah when the year began; null where nobody says that they were changed. */
  readonly awal: Terhitung | null;
}

export function computeKegiatan(kegiatan: Kegiatan, metode: KegiatanRules): HasilKegiatan {
  const { kode } = kegiatan;
  const { pembulatan } = metode;
  const parts = kegiatan.parts.map((part) => computeKegiatan(part, metode));
  const money = moneyOf(kegiatan, parts, metode);
  const indikator = kegiatan.indikator.map((one) => measure(one, metode));
  const capaian = computeRataRata(
    indikator.map(({ indikator: { nama }, capaian: hasil }) => ({ nama, hasil })),
    pembulatan,
  );
  const means = { metode: metode.efisiensi, pembulatan, keuangan: { kode, ...money } };
  return {
    kegiatan,
    kode,
    ...money,
    indikator,
    capaian,
    efisiensi: indikator.length === 0 ? null : computeEfisiensiKegiatan(capaian, means),
    parts,
    awal: sumAwal(parts) ?? beginning(kegiatan),
  };
}

function measure(indikator: IndikatorKegiatan, metode: KegiatanRules): HasilIndikatorKegiatan {
  const realisasi = indikator.realisasi ?? kosong('realisasi-kosong');
  return {
    indikator,
    rumus: chosenRumus(indikator, indikator.target),
    realisasi,
    capaian: computeCapaian(indikator, indikator.target, realisasi, metode),
  };
}

/**
 * Rupiah stand at the lowest level that has them: the sum of the parts where all of these are known, else what is typed
 * above them, else the sum of those that are known.
 */
function moneyOf(
  kegiatan: Kegiatan,
  parts: readonly HasilKegiatan[],
  { pembulatan }: KegiatanRules,
): HasilKeuangan {
  if (parts.length === 0) return enteredKeuangan(kegiatan.anggaran, kegiatan.realisasi, pembulatan);
  const sums = computeKeuangan(parts, pembulatan);
  const of = (bagian: 'anggaran' | 'realisasi') =>
    isWhole(sums[bagian]) ? sums[bagian] : (kegiatan[bagian] ?? sums[bagian]);
  const [anggaran, realisasi] = [of('anggaran'), of('realisasi')];
  if (isWhole(anggaran) && isWhole(realisasi)) {
    const known = { anggaran, realisasi };
    return { anggaran, realisasi, serapan: computeSerapan(anggaran, realisasi, pembulatan), known };
  }
  const serapan = sums.known === null ? unknownSerapan(anggaran) : sums.serapan;
  return { anggaran, realisasi, serapan, known: sums.known };
}

/** A program with all that is below it, each before its parts. */
export function flattenKegiatan(kegiatan: HasilKegiatan): readonly HasilKegiatan[] {
  return [kegiatan, ...kegiatan.parts.flatMap(flattenKegiatan)];
}

const hasBoth = ({ anggaran, realisasi }: HasilKeuangan): boolean =>
  isWhole(anggaran) && isWhole(realisasi);

/** The lowest at which money is told: the parts of a thing, but itself where it alone has both amounts. */
export function moneyLeaves(one: HasilKegiatan): readonly HasilKegiatan[] {
  const below = one.parts.flatMap(moneyLeaves);
  return below.length === 0 || (hasBoth(one) && !below.every(hasBoth)) ? [one] : below;
}

/** Where each stands, from its program down: `P01/K01/001`. */
export function pathsOf(program: readonly HasilKegiatan[]): ReadonlyMap<HasilKegiatan, string> {
  const below = (
    one: HasilKegiatan,
    path: string,
  ): readonly (readonly [HasilKegiatan, string])[] => [
    [one, path],
    ...one.parts.flatMap((part) => below(part, `${path}/${part.kode}`)),
  ];
  return new Map(program.flatMap((one) => below(one, one.kode)));
}

/** The codes that more than one thing has: parts of different things may, as the RO of different KRO do. */
export function metAgain(codes: readonly string[]): ReadonlySet<string> {
  const met = new Set<string>();
  return new Set(codes.filter((kode) => met.has(kode) || !met.add(kode)));
}
