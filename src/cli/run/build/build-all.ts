// `lkjip build --all`: the reports of every workspace in a tree, with one browser and a few agencies at a time.

import { realpath } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { periodKey, yearOf } from '../../../period.ts';
import type { Language } from '../../../language.ts';
import { FORMATS, isPrinted, type Format } from '../../../build/formats.ts';
import type { Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { countOf } from '../../../diagnostic/format/format.ts';
import { formatOne, printable } from '../../../diagnostic/format/text.ts';
import { EXIT, StoppedError, UserError, type ExitCode } from '../../../error.ts';
import {
  destinationOf,
  fileDestinationOf,
  within,
  type Destination,
} from '../../../output/destination.ts';
import { writeFiles } from '../../../output/files.ts';
import type { Trace } from '../../../output/trace.ts';
import type { SharedBrowser } from '../../../print/browser/share.ts';
import { once } from '../../../once.ts';
import { loadShippedTemplates } from '../../../render/load-templates.ts';
import { pickPart, treeDigest, type Shard } from '../../../summary/shard.ts';
import { summaryJunit } from '../../../summary/junit.ts';
import {
  MAX_PROBLEMS,
  pagesOf,
  summaryJson,
  type AgencyOutcome,
  type Summary,
} from '../../../summary/summary.ts';
import { summaryTable } from '../../../summary/table.ts';
import { userErrorOf } from '../../../machine/shortage.ts';
import { listWorkspaces } from '../../../source/load/tree.ts';
import { shownSteps, type SendEvent } from './events.ts';
import { INDEX, writeIndex } from './index-page.ts';
import { notOurs, whyLeft } from './reasons.ts';
import { formatOptions } from '../../terminal/diagnostics.ts';
import type { Io } from '../../terminal/io.ts';
import { tellFolderNames } from '../../terminal/folder-names.ts';
import { openForReader } from '../../terminal/open.ts';
import { traceOf } from '../../terminal/tame.ts';
import { parseList, parseShard, parseTimeout, parseYears } from '../../terminal/options.ts';
import { runPool } from '../../../build/pool.ts';
import { digestTools } from '../../../build/tools.ts';
import { startProgress, type Progress, type ShownSteps } from '../../terminal/progress.ts';
import { openUserStores } from '../../../build/stores.ts';
import {
  builtYear,
  buildWorkspace,
  type Tools,
  type CheckResult,
  type BuiltYear,
} from '../../../build/workspace.ts';
import type { LeftOver } from '../../../build/leftover.ts';
import { VERSION } from '../../../version.ts';
import type { BuildOptions } from './options.ts';

/** While one report is printed another is calculated; more at once only take memory. */
const MAX_WIDTH = 4;

/** What all agencies of a run have in common. */
interface Jalannya {
  readonly root: string;
  readonly keluaran: Destination;
  readonly tahun: readonly number[];
  readonly format: ReadonlySet<Format>;
  readonly strict: boolean;
  readonly force: boolean;
  readonly banyak: number;
  readonly tools: Omit<Tools, 'browser' | 'step'>;
  readonly browser: SharedBrowser | null;
  readonly progress: Progress;
  /** Programs hear of each agency, and people of nothing. */
  readonly send: SendEvent | null;
  readonly isQuiet: boolean;
  readonly io: Io;
  readonly language: Language;
}

/** An agency's result, and the worst that its build came to. */
interface Selesai {
  readonly hasil: AgencyOutcome;
  readonly kode: ExitCode;
  readonly isBrowserDeath: boolean;
}

const quarterOfOne = (period: string, year: number) => ({
  id: `tulis tahunnya saja: ${String(year)}; laporan triwulan disusun satu per satu: lkjip build ${period} --data FOLDER`,
  en: `write the year alone: ${String(year)}; interim reports are made one by one: lkjip build ${period} --data FOLDER`,
});

/**
 * Builds every agency of the tree, or those of one shard, and prints the summary.
 * @returns 1 when an agency's data have errors, 3 when the environment failed one, 70 for a bug
 */
export async function runBuildAll(
  tahun: readonly string[],
  options: BuildOptions,
  send: SendEvent | null,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const requested = parseYears(tahun, quarterOfOne);
  const format = parseList(options.format, FORMATS);
  const bagian = parseShard(options.shard);
  const progress = startProgress(
    io,
    language,
    parseTimeout(options.timeout),
    stepsOfAll(options, send, io, language),
  );
  const root = resolve(io.cwd, options.data ?? '.');
  const pohon = await listTree(root, options, io, language);
  const workspaces = pickPart(pohon, bagian);
  const browser =
    workspaces.length === 0 ? null : await startSharedBrowser(format, options, io, progress);
  const jalannya: Jalannya = {
    root,
    keluaran: destinationOf(io.cwd, options.output),
    tahun: requested,
    format,
    strict: options.strict === true,
    force: options.force === true,
    banyak: workspaces.length,
    tools: await openTools(root, format, options, progress, io, language),
    browser,
    progress,
    send,
    isQuiet: options.quiet === true,
    io,
    language,
  };
  try {
    const done = await buildThem(workspaces, parseJobs(options.jobs), jalannya);
    const ringkasan = toRingkasan(pohon, bagian, done);
    const isTold = send === null && options.quiet !== true;
    await conclude(ringkasan, options, isTold ? io : { ...io, stdout: () => undefined }, language);
    if (io.signal.aborted) throw stopped(done.length, workspaces.length, io.signal.reason);
    await finishWithIndex(ringkasan, options, jalannya);
    return worst(done);
  } finally {
    progress.done();
    await browser?.close();
  }
}

async function listTree(
  root: string,
  { data }: BuildOptions,
  io: Io,
  language: Language,
): Promise<readonly string[]> {
  const pohon = await listWorkspaces(root);
  if (pohon.length === 0) throw noWorkspaces(data ?? '.');
  tellFolderNames(root, pohon, io, language);
  return pohon;
}

async function openTools(
  root: string,
  format: ReadonlySet<Format>,
  { browser, cache, pdfa }: BuildOptions,
  { remaining }: Progress,
  { env, signal }: Io,
  language: Language,
): Promise<Jalannya['tools']> {
  return {
    pdfa,
    language,
    env,
    signal,
    ...(await openUserStores(cache, env)),
    templates: once(loadShippedTemplates),
    pohon: await realpath(root),
    remaining,
    identity: await digestTools({ format, browser, pdfa, env }),
  };
}

/** Where nobody looks at a terminal, a line an agency says enough. */
function stepsOfAll(
  options: BuildOptions,
  send: SendEvent | null,
  io: Io,
  language: Language,
): ShownSteps {
  const shown = shownSteps(options, send, language);
  return shown === 'line' && !io.isTerminal ? 'none' : shown;
}

/** All of them, in the order of `workspaces`; fewer when the run was stopped. */
async function buildThem(
  workspaces: readonly string[],
  width: number,
  jalannya: Jalannya,
): Promise<readonly Selesai[]> {
  const counted = { selesai: 0 };
  const run = (one: string) => buildOne(one, jalannya, counted);
  const hasil = await runPool(workspaces, width, run, jalannya.io.signal);
  // A report that kills the browser takes those with it that are printed beside it: each gets a try of its own.
  for (const [i, one] of hasil.entries()) {
    if (one?.isBrowserDeath !== true || width === 1 || jalannya.io.signal.aborted) continue;
    counted.selesai -= 1;
    [hasil[i]] = await runPool([one.hasil.ruang], 1, run, jalannya.io.signal);
  }
  return hasil.filter((one) => one !== undefined);
}

/** One agency; whatever befalls it is its own result. Throws only when the run is stopped. */
async function buildOne(
  workspace: string,
  jalannya: Jalannya,
  counted: { selesai: number },
): Promise<Selesai> {
  const { io, language, progress, browser, banyak } = jalannya;
  const catatan = new Catatan(workspace, jalannya);
  const prefix = () => `[${counted.selesai + 1}/${banyak}] ${printable(workspace)}`;
  const tools: Tools = {
    ...jalannya.tools,
    browser: browser === null ? null : () => Promise.resolve(browser.join()),
    // Other agencies are at work meanwhile: waiting for the process to run would gain nothing.
    startBrowser: () => Promise.resolve(browser?.begin()),
    step: ({ id, en }) => progress.step({ id: `${prefix()}: ${id}`, en: `${prefix()}: ${en}` }),
  };
  const { tahun: periods, format, strict, force } = jalannya;
  const request = {
    workspace: join(jalannya.root, workspace),
    destination: workspace === '.' ? jalannya.keluaran : within(jalannya.keluaran, workspace),
    periods,
    format,
    strict,
    force,
  };
  try {
    await buildWorkspace(request, tools, catatan);
  } catch (error) {
    if (io.signal.aborted) throw error;
    catatan.gagal(error);
  }
  counted.selesai += 1;
  const done = catatan.selesai();
  progress.done();
  if (jalannya.send !== null) {
    jalannya.send({ jenis: 'instansi', ...done.hasil });
    return done;
  }
  io.stderr(catatan.tertulis());
  if (!io.isTerminal && !jalannya.isQuiet) {
    io.stderr(`[${counted.selesai}/${banyak}] ${oneLine(done.hasil, language)}\n`);
  }
  return done;
}

/** What is kept of an agency once it is done: words and counts, nothing of its data. */
class Catatan {
  readonly #ruang: string;
  readonly #running: Jalannya;
  #nama: string | null = null;
  #errors = 0;
  #warnings = 0;
  #isStopped = false;
  #problems: readonly Diagnostic[] = [];
  #teks = '';
  #reason: { readonly text: string; readonly kode: ExitCode; readonly asal: unknown } | null = null;
  readonly #laporan: BuiltYear[] = [];

  constructor(workspace: string, jalannya: Jalannya) {
    this.#ruang = workspace;
    this.#running = jalannya;
  }

  readonly checked = ({ analysis, stopping, isStopped }: CheckResult): void => {
    const { root, io, language } = this.#running;
    const options = formatOptions(analysis, join(root, this.#ruang), io, language);
    this.#nama = analysis.workspace?.instansi.nama ?? null;
    this.#errors = countOf(analysis.diagnostics, 'galat');
    this.#warnings = countOf(analysis.diagnostics, 'peringatan');
    this.#isStopped = isStopped;
    this.#problems = stopping.slice(0, MAX_PROBLEMS);
    this.#teks = this.#problems.map((one) => `${formatOne(one, options)}\n`).join('');
  };

  readonly used = ({ instansi, diagnostics, tahunan }: Trace<unknown>): void => {
    this.#nama = instansi;
    this.#warnings = countOf(diagnostics, 'peringatan');
    for (const one of tahunan) this.built(builtYear(one));
  };

  /** Why an agency's reports are made anew matters to whoever builds that one. */
  readonly changed = (): void => undefined;

  readonly built = (one: BuiltYear): void => {
    this.#laporan.push(one);
  };

  readonly leftOver = (sisa: readonly LeftOver[]): void => {
    this.#teks += `${this.#ruang}: ${whyLeft(sisa)[this.#running.language]}\n`;
  };

  readonly skipped = (path: readonly string[]): void => {
    const { io, language } = this.#running;
    this.#teks += `${notOurs(path, io.cwd)[language]}\n`;
  };

  gagal(error: unknown): void {
    const { language } = this.#running;
    const known = userErrorOf(error);
    const text = known?.text[language] ?? bugText(error, language);
    const hint = known?.hint == null ? '' : ` (${known.hint[language]})`;
    this.#reason = { text, kode: known?.exitCode ?? EXIT.bug, asal: error };
    // What befell it may quote the name of its folder, too.
    const tertulis = known === undefined ? text : printable(`${text}${hint}`);
    this.#teks += `${printable(this.#ruang)}: ${tertulis}\n`;
  }

  /** What stderr is to get, in one piece: several agencies are built at once. */
  tertulis(): string {
    return this.#teks;
  }

  selesai(): Selesai {
    const kode = this.#reason?.kode ?? (this.#isStopped ? EXIT.data : EXIT.ok);
    const asal = this.#reason?.asal;
    return {
      kode,
      isBrowserDeath: asal instanceof Error && asal.name === 'BrowserDiedError',
      hasil: {
        ruang: this.#ruang,
        nama: this.#nama,
        status: kode === EXIT.ok ? 'selesai' : kode === EXIT.data ? 'galat' : 'gagal',
        galat: this.#errors,
        peringatan: this.#warnings,
        laporan: this.#laporan.map(({ period, halaman, files, angka }) => ({
          tahun: yearOf(period),
          halaman,
          angka,
          berkas: files.map((nama) => below(this.#ruang, `${periodKey(period)}/${nama}`)),
        })),
        masalah: this.#problems.map(({ kode, position, pesan }) => ({
          kode,
          berkas: below(this.#ruang, position.berkas),
          baris: position.baris,
          kolom: position.kolom,
          pesan,
        })),
        sebab: this.#reason?.text ?? null,
      },
    };
  }
}

const below = (workspace: string, file: string) =>
  workspace === '.' ? file : `${workspace}/${file}`;

function bugText(error: unknown, language: Language): string {
  return `${language === 'id' ? 'kesalahan di dalam lkjip' : 'a bug in lkjip'}: ${traceOf(error)}`;
}

/** `dinas-001: selesai, 49 halaman` */
function oneLine(one: AgencyOutcome, language: Language): string {
  const { ruang, status, galat, peringatan } = one;
  const t = (id: string, en: string) => `${printable(ruang)}: ${language === 'id' ? id : en}`;
  switch (status) {
    case 'selesai':
      if (pagesOf(one) === 0) return t('selesai', 'done');
      return t(`selesai, ${pagesOf(one)} halaman`, `done, ${pagesOf(one)} pages`);
    case 'galat':
      return t(
        `${galat} galat, ${peringatan} peringatan`,
        `${galat} errors, ${peringatan} warnings`,
      );
    case 'gagal':
      return t('gagal', 'failed');
  }
}

function toRingkasan(
  pohon: readonly string[],
  { nomor, dari }: Shard,
  done: readonly Selesai[],
): Summary {
  return {
    versi: 1,
    jenis: 'ringkasan',
    lkjip: VERSION,
    pohon: { instansi: pohon.length, sidik: treeDigest(pohon) },
    bagian: { dari, ada: [nomor] },
    instansi: done.map(({ hasil }) => hasil),
  };
}

/** A part has no index of its own: `lkjip merge` makes that of the whole. */
async function finishWithIndex(
  ringkasan: Summary,
  { open }: BuildOptions,
  { keluaran, send, isQuiet, io, language }: Jalannya,
): Promise<void> {
  const isWhole = ringkasan.bagian.dari === 1;
  if (!isWhole || ringkasan.instansi.every(({ laporan }) => laporan.length === 0)) return;
  const path = await writeIndex(ringkasan, keluaran, INDEX, io, language);
  if (path === null) return;
  const shown = relative(io.cwd, path);
  if (send !== null) send({ jenis: 'indeks', berkas: shown });
  else if (!isQuiet) io.stdout(`${shown}\n`);
  if (open === true) await openForReader(path, io, language);
}

/** The table on stdout, and the files that were asked for. */
export async function conclude(
  ringkasan: Summary,
  { junit, summary }: Pick<BuildOptions, 'junit' | 'summary'>,
  io: Io,
  language: Language,
): Promise<void> {
  io.stdout(summaryTable(ringkasan, language));
  const files = [
    { tujuan: junit, content: summaryJunit(ringkasan, language) },
    { tujuan: summary, content: summaryJson(ringkasan) },
  ];
  for (const { tujuan, content } of files) {
    if (tujuan === undefined) continue;
    const [folder, nama] = fileDestinationOf(io.cwd, tujuan);
    const foreign = await writeFiles(folder, [{ nama, content }], { wording: SUMMARY });
    if (foreign.length > 0) io.stderr(`${notOurs(foreign, io.cwd)[language]}\n`);
  }
}

const SUMMARY = {
  what: { id: 'ringkasan', en: 'the summary' },
  hint: { id: 'pilih berkas lain', en: 'choose another file' },
};

function worst(done: readonly Selesai[]): ExitCode {
  const order = [EXIT.bug, EXIT.environment, EXIT.usage, EXIT.data] as const;
  return order.find((kode) => done.some((one) => one.kode === kode)) ?? EXIT.ok;
}

function stopped(done: number, banyak: number, reason: unknown): StoppedError {
  return new StoppedError(
    {
      id: `dihentikan; ${done} dari ${banyak} instansi selesai`,
      en: `stopped; ${done} of ${banyak} agencies are done`,
    },
    reason,
  );
}

async function startSharedBrowser(
  format: ReadonlySet<Format>,
  { browser }: BuildOptions,
  io: Io,
  progress: Progress,
): Promise<SharedBrowser | null> {
  if (!isPrinted(format)) return null;
  const [{ shareBrowser }, { openBrowser }] = await Promise.all([
    import('../../../print/browser/share.ts'),
    import('../../../print/browser/session.ts'),
  ]);
  return shareBrowser(() =>
    openBrowser({
      executablePath: browser,
      env: io.env,
      signal: io.signal,
      timeout: progress.remaining(),
    }),
  );
}

/** `--jobs 2`; by default one more than there are processors, since a print waits for the browser. */
function parseJobs(input: string | undefined): number {
  if (input === undefined) return Math.min(availableParallelism() + 1, MAX_WIDTH);
  if (/^[1-9]\d?$/.test(input)) return Number(input);
  throw new UserError(
    { id: `--jobs "${input}" bukan bilangan 1 sampai 99`, en: `--jobs "${input}" is not 1 to 99` },
    {
      hint: { id: 'tulis misalnya --jobs 2', en: 'write, for example, --jobs 2' },
      exitCode: EXIT.usage,
    },
  );
}

export function noWorkspaces(folder: string): UserError {
  return new UserError(
    { id: `tidak ada lkjip.yaml di bawah ${folder}`, en: `there is no lkjip.yaml below ${folder}` },
    {
      hint: {
        id: 'tunjuk folder yang berisi ruang kerja semua instansi dengan --data DIR',
        en: 'name the folder that holds the workspaces of all agencies with --data DIR',
      },
      exitCode: EXIT.usage,
    },
  );
}
