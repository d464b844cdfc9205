// Lines of text whose gaps stand below each other → the cells of a table that has no ruling lines.

import type { Cell, Grid, PageRule, PageWord } from '../document.ts';
import { boxAround, textOf, type Line } from './lines.ts';

/** A gap between two words that is wider than this part of the letters' height parts two columns. */
const GAP = 1.1;
/** Lines farther apart than this many heights are not of one table, unless a ruling line stands between them. */
const APART = 3.2;
/** A table has at least this many lines with a gap in them. */
const LINES_MIN = 3;

interface Piece {
  readonly words: readonly PageWord[];
  readonly left: number;
  readonly right: number;
}

interface Candidate {
  readonly line: Line;
  readonly pieces: readonly Piece[];
}

/** A table that was found among lines of text, and the lines that are in it. */
export interface GapTable {
  readonly grid: Grid;
  readonly lines: ReadonlySet<Line>;
}

/**
 * The tables among lines that no ruling encloses. Only those with figures are looked for: text in columns is no table.
 * @param horizontal ruling lines of the page, which may part the rows
 */
export function findGapTables(
  lines: readonly Line[],
  horizontal: readonly PageRule[],
  page: number,
): readonly GapTable[] {
  const candidates = lines.map((line) => ({ line, pieces: piecesOf(line) }));
  return runsOf(candidates, horizontal).flatMap((run) => {
    const table = tableOf(run, horizontal, page);
    return table === null ? [] : [table];
  });
}

function piecesOf({ words, size }: Line): readonly Piece[] {
  const pieces: { words: PageWord[]; left: number; right: number }[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    if (last !== undefined && word.box.left - last.right < GAP * size) {
      last.words.push(word);
      last.right = Math.max(last.right, word.box.right);
    } else {
      pieces.push({ words: [word], left: word.box.left, right: word.box.right });
    }
  }
  return pieces;
}

/** Stretches of lines near each other that have gaps, or stand between lines that do. */
function runsOf(
  candidates: readonly Candidate[],
  horizontal: readonly PageRule[],
): readonly (readonly Candidate[])[] {
  const runs: Candidate[][] = [];
  let run: Candidate[] = [];
  const end = () => {
    while (run.length > 0 && (run.at(-1) as Candidate).pieces.length < 2) run.pop();
    if (run.filter(({ pieces }) => pieces.length > 1).length >= LINES_MIN) runs.push(run);
    run = [];
  };
  for (const one of candidates) {
    const last = run.at(-1);
    if (last !== undefined && !isNear(last.line, one.line, horizontal)) end();
    // A full line of prose parts two tables; a short one is a row that goes on.
    if (one.pieces.length < 2 && (run.length === 0 || isProse(one, run))) end();
    else run.push(one);
  }
  end();
  return runs;
}

function isNear(above: Line, below: Line, horizontal: readonly PageRule[]): boolean {
  const gap = below.baseline - above.baseline;
  if (gap <= APART * Math.max(above.size, below.size)) return true;
  const parted = horizontal.some(
    ({ at, from, to }) =>
      at > above.baseline && at < below.baseline && from < below.box.right && to > below.box.left,
  );
  return parted && gap <= 3 * APART * below.size;
}

function isProse({ pieces, line }: Candidate, run: readonly Candidate[]): boolean {
  const [piece] = pieces;
  const others = run.filter((one) => one.pieces.length > 1);
  const first = others.at(-1)?.pieces[0];
  if (piece === undefined || first === undefined) return true;
  const width = boxAround(others.map((one) => one.line)).right - first.left;
  return (
    piece.right - piece.left > 0.6 * width || Math.abs(piece.left - first.left) > 6 * line.size
  );
}

const FIGURE = /^(?:Rp\.?)?[-–−(]?\d[\d.,]*\)?\s*%?(?:,-)?$/;
const isFigure = ({ words }: Piece): boolean => FIGURE.test(textOf(words).replace(/\s+/g, ''));

interface Column {
  left: number;
  right: number;
}

function tableOf(
  run: readonly Candidate[],
  horizontal: readonly PageRule[],
  page: number,
): GapTable | null {
  const columns = columnsOf(run);
  if (columns.length < 2) return null;
  const rows = rowsOf(run, columns, horizontal);
  const figures = run.filter(({ pieces }) => pieces.slice(1).some(isFigure)).length;
  if (rows.length < 2 || figures < 2) return null;
  const cells = rows.flatMap((row, i) => cellsOf(row, columns, i, page));
  const lines = run.map(({ line }) => line);
  if (isContents(rows) || isSparse(cells)) return null;
  const grid: Grid = {
    kind: 'grid',
    rows: rows.length,
    columns: columns.length,
    cells,
    head: null,
    edges: [...columns.map(({ left }) => left), (columns.at(-1) as Column).right],
    place: { page, box: boxAround(lines) },
  };
  return { grid, lines: new Set(lines) };
}

/** A list of contents: names with numbers of pages. */
function isContents(rows: readonly (readonly Candidate[])[]): boolean {
  const texts = rows.map((row) => row.map(({ line }) => textOf(line.words)).join(' '));
  const named = texts.filter((text) =>
    /^(?:bab|tabel|gambar|grafik|lampiran|daftar|kata pengantar|\d+\.\d+)\b/i.test(text),
  );
  const paged = texts.filter((text) => /(?:^|[\s.…])(?:\d{1,3}|[ivxl]+)$/i.test(text));
  return paged.length >= 0.7 * rows.length && named.length >= 0.3 * rows.length;
}

/** The labels of a chart stand here and there. */
function isSparse(cells: readonly Cell[]): boolean {
  return cells.filter(({ lines }) => lines.length > 0).length < 0.6 * cells.length;
}

/** Where text stands in most of the lines: what overlaps is one column. Heads over several columns join none. */
function columnsOf(run: readonly Candidate[]): readonly Column[] {
  const most = Math.max(...run.map(({ pieces }) => pieces.length));
  const full = run.filter(({ pieces }) => pieces.length >= Math.max(2, most - 1));
  const columns: Column[] = [];
  for (const { left, right } of full
    .flatMap(({ pieces }) => pieces)
    .sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left <= last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/** Lines of one row: a new one begins below a ruling line, or with a line that has more than a name that goes on. */
function rowsOf(
  run: readonly Candidate[],
  columns: readonly Column[],
  horizontal: readonly PageRule[],
): readonly (readonly Candidate[])[] {
  const rows: Candidate[][] = [];
  for (const one of run) {
    const last = rows.at(-1);
    const above = last?.at(-1);
    if (last === undefined || above === undefined || !goesOn(above, one, columns, horizontal)) {
      rows.push([one]);
    } else last.push(one);
  }
  return rows;
}

function goesOn(
  above: Candidate,
  below: Candidate,
  columns: readonly Column[],
  horizontal: readonly PageRule[],
): boolean {
  const [top, bottom] = [above.line.baseline, below.line.baseline];
  const isParted = horizontal.some(({ at, from, to }) => at > top && at < bottom && to - from > 60);
  if (isParted) return false;
  const gap = bottom - top;
  if (gap > 1.9 * below.line.size) return false;
  const used = new Set(below.pieces.map((piece) => columnOf(piece, columns)));
  return !below.pieces.some(isFigure) && used.size < columns.length && below.pieces.length === 1;
}

function columnOf({ left, right }: Piece, columns: readonly Column[]): number {
  const overlap = columns.map((one) => Math.min(right, one.right) - Math.max(left, one.left));
  return overlap.indexOf(Math.max(...overlap));
}

function cellsOf(
  row: readonly Candidate[],
  columns: readonly Column[],
  index: number,
  page: number,
): readonly Cell[] {
  return columns.map((_, column) => {
    const lines = row
      .map(({ pieces }) => pieces.filter((piece) => columnOf(piece, columns) === column))
      .filter((pieces) => pieces.length > 0);
    const words = lines.flat().flatMap((piece) => piece.words);
    return {
      row: index,
      column,
      rowSpan: 1,
      columnSpan: 1,
      lines: lines.map((pieces) => textOf(pieces.flatMap((piece) => piece.words))),
      bold: words.length > 0 && words.every(({ bold }) => bold),
      place: { page, box: words.length === 0 ? null : boxAround(words) },
    };
  });
}
