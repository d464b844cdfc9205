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
  readonly workspace: string;
  /** Undefined for the last year that there is. */
  readonly tahun: number | undefined;
  readonly language: Language;
  /** Default: the charts of the report. */
  readonly draw?: Gambarkan;
}

/** A year whose data are without errors. */
export interface RightYear {
  readonly instansi: Instansi;
  readonly tahunan: Tahunan;
}

export interface Rebuilt {
  readonly analysis: Analysis;
  /** Null where the data have errors; then no page is made. */
  readonly right: (RightYear & { readonly keluaran: readonly OutputFile[] }) | null;
  /** How many charts had to be drawn. */
  readonly drawn: number;
  /** Real paths of the workspaces that figures are taken from. */
  readonly folderUnit: readonly string[];
}

/** What printing needs besides the parts that the page is made of. */
export interface PrintEffects {
  readonly tanggal: Date;
  readonly print: (request: PrintOrder) => Promise<PrintOutcome>;
  readonly recallPrint: Effects['recallPrint'];
  readonly keepPrint: Effects['keepPrint'];
}

export interface Rebuilder {
  /**
   * Reads the workspace and makes the page.
   * @throws UserError about a template or a photograph
   */
  readonly compose: () => Promise<Rebuilt>;
  readonly cetak: (right: RightYear, effects: PrintEffects) => Promise<Uint8Array>;
}

/** A maker of pages that remembers the parts of the last one. */
export function createRebuilder(options: RebuilderOptions): Rebuilder {
  const bagian = rememberParts(options);
  const check = rememberFiles(options.workspace, checkPhoto);
  const look = rememberFiles(options.workspace, async (workspace, file) =>
    (await annexReader()).lookAtAnnex(workspace, file),
  );
  let { tahun } = options;

  return {
    async compose() {
      const { workspace, language } = options;
      const { raw, unit, folderUnit } = await loadToReport(
        workspace,
        tahun === undefined ? [] : [tahun],
        language,
        null,
        (_, file) => check(file),
        (_, file) => look(file),
      );
      // The year stays, even when a later one appears: that one is being prepared.
      tahun ??= lastYear(raw);
      const analysis = analyse(raw, tahun === undefined ? [] : [tahun], language, unit);
      const tahunan = analysis.tahunan.at(-1);
      const faulty = analysis.diagnostics.some(({ tingkat }) => tingkat === 'galat');
      if (faulty || analysis.workspace === null || tahunan === undefined) {
        return { analysis, right: null, drawn: 0, folderUnit };
      }
      const right = { instansi: analysis.workspace.instansi, tahunan };
      const before = bagian.countDrawn();
      const keluaran = await make(right, 'html', new Date(0), {
        ...bagian.effects,
        ...WITHOUT_PRINT,
      });
      return {
        analysis,
        right: { ...right, keluaran },
        drawn: bagian.countDrawn() - before,
        folderUnit,
      };
    },
    async cetak(right, { tanggal, ...cetak }) {
      const [pdf] = await make(right, 'pdf', tanggal, { ...bagian.effects, ...cetak });
      if (pdf === undefined || typeof pdf.content === 'string') throw new Error('no PDF was made');
      return pdf.content;
    },
  };
}

type PartEffects = Pick<Effects, 'templates' | 'font' | 'foto' | 'annex' | 'draw'>;
type PageEffects = Pick<Effects, 'print' | 'recallPrint' | 'keepPrint'>;

const WITHOUT_PRINT: PageEffects = {
  print: () => Promise.reject(new Error('a page is not printed')),
  recallPrint: () => Promise.resolve(undefined),
  keepPrint: () => Promise.resolve(),
};

/** Makes the files of one format, which stay in memory. */
async function make(
  right: RightYear,
  format: Format,
  tanggal: Date,
  effects: PartEffects & PageEffects,
): Promise<readonly OutputFile[]> {
  let hasil: readonly OutputFile[] = [];
  const request = { ...right, format: new Set([format]), tanggal };
  await buildYear(request, {
    ...effects,
    step: () => undefined,
    write: (_tahun, daftar) => {
      hasil = daftar;
      return Promise.resolve();
    },
  });
  return hasil;
}

function lastYear({ files }: RawWorkspace): number | undefined {
  return reportableYears(files.map(({ file }) => file)).at(-1);
}

function rememberParts({ workspace, draw = drawCharts }: RebuilderOptions): {
  readonly effects: PartEffects;
  readonly countDrawn: () => number;
} {
  const grafik = rememberCharts(draw);
  const effects = {
    templates: rememberTemplates(workspace),
    font: rememberFonts(workspace),
    foto: rememberFiles(workspace, readPhoto),
    // Large, and copied by the page of the site alone: read as often as it is asked for.
    annex: async (file: string) => (await annexReader()).readAnnex(workspace, file),
    draw: grafik.draw,
  };
  return { effects, countDrawn: grafik.count };
}

const annexReader = () => import('../source/assets/annex.ts');

const drawCharts: Gambarkan = async (gambar) => {
  // Nothing to draw, nothing to load: the libraries take longer than the rest of a build.
  const { drawCharts } = await import('../chart/canvas.ts');
  return drawCharts(gambar);
};

/** A chart is drawn again only when its figure has another content. */
function rememberCharts(draw: Gambarkan): { draw: Gambarkan; count: () => number } {
  let memory: ReadonlyMap<string, string> = new Map();
  let banyak = 0;
  return {
    count: () => banyak,
    async draw(daftar) {
      const known = memory;
      const keys = new Map(daftar.map((gambar) => [gambar.id, JSON.stringify(gambar)]));
      const keyOf = ({ id }: Gambar): string => keys.get(id) ?? '';
      const baru = daftar.filter((gambar) => !known.has(keyOf(gambar)));
      const drawn = baru.length === 0 ? new Map<string, string>() : await draw(baru);
      banyak += baru.length;
      const hasil = new Map(
        daftar.map((gambar) => [gambar.id, known.get(keyOf(gambar)) ?? drawn.get(gambar.id) ?? '']),
      );
      // Only the charts of the last report are kept.
      memory = new Map([...hasil].map(([id, svg]) => [keys.get(id) ?? '', svg]));
      return hasil;
    },
  };
}

/** Templates are compiled once for each set of them, known by its identity; so that must stay while they do. */
function rememberTemplates(workspace: string): Effects['templates'] {
  let defaults: Promise<TemplateSources> | undefined;
  let lalu: { readonly kunci: string; readonly templates: TemplateSources } | undefined;
  return async () => {
    const sendiri = await readOwnTemplates(workspace);
    const key = JSON.stringify(Object.entries(sendiri).sort());
    if (lalu?.kunci !== key) {
      defaults ??= loadShippedTemplates();
      lalu = { kunci: key, templates: overrideTemplates(await defaults, sendiri) };
    }
    return lalu.templates;
  };
}

function rememberFonts(workspace: string): Effects['font'] {
  const sendiri = rememberFiles(workspace, readOwnFont);
  const memory = new Map<string, Promise<Uint8Array>>();
  return (face: FontFace) => {
    if (face.package === null) return sendiri(face.file);
    const content = memory.get(face.file) ?? readFont(face);
    memory.set(face.file, content);
    return content;
  };
}

/** A photograph may have 20 MB; it is read and checked again when its size or one of its times has changed. */
function rememberFiles<T>(
  workspace: string,
  read: (workspace: string, file: string) => Promise<T>,
): (file: string) => Promise<T> {
  const memory = new Map<string, { readonly tanda: string; readonly content: T }>();
  return async (file) => {
    const info = await stat(join(workspace, file)).catch(() => null);
    const tanda = info === null ? '' : `${info.ino}:${info.size}:${info.mtimeMs}:${info.ctimeMs}`;
    const lalu = memory.get(file);
    if (lalu !== undefined && tanda !== '' && lalu.tanda === tanda) return lalu.content;
    const content = await read(workspace, file);
    memory.set(file, { tanda, content });
    return content;
  };
}
