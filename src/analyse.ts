// The pure middle of the program: raw files → diagnostics, and for every year its results and its report.

import type { Language } from './language.ts';
import { computeInterim, computeLaporan, findRenstra, type Hasil } from './calculate/laporan.ts';
import { composeInterim, composeLaporan, type HasilSusunan } from './compose/compose.ts';
import type { Laporan } from './compose/report.ts';
import { acceptFindings } from './validate/accept.ts';
import type { Diagnostic } from './diagnostic/diagnostic.ts';
import { isError, sortDiagnostics, toDiagnostic } from './diagnostic/finding.ts';
import { type Finding, report } from './diagnostic/rule.ts';
import { concernsYears, fileYear, reportableYears, yearFiles } from './source/layout.ts';
import { parseWorkspace, type RawFile, type RawWorkspace } from './source/parse.ts';
import { fillUnits, findUnread, type GatheredUnits } from './source/unit.ts';
import { startOf, type DataTahun, type Workspace } from './source/workspace.ts';
import { todoRules } from './validate/completeness/todo.ts';
import { unwrittenRules } from './validate/completeness/unwritten.ts';
import { placeholderRules } from './validate/prose/placeholders.ts';
import { isYear, quarterOf, sortedPeriods, yearOf, type Period, type Quarter } from './period.ts';
import { validate, validateInterim } from './validate/validate.ts';
import { workspaceRules } from './source/rules/workspace.ts';

/** One year, or a year up to a quarter, as far as its data allow. */
export interface Tahunan {
  readonly tahun: number;
  readonly period: Period;
  readonly hasil: Hasil;
  readonly laporan: Laporan;
  /** What concerns this year's files and those that all years share. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Analysis {
  readonly ruang: Workspace | null;
  /** The years that could be calculated, in ascending order. */
  readonly tahunan: readonly Tahunan[];
  /** All that was found, sorted by place, nothing twice. */
  readonly diagnostics: readonly Diagnostic[];
  /** Text of the files, for source frames. */
  readonly teks: ReadonlyMap<string, string>;
}

/** What the files of a workspace say, before anything of it is put into words. */
interface Examined {
  readonly ruang: Workspace | null;
  readonly temuan: readonly Finding[];
  readonly made: readonly TahunTersusun[];
  readonly teks: ReadonlyMap<string, string>;
  /** Whether a file is of these years, and went through every check. */
  readonly isChecked: (file: string) => boolean;
}

/**
 * Reads, calculates, checks and composes.
 * @param diminta years, or years up to a quarter, to report on; empty for every year that has a `target.yaml`
 * @param unit what other workspaces gave to this one; without it a figure that is taken from them is an error
 */
export function analyse(
  raw: RawWorkspace,
  requested: readonly Period[],
  bahasa: Language,
  unit?: GatheredUnits,
): Analysis {
  return worded(examine(raw, requested, unit), bahasa);
}

/** All that `analyse` finds, in one language as in the other. */
export function diagnose(
  raw: RawWorkspace,
  requested: readonly Period[],
  unit?: GatheredUnits,
): Readonly<Record<Language, readonly Diagnostic[]>> {
  const examined = examine(raw, requested, unit);
  return { id: worded(examined, 'id').diagnostics, en: worded(examined, 'en').diagnostics };
}

function examine(
  raw: RawWorkspace,
  requested: readonly Period[],
  unit: GatheredUnits | undefined,
): Examined {
  const periods = requested.length > 0 ? sortedPeriods(requested) : yearsIn(raw);
  const tahun = sortedUnique(periods.map(yearOf));
  const { workspace: tertulis, findings: temuanSumber, texts: teks } = parseWorkspace(raw, tahun);
  const { ruang, temuan: temuanUnit } = withUnits(tertulis, Math.max(...tahun), unit);
  const relevant = temuanSumber.filter(({ posisi }) => isRead(posisi.berkas, tahun));
  if (tahun.length === 0)
    relevant.push(report(workspaceRules['tahun-kosong'], {}, startOf('lkjip.yaml')));
  if (ruang === null) return { ruang, temuan: relevant, made: [], teks, isChecked: () => false };
  // A year whose own files are broken would only repeat that in other words.
  const broken = new Set(relevant.filter(isError).map(({ posisi }) => posisi.berkas.split('/')[0]));
  const perTahun = periods.map((one) =>
    broken.has(String(yearOf(one))) || ruang.renstra.length === 0
      ? { temuan: [], isi: null }
      : analysePeriod(ruang, one),
  );
  return {
    ruang,
    temuan: [...relevant, ...temuanUnit, ...perTahun.flatMap(({ temuan }) => temuan)],
    made: perTahun.flatMap(({ isi }) => isi ?? []),
    teks,
    isChecked: (file) => concernsYears(file, tahun) && wasChecked(file, broken),
  };
}

function worded({ ruang, temuan, made, teks, isChecked }: Examined, bahasa: Language): Analysis {
  const all = word(temuan, bahasa);
  if (ruang === null) return { ruang, tahunan: [], diagnostics: all, teks };
  const diagnostics = sortDiagnostics(acceptFindings(all, ruang, bahasa, isChecked));
  return {
    ruang,
    tahunan: made.map((isi) => withDiagnostics(isi, diagnostics)),
    diagnostics,
    teks,
  };
}

/**
 * Whether a file went through every check; next to one that could not be read, nothing is known of what would have been found.
 * @param broken folders of years, and files at the top
 */
function wasChecked(file: string, broken: ReadonlySet<string | undefined>): boolean {
  const [folder] = file.split('/');
  const isOfYear = (name: string | undefined) => isYear(name ?? '');
  return (
    broken.size === 0 || (isOfYear(folder) && !broken.has(folder) && [...broken].every(isOfYear))
  );
}

/** What says that a report has gaps, as long as the agency does not stand by them. */
const GAPS: ReadonlySet<string> = new Set<string>([
  placeholderRules['narasi-belum-ditulis'].kode,
  todoRules['catatan-todo'].kode,
  unwrittenRules['isian-belum-diganti'].kode,
]);

function withDiagnostics(isi: TahunTersusun, all: readonly Diagnostic[]): Tahunan {
  const diagnostics = all.filter(({ posisi }) => concernsYears(posisi.berkas, [isi.tahun]));
  const draf = diagnostics.some(({ kode, diterima }) => GAPS.has(kode) && diterima === undefined);
  return { ...isi, laporan: { ...isi.laporan, draf }, diagnostics };
}

/** The figures of some years, without the checks and the prose of a report. */
export interface Calculation {
  readonly ruang: Workspace | null;
  /** Of the years that could be calculated; nothing where a file of theirs, or one that all share, is broken. */
  readonly hasil: ReadonlyMap<number, Hasil>;
  /** What stands in the way. */
  readonly galat: readonly Diagnostic[];
  readonly teks: ReadonlyMap<string, string>;
}

/**
 * Reads and calculates the years alone: of other years nothing is read, so their realisations are missing from
 * the trends.
 */
export function calculate(
  raw: RawWorkspace,
  tahun: readonly number[],
  bahasa: Language,
  unit?: GatheredUnits,
): Calculation {
  const isNeeded = ({ file }: RawFile) =>
    !file.includes('/') ||
    tahun.some((one) => yearFiles(one, 'isRequired', 'isHistory').includes(file));
  const files = raw.files.filter(isNeeded);
  const {
    workspace: tertulis,
    findings: sumber,
    texts: teks,
  } = parseWorkspace({ files, pictures: [], unread: raw.unread ?? [] }, tahun);
  const { ruang, temuan: temuanUnit } = withUnits(tertulis, Math.max(...tahun), unit);
  const temuanTahun: Finding[] = [];
  const hasil = new Map<number, Hasil>();
  for (const data of ruang?.renstra.length === 0 ? [] : (ruang?.tahun.values() ?? [])) {
    if (ruang === null) break;
    const renstra = findRenstra(ruang, data.tahun);
    if (renstra === undefined) temuanTahun.push(outOfPeriod(ruang, data.tahun));
    else hasil.set(data.tahun, computeLaporan(ruang, data, renstra));
  }
  const galat = word([...sumber, ...temuanUnit, ...temuanTahun], bahasa).filter(
    ({ tingkat }) => tingkat === 'galat',
  );
  // `concernsYears` counts what all years share to each of them.
  for (const one of hasil.keys()) {
    if (galat.some(({ posisi }) => concernsYears(posisi.berkas, [one]))) hasil.delete(one);
  }
  return { ruang, hasil, galat, teks };
}

/** The errors that rules find in one year's figures. */
export function findErrors(
  ruang: Workspace,
  hasil: Hasil,
  bahasa: Language,
): readonly Diagnostic[] {
  return word(validate({ ruang, hasil }), bahasa).filter(({ tingkat }) => tingkat === 'galat');
}

function withUnits(
  ruang: Workspace | null,
  sampai: number,
  unit: GatheredUnits | undefined,
): { readonly ruang: Workspace | null; readonly temuan: readonly Finding[] } {
  if (ruang === null) return { ruang, temuan: [] };
  if (unit === undefined) return { ruang, temuan: findUnread(ruang, sampai) };
  return { ruang: fillUnits(ruang, unit.isi), temuan: unit.temuan };
}

interface TahunTersusun {
  readonly tahun: number;
  readonly period: Period;
  readonly hasil: Hasil;
  readonly laporan: Laporan;
}

function analysePeriod(
  ruang: Workspace,
  period: Period,
): { readonly temuan: readonly Finding[]; readonly isi: TahunTersusun | null } {
  const tahun = yearOf(period);
  const triwulan = quarterOf(period);
  const data: DataTahun | undefined = ruang.tahun.get(tahun);
  const renstra = findRenstra(ruang, tahun);
  const fail = (finding: Finding) => ({ temuan: [finding], isi: null });
  // That a year has no data at all was found when its files were looked for.
  if (data === undefined) return { temuan: [], isi: null };
  if (renstra === undefined) return fail(outOfPeriod(ruang, tahun));
  const hasil = computeLaporan(ruang, data, renstra);
  const made = triwulan === null ? reportYear(ruang, hasil) : reportInterim(ruang, hasil, triwulan);
  return { temuan: made.temuan, isi: { tahun, period, hasil: made.hasil, laporan: made.laporan } };
}

interface Reported extends HasilSusunan {
  readonly hasil: Hasil;
}

function reportYear(ruang: Workspace, hasil: Hasil): Reported {
  const { laporan, temuan } = composeLaporan(ruang, hasil);
  return { hasil, laporan, temuan: [...validate({ ruang, hasil }), ...temuan] };
}

function reportInterim(ruang: Workspace, year: Hasil, triwulan: Quarter): Reported {
  const hasil = computeInterim(ruang, year, triwulan);
  const { laporan, temuan } = composeInterim(ruang, year, hasil, triwulan);
  return { hasil, laporan, temuan: [...validateInterim(ruang, year, hasil), ...temuan] };
}

function outOfPeriod(ruang: Workspace, tahun: number): Finding {
  const berkas = ruang.renstra[0]?.asal.berkas ?? 'lkjip.yaml';
  return report(workspaceRules['periode-tak-mencakup'], { tahun }, startOf(berkas));
}

function word(daftar: readonly Finding[], bahasa: Language): readonly Diagnostic[] {
  return sortDiagnostics(daftar.map((one) => toDiagnostic(one, bahasa)));
}

/** The files that the reports are made from: an earlier year's targets and realisations make the trend. */
function isRead(berkas: string, tahun: readonly number[]): boolean {
  const year = fileYear(berkas);
  if (year === null || tahun.includes(year)) return true;
  return yearFiles(year, 'isHistory').includes(berkas) && year < Math.max(...tahun);
}

/** Where a `target.yaml` has a slightly other name, the year was to be reported on as well. */
const yearsIn = ({ files, unread = [] }: RawWorkspace): readonly number[] =>
  reportableYears([...files.map(({ file }) => file), ...unread.map(({ meant }) => meant ?? '')]);

function sortedUnique(tahun: readonly number[]): readonly number[] {
  return [...new Set(tahun)].sort((a, b) => a - b);
}
