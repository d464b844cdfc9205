// Table of what was planned and reached year by year, with the change, the end of the period and the national standard.

import { isTold, type Terhitung } from '../../calculate/besaran.ts';
import type { HasilIndikator } from '../../calculate/laporan.ts';
import type { HasilTahunan } from '../../calculate/tren.ts';
import { kepala, sel, tengah } from '../blocks.ts';
import { TIADA } from '../format.ts';
import type { MeasuredGoal } from '../goal.ts';
import type { TextCell, Tabel } from '../report.ts';
import { nameWithUnit } from '../wording/phrase.ts';
import { figur, figurCapaian, figurTarget } from './cells.ts';
import { groupedTable, type Column } from './column.ts';
import { boundNotes, sourcesOf, turnNotes, valueNotes, type NotedValue, type TimedMeasurement } from './notes.ts'; // prettier-ignore

/** What is told of an indicator, a row each. */
const MEASURES = ['Target', 'Realisasi', 'Capaian (%)'] as const;
type MeasureName = (typeof MEASURES)[number];

/** A row. */
interface Row {
  readonly of: MeasureName;
  readonly hasil: HasilIndikator;
}
type RowColumn = Column<Row | null>;

/** Of more years the page lies across, and of many more the first ones are left out. */
const MOST_UPRIGHT = 6;
const MOST_YEARS = 10;

/** Tabel: target, realisasi and capaian of this year and earlier ones, and against the end of the period. */
export function tablePerbandingan(
  { kode, nama, title, indikator }: MeasuredGoal,
  tahun: number,
): Tabel {
  const lalu = indikator.flatMap((one) => toldBefore(one, tahun).map((one) => one.tahun));
  const years = [...new Set([...lalu, tahun])].sort((a, b) => a - b).slice(-MOST_YEARS);
  const isAlone = years.length === 1;
  const lead: Column<HasilIndikator> = {
    head: 'Indikator Kinerja',
    width: 24,
    cell: ({ indikator: one }) => kepala(nameWithUnit(one)),
  };
  const columns: readonly RowColumn[] = [
    column('Uraian', 13, ({ of }) => kepala(of)),
    ...years.map((one) => column(String(one), 9, (row) => yearCell(row, one))),
    ...(isAlone ? [] : [column('Perubahan (poin)', 11, changeCell)]),
    column(`Akhir Periode ${String(indikator[0]?.tahunAkhir ?? tahun)}`, 11, finalCell),
    ...(indikator.some(({ standarNasional }) => standarNasional !== undefined)
      ? [column('Standar Nasional', 11, standardCell)]
      : []),
  ];
  const shown = indikator.flatMap((one) => shownMeasurements(one, years));
  const frame = {
    kode: `perbandingan-${kode}`,
    judul: `Perbandingan Kinerja ${title} “${nama}” dengan ${isAlone ? '' : 'Tahun Sebelumnya dan '}Target Akhir Periode`,
    sumber: sourcesOf(indikator),
    catatan: [
      ...(isAlone ? [] : [changeNote(indikator, tahun)]),
      `Capaian pada kolom akhir periode ialah realisasi tahun ${String(tahun)} terhadap target akhir periode.`,
      ...turnNotes(shown),
      ...boundNotes(shown.map(({ hasil, capaian }) => [hasil.indikator.nama, capaian])),
      ...valueNotes(indikator.flatMap((one) => pastValues(one, tahun, years))),
    ],
    lanskap: years.length > MOST_UPRIGHT,
  };
  const groups = indikator.map((hasil) => ({
    of: hasil,
    members: MEASURES.map((of): Row => ({ of, hasil })),
  }));
  return groupedTable(frame, [lead], columns, groups);
}

/** A column of rows that are all there. */
const column = (head: string, width: number, cell: (row: Row) => TextCell): RowColumn => ({
  head,
  width,
  cell: (row) => (row === null ? sel('') : cell(row)),
});

const EMPTY = sel('');

function yearCell({ of, hasil }: Row, tahun: number): TextCell {
  const one = hasil.tren.find((h) => h.tahun === tahun);
  return measureCell(of, hasil, one ?? null);
}

const NONE: Terhitung = { nilai: null, alasan: 'realisasi-kosong' };

function measureCell(
  of: MeasureName,
  { indikator }: HasilIndikator,
  one: HasilTahunan | null,
): TextCell {
  switch (of) {
    case 'Target':
      return figurTarget(one?.target ?? null);
    case 'Realisasi':
      return figur(one?.realisasi ?? NONE);
    case 'Capaian (%)':
      return figurCapaian(one?.capaian ?? NONE, indikator);
  }
}

function changeCell({ of, hasil: { perubahan } }: Row): TextCell {
  if (of === 'Target') return EMPTY;
  const change = of === 'Realisasi' ? perubahan?.realisasi : perubahan?.capaian;
  return figur(change ?? NONE);
}

function finalCell({ of, hasil }: Row): TextCell {
  if (of === 'Realisasi') return EMPTY;
  return of === 'Target'
    ? figurTarget(hasil.targetAkhir)
    : figurCapaian(hasil.capaianAkhir, hasil.indikator);
}

/** Beside what was reached. That there is none is said; that nobody looked is a dash. */
function standardCell({ of, hasil: { standarNasional } }: Row): TextCell {
  if (of !== 'Realisasi') return EMPTY;
  if (standarNasional) return { ...figurTarget(standarNasional.nilai), rata: 'tengah' };
  return tengah(standarNasional === null ? 'tidak ada' : TIADA);
}

/** From which year the changes are: of most the year before. */
function changeNote(indikator: readonly HasilIndikator[], tahun: number): string {
  const others = indikator.flatMap(({ indikator: { nama }, perubahan }) =>
    perubahan === null || perubahan.tahun === tahun - 1
      ? []
      : [`${nama}: ${String(perubahan.tahun)}`],
  );
  const from = others.length === 0 ? '' : ` (${others.join('; ')})`;
  return `Perubahan dihitung dari tahun ${String(tahun - 1)}, atau tahun terakhir sebelumnya yang ada realisasinya${from}; realisasi dalam satuan indikatornya, capaian dalam poin.`;
}

/** Earlier years of which there is a realisasi, or of which the data state why there is none. */
const toldBefore = ({ tren }: HasilIndikator, before: number): readonly HasilTahunan[] =>
  tren.filter(({ tahun, realisasi }) => tahun < before && isTold(realisasi));

/** This year's are told where it is measured. */
function pastValues(
  hasil: HasilIndikator,
  before: number,
  years: readonly number[],
): readonly NotedValue[] {
  return toldBefore(hasil, before)
    .filter(({ tahun }) => years.includes(tahun))
    .map(({ tahun, realisasi }) => [hasil.indikator.nama, realisasi, `tahun ${String(tahun)}`]);
}

function shownMeasurements(
  hasil: HasilIndikator,
  years: readonly number[],
): readonly TimedMeasurement[] {
  const { tren, tahunAkhir, targetAkhir, capaianAkhir } = hasil;
  const shown = tren.filter(({ tahun }) => years.includes(tahun));
  return [
    ...shown.map(({ tahun, target, capaian }) => ({
      hasil,
      target,
      capaian,
      when: `tahun ${String(tahun)}`,
    })),
    {
      hasil,
      target: targetAkhir,
      capaian: capaianAkhir,
      when: `akhir periode ${String(tahunAkhir)}`,
    },
  ];
}
