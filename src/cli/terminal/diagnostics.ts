// How diagnostics are shown from where the user stands.

import { relative } from 'node:path';
import type { Analysis } from '../../analyse.ts';
import type { Language } from '../../language.ts';
import type { FormatOptions } from '../../diagnostic/format/format.ts';
import { printable } from '../../diagnostic/format/text.ts';
import type { Io } from './io.ts';
import { VERSION } from '../../version.ts';

/** Paths begin at the current folder, so that an editor or a terminal can open them. */
export function formatOptions(
  { texts }: Pick<Analysis, 'texts'>,
  workspace: string,
  io: Io,
  language: Language,
): FormatOptions {
  return {
    language,
    warna: isColoured(io),
    prefix: prefixFrom(io.cwd, workspace),
    texts,
    versi: VERSION,
  };
}

/** As `formatOptions`, with paths from the top of the repository where CI says what that is. */
export function repositoryOptions(
  analysis: Analysis,
  workspace: string,
  io: Io,
  language: Language,
): FormatOptions {
  const root = io.env['GITHUB_WORKSPACE'] ?? io.env['CI_PROJECT_DIR'] ?? io.cwd;
  const prefix = prefixFrom(root, workspace);
  const options = { ...formatOptions(analysis, workspace, io, language), warna: false };
  // Elsewhere than in the repository, the current folder is all there is to go by.
  return prefix.startsWith('..') ? options : { ...options, prefix };
}

/** The way from a folder to the workspace, to be printed; empty, or with a closing slash. */
export function prefixFrom(dari: string, workspace: string): string {
  const distance = relative(dari, workspace).replaceAll('\\', '/');
  return distance === '' ? '' : `${printable(distance)}/`;
}

/** https://no-color.org: any value but the empty one turns colours off; FORCE_COLOR turns them on. */
export function isColoured({ env, isColoured: onTerminal }: Io): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return onTerminal || (env['FORCE_COLOR'] ?? '0') !== '0';
}
