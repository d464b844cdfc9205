// A report that somebody else made, read from the disk.

import { resolve } from 'node:path';
import type { Document } from '../../audit/document.ts';
import { FILE_MAX, readDocument, UnreadableDocument } from '../../audit/read/read-document.ts';
import { EXIT, UserError, type ExitCode } from '../../error.ts';
import { readBounded, whyUnread } from '../../source/load/files.ts';
import type { Io } from '../terminal/io.ts';

/** A report as it was read, with its bytes. */
export interface ReportFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly document: Document;
}

/** @throws UserError where it cannot be read, naming it */
export async function readReport(file: string, io: Io): Promise<ReportFile> {
  const bytes = await readBounded(resolve(io.cwd, file), FILE_MAX).catch((error: unknown) => {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const why = isMissing ? { id: 'tidak ada', en: 'does not exist' } : whyUnread(error);
    throw unusable(file, why, error, EXIT.usage);
  });
  try {
    // The reader takes the bytes over.
    return { file, bytes, document: await readDocument(new Uint8Array(bytes)) };
  } catch (error) {
    if (error instanceof UnreadableDocument) throw unusable(file, error.text, error, EXIT.data);
    throw error;
  }
}

export function unusable(
  file: string,
  why: { id: string; en: string },
  cause: unknown,
  exitCode: ExitCode,
): UserError {
  return new UserError(
    { id: `${file}: ${why.id}`, en: `${file}: ${why.en}` },
    {
      hint: {
        id: 'sebutkan laporan berupa PDF, Word (.docx), Excel (.xlsx), atau teks (.md, .txt), tanpa kata sandi',
        en: 'name a report as PDF, Word (.docx), Excel (.xlsx) or text (.md, .txt), without a password',
      },
      exitCode,
      cause,
    },
  );
}
