// Tables out of columns: what stands in a column, from its head to its foot, is said in one place.

import { kepala, sel, tengah } from '../blocks.ts';
import { TIADA } from '../format.ts';
import type { TextCell, Tabel } from '../report.ts';
import type { Terms } from '../wording/terms.ts';

/** A column of a table in which each row tells of one `T`. */
export interface Column<T> {
  readonly head: string;
  /** A head over this column and its neighbours that say the same. */
  readonly under?: string;
  /** Share of the width, relative to the other columns'. */
  readonly width: number;
  /** @param number of the row, from 1 */
  readonly cell: (row: T, number: number) => TextCell;
  /** Its cells in the rows below the body, one for each of the frame's `footLabels`. */
  readonly foot?: readonly TextCell[];
  /** Left out where no row has anything in it: not every agency keeps this. */
  readonly isOptional?: boolean;
}

/** What a table says of itself. */
export interface Frame {
  readonly kode: string;
  readonly judul: string;
  readonly sumber: string | null;
  readonly catatan?: readonly string[];
  readonly lanskap?: boolean;
  /** Whether a row of numbers (1) (2) (3) stands below the heads. */
  readonly hasColumnNumbers?: boolean;
  /** Names of the rows below the body; each goes over the columns before the first that has a foot. */
  readonly footLabels?: readonly string[];
}

/** A table with a row for each of `rows`; without its number, which it gets when all tables are known. */
export function table<T>(frame: Frame, described: readonly Column<T>[], rows: readonly T[]): Tabel {
  const columns = filled(described, rows);
  const cells = rows.map((row, i) => columns.map(({ cell }) => cell(row, i + 1)));
  return assemble(frame, columns, cells);
}

const filled = <T>(columns: readonly Column<T>[], rows: readonly T[]): readonly Column<T>[] =>
  columns.filter(
    ({ isOptional, cell }) =>
      isOptional !== true || rows.some((row, i) => cell(row, i + 1).teks !== TIADA),
  );

/** Things that are listed below what they belong to. */
export interface Group<G, T> {
  readonly of: G;
  readonly members: readonly T[];
}

/**
 * A table in which the cells of a group stand beside all of its members, and beside one row of dashes where it has none,
 * so that it is listed all the same.
 * @param lead columns of the group
 * @param described columns of a member; null is the row of a group without any
 * @param tail columns of the group behind those of its members
 */
export function groupedTable<G, T>(
  frame: Frame,
  lead: readonly Column<G>[],
  described: readonly Column<T | null>[],
  groups: readonly Group<G, T>[],
  tail: readonly Column<G>[] = [],
): Tabel {
  const columns = filled(
    described,
    groups.flatMap(({ members }): readonly (T | null)[] => members),
  );
  const cells = groups.flatMap(({ of, members }, i) => {
    const rows: readonly (T | null)[] = members.length === 0 ? [null] : members;
    const ofGroup = (shared: readonly Column<G>[]) =>
      shared.map(({ cell }) => spanRows(cell(of, i + 1), rows.length));
    return rows.map((row, j) => [
      ...(j === 0 ? ofGroup(lead) : []),
      ...columns.map(({ cell }) => cell(row, j + 1)),
      ...(j === 0 ? ofGroup(tail) : []),
    ]);
  });
  return assemble(frame, [...lead, ...columns, ...tail], cells);
}

const spanRows = (cell: TextCell, rentangBaris: number): TextCell => ({ ...cell, rentangBaris });

type Described = Pick<Column<never>, 'head' | 'under' | 'width' | 'foot'>;

function assemble(
  frame: Frame,
  columns: readonly Described[],
  baris: readonly (readonly TextCell[])[],
): Tabel {
  const { kode, judul, sumber, catatan = [], lanskap = false, footLabels = [] } = frame;
  return {
    jenis: 'tabel',
    id: `tabel-${kode}`,
    kode,
    label: '',
    judul,
    sumber,
    kepala: [
      ...headRows(columns),
      ...(frame.hasColumnNumbers === true ? [columns.map((_, i) => tengah(`(${i + 1})`))] : []),
    ],
    lebarKolom: normaliseWidths(columns.map(({ width }) => width)),
    baris,
    kaki: footLabels.map((label, i) => footRow(label, columns, i)),
    catatan,
    lanskap,
  };
}

/** One row of heads, or two where some stand under a common one. */
function headRows(columns: readonly Described[]): readonly (readonly TextCell[])[] {
  if (columns.every(({ under }) => under === undefined)) {
    return [columns.map(({ head }) => tengah(head))];
  }
  const upper = columns.flatMap(({ head, under }, i) => {
    if (under === undefined) return [tengah(head, { rentangBaris: 2 })];
    if (columns[i - 1]?.under === under) return [];
    const rest = columns.slice(i);
    const end = rest.findIndex((column) => column.under !== under);
    return [tengah(under, { rentangKolom: end === -1 ? rest.length : end })];
  });
  const lower = columns.filter(({ under }) => under !== undefined);
  return [upper, lower.map(({ head }) => tengah(head))];
}

function footRow(label: string, columns: readonly Described[], line: number): readonly TextCell[] {
  const first = columns.findIndex(({ foot }) => foot !== undefined);
  const cells = columns.slice(first).map(({ foot }) => foot?.[line] ?? sel(''));
  return [kepala(label, { rentangKolom: first }), ...cells];
}

/** Shares of the width, brought to a sum of 100. */
function normaliseWidths(widths: readonly number[]): readonly number[] {
  const sum = widths.reduce((a, b) => a + b, 0);
  return widths.map((one) => Math.round((one / sum) * 10_000) / 100);
}

/** The column of the rows' numbers. */
export function numberColumn<T>(width: number): Column<T> {
  return { head: 'No', width, cell: (_, number) => tengah(String(number)) };
}

/** How a tujuan is named where sasaran stand in the same column. */
export function tujuanLabel(nama: string, { tujuan }: Terms): string {
  return `${tujuan.title}: ${nama}`;
}
