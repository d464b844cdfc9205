// Tables of words: what was recommended and what was done, innovations, awards.

import type { TextTable } from '../../source/workspace.ts';
import { kepala, sel } from '../blocks.ts';
import { TIADA } from '../format.ts';
import type { Tabel } from '../report.ts';
import { asSentence } from '../wording/phrase.ts';
import { numberColumn, table, type Column } from './column.ts';

/** Characters between which a column's share of the width goes by what it holds. */
const NARROW = 8;
const WIDE = 60;

/** A table of words as the agency typed it, with a number for each row. */
export function tableOfText({ kode, judul, sumber, catatan, kolom, baris }: TextTable): Tabel {
  const columns: readonly Column<readonly string[]>[] = [
    numberColumn(5),
    ...kolom.map((head, i) => ({
      head,
      width: widthOf(head, baris, i),
      cell: (row: readonly string[]) => {
        const text = row[i] || TIADA;
        return i === 0 ? kepala(text) : sel(text);
      },
    })),
  ];
  const notes = catatan === null ? [] : [asSentence(catatan)];
  return table({ kode, judul, sumber, catatan: notes }, columns, baris);
}

/** Text runs over several lines: twice as much of it asks for less than twice the width. */
function widthOf(head: string, rows: readonly (readonly string[])[], column: number): number {
  const longest = Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0));
  return Math.sqrt(Math.min(Math.max(longest, NARROW), WIDE)) * 4;
}
