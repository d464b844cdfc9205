// By hand, with LibreOffice on the path: `npx vitest run --config test/excel/libreoffice.config.ts`.
// A form that LibreOffice has opened and saved says what it said before, through each of its formats.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareForm } from '../../src/excel/form/decide.ts';
import { formOfYear } from '../../src/excel/form/apply.ts';
import { readMarks } from '../../src/excel/form/marks.ts';
import { writeFormulir } from '../../src/excel/form/write.ts';
import { readWorkbook } from '../../src/excel/workbook/workbook.ts';
import { loadWorkspace } from '../../src/source/load/load.ts';
import { parseWorkspace } from '../../src/source/parse.ts';
import { ROOT } from '../cli/io.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-libreoffice-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** @returns the file in the other format */
function convert(file: string, format: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, format);
  const args = [profile, '--headless', '--convert-to', format, '--outdir', out, file];
  const { error, status, stderr } = spawnSync('soffice', args, { encoding: 'utf8' });
  if (error !== undefined) throw new Error(`soffice does not start: ${error.message}`);
  if (status !== 0) throw new Error(stderr);
  return join(out, `form.${format}`);
}

test.each([
  ['data', 2020, 'xlsx'],
  ['examples/dinas-contoh', 2023, 'xlsx'],
  ['examples/dinas-contoh', 2023, 'ods'],
  ['examples/dinas-contoh', 2023, 'xls'],
  // Days and levels.
  ['examples/rumah-sakit', 2022, 'ods'],
  ['examples/rumah-sakit', 2022, 'xls'],
])(
  'the form of %s, %i, through %s',
  async (workspace, tahun, format) => {
    const parsed = parseWorkspace(await loadWorkspace(join(ROOT, workspace)), []);
    const form = formOfYear(parsed.workspace!, tahun)!;
    const file = join(folder, 'form.xlsx');
    writeFileSync(file, await writeFormulir(form));
    const saved = convert(convert(file, format), 'xlsx');
    const workbook = readWorkbook(readFileSync(saved));
    const marks = readMarks(workbook);
    const nothing = { changes: [], conflicts: [], problems: [], notes: [], emptied: 0, newer: 0 };
    expect(marks.kind).toBe('kept');
    expect(compareForm(workbook, form, marks)).toMatchObject(nothing);
  },
  120_000,
);
