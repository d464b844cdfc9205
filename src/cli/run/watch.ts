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
import { parseYears } from '../terminal/options.ts';
import { dateOf } from '../../build/workspace.ts';
import type { WatchOptions } from '../watch.ts';

const PORT_BAWAAN = 5010;

/** Serves the report of a year; Ctrl-C is how it is meant to end, so that is no failure. */
export async function runWatch(
  tahun: string | undefined,
  opsi: WatchOptions,
  io: Io,
  bahasa: Language,
): Promise<ExitCode> {
  const [diminta] = parseYears(tahun === undefined ? [] : [tahun]);
  const port = parsePort(opsi.port);
  const ruang = await findWorkspace(opsi.data, io.cwd);
  await runPreview({
    ruang,
    tahun: diminta,
    port: port ?? PORT_BAWAAN,
    isPortFree: port === undefined,
    bahasa,
    awalan: prefixFrom(io.cwd, ruang),
    browser: opsi.browser,
    env: io.env,
    tanggal: (tahunan) => dateOf(tahunan, io.env['SOURCE_DATE_EPOCH']),
    signal: io.signal,
    lapor: (laporan) => {
      report(laporan, ruang, io, bahasa);
      if (opsi.open === true && laporan.kind === 'siap')
        void openForReader(laporan.alamat, io, bahasa);
    },
  });
  if (io.signal.reason === 'SIGINT') return EXIT.selesai;
  throw io.signal.reason;
}

/** `--port 5010`; 0 lets the system choose. */
function parsePort(isian: string | undefined): number | undefined {
  if (isian === undefined) return undefined;
  if (/^\d{1,5}$/.test(isian) && Number(isian) <= 65_535) return Number(isian);
  throw new UserError(
    { id: `--port "${isian}" bukan nomor port`, en: `--port "${isian}" is not a port number` },
    {
      hint: { id: 'tulis misalnya --port 5010', en: 'write, for example, --port 5010' },
      exitCode: EXIT.pemakaian,
    },
  );
}

function report(laporan: PreviewReport, ruang: string, io: Io, bahasa: Language): void {
  const t = (id: string, en: string) => (bahasa === 'id' ? id : en);
  switch (laporan.kind) {
    case 'siap':
      io.stdout(`${laporan.alamat}\n`);
      io.stderr(t('Ctrl-C untuk berhenti\n', 'Ctrl-C to stop\n'));
      return;
    case 'disusun': {
      const { analisis, basi, digambar, milidetik } = laporan;
      const options = formatOptions(analisis, ruang, io, bahasa);
      const galat = analisis.diagnostics.filter(({ tingkat }) => tingkat === 'galat');
      for (const satu of galat) io.stderr(`${formatOne(satu, options)}\n`);
      const apa = basi
        ? t('diperiksa; halaman lama tetap tampil', 'checked; the last page stays')
        : t(`disusun, ${digambar} grafik digambar`, `built, ${digambar} charts drawn`);
      const temuan = summaryLine(analisis.diagnostics, bahasa);
      io.stderr(`${apa} (${Math.round(milidetik)} ms): ${temuan}\n`);
      return;
    }
    case 'dicetak':
      io.stderr(
        `${laporan.nama} ${t('dicetak', 'printed')} (${Math.round(laporan.milidetik)} ms)\n`,
      );
      return;
    case 'gagal':
      reportFailure(laporan.error, laporan.cause, io, bahasa);
  }
}

function reportFailure(error: UserError, cause: unknown, io: Io, bahasa: Language): void {
  // What was under way when the preview ended has not failed.
  if (io.signal.aborted) return;
  const [galat, saran] = bahasa === 'id' ? ['galat', 'saran'] : ['error', 'help'];
  io.stderr(`lkjip: ${galat}: ${error.teks[bahasa]}\n`);
  if (error.hint !== null) io.stderr(`       ${saran}: ${error.hint[bahasa]}\n`);
  const isBug = error.exitCode === EXIT.kutu;
  if (isBug && cause instanceof Error) io.stderr(`${cause.stack ?? cause.message}\n`);
}
