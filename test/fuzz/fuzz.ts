// Runs broken workspaces through the whole pure part of the program and says what did not hold.

import { analyse } from '../../src/analyse.ts';
import { renderHtml } from '../../src/render/html.ts';
import { loadShippedTemplates } from '../../src/render/load-templates.ts';
import type { TemplateSources } from '../../src/render/templates.ts';
import { toResults } from '../../src/output/results.ts';
import { measure } from '../shared/clock.ts';
import { mutate } from './mutate.ts';

/** Of the processor, for one workspace. */
const BATAS_MILIDETIK = 2000;

export interface FuzzResult {
  readonly dijalankan: number;
  /** How many gave a report all the same. */
  readonly berhasil: number;
  readonly terlama: number;
  readonly puncakMegabyte: number;
  /** What went wrong, with the seed that shows it again. */
  readonly kegagalan: readonly string[];
}

/** Seeds `dari` up to `dari + banyak`. */
export async function fuzz(
  berkas: ReadonlyMap<string, string>,
  dari: number,
  banyak: number,
): Promise<FuzzResult> {
  const templates = await loadShippedTemplates();
  const kegagalan: string[] = [];
  let [berhasil, terlama, top] = [0, 0, 0];
  for (let seed = dari; seed < dari + banyak; seed++) {
    const lama = measure(() => {
      try {
        if (isReported(mutate(berkas, seed), templates)) berhasil++;
      } catch (error) {
        kegagalan.push(
          `seed ${String(seed)}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
        );
      }
    });
    if (lama > BATAS_MILIDETIK) kegagalan.push(`seed ${String(seed)}: ${lama.toFixed(0)} ms`);
    terlama = Math.max(terlama, lama);
    top = Math.max(top, process.memoryUsage.rss() / 1024 / 1024);
  }
  return { dijalankan: banyak, berhasil, terlama, puncakMegabyte: top, kegagalan };
}

/**
 * Whether a workspace gives a report; otherwise it has a reason.
 * @throws Error where something does not hold
 */
export function isReported(
  berkas: ReadonlyMap<string, Uint8Array>,
  templates: TemplateSources,
): boolean {
  const raw = [...berkas].map(([nama, isi]) => ({ file: nama, content: isi }));
  const {
    workspace: ruang,
    tahunan,
    diagnostics,
    texts: teks,
  } = analyse({ files: raw, pictures: [] }, [], 'id');
  for (const { position: posisi, pesan } of diagnostics) {
    const baris = teks.get(posisi.berkas)?.split('\n').length ?? Infinity;
    if (!(posisi.baris >= 1 && posisi.kolom >= 1 && posisi.baris <= baris + 1)) {
      throw new Error(`no such place: ${JSON.stringify(posisi)}`);
    }
    if (/undefined|NaN|\[object/.test(pesan)) throw new Error(`a message with a hole: ${pesan}`);
  }
  if (diagnostics.some(({ tingkat }) => tingkat === 'galat')) return false;
  if (ruang === null || tahunan.length === 0) throw new Error('neither a report nor a reason');
  for (const one of tahunan) {
    const json = JSON.stringify(toResults(ruang.instansi, one.hasil, one.diagnostics));
    const html = renderHtml(one.laporan, {
      ragam: 'situs',
      templates,
      charts: new Map(one.laporan.daftarGambar.map(({ id }) => [id, '<svg></svg>'])),
      photos: new Map(),
      faces: [],
      fontUrl: () => '',
    });
    if (/"(?:nilai|tampil)":"[^"]*(?:NaN|Infinity|undefined)/.test(json))
      throw new Error('a figure that is none');
    if (/<script(?! src="aset\/laporan\.js" defer><)|>undefined<|>NaN</.test(html))
      throw new Error('the page holds what it must not');
  }
  return true;
}
