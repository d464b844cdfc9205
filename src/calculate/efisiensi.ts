// Efisiensi: results against money spent, by the method that the workspace names.

import {
  activityMethod,
  conclude,
  METHODS,
  spentOf,
  type EfficiencyFigures,
  type KeteranganEfisiensi,
  type MetodeEfisiensi,
  type Results,
} from '../formula/efficiency.ts';
import { isFigure, ketetapan, kosong, type Pembulatan, type Terhitung } from '../formula/figure.ts';
import { isRentang, type Target } from '../source/workspace.ts';
import type { Angka } from '../source/yaml/number.ts';
import { computeMean } from './agregat.ts';
import { wholeOrNone, type NamedKeuangan } from './serapan.ts';

/** The columns of the efficiency table, for one indicator or for a whole sasaran. */
export interface HasilEfisiensi extends EfficiencyFigures {
  readonly metode: MetodeEfisiensi;
  readonly keterangan: KeteranganEfisiensi | null;
}

/** Whether a unit is per cent, however it is written. */
export const isPercent = (satuan: string): boolean => PERCENT_UNIT.test(satuan);

/** The unit of a change: that of percentages is in points, by the name that is given. */
export const unitOfChange = (satuan: string, points: string): string =>
  isPercent(satuan) ? points : satuan;

/** What the efficiency of one indicator is made of. */
export interface EfficiencyInput {
  readonly nama: string;
  readonly bobot: Angka | null;
  readonly satuan: string;
  readonly polaritas: 'maksimal' | 'minimal' | 'stabil';
  readonly target: Target | null;
  readonly realisasi: Terhitung;
  readonly capaian: Terhitung;
}

/** Result in per cent, planned and reached. */
interface PairedSasaran {
  readonly target: Terhitung;
  readonly realisasi: Terhitung;
}

const PERCENT_UNIT = /^\s*(?:persen|persentase|percent|%)\s*(?:\(%\))?\s*$/i;

/**
 * Planned and reached result of an indicator, in per cent. For the method `indeks` the only indicator of a sasaran, in
 * per cent, stands for itself (95 and 102,95, not its capaian of 108,37). In any other unit, for every `minimal` one,
 * whose raw figures would reward a worse result, and beside others, since percentages of different things have no mean,
 * its capaian is held against 100.
 */
export function resultInPercent(
  bahan: EfficiencyInput,
  metode: MetodeEfisiensi,
  isOnly: boolean,
): PairedSasaran {
  const { satuan, polaritas, target, realisasi, capaian } = bahan;
  const sendiri =
    isOnly &&
    metode === 'indeks' &&
    polaritas !== 'minimal' &&
    isPercent(satuan) &&
    target !== null &&
    !isRentang(target);
  if (sendiri) return { target: target, realisasi };
  return { target: ketetapan(100), realisasi: capaian };
}

/** What the efficiency of a sasaran is made of, besides its indicators. */
export interface Means {
  readonly metode: MetodeEfisiensi;
  /** Spending of the sasaran, in per cent. */
  readonly keuangan: Terhitung;
  readonly program: readonly NamedKeuangan[];
  readonly pembulatan: Pembulatan;
}

/**
 * The efficiency of a sasaran and of each of its indicators, against the spending of the sasaran. That of several is over
 * the mean of their capaian; one without a result is not in it.
 */
export function computeEfisiensi(
  daftar: readonly EfficiencyInput[],
  means: Means,
): { readonly sasaran: HasilEfisiensi; readonly indikator: readonly HasilEfisiensi[] } {
  const pairs = daftar.map((bahan) => resultInPercent(bahan, means.metode, daftar.length === 1));
  const indikator = pairs.map((pair) => assemble(pair, means));
  return { sasaran: assemble(wholeResult(daftar, pairs, means), means), indikator };
}

/** Planned and reached result of a sasaran; without a result it has no plan to be held against either. */
function wholeResult(
  daftar: readonly EfficiencyInput[],
  pairs: readonly PairedSasaran[],
  { pembulatan }: Means,
): PairedSasaran {
  const [only] = pairs;
  const capaian = daftar.map(({ nama, bobot, capaian: hasil }) => ({ nama, bobot, hasil }));
  const whole =
    only !== undefined && pairs.length === 1
      ? only
      : { target: ketetapan(100), realisasi: computeMean(capaian, pembulatan) };
  return isFigure(whole.realisasi) && isFigure(whole.target) ? whole : NOTHING;
}

const NOTHING = { target: kosong('tanpa-nilai'), realisasi: kosong('tanpa-nilai') };

function assemble(sasaran: PairedSasaran, { keuangan, program, ...way }: Means): HasilEfisiensi {
  return efficiencyOf(
    METHODS[way.metode],
    {
      targetSasaran: sasaran.target,
      targetKeuangan: ketetapan(100),
      realisasiSasaran: sasaran.realisasi,
      realisasiKeuangan: keuangan,
    },
    program,
    way,
  );
}

function efficiencyOf(
  { compute, verdict }: ReturnType<typeof activityMethod>,
  results: Results,
  money: readonly NamedKeuangan[],
  { metode, pembulatan }: Pick<Means, 'metode' | 'pembulatan'>,
): HasilEfisiensi {
  const funds = money.map(({ kode, anggaran, realisasi }) => ({
    kode,
    anggaran: wholeOrNone(anggaran),
    realisasi: wholeOrNone(realisasi),
  }));
  const whole = { ...results, realisasiKeuangan: spentOf(wholeOrNone(results.realisasiKeuangan)) };
  // Spending of a part is told as such; nothing is made of it.
  const { standar, indeks, tingkat } = compute(whole, funds, pembulatan);
  const figures = { standar, indeks, tingkat, ...results };
  return { metode, ...figures, keterangan: conclude(verdict, figures) };
}

/** The efficiency of a program, kegiatan or sub_kegiatan by itself: its capaian against the spending of its own rupiah. */
export function computeEfisiensiKegiatan(
  capaian: Terhitung,
  { keuangan, ...way }: Pick<Means, 'metode' | 'pembulatan'> & { readonly keuangan: NamedKeuangan },
): HasilEfisiensi {
  const results = {
    targetSasaran: ketetapan(100),
    targetKeuangan: ketetapan(100),
    realisasiSasaran: capaian,
    realisasiKeuangan: keuangan.serapan,
  };
  return efficiencyOf(activityMethod(way.metode), results, [keuangan], way);
}
