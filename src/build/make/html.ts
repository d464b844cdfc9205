// The report as a site: the page, its style sheet and script, fonts, charts and photographs.

import type { Besaran } from '../../calculate/besaran.ts';
import { assignIds } from '../../explain/addresses.ts';
import { explainAll } from '../../explain/explain.ts';
import type { OutputFile } from '../../output/files.ts';
import { SOURCE_FILE, renderAsal } from '../../render/derivations.ts';
import { renderHtml } from '../../render/html.ts';
import { renderSiteStylesheet } from '../../render/stylesheet.ts';
import { fontFileName, type FontFace } from '../../render/fonts.ts';
import { PAGE_SCRIPT } from '../../render/templates.ts';
import { boundCopies, boundUrls } from './bound.ts';
import type { Material } from './material.ts';

const baseName = (file: string): string => file.split('/').at(-1) ?? file;

/** Photographs have a folder of their own; the emblem, from `gambar/` at the top, a name that no chart has. */
function pictureFile(file: string, tulis: (nama: string) => string = (nama) => nama): string {
  const nama = baseName(file);
  if (/^\d+\/lampiran\//.test(file)) return `aset/lampiran/${tulis(nama)}`;
  if (!file.startsWith('gambar/')) return `aset/foto/${tulis(nama)}`;
  return `aset/lambang${/\.[^.]*$/.exec(nama)?.[0].toLowerCase() ?? ''}`;
}

/** The page, its style sheet, fonts, charts and photographs. */
export async function makeSite(
  { tahunan, effects, render, charts: draw, documents = [] }: Material,
  file: string,
): Promise<readonly OutputFile[]> {
  const { period, laporan } = tahunan;
  const [{ templates, foto, faces }, charts] = await Promise.all([render(), draw()]);
  effects.step('html', period);
  const photos = new Map(
    [...foto.keys()].map((file) => [file, pictureFile(file, encodeURIComponent)]),
  );
  const fontUrl = (face: FontFace) => `fonts/${encodeURIComponent(fontFileName(face))}`;
  const explanation = explainAll(tahunan.hasil, 'id');
  const address = assignIds(explanation);
  const asalUrl = (besaran: Besaran) => {
    const id = address.idOf(besaran);
    return id === null ? null : `${SOURCE_FILE}#${encodeURIComponent(id)}`;
  };
  const look = { templates, charts, photos, bound: boundUrls(laporan), faces, fontUrl, asalUrl };
  // As bytes at once: the text of a long page would take twice their room while the explanations are made.
  const html = Buffer.from(renderHtml(laporan, { ragam: 'situs', ...look, documents }));
  const { judul, bahasa } = laporan;
  const asal = renderAsal({ bahasa, judul, halaman: file, ...explanation, address });
  const style = renderSiteStylesheet(laporan, { templates, faces, fontUrl });
  // One file may serve both the text and the tables.
  const fontFiles = new Map(faces.map((face) => [`aset/fonts/${fontFileName(face)}`, face]));
  const fonts = await Promise.all(
    [...fontFiles].map(async ([file, face]) => ({
      nama: file,
      content: await effects.font(face),
    })),
  );
  return [
    ...fonts,
    ...[...charts].map(([id, svg]) => ({ nama: `aset/${id}.svg`, content: svg })),
    ...[...foto].map(([file, content]) => ({ nama: pictureFile(file), content })),
    ...(await boundCopies(laporan, effects)),
    { nama: 'aset/gaya.css', content: style },
    { nama: `aset/${PAGE_SCRIPT}`, content: templates[PAGE_SCRIPT] ?? '' },
    { nama: file, content: html },
    { nama: SOURCE_FILE, content: asal },
  ];
}
