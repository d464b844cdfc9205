// The emblem of the cover as a drawing of its own, for formats that are not HTML.

import type { Laporan } from '../compose/laporan.ts';
import { compileLambang, type TemplateSources } from './templates.ts';
import { viewLaporan } from './view/view.ts';

/** What the neutral emblem has from the style sheets. */
const AKSEN = '#1f3a5f';
const rupa = (warna: string) =>
  `fill="none" stroke="${warna}" stroke-width="1.3" stroke-linejoin="round"`;

/** What `lambang.hbs` draws, as SVG; null where it draws none but shows a picture. */
export function renderLambang(laporan: Laporan, templates: TemplateSources): string | null {
  const view = viewLaporan(laporan, 'cetak', (berkas) => berkas);
  const isi = compileLambang(templates)(view).trim();
  if (!/^<svg\b/.test(isi)) return null;
  return isi
    .replace(
      /^<svg\b/,
      `<svg xmlns="http://www.w3.org/2000/svg" ${rupa(laporan.tampilan.warna.aksen ?? AKSEN)}`,
    )
    .replace(/ class="[^"]*"/, '');
}
