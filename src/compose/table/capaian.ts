// Tables of capaian: by sasaran, of the tujuan, of all indicators.

import { quarterNumeral, type Quarter } from '../../period.ts';
import { isFigure, type Terhitung } from '../../calculate/besaran.ts';
import { turnOf } from '../../calculate/capaian.ts';
import type { Hasil, HasilIndikator, HasilSasaran, HasilTujuan } from '../../calculate/laporan.ts';
import { kepala, sel, tengah } from '../blocks.ts';
import { TIADA } from '../format.ts';
import { asSentence } from '../wording/phrase.ts';
import type { MeasuredGoal } from '../goal.ts';
import type { TextCell, Tabel } from '../report.ts';
import { notesOf, sourcesOf, turnNotes, type TimedMeasurement } from './notes.ts';
import { figur, figurCapaian, figurPredikat, figurTarget } from './cells.ts';
import type { Terms } from '../wording/terms.ts';
import { isWeighted, reweightedNote, weightCell } from './scorecard.ts';
import { groupedTable, table, tujuanLabel, type Column, type Frame, type Group } from './column.ts';

/** A missing figure, of an indicator that is not there. */
const NONE: Terhitung = { nilai: null, alasan: 'tanpa-nilai' };

type IndicatorColumn = Column<HasilIndikator | null>;

/** A capaian, by the rules of its indicator. */
const capaianCell = (capaian: Terhitung, hasil: HasilIndikator) =>
  figurCapaian(capaian, hasil.indikator);

/** Target, realisasi, capaian and predikat of an indicator; dashes where there is none. */
function capaianColumns(
  [target, realisasi, capaian, predikat]: readonly [number, number, number, number],
  tahun = '',
): readonly IndicatorColumn[] {
  const of = (judul: string) => (tahun === '' ? judul : `${judul} ${tahun}`);
  return [
    { head: of('Target'), width: target, cell: (hasil) => figurTarget(hasil?.target ?? null) },
    { head: of('Realisasi'), width: realisasi, cell: (hasil) => figur(hasil?.realisasi ?? NONE) },
    {
      head: 'Capaian (%)',
      width: capaian,
      cell: (hasil) => (hasil === null ? figur(NONE) : capaianCell(hasil.capaian, hasil)),
    },
    {
      head: 'Predikat',
      width: predikat,
      cell: (hasil) => figurPredikat(hasil?.predikat ?? null, hasil?.capaian ?? NONE),
    },
  ];
}

const unitColumn = (width: number): IndicatorColumn => ({
  head: 'Satuan',
  width,
  cell: (hasil) => tengah(hasil?.indikator.satuan ?? TIADA),
});

/** The column of the indicators that are the rows of a table. */
const rowNames = (width: number): Column<HasilIndikator> => ({
  head: 'Indikator Kinerja',
  width,
  cell: ({ indikator }) => kepala(indikator.nama),
});

/** Tabel: target, realisasi and capaian of the indicators of one tujuan or sasaran. */
export function tableCapaian(hasil: MeasuredGoal, tahun: number): Tabel {
  const { kode, nama, title, indikator } = hasil;
  const mean: Readonly<Record<string, TextCell>> = {
    'Capaian (%)': figur(hasil.capaian),
    Predikat: figurPredikat(hasil.predikat, hasil.capaian),
  };
  const columns: readonly Column<HasilIndikator>[] = [
    rowNames(35),
    unitColumn(12),
    ...(isWeighted(indikator)
      ? [
          {
            head: 'Bobot',
            width: 9,
            cell: ({ indikator: { bobot } }: HasilIndikator) => weightCell(bobot),
          },
        ]
      : []),
    ...capaianColumns([11, 12, 12, 18]).map((column) => {
      const foot = mean[column.head];
      return foot === undefined ? column : { ...column, foot: [foot] };
    }),
  ];
  const frame = {
    kode: `capaian-${kode}`,
    judul: `Capaian Kinerja ${title} “${nama}” Tahun ${String(tahun)}`,
    sumber: sourcesOf(indikator),
    footLabels:
      indikator.length > 1
        ? [isWeighted(indikator) ? 'Capaian menurut bobot' : 'Rata-rata capaian']
        : [],
    catatan: [...notesOf(indikator), ...reweightedNote(nama, indikator)],
  };
  return table(frame, columns, indikator);
}

/** A tujuan or sasaran with its indicators, by its name. */
type Measured = Group<string, HasilIndikator>;

const measuredSasaran = ({ sasaran, indikator }: HasilSasaran): Measured => ({
  of: sasaran.nama,
  members: indikator,
});

/** The tujuan of a year that has something to say of one of them: a target or a realisasi. */
export function measuredTujuan({ tujuan }: Hasil): readonly HasilTujuan[] {
  const valued = tujuan.some(({ indikator }) =>
    indikator.some(({ target, realisasi }) => target !== null || isFigure(realisasi)),
  );
  return valued ? tujuan : [];
}

/** The columns that a table of measurements begins with: what is measured, its indicators and their units. */
function measuredColumns(
  head: string,
  [group, nama, satuan]: readonly [number, number, number],
): { readonly lead: readonly Column<string>[]; readonly names: readonly IndicatorColumn[] } {
  return {
    lead: [{ head, width: group, cell: (of) => kepala(of) }],
    names: [
      {
        head: 'Indikator Kinerja',
        width: nama,
        cell: (hasil) => sel(hasil?.indikator.nama ?? TIADA),
      },
      unitColumn(satuan),
    ],
  };
}

/** A table of measurements; `induk` is what its indicators belong to. */
function measurementTable(
  induk: string,
  groups: readonly Measured[],
  frame: Omit<Frame, 'sumber'>,
): Tabel {
  const { lead, names } = measuredColumns(induk, [21, 23, 10]);
  const columns = [...names, ...capaianColumns([9, 11, 10, 16])];
  return groupedTable({ ...frame, sumber: 'data diolah' }, lead, columns, groups);
}

/**
 * Tabel: the measurement of the tujuan; null where none has a target or realisasi of the year.
 * @param isTold whether each has a section of its own, which says what the data remark
 */
export function tableCapaianTujuan(hasil: Hasil, terms: Terms, isTold: boolean): Tabel | null {
  const daftar = measuredTujuan(hasil);
  if (daftar.length === 0) return null;
  const indikator = daftar.flatMap((one) => one.indikator);
  return measurementTable(
    terms.tujuan.title,
    daftar.map(({ tujuan: { nama }, indikator: members }) => ({ of: nama, members })),
    {
      kode: 'capaian-tujuan',
      judul: `Capaian Kinerja ${terms.tujuan.title} Tahun ${String(hasil.tahun)}`,
      catatan: [
        ...notesOf(indikator),
        ...(isTold ? [] : indikator.flatMap((one) => remarks(one, hasil))),
      ],
    },
  );
}

/** What the data says about an indicator of a tujuan that has no section of its own to say it in. */
function remarks({ indikator }: HasilIndikator, { data, tahun }: Hasil): readonly string[] {
  const { tahunData = null, catatan = null } = data.realisasi.get(indikator.kode) ?? {};
  const other = tahunData !== null && tahunData !== tahun;
  return [
    indikator.definisi,
    other ? `realisasi memakai data tahun ${String(tahunData)}.` : null,
    catatan,
  ].flatMap((text) => (text === null ? [] : [`${indikator.nama}: ${asSentence(text)}`]));
}

/** Tabel: all indicators of all sasaran on one page. */
export function tablePengukuran({ sasaran, tahun }: Hasil, terms: Terms): Tabel {
  return measurementTable(terms.sasaran.title, sasaran.map(measuredSasaran), {
    kode: 'pengukuran',
    judul: `Pengukuran Kinerja Tahun ${String(tahun)}`,
  });
}

/** Tabel: the indicators that are measured by quarter, up to one; null where none is. */
export function tableInterim(
  { sasaran, tahun }: Hasil,
  terms: Terms,
  triwulan: Quarter,
): Tabel | null {
  const groups = sasaran.map(measuredSasaran).flatMap(({ of, members }) => {
    const measured = members.filter((one) => one.triwulan !== null);
    return measured.length === 0 ? [] : [{ of, members: measured }];
  });
  if (groups.length === 0) return null;
  return measurementTable(terms.sasaran.title, groups, {
    kode: 'pengukuran',
    judul: `Pengukuran Kinerja sampai dengan Triwulan ${quarterNumeral(triwulan)} Tahun ${String(tahun)}`,
    catatan: notesOf(groups.flatMap(({ members }) => members)),
  });
}

/**
 * Tabel for the annex: every indicator of tujuan and sasaran against the targets of the year and of the period; null
 * for a report without indicators.
 */
export function fullPengukuranTable(hasil: Hasil, terms: Terms): Tabel | null {
  const { sasaran, tahun, renstra } = hasil;
  const tujuan = measuredTujuan(hasil).map(({ tujuan: { nama }, indikator: members }) => ({
    of: tujuanLabel(nama, terms),
    members,
  }));
  const groups = [...tujuan, ...sasaran.map(measuredSasaran)];
  const indikator = groups.flatMap(({ members }) => members);
  if (indikator.length === 0) return null;
  // In its last year two targets are of one year: that of the plan, and what was agreed for it.
  const akhir = `${renstra.selesai === tahun ? 'Renstra ' : ''}${String(renstra.selesai)}`;
  const induk =
    tujuan.length === 0 ? terms.sasaran.title : `${terms.tujuan.title}/${terms.sasaran.title}`;
  const { lead, names } = measuredColumns(induk, [20, 22, 8]);
  const columns = [
    ...names,
    ...capaianColumns([8, 9, 9, 12], String(tahun)),
    ...finalColumns(akhir, [8, 12]),
  ];
  const frame = {
    kode: 'lampiran-pengukuran',
    judul: `Pengukuran Kinerja Tahun ${String(tahun)} dan Kemajuan terhadap Target ${akhir}`,
    sumber: 'data diolah',
    catatan: [...notesOf(indikator), ...turnNotes(indikator.flatMap(turnedAtEnd))],
  };
  return groupedTable(frame, lead, columns, groups);
}

/** Against the end of the period, where its target turns the formula and that of the year does not. */
function turnedAtEnd(hasil: HasilIndikator): readonly TimedMeasurement[] {
  const { capaian, tahunAkhir, targetAkhir: target, capaianAkhir } = hasil;
  return turnOf(capaian) === turnOf(capaianAkhir)
    ? []
    : [{ hasil, target, capaian: capaianAkhir, when: `akhir periode ${String(tahunAkhir)}` }];
}

/** Against the end of the period; dashes where there is no indicator. */
function finalColumns(
  akhir: string,
  [target, capaian]: readonly [number, number],
): readonly IndicatorColumn[] {
  return [
    {
      head: `Target ${akhir}`,
      width: target,
      cell: (hasil) => figurTarget(hasil?.targetAkhir ?? null),
    },
    {
      head: `Capaian terhadap Target ${akhir} (%)`,
      width: capaian,
      cell: (hasil) => (hasil === null ? figur(NONE) : capaianCell(hasil.capaianAkhir, hasil)),
    },
  ];
}
