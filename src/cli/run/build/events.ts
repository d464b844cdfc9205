// `--progress json-lines`: what a build does, one JSON object a line on stdout, for programs. README.md lists the kinds;
// the words are those of the results file and of the summary.

import { yearOf, type Quarter } from '../../../period.ts';
import { builtYear, type BuildListener } from '../../../build/workspace.ts';
import { UserError, EXIT, type ExitCode } from '../../../error.ts';
import { countOf } from '../../../diagnostic/format/format.ts';
import type { Bilingual, Language } from '../../../language.ts';
import { userErrorOf } from '../../../machine/shortage.ts';
import type { AgencyOutcome, ReportFigures } from '../../../summary/summary.ts';
import type { Io } from '../../terminal/io.ts';
import { oneOf } from '../../terminal/options.ts';
import type { ShownSteps } from '../../terminal/progress.ts';
import { notOurs, whyLeft } from './reasons.ts';
import { pathsOf, type Folders } from './tell.ts';
import type { BuildOptions } from './options.ts';

export const PROGRESS = ['text', 'json-lines'] as const;

/** Whether programs listen; `--quiet` has nothing to silence there. */
export function isForPrograms({ progress, quiet }: BuildOptions): boolean {
  const isLines =
    oneOf(progress ?? 'text', PROGRESS, { id: 'nilai --progress', en: '--progress' }) ===
    'json-lines';
  if (isLines && quiet === true) throw NOT_BOTH;
  return isLines;
}

const NOT_BOTH = new UserError(
  {
    id: '--quiet dan --progress json-lines tidak dapat dipakai bersama',
    en: '--quiet and --progress json-lines do not go together',
  },
  {
    hint: { id: 'pilih salah satu', en: 'choose one of them' },
    exitCode: EXIT.usage,
  },
);

/** One thing that happened. */
type BuildEvent =
  | { readonly jenis: 'langkah'; readonly teks: string }
  | { readonly jenis: 'temuan'; readonly kode: string; readonly [key: string]: unknown }
  | { readonly jenis: 'diperiksa'; readonly galat: number; readonly peringatan: number }
  | { readonly jenis: 'tetap' }
  | {
      readonly jenis: 'laporan';
      readonly tahun: number;
      /** Of an interim report. */
      readonly triwulan?: Quarter;
      readonly halaman: number | null;
      readonly angka: ReportFigures;
      readonly berkas: readonly string[];
    }
  | ({ readonly jenis: 'instansi' } & AgencyOutcome)
  | { readonly jenis: 'indeks'; readonly berkas: string }
  | { readonly jenis: 'catatan'; readonly teks: string }
  | { readonly jenis: 'gagal'; readonly teks: string; readonly saran: string | null }
  | { readonly jenis: 'selesai'; readonly kode: ExitCode };

/** Sends what happens on its way. */
export type SendEvent = (event: BuildEvent) => void;

export const sendTo =
  (io: Io): SendEvent =>
  (event) =>
    io.stdout(`${JSON.stringify(event)}\n`);

const stepSender =
  (send: SendEvent, language: Language) =>
  (text: Bilingual): void =>
    send({ jenis: 'langkah', teks: text[language] });

/** What is shown of the steps; programs get each as an event. */
export function shownSteps(
  { quiet }: BuildOptions,
  send: SendEvent | null,
  language: Language,
): ShownSteps {
  if (send !== null) return stepSender(send, language);
  return quiet === true ? 'none' : 'line';
}

/** Sends the end of a run with its exit code; of one that fails the reason first, which is thrown on to be told to people too. */
export async function sendEnd(
  send: SendEvent,
  language: Language,
  run: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    const code = await run();
    send({ jenis: 'selesai', kode: code });
    return code;
  } catch (error) {
    const known = userErrorOf(error);
    if (known !== undefined) {
      send({
        jenis: 'gagal',
        teks: known.text[language],
        saran: known.hint?.[language] ?? null,
      });
    }
    send({ jenis: 'selesai', kode: known?.exitCode ?? EXIT.bug });
    throw error;
  }
}

/** Hears of the build of one workspace. */
export function eventsOf(
  { keluaran }: Folders,
  send: SendEvent,
  io: Io,
  language: Language,
): BuildListener {
  const checked = (diagnostics: Parameters<typeof countOf>[0]): void =>
    send({
      jenis: 'diperiksa',
      galat: countOf(diagnostics, 'galat'),
      peringatan: countOf(diagnostics, 'peringatan'),
    });
  const written: BuildListener['built'] = (year) =>
    send({
      jenis: 'laporan',
      tahun: yearOf(year.period),
      ...(typeof year.period === 'number' ? {} : { triwulan: year.period.triwulan }),
      halaman: year.halaman,
      angka: year.angka,
      berkas: pathsOf(year, keluaran, io.cwd),
    });
  return {
    used: ({ diagnostics, tahunan }) => {
      checked(diagnostics);
      send({ jenis: 'tetap' });
      for (const year of tahunan) written(builtYear(year));
    },
    changed: () => undefined,
    checked: ({ analysis: { diagnostics } }) => {
      for (const { kode, tingkat, position, pesan, saran } of diagnostics)
        send({ jenis: 'temuan', kode, tingkat, ...position, pesan, saran });
      checked(diagnostics);
    },
    built: written,
    leftOver: (left) => send({ jenis: 'catatan', teks: whyLeft(left)[language] }),
    skipped: (paths) => send({ jenis: 'catatan', teks: notOurs(paths, io.cwd)[language] }),
  };
}
