// Puts the style sheets together: typefaces, the look on the screen, the pages of the print.

import type { Laporan } from '../compose/report.ts';
import type { Tampilan } from '../source/workspace.ts';
import type { FontFace } from './fonts.ts';
import { familiesCss, fontFaceCss } from './fonts.ts';
import { chapterPagesCss, draftCss, paperCss } from './pages.ts';
import { paletteCss } from './palette.ts';
import type { TemplateSources } from './templates.ts';

export interface StylesheetOptions {
  readonly templates: TemplateSources;
  readonly faces: readonly FontFace[];
  /** Where a face's file is found, seen from the style sheet; or the file itself as a `data:` URI. */
  readonly fontUrl: (face: FontFace) => string;
}

/** `aset/gaya.css` of the site. Printed from a browser, the page looks like the PDF, without the numbers in the lists. */
export function renderSiteStylesheet(laporan: Laporan, options: StylesheetOptions): string {
  const { faces, fontUrl, templates } = options;
  const screen =
    source(templates, 'gaya.css') +
    source(templates, 'layar.css') +
    chosenCss(laporan.tampilan) +
    draftCss(laporan.draf);
  return `${fontFaceCss(faces, fontUrl)}${screen}@media print {
${printed(laporan, templates)}}
`;
}

/** The style sheet of the print document. */
export function renderPrintStylesheet(laporan: Laporan, options: StylesheetOptions): string {
  const { faces, fontUrl, templates } = options;
  return (
    fontFaceCss(faces, fontUrl) +
    source(templates, 'gaya.css') +
    chosenCss(laporan.tampilan) +
    printed(laporan, templates) +
    draftCss(laporan.draf)
  );
}

/** What the workspace chose in its lkjip.yaml, over the style sheets. */
export function chosenCss(tampilan: Tampilan): string {
  return paletteCss(tampilan.warna) + familiesCss(tampilan.huruf);
}

function printed(laporan: Laporan, templates: TemplateSources): string {
  return (
    paperCss(laporan.tampilan.kertas) + source(templates, 'cetak.css') + chapterPagesCss(laporan)
  );
}

function source(templates: TemplateSources, file: string): string {
  return (templates[file] ?? '').trimEnd() + '\n';
}
