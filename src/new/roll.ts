// The files of a new year, as text: last year's, rolled forward. Reads and writes nothing.

import { computeTabelMenurutTahun } from '../calculate/tren.ts';
import { YEAR_FILE_NAMES, yearFile, type YearFileName } from '../source/layout.ts';
import type { Indikator, Renstra, Workspace } from '../source/workspace.ts';
import { typedValue } from './typed-figure.ts';
import { namingFile } from './aliases.ts';
import { EMPTY_ANGGARAN, rollAnggaran } from './anggaran.ts';
import type { Rollover, PlannedIndikator } from './rollover.ts';
import { rollNarasi } from './narasi.ts';
import { rollOrganisasi } from './organisasi.ts';
import { EMPTY_REALISASI, rollRealisasi } from './realisasi.ts';
import { rollTarget, EMPTY_TARGET } from './target.ts';
import { newTriwulan, rollTriwulan } from './triwulan.ts';

/** A file to be written, below the workspace. */
export interface NewFile {
  readonly nama: string;
  readonly content: string;
}

/** Whoever writes CRLF finds it in the new year as well. */
const withLineEndsOf = (source: string, text: string): string =>
  /\r\n/.test(source) ? text.replace(/\r?\n/g, '\r\n') : text;

/** The last year before `tahun` that has data. */
export function findLastYear(workspace: Workspace, tahun: number): number | undefined {
  return [...workspace.tahun.keys()].filter((one) => one < tahun).sort((a, b) => b - a)[0];
}

/**
 * Rolls `from` forward to `to`.
 * @param renstra the one that covers `to`
 * @param isQuarterly whether quarters are prepared though last year had none
 * @throws UserError when aliases of a file cannot be written out
 */
export function rollYear(
  workspace: Workspace,
  renstra: Renstra,
  from: number,
  to: number,
  isQuarterly = false,
): readonly NewFile[] {
  const rollover: Rollover = {
    workspace,
    renstra,
    from,
    to,
    metode: workspace.metode,
    indikator: [
      ...renstra.tujuan.flatMap((one) => describe(one.indikator, true, to)),
      ...renstra.sasaran.flatMap((one) => describe(one.indikator, false, to)),
    ],
    pastTabel: computeTabelMenurutTahun(workspace, from).get(from) ?? new Map(),
  };
  const data = YEAR_FILE_NAMES.flatMap((one) => rollFile(one, rollover));
  const quarters = yearFile('triwulan', to);
  const isThere = data.some(({ nama }) => nama === quarters);
  return [
    ...data,
    ...(isQuarterly && !isThere ? [{ nama: quarters, content: newTriwulan(rollover) }] : []),
    ...rollProse(rollover),
  ];
}

interface Carried {
  readonly roll: (text: string, rollover: Rollover) => string;
  /** What is rolled where last year has none; null for a file that may be left out. */
  readonly empty: string | null;
}

/** How each data file of a year is carried into the next one. */
const CARRIED: Readonly<Record<YearFileName, Carried | null>> = {
  target: { roll: rollTarget, empty: EMPTY_TARGET },
  realisasi: { roll: rollRealisasi, empty: EMPTY_REALISASI },
  anggaran: { roll: rollAnggaran, empty: EMPTY_ANGGARAN },
  triwulan: { roll: rollTriwulan, empty: null },
  organisasi: { roll: rollOrganisasi, empty: null },
  // Scans are of their own year.
  keterangan: null,
};

function rollFile(name: YearFileName, rollover: Rollover): readonly NewFile[] {
  const carried = CARRIED[name];
  if (carried === null) return [];
  const { roll, empty } = carried;
  const source = yearFile(name, rollover.from);
  const text = rollover.workspace.dokumen.get(source)?.text ?? empty;
  if (text === null) return [];
  const rolled = namingFile(source, () => roll(text, rollover));
  const content = withLineEndsOf(text, rolled);
  return [{ nama: yearFile(name, rollover.to), content }];
}

function describe(
  list: readonly Indikator[],
  isOfTujuan: boolean,
  tahun: number,
): readonly PlannedIndikator[] {
  return list.map(({ kode, iku, target: byYear }) => {
    const target = byYear.get(tahun);
    return { kode, iku, isOfTujuan, target: target === undefined ? null : typedValue(target) };
  });
}

/** All sections of last year, but for those of a sasaran or indikator that is no more. */
function rollProse({ workspace, renstra, from, to, indikator }: Rollover): readonly NewFile[] {
  const old = new Set(
    workspace.renstra.flatMap(({ sasaran }) =>
      sasaran.flatMap((one) => [one.kode, ...one.indikator.map(({ kode }) => kode)]),
    ),
  );
  const current = new Set([
    ...renstra.sasaran.map(({ kode }) => kode),
    ...indikator.map(({ kode }) => kode),
  ]);
  return [...(workspace.tahun.get(from)?.narasi.values() ?? [])]
    .filter(({ bagian: section }) => !old.has(section) || current.has(section))
    .map(({ file, text }) => ({
      nama: `${String(to)}/${file.slice(String(from).length + 1)}`,
      content: withLineEndsOf(text, rollNarasi(text, { from, to })),
    }));
}
