// `lkjip validate --all`: every workspace of a tree, one behind the other.

import { join, relative, resolve } from 'node:path';
import { printable } from '../../diagnostic/format/text.ts';
import { EXIT, UserError, type ExitCode } from '../../error.ts';
import type { Language } from '../../language.ts';
import { listWorkspaces } from '../../source/load/tree.ts';
import { tellFolderNames } from '../terminal/folder-names.ts';
import type { Io } from '../terminal/io.ts';
import { reportsOf } from '../terminal/quiet.ts';
import { noWorkspaces } from './build/build-all.ts';
import { runValidate, type ValidateOptions } from './validate.ts';

/** Formats of which several stand behind each other. */
const JOINABLE: ReadonlySet<string> = new Set(['text', 'github']);

/** @returns 1 where one of them fails */
export async function runValidateAll(
  years: readonly string[],
  { all: _, ...options }: ValidateOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  if (options.format !== undefined && !JOINABLE.has(options.format)) throw NOT_JOINABLE;
  const top = resolve(io.cwd, options.data ?? '.');
  const found = await listWorkspaces(top);
  if (found.length === 0) throw noWorkspaces(options.data ?? '.');
  tellFolderNames(top, found, io, language);
  let worst: ExitCode = EXIT.ok;
  for (const folder of found) {
    const data = relative(io.cwd, join(top, folder)) || '.';
    if (options.format !== 'github') reportsOf(io, options).stdout(`== ${printable(data)}\n`);
    const code = await runValidate(years, { ...options, data }, io, language);
    if (code !== EXIT.ok) worst = code;
  }
  return worst;
}

const NOT_JOINABLE = new UserError(
  {
    id: '--all hanya untuk --format text atau github',
    en: '--all is for --format text or github alone',
  },
  { exitCode: EXIT.usage },
);
