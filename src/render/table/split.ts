// A table of some of the columns of another.

import type { TextCell, Tabel } from '../../compose/report.ts';
import { columnsOf } from '../align.ts';

/** How many columns name the rows: up to the first that holds heads of rows. */
export function leadColumns({ baris, lebarKolom }: Tabel): number {
  const columns = columnsOf(baris);
  const heads = baris.flatMap((row, i) =>
    row.flatMap(({ kepalaBaris, rentangKolom }, j) =>
      kepalaBaris ? [(columns[i]?.[j] ?? 0) + rentangKolom] : [],
    ),
  );
  const last = heads.length === 0 ? 1 : Math.min(...heads);
  return Math.max(1, Math.min(last, lebarKolom.length - 1));
}

/** The table with these columns alone, in ascending order; `widths` are those of all columns. */
export function takeColumns(
  tabel: Tabel,
  columns: readonly number[],
  widths: readonly number[],
): Tabel {
  const body = takeFrom([...tabel.baris, ...tabel.kaki], columns);
  const total = columns.reduce((sum, column) => sum + (widths[column] ?? 0), 0);
  return {
    ...tabel,
    kepala: withoutEmptyRows(takeFrom(tabel.kepala, columns)),
    lebarKolom: columns.map((column) => Math.round(((widths[column] ?? 0) / total) * 10_000) / 100),
    baris: body.slice(0, tabel.baris.length),
    kaki: body.slice(tabel.baris.length),
  };
}

/** What of each row stands in the columns; a cell over several goes over those of them that are taken. */
function takeFrom(
  rows: readonly (readonly TextCell[])[],
  taken: readonly number[],
): readonly (readonly TextCell[])[] {
  const columns = columnsOf(rows);
  return rows.map((row, i) =>
    row.flatMap((cell, j) => {
      const start = columns[i]?.[j] ?? 0;
      const span = taken.filter((column) => column >= start && column < start + cell.rentangKolom);
      return span.length === 0 ? [] : [{ ...cell, rentangKolom: span.length }];
    }),
  );
}

/** A row of heads of which nothing is taken goes, and with it a line of the cells that reach over it. */
function withoutEmptyRows(
  rows: readonly (readonly TextCell[])[],
): readonly (readonly TextCell[])[] {
  return rows.flatMap((row, i) => {
    if (row.length === 0) return [];
    const shrink = (cell: TextCell): number =>
      rows.slice(i + 1, i + cell.rentangBaris).filter((other) => other.length === 0).length;
    return [row.map((cell) => ({ ...cell, rentangBaris: cell.rentangBaris - shrink(cell) }))];
  });
}
