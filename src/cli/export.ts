// `lkjip export --form FILE.xlsx`: the form of a year, to be filled in with a spreadsheet program.

import { basename, dirname, resolve } from 'node:path';
import type { Bahasa } from '../bahasa.ts';
import { EXIT, type ExitCode } from '../error.ts';
import { writeFormulir } from '../excel/tulis.ts';
import { writeNewFiles } from '../output/new-files.ts';
import { openFormulir } from './formulir.ts';
import type { Io } from './io.ts';
import { parseYears, type OpsiRuang } from './opsi.ts';

export interface OpsiExport extends OpsiRuang {
  readonly form: string;
  readonly tahun?: string;
}

/** Writes the form, never over a file: that may be one that has been filled in. */
export async function runExport(opsi: OpsiExport, io: Io, bahasa: Bahasa): Promise<ExitCode> {
  const [tahun] = opsi.tahun === undefined ? [] : parseYears([opsi.tahun]);
  const ruang = await openFormulir(tahun, opsi.data, io, bahasa);
  if (ruang === null) return EXIT.data;
  const tujuan = resolve(io.cwd, opsi.form);
  const isi = await writeFormulir(ruang.formulir);
  await writeNewFiles(dirname(tujuan), [{ nama: basename(tujuan), isi }]);
  io.stdout(`${opsi.form}\n`);
  const { tahun: dipakai, lembar } = ruang.formulir;
  io.stderr(
    bahasa === 'id'
      ? `formulir tahun ${dipakai} dengan ${lembar.length} lembar; setelah diisi: lkjip import ${opsi.form}\n`
      : `a form for ${dipakai} with ${lembar.length} sheets; once filled in: lkjip import ${opsi.form}\n`,
  );
  return EXIT.selesai;
}
