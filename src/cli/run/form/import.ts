// `lkjip import FILE.xlsx`: what was filled in on a form, put into the data files of its year.

import { resolve } from 'node:path';
import type { Language, Bilingual } from '../../../language.ts';
import { printable } from '../../../diagnostic/format/text.ts';
import { EXIT, UserError, type ExitCode } from '../../../error.ts';
import { flatText } from '../../../excel/cell-text.ts';
import { applyChanges, type AppliedForm } from '../../../excel/form/apply.ts';
import { compareForm, resolveConflicts, withProblems } from '../../../excel/form/decide.ts';
import { plainName, readMarks, type Marks } from '../../../excel/form/marks.ts';
import { MAX_WORKBOOK, WORKBOOK_FLAWS } from '../../../excel/form/unreadable.ts';
import { readWorkbook, type WorkbookSheet } from '../../../excel/workbook/workbook.ts';
import { openUserStores } from '../../../build/stores.ts';
import { UnreadablePackage } from '../../../office/unreadable.ts';
import { editFiles } from '../../../output/edit.ts';
import { finishWrites } from '../../../output/files.ts';
import type { Journals } from '../../../output/journal.ts';
import { RefusedFile, readBounded } from '../../../source/load/files.ts';
import { findWorkspace } from '../../../source/load/load.ts';
import { notOurs } from '../build/reasons.ts';
import { openFormulir, type FormWorkspace } from './workspace.ts';
import { FormReport } from './report.ts';
import type { Io } from '../../terminal/io.ts';
import { oneOf, parseYears, type WorkspaceOptions } from '../../terminal/options.ts';
import type { QuietOptions } from '../../terminal/quiet.ts';

export interface ImportOptions extends WorkspaceOptions, QuietOptions {
  readonly tahun?: string;
  readonly dryRun?: boolean;
  /** Whose values are taken where form and data have both changed. */
  readonly take?: string;
  /** A form that names another agency is taken all the same. */
  readonly force?: boolean;
}

export const SIDES = ['form', 'data'] as const;
const TAKE = { id: '--take', en: '--take' };

/** Writes all of it or nothing, and says on stdout what changed. */
export async function runImport(
  file: string,
  options: ImportOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const side = options.take === undefined ? null : oneOf(options.take, SIDES, TAKE);
  const workbook = openWorkbook(file, await readForm(file, io));
  const marks = readMarks(workbook);
  const tahun = chooseYear(file, marks, options.tahun);
  const { journals } = await openUserStores(false, io.env);
  if (options.dryRun !== true) await finishLastImport(options.data, journals, io);
  const opened = await openFormulir(tahun, options.data, io, language);
  if (opened === null) return EXIT.data;
  refuseOtherWorkbook(file, workbook, opened);
  if (options.force !== true) refuseOtherAgency(file, marks, opened);
  const decision = resolveConflicts(compareForm(workbook, opened.form, marks), side);
  const report = new FormReport(file, opened, options, io, language);
  const applied = applyChanges(opened.raw, opened.texts, decision.changes, tahun);
  const told = withProblems(decision, applied.problems, workbook);
  if (told.problems.length + told.conflicts.length > 0) {
    if (options.dryRun === true) report.changes(applied);
    report.refusal(told);
    return EXIT.data;
  }
  if (options.dryRun !== true) {
    const passedOver = await writeChanges(opened, applied, journals);
    if (passedOver.length > 0) io.stderr(`${notOurs(passedOver, io.cwd)[language]}\n`);
  }
  report.changes(applied);
  report.notes(decision);
  report.marks(marks, decision);
  report.summary(applied, decision, options.dryRun === true);
  return EXIT.ok;
}

/** An import that was killed while the files changed would be half in what is read now. */
async function finishLastImport(
  data: string | undefined,
  journals: Journals,
  io: Io,
): Promise<void> {
  const base = await findWorkspace(data, io.cwd);
  await finishWrites({ base, below: '' }, journals, DATA);
}

/** Puts the new texts into the files that they were made from, unless somebody has changed one meanwhile. */
async function writeChanges(
  { folder, raw }: FormWorkspace,
  { files }: AppliedForm,
  journals: Journals,
): Promise<readonly string[]> {
  const read = new Map(raw.files.map(({ file, content }) => [file, content]));
  const edited = files.map((file) => {
    const from = read.get(file.nama);
    return { ...file, from: from instanceof Uint8Array ? from : undefined };
  });
  return editFiles(folder, edited, { wording: DATA, journals });
}

const DATA = {
  what: { id: 'data', en: 'the data' },
  hint: { id: 'perbaiki foldernya, lalu ulangi', en: 'mend the folder and try again' },
};

async function readForm(file: string, io: Io): Promise<Uint8Array> {
  return readBounded(resolve(io.cwd, file), MAX_WORKBOOK).catch((error: unknown) => {
    throw unreadable(file, error);
  });
}

function unreadable(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof RefusedFile && code === 'BESAR') {
    const limit = MAX_WORKBOOK / 1024 / 1024;
    return unusable(file, {
      id: `lebih dari ${limit} MB; salin isinya ke formulir kosong`,
      en: `it has more than ${limit} MB; copy its content into an empty form`,
    });
  }
  if (error instanceof RefusedFile) return wrongFile(file, 'bukan berkas', 'it is no file');
  if (code === undefined) return error;
  if (code === 'ENOENT') return wrongFile(file, 'tidak ada berkasnya', 'there is no such file');
  return wrongFile(file, `tidak dapat dibaca (${code})`, `it cannot be read (${code})`);
}

function openWorkbook(file: string, bytes: Uint8Array): readonly WorkbookSheet[] {
  try {
    return readWorkbook(bytes);
  } catch (error) {
    if (error instanceof UnreadablePackage) throw unusable(file, WORKBOOK_FLAWS[error.flaw]);
    throw error;
  }
}

/** The year that the form says, on both of its sheets; `--tahun` must agree with it. */
function chooseYear(
  file: string,
  { kind, owner, shownTahun }: Marks,
  asked: string | undefined,
): number {
  if (kind === 'newer') {
    throw unusable(file, {
      id: 'dibuat lkjip yang lebih baru; perbarui lkjip, lalu ulangi',
      en: 'it was made by a newer lkjip; update lkjip and try again',
    });
  }
  const [wanted] = asked === undefined ? [] : parseYears([asked]);
  if (owner.tahun !== null && shownTahun !== null && owner.tahun !== shownTahun) {
    throw unusable(file, {
      id: `formulir ini diekspor untuk tahun ${owner.tahun}, tetapi lembar Petunjuk menyebut ${shownTahun}; ekspor formulir tahun ${shownTahun} dan salin isinya`,
      en: `this form was exported for ${owner.tahun}, but its sheet Petunjuk says ${shownTahun}; export a form for ${shownTahun} and copy its content`,
    });
  }
  const written = owner.tahun ?? undefined;
  if (wanted !== undefined && written !== undefined && wanted !== written) {
    throw unusable(file, {
      id: `formulir ini untuk tahun ${written}, bukan ${wanted}`,
      en: `this form is for ${written}, not for ${wanted}`,
    });
  }
  const tahun = wanted ?? written;
  if (tahun !== undefined) return tahun;
  throw unusable(file, {
    id: 'tidak menyebut tahunnya (lembar Petunjuk); tambahkan --tahun TAHUN',
    en: 'it does not say its year (sheet Petunjuk); add --tahun YEAR',
  });
}

/** A workbook without one sheet of the form is another one: of a report, say. */
function refuseOtherWorkbook(
  file: string,
  workbook: readonly WorkbookSheet[],
  { form }: FormWorkspace,
): void {
  const known = new Set(form.sheets.map(({ name }) => plainName(name)));
  if (workbook.some(({ name }) => known.has(plainName(name)))) return;
  throw unusable(
    file,
    {
      id: 'bukan formulir: tidak satu pun lembar formulir ada di dalamnya',
      en: 'it is no form: it has not one sheet of the form',
    },
    FORM,
  );
}

function refuseOtherAgency(file: string, { owner }: Marks, { form }: FormWorkspace): void {
  const plain = (name: string) => flatText(name).toLowerCase();
  if (owner.instansi === null || plain(owner.instansi) === plain(form.instansi)) return;
  throw unusable(
    file,
    {
      id: `formulir ini milik "${owner.instansi}", sedangkan datanya milik "${form.instansi}"`,
      en: `this form is of "${owner.instansi}", and the data are of "${form.instansi}"`,
    },
    {
      id: 'pilih datanya dengan --data DIR; bila hanya nama instansinya yang berganti, tambahkan --force',
      en: 'choose its data with --data DIR; if only the name of the agency has changed, add --force',
    },
  );
}

/** Not the form but the command names something else. */
function wrongFile(file: string, id: string, en: string): UserError {
  return new UserError(
    { id: `${file}: ${id}`, en: `${file}: ${en}` },
    { hint: FORM, exitCode: EXIT.usage },
  );
}

const FORM: Bilingual = {
  id: 'sebutkan formulir yang sudah diisi; yang kosong dibuat oleh: lkjip export --form BERKAS',
  en: 'name a form that was filled in; an empty one is made by: lkjip export --form FILE',
};

/** What the form holds is wrong. */
function unusable(file: string, { id, en }: Bilingual, hint?: Bilingual): UserError {
  const text = { id: printable(`${file}: ${id}`), en: printable(`${file}: ${en}`) };
  return new UserError(text, { exitCode: EXIT.data, ...(hint && { hint }) });
}
