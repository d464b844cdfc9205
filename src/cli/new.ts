// `lkjip new TAHUN`: the files of the next year, rolled forward from the last.

import { join, relative } from 'node:path';
import type { Language } from '../language.ts';
import { findRenstra } from '../calculate/laporan.ts';
import { sortDiagnostics, toDiagnostic } from '../diagnostic/finding.ts';
import { formatOne } from '../diagnostic/format/text.ts';
import { EXIT, UserError, type ExitCode } from '../error.ts';
import { findLastYear, rollYear } from '../new/roll.ts';
import { writeNewFiles } from '../output/new-files.ts';
import { findWorkspace, loadWorkspace } from '../source/load.ts';
import { parseWorkspace, type RuangMentah, type Terbaca } from '../source/parse.ts';
import type { Renstra, Workspace } from '../source/workspace.ts';
import { formatOptions } from './diagnostics.ts';
import type { Io } from './io.ts';
import { parseYears, type WorkspaceOptions } from './options.ts';

/** Writes the files of `isian`, and says on stdout which they are. */
export async function runNew(
  isian: string,
  { data }: WorkspaceOptions,
  io: Io,
  bahasa: Language,
): Promise<ExitCode> {
  const [tahun = 0] = parseYears([isian]);
  const folder = await findWorkspace(data, io.cwd);
  const mentah = await loadWorkspace(folder);
  refuseExisting(mentah, tahun);
  const terbaca = parseWorkspace(mentah, []);
  const dari = terbaca.ruang === null ? undefined : findLastYear(terbaca.ruang, tahun);
  if (isBroken(terbaca, dari, folder, io, bahasa) || terbaca.ruang === null) return EXIT.data;
  if (dari === undefined) throw withoutPast(tahun);
  const berkas = rollYear(terbaca.ruang, renstraOf(terbaca.ruang, tahun), dari, tahun);
  await writeNewFiles(folder, berkas);
  for (const { nama } of berkas) io.stdout(`${relative(io.cwd, join(folder, nama))}\n`);
  const jumlah = String(berkas.length);
  io.stderr(
    bahasa === 'id'
      ? `${jumlah} berkas disiapkan dari data ${String(dari)}; yang belum diisi disebut oleh: lkjip validate ${String(tahun)}\n`
      : `${jumlah} files rolled forward from ${String(dari)}; what is still to be filled in is listed by: lkjip validate ${String(tahun)}\n`,
  );
  return EXIT.selesai;
}

/** Pictures may have been put there before; data and prose are not mixed with those of another hand. */
function refuseExisting({ berkas }: RuangMentah, tahun: number): void {
  const ada = berkas
    .map((satu) => satu.berkas)
    .filter((satu) => satu.startsWith(`${String(tahun)}/`));
  if (ada.length === 0) return;
  throw new UserError(
    {
      id: `tahun ${String(tahun)} sudah punya berkas: ${ada.join(', ')}`,
      en: `${String(tahun)} has files already: ${ada.join(', ')}`,
    },
    {
      hint: {
        id: 'tidak ada yang ditulis; "lkjip new" tidak pernah menimpa berkas',
        en: 'nothing was written; "lkjip new" never overwrites',
      },
      exitCode: EXIT.pemakaian,
    },
  );
}

/** Tells what is wrong with the files that the new year is made from; those of other years do not matter here. */
function isBroken(
  { temuan, teks }: Terbaca,
  dari: number | undefined,
  folder: string,
  io: Io,
  bahasa: Language,
): boolean {
  const salah = temuan.filter(({ posisi: { berkas } }) => {
    const tahun = /^(\d{4})\//.exec(berkas)?.[1];
    return tahun === undefined || Number(tahun) === dari;
  });
  const options = formatOptions({ teks }, folder, io, bahasa);
  for (const satu of sortDiagnostics(salah.map((temuan) => toDiagnostic(temuan, bahasa)))) {
    io.stderr(`${formatOne(satu, options)}\n`);
  }
  if (salah.length === 0) return false;
  io.stderr(
    bahasa === 'id'
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
      exitCode: EXIT.pemakaian,
    },
  );
}

function renstraOf(ruang: Workspace, tahun: number): Renstra {
  const renstra = findRenstra(ruang, tahun);
  if (renstra !== undefined) return renstra;
  const ada = ruang.renstra
    .map(({ mulai, selesai, asal }) => `${asal.berkas} (${String(mulai)}-${String(selesai)})`)
    .join(', ');
  throw new UserError(
    {
      id: `tidak ada Renstra yang periodenya mencakup tahun ${String(tahun)}; yang ada: ${ada}`,
      en: `no Renstra has a period that covers ${String(tahun)}; there is ${ada}`,
    },
    {
      hint: {
        id: 'tambahkan renstra-MULAI-SELESAI.yaml periode berikutnya, lalu ulangi',
        en: 'add the renstra-*.yaml of the next period, then try again',
      },
      exitCode: EXIT.pemakaian,
    },
  );
}
