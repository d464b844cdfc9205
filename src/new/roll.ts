// The files of a new year, as text: last year's, rolled forward. Reads and writes nothing.

import { computeTabelMenurutTahun } from '../calculate/tren.ts';
import type { Indikator, Renstra, Workspace } from '../source/workspace.ts';
import { typedTarget } from './typed-figure.ts';
import { namingFile } from './aliases.ts';
import { EMPTY_ANGGARAN, rollAnggaran } from './anggaran.ts';
import type { Rollover, PlannedIndikator } from './rollover.ts';
import { rollNarasi } from './narasi.ts';
import { rollOrganisasi } from './organisasi.ts';
import { EMPTY_REALISASI, rollRealisasi } from './realisasi.ts';
import { rollTarget, EMPTY_TARGET } from './target.ts';

/** A file to be written, below the workspace. */
export interface NewFile {
  readonly nama: string;
  readonly isi: string;
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
 * @throws UserError when aliases of a file cannot be written out
 */
export function rollYear(
  workspace: Workspace,
  renstra: Renstra,
  from: number,
  to: number,
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
  const rollFile = (
    nama: string,
    roll: (text: string, rollover: Rollover) => string,
    empty?: string,
  ) => {
    const source = `${String(from)}/${nama}`;
    const text = workspace.dokumen.get(source)?.text ?? empty;
    return text === undefined
      ? []
      : [
          {
            nama,
            isi: withLineEndsOf(
              text,
              namingFile(source, () => roll(text, rollover)),
            ),
          },
        ];
  };
  const files = [
    ...rollFile('target.yaml', rollTarget, EMPTY_TARGET),
    ...rollFile('realisasi.yaml', rollRealisasi, EMPTY_REALISASI),
    ...rollFile('anggaran.yaml', rollAnggaran, EMPTY_ANGGARAN),
    ...rollFile('organisasi.yaml', rollOrganisasi),
    ...rollProse(rollover),
  ];
  return files.map(({ nama, isi }) => ({ nama: `${String(to)}/${nama}`, isi }));
}

function describe(
  list: readonly Indikator[],
  isOfTujuan: boolean,
  tahun: number,
): readonly PlannedIndikator[] {
  return list.map(({ kode, iku, target: byYear }) => {
    const target = byYear.get(tahun);
    return { kode, iku, isOfTujuan, target: target === undefined ? null : typedTarget(target) };
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
    .map(({ berkas: file, teks: text }) => ({
      nama: file.slice(String(from).length + 1),
      isi: withLineEndsOf(text, rollNarasi(text, { from, to })),
    }));
}
