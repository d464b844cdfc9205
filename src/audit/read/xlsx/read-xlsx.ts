// A workbook → blocks: stretches of rows with several cells are tables, rows with one cell are text.

import { columnName } from '../../../excel/cell-text.ts';
import {
  readWorkbook,
  type MergedCells,
  type WorkbookSheet,
} from '../../../excel/workbook/workbook.ts';
import { UnreadablePackage } from '../../../office/unreadable.ts';
import {
  GRID_MAX,
  type Block,
  type Cell,
  type Document,
  type Grid,
  type TextBlock,
} from '../../document.ts';
import { shownText } from './shown.ts';

/** @throws UnreadablePackage */
export function readXlsx(bytes: Uint8Array): Document {
  const sheets = readWorkbook(bytes).filter(({ isHidden }) => !isHidden);
  return {
    kind: 'xlsx',
    pages: null,
    blocks: sheets.flatMap(blocksOf),
    unread: [],
    pictures: [],
    toPdf: [],
    recognised: [],
  };
}

interface Line {
  /** From 1. */
  readonly row: number;
  readonly cells: readonly Filled[];
}

interface Filled {
  /** From 0. */
  readonly column: number;
  readonly text: string;
  readonly merged: MergedCells | undefined;
}

function blocksOf(sheet: WorkbookSheet): readonly Block[] {
  return stretchesOf(linesOf(sheet)).flatMap((stretch) => {
    const first = stretch.findIndex(isRow);
    if (first === -1) return stretch.map((line) => toText(line, sheet.name));
    const last = stretch.findLastIndex(isRow);
    return [
      ...stretch.slice(0, first).map((line) => toText(line, sheet.name)),
      toGrid(stretch.slice(first, last + 1), sheet.name),
      ...stretch.slice(last + 1).map((line) => toText(line, sheet.name)),
    ];
  });
}

const isRow = ({ cells }: Line): boolean => cells.length > 1;

function linesOf({ rows, merged }: WorkbookSheet): readonly Line[] {
  const begun = new Map(merged.map((one) => [`${one.top} ${one.left}`, one]));
  return [...rows]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, cells]): readonly Line[] => {
      const filled = [...cells]
        .sort(([a], [b]) => a - b)
        .map(([column, cell]) => ({
          column,
          text: shownText(cell),
          merged: begun.get(`${row} ${column}`),
        }))
        .filter(({ text }) => text !== '');
      return filled.length === 0 ? [] : [{ row, cells: filled }];
    });
}

/** Rows that belong together: two empty ones part them, or one before a title. */
function stretchesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const stretches: Line[][] = [];
  for (const line of lines) {
    const last = stretches.at(-1);
    const gap = line.row - (last?.at(-1)?.row ?? -9);
    if (last !== undefined && (gap === 1 || (gap === 2 && isRow(line)))) last.push(line);
    else stretches.push([line]);
  }
  return stretches;
}

/** With a cell at each place where nothing stands: what is blank counts as that. */
function withBlanks(
  cells: readonly Cell[],
  lines: readonly Line[],
  left: number,
  sheet: string,
): readonly Cell[] {
  const columns = cells.reduce((most, one) => Math.max(most, one.column + one.columnSpan), 0);
  const taken = new Set(
    cells.flatMap(({ row, column, rowSpan, columnSpan }) =>
      Array.from({ length: rowSpan * columnSpan }, (_, i) =>
        keyOf(row + Math.floor(i / columnSpan), column + (i % columnSpan)),
      ),
    ),
  );
  const blanks = lines.flatMap((line, row) =>
    Array.from({ length: columns }, (_, column) => column)
      .filter((column) => !taken.has(keyOf(row, column)))
      .map((column): Cell => ({
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        lines: [],
        bold: false,
        place: { page: null, box: null, address: addressOf(sheet, line.row, left + column) },
      })),
  );
  return [...cells, ...blanks].sort((a, b) => a.row - b.row || a.column - b.column);
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;

const addressOf = (sheet: string, row: number, column: number): string =>
  `${sheet}!${columnName(column)}${row}`;

function toText({ row, cells }: Line, sheet: string): TextBlock {
  return {
    kind: 'text',
    text: cells
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' '),
    bold: false,
    size: 0,
    heading: null,
    place: { page: null, box: null, address: addressOf(sheet, row, cells[0]?.column ?? 0) },
  };
}

/** @throws UnreadablePackage where it is larger than any table of a report */
function toGrid(lines: readonly Line[], sheet: string): Grid {
  const count = lines.reduce((sum, { cells }) => sum + cells.length, 0);
  if (lines.length > GRID_MAX.rows || count > GRID_MAX.cells)
    throw new UnreadablePackage('too-large');
  const columns = lines.flatMap(({ cells }) =>
    cells.flatMap(({ column, merged }) => [column, merged?.right ?? column]),
  );
  const left = columns.reduce((a, b) => Math.min(a, b));
  const right = columns.reduce((a, b) => Math.max(a, b));
  const rowAt = new Map(lines.map(({ row }, i) => [row, i]));
  const rowsWithin = (top: number, bottom: number) =>
    lines.filter(({ row }) => row >= top && row <= bottom).length;
  const cells = lines.flatMap(({ row, cells: filled }) =>
    filled.map(({ column, text, merged }): Cell => ({
      row: rowAt.get(row) ?? 0,
      column: column - left,
      rowSpan: merged === undefined ? 1 : Math.max(1, rowsWithin(merged.top, merged.bottom)),
      columnSpan: merged === undefined ? 1 : merged.right - merged.left + 1,
      lines: text.split('\n'),
      bold: false,
      place: { page: null, box: null, address: addressOf(sheet, row, column) },
    })),
  );
  const columnCount = right - left + 1;
  return {
    kind: 'grid',
    rows: lines.length,
    columns: columnCount,
    cells:
      lines.length * columnCount > GRID_MAX.cells ? cells : withBlanks(cells, lines, left, sheet),
    head: null,
    edges: null,
    place: { page: null, box: null, address: addressOf(sheet, lines[0]?.row ?? 1, left) },
  };
}
