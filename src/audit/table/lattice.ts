// Ruling lines and the words between them → the cells of a table.

import type { PageBox, Cell, Grid, PageRule, PageWord } from '../document.ts';
import { boxAround, linesOfCell } from './lines.ts';
import { Groups, type Ruling } from './rules.ts';

/** Lines nearer to each other than this hold no cell between them. */
const SLIVER = 3.6;
/** A table whose outer lines are left out ends where the others do, if that is farther than this. */
const OPEN = 7;
/** A side of a cell is there if this part of it is drawn. */
const DRAWN = 0.5;
const CELLS_MAX = 20_000;

/** Rows and columns of a ruling, and which of their sides are drawn. */
export interface Lattice {
  /** Left to right. */
  readonly xs: readonly number[];
  /** Top to bottom. */
  readonly ys: readonly number[];
  readonly ruling: Ruling;
}

/** The frame that a ruling draws; null where that is no table: fewer than two columns or cells beyond measure. */
export function frameOf(ruling: Ruling): Lattice | null {
  const { horizontal, vertical, box } = ruling;
  const xs = withEnds(clusters(vertical.map(({ at }) => at)), box.left, box.right);
  const ys = withEnds(clusters(horizontal.map(({ at }) => at)), box.top, box.bottom);
  if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > CELLS_MAX) return null;
  return { xs, ys, ruling };
}

function clusters(values: readonly number[]): readonly number[] {
  const groups: number[][] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last !== undefined && value - (last[0] as number) <= SLIVER) last.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}

function withEnds(values: readonly number[], low: number, high: number): readonly number[] {
  const first = values[0] ?? high;
  const last = values.at(-1) ?? low;
  return [
    ...(first - low > OPEN ? [low] : []),
    ...values,
    ...(high - last > OPEN && values.length > 0 ? [high] : []),
  ];
}

/** Puts each word into the cell in which its middle lies. */
export function gridOf(frame: Lattice, words: readonly PageWord[], page: number): Grid {
  const areas = areasOf(frame);
  const columns = frame.xs.length - 1;
  const owner = new Map<number, Area>();
  for (const area of areas) for (const square of area.squares) owner.set(square, area);
  const content = new Map<Area, PageWord[]>();
  for (const word of words) {
    const square = squareOf(word, frame, columns);
    const area = square === null ? undefined : owner.get(square);
    if (area === undefined) continue;
    const list = content.get(area) ?? [];
    list.push(word);
    content.set(area, list);
  }
  return withoutEmptyTracks({
    kind: 'grid',
    rows: frame.ys.length - 1,
    columns,
    cells: areas.map((area) => toCell(area, content.get(area) ?? [], frame, page)),
    head: null,
    edges: frame.xs,
    place: { page, box: boxOfFrame(frame) },
  });
}

/** A row or column in which no cell begins is no row or column: a line elsewhere ended there. */
function withoutEmptyTracks(grid: Grid): Grid {
  const rows = kept(grid.rows, grid.cells, ({ row }) => row);
  const columns = kept(grid.columns, grid.cells, ({ column }) => column);
  const span = (list: readonly number[], from: number, length: number) =>
    list.filter((one) => one >= from && one < from + length).length;
  const edges = grid.edges ?? [];
  return {
    ...grid,
    rows: rows.length,
    columns: columns.length,
    cells: grid.cells.map((cell) => ({
      ...cell,
      row: rows.indexOf(cell.row),
      column: columns.indexOf(cell.column),
      rowSpan: span(rows, cell.row, cell.rowSpan),
      columnSpan: span(columns, cell.column, cell.columnSpan),
    })),
    edges: [...columns.map((column) => edges[column] ?? 0), edges.at(-1) ?? 0],
  };
}

function kept(
  count: number,
  cells: readonly Cell[],
  at: (cell: Cell) => number,
): readonly number[] {
  const begun = new Set(cells.map(at));
  return Array.from({ length: count }, (_, i) => i).filter((i) => begun.has(i));
}

export function boxOfFrame({ xs, ys }: Lattice): PageBox {
  return { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
}

function squareOf(
  { box, baseline, size, direction }: PageWord,
  { xs, ys }: Lattice,
  columns: number,
) {
  const x = (box.left + box.right) / 2;
  const y = direction === 'along' ? baseline - 0.3 * size : (box.top + box.bottom) / 2;
  const column = intervalOf(xs, x);
  const row = intervalOf(ys, y);
  return column === null || row === null ? null : row * columns + column;
}

/** Between which two of the ascending values `at` lies; null outside. */
function intervalOf(values: readonly number[], at: number): number | null {
  if (at < (values[0] ?? 0) || at > (values.at(-1) ?? 0)) return null;
  const next = values.findIndex((value) => value > at);
  return next === -1 ? values.length - 2 : Math.max(0, next - 1);
}

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly squares: readonly number[];
}

function toCell(area: Area, words: readonly PageWord[], { xs, ys }: Lattice, page: number): Cell {
  const { row, column, rowSpan, columnSpan } = area;
  const whole: PageBox = {
    left: xs[column] ?? 0,
    right: xs[column + columnSpan] ?? 0,
    top: ys[row] ?? 0,
    bottom: ys[row + rowSpan] ?? 0,
  };
  const letters = (list: readonly PageWord[]) => list.reduce((n, { text }) => n + text.length, 0);
  return {
    row,
    column,
    rowSpan,
    columnSpan,
    lines: linesOfCell(words),
    bold: words.length > 0 && 2 * letters(words.filter(({ bold }) => bold)) > letters(words),
    place: { page, box: words.length === 0 ? whole : boxAround(words) },
  };
}

/** Squares between which no side is drawn are one cell, where together they are a rectangle. */
function areasOf(frame: Lattice): readonly Area[] {
  const rows = frame.ys.length - 1;
  const columns = frame.xs.length - 1;
  const sides = drawnSides(frame);
  const group = new Groups(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const square = row * columns + column;
      if (column + 1 < columns && !sides.right(row, column)) group.join(square, square + 1);
      if (row + 1 < rows && !sides.below(row, column)) group.join(square, square + columns);
    }
  }
  const members = new Map<number, number[]>();
  for (let square = 0; square < rows * columns; square++) {
    const root = group.rootOf(square);
    const list = members.get(root) ?? [];
    list.push(square);
    members.set(root, list);
  }
  return [...members.values()]
    .flatMap((squares) => rectangles(squares, columns))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The squares as one rectangle, else as one for each stretch of them in a row. */
function rectangles(squares: readonly number[], columns: number): readonly Area[] {
  const whole = areaOf(squares, columns);
  if (whole.rowSpan * whole.columnSpan === squares.length) return [whole];
  const stretches: number[][] = [];
  for (const square of [...squares].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    const isNext = last?.at(-1) === square - 1;
    if (last !== undefined && isNext && square % columns !== 0) last.push(square);
    else stretches.push([square]);
  }
  return stretches.map((stretch) => areaOf(stretch, columns));
}

function areaOf(squares: readonly number[], columns: number): Area {
  const rows = squares.map((square) => Math.floor(square / columns));
  const places = squares.map((square) => square % columns);
  const row = Math.min(...rows);
  const column = Math.min(...places);
  return {
    row,
    column,
    rowSpan: Math.max(...rows) - row + 1,
    columnSpan: Math.max(...places) - column + 1,
    squares,
  };
}

function drawnSides({ xs, ys, ruling: { horizontal, vertical } }: Lattice) {
  const across = ys.map((y) => horizontal.filter(({ at }) => Math.abs(at - y) <= SLIVER));
  const down = xs.map((x) => vertical.filter(({ at }) => Math.abs(at - x) <= SLIVER));
  return {
    below: (row: number, column: number) =>
      covers(across[row + 1] ?? [], xs[column] ?? 0, xs[column + 1] ?? 0),
    right: (row: number, column: number) =>
      covers(down[column + 1] ?? [], ys[row] ?? 0, ys[row + 1] ?? 0),
  };
}

function covers(rules: readonly PageRule[], from: number, to: number): boolean {
  const covered = rules.reduce(
    (sum, rule) => sum + Math.max(0, Math.min(to, rule.to) - Math.max(from, rule.from)),
    0,
  );
  return covered >= DRAWN * (to - from);
}
