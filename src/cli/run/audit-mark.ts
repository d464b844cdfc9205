// `lkjip audit --mark FILE`: a copy of the PDF with each finding on its place.

import type { Audit } from '../../audit/audit.ts';
import { marksOf } from '../../audit/report/marks.ts';
import { EXIT, UserError } from '../../error.ts';
import type { Language } from '../../language.ts';
import { fileDestinationOf } from '../../output/destination.ts';
import { writeNewFiles } from '../../output/new-files.ts';
import { annotatePdf } from '../../print/file/annotate.ts';
import { UnreadablePdf } from '../../pdf/open.ts';
import type { Io } from '../terminal/io.ts';
import { unusable, type ReportFile } from './report-file.ts';

/** Writes the copy, never over a file. @throws UserError where the report is no PDF, or one that cannot be changed */
export async function writeMarked(
  { file, bytes, document }: ReportFile,
  { findings }: Audit,
  target: string,
  io: Io,
  language: Language,
): Promise<void> {
  if (document.kind !== 'pdf') throw noPdf(file);
  const marks = marksOf(document, findings, language);
  const copy = await annotatePdf(bytes, marks, 'lkjip audit').catch((error: unknown) => {
    if (!(error instanceof UnreadablePdf)) throw error;
    throw unusable(file, UNCHANGEABLE, error, EXIT.data);
  });
  const [folder, nama] = fileDestinationOf(io.cwd, target);
  await writeNewFiles(folder, [{ nama, content: copy }]);
  const rest = findings.length - marks.length;
  const said =
    language === 'id'
      ? `${target}: ${marks.length} temuan ditandai${rest === 0 ? '' : `, ${rest} tanpa tempat pada halaman`}`
      : `${target}: ${marks.length} findings marked${rest === 0 ? '' : `, ${rest} without a place on a page`}`;
  io.stderr(`${said}\n`);
}

const UNCHANGEABLE = {
  id: 'terkunci atau rusak, sehingga tidak dapat disalin dengan tanda',
  en: 'is locked or damaged, and cannot be copied with marks',
} as const;

const noPdf = (file: string): UserError =>
  new UserError(
    { id: `${file}: --mark hanya untuk PDF`, en: `${file}: --mark is for PDF alone` },
    {
      hint: {
        id: 'simpan laporannya sebagai PDF dahulu, lalu audit PDF itu',
        en: 'save the report as PDF first, and audit that',
      },
      exitCode: EXIT.usage,
    },
  );

export const ONE_TO_MARK = new UserError(
  {
    id: '--mark menandai satu laporan; sebutkan satu berkas saja',
    en: '--mark marks one report; name one file alone',
  },
  { exitCode: EXIT.usage },
);
