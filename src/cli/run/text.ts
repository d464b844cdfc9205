// `lkjip teks FILE.pdf`: the text of a PDF, for git to compare.

import { resolve } from 'node:path';
import type { Bilingual } from '../../language.ts';
import { printable } from '../../diagnostic/format/text.ts';
import { EXIT, UserError, type ExitCode } from '../../error.ts';
import { readPdfText } from '../../print/file/text.ts';
import { readBounded, whyUnread } from '../../source/load/files.ts';
import type { Io } from '../terminal/io.ts';

/** More than any report has; its text is held in memory. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Prints page by page; a line with its number, counted from the cover, begins each. */
export async function runText(file: string, io: Io): Promise<ExitCode> {
  const content = await readBounded(resolve(io.cwd, file), MAX_BYTES).catch((error: unknown) => {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw unusable(file, isMissing ? TIADA : whyUnread(error), error);
  });
  const halaman = await readPdfText(content).catch((error: unknown) => {
    throw unusable(file, NOT_A_PDF, error);
  });
  halaman.forEach((text, i) =>
    io.stdout(`--- ${i + 1}\n${text.split('\n').map(printable).join('\n')}\n`),
  );
  return EXIT.ok;
}

const TIADA: Bilingual = { id: 'tidak ada', en: 'does not exist' };
const NOT_A_PDF: Bilingual = { id: 'bukan PDF yang utuh', en: 'is no whole PDF' };

function unusable(file: string, sebab: Bilingual, cause: unknown): UserError {
  return new UserError(
    { id: `${file} ${sebab.id}`, en: `${file} ${sebab.en}` },
    {
      hint: {
        id: 'sebutkan sebuah PDF, misalnya laporan/2020/lkjip-2020.pdf',
        en: 'name a PDF, such as laporan/2020/lkjip-2020.pdf',
      },
      exitCode: EXIT.usage,
      cause,
    },
  );
}
