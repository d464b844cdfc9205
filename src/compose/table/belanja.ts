// Tables of the money in other dimensions: by source, by kind of spending and DIPA, and over the years.

import type { HasilAnggaran } from '../../calculate/anggaran.ts';
import type { BelanjaDipa, BelanjaTahunan } from '../../calculate/belanja.ts';
import type { AnggaranTahunan } from '../../calculate/laporan.ts';
import { kepala, sel, tengah } from '../blocks.ts';
import { TIADA } from '../format.ts';
import type { Tabel } from '../report.ts';
import type { Terms } from '../wording/terms.ts';
import { groupedTable, numberColumn, table, type Column } from './column.ts';
import { moneyCell, moneyColumns, moneyNotes, TOTAL, type MoneyRow } from './money.ts';

/** Tabel: by source; null where no source is named. */
export function tableSumberDana(hasil: HasilAnggaran, tahun: number, terms: Terms): Tabel | null {
  if (hasil.sumberDana.size === 0) return null;
  const rows = [...hasil.sumberDana].map(([nama, uang]) => ({
    nama: nama === '' ? 'Tidak disebutkan' : nama,
    uang,
    awal: null,
  }));
  const columns: readonly Column<MoneyRow>[] = [
    numberColumn(6),
    { head: 'Sumber Dana', width: 32, cell: ({ nama }) => kepala(nama) },
    ...moneyColumns(hasil, null, terms),
  ];
  const frame = {
    kode: 'anggaran-sumber-dana',
    judul: `${terms.anggaran.title} dan Realisasi menurut Sumber Dana Tahun ${String(tahun)}`,
    sumber: hasil.sumber,
    footLabels: [TOTAL],
    catatan: moneyNotes([...rows.map(({ uang }) => uang), hasil]),
  };
  return table(frame, columns, rows);
}

/** Tabel: by kind of spending, with a sum for each DIPA where they name any. */
export function tableBelanja(
  belanja: BelanjaTahunan,
  sumber: string | null,
  tahun: number,
  terms: Terms,
): Tabel {
  const isByDipa = belanja.dipa.some(({ dipa }) => dipa !== null);
  const all = belanja.dipa.flatMap(({ rows }) => rows);
  const frame = {
    kode: 'anggaran-belanja',
    judul: `${terms.anggaran.title} dan Realisasi menurut ${isByDipa ? 'DIPA dan ' : ''}Jenis Belanja Tahun ${String(tahun)}`,
    sumber,
    footLabels: [TOTAL],
    catatan: moneyNotes([...all, belanja]),
  };
  const money = moneyColumns(belanja, belanja.awal, terms);
  const kind: Column<MoneyRow> = {
    head: 'Jenis Belanja',
    width: 26,
    cell: (row) => moneyCell(row, kepala(row.nama)),
  };
  if (!isByDipa) return table(frame, [numberColumn(6), kind, ...money], all.map(rowOf));
  const lead: readonly Column<string | null>[] = [
    { head: 'DIPA', width: 9, cell: (dipa) => tengah(dipa ?? TIADA) },
  ];
  const groups = belanja.dipa.map((one) => ({ of: one.dipa, members: withSum(one) }));
  return groupedTable(frame, lead, [kind, ...money].map(always), groups);
}

const rowOf = ({ belanja: { jenis: nama }, awal, ...uang }: BelanjaDipa['rows'][number]) => ({
  nama,
  uang,
  awal,
});

/** The rows of a DIPA and their sum. */
function withSum({ dipa, rows, awal, ...uang }: BelanjaDipa): readonly MoneyRow[] {
  const nama = dipa === null ? TOTAL : `${TOTAL} DIPA ${dipa}`;
  return [...rows.map(rowOf), { nama, uang, awal, isSum: true }];
}

/** Of groups that are never empty. */
const always = ({ cell, ...column }: Column<MoneyRow>): Column<MoneyRow | null> => ({
  ...column,
  cell: (row, number) => (row === null ? sel(TIADA) : cell(row, number)),
});

/** Tabel: the money of the years; null where there is but one. */
export function tableSerapanTahunan(years: readonly AnggaranTahunan[], terms: Terms): Tabel | null {
  const [first, ...others] = years;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return null;
  const rows = years.map(({ tahun, ...uang }) => ({ nama: String(tahun), uang, awal: null }));
  const columns: readonly Column<MoneyRow>[] = [
    { head: 'Tahun', width: 12, cell: ({ nama }) => kepala(nama) },
    ...moneyColumns(null, null, terms),
  ];
  const frame = {
    kode: 'serapan-tahunan',
    judul: `${terms.anggaran.title}, Realisasi, dan Serapan Tahun ${String(first.tahun)}–${String(last.tahun)}`,
    sumber: 'data diolah',
    catatan: moneyNotes(years),
  };
  return table(frame, columns, rows);
}
