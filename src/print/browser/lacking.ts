// What a browser needs of the machine and does not say when it gets none: it only dies, or has no PDF to give.

import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

import type { Bilingual } from '../../language.ts';
import { EXIT, UserError } from '../../error.ts';
import { reasonOf } from '../../machine/shortage.ts';

/** What is looked at before a browser is started, and when one has died. */
export interface MachineFacts {
  readonly platform: NodeJS.Platform;
  readonly hasProc: boolean;
  readonly temporary: string;
  /** Bytes that are free in the temporary folder; undefined where the system does not tell. */
  readonly free: number | undefined;
  /** How many files one process may have open; undefined where the system does not tell. */
  readonly openFiles: number | undefined;
}

/** Less is used up by a profile and one page of a PDF. */
const LEAST_FREE = 2 ** 20;
/** With less it dies, hangs, or finds no sandbox, now one and now the other; 80 have always been enough. */
const LEAST_OPEN_FILES = 96;

/** Of a dead browser the profile has to lie there still: it may be what has filled the folder. */
export function lookAtMachine(): MachineFacts {
  const temporary = tmpdir();
  return {
    platform: process.platform,
    hasProc: existsSync('/proc/self/stat'),
    temporary,
    free: freeIn(temporary),
    openFiles: openFilesLimit(),
  };
}

/** What the machine lacks; undefined where it lacks nothing that a browser is known to need. */
export function lackOf(facts: MachineFacts): UserError | undefined {
  const { platform, hasProc, temporary, free, openFiles } = facts;
  if (platform === 'linux' && !hasProc) return NO_PROC;
  if (free !== undefined && free < LEAST_FREE) return temporaryError(temporary, FULL);
  if (openFiles !== undefined && openFiles < LEAST_OPEN_FILES) return tooFewFiles(openFiles);
  return undefined;
}

function freeIn(folder: string): number | undefined {
  try {
    const facts = statfsSync(folder);
    return facts.bavail * facts.bsize;
  } catch {
    return undefined;
  }
}

function openFilesLimit(): number | undefined {
  try {
    const soft = /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1];
    return soft === undefined ? undefined : Number(soft);
  } catch {
    return undefined;
  }
}

const FULL: Bilingual = { id: 'penuh', en: 'it is full' };
const UNUSABLE: Readonly<Record<string, Bilingual>> = {
  ENOENT: { id: 'tidak ada', en: 'it does not exist' },
  ENOTDIR: { id: 'bukan folder', en: 'it is not a folder' },
};

/** The error of a temporary folder in which nothing can be made. */
export function temporaryFolderError(folder: string, error: unknown): UserError {
  const { code = '' } = error as NodeJS.ErrnoException;
  const reason = UNUSABLE[code] ?? reasonOf(error) ?? { id: code, en: code };
  return temporaryError(folder, reason, error);
}

/** The error of a browser that could not put a PDF into the temporary folder, or not get it out again. */
export const fullTemporaryFolderError = (cause: unknown): UserError =>
  temporaryError(tmpdir(), FULL, cause);

function temporaryError(folder: string, reason: Bilingual, cause?: unknown): UserError {
  return new UserError(
    {
      id: `Folder sementara ${folder} tidak dapat dipakai peramban: ${reason.id}.`,
      en: `The browser cannot use the temporary folder ${folder}: ${reason.en}.`,
    },
    {
      hint: {
        id: 'Arahkan TMPDIR ke folder lain yang dapat ditulisi dan masih lega.',
        en: 'Point TMPDIR at another folder that can be written to and has room.',
      },
      exitCode: EXIT.environment,
      cause,
    },
  );
}

function tooFewFiles(limit: number): UserError {
  return new UserError(
    {
      id: `Peramban tidak dapat bekerja: hanya ${limit} berkas boleh terbuka sekaligus.`,
      en: `The browser cannot work: no more than ${limit} files may be open at the same time.`,
    },
    {
      hint: {
        id: 'Naikkan batasnya, misalnya: ulimit -n 1024. HTML tetap dapat dibuat dengan --format html.',
        en: 'Raise the limit, such as: ulimit -n 1024. HTML can still be made with --format html.',
      },
      exitCode: EXIT.environment,
    },
  );
}

const NO_PROC = new UserError(
  {
    id: 'Peramban tidak dapat bekerja: /proc tidak ada di sistem ini.',
    en: 'The browser cannot work: this system has no /proc.',
  },
  {
    hint: {
      id: 'Pasang /proc (mount -t proc proc /proc). HTML tetap dapat dibuat dengan --format html.',
      en: 'Mount /proc (mount -t proc proc /proc). HTML can still be made with --format html.',
    },
    exitCode: EXIT.environment,
  },
);
