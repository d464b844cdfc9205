// The report as HTML: the page of the site, or the document that is printed. Reads nothing and knows no rules of the report.

import type { Besaran } from '../calculate/besaran.ts';
import type { Laporan } from '../compose/report.ts';
import { escapeStyle } from '../escape.ts';
import type { FontFace } from './fonts.ts';
import { renderPrintStylesheet } from './stylesheet.ts';
import type { TemplateSources } from './templates.ts';
import { compileTemplates } from './templates.ts';
import type { DocumentLink, Medium } from './view/view.ts';
import { viewLaporan } from './view/view.ts';

export interface RenderOptions {
  readonly ragam: Medium;
  readonly templates: TemplateSources;
  /** SVG of each figure, by the figure's element id. */
  readonly charts: ReadonlyMap<string, string>;
  /** URL of each photograph and of the emblem (for the print a `data:` URI), by its path. */
  readonly photos: ReadonlyMap<string, string>;
  /** URL of what is bound in, by its path; for the print of each page too, by its `sheetKey`. */
  readonly bound?: ReadonlyMap<string, string>;
  /** The faces that the text needs. */
  readonly faces: readonly FontFace[];
  /** The file of a face as a `data:` URI; asked only for the print. */
  readonly fontUrl: (face: FontFace) => string;
  /** Where a figure is explained, seen from the page; without it no figure is a link. */
  readonly asalUrl?: (besaran: Besaran) => string | null;
  /** The other documents of this report, beside the page. */
  readonly documents?: readonly DocumentLink[];
  /** Content-Security-Policy of the page; without it that of a page of the site. */
  readonly policy?: string;
}

/** Renders the whole report. The same input gives the same bytes. */
export function renderHtml(laporan: Laporan, options: RenderOptions): string {
  const { ragam, templates, charts, photos, faces, fontUrl, asalUrl } = options;
  const render = compileTemplates(templates);
  const fotoUrl = (file: string) => {
    const url = photos.get(file);
    if (url === undefined) throw new Error(`no photograph was given for ${file}`);
    return url;
  };
  const boundUrl = (key: string) => options.bound?.get(key) ?? null;
  const view = viewLaporan(laporan, ragam, fotoUrl, asalUrl, options.documents, boundUrl);
  const { policy = view.kebijakan } = options;
  return render(
    { ...view, kebijakan: policy },
    {
      gaya:
        ragam === 'cetak'
          ? escapeStyle(renderPrintStylesheet(laporan, { templates, faces, fontUrl }))
          : '',
      grafik: (id) => charts.get(id)?.trim(),
    },
  );
}
