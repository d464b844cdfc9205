// `lkjip build`: analyse, then make and write the files of each year.

import { realpath } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { analyse, type Analisis, type Tahunan } from '../analyse.ts';
import type { Bahasa, Teks } from '../bahasa.ts';
import { buildYear, FORMAT, isPrinted, type Format } from '../build.ts';
import type { Efek, LangkahBuild } from '../make/efek.ts';
import { countOf, type FormatOptions } from '../diagnostic/format/format.ts';
import { formatOne } from '../diagnostic/format/text.ts';
import { EXIT, type ExitCode } from '../error.ts';
import { writeFiles } from '../output/files.ts';
import { openCache, type Cache } from '../output/cache.ts';
import { drawRemembered } from '../output/chart-cache.ts';
import { keepPageMap, readPageMap } from '../output/page-map.ts';
import { openPrivateFolder } from '../print/private-folder.ts';
import { sidikGrafik } from '../chart/sidik.ts';
import type { Gambar } from '../compose/laporan.ts';
import type { BrowserSession } from '../print/session.ts';
import { loadShippedTemplates, readFont } from '../render/load-templates.ts';
import { overrideTemplates } from '../render/templates.ts';
import { findWorkspace, loadWorkspace, readOwnTemplates } from '../source/load.ts';
import { readPhoto } from '../source/photo.ts';
import { formatOptions } from './diagnostics.ts';
import type { Io } from './io.ts';
import { parseList, parseTimeout, parseYears, type OpsiRuang } from './opsi.ts';
import { startProgress, type Progress } from './progress.ts';

export interface OpsiBuild extends OpsiRuang {
  readonly format: string;
  readonly output: string;
  readonly browser?: string;
  readonly timeout?: string;
  readonly strict?: boolean;
  /** False under `--no-cache`. */
  readonly cache: boolean;
}

const LANGKAH: Readonly<Record<LangkahBuild, (tahun: string) => Teks>> = {
  grafik: (tahun) => ({ id: `${tahun}: menggambar grafik`, en: `${tahun}: drawing the charts` }),
  html: (tahun) => ({ id: `${tahun}: menyusun HTML`, en: `${tahun}: rendering the HTML` }),
  cetak: (tahun) => ({ id: `${tahun}: mencetak PDF`, en: `${tahun}: printing the PDF` }),
  tulis: (tahun) => ({ id: `${tahun}: menulis berkas`, en: `${tahun}: writing the files` }),
};

/** Builds the years, and says on stdout which files they are in. */
export async function runBuild(
  tahun: readonly string[],
  opsi: OpsiBuild,
  io: Io,
  bahasa: Bahasa,
): Promise<ExitCode> {
  const diminta = parseYears(tahun);
  const format = parseList(opsi.format, FORMAT);
  const progress = startProgress(io, bahasa, parseTimeout(opsi.timeout), false);
  const ruang = await findWorkspace(opsi.data, io.cwd);
  const peramban = startBrowser(format, opsi, io, progress);
  try {
    progress.step({ id: 'membaca data', en: 'reading the data' });
    const mentah = await loadWorkspace(ruang);
    await peramban?.launched;
    progress.step({ id: 'menghitung dan memeriksa', en: 'calculating and checking' });
    const analisis = analyse(mentah, diminta, bahasa);
    progress.done();
    const options = formatOptions(analisis, ruang, io, bahasa);
    if (isStopped(analisis, opsi.strict === true, options, io)) return EXIT.data;
    await buildAll(analisis, { format, ruang, opsi, peramban, progress, io });
    return EXIT.selesai;
  } finally {
    progress.done();
    await peramban?.close();
  }
}

/** Tells what is wrong, and whether that stops the build. */
function isStopped(analisis: Analisis, strict: boolean, options: FormatOptions, io: Io): boolean {
  const { diagnostics } = analisis;
  const menghentikan = diagnostics.filter(
    ({ tingkat }) => tingkat === 'galat' || (strict && tingkat === 'peringatan'),
  );
  for (const satu of menghentikan) io.stderr(`${formatOne(satu, options)}\n`);
  const galat = countOf(diagnostics, 'galat');
  const peringatan = countOf(diagnostics, 'peringatan');
  const { bahasa } = options;
  if (menghentikan.length > 0 || analisis.tahunan.length === 0) {
    io.stderr(
      bahasa === 'id'
        ? `${String(galat)} galat, ${String(peringatan)} peringatan: tidak ada yang ditulis, laporan yang lama tetap utuh\n`
        : `${String(galat)} errors, ${String(peringatan)} warnings: nothing was written, the last report is as it was\n`,
    );
    return true;
  }
  if (peringatan > 0) {
    io.stderr(
      bahasa === 'id'
        ? `${String(peringatan)} peringatan; lihat dengan: lkjip validate\n`
        : `${String(peringatan)} warnings; see them with: lkjip validate\n`,
    );
  }
  return false;
}

interface Bahan {
  readonly format: ReadonlySet<Format>;
  readonly ruang: string;
  readonly opsi: OpsiBuild;
  readonly peramban: Peramban | null;
  readonly progress: Progress;
  readonly io: Io;
}

async function buildAll(analisis: Analisis, bahan: Bahan): Promise<void> {
  const { format, opsi, io } = bahan;
  if (analisis.ruang === null) return;
  const keluaran = resolve(io.cwd, opsi.output);
  const cache = openCache(
    opsi.cache ? await openPrivateFolder(io.env).catch(() => undefined) : undefined,
  );
  const efek = effects(bahan, keluaran, await realpath(bahan.ruang), cache);
  const { instansi } = analisis.ruang;
  for (const tahunan of analisis.tahunan) {
    const tanggal = dateOf(tahunan, io.env['SOURCE_DATE_EPOCH']);
    const nama = await buildYear({ instansi, tahunan, format, tanggal }, efek);
    bahan.progress.done();
    const utama = nama.filter((satu) => !satu.includes('/'));
    const folder = join(keluaran, String(tahunan.tahun));
    for (const satu of utama) io.stdout(`${relative(io.cwd, join(folder, satu))}\n`);
  }
}

/** A fixed moment of the data itself, so that two builds give the same bytes; the report is due in February. */
export function dateOf({ tahun, hasil }: Tahunan, sourceDateEpoch: string | undefined): Date {
  if (sourceDateEpoch !== undefined && /^\d{1,12}$/.test(sourceDateEpoch)) {
    return new Date(Number(sourceDateEpoch) * 1000);
  }
  const tanggal = hasil.data.organisasi?.pengesahan?.tanggal ?? `${String(tahun + 1)}-02-28`;
  return new Date(`${tanggal.length === 7 ? `${tanggal}-01` : tanggal}T00:00:00Z`);
}

function effects(
  { ruang, peramban, progress, io }: Bahan,
  keluaran: string,
  asli: string,
  cache: Cache,
): Efek {
  return {
    templates: async () =>
      overrideTemplates(await loadShippedTemplates(), await readOwnTemplates(ruang)),
    font: readFont,
    foto: (berkas) => readPhoto(ruang, berkas),
    draw: async (gambar, tahun) => {
      const draw = async (baru: readonly Gambar[]) => {
        const { drawCharts } = await import('../chart/canvas.ts');
        return drawCharts(baru);
      };
      const kunci = `${asli}\0${String(tahun)}`;
      return sidikGrafik === undefined
        ? draw(gambar)
        : drawRemembered(gambar, cache, kunci, sidikGrafik, draw);
    },
    print: async ({ tahun: _, ...permintaan }) => {
      if (peramban === null) throw new Error('a PDF was asked for without a browser');
      const { printReport } = await import('../print/pdf.ts');
      const batas = { signal: io.signal, timeout: progress.remaining() };
      return printReport({ ...permintaan, ...batas }, await peramban.session);
    },
    recallPages: (tahun) => readPageMap(cache, asli, tahun),
    keepPages: (tahun, halaman) => keepPageMap(cache, asli, tahun, halaman),
    write: (tahun, daftar, bersihkan) =>
      writeFiles(join(keluaran, String(tahun)), daftar, bersihkan),
    langkah: (langkah, tahun) => progress.step(LANGKAH[langkah](String(tahun))),
  };
}

/** A browser that starts while the data is read. */
interface Peramban {
  readonly session: Promise<BrowserSession>;
  /** Settles when its process runs, or when there is none to wait for: calculating would hold up what leads to it. */
  readonly launched: Promise<unknown>;
  readonly close: () => Promise<void>;
}

function startBrowser(
  format: ReadonlySet<Format>,
  { browser }: OpsiBuild,
  io: Io,
  progress: Progress,
): Peramban | null {
  if (!isPrinted(format)) return null;
  const print = import('../print/session.ts');
  let onLaunch = (): void => undefined;
  const launched = new Promise<void>((resolve) => (onLaunch = resolve));
  const session = print.then(({ openBrowser }) =>
    openBrowser({
      executablePath: browser,
      env: io.env,
      signal: io.signal,
      timeout: progress.remaining(),
      onLaunch: () => onLaunch(),
    }),
  );
  // Whoever needs the browser hears of its failure; a build that stops before does not.
  session.then(onLaunch, onLaunch);
  return {
    session,
    launched,
    close: async () => {
      const { closeBrowser } = await print;
      await closeBrowser(session);
    },
  };
}
