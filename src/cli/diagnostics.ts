// How diagnostics are shown from where the user stands.

import { relative } from 'node:path';
import type { Analisis } from '../analyse.ts';
import type { Bahasa } from '../bahasa.ts';
import type { FormatOptions } from '../diagnostic/format/format.ts';
import type { Io } from './io.ts';
import { VERSI } from './versi.ts';

/** Paths begin at the current folder, so that an editor or a terminal can open them. */
export function formatOptions(
  { teks }: Analisis,
  ruang: string,
  io: Io,
  bahasa: Bahasa,
): FormatOptions {
  const jarak = relative(io.cwd, ruang).replaceAll('\\', '/');
  return {
    bahasa,
    warna: isColoured(io),
    awalan: jarak === '' ? '' : `${jarak}/`,
    teks,
    versi: VERSI,
  };
}

/** https://no-color.org: any value but the empty one turns colours off; FORCE_COLOR turns them on. */
function isColoured({ env, isColoured: onTerminal }: Io): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return onTerminal || (env['FORCE_COLOR'] ?? '0') !== '0';
}
