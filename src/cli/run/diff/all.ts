// `lkjip diff --all`: the same comparison in every workspace of a tree; those without a difference are only counted.

import { join, relative, resolve } from 'node:path';
import { printable } from '../../../diagnostic/format/text.ts';
import { EXIT, UserError, type ExitCode } from '../../../error.ts';
import type { Language } from '../../../language.ts';
import { listWorkspaces } from '../../../source/load/tree.ts';
import type { Io } from '../../terminal/io.ts';
import { oneOf } from '../../terminal/options.ts';
import { noWorkspaces } from '../build/build-all.ts';
import { MissingYear } from '../without-year.ts';
import { compareAt, FORMAT_DIFF, writeComparison, type DiffOptions } from './diff.ts';

/** @returns 1 for differences under `--exit-code`; else, where an agency could not be compared, what hindered the first */
export async function runDiffAll(
  a: string,
  b: string | undefined,
  options: DiffOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const format = oneOf(options.format, FORMAT_DIFF);
  if (format !== 'text' && format !== 'markdown') throw NOT_JOINABLE;
  const top = resolve(io.cwd, options.data ?? '.');
  const found = await listWorkspaces(top);
  if (found.length === 0) throw noWorkspaces(options.data ?? '.');
  const parts: string[] = [];
  const missing: string[] = [];
  let failure: ExitCode = EXIT.ok;
  for (const folder of found) {
    const data = relative(io.cwd, join(top, folder)) || '.';
    try {
      const { content, beda } = await compareAt(a, b, { ...options, data }, io, language);
      const head = format === 'markdown' ? `# ${printable(data)}\n\n` : `== ${printable(data)}\n`;
      if (beda) parts.push(`${head}${content}`);
    } catch (error) {
      // What one agency lacks, such as a year, is no reason to leave out the others.
      if (!(error instanceof UserError)) throw error;
      if (error instanceof MissingYear) {
        missing.push(`${printable(data)}: ${error.text[language]}`);
        continue;
      }
      io.stderr(`${printable(data)}: ${error.text[language]}\n`);
      if (failure === EXIT.ok) failure = error.exitCode;
    }
  }
  // New agencies have no earlier years; a year that none has was asked for by mistake.
  for (const one of missing) io.stderr(`${one}\n`);
  if (missing.length === found.length) failure = EXIT.data;
  const count = countLine(parts.length, found.length, language);
  await writeComparison([...parts, `${count}\n`].join('\n'), options.output, io, language);
  return options.exitCode === true && parts.length > 0 ? EXIT.data : failure;
}

const countLine = (changed: number, all: number, language: Language): string =>
  language === 'id'
    ? `${changed} dari ${all} instansi berubah`
    : `${changed} of ${all} agencies have changed`;

const NOT_JOINABLE = new UserError(
  {
    id: '--all hanya untuk --format text atau markdown',
    en: '--all is for --format text or markdown alone',
  },
  { exitCode: EXIT.usage },
);
