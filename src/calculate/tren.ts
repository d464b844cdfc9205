// Target and realisasi of an indicator year by year: what is known of the past, and the plan to the end of the period.

import { isYear } from '../period.ts';
import type { LevelScale } from '../formula/scale.ts';
import {
  isRentang,
  type DataTabel,
  type DataTahun,
  type DokumenTarget,
  type Indikator,
  type Metode,
  type Realisasi,
  type Renstra,
  type Target,
  type Workspace,
} from '../source/workspace.ts';
import { finerTarget, finerValue, kosong, type Terhitung } from './besaran.ts';
import { computeCapaian } from './capaian.ts';
import { computeRealisasi } from './realisasi.ts';
import { computeTabel, type HasilTabel } from './tabel.ts';
import type { Measurement } from './triwulan.ts';

export interface HasilTahunan extends Measurement {
  readonly tahun: number;
}

/** What an indikator measures. A tujuan's has the Renstra's target in a year whose documents do not hold it. */
export interface Induk {
  readonly jenis: 'tujuan' | 'sasaran';
  readonly kode: string;
}

/** A year's tables, calculated once for all its indicators. */
export type TabelMenurutTahun = ReadonlyMap<number, ReadonlyMap<string, HasilTabel>>;

/** The tables of every year up to `sampai`, by kode; of two with one kode the first counts. */
export function computeTabelMenurutTahun(workspace: Workspace, sampai: number): TabelMenurutTahun {
  const years = [...workspace.tahun.values()].filter(({ tahun }) => tahun <= sampai);
  return new Map(years.map((data) => [data.tahun, tablesOf(data, workspace)]));
}

function tablesOf(
  { tahun, tabel }: DataTahun,
  workspace: Workspace,
): ReadonlyMap<string, HasilTabel> {
  const ofYears = COMPUTED.get(workspace) ?? new Map<number, ReadonlyMap<string, HasilTabel>>();
  COMPUTED.set(workspace, ofYears);
  const tables = ofYears.get(tahun) ?? computeEach(tabel, workspace.metode);
  ofYears.set(tahun, tables);
  return tables;
}
/** Every later year and the rules ask for those of a year again. */
const COMPUTED = new WeakMap<Workspace, Map<number, ReadonlyMap<string, HasilTabel>>>();

function computeEach(
  tables: readonly DataTabel[],
  metode: Metode,
): ReadonlyMap<string, HasilTabel> {
  const byKode = new Map<string, HasilTabel>();
  for (const one of tables) {
    if (!byKode.has(one.kode)) byKode.set(one.kode, computeTabel(one, metode));
  }
  return byKode;
}

/**
 * The document that BAB III of a year measures against: the one that `dasar_capaian` names, by default the last
 * Perjanjian Kinerja, and the IKU in a year that has no Perjanjian Kinerja.
 */
export function documentOfYear({
  dasarCapaian,
  iku,
  perjanjianKinerja,
}: DataTahun): DokumenTarget | null {
  if (dasarCapaian === 'iku') return iku;
  const latest = perjanjianKinerja.at(-1) ?? null;
  return dasarCapaian === null ? (latest ?? iku) : latest;
}

/**
 * The target of an indicator in that document. Null where it has none: another document's target would be
 * another promise.
 */
export function targetOfYear(data: DataTahun, kode: string): Target | null {
  return documentOfYear(data)?.target.get(kode) ?? null;
}

/** What was planned and reached in a year, not measured yet. */
export type Planned = Omit<HasilTahunan, 'capaian'>;

/**
 * Every year from the first with data to the end of the period.
 * Past targets come from that year's own files, else from the Renstra; future ones from the Renstra.
 */
export function plannedByYear(
  indikator: Indikator,
  induk: Induk,
  workspace: Workspace,
  tahunLaporan: number,
  renstra: Renstra,
  tabel: TabelMenurutTahun,
): readonly Planned[] {
  return yearsOf(indikator, workspace, tahunLaporan, renstra).map((tahun) => ({
    tahun,
    target: targetInYear(indikator, induk, workspace, tahun, tahunLaporan),
    realisasi:
      tahun > tahunLaporan
        ? kosong('realisasi-kosong')
        : realisasiInYear(indikator.kode, workspace, tahun, tahunLaporan, tabel, workspace.metode),
  }));
}

/**
 * The trend of these years.
 * @param desimal that no calculated figure has fewer of where its rounding cuts off any
 */
export const computeTren = (
  indikator: Indikator,
  planned: readonly Planned[],
  desimal: number,
  metode: Metode,
): readonly HasilTahunan[] =>
  planned.map(({ tahun, ...one }) => {
    const target = finerTarget(one.target, desimal);
    const realisasi = finerValue(one.realisasi, desimal);
    return {
      tahun,
      target,
      realisasi,
      capaian: computeCapaian(indikator, target, realisasi, metode),
    };
  });

function yearsOf(
  indikator: Indikator,
  workspace: Workspace,
  tahunLaporan: number,
  renstra: Renstra,
): readonly number[] {
  const { kode } = indikator;
  const tahun = new Set<number>([tahunLaporan]);
  for (const one of indikator.target.keys()) if (one <= renstra.selesai) tahun.add(one);
  for (const [one, data] of workspace.tahun) {
    if (one <= tahunLaporan && data.realisasi.has(kode)) tahun.add(one);
  }
  const laporan = workspace.tahun.get(tahunLaporan);
  for (const [one, content] of laporan?.realisasiLalu ?? []) {
    if (one < tahunLaporan && content.has(kode)) tahun.add(one);
  }
  for (const one of earlierColumns(laporan, kode)) tahun.add(one);
  return [...tahun].sort((a, b) => a - b);
}

function targetInYear(
  indikator: Indikator,
  induk: Induk,
  workspace: Workspace,
  tahun: number,
  tahunLaporan: number,
): Target | null {
  const data = tahun <= tahunLaporan ? workspace.tahun.get(tahun) : undefined;
  const dariTahun = data ? targetOfYear(data, indikator.kode) : null;
  if (tahun === tahunLaporan && induk.jenis === 'sasaran') return dariTahun;
  return dariTahun ?? indikator.target.get(tahun) ?? null;
}

/** The years before `data`'s that the table has columns of from which a realisasi takes that of its own year. */
function earlierColumns(data: DataTahun | undefined, kode: string): readonly number[] {
  const turunan = data?.realisasi.get(kode)?.turunan;
  if (data === undefined || turunan?.kolom !== String(data.tahun)) return [];
  const tabel = data.tabel.find((one) => one.kode === turunan.dari);
  if (tabel?.jenis !== 'nilai') return [];
  return tabel.kolom
    .filter(isYear)
    .map(Number)
    .filter((tahun) => tahun < data.tahun);
}

/**
 * A year's own folder wins over what a later report remembers of it, and that over the column of the year in the table
 * that the later report takes its own realisasi from.
 */
function realisasiInYear(
  kode: string,
  workspace: Workspace,
  tahun: number,
  tahunLaporan: number,
  tabel: TabelMenurutTahun,
  { pembulatan }: Metode,
): Terhitung {
  const sendiri = workspace.tahun.get(tahun)?.realisasi.get(kode);
  if (sendiri !== undefined) {
    return computeRealisasi(sendiri, tabel.get(tahun) ?? new Map(), pembulatan);
  }
  const laporan = workspace.tahun.get(tahunLaporan);
  const memory = laporan?.realisasiLalu.get(tahun)?.get(kode) ?? fromColumn(laporan, kode, tahun);
  return computeRealisasi(memory, tabel.get(tahunLaporan) ?? new Map(), pembulatan);
}

function fromColumn(
  data: DataTahun | undefined,
  kode: string,
  tahun: number,
): Realisasi | undefined {
  const realisasi = data?.realisasi.get(kode);
  if (!realisasi?.turunan || !earlierColumns(data, kode).includes(tahun)) return undefined;
  return { ...realisasi, turunan: { ...realisasi.turunan, kolom: String(tahun) } };
}

/** The scale that these targets are words of; null where they are numbers or days. */
export function scaleOfWords(measured: readonly Pick<Measurement, 'target'>[]): LevelScale | null {
  for (const { target } of measured) {
    if (target === null || isRentang(target) || target.form?.kind !== 'level') continue;
    return target.form.scale;
  }
  return null;
}
