// Grids and the text round them → the tables of a report: captioned, with head and rows, joined over pages.

import type { Block, Cell, Grid, Place, TextBlock } from '../document.ts';
import { captionAbove, captionBelow, type TableCaption } from './caption.ts';
import { fold, headRowsOf, labelsOf, textOfCell } from './head.ts';

/** A place in a row: the cell that covers it, and whether the cell begins there. */
export interface Spot {
  readonly cell: Cell;
  readonly isFirst: boolean;
}

export interface TableRow {
  /** By column; null where no cell is. */
  readonly spots: readonly (Spot | null)[];
  readonly page: number | null;
}

export interface Table {
  /** Its place in the report, from 1. */
  readonly index: number;
  /** `3.13`; null where it has none. */
  readonly number: string | null;
  readonly title: string;
  /** What stands over each column, from top to bottom. */
  readonly labels: readonly (readonly string[])[];
  readonly rows: readonly TableRow[];
  readonly place: Place;
  /** Its parts, one for each page that it stands on. */
  readonly parts: readonly Place[];
  /** The text right above it, since the last table. */
  readonly chapter: string | null;
  /** The lines of its caption. */
  readonly caption: readonly TextBlock[];
  /** Rows before which pages of the report are missing. */
  readonly gaps: readonly number[];
}

export interface Gathered {
  readonly tables: readonly Table[];
  /** Text that is no caption, in reading order, by how many tables stand before it. */
  readonly text: readonly (readonly TextBlock[])[];
}

interface Part {
  readonly grid: Grid;
  readonly above: readonly TextBlock[];
  readonly below: readonly TextBlock[];
}

/** @param gaps pages before which others are missing */
export function gatherTables(blocks: readonly Block[], gaps: readonly number[]): Gathered {
  const parts = partsOf(blocks);
  const isBelow = captionsStandBelow(parts);
  const drafts: Draft[] = [];
  for (const [i, part] of parts.entries()) {
    const caption = captionOfPart(part, isBelow, parts[i - 1], parts[i + 1]);
    const last = drafts.at(-1);
    if (last !== undefined && continues(last, part, caption)) extend(last, part.grid, gaps);
    else drafts.push(begin(part, caption, last));
  }
  const captions = new Set(drafts.flatMap(({ caption }) => caption?.lines ?? []));
  const chapters = chaptersOf(blocks);
  return {
    tables: drafts.map((draft, i) => finish(draft, i + 1, chapters)),
    text: textBetween(blocks, drafts).map((list) => list.filter((block) => !captions.has(block))),
  };
}

/** The text before the first table, and behind each. */
function textBetween(
  blocks: readonly Block[],
  drafts: readonly Draft[],
): readonly (readonly TextBlock[])[] {
  const text: TextBlock[][] = [[]];
  const begun = new Set<Block>(drafts.map(({ first }) => first));
  for (const block of blocks) {
    if (block.kind === 'text') text.at(-1)?.push(block);
    else if (begun.has(block)) text.push([]);
  }
  return text;
}

function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: { grid: Grid; above: TextBlock[]; below: TextBlock[] }[] = [];
  let text: TextBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'text') text.push(block);
    else {
      const last = parts.at(-1);
      if (last !== undefined) last.below = text;
      parts.push({ grid: block, above: text, below: [] });
      text = [];
    }
  }
  const last = parts.at(-1);
  if (last !== undefined) last.below = text;
  return parts;
}

/** The caption on the side where this report has them, else one on the other side that is not its neighbour's. */
function captionOfPart(
  part: Part,
  isBelow: boolean,
  before: Part | undefined,
  after: Part | undefined,
): TableCaption | null {
  if (isBelow) {
    return captionBelow(part.below) ?? (before === undefined ? captionAbove(part.above) : null);
  }
  return captionAbove(part.above) ?? (after === undefined ? captionBelow(part.below) : null);
}

/** Whether this report puts captions below its tables: told by where they stand more often. */
function captionsStandBelow(parts: readonly Part[]): boolean {
  const above = parts.filter((part) => captionAbove(part.above) !== null).length;
  const below = parts.filter((part) => captionBelow(part.below) !== null).length;
  const last = parts.at(-1);
  const onlyBelow = last !== undefined && captionBelow(last.below) !== null;
  return below > above || (below === above && onlyBelow);
}

interface Draft {
  readonly caption: TableCaption | null;
  readonly labels: readonly (readonly string[])[];
  readonly columns: number;
  readonly rows: TableRow[];
  readonly parts: Place[];
  readonly gaps: number[];
  readonly first: Grid;
  last: Grid;
}

function begin(
  { grid, above }: Part,
  caption: TableCaption | null,
  before: Draft | undefined,
): Draft {
  const head = headRowsOf(grid);
  return {
    caption: caption ?? (above.length === 0 ? captionOf(before, grid) : null),
    labels: labelsOf(grid, head),
    columns: grid.columns,
    rows: [...rowsOf(grid, head, labelsOf(grid, head))],
    parts: [grid.place],
    gaps: [],
    first: grid,
    last: grid,
  };
}

/** A small table of text below a caption, as of misi and tujuan, leaves the caption to what follows it at once. */
function captionOf(before: Draft | undefined, grid: Grid): TableCaption | null {
  if (before === undefined || before.last.place.page !== grid.place.page) return null;
  return before.columns <= 2 ? before.caption : null;
}

/** A table goes on where nothing stands between its parts, on one page and the next, or where its caption says so. */
function continues(last: Draft, { grid, above }: Part, caption: TableCaption | null): boolean {
  if (grid.columns !== last.columns) return false;
  if (caption !== null)
    return (
      caption.number === last.caption?.number && (caption.isContinued || isRepeated(last, grid))
    );
  const [from, to] = [last.last.place.page, grid.place.page];
  if (from === null || to === null || to !== from + 1) return false;
  if (above.some(({ text }) => !/^\(?(?:lanjutan|sambungan)/i.test(text.trim()))) return false;
  const head = headRowsOf(grid);
  return head === 0 || isRepeated(last, grid) || sameWidths(last.last, grid);
}

/** The head says at least half of what the first did. */
function isRepeated({ labels }: Draft, grid: Grid): boolean {
  const other = labelsOf(grid, headRowsOf(grid));
  const same = labels.filter((path, i) => fold(path.join(' ')) === fold(other[i]?.join(' ') ?? ''));
  return same.length >= 0.5 * labels.length;
}

/** Edges may shift a little, and a whole part may be drawn wider. */
function sameWidths(above: Grid, below: Grid): boolean {
  const [a, b] = [above.edges, below.edges];
  if (a === null || b === null) return false;
  return a.every((edge, i) => Math.abs(edge - (b[i] ?? 0)) < 14);
}

function extend(draft: Draft, grid: Grid, gaps: readonly number[]): void {
  const page = grid.place.page;
  if (page !== null && gaps.includes(page)) draft.gaps.push(draft.rows.length);
  const own = headRowsOf(grid);
  // Two rows of data that look like a head are none when the first part's head is not repeated there.
  const head = own > 0 && !isRepeated(draft, grid) && !looksLikeHead(draft, grid) ? 0 : own;
  draft.rows.push(...rowsOf(grid, head, draft.labels));
  draft.parts.push(grid.place);
  draft.last = grid;
}

const looksLikeHead = ({ labels }: Draft, grid: Grid): boolean => {
  const other = labelsOf(grid, headRowsOf(grid)).map((path) => fold(path.at(-1) ?? ''));
  return (
    other.filter((text, i) => text !== '' && fold(labels[i]?.at(-1) ?? '') === text).length >= 1
  );
};

/** @param labels what stands over the columns, by which a head is known again */
function rowsOf(grid: Grid, head: number, labels: Draft['labels']): readonly TableRow[] {
  const spots = spotsOf(grid);
  const rows = spots.slice(head).map((row): TableRow => ({ spots: row, page: grid.place.page }));
  const known = labels.map((path) => fold(path.join(' ')));
  return rows.filter((row) => !isEmpty(row) && !isHeadAgain(row, known));
}

function spotsOf(grid: Grid): readonly (readonly (Spot | null)[])[] {
  const rows = Array.from({ length: grid.rows }, () => Array<Spot | null>(grid.columns).fill(null));
  for (const cell of grid.cells) {
    for (let row = cell.row; row < Math.min(grid.rows, cell.row + cell.rowSpan); row++) {
      for (
        let column = cell.column;
        column < Math.min(grid.columns, cell.column + cell.columnSpan);
        column++
      ) {
        const spots = rows[row] as (Spot | null)[];
        spots[column] = { cell, isFirst: cell.row === row && cell.column === column };
      }
    }
  }
  return rows;
}

const isEmpty = ({ spots }: TableRow): boolean =>
  spots.every((spot) => spot === null || textOfCell(spot.cell) === '');

/** The head once more, in the middle of a table that was put together from several. */
function isHeadAgain({ spots }: TableRow, labels: readonly string[]): boolean {
  const texts = spots.map((spot) => (spot === null ? '' : fold(textOfCell(spot.cell))));
  const filled = texts.filter((text) => text !== '');
  const again = texts.filter((text, i) => text !== '' && (labels[i] ?? '').includes(text));
  return filled.length > 1 && again.length === filled.length;
}

function finish(draft: Draft, index: number, chapters: ReadonlyMap<Block, string>): Table {
  const { caption, labels, rows, parts, gaps, first } = draft;
  return {
    index,
    number: caption?.number ?? null,
    title: caption?.title ?? '',
    labels,
    rows,
    place: first.place,
    parts,
    chapter: chapters.get(first) ?? null,
    caption: caption?.lines ?? [],
    gaps,
  };
}

/** The chapter in which each block stands: `BAB III AKUNTABILITAS KINERJA`. */
export function chaptersOf(blocks: readonly Block[]): ReadonlyMap<Block, string> {
  const chapters = new Map<Block, string>();
  let chapter: string | null = null;
  blocks.forEach((block, i) => {
    const name = block.kind === 'text' ? chapterName(block, blocks[i + 1]) : null;
    if (name !== null) chapter = name;
    if (chapter !== null) chapters.set(block, chapter);
  });
  return chapters;
}

function chapterName({ text }: TextBlock, next: Block | undefined): string | null {
  const [, number = '', title = ''] =
    /^bab\s+([ivx]+|\d)\b[\s.:–-]*(.{0,80})$/i.exec(text.trim()) ?? [];
  if (number === '' || /\d\s*$/.test(title) || /[a-z]{3,}.*[.,;]$/.test(title)) return null;
  // Of the list of contents, only what has its title on the line of its own.
  const below = title === '' && next?.kind === 'text' && next.text.length < 80 ? next.text : '';
  return `BAB ${number.toUpperCase()} ${title === '' ? below : title}`.trim();
}
