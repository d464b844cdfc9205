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
  readonly workspace: Workspace | null;
  /** The years that could be calculated, in ascending order. */
  readonly tahunan: readonly Tahunan[];
  /** All that was found, sorted by place, nothing twice. */
  readonly diagnostics: readonly Diagnostic[];
  /** Text of the files, for source frames. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What the files of a workspace say, before anything of it is put into words. */
interface Examined {
  readonly workspace: Workspace | null;
  readonly temuan: readonly Finding[];
  readonly made: readonly TahunTersusun[];
  readonly texts: ReadonlyMap<string, string>;
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
  language: Language,
  unit?: GatheredUnits,
): Analysis {
  return worded(examine(raw, requested, unit), language);
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
  const { workspace: tertulis, findings: findingsOfSource, texts } = parseWorkspace(raw, tahun);
  const { workspace, temuan: findingsOfUnits } = withUnits(tertulis, Math.max(...tahun), unit);
  const relevant = findingsOfSource.filter(({ position }) => isRead(position.berkas, tahun));
  if (tahun.length === 0)
    relevant.push(report(workspaceRules['tahun-kosong'], {}, startOf('lkjip.yaml')));
  if (workspace === null)
    return { workspace, temuan: relevant, made: [], texts, isChecked: () => false };
  // A year whose own files are broken would only repeat that in other words.
  const broken = new Set(
    relevant.filter(isError).map(({ position }) => position.berkas.split('/')[0]),
  );
  const perTahun = periods.map((one) =>
    broken.has(String(yearOf(one))) || workspace.renstra.length === 0
      ? { temuan: [], content: null }
      : analysePeriod(workspace, one),
  );
  return {
    workspace,
    temuan: [...relevant, ...findingsOfUnits, ...perTahun.flatMap(({ temuan }) => temuan)],
    made: perTahun.flatMap(({ content }) => content ?? []),
    texts,
    isChecked: (file) => concernsYears(file, tahun) && wasChecked(file, broken),
  };
}

function worded(
  { workspace, temuan, made, texts, isChecked }: Examined,
  language: Language,
): Analysis {
  const all = word(temuan, language);
  if (workspace === null) return { workspace, tahunan: [], diagnostics: all, texts };
  const diagnostics = sortDiagnostics(acceptFindings(all, workspace, language, isChecked));
  return {
    workspace,
    tahunan: made.map((content) => withDiagnostics(content, diagnostics)),
    diagnostics,
    texts,
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

function withDiagnostics(content: TahunTersusun, all: readonly Diagnostic[]): Tahunan {
  const diagnostics = all.filter(({ position }) => concernsYears(position.berkas, [content.tahun]));
  const draf = diagnostics.some(({ kode, diterima }) => GAPS.has(kode) && diterima === undefined);
  return { ...content, laporan: { ...content.laporan, draf }, diagnostics };
}

/** The figures of some years, without the checks and the prose of a report. */
export interface Calculation {
  readonly workspace: Workspace | null;
  /** Of the years that could be calculated; nothing where a file of theirs, or one that all share, is broken. */
  readonly hasil: ReadonlyMap<number, Hasil>;
  /** What stands in the way. */
  readonly galat: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads and calculates the years alone: of other years nothing is read, so their realisations are missing from
 * the trends.
 */
export function calculate(
  raw: RawWorkspace,
  tahun: readonly number[],
  language: Language,
  unit?: GatheredUnits,
): Calculation {
  const isNeeded = ({ file }: RawFile) =>
    !file.includes('/') ||
    tahun.some((one) => yearFiles(one, 'isRequired', 'isHistory').includes(file));
  const files = raw.files.filter(isNeeded);
  const {
    workspace: tertulis,
    findings: sumber,
    texts,
  } = parseWorkspace({ files, pictures: [], unread: raw.unread ?? [] }, tahun);
  const { workspace, temuan: findingsOfUnits } = withUnits(tertulis, Math.max(...tahun), unit);
  const findingsOfYear: Finding[] = [];
  const hasil = new Map<number, Hasil>();
  for (const data of workspace?.renstra.length === 0 ? [] : (workspace?.tahun.values() ?? [])) {
    if (workspace === null) break;
    const renstra = findRenstra(workspace, data.tahun);
    if (renstra === undefined) findingsOfYear.push(outOfPeriod(workspace, data.tahun));
    else hasil.set(data.tahun, computeLaporan(workspace, data, renstra));
  }
  const galat = word([...sumber, ...findingsOfUnits, ...findingsOfYear], language).filter(
    ({ tingkat }) => tingkat === 'galat',
  );
  // `concernsYears` counts what all years share to each of them.
  for (const one of hasil.keys()) {
    if (galat.some(({ position }) => concernsYears(position.berkas, [one]))) hasil.delete(one);
  }
  return { workspace, hasil, galat, texts };
}

/** The errors that rules find in one year's figures. */
export function findErrors(
  workspace: Workspace,
  hasil: Hasil,
  language: Language,
): readonly Diagnostic[] {
  return word(validate({ workspace, hasil }), language).filter(
    ({ tingkat }) => tingkat === 'galat',
  );
}

function withUnits(
  workspace: Workspace | null,
  sampai: number,
  unit: GatheredUnits | undefined,
): { readonly workspace: Workspace | null; readonly temuan: readonly Finding[] } {
  if (workspace === null) return { workspace, temuan: [] };
  if (unit === undefined) return { workspace, temuan: findUnread(workspace, sampai) };
  return { workspace: fillUnits(workspace, unit.content), temuan: unit.temuan };
}

interface TahunTersusun {
  readonly tahun: number;
  readonly period: Period;
  readonly hasil: Hasil;
  readonly laporan: Laporan;
}

function analysePeriod(
  workspace: Workspace,
  period: Period,
): { readonly temuan: readonly Finding[]; readonly content: TahunTersusun | null } {
  const tahun = yearOf(period);
  const triwulan = quarterOf(period);
  const data: DataTahun | undefined = workspace.tahun.get(tahun);
  const renstra = findRenstra(workspace, tahun);
  const fail = (finding: Finding) => ({ temuan: [finding], content: null });
  // That a year has no data at all was found when its files were looked for.
  if (data === undefined) return { temuan: [], content: null };
  if (renstra === undefined) return fail(outOfPeriod(workspace, tahun));
  const hasil = computeLaporan(workspace, data, renstra);
  const made =
    triwulan === null ? reportYear(workspace, hasil) : reportInterim(workspace, hasil, triwulan);
  return {
    temuan: made.temuan,
    content: { tahun, period, hasil: made.hasil, laporan: made.laporan },
  };
}

interface Reported extends HasilSusunan {
  readonly hasil: Hasil;
}

function reportYear(workspace: Workspace, hasil: Hasil): Reported {
  const { laporan, temuan } = composeLaporan(workspace, hasil);
  return { hasil, laporan, temuan: [...validate({ workspace, hasil }), ...temuan] };
}

function reportInterim(workspace: Workspace, year: Hasil, triwulan: Quarter): Reported {
  const hasil = computeInterim(workspace, year, triwulan);
  const { laporan, temuan } = composeInterim(workspace, year, hasil, triwulan);
  return { hasil, laporan, temuan: [...validateInterim(workspace, year, hasil), ...temuan] };
}

function outOfPeriod(workspace: Workspace, tahun: number): Finding {
  const file = workspace.renstra[0]?.asal.berkas ?? 'lkjip.yaml';
  return report(workspaceRules['periode-tak-mencakup'], { tahun }, startOf(file));
}

function word(daftar: readonly Finding[], language: Language): readonly Diagnostic[] {
  return sortDiagnostics(daftar.map((one) => toDiagnostic(one, language)));
}

/** The files that the reports are made from: an earlier year's targets and realisations make the trend. */
function isRead(file: string, tahun: readonly number[]): boolean {
  const year = fileYear(file);
  if (year === null || tahun.includes(year)) return true;
  return yearFiles(year, 'isHistory').includes(file) && year < Math.max(...tahun);
}

/** Where a `target.yaml` has a slightly other name, the year was to be reported on as well. */
const yearsIn = ({ files, unread = [] }: RawWorkspace): readonly number[] =>
  reportableYears([...files.map(({ file }) => file), ...unread.map(({ meant }) => meant ?? '')]);

function sortedUnique(tahun: readonly number[]): readonly number[] {
  return [...new Set(tahun)].sort((a, b) => a - b);
}
