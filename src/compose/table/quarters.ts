// Table of what was planned and reached in each quarter, and what the quarters make together.

import type { HasilIndikator } from '../../calculate/laporan.ts';
import { isFigure } from '../../calculate/besaran.ts';
import {
  isSameFigure,
  isSameYear,
  lackingUpTo,
  unmeasuredUpTo,
  type HasilTriwulan,
  type Measurement,
} from '../../calculate/triwulan.ts';
import { CONSOLIDATIONS, type Sifat } from '../../formula/aggregates.ts';
import { QUARTERS, quarterName, RECAPS, type Quarter, type RecapName } from '../../period.ts';
import { keysOf } from '../../record.ts';
import { kepala, sel } from '../blocks.ts';
import { formatTarget, formatTerhitung } from '../format.ts';
import type { MeasuredGoal } from '../goal.ts';
import type { Tabel, TextCell } from '../report.ts';
import { enumerate, nameWithUnit } from '../wording/phrase.ts';
import { figur, figurCapaian, figurTarget } from './cells.ts';
import { groupedTable, type Column } from './column.ts';
import { boundNotes, turnNotes, valueNotes, type TimedMeasurement } from './notes.ts';

const MEASURES = ['Target', 'Realisasi', 'Capaian (%)'] as const;
type MeasureName = (typeof MEASURES)[number];

/** An indicator that has quarters. */
interface Quartered {
  readonly hasil: HasilIndikator;
  readonly triwulan: HasilTriwulan;
}

/** A row of it. */
interface Row extends Quartered {
  readonly of: MeasureName;
}

/** Tabel: the quarters of the indicators of one tujuan or sasaran, up to that of the report; null where none is measured so. */
export function tableTriwulan(
  { kode, nama, title, indikator }: MeasuredGoal,
  tahun: number,
  sampai: Quarter | null = null,
): Tabel | null {
  const daftar = indikator.flatMap((hasil): Quartered[] =>
    hasil.triwulan === null ? [] : [{ hasil, triwulan: hasil.triwulan }],
  );
  if (daftar.length === 0) return null;
  const recaps = recapsOf(daftar);
  const lead: Column<Quartered> = {
    head: 'Indikator Kinerja',
    width: 26,
    cell: ({ hasil }) => kepala(nameWithUnit(hasil.indikator)),
  };
  const together = sampai === null ? `Tahun ${String(tahun)}` : `s.d. ${quarterName(sampai)}`;
  const column = (head: string, width: number, cell: (row: Row) => TextCell) => ({
    head,
    width,
    cell: (row: Row | null) => (row === null ? sel('') : cell(row)),
  });
  const columns = [
    column('Uraian', 14, ({ of }) => kepala(of)),
    ...QUARTERS.slice(0, sampai ?? 4).flatMap((one) => [
      column(quarterName(one), 12, (row) => quarterCell(row, one)),
      ...recaps
        .filter((name) => RECAPS[name].upTo === one)
        .map((name) => column(RECAPS[name].head, 12, (row) => recapCell(row, name))),
    ]),
    column(together, 12, (row) => measureCell(row, row.triwulan.together)),
  ];
  const frame = {
    kode: `triwulan-${kode}`,
    judul: `Capaian Kinerja ${title} “${nama}” menurut Triwulan Tahun ${String(tahun)}`,
    sumber: 'data diolah',
    catatan: [
      ...notes(daftar, sampai),
      ...(sampai === null ? daftar.flatMap((one) => yearNote(one, tahun)) : []),
    ],
  };
  const groups = daftar.map((one) => ({
    of: one,
    members: MEASURES.map((of): Row => ({ ...one, of })),
  }));
  return groupedTable(frame, [lead], columns, groups);
}

const recapsOf = (daftar: readonly Quartered[]): readonly RecapName[] =>
  (daftar[0]?.triwulan.recaps ?? []).map(({ name }) => name);

const quarterCell = (row: Row, quarter: Quarter): TextCell =>
  measureCell(
    row,
    row.triwulan.triwulan.find((one) => one.quarter === quarter),
  );

const recapCell = (row: Row, name: RecapName): TextCell =>
  measureCell(
    row,
    row.triwulan.recaps.find((one) => one.name === name),
  );

/** Every row is of the same quarters. */
function measureCell({ of, hasil: { indikator } }: Row, measured: Measurement | undefined) {
  if (measured === undefined) return sel('');
  switch (of) {
    case 'Target':
      return figurTarget(measured.target);
    case 'Realisasi':
      return figur(measured.realisasi);
    case 'Capaian (%)':
      return figurCapaian(measured.capaian, indikator);
  }
}

/** How the quarters make the year, and what is to be said of single values. */
function notes(daftar: readonly Quartered[], sampai: Quarter | null): readonly string[] {
  const measured = daftar.flatMap(({ hasil, triwulan }) =>
    triwulan.triwulan.map((one) => ({ hasil, when: quarterName(one.quarter), ...one })),
  );
  const nameOf = ({ hasil }: Pick<Quartered, 'hasil'>) => hasil.indikator.nama;
  return [
    ...wordsOf(daftar, sampai),
    ...unmeasuredNotes(daftar, sampai),
    ...turnNotes([...measured, ...daftar.flatMap((one) => stretches(one, sampai))]),
    ...boundNotes(measured.map((one) => [nameOf(one), one.capaian])),
    ...valueNotes(measured.map((one) => [nameOf(one), one.realisasi, one.when])),
  ];
}

/** What several quarters make. */
function stretches(
  { hasil, triwulan }: Quartered,
  sampai: Quarter | null,
): readonly TimedMeasurement[] {
  const whole = sampai === null ? 'setahun' : `s.d. ${quarterName(sampai)}`;
  return [
    ...triwulan.recaps.map((one) => ({ hasil, when: RECAPS[one.name].head, ...one })),
    { hasil, when: whole, ...triwulan.together },
  ];
}

function wordsOf(daftar: readonly Quartered[], sampai: Quarter | null): readonly string[] {
  const ends = recapsOf(daftar).map((name) => RECAPS[name].head);
  const what = `Nilai ${enumerate([...ends, sampai === null ? 'tahun' : `s.d. ${quarterName(sampai)}`])}`;
  const namesOf = (sifat: Sifat) =>
    daftar
      .filter(({ triwulan }) => triwulan.pengukuran.sifat === sifat)
      .map(({ hasil }) => hasil.indikator.nama);
  const used = keysOf(CONSOLIDATIONS).filter((sifat) => namesOf(sifat).length > 0);
  return used.map((sifat) => {
    const whose = used.length === 1 ? '' : ` ${enumerate(namesOf(sifat))}`;
    return `${what}${whose}: ${CONSOLIDATIONS[sifat].words.id}.`;
  });
}

/** What the quarters do of which nothing was measured. */
function unmeasuredNotes(daftar: readonly Quartered[], sampai: Quarter | null): readonly string[] {
  return daftar.flatMap(({ hasil: { indikator }, triwulan: { pengukuran } }) => {
    const { unmeasured } = CONSOLIDATIONS[pengukuran.sifat];
    const quarters = unmeasuredUpTo(pengukuran, sampai ?? 4);
    return unmeasured === null || quarters.length === 0
      ? []
      : [`${indikator.nama}: ${enumerate(quarters.map(quarterName))} ${unmeasured.words.id}.`];
  });
}

/** The year has its own target and realisasi, which the other tables tell: where its quarters do not make these, that is said. */
function yearNote({ hasil, triwulan }: Quartered, tahun: number): readonly string[] {
  const { pengukuran, together } = triwulan;
  const { target, realisasi, capaian } = hasil;
  const isOther =
    (target !== null && !(together.target !== null && isSameYear(together.target, target))) ||
    (isFigure(realisasi) &&
      !(isFigure(together.realisasi) && isSameFigure(together.realisasi, realisasi)));
  if (!isOther) return [];
  const lacking = isFigure(together.realisasi) ? [] : lackingUpTo(pengukuran, 4);
  const because =
    lacking.length === 0
      ? 'kolom terakhir dihitung dari triwulannya'
      : `realisasi ${enumerate(lacking.map(quarterName))} belum ada`;
  const figures = [
    `target ${formatTarget(target)}`,
    `realisasi ${formatTerhitung(realisasi)}`,
    ...(isFigure(capaian) ? [`capaian ${formatTerhitung(capaian)} persen`] : []),
  ];
  return [
    `${hasil.indikator.nama} tahun ${String(tahun)}: ${enumerate(figures, ';')}; ${because}.`,
  ];
}
