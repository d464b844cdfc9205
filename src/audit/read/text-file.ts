// Markdown, or the plain text of a report → its blocks. Tables are of lines with bars or tabs between cells.

import {
  NOWHERE,
  type Block,
  type Cell,
  type Document,
  type Grid,
  type TextBlock,
} from '../document.ts';

/** Longer lines are no text of a report. */
const LINE_MAX = 20_000;

export function readText(text: string): Document {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  let head: number | null = null;
  let paragraph: string[] = [];
  const endTable = () => {
    if (rows.length > 0) blocks.push(toGrid(rows, head));
    rows = [];
    head = null;
  };
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push(toBlock(paragraph.join(' ')));
    paragraph = [];
  };
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.slice(0, LINE_MAX);
    const cells = cellsOf(line);
    if (cells !== null) {
      endParagraph();
      if (!cells.every((cell) => /^:?-{2,}:?$/.test(cell))) rows.push(cells);
      else head ??= rows.length === 0 ? null : rows.length;
      continue;
    }
    endTable();
    if (line.trim() === '') endParagraph();
    else {
      if (/^\s*(?:#{1,6}\s|[-*+•]\s|\(?\w{1,3}[.)]\s)/.test(line)) endParagraph();
      paragraph.push(line.trim());
      // Two spaces at the end of a line break it.
      if (/ {2}$/.test(line) || /^\s*#{1,6}\s/.test(line)) endParagraph();
    }
  }
  endTable();
  endParagraph();
  return {
    kind: 'markdown',
    pages: null,
    blocks,
    pictures: [],
    unread: [],
    toPdf: [],
    recognised: [],
  };
}

/** @returns null where the line is none of a table */
function cellsOf(line: string): string[] | null {
  const trimmed = line.trim();
  if (/^\|.*\|$/.test(trimmed))
    return trimmed
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.replace(/\\\|/g, '|').trim());
  // Indentation alone makes no table.
  return line.trimStart().includes('\t') || /^\t+\S/.test(line)
    ? line.split('\t').map((cell) => cell.trim())
    : null;
}

/** Without the marks of Markdown. */
function plain(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]{0,40}>/gi, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/(?<![\p{L}\d])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\d])/gu, '')
    .replace(/\\([\\|*_#])/g, '$1')
    .trim();
}

function toBlock(text: string): TextBlock {
  const [, marks = '', title = ''] = /^(#{1,6})\s+(.*)$/.exec(text) ?? [];
  const own = marks === '' ? text : title;
  return {
    kind: 'text',
    text: plain(own),
    bold: /^(?:\*\*|<b>).*(?:\*\*|<\/b>)\s*$/.test(own.trim()),
    size: 0,
    heading: marks === '' ? null : marks.length,
    place: NOWHERE,
  };
}

function toGrid(rows: readonly (readonly string[])[], head: number | null): Grid {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const at = (row: number, column: number) => rows[row]?.[column] ?? '';
  const cells: Cell[] = [];
  for (let row = 0; row < rows.length; row++) {
    for (let column = 0; column < columns; column++) {
      const text = at(row, column);
      if (row < 2 && text === '' && isCovered(at, row, column, rows.length)) continue;
      const columnSpan = row === 0 && text !== '' ? spanOf(at, column, columns, rows.length) : 1;
      const rowSpan =
        row === 0 && columnSpan === 1 && isLow(at, column, rows.length, columns) ? 2 : 1;
      const value = plain(text);
      cells.push({
        row,
        column,
        rowSpan,
        columnSpan,
        lines: value === '' ? [] : [value],
        bold: /^(?:\*\*|<b>)/.test(text),
        place: NOWHERE,
      });
    }
  }
  return { kind: 'grid', rows: rows.length, columns, cells, head, edges: null, place: NOWHERE };
}

type At = (row: number, column: number) => string;

/** A cell of the head is as wide as what stands below it and has nothing of its own above. */
function spanOf(at: At, column: number, columns: number, rows: number): number {
  if (rows < 3 || at(1, column) === '' || isFigure(at(1, 0))) return 1;
  let span = 1;
  while (column + span < columns && at(0, column + span) === '' && at(1, column + span) !== '')
    span++;
  return span;
}

/** Whether nothing stands below a cell of the head, while something does elsewhere. */
function isLow(at: At, column: number, rows: number, columns: number): boolean {
  if (rows < 3 || at(1, column) !== '') return false;
  return Array.from({ length: columns }, (_, i) => spanOf(at, i, columns, rows)).some(
    (span) => span > 1,
  );
}

function isCovered(at: At, row: number, column: number, rows: number): boolean {
  if (row === 0) return rows >= 3 && at(1, column) !== '' && at(1, 0) === '';
  return at(0, column) !== '' && at(1, 0) === '' && at(1, column) === '' && rows >= 3;
}

const isFigure = (text: string): boolean => /^\(?\d/.test(text);
