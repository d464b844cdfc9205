// A printed page → its tables and lines of text, from top to bottom.

import type { Block, PageBox, Grid, PrintedPage, TextBlock, PageWord } from '../document.ts';
import { findGapTables } from './gaps.ts';
import { boxOfFrame, frameOf, gridOf } from './lattice.ts';
import { gatherLines, textOf, type Line } from './lines.ts';
import { withMissingLines } from './missing-lines.ts';
import { findRulings, joinRules } from './rules.ts';

/** The blocks of a page in reading order. */
export function layOut(page: PrintedPage): readonly Block[] {
  if (page.unread !== null) return [];
  const horizontal = joinRules(page.horizontal);
  const { grids, rest } = ruledTables(page, horizontal);
  const lines = gatherLines(rest);
  const gaps = findGapTables(lines, horizontal, page.number);
  const taken = new Set(gaps.flatMap((table) => [...table.lines]));
  const text = lines.filter((line) => !taken.has(line)).map((line) => toText(line, page.number));
  const blocks: Block[] = [...grids, ...gaps.map(({ grid }) => grid), ...text];
  return blocks.sort((a, b) => topOf(a) - topOf(b));
}

const topOf = ({ place }: Block): number => place.box?.top ?? 0;

/** The tables that lines enclose, and the words in none of them. */
function ruledTables(
  page: PrintedPage,
  horizontal: PrintedPage['horizontal'],
): { readonly grids: readonly Grid[]; readonly rest: readonly PageWord[] } {
  // A table inside another's cell, or inside a frame round the page, has its words first.
  const frames = findRulings(horizontal, joinRules(page.vertical))
    .flatMap((ruling) => frameOf(ruling) ?? [])
    .sort((a, b) => areaOf(boxOfFrame(a)) - areaOf(boxOfFrame(b)));
  const grids: Grid[] = [];
  let rest: readonly PageWord[] = page.words;
  for (const frame of frames) {
    const box = boxOfFrame(frame);
    const inside = rest.filter((word) => contains(box, word.box));
    const grid = gridOf(withMissingLines(frame, inside), inside, page.number);
    if (!isTable(grid)) continue;
    grids.push(grid);
    const placed = new Set(inside);
    rest = rest.filter((word) => !placed.has(word));
  }
  return { grids, rest };
}

const areaOf = ({ left, right, top, bottom }: PageBox): number => (right - left) * (bottom - top);

function contains(box: PageBox, { left, right, top, bottom }: PageBox): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Whether it is more than a frame or the lines of a chart: text in two columns at the least. */
function isTable({ cells }: Grid): boolean {
  const filled = cells.filter(({ lines }) => lines.length > 0);
  const columns = new Set(filled.map(({ column }) => column));
  return columns.size > 1 && filled.length >= 3 && filled.length >= 0.15 * cells.length;
}

function toText({ words, box, size }: Line, page: number): TextBlock {
  const letters = (list: readonly PageWord[]) => list.reduce((n, { text }) => n + text.length, 0);
  return {
    kind: 'text',
    text: textOf(words),
    bold: 2 * letters(words.filter(({ bold }) => bold)) > letters(words),
    size,
    heading: null,
    place: { page, box },
  };
}
