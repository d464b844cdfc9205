// The workspace and its year behind a form, for the commands that write and read one.

import { concernsYears } from '../../../source/layout.ts';
import type { Language } from '../../../language.ts';
import { sortDiagnostics, toDiagnostic } from '../../../diagnostic/finding.ts';
import type { Finding } from '../../../diagnostic/rule.ts';
import { formatOne } from '../../../diagnostic/format/text.ts';
import { EXIT, UserError } from '../../../error.ts';
import { formOfYear } from '../../../excel/form/apply.ts';
import type { Formulir } from '../../../excel/form/form.ts';
import { findWorkspace, loadWorkspace } from '../../../source/load/load.ts';
import { parseWorkspace, type RawWorkspace, type ParsedWorkspace } from '../../../source/parse.ts';
import type { Workspace } from '../../../source/workspace.ts';
import { formatOptions } from '../../terminal/diagnostics.ts';
import type { Io } from '../../terminal/io.ts';

export interface FormWorkspace {
  /** The folder of the workspace. */
  readonly folder: string;
  readonly raw: RawWorkspace;
  readonly texts: ParsedWorkspace['texts'];
  readonly workspace: Workspace;
  readonly form: Formulir;
}

/**
 * Reads the workspace and makes the form of a year.
 * @param tahun undefined for the last year
 * @returns null when files have errors, which have been told then
 * @throws UserError when there is no such year
 */
export async function openFormulir(
  tahun: number | undefined,
  data: string | undefined,
  io: Io,
  language: Language,
): Promise<FormWorkspace | null> {
  const folder = await findWorkspace(data, io.cwd);
  const raw = await loadWorkspace(folder);
  const { workspace, texts, findings: all } = parseWorkspace(raw, []);
  const used = tahun ?? [...(workspace?.tahun.keys() ?? [])].at(-1);
  const findings = all.filter(({ position: { berkas } }) =>
    concernsYears(berkas, used === undefined ? [] : [used]),
  );
  const isBroken = tellErrors(findings, texts, folder, io, language);
  if (isBroken) {
    io.stderr(
      language === 'id'
        ? 'tidak ada yang ditulis: perbaiki dahulu berkas datanya\n'
        : 'nothing was written: mend the data files first\n',
    );
  }
  if (isBroken || workspace === null) return null;
  return { folder, raw, texts, workspace, form: formOf(workspace, used) };
}

/** Tells those of the findings that are errors; @returns whether there are any. */
function tellErrors(
  findings: readonly Finding[],
  texts: ParsedWorkspace['texts'],
  folder: string,
  io: Io,
  language: Language,
): boolean {
  const errors = findings
    .map((one) => toDiagnostic(one, language))
    .filter(({ tingkat }) => tingkat === 'galat');
  const options = formatOptions({ texts }, folder, io, language);
  for (const one of sortDiagnostics(errors)) io.stderr(`${formatOne(one, options)}\n`);
  return errors.length > 0;
}

function formOf(workspace: Workspace, tahun: number | undefined): Formulir {
  const form = tahun === undefined ? undefined : formOfYear(workspace, tahun);
  if (form !== undefined) return form;
  if (tahun !== undefined && workspace.tahun.has(tahun)) {
    throw new UserError(
      {
        id: `tidak ada Renstra yang periodenya mencakup tahun ${tahun}`,
        en: `no Renstra has a period that covers ${tahun}`,
      },
      { exitCode: EXIT.data },
    );
  }
  const what = tahun === undefined ? 'TAHUN' : String(tahun);
  throw new UserError(
    { id: `belum ada data tahun ${what}`, en: `there is no data of ${what} yet` },
    {
      hint: {
        id: `siapkan dulu berkasnya: lkjip new ${what}`,
        en: `prepare its files first: lkjip new ${what}`,
      },
      exitCode: EXIT.usage,
    },
  );
}
