// `lkjip merge`: the summaries of all machines as one.

import { resolve } from 'node:path';
import type { Language } from '../../../language.ts';
import { EXIT, UserError, type ExitCode } from '../../../error.ts';
import { ASAL_RINGKASAN, parseRingkasan } from '../../../summary/read.ts';
import { mergeRingkasan } from '../../../summary/merge.ts';
import type { Summary } from '../../../summary/summary.ts';
import { readBounded, whyUnread } from '../../../source/load/files.ts';
import { fileDestinationOf } from '../../../output/destination.ts';
import { conclude } from './build-all.ts';
import { writeIndex } from './index-page.ts';
import { expandFileNames } from '../../terminal/file-names.ts';
import type { Io } from '../../terminal/io.ts';
import { reportsOf, type QuietOptions } from '../../terminal/quiet.ts';

export interface MergeOptions extends QuietOptions {
  readonly junit?: string;
  readonly summary?: string;
  readonly index?: string;
}

/** @returns the exit code that one machine building everything would have given; 3 while a part is missing, or where the index page could not be written */
export async function runMerge(
  files: readonly string[],
  options: MergeOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const names = await expandFileNames(files, io.cwd);
  const daftar = await Promise.all(
    names.map(async (one) => ({ file: one, content: parseRingkasan(await read(one, io), one) })),
  );
  const { ringkasan, catatan } = mergeRingkasan(daftar);
  // The table says which agencies failed: where one did, it is an error.
  const code = exitCodeOf(ringkasan);
  const { stdout } = code === EXIT.ok ? reportsOf(io, options) : io;
  await conclude(ringkasan, options, { ...io, stdout }, language);
  const isMissing =
    options.index !== undefined && !(await writeAsked(ringkasan, options.index, io, language));
  for (const one of catatan) io.stderr(`${one[language]}\n`);
  return isMissing ? EXIT.environment : code;
}

/** @returns false where somebody else's file stands in its place */
async function writeAsked(
  summary: Summary,
  index: string,
  io: Io,
  language: Language,
): Promise<boolean> {
  const [folder, name] = fileDestinationOf(io.cwd, index);
  return (await writeIndex(summary, folder, name, io, language)) !== null;
}

function exitCodeOf({ pohon, instansi }: Summary): ExitCode {
  const isComplete = instansi.length === pohon.instansi;
  if (!isComplete || instansi.some(({ status }) => status === 'gagal')) return EXIT.environment;
  return instansi.some(({ status }) => status === 'galat') ? EXIT.data : EXIT.ok;
}

/** Two kilobytes for each of a hundred thousand agencies. */
const MAX_BYTES = 256 * 1024 * 1024;

async function read(file: string, io: Io): Promise<string> {
  const content = await readBounded(resolve(io.cwd, file), MAX_BYTES).catch((error: unknown) => {
    const { id, en } = whyUnread(error);
    throw new UserError(
      { id: `${file} ${id}`, en: `${file} ${en}` },
      { hint: ASAL_RINGKASAN, exitCode: EXIT.usage, cause: error },
    );
  });
  return content.toString('utf8');
}
