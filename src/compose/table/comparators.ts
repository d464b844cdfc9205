// Table of what the indicators of a sasaran are compared with: the agency's own values, then those of others.

import { isFigure, type Terhitung } from '../../calculate/besaran.ts';
import type { Comparison, HasilPembanding } from '../../calculate/comparison.ts';
import type { HasilIndikator } from '../../calculate/laporan.ts';
import { kepala, sel, tengah } from '../blocks.ts';
import { formatTerhitung, TIADA } from '../format.ts';
import type { MeasuredGoal } from '../goal.ts';
import type { TextCell, Tabel } from '../report.ts';
import { asSentence, nameWithUnit } from '../wording/phrase.ts';
import { capitalised } from '../../language.ts';
import { isRentang, type Rentang } from '../../source/workspace.ts';
import { figur, figurTarget } from './cells.ts';
import { groupedTable, type Column } from './column.ts';
import { namedSources } from './notes.ts';

/** A row: the agency itself, or one that it is compared with. */
interface Row {
  readonly nama: string;
  readonly isOwn: boolean;
  readonly nilai: (tahun: number) => Terhitung | Rentang;
  readonly comparison: Comparison | null;
}

const NONE: Terhitung = { nilai: null, alasan: 'tanpa-nilai' };
/** More years than these make columns too narrow. */
const MOST_YEARS = 5;

/**
 * Tabel: realisasi and the values of others by year, with the difference and which of them is better; null where nothing is
 * compared.
 */
export function tablePembanding(
  { kode, nama, title, indikator }: MeasuredGoal,
  tahun: number,
): Tabel | null {
  const compared = indikator.filter(({ pembanding }) =>
    pembanding.some(({ nilai }) => nilai.size > 0),
  );
  if (compared.length === 0) return null;
  const lead: readonly Column<HasilIndikator>[] = [
    {
      head: 'Indikator Kinerja',
      width: 24,
      cell: ({ indikator: one }) => kepala(nameWithUnit(one)),
    },
  ];
  const columns: readonly Column<Row | null>[] = [
    { head: 'Pembanding', width: 22, cell: (row) => sel(row?.nama ?? TIADA) },
    ...yearsOf(compared, tahun).map((one) => ({
      head: String(one),
      under: 'Nilai',
      width: 9,
      cell: (row: Row | null) => figurTarget(row?.nilai(one) ?? NONE),
    })),
    { head: 'Selisih', width: 10, cell: (row) => (row === null ? sel('') : differenceCell(row)) },
    {
      head: 'Keterangan',
      width: 14,
      cell: (row) => tengah(row === null ? '' : verdict(row, tahun)),
    },
  ];
  const frame = {
    kode: `pembanding-${kode}`,
    judul: `Perbandingan Realisasi ${title} “${nama}” dengan Standar dan Daerah atau Instansi Lain`,
    sumber: sourcesOf(compared),
    catatan: [
      'Selisih: realisasi dikurangi nilai pembanding pada tahun yang sama; standar berlaku sampai diganti.',
      ...rangeNotes(compared),
      ...statedNotes(compared),
    ],
  };
  const groups = compared.map((of) => ({ of, members: rowsOf(of) }));
  return groupedTable(frame, lead, columns, groups);
}

function rowsOf({ tren, pembanding }: HasilIndikator): readonly Row[] {
  const own = new Map(tren.map((one) => [one.tahun, one.realisasi]));
  return [
    { nama: 'Realisasi', isOwn: true, nilai: (tahun) => own.get(tahun) ?? NONE, comparison: null },
    ...pembanding
      .filter(({ nilai }) => nilai.size > 0)
      .map(({ pembanding: { nama }, nilai, comparison }) => ({
        nama,
        isOwn: false,
        nilai: (tahun: number) => nilai.get(tahun) ?? NONE,
        comparison,
      })),
  ];
}

/** Years that one of them has a value of, and the report's. */
function yearsOf(compared: readonly HasilIndikator[], tahun: number): readonly number[] {
  const years = compared.flatMap(({ pembanding }) =>
    pembanding.flatMap(({ nilai }) => [...nilai.keys()]),
  );
  return [...new Set([...years, tahun])].sort((a, b) => a - b).slice(-MOST_YEARS);
}

function differenceCell({ isOwn, comparison }: Row): TextCell {
  if (isOwn) return sel('');
  return comparison === null ? figur(NONE) : figur(comparison.selisih);
}

/** Of another year than the report's that year is named. */
function verdict({ isOwn, comparison }: Row, tahun: number): string {
  if (isOwn) return '';
  if (comparison?.standing == null) return TIADA;
  const { standing } = comparison;
  const words = capitalised(standing);
  return comparison.tahun === tahun ? words : `${words} (${String(comparison.tahun)})`;
}

function sourcesOf(compared: readonly HasilIndikator[]): string {
  const named = compared.flatMap(({ pembanding }) =>
    pembanding.flatMap(({ pembanding: { nama, sumber } }) =>
      sumber === null ? [] : [{ nama, sumber }],
    ),
  );
  return named.length === 0 ? 'data diolah' : namedSources(named);
}

/** What the difference is of, where anything is held against a range. */
function rangeNotes(compared: readonly HasilIndikator[]): readonly string[] {
  const isAgainstRange = compared.some(({ pembanding }) =>
    pembanding.some(({ comparison }) => comparison !== null && isRentang(comparison.nilai)),
  );
  return isAgainstRange
    ? ['Terhadap rentang selisihnya dari batas terdekat; di dalam rentang tidak ada selisih.']
    : [];
}

/** Why a value is not there, as the data state it. */
function statedNotes(compared: readonly HasilIndikator[]): readonly string[] {
  return compared.flatMap(({ pembanding }) =>
    pembanding.flatMap(({ pembanding: { nama }, nilai }: HasilPembanding) =>
      [...nilai].flatMap(([tahun, one]) =>
        isRentang(one) || isFigure(one) || one.stated === undefined
          ? []
          : [
              `${nama} ${String(tahun)}, ${formatTerhitung(one)}: ${asSentence(one.stated.because)}`,
            ],
      ),
    ),
  );
}
