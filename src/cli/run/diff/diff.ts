// `lkjip diff`: what changed between two years, two revisions or two results files.

import { relative, resolve } from 'node:path';
import type { Language } from '../../../language.ts';
import { compareResults } from '../../../diff/compare.ts';
import { type FormatDifference } from '../../../diff/format/format.ts';
import { formatHtml } from '../../../diff/format/html.ts';
import { formatJson } from '../../../diff/format/format.ts';
import { formatMarkdown } from '../../../diff/format/markdown.ts';
import { formatText } from '../../../diff/format/text.ts';
import type { Difference } from '../../../diff/difference.ts';
import { EXIT, type ExitCode } from '../../../error.ts';
import { fileDestinationOf } from '../../../output/destination.ts';
import { writeFiles } from '../../../output/files.ts';
import { DEFAULT_TAMPILAN } from '../../../source/tampilan.ts';
import { notOurs } from '../build/reasons.ts';
import { isColoured } from '../../terminal/diagnostics.ts';
import { parseSides, readSides, workspaceFor } from './sides.ts';
import type { Io } from '../../terminal/io.ts';
import { oneOf, type WorkspaceOptions } from '../../terminal/options.ts';

export interface DiffOptions extends WorkspaceOptions {
  readonly format: string;
  readonly output?: string;
  readonly exitCode?: boolean;
  readonly all?: boolean;
}

const FORMATTER = {
  text: formatText,
  markdown: formatMarkdown,
  json: formatJson,
  html: formatHtml,
} as const satisfies Record<string, FormatDifference>;
export const FORMAT_DIFF = Object.keys(FORMATTER) as (keyof typeof FORMATTER)[];

export async function runDiff(
  a: string,
  b: string | undefined,
  options: DiffOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const { content, beda } = await compareAt(a, b, options, io, language);
  await writeComparison(content, options.output, io, language);
  return options.exitCode === true && beda ? EXIT.data : EXIT.ok;
}

/** The comparison in the workspace that `data` names, in the format that was asked for. */
export async function compareAt(
  a: string,
  b: string | undefined,
  options: DiffOptions,
  io: Io,
  language: Language,
): Promise<{ readonly content: string; readonly beda: boolean }> {
  const format = oneOf(options.format, FORMAT_DIFF);
  const [lama, baru] = await readSides(parseSides(a, b), options.data, io, language);
  const difference = compareResults(lama, baru);
  const style = format === 'html' ? await styleOf(difference, options.data, io) : '';
  const warna = options.output === undefined && isColoured(io);
  return {
    content: FORMATTER[format](difference, { language, warna, style }),
    beda: difference.beda,
  };
}

/** To the file that was named, else to stdout. */
export async function writeComparison(
  content: string,
  output: string | undefined,
  io: Io,
  language: Language,
): Promise<void> {
  if (output === undefined) {
    io.stdout(content);
    return;
  }
  const [folder, nama] = fileDestinationOf(io.cwd, output);
  const foreign = await writeFiles(folder, [{ nama, content }], { wording: PERBEDAAN });
  if (foreign.length > 0) io.stderr(`${notOurs(foreign, io.cwd)[language]}\n`);
  io.stdout(`${relative(io.cwd, resolve(io.cwd, output))}\n`);
}

const PERBEDAAN = {
  what: { id: 'perbandingan', en: 'the comparison' },
  hint: { id: 'pilih berkas lain dengan --output', en: 'choose another file with --output' },
};

/** The report's style sheet with its typefaces in it; loaded for the page alone. */
async function styleOf(difference: Difference, data: string | undefined, io: Io): Promise<string> {
  const [{ loadShippedTemplates, readFont }, { overrideTemplates }, fonts, { readOwnTemplates }] =
    await Promise.all([
      import('../../../render/load-templates.ts'),
      import('../../../render/templates.ts'),
      import('../../../render/fonts.ts'),
      import('../../../source/load/load.ts'),
    ]);
  const workspace = await workspaceFor(data, io);
  const templates = overrideTemplates(
    await loadShippedTemplates(),
    workspace === null ? {} : await readOwnTemplates(workspace),
  );
  // The page has no cursive of its own.
  const faces = fonts
    .facesFor(JSON.stringify(difference), DEFAULT_TAMPILAN.huruf)
    .filter(({ style }) => style === 'normal');
  const content = new Map(
    await Promise.all(faces.map(async (face) => [face.file, await readFont(face)] as const)),
  );
  const url = ({ file }: { readonly file: string }) =>
    `data:font/woff2;base64,${Buffer.from(content.get(file) ?? []).toString('base64')}`;
  return [
    fonts.fontFaceCss(faces, url),
    templates['gaya.css'] ?? '',
    templates['layar.css'] ?? '',
    templates['perbedaan.css'] ?? '',
    workspace === null ? '' : await paletteOf(workspace),
  ].join('');
}

/** The colours of the workspace; those of the style sheet where its data cannot be read. */
async function paletteOf(workspace: string): Promise<string> {
  const [{ loadWorkspace }, { parseWorkspace }, { paletteCss }] = await Promise.all([
    import('../../../source/load/load.ts'),
    import('../../../source/parse.ts'),
    import('../../../render/palette.ts'),
  ]);
  const readable = parseWorkspace(await loadWorkspace(workspace), []).workspace;
  return readable === null ? '' : paletteCss(readable.tampilan.warna);
}
