// The report as a Word document. Its lists bear the page numbers of the PDF, so it takes a print.

import { onPaper } from '../../chart/svg.ts';
import type { Picture, Raster } from '../../chart/raster.ts';
import type { OutputFile } from '../../output/files.ts';
import type { Tahunan } from '../../analyse.ts';
import type { Lambang } from '../../word/cover.ts';
import { drawGrounds } from './grounds.ts';
import type { Material, RenderMaterial } from './material.ts';
import { preparePhotographs, unreadable } from './photographs.ts';

interface Penggambar {
  readonly drawEmblem: (svg: string) => Promise<Picture | null>;
  readonly prepareEmblem: (content: Uint8Array) => Promise<Raster | null>;
}

/** @throws UserError when a photograph or the emblem cannot be read as a picture */
export async function makeWord(material: Material, file: string): Promise<readonly OutputFile[]> {
  const { tahunan, tanggal, effects, render, charts, cetakan } = material;
  const { pages: halaman } = await cetakan();
  const bahanRender = await render();
  const { foto } = bahanRender;
  effects.step('word', tahunan.period);
  // Both are large, and nothing else needs them.
  const drawer = await import('../../chart/raster.ts');
  const { writeWord } = await import('../../word/word.ts');
  const { laporan } = tahunan;
  const content = await writeWord(laporan, {
    charts: await drawer.rasterise(onPaper(await charts())),
    foto: await preparePhotographs(foto, laporan),
    lambang: await emblem(tahunan, bahanRender, drawer),
    ...(await drawGrounds(laporan, bahanRender.templates)),
    halaman,
    tanggal,
  });
  return [{ nama: file, content }];
}

/**
 * The emblem of the cover, as `lambang.hbs` has it: a drawing, or the workspace's picture; none where it gives neither.
 * @throws UserError when the picture cannot be read
 */
async function emblem(
  { laporan }: Tahunan,
  { templates, foto }: RenderMaterial,
  { drawEmblem, prepareEmblem }: Penggambar,
): Promise<Lambang | null> {
  const { renderLambang } = await import('../../render/emblem.ts');
  const drawing = renderLambang(laporan, templates);
  if (drawing !== null) return drawEmblem(drawing);
  const file = laporan.tampilan.lambang;
  const content = file === null ? undefined : foto.get(file);
  if (file === null || content === undefined) return null;
  const gambar = file.endsWith('.svg')
    ? await drawEmblem(new TextDecoder().decode(content))
    : await prepareEmblem(content);
  if (gambar === null) throw unreadable(file);
  return gambar;
}
