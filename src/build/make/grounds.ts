// The grounds of colour of a Word document, as pictures: that of the cover, and the band over each chapter.

import type { Raster } from '../../chart/raster.ts';
import type { Laporan } from '../../compose/report.ts';
import type { TemplateSources } from '../../render/templates.ts';
import { widthOfText, mmToPx, sheetOf } from '../../word/lengths.ts';

/** What the templates draw, in the agency's colour. */
export async function drawGrounds(
  laporan: Laporan,
  templates: TemplateSources,
): Promise<{ readonly band: Raster; readonly ornament: Raster }> {
  const { drawBand } = await import('../../chart/raster.ts');
  const { chapterBand, COVER_BAND, renderBand } = await import('../../render/emblem.ts');
  const textWidth = Math.round(mmToPx(widthOfText(sheetOf(laporan.tampilan.kertas), false)));
  return {
    band: await drawBand(renderBand(laporan, templates, COVER_BAND)),
    ornament: await drawBand(renderBand(laporan, templates, chapterBand(textWidth))),
  };
}
