// `lkjip export --form FILE.xlsx`: the form of a year, to be filled in with a spreadsheet program.

import type { Language } from '../../../language.ts';
import { EXIT, type ExitCode } from '../../../error.ts';
import { writeFormulir } from '../../../excel/form/write.ts';
import { fileDestinationOf } from '../../../output/destination.ts';
import { writeNewFiles } from '../../../output/new-files.ts';
import { openFormulir } from './workspace.ts';
import type { Io } from '../../terminal/io.ts';
import { parseYears, repeated, type WorkspaceOptions } from '../../terminal/options.ts';
import { reportsOf, type QuietOptions } from '../../terminal/quiet.ts';

export interface ExportOptions extends WorkspaceOptions, QuietOptions {
  readonly form: string;
  readonly tahun?: string;
}

/** Writes the form, never over a file: that may be one that has been filled in. */
export async function runExport(
  options: ExportOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const [tahun] = options.tahun === undefined ? [] : parseYears([options.tahun]);
  const opened = await openFormulir(tahun, options.data, io, language);
  if (opened === null) return EXIT.data;
  const [folder, nama] = fileDestinationOf(io.cwd, options.form);
  const content = await writeFormulir(opened.form);
  await writeNewFiles(folder, [{ nama, content }]);
  const told = reportsOf(io, options);
  told.stdout(`${options.form}\n`);
  const { tahun: used, sheets } = opened.form;
  told.stderr(
    language === 'id'
      ? `formulir tahun ${used} dengan ${sheets.length} lembar; setelah diisi: lkjip import ${options.form}${repeated(options.data)}\n`
      : `a form for ${used} with ${sheets.length} sheets; once filled in: lkjip import ${options.form}${repeated(options.data)}\n`,
  );
  return EXIT.ok;
}
