// `lkjip review`: analyses one year and writes its check list.

import { analyse } from '../../../analyse.ts';
import { composeChecklist } from '../../../audit/review/checklist.ts';
import { EXIT, UserError, type ExitCode } from '../../../error.ts';
import type { Language } from '../../../language.ts';
import type { OutputFile } from '../../../output/files.ts';
import { findWorkspace } from '../../../source/load/load.ts';
import { loadToReport } from '../../../units/load.ts';
import type { Io } from '../../terminal/io.ts';
import { parseList, parseYears, type WorkspaceOptions } from '../../terminal/options.ts';
import { withoutYear } from '../without-year.ts';
import { makeReview, REVIEW_FORMAT, writePapers, type PaperOptions } from './paper.ts';

export interface ReviewOptions extends WorkspaceOptions, PaperOptions {
  readonly format: string;
}

/** Writes `reviu-<year>.<format>` into a folder, never over a file. */
export async function runReview(
  tahun: string | undefined,
  { data, format, output = '.', browser, quiet = false }: ReviewOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const formats = parseList(format, REVIEW_FORMAT);
  const years = tahun === undefined ? [] : parseYears([tahun]);
  const workspace = await findWorkspace(data, io.cwd);
  const { raw, unit } = await loadToReport(workspace, years, language);
  // The paper is in Indonesian, and so are the reasons that it quotes.
  const analysis = analyse(raw, years, 'id', unit);
  const last = analysis.tahunan.at(-1);
  if (analysis.workspace === null || last === undefined) {
    throw withoutYear(analyse(raw, years, language, unit)) ?? uncalculated(data);
  }
  const review = composeChecklist({ ...last, workspace: analysis.workspace });
  const files: OutputFile[] = [];
  for (const one of formats) {
    const nama = `reviu-${last.tahun}.${one}`;
    files.push({ nama, content: await makeReview(review, one, browser, io) });
  }
  await writePapers(files, { output, quiet }, io);
  return EXIT.ok;
}

const uncalculated = (data: string | undefined): UserError => {
  const command = `lkjip validate${data === undefined ? '' : ` --data ${data}`}`;
  return new UserError(
    { id: 'datanya belum dapat dihitung', en: 'the data cannot be calculated yet' },
    {
      hint: { id: `lihat sebabnya dengan: ${command}`, en: `see why with: ${command}` },
      exitCode: EXIT.data,
    },
  );
};
