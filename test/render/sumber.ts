// What every test of render needs: the shipped sources and one way to call it.

import type { Laporan } from '../../src/compose/report.ts';
import { UserError } from '../../src/error.ts';
import { facesFor } from '../../src/render/fonts.ts';
import { renderHtml } from '../../src/render/html.ts';
import { loadShippedTemplates } from '../../src/render/load-templates.ts';
import { overrideTemplates, type TemplateSources } from '../../src/render/templates.ts';
import type { Medium } from '../../src/render/view/view.ts';
import { CONTOH, FOTO, GRAFIK } from './contoh.ts';

export const TEMPLATES = await loadShippedTemplates();

export function render(
  ragam: Medium,
  laporan: Laporan = CONTOH,
  templates: TemplateSources = TEMPLATES,
  photos: ReadonlyMap<string, string> = FOTO,
): string {
  return renderHtml(laporan, {
    ragam,
    templates,
    charts: GRAFIK,
    photos,
    faces: facesFor(
      JSON.stringify(laporan) + [...GRAFIK.values()].join(''),
      laporan.tampilan.huruf,
    ),
    fontUrl: (face) => `data:font/woff2;base64,${face.file}`,
  });
}

/** What the page of the example is refused with, where templates of the workspace replace those of their names. */
export function errorWith(own: Readonly<Record<string, string>>): UserError {
  try {
    render('situs', CONTOH, overrideTemplates(TEMPLATES, own));
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** The ids of all elements, in order. */
export function idsOf(html: string): readonly string[] {
  return [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '');
}
