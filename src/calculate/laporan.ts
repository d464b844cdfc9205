// All results of one report year, put together from the formulas.

import type {
  DataTahun,
  Indikator,
  Metode,
  Narasi,
  Polaritas,
  RencanaAksi,
  Renstra,
  Sasaran,
  StandarNasional,
  Target,
  Tujuan,
  Workspace,
} from '../source/workspace.ts';
import { QUARTERS, type Quarter } from '../period.ts';
import { computeMean } from './agregat.ts';
import { inForce } from './agreed.ts';
import { isFigure, finestOf, isTold, kosong, type Besaran, type Terhitung } from './besaran.ts';
import { chosenRumus, computeCapaian, directionOf, isDay, isFloored } from './capaian.ts';
import {
  computePembanding,
  computePerubahan,
  type HasilPembanding,
  type Perubahan,
} from './comparison.ts';
import { computeEfisiensi, type EfficiencyInput, type HasilEfisiensi } from './efisiensi.ts';
import { findPredikat, type HasilPredikat } from './predikat.ts';
import { computeScorecard, type Scorecard } from './scorecard.ts';
import {
  computeAnggaran,
  isDetailed,
  isSupporting,
  type HasilAnggaran,
  shareOf,
  type SharedProgram,
} from './anggaran.ts';
import { computeKeuangan, isWhole, type HasilKeuangan } from './serapan.ts';
import { closedWith, computeTabelNilai, type HasilTabel, type HasilTabelNilai } from './tabel.ts';
import { computeTriwulan, type HasilTriwulan, type Measurement } from './triwulan.ts';
import {
  computeTabelMenurutTahun,
  computeTren,
  plannedByYear,
  type HasilTahunan,
  type TabelMenurutTahun,
  type Induk,
} from './tren.ts';

/** An indicator of a sasaran or tujuan, measured. */
export interface HasilIndikator {
  readonly indikator: Indikator;
  /** Kode of the sasaran or tujuan. */
  readonly induk: string;
  readonly target: Target | null;
  /** As its target has it, else its own. */
  readonly polaritas: Polaritas;
  /** The formula that capaian is measured with. */
  readonly rumus: ReturnType<typeof chosenRumus>;
  readonly realisasi: Terhitung;
  /** Where the realisasi is from, as the data name it. */
  readonly sumber: string | null;
  /** Per cent. */
  readonly capaian: Terhitung;
  /** Whether capaian was held at 0 since the realisasi is worse than twice the target. */
  readonly berlantai: boolean;
  readonly predikat: HasilPredikat | null;
  /** All years, past and planned, in ascending order. */
  readonly tren: readonly HasilTahunan[];
  /** From the last year before; null where none is known. */
  readonly perubahan: Perubahan | null;
  readonly tahunAkhir: number;
  readonly targetAkhir: Target | null;
  /** This year's realisasi against the target at the end of the period, in per cent. */
  readonly capaianAkhir: Terhitung;
  /** Null: looked for and there is none; undefined: not stated. */
  readonly standarNasional: StandarNasional | null | undefined;
  readonly pembanding: readonly HasilPembanding[];
  /** Null where nothing is entered of its quarters. */
  readonly triwulan: HasilTriwulan | null;
}

export interface HasilEfisiensiIndikator {
  readonly indikator: Indikator;
  readonly efisiensi: HasilEfisiensi;
}

/** What was measured of a tujuan or a sasaran, and the means that went into it. */
export interface HasilGoal {
  readonly indikator: readonly HasilIndikator[];
  /** Mean capaian of its indicators, by their weights where they have any, in per cent. */
  readonly capaian: Terhitung;
  readonly predikat: HasilPredikat | null;
  /** All that support it, also those that support others as well; of a tujuan those of its sasaran and of all that serve these. */
  readonly program: readonly SharedProgram[];
  /** Rupiah of them; null without programs. */
  readonly keuangan: HasilKeuangan | null;
  /** Spending in per cent, as every output tells it: from the rupiah, else as stated in `capaian_keuangan`, else of a part of the rupiah. */
  readonly capaianKeuangan: Terhitung;
  readonly efisiensi: HasilEfisiensi;
  readonly efisiensiIndikator: readonly HasilEfisiensiIndikator[];
}

export interface HasilSasaran extends HasilGoal {
  readonly sasaran: Sasaran;
}

export interface HasilTujuan extends HasilGoal {
  readonly tujuan: Tujuan;
}

/** Everything that is calculated for one year, or for the part of it up to a quarter. */
export interface Hasil {
  readonly tahun: number;
  /** The quarter up to which it was measured; null for the whole year. */
  readonly triwulan: Quarter | null;
  readonly data: DataTahun;
  readonly renstra: Renstra;
  /** How it was calculated. */
  readonly metode: Metode;
  readonly tujuan: readonly HasilTujuan[];
  readonly sasaran: readonly HasilSasaran[];
  /** Null where nothing has a weight. */
  readonly scorecard: Scorecard<HasilSasaran> | null;
  readonly tabel: readonly HasilTabel[];
  readonly personel: readonly HasilTabelNilai[];
  readonly anggaran: HasilAnggaran;
  /** The money of the years up to this one, of those that have any; empty where only programs are told of it. */
  readonly anggaranTahunan: readonly AnggaranTahunan[];
}

/** The money of one year. */
export interface AnggaranTahunan extends HasilKeuangan {
  readonly tahun: number;
}

/** The Renstra whose period covers `tahun`; of several the one that begins last. */
export function findRenstra(workspace: Workspace, tahun: number): Renstra | undefined {
  return workspace.renstra
    .filter(({ mulai, selesai }) => mulai <= tahun && tahun <= selesai)
    .sort((a, b) => b.mulai - a.mulai)[0];
}

/** The results of one year whose data and Renstra exist. */
export const computeLaporan = (workspace: Workspace, data: DataTahun, renstra: Renstra): Hasil =>
  computeUpTo(workspace, data, renstra, null);

/**
 * The same year up to one of its quarters: target and realisasi are what the quarters up to it make together, documents and budgets
 * those in force at its end. What was spent and the tables are of the year, and not in it.
 */
export function computeInterim(
  workspace: Workspace,
  { data, renstra }: Pick<Hasil, 'data' | 'renstra'>,
  triwulan: Quarter,
): Hasil {
  const narasi = data.narasiTriwulan.get(triwulan) ?? new Map<string, Narasi>();
  const known = { ...inForce(data, triwulan), narasi };
  const hasil = computeUpTo(workspace, known, renstra, triwulan);
  return { ...hasil, tabel: [], personel: [], anggaranTahunan: [] };
}

/**
 * The last quarter that is over: that which the report is of; of a whole year, without a clock, the last in which anything was
 * reached, and where no quarter is filled in the fourth once all that is measured has its result.
 * @returns null where none is known to be
 */
export function quarterOver({ triwulan, data, sasaran, tujuan }: Hasil): Quarter | null {
  if (triwulan !== null) return triwulan;
  const filled = lastFilled(data);
  if (filled !== undefined) return filled;
  const all = [...sasaran, ...tujuan].flatMap(({ indikator }) => indikator);
  return all.length > 0 && all.every(({ realisasi }) => isTold(realisasi)) ? 4 : null;
}

/** The last quarter in which anything was reached. */
export function lastFilled({ triwulan }: DataTahun): Quarter | undefined {
  const measured = [...(triwulan?.pengukuran.values() ?? [])];
  const isFilled = (one: Quarter) =>
    measured.some(({ realisasi }) => (realisasi[one - 1] ?? null) !== null);
  return QUARTERS.findLast(isFilled);
}

/** Whether an action should have been finished by the end of the quarter that is over, and is not. */
export function isLate({ status, triwulan }: RencanaAksi, over: Quarter | null): boolean {
  const last = triwulan.at(-1);
  return status !== 'selesai' && last !== undefined && over !== null && last <= over;
}

function computeUpTo(
  workspace: Workspace,
  data: DataTahun,
  renstra: Renstra,
  triwulan: Quarter | null,
): Hasil {
  const { metode } = workspace;
  const tabel = computeTabelMenurutTahun(workspace, data.tahun);
  const kodeSasaran = renstra.sasaran.map(({ kode }) => kode);
  const anggaran = computeAnggaran(data.anggaran, kodeSasaran, metode);
  const ukur = (indikator: Indikator, induk: Induk) =>
    measure(indikator, induk, workspace, data, renstra, tabel, triwulan);
  const sasaran = renstra.sasaran.map((one) =>
    computeSasaran(
      one,
      one.indikator.map((indikator) => ukur(indikator, { jenis: 'sasaran', kode: one.kode })),
      anggaran,
      data,
      metode,
    ),
  );
  const goals = goalsServed(renstra.sasaran);
  const tujuan = renstra.tujuan.map((one) => {
    const { kode } = one;
    const indikator = one.indikator.map((own) => ukur(own, { jenis: 'tujuan', kode }));
    const below = renstra.sasaran.filter(
      (sasaran) =>
        sasaran.tujuan === kode ||
        (goals.get(sasaran) === kode && hasMeans(sasaran, anggaran, data)),
    );
    return { tujuan: one, ...computeTujuan(below, indikator, anggaran, data, metode) };
  });
  return {
    tahun: data.tahun,
    triwulan,
    data,
    renstra,
    metode,
    tujuan,
    sasaran,
    scorecard: computeScorecard(renstra, sasaran, metode),
    tabel: asTold([...(tabel.get(data.tahun)?.values() ?? [])], data, [...sasaran, ...tujuan]),
    personel: (data.organisasi?.tabel ?? []).map((one) => computeTabelNilai(one, metode)),
    anggaran,
    anggaranTahunan: isDetailed(anggaran) ? moneyByYear(workspace, data.tahun, anggaran) : [],
  };
}

function moneyByYear(
  { tahun, metode }: Workspace,
  until: number,
  last: HasilAnggaran,
): readonly AnggaranTahunan[] {
  return [...tahun.values()]
    .filter((one) => one.tahun <= until)
    .sort((a, b) => a.tahun - b.tahun)
    .flatMap((one) => {
      const hasil = one.tahun === until ? last : computeAnggaran(one.anggaran, [], metode);
      const { program, belanja } = hasil;
      const { anggaran, realisasi, serapan, known } = program.length > 0 ? hasil : (belanja ?? hasil); // prettier-ignore
      return isFigure(anggaran) ? [{ tahun: one.tahun, anggaran, realisasi, serapan, known }] : [];
    });
}

/** What a table closes with is one figure with the mean that is taken of it, to the same decimals. */
function asTold(
  tables: readonly HasilTabel[],
  { realisasi }: DataTahun,
  goals: readonly HasilGoal[],
): readonly HasilTabel[] {
  const finest = new Map<string, Besaran>();
  for (const { indikator, realisasi: hasil } of goals.flatMap((one) => one.indikator)) {
    const { dari = null, ambil } = realisasi.get(indikator.kode)?.turunan ?? {};
    if (dari === null || ambil?.startsWith('rata-rata') !== true || !isFigure(hasil)) continue;
    if (hasil.desimal > (finest.get(dari)?.desimal ?? 0)) finest.set(dari, hasil);
  }
  return tables.map((table) => {
    const taken = finest.get(table.tabel.kode);
    return taken === undefined || table.jenis === 'komposit' ? table : closedWith(table, taken);
  });
}

/** The tujuan of each sasaran: its own, else that of the sasaran which it serves; none in a circle. */
function goalsServed(sasaran: readonly Sasaran[]): ReadonlyMap<Sasaran, string | null> {
  const byKode = new Map(sasaran.map((one) => [one.kode, one] as const).toReversed());
  const found = new Map<Sasaran, string | null>();
  for (const each of sasaran) {
    const way = new Set<Sasaran>();
    let at: Sasaran | undefined = each;
    while (at?.tujuan === null && !found.has(at) && !way.has(at)) {
      way.add(at);
      at = at.mendukung === null ? undefined : byKode.get(at.mendukung);
    }
    const tujuan = at === undefined ? null : (found.get(at) ?? at.tujuan);
    for (const one of way) found.set(one, tujuan);
  }
  return found;
}

/** Whether money is told of a sasaran by itself: one that serves another is often without. */
const hasMeans = ({ kode }: Sasaran, anggaran: HasilAnggaran, data: DataTahun): boolean =>
  anggaran.sasaran.has(kode) || data.anggaran?.capaianKeuangan.has(kode) === true;

function measure(
  indikator: Indikator,
  induk: Induk,
  workspace: Workspace,
  data: DataTahun,
  renstra: Renstra,
  tabel: TabelMenurutTahun,
  sampai: Quarter | null,
): HasilIndikator {
  const { metode } = workspace;
  const { tahun } = data;
  const { tren, triwulan } = measureTimes(
    indikator,
    induk,
    workspace,
    data,
    renstra,
    tabel,
    sampai,
  );
  const current = tren.find((one) => one.tahun === tahun) as HasilTahunan;
  const targetAkhir = indikator.target.get(renstra.selesai) ?? null;
  const polaritas = directionOf(indikator, current.target);
  // What is compared is of whole years.
  const pembanding = sampai === null ? (data.pembanding.get(indikator.kode) ?? []) : [];
  return {
    indikator,
    induk: induk.kode,
    target: current.target,
    polaritas,
    rumus: chosenRumus(indikator, current.target),
    realisasi: current.realisasi,
    // Told of the year's own realisasi.
    sumber: sampai === null ? (data.realisasi.get(indikator.kode)?.sumber ?? null) : null,
    capaian: current.capaian,
    berlantai: isFloored(current.capaian),
    predikat: findPredikat(metode.skalaCapaian, current.capaian),
    tren,
    perubahan: sampai === null ? computePerubahan(tren, current, metode.pembulatan) : null,
    tahunAkhir: renstra.selesai,
    targetAkhir,
    capaianAkhir:
      sampai === null
        ? againstEnd(indikator, targetAkhir, current.realisasi, tahun, renstra, metode)
        : kosong('belum-setahun'),
    standarNasional: data.standarNasional.get(indikator.kode),
    pembanding: computePembanding(pembanding, { polaritas, tren }, data.tahun, metode.pembulatan),
    triwulan,
  };
}

/** Its years, and the quarters of the report's own: all told to the same decimals. */
function measureTimes(
  indikator: Indikator,
  induk: Induk,
  workspace: Workspace,
  data: DataTahun,
  renstra: Renstra,
  tabel: TabelMenurutTahun,
  sampai: Quarter | null,
): Pick<HasilIndikator, 'tren' | 'triwulan'> {
  const { metode } = workspace;
  const { tahun } = data;
  const pengukuran = data.triwulan?.pengukuran.get(indikator.kode);
  const planned = plannedByYear(indikator, induk, workspace, tahun, renstra, tabel);
  const desimal = finestOf([
    ...planned.flatMap(({ target, realisasi }) => [target, realisasi]),
    ...comparedWith(indikator, data),
    ...(pengukuran === undefined ? [] : [...pengukuran.target, ...pengukuran.realisasi]),
  ]);
  const triwulan = pengukuran
    ? computeTriwulan(indikator, pengukuran, metode, sampai ?? 4, desimal)
    : null;
  const years = computeTren(indikator, planned, desimal, metode);
  // One figure, wherever it is shown.
  const tren =
    sampai === null
      ? years
      : years.map((one) =>
          one.tahun === tahun ? { tahun, ...(triwulan?.together ?? UNMEASURED) } : one,
        );
  return { tren, triwulan };
}

/** What others have reached, and what standards ask for. */
const comparedWith = ({ kode }: Indikator, data: DataTahun): readonly (Target | Terhitung)[] => [
  ...(data.pembanding.get(kode) ?? []).flatMap(({ nilai }) => [...nilai.values()]),
  ...[data.standarNasional.get(kode)].flatMap((one) => (one ? [one.nilai] : [])),
];

/** An indicator without quarters, as far as a quarter of the year. */
const UNMEASURED: Measurement = {
  target: null,
  realisasi: kosong('realisasi-kosong'),
  capaian: kosong('target-kosong'),
};

/** A day of one year says nothing of the day that another year is to keep. */
function againstEnd(
  indikator: Indikator,
  targetAkhir: Target | null,
  realisasi: Terhitung,
  tahun: number,
  { selesai }: Renstra,
  metode: Metode,
): Terhitung {
  if (targetAkhir !== null && isDay(targetAkhir) && tahun !== selesai) {
    return kosong('tanggal-tahun-lain');
  }
  return computeCapaian(indikator, targetAkhir, realisasi, metode);
}

function computeSasaran(
  sasaran: Sasaran,
  indikator: readonly HasilIndikator[],
  anggaran: HasilAnggaran,
  data: DataTahun,
  metode: Metode,
): HasilSasaran {
  const { kode } = sasaran;
  const program = anggaran.program
    .filter((one) => isSupporting(one.program, kode))
    .map((one) => shareOf(one, [kode]));
  const keuangan = anggaran.sasaran.get(kode) ?? null;
  const capaianKeuangan = spendingInPercent(kode, keuangan, data);
  return { sasaran, ...computeGoal(indikator, { program, keuangan, capaianKeuangan }, metode) };
}

/** The means of a tujuan are those of the sasaran below it, a program of several of them once. */
function computeTujuan(
  below: readonly Sasaran[],
  indikator: readonly HasilIndikator[],
  anggaran: HasilAnggaran,
  data: DataTahun,
  metode: Metode,
): HasilGoal {
  const codes = below.map(({ kode }) => kode);
  const program = anggaran.program
    .filter((one) => codes.some((kode) => isSupporting(one.program, kode)))
    .map((one) => shareOf(one, codes));
  const [only] = below.length === 1 ? below : [];
  const whole = program.length === 0 ? null : computeKeuangan(program, metode.pembulatan);
  // One and the same where it is one sasaran's, so that it has one derivation.
  const keuangan = only === undefined ? whole : (anggaran.sasaran.get(only.kode) ?? null);
  const capaianKeuangan = spendingInPercent(only?.kode ?? null, keuangan, data);
  return computeGoal(indikator, { program, keuangan, capaianKeuangan }, metode);
}

function computeGoal(
  indikator: readonly HasilIndikator[],
  means: Pick<HasilGoal, 'program' | 'keuangan' | 'capaianKeuangan'>,
  { pembulatan, skalaCapaian, efisiensi: metode }: Metode,
): HasilGoal {
  const capaian = computeMean(
    indikator.map(({ indikator: { kode, bobot }, capaian: hasil }) => ({
      nama: kode,
      bobot,
      hasil,
    })),
    pembulatan,
  );
  const { program, capaianKeuangan: keuangan } = means;
  const efisiensi = computeEfisiensi(indikator.map(toBahan), {
    metode,
    keuangan,
    program,
    pembulatan,
  });
  return {
    indikator,
    capaian,
    predikat: findPredikat(skalaCapaian, capaian),
    ...means,
    efisiensi: efisiensi.sasaran,
    efisiensiIndikator: indikator.flatMap(({ indikator: one }, i) =>
      efisiensi.indikator
        .slice(i, i + 1)
        .map((sendiri) => ({ indikator: one, efisiensi: sendiri })),
    ),
  };
}

function toBahan(hasil: HasilIndikator): EfficiencyInput {
  const { indikator, polaritas, target, realisasi, capaian } = hasil;
  const { kode: nama, satuan, bobot } = indikator;
  return { nama, bobot, satuan, polaritas, target, realisasi, capaian };
}

/** Rupiah that are all known win over a stated percentage, and that over those of which some are not, which say so. */
function spendingInPercent(
  kode: string | null,
  keuangan: HasilKeuangan | null,
  data: DataTahun,
): Terhitung {
  const serapan = keuangan?.serapan;
  if (serapan !== undefined && isWhole(serapan)) return serapan;
  const tertulis = kode === null ? undefined : data.anggaran?.capaianKeuangan.get(kode);
  if (tertulis !== undefined) return tertulis;
  if (serapan !== undefined) return serapan;
  return kosong(data.anggaran === null ? 'keuangan-kosong' : 'tanpa-program');
}
