// `lkjip new TAHUN`: the files of the next year, rolled forward from the last.

import { join, relative } from 'node:path';
import { concernsYears } from '../../source/layout.ts';
import type { Bilingual, Language } from '../../language.ts';
import { findRenstra } from '../../calculate/laporan.ts';
import { sortDiagnostics, toDiagnostic } from '../../diagnostic/finding.ts';
import { formatOne } from '../../diagnostic/format/text.ts';
import { EXIT, UserError, type ExitCode } from '../../error.ts';
import { findLastYear, rollYear } from '../../new/roll.ts';
import { writeNewFiles } from '../../output/new-files.ts';
import { findWorkspace, loadWorkspace } from '../../source/load/load.ts';
import { parseWorkspace, type RawWorkspace, type ParsedWorkspace } from '../../source/parse.ts';
import type { Renstra, Workspace } from '../../source/workspace.ts';
import { formatOptions } from '../terminal/diagnostics.ts';
import type { Io } from '../terminal/io.ts';
import { parseYears, repeated, type WorkspaceOptions } from '../terminal/options.ts';
import { reportsOf, type QuietOptions } from '../terminal/quiet.ts';

export interface NewOptions extends WorkspaceOptions, QuietOptions {
  /** The new year is measured by quarter. */
  readonly triwulan?: boolean;
}

/** Writes the files of the year that was typed, and says on stdout which they are. */
export async function runNew(
  typed: string,
  { data, triwulan = false, quiet = false }: NewOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const [tahun = 0] = parseYears([typed], (_, year) => ({
    id: `triwulan diisi dalam berkas tahunnya, ${String(year)}/triwulan.yaml; siapkan dengan: lkjip new ${String(year)} --triwulan`,
    en: `quarters are filled in in the files of their year, ${String(year)}/triwulan.yaml; prepare them by: lkjip new ${String(year)} --triwulan`,
  }));
  const folder = await findWorkspace(data, io.cwd);
  const raw = await loadWorkspace(folder);
  refuseExisting(raw, tahun, triwulan);
  const parsed = parseWorkspace(raw, []);
  const from = parsed.workspace === null ? undefined : findLastYear(parsed.workspace, tahun);
  if (isBroken(parsed, from, folder, io, language) || parsed.workspace === null) return EXIT.data;
  if (from === undefined) throw withoutPast(tahun);
  const renstra = renstraOf(parsed.workspace, tahun);
  const files = rollYear(parsed.workspace, renstra, from, tahun, triwulan);
  await writeNewFiles({ base: folder, below: '' }, files);
  const told = reportsOf(io, { quiet });
  for (const { nama } of files) told.stdout(`${relative(io.cwd, join(folder, nama))}\n`);
  const count = String(files.length);
  told.stderr(
    language === 'id'
      ? `${count} berkas disiapkan dari data ${String(from)}; yang belum diisi disebut oleh: lkjip validate ${String(tahun)}${repeated(data)}\n`
      : `${count} files rolled forward from ${String(from)}; what is still to be filled in is listed by: lkjip validate ${String(tahun)}${repeated(data)}\n`,
  );
  return EXIT.ok;
}

/** Pictures may have been put there before; data and prose are not mixed with those of another hand. */
function refuseExisting({ files }: RawWorkspace, tahun: number, isQuarterly: boolean): void {
  const existing = files
    .map(({ file }) => file)
    .filter((one) => one.startsWith(`${String(tahun)}/`));
  if (existing.length === 0) return;
  throw new UserError(
    {
      id: `tahun ${String(tahun)} sudah punya berkas: ${existing.join(', ')}`,
      en: `${String(tahun)} has files already: ${existing.join(', ')}`,
    },
    {
      hint: hintFor(`${String(tahun)}/triwulan.yaml`, isQuarterly, existing),
      exitCode: EXIT.usage,
    },
  );
}

function hintFor(quarters: string, isQuarterly: boolean, existing: readonly string[]): Bilingual {
  if (!isQuarterly || existing.includes(quarters))
    return {
      id: 'tidak ada yang ditulis; "lkjip new" tidak pernah menimpa berkas',
      en: 'nothing was written; "lkjip new" never overwrites',
    };
  return {
    id: `tidak ada yang ditulis; untuk tahun yang sudah ada, buat ${quarters} menurut: lkjip panduan data`,
    en: `nothing was written; of a year that is there, write ${quarters} after: lkjip panduan data`,
  };
}

/** Tells what is wrong with the files that the new year is made from; those of other years do not matter here. */
function isBroken(
  { findings: found, texts }: ParsedWorkspace,
  from: number | undefined,
  folder: string,
  io: Io,
  language: Language,
): boolean {
  const used = from === undefined ? [] : [from];
  const findings = found.filter(({ position }) => concernsYears(position.berkas, used));
  const options = formatOptions({ texts }, folder, io, language);
  for (const one of sortDiagnostics(findings.map((finding) => toDiagnostic(finding, language)))) {
    io.stderr(`${formatOne(one, options)}\n`);
  }
  if (findings.length === 0) return false;
  io.stderr(
    language === 'id'
      ? 'tidak ada yang ditulis: perbaiki dahulu berkas yang menjadi bahannya\n'
      : 'nothing was written: mend the files it is made from first\n',
  );
  return true;
}

function withoutPast(tahun: number): UserError {
  return new UserError(
    {
      id: `tidak ada data sebelum tahun ${String(tahun)} yang dapat dijadikan bahan`,
      en: `there is no data before ${String(tahun)} to roll forward`,
    },
    {
      hint: {
        id: 'untuk ruang kerja baru: lkjip init',
        en: 'for a new workspace: lkjip init',
      },
      exitCode: EXIT.usage,
    },
  );
}

function renstraOf(workspace: Workspace, tahun: number): Renstra {
  const renstra = findRenstra(workspace, tahun);
  if (renstra !== undefined) return renstra;
  const existing = workspace.renstra
    .map(({ mulai, selesai, asal }) => `${asal.berkas} (${String(mulai)}-${String(selesai)})`)
    .join(', ');
  throw new UserError(
    {
      id: `tidak ada Renstra yang periodenya mencakup tahun ${String(tahun)}; yang ada: ${existing}`,
      en: `no Renstra has a period that covers ${String(tahun)}; there is ${existing}`,
    },
    {
      hint: {
        id: 'tambahkan renstra-MULAI-SELESAI.yaml periode berikutnya, lalu ulangi',
        en: 'add the renstra-*.yaml of the next period, then try again',
      },
      exitCode: EXIT.usage,
    },
  );
}
