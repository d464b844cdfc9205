// `lkjip teks FILE.pdf`: the text of a PDF, for git to compare.

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Teks } from '../bahasa.ts';
import { printable } from '../diagnostic/format/text.ts';
import { EXIT, UserError, type ExitCode } from '../error.ts';
import { readPdfText } from '../print/pdf-text.ts';
import type { Io } from './io.ts';

/** Prints page by page; a line with its number, counted from the cover, begins each. */
export async function runTeks(berkas: string, io: Io): Promise<ExitCode> {
  const isi = await readFile(resolve(io.cwd, berkas)).catch((error: unknown) => {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw unreadable(berkas, code === 'ENOENT' ? TIADA : { id: code, en: code }, error);
  });
  const halaman = await readPdfText(isi).catch((error: unknown) => {
    throw unreadable(berkas, BUKAN_PDF, error);
  });
  halaman.forEach((teks, i) =>
    io.stdout(`--- ${i + 1}\n${teks.split('\n').map(printable).join('\n')}\n`),
  );
  return EXIT.selesai;
}

const TIADA: Teks = { id: 'tidak ada berkasnya', en: 'there is no such file' };
const BUKAN_PDF: Teks = { id: 'bukan PDF yang utuh', en: 'it is no whole PDF' };

function unreadable(berkas: string, sebab: Teks, cause: unknown): UserError {
  return new UserError(
    {
      id: `${berkas} tidak dapat dibaca: ${sebab.id}`,
      en: `${berkas} cannot be read: ${sebab.en}`,
    },
    { exitCode: EXIT.pemakaian, cause },
  );
}
