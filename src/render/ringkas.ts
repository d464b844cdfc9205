// The two-page summary as HTML, for the print.

import type { Ringkas } from '../compose/ringkas/summary.ts';
import { escapeStyle } from '../escape.ts';
import type { Tampilan } from '../source/workspace.ts';
import { facesFor, fontFaceCss, type FontFace } from './fonts.ts';
import { draftCss, paperCss } from './pages.ts';
import { chosenCss } from './stylesheet.ts';
import { compileRingkas, type TemplateSources } from './templates.ts';
import { viewRingkas } from './view/ringkas.ts';

export interface RenderRingkasOptions {
  readonly tampilan: Tampilan;
  /** Something is left to fill in. */
  readonly draf: boolean;
  readonly templates: TemplateSources;
  /** The file of a face as a `data:` URI. */
  readonly fontUrl: (face: FontFace) => string;
}

/** The typefaces that the summary needs. */
export function ringkasFaces(ringkas: Ringkas, { huruf }: Tampilan): readonly FontFace[] {
  return facesFor(JSON.stringify(ringkas), huruf);
}

/** Renders the summary. The same input gives the same bytes. */
export function renderRingkas(
  ringkas: Ringkas,
  { tampilan, draf, templates, fontUrl }: RenderRingkasOptions,
): string {
  const css = [
    fontFaceCss(ringkasFaces(ringkas, tampilan), fontUrl),
    templates['gaya.css'] ?? '',
    chosenCss(tampilan),
    paperCss(tampilan.kertas),
    templates['ringkas.css'] ?? '',
    draftCss(draf),
  ].join('\n');
  return compileRingkas(templates)(viewRingkas(ringkas), escapeStyle(css));
}
