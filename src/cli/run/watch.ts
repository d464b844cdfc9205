// `lkjip watch`: a live preview in the browser, until Ctrl-C.

import type { Language } from '../../language.ts';
import { summaryLine } from '../../diagnostic/format/format.ts';
import { formatOne } from '../../diagnostic/format/text.ts';
import { EXIT, UserError, type ExitCode } from '../../error.ts';
import { findWorkspace } from '../../source/load/load.ts';
import { runPreview, type PreviewReport } from '../../watch/preview.ts';
import { formatOptions, prefixFrom } from '../terminal/diagnostics.ts';
import type { Io } from '../terminal/io.ts';
import { openForReader } from '../terminal/open.ts';
import { parseYears, type WorkspaceOptions } from '../terminal/options.ts';
import { dateOf } from '../../build/workspace.ts';

export interface WatchOptions extends WorkspaceOptions {
  readonly port?: string;
  readonly browser?: string;
  readonly open?: boolean;
}

const DEFAULT_PORT = 5010;

/** Serves the report of a year; Ctrl-C is how it is meant to end, so that is no failure. */
export async function runWatch(
  tahun: string | undefined,
  options: WatchOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const [requested] = parseYears(tahun === undefined ? [] : [tahun], (period, year) => ({
    id: `pratinjau menampilkan setahun: lkjip watch ${String(year)}; laporan triwulannya disusun dengan: lkjip build ${period}`,
    en: `the preview shows a whole year: lkjip watch ${String(year)}; the interim report is made by: lkjip build ${period}`,
  }));
  const port = parsePort(options.port);
  const workspace = await findWorkspace(options.data, io.cwd);
  await runPreview({
    workspace,
    tahun: requested,
    port: port ?? DEFAULT_PORT,
    isPortFree: port === undefined,
    language,
    prefix: prefixFrom(io.cwd, workspace),
    browser: options.browser,
    env: io.env,
    tanggal: (tahunan) => dateOf(tahunan, io.env['SOURCE_DATE_EPOCH']),
    signal: io.signal,
    report: (laporan) => {
      report(laporan, workspace, io, language);
      if (options.open === true && laporan.kind === 'siap')
        void openForReader(laporan.address, io, language);
    },
  });
  if (io.signal.reason === 'SIGINT') return EXIT.ok;
  throw io.signal.reason;
}

/** `--port 5010`; 0 lets the system choose. */
function parsePort(input: string | undefined): number | undefined {
  if (input === undefined) return undefined;
  if (/^\d{1,5}$/.test(input) && Number(input) <= 65_535) return Number(input);
  throw new UserError(
    { id: `--port "${input}" bukan nomor port`, en: `--port "${input}" is not a port number` },
    {
      hint: { id: 'tulis misalnya --port 5010', en: 'write, for example, --port 5010' },
      exitCode: EXIT.usage,
    },
  );
}

function report(laporan: PreviewReport, workspace: string, io: Io, language: Language): void {
  const t = (id: string, en: string) => (language === 'id' ? id : en);
  switch (laporan.kind) {
    case 'siap':
      io.stdout(`${laporan.address}\n`);
      io.stderr(t('Ctrl-C untuk berhenti\n', 'Ctrl-C to stop\n'));
      return;
    case 'disusun': {
      const { analysis, basi, drawn, milliseconds } = laporan;
      const options = formatOptions(analysis, workspace, io, language);
      const galat = analysis.diagnostics.filter(({ tingkat }) => tingkat === 'galat');
      for (const one of galat) io.stderr(`${formatOne(one, options)}\n`);
      const what = basi
        ? t('diperiksa; halaman lama tetap tampil', 'checked; the last page stays')
        : t(`disusun, ${drawn} grafik digambar`, `built, ${drawn} charts drawn`);
      const finding = summaryLine(analysis.diagnostics, language);
      io.stderr(`${what} (${Math.round(milliseconds)} ms): ${finding}\n`);
      return;
    }
    case 'dicetak':
      io.stderr(
        `${laporan.nama} ${t('dicetak', 'printed')} (${Math.round(laporan.milliseconds)} ms)\n`,
      );
      return;
    case 'gagal':
      reportFailure(laporan.error, laporan.cause, io, language);
  }
}

function reportFailure(error: UserError, cause: unknown, io: Io, language: Language): void {
  // What was under way when the preview ended has not failed.
  if (io.signal.aborted) return;
  const [galat, saran] = language === 'id' ? ['galat', 'saran'] : ['error', 'help'];
  io.stderr(`lkjip: ${galat}: ${error.text[language]}\n`);
  if (error.hint !== null) io.stderr(`       ${saran}: ${error.hint[language]}\n`);
  const isBug = error.exitCode === EXIT.bug;
  if (isBug && cause instanceof Error) io.stderr(`${cause.stack ?? cause.message}\n`);
}
