// Columns that not every agency has anything for.

import { expect, test } from 'vitest';
import { kepala, sel } from '../../../src/compose/blocks.ts';
import { TIADA } from '../../../src/compose/format.ts';
import { groupedTable, table, type Column } from '../../../src/compose/table/column.ts';

interface Row {
  readonly nama: string;
  readonly oleh: string | null;
}

const FRAME = { kode: 'uji', judul: 'Uji', sumber: null, hasColumnNumbers: true };
const COLUMNS: readonly Column<Row | null>[] = [
  { head: 'Nama', width: 60, cell: (row) => kepala(row?.nama ?? TIADA) },
  { head: 'Oleh', width: 20, cell: (row) => sel(row?.oleh ?? TIADA), isOptional: true },
  { head: 'Nilai', width: 20, cell: () => sel(TIADA) },
];
const known = { nama: 'A', oleh: 'Bagian Umum' };
const unknown = { nama: 'B', oleh: null };

const headsOf = ({ kepala: rows }: { readonly kepala: readonly (readonly { teks: string }[])[] }) =>
  rows.map((row) => row.map(({ teks }) => teks));

test('an optional column of dashes alone is left out, with its number and its width', () => {
  const without = table(FRAME, COLUMNS, [unknown, unknown]);
  expect(headsOf(without)).toEqual([
    ['Nama', 'Nilai'],
    ['(1)', '(2)'],
  ]);
  expect(without.lebarKolom).toEqual([75, 25]);
  expect(without.baris.map((row) => row.length)).toEqual([2, 2]);
});

test('it stands where one row has something, and others stand in any case', () => {
  const [heads] = headsOf(table(FRAME, COLUMNS, [unknown, known]));
  expect(heads).toEqual(['Nama', 'Oleh', 'Nilai']);
});

test('so it is in a table of groups, one of which has no members', () => {
  const lead: readonly Column<string>[] = [
    { head: 'Kelompok', width: 20, cell: (of) => kepala(of) },
  ];
  const headsOver = (members: readonly Row[]) =>
    headsOf(
      groupedTable(FRAME, lead, COLUMNS, [
        { of: 'I', members },
        { of: 'II', members: [] },
      ]),
    )[0];
  expect(headsOver([unknown])).toEqual(['Kelompok', 'Nama', 'Nilai']);
  expect(headsOver([unknown, known])).toEqual(['Kelompok', 'Nama', 'Oleh', 'Nilai']);
});
