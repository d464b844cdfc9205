// `lkjip` alone: what the workspace here needs next.

import { join, relative } from 'node:path';
import { concernsYears, reportableYears } from '../../source/layout.ts';
import { analyse } from '../../analyse.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { countOf, summaryLine } from '../../diagnostic/format/format.ts';
import { printable } from '../../diagnostic/format/text.ts';
import { EXIT, type ExitCode } from '../../error.ts';
import type { Language } from '../../language.ts';
import { findExisting } from '../../output/new-files.ts';
import { findWorkspace } from '../../source/load/load.ts';
import { loadWithUnits } from '../../units/load.ts';
import type { Io } from '../terminal/io.ts';
import { TO_FILL_IN } from './checklist.ts';

/** Where `build` writes when nothing else is said. */
const OUTPUT = 'laporan';

/** @returns null where there is no workspace */
export async function runOverview(io: Io, language: Language): Promise<ExitCode | null> {
  const folder = await findWorkspace(undefined, io.cwd).catch(() => null);
  if (folder === null) return null;
  const { raw, unit } = await loadWithUnits(folder, [], language);
  const { workspace, diagnostics } = analyse(raw, [], language, unit);
  const years = reportableYears(raw.files.map(({ file }) => file));
  const states = await Promise.all(
    years.map(async (year) => ({
      year,
      own: diagnostics.filter(({ position }) => concernsYears(position.berkas, [year])),
      isBuilt: await isBuilt(io.cwd, year),
    })),
  );
  const where = relative(io.cwd, folder) || '.';
  io.stdout(`${printable(workspace?.instansi.nama ?? where)} (${where})\n`);
  for (const state of states) io.stdout(`  ${lineOf(state, language)}\n`);
  const last = states.at(-1);
  const next = last === undefined ? 'lkjip new TAHUN' : nextOf(last);
  io.stdout(language === 'id' ? `langkah berikutnya: ${next}\n` : `next: ${next}\n`);
  return EXIT.ok;
}

interface YearState {
  readonly year: number;
  /** What was found in its files, and in those that all years share. */
  readonly own: readonly Diagnostic[];
  readonly isBuilt: boolean;
}

const isBuilt = async (cwd: string, year: number): Promise<boolean> =>
  (await findExisting(join(cwd, OUTPUT, String(year)), ['manifest.json'])).length > 0;

const GAPS: ReadonlySet<string> = new Set(TO_FILL_IN.flatMap(([, kode]) => kode));
const gapsOf = ({ own }: YearState): number =>
  own.filter(({ kode, diterima }) => GAPS.has(kode) && diterima === undefined).length;

function lineOf(state: YearState, language: Language): string {
  const { year, own, isBuilt: built } = state;
  const gaps = gapsOf(state);
  const found = summaryLine(own, language);
  return language === 'id'
    ? `${year}: ${found}; ${gaps} yang perlu diisi; ${built ? 'sudah' : 'belum'} disusun`
    : `${year}: ${found}; ${gaps} left to fill in; ${built ? 'built' : 'not built yet'}`;
}

/** Errors first, then what is missing, then the report. */
function nextOf(state: YearState): string {
  const { year, own, isBuilt: built } = state;
  if (countOf(own, 'galat') > 0) return `lkjip validate ${year} --only galat`;
  if (gapsOf(state) > 0) return `lkjip validate ${year}`;
  return built ? `lkjip watch ${year}` : `lkjip build ${year}`;
}
