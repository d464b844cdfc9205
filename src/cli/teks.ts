// `lkjip teks FILE.pdf`: the text of a PDF, for git to compare.

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EXIT, UserError, type ExitCode } from '../error.ts';
import { readPdfText } from '../print/pdf-text.ts';
import type { Io } from './io.ts';

/** Prints page by page; a line names each. */
export async function runTeks(berkas: string, io: Io): Promise<ExitCode> {
  const isi = await readFile(resolve(io.cwd, berkas)).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    throw unreadable(berkas, code ?? '', error);
  });
  const halaman = await readPdfText(isi).catch((error: unknown) => {
    throw unreadable(berkas, 'bukan PDF yang utuh / no whole PDF', error);
  });
  halaman.forEach((teks, i) => io.stdout(`--- ${i + 1}\n${teks}\n`));
  return EXIT.selesai;
}

function unreadable(berkas: string, sebab: string, cause: unknown): UserError {
  return new UserError(
    { id: `${berkas} tidak dapat dibaca (${sebab})`, en: `${berkas} cannot be read (${sebab})` },
    { exitCode: EXIT.pemakaian, cause },
  );
}
