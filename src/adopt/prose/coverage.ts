// Which tables of the source the built report does not say again: they go, whole, to what is left.

import type { Sheet, SheetRow } from '../../audit/column/sheet.ts';
import type { Cell } from '../../audit/document.ts';
import { fold, textOfCell } from '../../audit/table/head.ts';
import type { Decimal } from '../../decimal.ts';
import { withoutListMark } from '../collect/subject.ts';
import { plainLetters, type ComposedRow, type Corpus } from './corpus.ts';

/** What of a table stands nowhere else, in the words of its cells. */
export interface Missing {
  readonly sheet: Sheet;
  readonly cells: readonly string[];
}

/** @param placed the cells whose figures stand in a data file */
export function findMissing(
  sheets: readonly Sheet[],
  placed: ReadonlySet<Cell>,
  corpus: Corpus,
): readonly Missing[] {
  return sheets.flatMap((sheet) => {
    const cells = sheet.rows.flatMap((row) => missingIn(sheet, row, placed, corpus));
    return cells.length === 0 ? [] : [{ sheet, cells: [...new Set(cells)] }];
  });
}

function missingIn(
  { columns }: Sheet,
  row: SheetRow,
  placed: ReadonlySet<Cell>,
  corpus: Corpus,
): readonly string[] {
  const own = columns.flatMap(({ index, role }) => {
    const cell = row.cells[index] ?? null;
    const reading = row.readings[index];
    if (cell === null || row.isOwn[index] !== true || reading?.kind === 'blank') return [];
    // Ratings are made anew, and the numbers of rows say nothing.
    if (role === 'predikat' || role === 'nomor') return [];
    // The number of a kode in a name is no figure.
    return placed.has(cell) ? [] : [{ cell, reading: role === 'nama' ? undefined : reading }];
  });
  const figures = own.flatMap(({ reading }) => {
    if (reading?.kind === 'figure') return [reading.figure.value];
    return reading?.kind === 'range' ? [reading.from.value, reading.to.value] : [];
  });
  const isSaid = figures.length === 0 || isInRow(figures, nameOf(row), corpus.rows);
  return own.flatMap(({ cell, reading }) => {
    const isFigure = reading?.kind === 'figure' || reading?.kind === 'range';
    const text = textOfCell(cell);
    if (isFigure) return isSaid ? [] : [text];
    const letters = plainLetters(withoutListMark(text));
    return letters === '' || corpus.text.includes(` ${letters} `) ? [] : [text];
  });
}

const nameOf = ({ name, kind }: SheetRow): string =>
  kind === 'sum' || kind === 'mean' ? '' : fold(withoutListMark(name).replace(/\([^)]*\)/g, ' '));

/** Whether a row of the report has all these figures, and the name. */
function isInRow(figures: readonly Decimal[], name: string, rows: readonly ComposedRow[]): boolean {
  return rows.some((row) => row.words.includes(name) && hasAll(row.figures, figures));
}

function hasAll(of: readonly Decimal[], wanted: readonly Decimal[]): boolean {
  const rest = [...of];
  return wanted.every((value) => {
    const at = rest.findIndex((one) => one.eq(value));
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  });
}
