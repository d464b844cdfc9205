// What is drawn on the cover and where chapters begin, as drawings of their own for formats that are not HTML.

import type { Laporan } from '../compose/report.ts';
import { compileDrawing, type TemplateSources } from './templates.ts';
import { viewLaporan } from './view/view.ts';

/** What the neutral emblem has from the style sheets. */
const AKSEN = '#1f3a5f';
const look = (warna: string) =>
  `fill="none" stroke="${warna}" stroke-width="1.3" stroke-linejoin="round"`;

const LIGHT = 'fill="none" stroke="#fff" stroke-opacity="0.5"';

/** A ground of colour, and how much of it the ornament takes from its upper edge on; in px. */
export interface BandSize {
  readonly width: number;
  readonly height: number;
  readonly ornament: number;
}

/** At the foot of the cover: 210 by 92 mm, the ornament 20. */
export const COVER_BAND: BandSize = { width: 794, height: 348, ornament: 76 };

/** Where a chapter begins, in the width of the text: 11 mm, all ornament. */
export const chapterBand = (width: number): BandSize => ({ width, height: 42, ornament: 42 });

/** A ground of colour with what `hiasan.hbs` draws along its upper edge. */
export function renderBand(
  laporan: Laporan,
  templates: TemplateSources,
  { width, height, ornament }: BandSize,
): string {
  const view = viewLaporan(laporan, 'cetak', (file) => file);
  const drawn = compileDrawing(templates, 'hiasan')(view).trim();
  const painted = /^<svg\b[^>]*>/.test(drawn)
    ? drawn
        .replace(/^<svg\b[^>]*>/, `<svg width="${width}" height="${ornament}">`)
        // What a pattern is drawn with is not handed down to it by every program.
        .replace(/<pattern\b[^>]*>/g, `$&<g ${LIGHT}>`)
        .replaceAll('</pattern>', '</g></pattern>')
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${laporan.tampilan.warna.aksen ?? AKSEN}"/>${painted}</svg>`;
}

/** What `lambang.hbs` draws, as SVG; null where it draws none but shows a picture. */
export function renderLambang(laporan: Laporan, templates: TemplateSources): string | null {
  const view = viewLaporan(laporan, 'cetak', (file) => file);
  const content = compileDrawing(templates, 'lambang')(view).trim();
  if (!/^<svg\b/.test(content)) return null;
  return content
    .replace(
      /^<svg\b/,
      `<svg xmlns="http://www.w3.org/2000/svg" ${look(laporan.tampilan.warna.aksen ?? AKSEN)}`,
    )
    .replace(/ class="[^"]*"/, '');
}
