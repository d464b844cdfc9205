// `lkjip build`: makes and writes the reports of one workspace, or with `--all` of every workspace in a tree.

import { join, relative } from 'node:path';
import type { Language } from '../../../language.ts';
import { FORMATS, isPrinted, type Format } from '../../../build/formats.ts';
import { countOf } from '../../../diagnostic/format/format.ts';
import { formatOne } from '../../../diagnostic/format/text.ts';
import { EXIT, UserError, type ExitCode } from '../../../error.ts';
import { destinationOf, pathOf } from '../../../output/destination.ts';
import type { Trace } from '../../../output/trace.ts';
import type { BrowserSession } from '../../../print/browser/session.ts';
import { once } from '../../../once.ts';
import { loadShippedTemplates } from '../../../render/load-templates.ts';
import { findWorkspace } from '../../../source/load/load.ts';
import { formatOptions } from '../../terminal/diagnostics.ts';
import { notOurs, TAK_BERUBAH, whyAgain, whyLeft } from './reasons.ts';
import type { Io } from '../../terminal/io.ts';
import { parseList, parseTimeout, parseYears, repeated } from '../../terminal/options.ts';
import { digestTools } from '../../../build/tools.ts';
import { startProgress, type Progress } from '../../terminal/progress.ts';
import { openUserStores } from '../../../build/stores.ts';
import {
  buildWorkspace,
  type Tools,
  type CheckResult,
  type BuildListener,
  type BuiltYear,
} from '../../../build/workspace.ts';
import type { BuildOptions } from '../../build.ts';

/** Options that mean nothing without `--all`. */
const UNTUK_SEMUA = ['jobs', 'shard', 'junit', 'summary'] as const;

/** Builds the years, and says on stdout which files they are in. */
export async function runBuild(
  tahun: readonly string[],
  opsi: BuildOptions,
  io: Io,
  bahasa: Language,
): Promise<ExitCode> {
  if (opsi.all === true) {
    const { runBuildAll } = await import('./build-all.ts');
    return runBuildAll(tahun, opsi, io, bahasa);
  }
  const tersesat = UNTUK_SEMUA.find((satu) => opsi[satu] !== undefined);
  if (tersesat !== undefined) throw onlyWithAll(tersesat);
  const diminta = parseYears(tahun);
  const format = parseList(opsi.format, FORMATS);
  const progress = startProgress(io, bahasa, parseTimeout(opsi.timeout), false);
  const ruang = await findWorkspace(opsi.data, io.cwd);
  const keluaran = destinationOf(io.cwd, opsi.output);
  const strict = opsi.strict === true;
  const peramban = prepareBrowser(format, opsi, io, progress);
  const hasil = { berhenti: false };
  try {
    await buildWorkspace(
      { ruang, keluaran, tahun: diminta, format, strict, force: opsi.force === true },
      await openTools(opsi, io, bahasa, progress, format, peramban),
      tellerOf({ ruang, keluaran: pathOf(keluaran), data: opsi.data }, progress, hasil, io, bahasa),
    );
    return hasil.berhenti ? EXIT.data : EXIT.selesai;
  } finally {
    progress.done();
    await peramban?.close();
  }
}

/** Where a build reads and writes, and what was given to `--data`. */
interface Folders {
  readonly ruang: string;
  readonly keluaran: string;
  readonly data: string | undefined;
}

/** Says each thing as it comes, and notes in `hasil` whether the data stopped the build. */
function tellerOf(
  { ruang, keluaran, data }: Folders,
  progress: Progress,
  hasil: { berhenti: boolean },
  io: Io,
  bahasa: Language,
): BuildListener {
  return {
    terpakai: (jejak) => {
      progress.done();
      reuse(jejak, keluaran, data, io, bahasa);
    },
    berubah: (keadaan) => {
      progress.done();
      if (keadaan.jenis === 'lain') io.stderr(`${whyAgain(keadaan)[bahasa]}\n`);
    },
    diperiksa: (periksa) => {
      progress.done();
      report(periksa, { ruang, data }, io, bahasa);
      hasil.berhenti = periksa.berhenti;
    },
    tersusun: (satu) => {
      progress.done();
      list(satu, keluaran, io);
    },
    tertinggal: (sisa) => {
      progress.done();
      io.stderr(`${whyLeft(sisa)[bahasa]}\n`);
    },
    dilewati: (jalan) => {
      progress.done();
      io.stderr(`${notOurs(jalan, io.cwd)[bahasa]}\n`);
    },
  };
}

function onlyWithAll(pilihan: string): UserError {
  return new UserError(
    { id: `--${pilihan} hanya untuk --all`, en: `--${pilihan} goes with --all` },
    {
      hint: {
        id: `tambahkan --all, atau hapus --${pilihan}`,
        en: `add --all, or remove --${pilihan}`,
      },
      exitCode: EXIT.pemakaian,
    },
  );
}

async function openTools(
  opsi: BuildOptions,
  io: Io,
  bahasa: Language,
  progress: Progress,
  format: ReadonlySet<Format>,
  peramban: Peramban | null,
): Promise<Tools> {
  const { browser, pdfa } = opsi;
  return {
    pdfa,
    bahasa,
    env: io.env,
    signal: io.signal,
    ...(await openUserStores(opsi.cache, io.env)),
    templates: once(loadShippedTemplates),
    pohon: null,
    peramban: peramban === null ? null : () => peramban.session(),
    ...(peramban === null
      ? {}
      : {
          mulaiPeramban: () => peramban.launch(),
          selesaiCetak: () => void peramban.close(),
        }),
    sidik: await digestTools({ format, browser, pdfa, env: io.env }),
    remaining: progress.remaining,
    langkah: progress.step,
  };
}

/** Tells that the reports of the last build stand, and what was found in their data. */
function reuse(
  { diagnostics, tahunan }: Trace<unknown>,
  keluaran: string,
  data: string | undefined,
  io: Io,
  bahasa: Language,
): void {
  tellPeringatan(countOf(diagnostics, 'peringatan'), data, io, bahasa);
  io.stderr(`${TAK_BERUBAH[bahasa]}\n`);
  for (const { tahun, dokumen, halaman } of tahunan) {
    list({ tahun, berkas: dokumen, halaman }, keluaran, io);
  }
}

/** Tells what is wrong, and whether that stops the build. */
function report(
  { analisis, menghentikan, berhenti }: CheckResult,
  { ruang, data }: Pick<Folders, 'ruang' | 'data'>,
  io: Io,
  bahasa: Language,
): void {
  const options = formatOptions(analisis, ruang, io, bahasa);
  for (const satu of menghentikan) io.stderr(`${formatOne(satu, options)}\n`);
  const galat = countOf(analisis.diagnostics, 'galat');
  const peringatan = countOf(analisis.diagnostics, 'peringatan');
  if (berhenti) {
    io.stderr(
      bahasa === 'id'
        ? `${String(galat)} galat, ${String(peringatan)} peringatan: tidak ada yang ditulis, laporan yang lama tetap utuh\n`
        : `${String(galat)} errors, ${String(peringatan)} warnings: nothing was written, the last report is as it was\n`,
    );
  } else {
    tellPeringatan(peringatan, data, io, bahasa);
  }
}

function tellPeringatan(
  peringatan: number,
  data: string | undefined,
  io: Io,
  bahasa: Language,
): void {
  if (peringatan === 0) return;
  const command = `lkjip validate${repeated(data)}`;
  io.stderr(
    bahasa === 'id'
      ? `${String(peringatan)} peringatan; lihat dengan: ${command}\n`
      : `${String(peringatan)} warnings; see them with: ${command}\n`,
  );
}

function list({ tahun, berkas }: BuiltYear, keluaran: string, io: Io): void {
  const folder = join(keluaran, String(tahun));
  for (const satu of berkas) io.stdout(`${relative(io.cwd, join(folder, satu))}\n`);
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
    const batas = { signal: io.signal, timeout: progress.remaining() };
    return openBrowser({ executablePath: browser, env: io.env, onLaunch, ...batas });
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
