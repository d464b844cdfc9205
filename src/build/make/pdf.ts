// The report as a PDF: one document with all that it needs inside it, printed.

import { frameOf } from '../../chart/config.ts';
import { onPaper } from '../../chart/svg.ts';
import type { OutputFile } from '../../output/files.ts';
import { renderHtml } from '../../render/html.ts';
import type { Material, ReportPrint } from './material.ts';
import { standIns } from './bound.ts';
import { dataUri, mediaType, pdfNames } from './embed.ts';

export async function makePdf(
  { tahunan, effects, cetakan }: Material,
  file: string,
): Promise<readonly OutputFile[]> {
  effects.step('cetak', tahunan.period);
  const { pdf } = await cetakan();
  return [{ nama: file, content: pdf }];
}

/**
 * Prints the report, and remembers what serves the next.
 * @param onPrinting called when the browser is at work and this process is not
 */
export async function printPdf(
  { tahunan, tanggal, effects, render, figures, charts }: Material,
  onPrinting: () => void,
): Promise<ReportPrint> {
  const { period, laporan } = tahunan;
  const { templates, foto, faces } = await render();
  const fontContents = new Map(
    await Promise.all(faces.map(async (face) => [face.file, await effects.font(face)] as const)),
  );
  const sheets = standIns(laporan, effects);
  const isBound = (path: string): boolean => sheets.pdfs.some(({ file }) => file === path);
  const photos = new Map(
    [...foto].flatMap(([file, content]) =>
      isBound(file) ? [] : [[file, dataUri(mediaType(file), content)] as const],
    ),
  );
  const html = renderHtml(laporan, {
    ragam: 'cetak',
    templates,
    charts: onPaper(new Map(figures.map((one) => [one.id, frameOf(one)]))),
    faces,
    photos,
    bound: new Map([...photos, ...sheets.urls]),
    fontUrl: ({ file }) => dataUri('font/woff2', fontContents.get(file) ?? new Uint8Array()),
  });
  const printed = await effects.print({
    jenis: 'laporan',
    period,
    html,
    title: laporan.judul,
    language: laporan.bahasa,
    date: tanggal,
    families: pdfNames(faces, fontContents),
    drawings: async () => [...onPaper(await charts()).values()],
    bound: sheets.pdfs,
    memory: await effects.recallPrint(period),
    onPrinting,
  });
  await effects.keepPrint(period, printed);
  return printed;
}
