// The preview from its start to its end: watcher → rebuild → state → server, and the print on request.

import { realpath } from 'node:fs/promises';
import type { Analysis, Tahunan } from '../analyse.ts';
import type { Language } from '../language.ts';
import { EXIT, UserError } from '../error.ts';
import { printMemory } from '../build/print-memory.ts';
import { openCache } from '../output/cache.ts';
import { openPrivateFolder } from '../print/browser/private-folder.ts';
import { userErrorOf } from '../machine/shortage.ts';
import { readClientFiles } from './client-files.ts';
import { initialState, shownError, withFailure, withFindings, withPage } from './state.ts';
import { createPrinter } from './printer.ts';
import { createRebuilder, type Rebuilt, type RightYear } from './rebuild.ts';
import { startServer, type PrintResult, type PreviewServer } from './server.ts';
import { createUnitWatch } from './unit-folders.ts';
import { watchWorkspace } from './watcher.ts';

export interface PreviewOptions {
  readonly workspace: string;
  readonly tahun: number | undefined;
  readonly port: number;
  /** Whether another port will do when that one is taken. */
  readonly isPortFree: boolean;
  readonly language: Language;
  /** Put before the paths of findings. */
  readonly prefix: string;
  readonly browser: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly tanggal: (tahunan: Tahunan) => Date;
  /** Ends the preview. */
  readonly signal: AbortSignal;
  readonly report: (laporan: PreviewReport) => void;
}

/** What the terminal is told. */
export type PreviewReport =
  | { readonly kind: 'siap'; readonly address: string }
  | {
      readonly kind: 'disusun';
      readonly analysis: Analysis;
      readonly basi: boolean;
      readonly drawn: number;
      readonly milliseconds: number;
    }
  | { readonly kind: 'dicetak'; readonly nama: string; readonly milliseconds: number }
  | { readonly kind: 'gagal'; readonly error: UserError; readonly cause: unknown };

/**
 * Serves the report until the signal fires; then nothing is left, neither a process nor an open port.
 * @throws UserError when there is no port to listen on
 */
export async function runPreview(options: PreviewOptions): Promise<void> {
  const { language, signal, report } = options;
  const clientFiles = await readClientFiles();
  const composer = createRebuilder(options);
  const printer = createPrinter(options);
  let state = initialState(clientFiles, language);
  let right: RightYear | null = null;

  const rebuild = async (): Promise<void> => {
    const mulai = performance.now();
    try {
      const susunan = await composer.compose();
      void unit.follow(susunan.folderUnit);
      right = susunan.right;
      state = stateAfter(susunan);
      server.tell(state.news);
      report({ kind: 'disusun', ...summary(susunan), milliseconds: performance.now() - mulai });
    } catch (cause) {
      const error = userError(cause);
      right = null;
      state = withFailure(state, error, language);
      server.tell(state.news);
      report({ kind: 'gagal', error, cause });
    }
  };
  const stateAfter = ({ analysis, right: content }: Rebuilt) => {
    const { tahun } = content?.tahunan ?? { tahun: 0 };
    const dasar = content === null ? state : withPage(state, tahun, content.keluaran, clientFiles);
    const finding = { language, prefix: options.prefix, texts: analysis.texts };
    return withFindings(dasar, analysis.diagnostics, content === null, finding);
  };
  const cetak = shared(() => printNow(right, options, composer.cetak, printer.print));
  const server: PreviewServer = await startServer({ ...options, state: () => state, cetak });
  report({ kind: 'siap', address: `http://127.0.0.1:${server.port}/` });
  const again = oneAtATime(rebuild);
  const unit = createUnitWatch(again.run);
  try {
    const watcher = await watchWorkspace(options.workspace, again.run);
    again.run();
    // Once more for the engine alone: code that has run twice is compiled, and the first save is as fast as the next.
    void again
      .idle()
      .then(() => composer.compose())
      .catch(() => undefined);
    await aborted(signal);
    watcher.close();
    unit.close();
  } finally {
    await Promise.all([server.close(), printer.close(), again.idle()]);
  }
}

function summary({ analysis, right, drawn }: Rebuilt) {
  return { analysis, basi: right === null, drawn };
}

async function printNow(
  right: RightYear | null,
  { workspace, env, language, tanggal, report }: PreviewOptions,
  cetak: ReturnType<typeof createRebuilder>['cetak'],
  print: ReturnType<typeof createPrinter>['print'],
): Promise<PrintResult> {
  const mulai = performance.now();
  try {
    if (right === null) throw WRONG_DATA;
    const original = await realpath(workspace);
    const cache = openCache(await openPrivateFolder(env).catch(() => undefined));
    const pdf = await cetak(right, {
      tanggal: tanggal(right.tahunan),
      print,
      ...printMemory(cache, original),
    });
    const nama = `lkjip-${right.tahunan.tahun}.pdf`;
    report({ kind: 'dicetak', nama, milliseconds: performance.now() - mulai });
    return { nama, pdf };
  } catch (cause) {
    const error = userError(cause);
    report({ kind: 'gagal', error, cause });
    return { gagal: shownError(error, language) };
  }
}

const WRONG_DATA = new UserError(
  { id: 'datanya masih bergalat, sehingga belum dicetak', en: 'the data has errors' },
  {
    hint: { id: 'perbaiki galatnya dahulu', en: 'mend the errors first' },
    exitCode: EXIT.data,
  },
);

/** The preview outlives every error; what is no UserError is either the machine's or a bug. */
function userError(error: unknown): UserError {
  const known = userErrorOf(error);
  if (known !== undefined) return known;
  const pesan = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'code' in error && 'syscall' in error) {
    const text = { id: `ruang kerja tidak terbaca: ${pesan}`, en: `cannot be read: ${pesan}` };
    return new UserError(text, { exitCode: EXIT.environment, cause: error });
  }
  const words = { id: `kesalahan di dalam lkjip: ${pesan}`, en: `a bug in lkjip: ${pesan}` };
  return new UserError(words, { exitCode: EXIT.bug, cause: error });
}

/** Runs `kerja` again when it was asked for while it ran, once however often it was. */
function oneAtATime(work: () => Promise<void>): { run: () => void; idle: () => Promise<void> } {
  let running: Promise<void> | undefined;
  let requested = 0;
  let inProgress = 0;
  const loop = async (): Promise<void> => {
    while (inProgress !== requested) {
      inProgress = requested;
      await work();
    }
    running = undefined;
  };
  return {
    run: () => {
      requested += 1;
      running ??= loop();
    },
    idle: () => running ?? Promise.resolve(),
  };
}

/** Whoever asks while it is under way gets the same. */
function shared<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  };
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((done) => {
    signal.addEventListener('abort', () => done(), { once: true });
  });
}
