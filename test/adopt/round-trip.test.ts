// The reports that lkjip makes, taken over as if somebody else had typed them: the workspace that comes out of each gives
// back the targets, realisations and budgets of the one that it was built from.

import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { adopt } from '../../src/adopt/adopt.ts';
import { toSource } from '../../src/adopt/source.ts';
import { analyse, type Tahunan } from '../../src/analyse.ts';
import { understand } from '../../src/audit/audit.ts';
import { formatTarget } from '../../src/compose/format.ts';
import { isDetailed } from '../../src/calculate/anggaran.ts';
import { loadWorkspace } from '../../src/source/load/load.ts';
import type { RawWorkspace } from '../../src/source/parse.ts';
import { onceEach } from '../shared/once-each.ts';
import { textTablesOf } from '../../src/source/workspace.ts';
import { sharedDocument } from '../shared/documents.ts';
import { sharedReports, type Workspace } from '../shared/reports.ts';
import { figuresOf } from './figures.ts';

const REPORTS: readonly (readonly [Workspace, number])[] = [
  ['data', 2020],
  ['examples/dinas-contoh', 2021],
  ['examples/dinas-contoh', 2022],
  ['examples/dinas-contoh', 2023],
];

/** The sums of other years' folders. */
const OF_DETAILED_MONEY: ReadonlySet<string> = new Set(['serapan-tahunan']);

const ROOT = join(import.meta.dirname, '../..');

/**
 * The comparisons with a target of an earlier year that is not the Renstra's: the folder of that year has it, and the
 * report of one year alone makes no other folder.
 */
function withOtherTargets({ hasil }: Tahunan, year: number): readonly string[] {
  return [...hasil.tujuan, ...hasil.sasaran].flatMap((goal) => {
    const kode = 'sasaran' in goal ? goal.sasaran.kode : goal.tujuan.kode;
    const isOther = goal.indikator.some(({ indikator, tren }) =>
      tren.some(
        ({ tahun, target }) =>
          tahun < year &&
          target !== null &&
          formatTarget(target) !== formatTarget(indikator.target.get(tahun) ?? null),
      ),
    );
    return isOther ? [`perbandingan-${kode}`] : [];
  });
}

const only = (raw: RawWorkspace, year: number) => analyse(raw, [year], 'id');

describe.each(REPORTS)('%s %i', (workspace, year) => {
  let folder = '';
  let original: readonly string[] = [];
  /** Its tables that stay with what could not be placed: those of words, and those with a figure of another year's folder. */
  let unplaced: readonly string[] = [];
  beforeAll(async () => {
    folder = await sharedReports(workspace);
    const [made] = only(await loadWorkspace(join(ROOT, workspace)), year).tahunan;
    original = made === undefined ? [] : figuresOf(made);
    const kode =
      made === undefined
        ? []
        : [
            ...textTablesOf(made.hasil.data).map(({ kode }) => kode),
            ...withOtherTargets(made, year),
          ];
    const blocks =
      made?.laporan.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi)) ?? [];
    const isDetailedMoney = made !== undefined && isDetailed(made.hasil.anggaran);
    unplaced = blocks.flatMap((one) =>
      one.jenis === 'tabel' &&
      (kode.includes(one.kode) || (isDetailedMoney && OF_DETAILED_MONEY.has(one.kode)))
        ? [one.label]
        : [],
    );
  });

  const adopted = onceEach(async (format) => {
    const file = join(folder, String(year), `lkjip-${year}.${format}`);
    const report = toSource(file, true, understand(await sharedDocument(workspace, year, format)));
    const made = adopt([report], {});
    if (made === null) throw new Error('no year');
    const files = made.files.map(({ name, content }) => ({
      file: name,
      content: new TextEncoder().encode(content),
    }));
    return { made, analysis: only({ files, pictures: [] }, made.year) };
  });

  test.each(['docx', 'pdf', 'xlsx'])('its %s gives back every figure', async (format) => {
    const { made, analysis } = await adopted(format);
    expect(made.year).toBe(year);
    expect(analysis.diagnostics.filter(({ tingkat }) => tingkat === 'galat')).toEqual([]);
    // What it prints is what comes out again.
    expect(analysis.diagnostics.filter(({ kode }) => kode.startsWith('tercetak-'))).toEqual([]);
    const [result] = analysis.tahunan;
    expect(result === undefined ? [] : figuresOf(result)).toEqual(original);
    expect(original.length).toBeGreaterThan(40);
  });

  test('its docx leaves no table of figures behind', async () => {
    const { made } = await adopted('docx');
    const left = [...(made.rest ?? '').matchAll(/^## (Tabel .*)$/gm)].map(([, head]) => head);
    expect(left).toEqual(unplaced);
  });
});
