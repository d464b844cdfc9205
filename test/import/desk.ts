// A copy of a workspace and a form of it, as they lie on an officer's desk.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { jalankan, type Jalan } from '../cli/io.ts';
import { fillForm, type FilledCell } from '../export/workbooks.ts';
import { salin } from '../new/workspace-copy.ts';

export interface Desk {
  /** The folder of the data. */
  readonly data: string;
  /** The file of the form. */
  readonly form: string;
  readonly importForm: (...more: string[]) => Promise<Jalan>;
  /** Reads a file of the data. */
  readonly readFile: (file: string) => Promise<string>;
}

/** A copy of a workspace, with its form filled in. */
export async function prepareForm(
  folder: string,
  cells: Readonly<Record<string, FilledCell>>,
): Promise<Desk> {
  return exportForm(await salin(folder), cells);
}

/** The form of a workspace, filled in. */
export async function exportForm(
  data: string,
  cells: Readonly<Record<string, FilledCell>>,
): Promise<Desk> {
  const cwd = join(data, '..');
  const { kode } = await jalankan(['export', '--form', 'f.xlsx', '--data', 'data'], { cwd });
  expect(kode).toBe(0);
  const form = join(cwd, 'f.xlsx');
  await fillForm(form, cells);
  return {
    data,
    form,
    importForm: (...more) => jalankan(['import', 'f.xlsx', '--data', 'data', ...more], { cwd }),
    readFile: (file) => readFile(join(data, file), 'utf8'),
  };
}
