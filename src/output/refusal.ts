// Why something was not written, in the user's words.

import type { Bilingual } from '../language.ts';
import { printable } from '../diagnostic/format/text.ts';
import { EXIT, UserError } from '../error.ts';
import { isTooLong } from '../platform.ts';
import { isOfProcess, reasonOf, shortageOf } from '../machine/shortage.ts';

/** What stands where a file or a folder is to be, and is not touched. */
export class Blocked extends Error {
  override readonly name = 'Blocked';
  /** Stands after what could not be written, and a colon. */
  readonly text: Bilingual;
  readonly hint: Bilingual | null;

  constructor(text: Bilingual, hint: Bilingual | null = null) {
    super(text.en);
    this.text = text;
    this.hint = hint;
  }

  /** @param target its real path; null for a link to nowhere */
  static link(path: string, target: string | null): Blocked {
    const link = printable(path);
    const to = printable(target ?? '');
    return new Blocked(
      target === null
        ? { id: `${link} adalah tautan`, en: `${link} is a link` }
        : { id: `${link} adalah tautan ke ${to}`, en: `${link} is a link to ${to}` },
      {
        id: 'tidak ada yang ditulis lewat tautan: hapus tautan itu, atau sebutkan sendiri tujuan yang sebenarnya',
        en: 'nothing is written through a link: remove it, or name the real place yourself',
      },
    );
  }

  /** A program has it open and lets nobody replace it. */
  static inUse(path: string): Blocked {
    const name = printable(path);
    return new Blocked(
      {
        id: `${name} sedang dibuka program lain`,
        en: `${name} is open in another program`,
      },
      {
        id: 'tutup dahulu di program itu (misalnya Acrobat, Word, atau Excel), lalu ulangi; yang lama tidak berubah',
        en: 'close it there first (Acrobat, Word or Excel, perhaps), and try again; the last one is unchanged',
      },
    );
  }

  static noFolder(): Blocked {
    return new Blocked({
      id: 'sebagian jalannya bukan folder',
      en: 'part of its path is not a folder',
    });
  }

  /** A folder, a pipe, a device. */
  static noFile(path: string): Blocked {
    const name = printable(path);
    return new Blocked(
      { id: `${name} bukan berkas biasa`, en: `${name} is no regular file` },
      { id: 'pindahkan atau hapus dahulu', en: 'move or remove it first' },
    );
  }
}

/** How a refusal is worded: what could not be written, and what to do. */
export interface RefusalWording {
  readonly what: Bilingual;
  readonly hint: Bilingual;
}

export const REPORT: RefusalWording = {
  what: { id: 'laporan', en: 'the report' },
  hint: {
    id: 'laporan yang lama tidak berubah; perbaiki foldernya atau pakai --output DIR',
    en: 'the last report is unchanged; mend the folder or use --output DIR',
  },
};

/** What a refusal means to who writes; the others mean the same to everybody. */
const REASONS: Readonly<Record<string, Bilingual>> = {
  EACCES: { id: 'tidak ada hak tulis', en: 'there is no permission to write' },
  EPERM: { id: 'tidak ada hak tulis', en: 'there is no permission to write' },
  ENOTDIR: { id: 'sebagian jalannya bukan folder', en: 'part of its path is not a folder' },
  EEXIST: { id: 'sebagian jalannya bukan folder', en: 'part of its path is not a folder' },
  EISDIR: { id: 'ada folder bernama sama', en: 'a folder has that name' },
  ENOTEMPTY: { id: 'ada folder bernama sama', en: 'a folder has that name' },
  EXDEV: { id: 'sebagian foldernya ada di disk lain', en: 'part of it lies on another disk' },
};

/** A refusal of the disk, or by what stands in the way, as the user is told it; any other error as it is. */
export function writeError(
  error: unknown,
  folder: string,
  { what, hint }: RefusalWording,
): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (isTooLong(process.platform, error)) return tooLong(error, folder, what);
  const isBlocked = error instanceof Blocked;
  // Where more is lacking than this folder can give, another would not help.
  if (isOfProcess(error)) return shortageOf(error);
  if (error instanceof UserError || (code === undefined && !isBlocked)) return error;
  const { id, en } = isBlocked
    ? error.text
    : (REASONS[code ?? ''] ?? reasonOf(error) ?? { id: String(code), en: String(code) });
  return new UserError(
    {
      id: `${what.id} tidak dapat ditulis ke ${folder}: ${id}`,
      en: `${what.en} cannot be written to ${folder}: ${en}`,
    },
    { hint: (isBlocked ? error.hint : null) ?? hint, exitCode: EXIT.environment, cause: error },
  );
}

function tooLong(cause: unknown, folder: string, what: Bilingual): UserError {
  return new UserError(
    {
      id: `${what.id} tidak dapat ditulis ke ${folder}: nama atau jalannya terlalu panjang`,
      en: `${what.en} cannot be written to ${folder}: its name or path is too long`,
    },
    {
      hint: {
        id: 'pindahkan ruang kerja ke folder yang lebih pendek, misalnya C:\\lkjip, atau pendekkan nama folder dan berkas',
        en: 'move the workspace to a shorter folder, such as C:\\lkjip, or shorten the names of folders and files',
      },
      exitCode: EXIT.environment,
      cause,
    },
  );
}

export const isMissing = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'ENOENT';
