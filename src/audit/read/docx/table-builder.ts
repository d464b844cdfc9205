// Rows and cells of a Word table as they come → its grid.

import type { Cell, Grid } from '../../document.ts';
import { UnreadablePackage } from '../../../office/unreadable.ts';
import { GRID_MAX, NOWHERE } from '../../document.ts';

/** Word has no broader tables. */
const COLUMNS_MAX = 100;

interface GrowingCell {
  column: number;
  span: number;
  /** Whether it goes on from the cell above. */
  isContinued: boolean;
  readonly lines: string[];
  letters: number;
  boldLetters: number;
}

interface GrowingRow {
  readonly cells: GrowingCell[];
  /** The next free column. */
  next: number;
  isHead: boolean;
  isDeleted: boolean;
}

/** One table while it is read; tables within its cells have their own. */
export class TableBuilder {
  readonly #rows: GrowingRow[] = [];

  get #row(): GrowingRow | undefined {
    return this.#rows.at(-1);
  }

  get #cell(): GrowingCell | undefined {
    return this.#row?.cells.at(-1);
  }

  beginRow(): void {
    this.#rows.push({ cells: [], next: 0, isHead: false, isDeleted: false });
  }

  beginCell(): void {
    const row = this.#row;
    row?.cells.push({
      column: row.next,
      span: 1,
      isContinued: false,
      lines: [],
      letters: 0,
      boldLetters: 0,
    });
  }

  /** The words of the cell that is open. */
  get cellText(): string {
    return this.#cell?.lines.join(' ') ?? '';
  }

  endCell(): void {
    const [row, cell] = [this.#row, this.#cell];
    if (row !== undefined && cell !== undefined) row.next = cell.column + cell.span;
  }

  /** What the properties of a row or cell say; others are passed over. */
  setProperty(name: string, value: string | undefined): void {
    const [row, cell] = [this.#row, this.#cell];
    if (row === undefined) return;
    if (name === 'tblHeader') row.isHead = true;
    else if (name === 'gridBefore') row.next = clamp(Number(value ?? 0), 0);
    else if (cell === undefined) return;
    else if (name === 'gridSpan') cell.span = clamp(Number(value ?? 1), 1);
    else if (name === 'vMerge') cell.isContinued = value === undefined || value === 'continue';
  }

  /** A change that was recorded took the row out. */
  deleteRow(): void {
    const row = this.#row;
    if (row !== undefined) row.isDeleted = true;
  }

  addText(lines: readonly string[], letters: number, boldLetters: number): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    cell.lines.push(...lines);
    cell.letters += letters;
    cell.boldLetters += boldLetters;
  }

  /** @returns null where it has fewer than two columns: a frame round text */
  finish(): Grid | null {
    const rows = this.#rows.filter(({ isDeleted, cells }) => !isDeleted && cells.length > 0);
    const widest = rows.reduce((most, { next }) => Math.max(most, next), 0);
    const columns = Math.min(COLUMNS_MAX, widest);
    if (rows.length > GRID_MAX.rows) throw new UnreadablePackage('too-large');
    if (columns < 2) return null;
    const cells: { -readonly [K in keyof Cell]: Cell[K] }[] = [];
    const above = new Map<number, (typeof cells)[number]>();
    rows.forEach((row, index) => {
      for (const one of row.cells) {
        const upper = above.get(one.column);
        if (one.isContinued && upper !== undefined && upper.row + upper.rowSpan === index) {
          upper.rowSpan++;
          continue;
        }
        const cell = toCell(one, index);
        above.set(one.column, cell);
        cells.push(cell);
      }
    });
    const head = rows.findIndex(({ isHead }) => !isHead);
    return {
      kind: 'grid',
      rows: rows.length,
      columns,
      cells,
      head: head > 0 ? head : null,
      edges: null,
      place: NOWHERE,
    };
  }

  /** What stands in it, where it is no table. */
  lines(): readonly string[] {
    return this.#rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));
  }
}

const clamp = (value: number, low: number): number =>
  Number.isInteger(value) ? Math.max(low, Math.min(COLUMNS_MAX, value)) : low;

function toCell({ column, span, lines, letters, boldLetters }: GrowingCell, row: number): Cell {
  return {
    row,
    column,
    rowSpan: 1,
    columnSpan: span,
    lines,
    bold: letters > 0 && 2 * boldLetters > letters,
    place: NOWHERE,
  };
}
