// One workspace, from its files to its reports: what `lkjip build` does once, and `lkjip build --all` for every agency.

import { realpath } from 'node:fs/promises';
import { periodKey, periodName, quarterOf, yearOf, type Period } from '../period.ts';
import { analyse, type Analysis, type Tahunan } from '../analyse.ts';
import type { Language, Bilingual } from '../language.ts';
import { FORMATS, type Format } from './formats.ts';
import { buildYear } from './year.ts';
import type { Gambar } from '../compose/report.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { ReadRecord } from './reads.ts';
import type { Effects, BuildStep } from './effects.ts';
import { figuresOf } from './figures.ts';
import type { ReportFigures } from '../summary/summary.ts';
import { reportKey } from '../output/cache.ts';
import { drawRemembered } from '../output/chart-cache.ts';
import { pathOf, within, type Destination } from '../output/destination.ts';
import { assertReachable, writeFiles } from '../output/files.ts';
import type { Trace, YearTrace, Digest } from '../output/trace.ts';
import { MANIFEST } from '../output/manifest.ts';
import type { BrowserSession } from '../print/browser/session.ts';
import { readFont } from '../render/load-templates.ts';
import { overrideTemplates, type TemplateSources } from '../render/templates.ts';
import { loadToReport } from '../units/load.ts';
import { readOwnFont } from '../source/assets/font.ts';
import { readOwnTemplates } from '../source/load/load.ts';
import type { RawWorkspace } from '../source/parse.ts';
import { readPhoto } from '../source/assets/photo.ts';
import type { GatheredUnits } from '../source/unit.ts';
import type { Instansi } from '../source/workspace.ts';
import { watchEffects, type PrintFacts } from './recorder.ts';
import { printMemory } from './print-memory.ts';
import { openPreviousBuild, type PreviousBuild, type BuildState } from './previous.ts';
import { findLeftOver, readManifest, type LeftOver } from './leftover.ts';
import { chartDigest, VERSION } from '../version.ts';
import { refuseAmongData, refuseOtherAgency, type Ownership } from './ownership.ts';
import type { UserStores } from './stores.ts';

/** Which reports, and where to. */
export interface WorkspaceRequest {
  /** Absolute path of the workspace. */
  readonly workspace: string;
  /** The folder that the years' folders are in. */
  readonly destination: Destination;
  /** Empty for every year that there is. */
  readonly periods: readonly Period[];
  readonly format: ReadonlySet<Format>;
  /** Whether warnings stop the build too. */
  readonly strict: boolean;
  /** Whether the report of another agency may be replaced. */
  readonly force: boolean;
}

/** What the reports of one run share. */
export interface Tools extends UserStores {
  readonly language: Language;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly templates: () => Promise<TemplateSources>;
  /** The real path of the tree's top under `--all`: what units are read is inside it. */
  readonly pohon: string | null;
  /** Null where nothing is printed. */
  readonly browser: (() => Promise<BrowserSession>) | null;
  /** PDFs keep to PDF/A-2a too. */
  readonly pdfa?: boolean | undefined;
  /** Starts the browser, where one is needed; settles when its process runs, since calculating would hold up the start. */
  readonly startBrowser?: () => Promise<unknown>;
  /** Hears that this workspace prints nothing more: the browser may end while the last files are made and written. */
  readonly onPrintsDone?: (() => void) | undefined;
  /** What tells the program, its settings and the browser from others; null where nothing does. */
  readonly identity: Digest | null;
  /** Milliseconds that are left; undefined without a limit. */
  readonly remaining: () => number | undefined;
  /** Names what begins now; throws when the time is up or the run is stopped. */
  readonly step: (text: Bilingual) => void;
}

/** What the checks gave. */
export interface CheckResult {
  readonly analysis: Analysis;
  /** What stops the build; it may be stopped without any, where there is no year to report on. */
  readonly stopping: readonly Diagnostic[];
  readonly isStopped: boolean;
}

/** A year's report that has been written. */
export interface BuiltYear {
  readonly period: Period;
  /** The documents below the year's folder, without what they are made of (`aset/`). */
  readonly files: readonly string[];
  /** Pages of the PDF; null where none was printed. */
  readonly halaman: number | null;
  readonly angka: ReportFigures;
}

/** A year's report, of what is remembered of it. */
export const builtYear = ({ period, dokumen, halaman, angka }: YearTrace): BuiltYear => ({
  period,
  files: dokumen,
  halaman,
  angka,
});

/** Hears of each part as it is done. */
export interface BuildListener {
  /** The reports of the last build are still right: nothing was made. Comes alone. */
  readonly used: (trace: Trace<ReadRecord>) => void;
  /** Why what the last build made is not right any more. */
  readonly changed: (state: BuildState) => void;
  readonly checked: (hasil: CheckResult) => void;
  readonly built: (hasil: BuiltYear) => void;
  /** Documents of a year that an earlier build has left, and that may not say the same; comes after the rest. */
  readonly leftOver: (sisa: readonly LeftOver[]) => void;
  /** Paths of what looks like the unfinished write of somebody else, and is not touched. */
  readonly skipped: (path: readonly string[]) => void;
}

/**
 * Reads, checks, makes and writes the reports of one workspace, unless its data stop it.
 * @throws UserError when the environment lacks something; the signal's reason when it fires
 */
export async function buildWorkspace(
  request: WorkspaceRequest,
  tools: Tools,
  listener: BuildListener,
): Promise<void> {
  const { workspace, periods, strict } = request;
  tools.step({ id: 'membaca data', en: 'reading the data' });
  await assertReachable(request.destination);
  const { raw, unit } = await loadToReport(
    workspace,
    periods.map(yearOf),
    tools.language,
    tools.pohon,
  );
  const original = await realpath(workspace);
  await refuseAmongData(request.destination, original);
  const memory = remember(request, original, tools, raw, unit);
  const state = await memory.look(effects(request, original, tools, SILENT));
  if (state.jenis === 'sama' && !(strict && hasWarning(state.trace.diagnostics))) {
    listener.used(state.trace);
    await tellLeftOver(request, tools, state.trace.tahunan, listener);
    return;
  }
  await tools.startBrowser?.();
  tools.step({ id: 'menghitung dan memeriksa', en: 'calculating and checking' });
  const analysis = analyse(raw, periods, tools.language, unit);
  const stopping = analysis.diagnostics.filter(
    ({ tingkat }) => tingkat === 'galat' || (strict && tingkat === 'peringatan'),
  );
  const stopped = stopping.length > 0 || analysis.tahunan.length === 0;
  listener.checked({ analysis, stopping, isStopped: stopped });
  if (stopped || analysis.workspace === null) return;
  listener.changed(state);
  const { instansi } = analysis.workspace;
  const owner = ownershipOf(instansi, request, state);
  const isGathered = unit.content.size > 0;
  const shared = { instansi, original, inputs: memory.inputs, owner, isGathered };
  const catatan = await makeYears(analysis.tahunan, shared, request, tools, listener);
  const tahunan = catatan.map(({ trace }) => trace);
  await memory.keep({
    instansi: instansi.nama,
    reads: catatan.flatMap(({ reads }) => reads),
    diagnostics: analysis.diagnostics,
    tahunan,
  });
  await tellLeftOver(request, tools, tahunan, listener);
}

/** What the years of a workspace have in common. */
interface Shared {
  readonly instansi: Instansi;
  readonly original: string;
  readonly inputs: Digest;
  readonly owner: Ownership;
  /** Whether figures of other workspaces are in it. */
  readonly isGathered: boolean;
}

function ownershipOf(agency: Instansi, { force }: WorkspaceRequest, state: BuildState): Ownership {
  const tahunan = state.jenis === 'baru' ? [] : state.trace.tahunan;
  const known = (period: Period): string | undefined =>
    tahunan.find((one) => periodKey(one.period) === periodKey(period))?.keluaran[MANIFEST];
  return { agency, mayReplace: force, known };
}

/** Makes and writes the files of each year; none before it is known that all can be written. */
async function makeYears(
  tahunan: readonly Tahunan[],
  shared: Shared,
  request: WorkspaceRequest,
  tools: Tools,
  listener: BuildListener,
): Promise<readonly RecordedYear[]> {
  for (const { period } of tahunan) {
    const folder = within(request.destination, periodKey(period));
    await assertReachable(folder);
    await refuseOtherAgency(pathOf(folder), period, shared.owner);
  }
  const catatan: RecordedYear[] = [];
  for (const [i, one] of tahunan.entries()) {
    const content = { ...shared, tahunan: one, isLast: i === tahunan.length - 1 };
    const recorded = await makeYear(content, request, tools, listener.skipped);
    catatan.push(recorded);
    listener.built(builtYear(recorded.trace));
  }
  return catatan;
}

async function tellLeftOver(
  { destination }: WorkspaceRequest,
  { journals }: Tools,
  tahunan: readonly YearTrace[],
  listener: BuildListener,
): Promise<void> {
  for (const { period, dokumen } of tahunan) {
    const folder = within(destination, periodKey(period));
    const sisa = await findLeftOver(folder, journals, period, dokumen);
    if (sisa.length > 0) listener.leftOver(sisa);
  }
}

interface RecordedYear {
  readonly reads: readonly ReadRecord[];
  readonly trace: YearTrace;
}

/** Makes and writes the files of one year. */
async function makeYear(
  content: Shared & { readonly tahunan: Tahunan; readonly isLast: boolean },
  request: WorkspaceRequest,
  tools: Tools,
  skipped: BuildListener['skipped'],
): Promise<RecordedYear> {
  const { instansi, tahunan, original, inputs, owner, isLast } = content;
  const { format } = request;
  const tanggal = dateOf(tahunan, tools.env['SOURCE_DATE_EPOCH']);
  let cetak: PrintFacts = { halaman: null, browser: null };
  // The summary is printed after the report, as often as it takes to fit.
  const printer = isLast && !format.has('ringkas') ? tools : { ...tools, onPrintsDone: undefined };
  const ways = effects(request, original, printer, {
    printed: ({ halaman, browser }) => {
      cetak = { halaman: halaman ?? cetak.halaman, browser };
    },
    skipped,
    check: (folder) => refuseOtherAgency(folder, tahunan.period, owner),
  });
  const catatan = watchEffects(ways, {
    versi: VERSION,
    instansi,
    bahasa: tools.language,
    format: FORMATS.filter((one) => format.has(one)),
    tanggal,
    masukan: inputs,
    defaults: tools.templates,
    cetak: () => cetak,
    lama: () =>
      readManifest(within(request.destination, periodKey(tahunan.period)), tools.journals),
  });
  const nama = await buildYear({ instansi, tahunan, format, tanggal }, catatan.effects);
  const dokumen = nama.filter((one) => !one.includes('/'));
  const angka = figuresOf(tahunan.hasil, content.isGathered);
  return {
    reads: catatan.reads(),
    trace: catatan.trace({ period: tahunan.period, dokumen, angka }),
  };
}

const hasWarning = (daftar: readonly Diagnostic[]): boolean =>
  daftar.some(({ tingkat }) => tingkat === 'peringatan');

/** What tells this build from others: they do not make the same files. */
function remember(
  { destination, periods, format }: WorkspaceRequest,
  original: string,
  { language, cache, journals, identity }: Tools,
  raw: RawWorkspace,
  unit: GatheredUnits,
): PreviousBuild {
  const keys = [
    original,
    pathOf(destination),
    periods.map(periodKey),
    [...format].sort(),
    language,
  ];
  return openPreviousBuild({ cache, keys, tools: identity, destination, journals }, raw, unit);
}

/** A fixed moment of the data itself, so that two builds give the same bytes; the report is due in February, that of a quarter a month after it. */
export function dateOf(
  { tahun, period, hasil }: Tahunan,
  sourceDateEpoch: string | undefined,
): Date {
  if (sourceDateEpoch !== undefined && /^\d{1,12}$/.test(sourceDateEpoch)) {
    return new Date(Number(sourceDateEpoch) * 1000);
  }
  const quarter = quarterOf(period);
  if (quarter !== null) return new Date(Date.UTC(tahun, quarter * 3 + 1, 0));
  const tanggal = hasil.data.organisasi?.pengesahan?.tanggal ?? `${String(tahun + 1)}-02-28`;
  return new Date(`${tanggal.length === 7 ? `${tanggal}-01` : tanggal}T00:00:00Z`);
}

const STEP_TEXT: Readonly<Record<BuildStep, (tahun: string) => Bilingual>> = {
  grafik: (tahun) => ({ id: `${tahun}: menggambar grafik`, en: `${tahun}: drawing the charts` }),
  html: (tahun) => ({ id: `${tahun}: menyusun HTML`, en: `${tahun}: rendering the HTML` }),
  cetak: (tahun) => ({ id: `${tahun}: mencetak PDF`, en: `${tahun}: printing the PDF` }),
  word: (tahun) => ({ id: `${tahun}: menyusun Word`, en: `${tahun}: composing the Word document` }),
  ringkas: (tahun) => ({
    id: `${tahun}: mencetak ringkasan`,
    en: `${tahun}: printing the summary`,
  }),
  tulis: (tahun) => ({ id: `${tahun}: menulis berkas`, en: `${tahun}: writing the files` }),
};

/** Who hears of what the effects find. */
interface EffectListener {
  readonly printed: (fakta: PrintFacts) => void;
  readonly skipped: BuildListener['skipped'];
  /** Looks at the folder of the year when its files are about to change; throws to refuse. */
  readonly check: (folder: string) => Promise<void>;
}
const SILENT: EffectListener = {
  printed: () => undefined,
  skipped: () => undefined,
  check: () => Promise.resolve(),
};

function effects(
  { workspace, destination }: WorkspaceRequest,
  original: string,
  tools: Tools,
  { printed, skipped, check }: EffectListener,
): Effects {
  const { cache, journals, browser } = tools;
  return {
    templates: async () => overridden(await tools.templates(), await readOwnTemplates(workspace)),
    font: (face) => (face.package === null ? readOwnFont(workspace, face.file) : readFont(face)),
    foto: (file) => readPhoto(workspace, file),
    annex: async (file) => {
      const { readAnnex } = await import('../source/assets/annex.ts');
      return readAnnex(workspace, file);
    },
    draw: async (gambar, period) => {
      const draw = async (baru: readonly Gambar[]) => {
        const { drawCharts } = await import('../chart/canvas.ts');
        return drawCharts(baru);
      };
      const key = reportKey(original, period);
      return chartDigest === undefined
        ? draw(gambar)
        : drawRemembered(gambar, cache, key, chartDigest, draw);
    },
    print: async ({ period: _, jenis, ...request }) => {
      if (browser === null) throw new Error('a PDF was asked for without a browser');
      const { printReport } = await import('../print/pdf.ts');
      const limit = { signal: tools.signal, timeout: tools.remaining(), pdfa: tools.pdfa === true };
      const session = await browser();
      const onPrinted = tools.onPrintsDone;
      const hasil = await printReport({ ...request, ...limit, onPrinted }, session);
      const halaman = jenis === 'laporan' ? hasil.pageCount : null;
      printed({ halaman, browser: session.facts.version });
      return hasil;
    },
    ...printMemory(cache, original),
    write: async (period, daftar, clear) => {
      const folder = within(destination, periodKey(period));
      const foreign = await writeFiles(folder, daftar, { clear, seal: MANIFEST, journals, check });
      if (foreign.length > 0) skipped(foreign);
    },
    step: (step, period) => tools.step(STEP_TEXT[step](periodName(period))),
  };
}

/** Templates are compiled once for each set of them, known by its identity: agencies without their own share one. */
function overridden(defaults: TemplateSources, sendiri: TemplateSources): TemplateSources {
  return Object.keys(sendiri).length === 0 ? defaults : overrideTemplates(defaults, sendiri);
}
