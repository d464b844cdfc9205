// The preview from its start to its end: watcher → rebuild → state → server, and the print on request.

import { realpath } from 'node:fs/promises';
import type { Analysis, Tahunan } from '../analyse.ts';
import type { Language } from '../language.ts';
import { EXIT, UserError } from '../error.ts';
import { openCache } from '../output/cache.ts';
import { keepPageMap, readPageMap } from '../output/page-map.ts';
import { openPrivateFolder } from '../print/browser/private-folder.ts';
import { userErrorOf } from '../shortage.ts';
import { readClientFiles } from './client-files.ts';
import { initialState, shownError, withFailure, withFindings, withPage } from './keadaan.ts';
import { createPencetak } from './printer.ts';
import { createPenyusun, type Rebuilt, type RightYear } from './rebuild.ts';
import { startServer, type PrintResult, type PreviewServer } from './server.ts';
import { createUnitWatch } from './unit-folders.ts';
import { watchWorkspace } from './watcher.ts';

export interface PreviewOptions {
  readonly ruang: string;
  readonly tahun: number | undefined;
  readonly port: number;
  /** Whether another port will do when that one is taken. */
  readonly isPortFree: boolean;
  readonly bahasa: Language;
  /** Put before the paths of findings. */
  readonly awalan: string;
  readonly browser: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly tanggal: (tahunan: Tahunan) => Date;
  /** Ends the preview. */
  readonly signal: AbortSignal;
  readonly lapor: (laporan: PreviewReport) => void;
}

/** What the terminal is told. */
export type PreviewReport =
  | { readonly kind: 'siap'; readonly alamat: string }
  | {
      readonly kind: 'disusun';
      readonly analisis: Analysis;
      readonly basi: boolean;
      readonly digambar: number;
      readonly milidetik: number;
    }
  | { readonly kind: 'dicetak'; readonly nama: string; readonly milidetik: number }
  | { readonly kind: 'gagal'; readonly error: UserError; readonly cause: unknown };

/**
 * Serves the report until the signal fires; then nothing is left, neither a process nor an open port.
 * @throws UserError when there is no port to listen on
 */
export async function runPreview(opsi: PreviewOptions): Promise<void> {
  const { bahasa, signal, lapor } = opsi;
  const klien = await readClientFiles();
  const penyusun = createPenyusun(opsi);
  const pencetak = createPencetak(opsi);
  let keadaan = initialState(klien, bahasa);
  let benar: RightYear | null = null;

  const rebuild = async (): Promise<void> => {
    const mulai = performance.now();
    try {
      const susunan = await penyusun.susun();
      void unit.follow(susunan.folderUnit);
      benar = susunan.benar;
      keadaan = stateAfter(susunan);
      server.tell(keadaan.kabar);
      lapor({ kind: 'disusun', ...summary(susunan), milidetik: performance.now() - mulai });
    } catch (cause) {
      const error = userError(cause);
      benar = null;
      keadaan = withFailure(keadaan, error, bahasa);
      server.tell(keadaan.kabar);
      lapor({ kind: 'gagal', error, cause });
    }
  };
  const stateAfter = ({ analisis, benar: isi }: Rebuilt) => {
    const { tahun } = isi?.tahunan ?? { tahun: 0 };
    const dasar = isi === null ? keadaan : withPage(keadaan, tahun, isi.keluaran, klien);
    const temuan = { bahasa, awalan: opsi.awalan, teks: analisis.teks };
    return withFindings(dasar, analisis.diagnostics, isi === null, temuan);
  };
  const cetak = shared(() => printNow(benar, opsi, penyusun.cetak, pencetak.print));
  const server: PreviewServer = await startServer({ ...opsi, keadaan: () => keadaan, cetak });
  lapor({ kind: 'siap', alamat: `http://127.0.0.1:${server.port}/` });
  const ulang = oneAtATime(rebuild);
  const unit = createUnitWatch(ulang.run);
  try {
    const pemantau = await watchWorkspace(opsi.ruang, ulang.run);
    ulang.run();
    // Once more for the engine alone: code that has run twice is compiled, and the first save is as fast as the next.
    void ulang
      .idle()
      .then(() => penyusun.susun())
      .catch(() => undefined);
    await aborted(signal);
    pemantau.close();
    unit.close();
  } finally {
    await Promise.all([server.close(), pencetak.close(), ulang.idle()]);
  }
}

function summary({ analisis, benar, digambar }: Rebuilt) {
  return { analisis, basi: benar === null, digambar };
}

async function printNow(
  benar: RightYear | null,
  { ruang, env, bahasa, tanggal, lapor }: PreviewOptions,
  cetak: ReturnType<typeof createPenyusun>['cetak'],
  print: ReturnType<typeof createPencetak>['print'],
): Promise<PrintResult> {
  const mulai = performance.now();
  try {
    if (benar === null) throw DATA_SALAH;
    const asli = await realpath(ruang);
    const cache = openCache(await openPrivateFolder(env).catch(() => undefined));
    const pdf = await cetak(benar, {
      tanggal: tanggal(benar.tahunan),
      print,
      recallPages: (tahun) => readPageMap(cache, asli, tahun),
      keepPages: (tahun, halaman) => keepPageMap(cache, asli, tahun, halaman),
    });
    const nama = `lkjip-${benar.tahunan.tahun}.pdf`;
    lapor({ kind: 'dicetak', nama, milidetik: performance.now() - mulai });
    return { nama, pdf };
  } catch (cause) {
    const error = userError(cause);
    lapor({ kind: 'gagal', error, cause });
    return { gagal: shownError(error, bahasa) };
  }
}

const DATA_SALAH = new UserError(
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
    const teks = { id: `ruang kerja tidak terbaca: ${pesan}`, en: `cannot be read: ${pesan}` };
    return new UserError(teks, { exitCode: EXIT.lingkungan, cause: error });
  }
  const teks = { id: `kesalahan di dalam lkjip: ${pesan}`, en: `a bug in lkjip: ${pesan}` };
  return new UserError(teks, { exitCode: EXIT.kutu, cause: error });
}

/** Runs `kerja` again when it was asked for while it ran, once however often it was. */
function oneAtATime(kerja: () => Promise<void>): { run: () => void; idle: () => Promise<void> } {
  let sedang: Promise<void> | undefined;
  let diminta = 0;
  let dikerjakan = 0;
  const loop = async (): Promise<void> => {
    while (dikerjakan !== diminta) {
      dikerjakan = diminta;
      await kerja();
    }
    sedang = undefined;
  };
  return {
    run: () => {
      diminta += 1;
      sedang ??= loop();
    },
    idle: () => sedang ?? Promise.resolve(),
  };
}

/** Whoever asks while it is under way gets the same. */
function shared<T>(kerja: () => Promise<T>): () => Promise<T> {
  let sedang: Promise<T> | undefined;
  return () => {
    sedang ??= kerja().finally(() => {
      sedang = undefined;
    });
    return sedang;
  };
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((selesai) => {
    signal.addEventListener('abort', () => selesai(), { once: true });
  });
}
