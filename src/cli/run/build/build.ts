// `lkjip build`: makes and writes the reports of one workspace, or with `--all` of every workspace in a tree.

import { join } from 'node:path';
import type { Language } from '../../../language.ts';
import { documentName, FORMATS, isPrinted, type Format } from '../../../build/formats.ts';
import { EXIT, UserError, type ExitCode } from '../../../error.ts';
import { periodKey, quarterOf } from '../../../period.ts';
import { destinationOf, pathOf } from '../../../output/destination.ts';
import type { BrowserSession } from '../../../print/browser/session.ts';
import { once } from '../../../once.ts';
import { loadShippedTemplates } from '../../../render/load-templates.ts';
import { findWorkspace } from '../../../source/load/load.ts';
import type { Io } from '../../terminal/io.ts';
import { openForReader } from '../../terminal/open.ts';
import { parseList, parsePeriods, parseTimeout } from '../../terminal/options.ts';
import { digestTools } from '../../../build/tools.ts';
import { startProgress, type Progress } from '../../terminal/progress.ts';
import { openUserStores } from '../../../build/stores.ts';
import {
  builtYear,
  buildWorkspace,
  type BuildListener,
  type BuiltYear,
  type Tools,
} from '../../../build/workspace.ts';
import { eventsOf, isForPrograms, sendEnd, sendTo, shownSteps, type SendEvent } from './events.ts';
import { tellerOf } from './tell.ts';
import type { BuildOptions } from './options.ts';

/** Options that mean nothing without `--all`. */
const FOR_ALL = ['jobs', 'shard', 'junit', 'summary'] as const;

/** Builds the years, and says on stdout which files they are in. */
export async function runBuild(
  tahun: readonly string[],
  options: BuildOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const send = isForPrograms(options) ? sendTo(io) : null;
  const run = async (): Promise<ExitCode> => {
    if (options.all === true) {
      const { runBuildAll } = await import('./build-all.ts');
      return runBuildAll(tahun, options, send, io, language);
    }
    const lost = FOR_ALL.find((one) => options[one] !== undefined);
    if (lost !== undefined) throw onlyWithAll(lost);
    return buildOne(tahun, options, send, io, language);
  };
  return send === null ? run() : sendEnd(send, language, run);
}

/** The reports of one workspace. */
async function buildOne(
  tahun: readonly string[],
  options: BuildOptions,
  send: SendEvent | null,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const periods = parsePeriods(tahun);
  const format = parseList(options.format, FORMATS);
  if (format.has('ringkas') && periods.some((one) => quarterOf(one) !== null)) throw YEARS_ALONE;
  const shown = shownSteps(options, send, language);
  const progress = startProgress(io, language, parseTimeout(options.timeout), shown);
  const workspace = await findWorkspace(options.data, io.cwd);
  const destination = destinationOf(io.cwd, options.output);
  const strict = options.strict === true;
  const browser = prepareBrowser(format, options, io, progress);
  const folders = { workspace, keluaran: pathOf(destination), data: options.data };
  const hasil: Outcome = { isStopped: false, dokumen: [] };
  const teller =
    send === null
      ? tellerOf(folders, options.quiet === true, progress.done, io, language)
      : eventsOf(folders, send, io, language);
  try {
    await buildWorkspace(
      { workspace, destination, periods, format, strict, force: options.force === true },
      await openTools(options, io, language, progress, format, browser),
      noting(teller, hasil),
    );
  } finally {
    progress.done();
    await browser?.close();
  }
  if (hasil.isStopped) return EXIT.data;
  if (options.open === true) await openReport(hasil.dokumen, folders.keluaran, io, language);
  return EXIT.ok;
}

/** What is known of a build at its end. */
interface Outcome {
  isStopped: boolean;
  dokumen: readonly BuiltYear[];
}

function noting(teller: BuildListener, hasil: Outcome): BuildListener {
  return {
    ...teller,
    checked: (check) => {
      hasil.isStopped = check.isStopped;
      teller.checked(check);
    },
    used: (trace) => {
      hasil.dokumen = trace.tahunan.map(builtYear);
      teller.used(trace);
    },
    built: (one) => {
      hasil.dokumen = [...hasil.dokumen, one];
      teller.built(one);
    },
  };
}

/** The report of the last year, as it is read: the PDF, else the page. */
async function openReport(
  dokumen: readonly BuiltYear[],
  destination: string,
  io: Io,
  language: Language,
): Promise<void> {
  const last = dokumen.at(-1);
  const names = ['pdf', 'html', 'html-tunggal', 'ringkas'] as const;
  const name = names
    .map((format) => documentName(format, last?.period ?? 0))
    .find((one) => last?.files.includes(one) === true);
  if (last === undefined || name === undefined) {
    io.stderr(`${NOTHING_TO_OPEN[language]}\n`);
    return;
  }
  await openForReader(join(destination, periodKey(last.period), name), io, language);
}

const YEARS_ALONE = new UserError(
  {
    id: 'ringkasan hanya untuk laporan tahunan',
    en: 'the summary is for reports of a year alone',
  },
  {
    hint: { id: 'hapus ringkas dari --format', en: 'leave ringkas out of --format' },
    exitCode: EXIT.usage,
  },
);

const NOTHING_TO_OPEN = {
  id: 'tidak ada yang dibuka: --open menampilkan PDF atau HTML',
  en: 'nothing was opened: --open shows PDF or HTML',
};

function onlyWithAll(option: string): UserError {
  return new UserError(
    { id: `--${option} hanya untuk --all`, en: `--${option} goes with --all` },
    {
      hint: {
        id: `tambahkan --all, atau hapus --${option}`,
        en: `add --all, or remove --${option}`,
      },
      exitCode: EXIT.usage,
    },
  );
}

async function openTools(
  options: BuildOptions,
  io: Io,
  language: Language,
  progress: Progress,
  format: ReadonlySet<Format>,
  launched: Peramban | null,
): Promise<Tools> {
  const { browser, pdfa } = options;
  return {
    pdfa,
    language,
    env: io.env,
    signal: io.signal,
    ...(await openUserStores(options.cache, io.env)),
    templates: once(loadShippedTemplates),
    pohon: null,
    browser: launched === null ? null : () => launched.session(),
    ...(launched === null
      ? {}
      : {
          startBrowser: () => launched.launch(),
          onPrintsDone: () => void launched.close(),
        }),
    identity: await digestTools({ format, browser, pdfa, env: io.env }),
    remaining: progress.remaining,
    step: progress.step,
  };
}

/** A browser that starts while the figures are calculated. */
interface Peramban {
  readonly session: () => Promise<BrowserSession>;
  /** Settles when its process runs, or cannot. */
  readonly launch: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

function prepareBrowser(
  format: ReadonlySet<Format>,
  { browser }: BuildOptions,
  io: Io,
  progress: Progress,
): Peramban | null {
  if (!isPrinted(format)) return null;
  let onLaunch = (): void => undefined;
  const launched = new Promise<void>((resolve) => (onLaunch = resolve));
  const open = async (): Promise<BrowserSession> => {
    const { openBrowser } = await import('../../../print/browser/session.ts');
    const limit = { signal: io.signal, timeout: progress.remaining() };
    return openBrowser({ executablePath: browser, env: io.env, onLaunch, ...limit });
  };
  let opening: Promise<BrowserSession> | undefined;
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    if (opening === undefined) return;
    const { closeBrowser } = await import('../../../print/browser/session.ts');
    await closeBrowser(opening);
  };
  const session = (): Promise<BrowserSession> => {
    opening ??= open();
    // Whoever needs the browser hears of its failure; a build that stops before does not.
    opening.then(onLaunch, onLaunch);
    return opening;
  };
  return {
    session,
    launch: () => (session(), launched),
    close: () => (closing ??= close()),
  };
}
