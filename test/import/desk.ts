// A copy of a workspace and a form of it, as they lie on an officer's desk.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { jalankan, type Jalan } from '../cli/io.ts';
import { fillForm, type FilledCell } from '../export/workbooks.ts';
import { salin } from '../new/workspace-copy.ts';
import { onceEach } from '../shared/once-each.ts';

export interface Desk {
  /** The folder of the data. */
  readonly data: string;
  /** The file of the form. */
  readonly form: string;
  readonly importForm: (...more: string[]) => Promise<Jalan>;
  /** Reads a file of the data. */
  readonly readFile: (file: string) => Promise<string>;
}

/** The form of a workspace of this repository, exported once. */
const formOf = onceEach(async (folder) => readFile(await exportTo(await salin(folder))));

/** A copy of a workspace, with its form filled in. */
export async function prepareForm(
  folder: string,
  cells: Readonly<Record<string, FilledCell>>,
): Promise<Desk> {
  const [data, form] = await Promise.all([salin(folder), formOf(folder)]);
  await writeFile(formBeside(data), form);
  return fillIn(data, cells);
}

/** The form of a workspace, filled in. */
export async function exportForm(
  data: string,
  cells: Readonly<Record<string, FilledCell>>,
): Promise<Desk> {
  await exportTo(data);
  return fillIn(data, cells);
}

const formBeside = (data: string): string => join(data, '../f.xlsx');

async function exportTo(data: string): Promise<string> {
  const cwd = join(data, '..');
  const { kode } = await jalankan(['export', '--form', 'f.xlsx', '--data', 'data'], { cwd });
  expect(kode).toBe(0);
  return formBeside(data);
}

async function fillIn(data: string, cells: Readonly<Record<string, FilledCell>>): Promise<Desk> {
  const cwd = join(data, '..');
  const form = formBeside(data);
  await fillForm(form, cells);
  return {
    data,
    form,
    importForm: (...more) => jalankan(['import', 'f.xlsx', '--data', 'data', ...more], { cwd }),
    readFile: (file) => readFile(join(data, file), 'utf8'),
  };
}
