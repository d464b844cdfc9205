// The two-page summary as HTML, for the print.

import type { Nilai, Ringkas } from '../compose/ringkas/isi.ts';
import type { Palet } from '../source/workspace.ts';
import { facesFor, fontFaceCss, type FontFace } from './fonts.ts';
import { compileRingkas, type TemplateSources } from './templates.ts';
import { paletteCss } from './palette.ts';
import { oneLine } from './one-line.ts';

export interface RenderRingkasOptions {
  readonly templates: TemplateSources;
  /** The file of a face as a `data:` URI. */
  readonly fontUrl: (face: FontFace) => string;
  /** The colours that the workspace chose. */
  readonly warna: Palet;
}

/** What `ringkas.hbs` gets: the summary, and beside each rating the name of the template that draws it. */
export function viewRingkas(ringkas: Ringkas) {
  const { uang } = ringkas;
  return {
    ...ringkas,
    judul: oneLine(ringkas.judul),
    sasaran: ringkas.sasaran.map((satu) => ({ ...satu, ...pictures(satu) })),
    indikator: ringkas.indikator.map((satu) => ({ ...satu, ...pictures(satu) })),
    uang: uang === null ? null : { ...uang, adaBatang: uang.batang !== null },
  };
}

export type ViewRingkas = ReturnType<typeof viewRingkas>;

function pictures({ nada, batang }: Nilai) {
  return { templat: `ringkas-${nada ?? 'tiada'}`, adaBatang: batang !== null };
}

/** The typefaces that the summary needs. */
export function ringkasFaces(ringkas: Ringkas): readonly FontFace[] {
  return facesFor(JSON.stringify(ringkas));
}

/** Renders the summary. The same input gives the same bytes. */
export function renderRingkas(
  ringkas: Ringkas,
  { templates, fontUrl, warna }: RenderRingkasOptions,
): string {
  const css = [
    fontFaceCss(ringkasFaces(ringkas), fontUrl),
    templates['gaya.css'] ?? '',
    paletteCss(warna),
    templates['ringkas.css'] ?? '',
  ].join('\n');
  // Style sheets may be the workspace's own: none ends the element that it stands in.
  return compileRingkas(templates)(viewRingkas(ringkas), css.trimEnd().replaceAll('</', '<\\/'));
}
