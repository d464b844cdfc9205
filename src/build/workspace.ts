// One workspace, from its files to its reports: what `lkjip build` does once, and `lkjip build --all` for every agency.

import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { analyse, type Analisis, type Tahunan } from '../analyse.ts';
import type { Language, Bilingual } from '../language.ts';
import { FORMATS, type Format } from './formats.ts';
import { buildYear } from './year.ts';
import { sidikGrafik } from '../chart/sidik.ts';
import type { Gambar } from '../compose/laporan.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { ReadRecord } from './reads.ts';
import type { Effects, BuildStep } from './effects.ts';
import { openCache, type Cache } from '../output/cache.ts';
import { drawRemembered } from '../output/chart-cache.ts';
import { writeFiles } from '../output/files.ts';
import type { Jejak, JejakTahun, Sidik } from '../output/jejak.ts';
import { keepPageMap, readPageMap } from '../output/page-map.ts';
import { openPrivateFolder } from '../print/private-folder.ts';
import type { BrowserSession } from '../print/session.ts';
import { readFont } from '../render/load-templates.ts';
import { overrideTemplates, type TemplateSources } from '../render/templates.ts';
import { loadToReport } from '../units/load.ts';
import { readOwnFont } from '../source/font.ts';
import { readOwnTemplates } from '../source/load.ts';
import type { RuangMentah } from '../source/parse.ts';
import { readPhoto } from '../source/photo.ts';
import type { UnitTerkumpul } from '../source/unit.ts';
import type { Instansi } from '../source/workspace.ts';
import { watchEffects, type PrintFacts } from './recorder.ts';
import { openPreviousBuild, type PreviousBuild, type BuildState } from './previous.ts';
import { findLeftOver, readManifest, type LeftOver } from './leftover.ts';
import { VERSION } from '../version.ts';

/** Which reports, and where to. */
export interface WorkspaceRequest {
  /** Absolute path of the workspace. */
  readonly ruang: string;
  /** The folder that the years' folders are in. */
  readonly keluaran: string;
  /** Empty for every year that there is. */
  readonly tahun: readonly number[];
  readonly format: ReadonlySet<Format>;
  /** Whether warnings stop the build too. */
  readonly strict: boolean;
}

/** What the reports of one run share. */
export interface Tools {
  readonly bahasa: Language;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly cache: Cache;
  readonly templates: () => Promise<TemplateSources>;
  /** The real path of the tree's top under `--all`: what units are read is inside it. */
  readonly pohon: string | null;
  /** Null where nothing is printed. */
  readonly peramban: (() => Promise<BrowserSession>) | null;
  /** PDFs get the metadata of PDF/A-2b. */
  readonly pdfa?: boolean | undefined;
  /** Starts the browser, where one is needed; settles when its process runs, since calculating would hold up the start. */
  readonly mulaiPeramban?: () => Promise<unknown>;
  /** Hears that this workspace prints nothing more: the browser may end while the last files are made and written. */
  readonly selesaiCetak?: (() => void) | undefined;
  /** What tells the program, its settings and the browser from others; null where nothing does. */
  readonly sidik: Sidik | null;
  /** Milliseconds that are left; undefined without a limit. */
  readonly remaining: () => number | undefined;
  /** Names what begins now; throws when the time is up or the run is stopped. */
  readonly langkah: (teks: Bilingual) => void;
}

/** What the checks gave. */
export interface CheckResult {
  readonly analisis: Analisis;
  /** What stops the build; it may be stopped without any, where there is no year to report on. */
  readonly menghentikan: readonly Diagnostic[];
  readonly berhenti: boolean;
}

/** A year's report that has been written. */
export interface BuiltYear {
  readonly tahun: number;
  /** The documents below the year's folder, without what they are made of (`aset/`). */
  readonly berkas: readonly string[];
  /** Pages of the PDF; null where none was printed. */
  readonly halaman: number | null;
}

/** Hears of each part as it is done. */
export interface BuildListener {
  /** The reports of the last build are still right: nothing was made. Comes alone. */
  readonly terpakai: (jejak: Jejak<ReadRecord>) => void;
  /** Why what the last build made is not right any more. */
  readonly berubah: (keadaan: BuildState) => void;
  readonly diperiksa: (hasil: CheckResult) => void;
  readonly tersusun: (hasil: BuiltYear) => void;
  /** Documents of a year that an earlier build has left, and that may not say the same; comes after the rest. */
  readonly tertinggal: (sisa: readonly LeftOver[]) => void;
}

/**
 * Reads, checks, makes and writes the reports of one workspace, unless its data stop it.
 * @throws UserError when the environment lacks something; the signal's reason when it fires
 */
export async function buildWorkspace(
  permintaan: WorkspaceRequest,
  alat: Tools,
  pendengar: BuildListener,
): Promise<void> {
  const { ruang, tahun, strict } = permintaan;
  alat.langkah({ id: 'membaca data', en: 'reading the data' });
  const { mentah, unit } = await loadToReport(ruang, tahun, alat.bahasa, alat.pohon);
  const asli = await realpath(ruang);
  const ingatan = remember(permintaan, asli, alat, mentah, unit);
  const keadaan = await ingatan.lihat(effects(permintaan, asli, alat, () => undefined));
  if (keadaan.jenis === 'sama' && !(strict && hasWarning(keadaan.jejak.diagnostics))) {
    pendengar.terpakai(keadaan.jejak);
    await tellLeftOver(permintaan, keadaan.jejak.tahunan, pendengar);
    return;
  }
  await alat.mulaiPeramban?.();
  alat.langkah({ id: 'menghitung dan memeriksa', en: 'calculating and checking' });
  const analisis = analyse(mentah, tahun, alat.bahasa, unit);
  const menghentikan = analisis.diagnostics.filter(
    ({ tingkat }) => tingkat === 'galat' || (strict && tingkat === 'peringatan'),
  );
  const berhenti = menghentikan.length > 0 || analisis.tahunan.length === 0;
  pendengar.diperiksa({ analisis, menghentikan, berhenti });
  if (berhenti || analisis.ruang === null) return;
  pendengar.berubah(keadaan);
  const { instansi } = analisis.ruang;
  const { masukan } = ingatan;
  const catatan: RecordedYear[] = [];
  const tahunAkhir = analisis.tahunan.at(-1)?.tahun;
  for (const tahunan of analisis.tahunan) {
    const isTerakhir = tahunan.tahun === tahunAkhir;
    const isi = { instansi, tahunan, asli, masukan, isTerakhir };
    const satu = await makeYear(isi, permintaan, alat);
    catatan.push(satu);
    const { dokumen, halaman } = satu.jejak;
    pendengar.tersusun({ tahun: tahunan.tahun, berkas: dokumen, halaman });
  }
  await ingatan.simpan({
    instansi: instansi.nama,
    bacaan: catatan.flatMap(({ bacaan }) => bacaan),
    diagnostics: analisis.diagnostics,
    tahunan: catatan.map(({ jejak }) => jejak),
  });
  await tellLeftOver(
    permintaan,
    catatan.map(({ jejak }) => jejak),
    pendengar,
  );
}

async function tellLeftOver(
  { keluaran }: WorkspaceRequest,
  tahunan: readonly JejakTahun[],
  pendengar: BuildListener,
): Promise<void> {
  for (const { tahun, dokumen } of tahunan) {
    const sisa = await findLeftOver(join(keluaran, String(tahun)), tahun, dokumen);
    if (sisa.length > 0) pendengar.tertinggal(sisa);
  }
}

interface RecordedYear {
  readonly bacaan: readonly ReadRecord[];
  readonly jejak: JejakTahun;
}

/** Makes and writes the files of one year. */
async function makeYear(
  isi: {
    readonly instansi: Instansi;
    readonly tahunan: Tahunan;
    readonly asli: string;
    readonly masukan: Sidik;
    readonly isTerakhir: boolean;
  },
  permintaan: WorkspaceRequest,
  alat: Tools,
): Promise<RecordedYear> {
  const { instansi, tahunan, asli, masukan, isTerakhir } = isi;
  const { format } = permintaan;
  const tanggal = dateOf(tahunan, alat.env['SOURCE_DATE_EPOCH']);
  let cetak: PrintFacts = { halaman: null, peramban: null };
  // The summary is printed after the report, as often as it takes to fit.
  const pencetak =
    isTerakhir && !format.has('ringkas') ? alat : { ...alat, selesaiCetak: undefined };
  const efek = effects(permintaan, asli, pencetak, ({ halaman, peramban }) => {
    cetak = { halaman: halaman ?? cetak.halaman, peramban };
  });
  const catatan = watchEffects(efek, {
    versi: VERSION,
    bahasa: alat.bahasa,
    format: FORMATS.filter((satu) => format.has(satu)),
    tanggal,
    masukan,
    bawaan: alat.templates,
    cetak: () => cetak,
    lama: () => readManifest(join(permintaan.keluaran, String(tahunan.tahun))),
  });
  const nama = await buildYear({ instansi, tahunan, format, tanggal }, catatan.efek);
  const dokumen = nama.filter((satu) => !satu.includes('/'));
  return { bacaan: catatan.bacaan(), jejak: catatan.jejak(tahunan.tahun, dokumen) };
}

const hasWarning = (daftar: readonly Diagnostic[]): boolean =>
  daftar.some(({ tingkat }) => tingkat === 'peringatan');

/** What tells this build from others: they do not make the same files. */
function remember(
  { keluaran, tahun, format }: WorkspaceRequest,
  asli: string,
  { bahasa, cache, sidik }: Tools,
  mentah: RuangMentah,
  unit: UnitTerkumpul,
): PreviousBuild {
  const kunci = [asli, keluaran, tahun, [...format].sort(), bahasa];
  return openPreviousBuild({ cache, kunci, alat: sidik, keluaran }, mentah, unit);
}

/** The user's own cache; nothing is remembered under `--no-cache`, or without a folder for it. */
export async function openUserCache(isWanted: boolean, env: Tools['env']): Promise<Cache> {
  return openCache(isWanted ? await openPrivateFolder(env).catch(() => undefined) : undefined);
}

/** A fixed moment of the data itself, so that two builds give the same bytes; the report is due in February. */
export function dateOf({ tahun, hasil }: Tahunan, sourceDateEpoch: string | undefined): Date {
  if (sourceDateEpoch !== undefined && /^\d{1,12}$/.test(sourceDateEpoch)) {
    return new Date(Number(sourceDateEpoch) * 1000);
  }
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

function effects(
  { ruang, keluaran }: WorkspaceRequest,
  asli: string,
  alat: Tools,
  dicetak: (fakta: PrintFacts) => void,
): Effects {
  const { cache, peramban } = alat;
  return {
    templates: async () => overridden(await alat.templates(), await readOwnTemplates(ruang)),
    font: (face) => (face.package === null ? readOwnFont(ruang, face.file) : readFont(face)),
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
    print: async ({ tahun: _, jenis, ...permintaan }) => {
      if (peramban === null) throw new Error('a PDF was asked for without a browser');
      const { printReport } = await import('../print/pdf.ts');
      const batas = { signal: alat.signal, timeout: alat.remaining(), pdfa: alat.pdfa === true };
      const session = await peramban();
      const onPrinted = alat.selesaiCetak;
      const hasil = await printReport({ ...permintaan, ...batas, onPrinted }, session);
      const halaman = jenis === 'laporan' ? hasil.pageCount : null;
      dicetak({ halaman, peramban: session.facts.version });
      return hasil;
    },
    recallPages: (tahun) => readPageMap(cache, asli, tahun),
    keepPages: (tahun, halaman) => keepPageMap(cache, asli, tahun, halaman),
    write: (tahun, daftar, bersihkan) =>
      writeFiles(join(keluaran, String(tahun)), daftar, bersihkan),
    langkah: (langkah, tahun) => alat.langkah(STEP_TEXT[langkah](String(tahun))),
  };
}

/** Templates are compiled once for each set of them, known by its identity: agencies without their own share one. */
function overridden(bawaan: TemplateSources, sendiri: TemplateSources): TemplateSources {
  return Object.keys(sendiri).length === 0 ? bawaan : overrideTemplates(bawaan, sendiri);
}
