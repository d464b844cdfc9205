// Draws charts as SVG: the only importer of chartjs-node-canvas.

import { setImmediate } from 'node:timers/promises';
import type { SvgCanvas } from 'canvas';
import type { Gambar } from '../compose/report.ts';
import { chartConfig } from './config.ts';
import { recordTexts } from './record.ts';
import { loadSkia } from './skia.ts';
import { recordSlots, type Slot } from './slots.ts';
import { captionOf, composeSvg, type TextRun } from './svg.ts';
import { renderTree } from './tree.ts';
import type { Plot } from '../compose/figures/drawing.ts';

/**
 * Draws the figures and gives their SVG by `Gambar.id`. The event loop turns between two charts:
 * what Skia holds for a chart is freed only then.
 */
export async function drawCharts(
  daftarGambar: readonly Gambar[],
): Promise<ReadonlyMap<string, string>> {
  const drawn = new Map<string, string>();
  if (daftarGambar.length === 0) return drawn;
  for (const gambar of daftarGambar) {
    const { grafik } = gambar;
    if (grafik.jenis === 'pohon') {
      drawn.set(gambar.id, renderTree(gambar, grafik));
      continue;
    }
    const draw = await (renderer ??= createRenderer());
    drawn.set(gambar.id, draw(gambar, grafik));
    await setImmediate();
  }
  return drawn;
}

type Renderer = (gambar: Gambar, grafik: Plot) => string;

let renderer: Promise<Renderer> | undefined;

interface Sheet {
  width: number;
  height: number;
  texts: TextRun[];
}

/** Loads the libraries, 60 ms, when there is something to draw and only once: each new renderer would load Chart.js anew. */
async function createRenderer(): Promise<Renderer> {
  const skia = await loadSkia();
  // Bundled, a CommonJS package has its default export alone.
  const { default: chartJsNodeCanvas } = await import('chartjs-node-canvas');
  const sheet: Sheet = { width: 1, height: 1, texts: [] };
  const chartJs = new chartJsNodeCanvas.ChartJSNodeCanvas({ width: 1, height: 1 });
  Object.assign(chartJs, {
    _createCanvas: () =>
      adapt(skia.createCanvas(sheet.width, sheet.height, skia.SvgExportFlag.NoPrettyXML), sheet),
  });
  return (gambar, grafik) => {
    const { config, width, height } = chartConfig(grafik, gambar.aksen ?? null);
    Object.assign(sheet, { width, height, texts: [] });
    const slots: Slot[] = [];
    config.plugins?.push(recordSlots(slots));
    const shapes = chartJs.renderToBufferSync(config, 'image/svg+xml').toString('utf8');
    return composeSvg({ shapes, texts: sheet.texts, slots, width, height }, captionOf(gambar));
  };
}

/** Gives an SVG canvas of Skia the method that chartjs-node-canvas reads a drawing with, and a size that stays. */
function adapt(canvas: SvgCanvas, { width, height, texts }: Sheet) {
  recordTexts(canvas.getContext('2d'), texts);
  const fixed = (value: number) => ({ get: () => value, set: () => undefined });
  Object.defineProperties(canvas, { width: fixed(width), height: fixed(height) });
  return Object.assign(canvas, { toBuffer: () => canvas.getContent() });
}
