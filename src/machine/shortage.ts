// What the machine refuses: no lack of a disk, of rights or of memory is a bug of ours.

import type { Bilingual } from '../language.ts';
import { EXIT, UserError } from '../error.ts';

/** Why the system refuses, and what helps whatever it was about. */
interface Refusal {
  readonly reason: Bilingual;
  readonly cure: Bilingual;
}

const FULL: Bilingual = {
  id: 'kosongkan ruang di disk itu, lalu ulangi',
  en: 'free some space on that disk and try again',
};
const RIGHTS: Bilingual = {
  id: 'periksa hak akses berkas dan folder itu',
  en: 'check the permissions of that file and folder',
};
const OPEN_FILES: Refusal = {
  reason: { id: 'terlalu banyak berkas terbuka', en: 'too many files are open' },
  cure: {
    id: 'naikkan batasnya, misalnya: ulimit -n 1024',
    en: 'raise the limit, such as: ulimit -n 1024',
  },
};
const CIRCLE: Bilingual = {
  id: 'perbaiki tautan itu',
  en: 'mend that link',
};
const DISK: Bilingual = {
  id: 'periksa disk atau sambungannya, lalu ulangi',
  en: 'check the disk or the connection to it, and try again',
};

/** By the code of the system. ENOENT and its like are missing on purpose: whoever looks for a file says what it is. */
const REFUSALS: ReadonlyMap<string, Refusal> = new Map(
  Object.entries({
    ENOSPC: { reason: { id: 'disk penuh', en: 'the disk is full' }, cure: FULL },
    EDQUOT: { reason: { id: 'kuota disk habis', en: 'the disk quota is used up' }, cure: FULL },
    EFBIG: {
      reason: { id: 'berkas melampaui batas ukuran', en: 'a file is over the size limit' },
      cure: { id: 'naikkan batasnya: ulimit -f unlimited', en: 'raise it: ulimit -f unlimited' },
    },
    EROFS: {
      reason: { id: 'disk hanya dapat dibaca', en: 'the disk is read-only' },
      cure: { id: 'pakai disk yang dapat ditulisi', en: 'use a disk that can be written to' },
    },
    EACCES: { reason: { id: 'tidak ada hak akses', en: 'there is no permission' }, cure: RIGHTS },
    EPERM: { reason: { id: 'tidak ada hak akses', en: 'there is no permission' }, cure: RIGHTS },
    ELOOP: {
      reason: { id: 'tautannya berputar', en: 'its links go round in a circle' },
      cure: CIRCLE,
    },
    ENAMETOOLONG: {
      reason: { id: 'namanya terlalu panjang', en: 'its name is too long' },
      cure: { id: 'pakai nama folder yang lebih pendek', en: 'use shorter names of folders' },
    },
    EMFILE: OPEN_FILES,
    ENFILE: OPEN_FILES,
    EAGAIN: {
      reason: { id: 'terlalu banyak proses berjalan', en: 'too many processes are running' },
      cure: {
        id: 'tutup program lain, atau naikkan batasnya: ulimit -u',
        en: 'close other programs, or raise the limit: ulimit -u',
      },
    },
    ENOMEM: {
      reason: { id: 'memori mesin habis', en: 'the machine is out of memory' },
      cure: { id: 'tutup program lain, lalu ulangi', en: 'close other programs and try again' },
    },
    EIO: { reason: { id: 'disk tidak menjawab', en: 'the disk does not answer' }, cure: DISK },
    ESTALE: { reason: { id: 'disk jaringan terputus', en: 'a network disk is gone' }, cure: DISK },
    ENOTCONN: {
      reason: { id: 'disk jaringan terputus', en: 'a network disk is gone' },
      cure: DISK,
    },
  }),
);

/** Lacks that are of the whole process, and no fault of the file at hand. */
const EVERYWHERE: readonly (string | undefined)[] = ['EMFILE', 'ENFILE', 'ENOMEM', 'EAGAIN'];

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;

/** Why the system refused, to stand after what was tried; undefined for an error that is not the machine's. */
export const reasonOf = (error: unknown): Bilingual | undefined =>
  REFUSALS.get(codeOf(error) ?? '')?.reason;

/** Whether any other file would have been refused too, so that it is not this one that has to be mended. */
export const isOfProcess = (error: unknown): boolean => EVERYWHERE.includes(codeOf(error));

/** What the user is told of an error; undefined for a bug of ours. */
export const userErrorOf = (error: unknown): UserError | undefined =>
  error instanceof UserError ? error : shortageOf(error);

/**
 * The error of a system call that nobody has worded for what it was about.
 * @returns undefined for an error that is not the machine's
 */
export function shortageOf(error: unknown): UserError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path, syscall = '' } = error as NodeJS.ErrnoException;
  const refusal = REFUSALS.get(code);
  if (refusal === undefined) return undefined;
  const { reason, cure } = refusal;
  const what = path ?? syscall;
  return new UserError(
    { id: `${what}: ${reason.id} (${code})`, en: `${what}: ${reason.en} (${code})` },
    { hint: cure, exitCode: EXIT.environment, cause: error },
  );
}
