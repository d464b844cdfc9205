// `lkjip audit --format html,pdf,docx`: the kertas kerja reviu of each report.

import { basename, join } from 'node:path';
import { collectAgency } from '../../../adopt/collect/agency/agency.ts';
import { toSource } from '../../../adopt/source.ts';
import type { Audit } from '../../../audit/audit.ts';
import { composeReview } from '../../../audit/review/review.ts';
import { dataUri, pdfNames } from '../../../build/make/embed.ts';
import { drawGrounds } from '../../../build/make/grounds.ts';
import type { Laporan } from '../../../compose/report.ts';
import { EXIT, UserError } from '../../../error.ts';
import { destinationOf } from '../../../output/destination.ts';
import type { OutputFile } from '../../../output/files.ts';
import { writeNewFiles } from '../../../output/new-files.ts';
import { closeBrowser, openBrowser } from '../../../print/browser/session.ts';
import { printReport } from '../../../print/pdf.ts';
import { facesFor, type FontFace } from '../../../render/fonts.ts';
import { renderHtml } from '../../../render/html.ts';
import { loadShippedTemplates, readFont } from '../../../render/load-templates.ts';
import { writeWord } from '../../../word/word.ts';
import type { Io } from '../../terminal/io.ts';
import { reportsOf, type QuietOptions } from '../../terminal/quiet.ts';

export const REVIEW_FORMAT = ['html', 'pdf', 'docx'] as const;
export type ReviewFormat = (typeof REVIEW_FORMAT)[number];

export interface PaperOptions extends QuietOptions {
  /** The folder of the papers. */
  readonly output?: string;
  readonly browser?: string;
}

/** Writes `reviu-<name>.<format>` of each report into a folder, never over a file. */
export async function writeReviews(
  audits: readonly { readonly file: string; readonly audit: Audit }[],
  formats: ReadonlySet<ReviewFormat>,
  { output = '.', browser, quiet = false }: PaperOptions,
  io: Io,
): Promise<void> {
  const files: OutputFile[] = [];
  for (const { file, audit } of audits) {
    const { nama, daerah } = collectAgency(toSource(file, true, audit));
    const name = basename(file);
    if (audit.year === null) throw withoutYear(file);
    const review = composeReview(audit, audit.year, {
      file: name,
      agency: nama?.text ?? name,
      region: daerah?.text ?? null,
    });
    const base = `reviu-${name.replace(/\.[^.]+$/, '')}`;
    for (const format of formats)
      files.push({
        nama: `${base}.${format}`,
        content: await makeReview(review, format, browser, io),
      });
  }
  await writePapers(files, { output, quiet }, io);
}

/** Writes papers into a folder, never over a file, and says which they are. */
export async function writePapers(
  files: readonly OutputFile[],
  { output, quiet }: { readonly output: string; readonly quiet: boolean },
  io: Io,
): Promise<void> {
  await writeNewFiles(destinationOf(io.cwd, output), files);
  const told = reportsOf(io, { quiet });
  for (const { nama } of files) told.stdout(`${output === '.' ? nama : join(output, nama)}\n`);
}

const withoutYear = (file: string): UserError =>
  new UserError(
    {
      id: `${file}: tahun laporan tidak terbaca, dan kertas kerja reviu memerlukannya`,
      en: `${file}: the year of the report cannot be read, and the working paper needs it`,
    },
    { exitCode: EXIT.data },
  );

/** The file of a paper of a review. */
export async function makeReview(
  review: Laporan,
  format: ReviewFormat,
  browser: string | undefined,
  io: Io,
): Promise<string | Uint8Array> {
  // A review bears no day: it is dated when it is signed.
  const date = new Date(Date.UTC(review.sampul.tahunTerbit, 0, 1));
  if (format === 'docx') {
    return writeWord(review, {
      charts: new Map(),
      foto: new Map(),
      lambang: null,
      ...(await drawGrounds(review, await loadShippedTemplates())),
      halaman: new Map(),
      tanggal: date,
    });
  }
  const faces = format === 'pdf' ? facesFor(JSON.stringify(review), review.tampilan.huruf) : [];
  const fonts = new Map(
    await Promise.all(faces.map(async (face) => [face.file, await readFont(face)] as const)),
  );
  const html = await render(review, faces, fonts);
  if (format === 'html') return html;
  const opening = openBrowser({ executablePath: browser, env: io.env, signal: io.signal });
  try {
    const { judul: title, bahasa: language } = review;
    const families = pdfNames(faces, fonts);
    const printed = await printReport({ html, title, language, date, families }, await opening);
    return printed.pdf;
  } finally {
    await closeBrowser(opening);
  }
}

async function render(
  review: Laporan,
  faces: readonly FontFace[],
  fonts: ReadonlyMap<string, Uint8Array>,
): Promise<string> {
  return renderHtml(review, {
    ragam: 'cetak',
    templates: await loadShippedTemplates(),
    charts: new Map(),
    photos: new Map(),
    faces,
    fontUrl: ({ file }) => dataUri('font/woff2', fonts.get(file) ?? new Uint8Array()),
  });
}
