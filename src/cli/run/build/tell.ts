// What `lkjip build` says of one workspace to people: the files on stdout, the rest on stderr.

import { join, relative } from 'node:path';
import { periodKey } from '../../../period.ts';
import {
  builtYear,
  type BuildListener,
  type BuiltYear,
  type CheckResult,
} from '../../../build/workspace.ts';
import { countOf } from '../../../diagnostic/format/format.ts';
import { formatOne } from '../../../diagnostic/format/text.ts';
import type { Language } from '../../../language.ts';
import type { Trace } from '../../../output/trace.ts';
import { formatOptions } from '../../terminal/diagnostics.ts';
import type { Io } from '../../terminal/io.ts';
import { reportsOf } from '../../terminal/quiet.ts';
import { repeated } from '../../terminal/options.ts';
import { notOurs, UNCHANGED, whyAgain, whyLeft } from './reasons.ts';

/** Where a build reads and writes, and what was given to `--data`. */
export interface Folders {
  readonly workspace: string;
  readonly keluaran: string;
  readonly data: string | undefined;
}

/**
 * Says each thing as it comes.
 * @param isQuiet nothing is said but what stops the build, what is left as it was, and what was not written
 * @param done takes the line of the progress away
 */
export function tellerOf(
  { workspace, keluaran, data }: Folders,
  isQuiet: boolean,
  done: () => void,
  io: Io,
  language: Language,
): BuildListener {
  const quiet = reportsOf(io, { quiet: isQuiet });
  return {
    used: (trace) => {
      done();
      reuse(trace, keluaran, data, quiet, language);
    },
    changed: (state) => {
      done();
      if (state.jenis === 'lain') quiet.stderr(`${whyAgain(state)[language]}\n`);
    },
    checked: (check) => {
      done();
      report(check, { workspace, data }, check.isStopped ? io : quiet, language);
    },
    built: (one) => {
      done();
      list(one, keluaran, quiet);
    },
    leftOver: (sisa) => {
      done();
      io.stderr(`${whyLeft(sisa)[language]}\n`);
    },
    skipped: (path) => {
      done();
      io.stderr(`${notOurs(path, io.cwd)[language]}\n`);
    },
  };
}

/** Tells that the reports of the last build stand, and what was found in their data. */
function reuse(
  { diagnostics, tahunan }: Trace<unknown>,
  keluaran: string,
  data: string | undefined,
  io: Io,
  language: Language,
): void {
  tellPeringatan(countOf(diagnostics, 'peringatan'), data, io, language);
  io.stderr(`${UNCHANGED[language]}\n`);
  for (const year of tahunan) list(builtYear(year), keluaran, io);
}

/** Tells what is wrong, and whether that stops the build. */
function report(
  { analysis, stopping, isStopped }: CheckResult,
  { workspace, data }: Pick<Folders, 'workspace' | 'data'>,
  io: Io,
  language: Language,
): void {
  const options = formatOptions(analysis, workspace, io, language);
  for (const one of stopping) io.stderr(`${formatOne(one, options)}\n`);
  const galat = countOf(analysis.diagnostics, 'galat');
  const peringatan = countOf(analysis.diagnostics, 'peringatan');
  if (isStopped) {
    io.stderr(
      language === 'id'
        ? `${String(galat)} galat, ${String(peringatan)} peringatan: tidak ada yang ditulis, laporan yang lama tetap utuh\n`
        : `${String(galat)} errors, ${String(peringatan)} warnings: nothing was written, the last report is as it was\n`,
    );
  } else {
    tellPeringatan(peringatan, data, io, language);
  }
}

function tellPeringatan(
  peringatan: number,
  data: string | undefined,
  io: Io,
  language: Language,
): void {
  if (peringatan === 0) return;
  const command = `lkjip validate${repeated(data)}`;
  io.stderr(
    language === 'id'
      ? `${String(peringatan)} peringatan; lihat dengan: ${command}\n`
      : `${String(peringatan)} warnings; see them with: ${command}\n`,
  );
}

function list(one: BuiltYear, keluaran: string, io: Io): void {
  for (const path of pathsOf(one, keluaran, io.cwd)) io.stdout(`${path}\n`);
}

/** The documents of a year, from where the user stands. */
export function pathsOf({ period, files }: BuiltYear, keluaran: string, cwd: string): string[] {
  const folder = join(keluaran, periodKey(period));
  return files.map((one) => relative(cwd, join(folder, one)));
}
