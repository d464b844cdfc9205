// Workspace → the files of the site, in memory, over and over: what has not changed is not made again.

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { reportableYears } from '../source/layout.ts';
import { analyse, type Analysis, type Tahunan } from '../analyse.ts';
import type { Language } from '../language.ts';
import type { Format } from '../build/formats.ts';
import { buildYear } from '../build/year.ts';
import type { Effects, PrintOrder, PrintOutcome } from '../build/effects.ts';
import type { Gambar } from '../compose/report.ts';
import { loadToReport } from '../units/load.ts';
import type { OutputFile } from '../output/files.ts';
import type { FontFace } from '../render/fonts.ts';
import { loadShippedTemplates, readFont } from '../render/load-templates.ts';
import { overrideTemplates, type TemplateSources } from '../render/templates.ts';
import { readOwnFont } from '../source/assets/font.ts';
import { readOwnTemplates } from '../source/load/load.ts';
import type { RawWorkspace } from '../source/parse.ts';
import { checkPhoto, readPhoto } from '../source/assets/photo.ts';
import type { Instansi } from '../source/workspace.ts';

type Gambarkan = (gambar: readonly Gambar[]) => Promise<ReadonlyMap<string, string>>;

export interface RebuilderOptions {
  readonly ruang: string;
  /** Undefined for the last year that there is. */
  readonly tahun: number | undefined;
  readonly bahasa: Language;
  /** Default: the charts of the report. */
  readonly draw?: Gambarkan;
}

/** A year whose data are without errors. */
export interface RightYear {
  readonly instansi: Instansi;
  readonly tahunan: Tahunan;
}

export interface Rebuilt {
  readonly analisis: Analysis;
  /** Null where the data have errors; then no page is made. */
  readonly benar: (RightYear & { readonly keluaran: readonly OutputFile[] }) | null;
  /** How many charts had to be drawn. */
  readonly digambar: number;
  /** Real paths of the workspaces that figures are taken from. */
  readonly folderUnit: readonly string[];
}

/** What printing needs besides the parts that the page is made of. */
export interface PrintEffects {
  readonly tanggal: Date;
  readonly print: (permintaan: PrintOrder) => Promise<PrintOutcome>;
  readonly recallPages: Effects['recallPages'];
  readonly keepPages: Effects['keepPages'];
}

export interface Rebuilder {
  /**
   * Reads the workspace and makes the page.
   * @throws UserError about a template or a photograph
   */
  readonly susun: () => Promise<Rebuilt>;
  readonly cetak: (benar: RightYear, efek: PrintEffects) => Promise<Uint8Array>;
}

/** A maker of pages that remembers the parts of the last one. */
export function createPenyusun(opsi: RebuilderOptions): Rebuilder {
  const bagian = rememberParts(opsi);
  const periksa = rememberFiles(opsi.ruang, checkPhoto);
  const look = rememberFiles(opsi.ruang, async (ruang, berkas) =>
    (await annexReader()).lookAtAnnex(ruang, berkas),
  );
  let { tahun } = opsi;

  return {
    async susun() {
      const { ruang, bahasa } = opsi;
      const { mentah, unit, folderUnit } = await loadToReport(
        ruang,
        tahun === undefined ? [] : [tahun],
        bahasa,
        null,
        (_, berkas) => periksa(berkas),
        (_, berkas) => look(berkas),
      );
      // The year stays, even when a later one appears: that one is being prepared.
      tahun ??= lastYear(mentah);
      const analisis = analyse(mentah, tahun === undefined ? [] : [tahun], bahasa, unit);
      const tahunan = analisis.tahunan.at(-1);
      const bergalat = analisis.diagnostics.some(({ tingkat }) => tingkat === 'galat');
      if (bergalat || analisis.ruang === null || tahunan === undefined) {
        return { analisis, benar: null, digambar: 0, folderUnit };
      }
      const benar = { instansi: analisis.ruang.instansi, tahunan };
      const sebelum = bagian.countDrawn();
      const keluaran = await make(benar, 'html', new Date(0), { ...bagian.efek, ...TANPA_CETAK });
      return {
        analisis,
        benar: { ...benar, keluaran },
        digambar: bagian.countDrawn() - sebelum,
        folderUnit,
      };
    },
    async cetak(benar, { tanggal, ...cetak }) {
      const [pdf] = await make(benar, 'pdf', tanggal, { ...bagian.efek, ...cetak });
      if (pdf === undefined || typeof pdf.isi === 'string') throw new Error('no PDF was made');
      return pdf.isi;
    },
  };
}

type EfekBagian = Pick<Effects, 'templates' | 'font' | 'foto' | 'annex' | 'draw'>;
type EfekHalaman = Pick<Effects, 'print' | 'recallPages' | 'keepPages'>;

const TANPA_CETAK: EfekHalaman = {
  print: () => Promise.reject(new Error('a page is not printed')),
  recallPages: () => Promise.resolve(undefined),
  keepPages: () => Promise.resolve(),
};

/** Makes the files of one format, which stay in memory. */
async function make(
  benar: RightYear,
  format: Format,
  tanggal: Date,
  efek: EfekBagian & EfekHalaman,
): Promise<readonly OutputFile[]> {
  let hasil: readonly OutputFile[] = [];
  const permintaan = { ...benar, format: new Set([format]), tanggal };
  await buildYear(permintaan, {
    ...efek,
    langkah: () => undefined,
    write: (_tahun, daftar) => {
      hasil = daftar;
      return Promise.resolve();
    },
  });
  return hasil;
}

function lastYear({ files: berkas }: RawWorkspace): number | undefined {
  return reportableYears(berkas.map(({ file }) => file)).at(-1);
}

function rememberParts({ ruang, draw = drawCharts }: RebuilderOptions): {
  readonly efek: EfekBagian;
  readonly countDrawn: () => number;
} {
  const grafik = rememberCharts(draw);
  const efek = {
    templates: rememberTemplates(ruang),
    font: rememberFonts(ruang),
    foto: rememberFiles(ruang, readPhoto),
    // Large, and copied by the page of the site alone: read as often as it is asked for.
    annex: async (berkas: string) => (await annexReader()).readAnnex(ruang, berkas),
    draw: grafik.draw,
  };
  return { efek, countDrawn: grafik.count };
}

const annexReader = () => import('../source/assets/annex.ts');

const drawCharts: Gambarkan = async (gambar) => {
  // Nothing to draw, nothing to load: the libraries take longer than the rest of a build.
  const { drawCharts } = await import('../chart/canvas.ts');
  return drawCharts(gambar);
};

/** A chart is drawn again only when its figure has another content. */
function rememberCharts(draw: Gambarkan): { draw: Gambarkan; count: () => number } {
  let ingatan: ReadonlyMap<string, string> = new Map();
  let banyak = 0;
  return {
    count: () => banyak,
    async draw(daftar) {
      const dikenal = ingatan;
      const kunci = new Map(daftar.map((gambar) => [gambar.id, JSON.stringify(gambar)]));
      const keyOf = ({ id }: Gambar): string => kunci.get(id) ?? '';
      const baru = daftar.filter((gambar) => !dikenal.has(keyOf(gambar)));
      const tergambar = baru.length === 0 ? new Map<string, string>() : await draw(baru);
      banyak += baru.length;
      const hasil = new Map(
        daftar.map((gambar) => [
          gambar.id,
          dikenal.get(keyOf(gambar)) ?? tergambar.get(gambar.id) ?? '',
        ]),
      );
      // Only the charts of the last report are kept.
      ingatan = new Map([...hasil].map(([id, svg]) => [kunci.get(id) ?? '', svg]));
      return hasil;
    },
  };
}

/** Templates are compiled once for each set of them, known by its identity; so that must stay while they do. */
function rememberTemplates(ruang: string): Effects['templates'] {
  let bawaan: Promise<TemplateSources> | undefined;
  let lalu: { readonly kunci: string; readonly templates: TemplateSources } | undefined;
  return async () => {
    const sendiri = await readOwnTemplates(ruang);
    const kunci = JSON.stringify(Object.entries(sendiri).sort());
    if (lalu?.kunci !== kunci) {
      bawaan ??= loadShippedTemplates();
      lalu = { kunci, templates: overrideTemplates(await bawaan, sendiri) };
    }
    return lalu.templates;
  };
}

function rememberFonts(ruang: string): Effects['font'] {
  const sendiri = rememberFiles(ruang, readOwnFont);
  const ingatan = new Map<string, Promise<Uint8Array>>();
  return (face: FontFace) => {
    if (face.package === null) return sendiri(face.file);
    const isi = ingatan.get(face.file) ?? readFont(face);
    ingatan.set(face.file, isi);
    return isi;
  };
}

/** A photograph may have 20 MB; it is read and checked again when its size or one of its times has changed. */
function rememberFiles<T>(
  ruang: string,
  read: (ruang: string, berkas: string) => Promise<T>,
): (berkas: string) => Promise<T> {
  const ingatan = new Map<string, { readonly tanda: string; readonly isi: T }>();
  return async (berkas) => {
    const info = await stat(join(ruang, berkas)).catch(() => null);
    const tanda = info === null ? '' : `${info.ino}:${info.size}:${info.mtimeMs}:${info.ctimeMs}`;
    const lalu = ingatan.get(berkas);
    if (lalu !== undefined && tanda !== '' && lalu.tanda === tanda) return lalu.isi;
    const isi = await read(ruang, berkas);
    ingatan.set(berkas, { tanda, isi });
    return isi;
  };
}
