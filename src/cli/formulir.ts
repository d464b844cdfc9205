// The workspace and its year behind a form, for the commands that write and read one.

import type { Bahasa } from '../bahasa.ts';
import { sortDiagnostics, toDiagnostic } from '../diagnostic/finding.ts';
import { formatOne } from '../diagnostic/format/text.ts';
import { EXIT, UserError } from '../error.ts';
import type { Formulir } from '../excel/formulir.ts';
import { formOfYear } from '../excel/impor.ts';
import { findWorkspace, loadWorkspace } from '../source/load.ts';
import { parseWorkspace, type RuangMentah, type Terbaca } from '../source/parse.ts';
import type { Workspace } from '../source/workspace.ts';
import { formatOptions } from './diagnostics.ts';
import type { Io } from './io.ts';

export interface RuangFormulir {
  /** The folder of the workspace. */
  readonly folder: string;
  readonly mentah: RuangMentah;
  readonly teks: Terbaca['teks'];
  readonly formulir: Formulir;
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
  bahasa: Bahasa,
): Promise<RuangFormulir | null> {
  const folder = await findWorkspace(data, io.cwd);
  const mentah = await loadWorkspace(folder);
  const terbaca = parseWorkspace(mentah, []);
  const dipakai = tahun ?? [...(terbaca.ruang?.tahun.keys() ?? [])].at(-1);
  if (isBroken(terbaca, dipakai, folder, io, bahasa) || terbaca.ruang === null) return null;
  const formulir = formOf(terbaca.ruang, dipakai);
  return { folder, mentah, teks: terbaca.teks, formulir };
}

/** Tells what is wrong with the files that the form is made from. */
function isBroken(
  { temuan, teks }: Terbaca,
  tahun: number | undefined,
  folder: string,
  io: Io,
  bahasa: Bahasa,
): boolean {
  const salah = temuan
    .filter(({ posisi: { berkas } }) => !/^\d{4}\//.test(berkas) || berkas.startsWith(`${tahun}/`))
    .map((satu) => toDiagnostic(satu, bahasa))
    .filter(({ tingkat }) => tingkat === 'galat');
  const options = formatOptions({ teks }, folder, io, bahasa);
  for (const satu of sortDiagnostics(salah)) io.stderr(`${formatOne(satu, options)}\n`);
  if (salah.length === 0) return false;
  io.stderr(
    bahasa === 'id'
      ? 'tidak ada yang ditulis: perbaiki dahulu berkas datanya\n'
      : 'nothing was written: mend the data files first\n',
  );
  return true;
}

function formOf(ruang: Workspace, tahun: number | undefined): Formulir {
  const formulir = tahun === undefined ? undefined : formOfYear(ruang, tahun);
  if (formulir !== undefined) return formulir;
  if (tahun !== undefined && ruang.tahun.has(tahun)) {
    throw new UserError(
      {
        id: `tidak ada Renstra yang periodenya mencakup tahun ${tahun}`,
        en: `no Renstra has a period that covers ${tahun}`,
      },
      { exitCode: EXIT.data },
    );
  }
  const apa = tahun === undefined ? 'TAHUN' : String(tahun);
  throw new UserError(
    { id: `belum ada data tahun ${apa}`, en: `there is no data of ${apa} yet` },
    {
      hint: {
        id: `siapkan dulu berkasnya: lkjip new ${apa}`,
        en: `prepare its files first: lkjip new ${apa}`,
      },
      exitCode: EXIT.pemakaian,
    },
  );
}
