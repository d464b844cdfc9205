// What stands on page after page, heads, feet and page numbers, is no part of what a report says; but the numbers tell
// where pages are missing.

import type { Block, TextBlock } from '../document.ts';
import { readCaption } from '../table/caption.ts';

export interface Unfurnished {
  readonly blocks: readonly Block[];
  /** The number that is printed on a page, by its place in the file. */
  readonly labels: ReadonlyMap<number, number>;
  /** Pages, by their place in the file, before which at least one page of the report is missing. */
  readonly gaps: readonly number[];
  /** The chapter that a page's running head names. */
  readonly chapters: ReadonlyMap<number, string>;
  /** The heads and feet themselves. */
  readonly furniture: readonly string[];
}

/** A line that stands at one height on this part of the pages, or on three of them, is furniture. */
const SHARE = 0.3;

/** Without heads and feet; a document that has no pages stays as it is. */
export function removeFurniture(blocks: readonly Block[]): Unfurnished {
  const lines = blocks.filter(isLine);
  const pages = new Set(blocks.flatMap(({ place }) => place.page ?? [])).size;
  if (pages < 2) return { blocks, labels: new Map(), gaps: [], chapters: new Map(), furniture: [] };
  const edges = edgeLines(lines).filter((line) => !isHeading(line) && !isProse(line));
  const seen = new Map<string, Set<number>>();
  for (const line of edges) {
    const key = keyOf(line);
    const on = seen.get(key) ?? new Set();
    on.add(line.place.page ?? 0);
    seen.set(key, on);
  }
  const least = Math.max(2, Math.min(3, Math.ceil(SHARE * pages)));
  const isRepeated = (line: TextBlock) => (seen.get(keyOf(line))?.size ?? 0) >= least;
  const furniture = new Set<Block>(edges.filter((line) => isRepeated(line) || isPageMark(line)));
  const labels = labelsOf([...furniture].filter(isLine));
  return {
    blocks: blocks.filter((one) => !furniture.has(one) && !isPageMark(one)),
    labels,
    gaps: gapsOf(labels),
    chapters: chaptersOf([...furniture].filter(isLine)),
    furniture: [...furniture].filter(isLine).map(({ text }) => text),
  };
}

const isLine = (block: Block): block is TextBlock => block.kind === 'text';

/** `- 2 -` at the head of a table that goes on. */
const PAGE_MARK = /^[-–—]\s*\d{1,3}\s*[-–—]$/;
const isPageMark = (block: Block): boolean =>
  block.kind === 'text' && PAGE_MARK.test(block.text.trim());

/** Captions and openings of chapters stand at one height on many pages, and are none. */
const isHeading = ({ text }: TextBlock): boolean =>
  readCaption(text) !== null || /^bab\s+[ivx]+$/i.test(text.trim());

/** A sentence that begins alike on several pages, figures aside: no head or foot goes on after a comma. */
const isProse = ({ text }: TextBlock): boolean => /\p{Ll}{2}[^,;]*[,;] \p{Ll}{3}/u.test(text);

/** The first and the last lines of each page. */
const EDGE = 4;

function edgeLines(lines: readonly TextBlock[]): readonly TextBlock[] {
  const byPage = new Map<number, TextBlock[]>();
  for (const line of lines) {
    const page = line.place.page ?? 0;
    const list = byPage.get(page) ?? [];
    list.push(line);
    byPage.set(page, list);
  }
  return [...byPage.values()].flatMap((list) => {
    const sorted = [...list].sort((a, b) => topOf(a) - topOf(b));
    return [...new Set([...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)])];
  });
}

const topOf = ({ place }: TextBlock): number => place.box?.top ?? 0;

/** Its text but for figures, and about where it stands. */
function keyOf(line: TextBlock): string {
  const text = line.text
    .toLowerCase()
    .replace(/\d+|\b[ivxl]+\b/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
  return `${text} ${String(Math.round(topOf(line) / 12))}`;
}

/** The number in each page's furniture that goes up as the pages do. */
function labelsOf(furniture: readonly TextBlock[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number[]>();
  for (const { text, place } of furniture) {
    if (PAGE_MARK.test(text.trim())) continue;
    const page = place.page ?? 0;
    const found = text.match(/\d+/g)?.map(Number) ?? [];
    numbers.set(page, [...(numbers.get(page) ?? []), ...found.filter((one) => one < 1000)]);
  }
  const labels = new Map<number, number>();
  let offset = commonest([...numbers].flatMap(([page, found]) => found.map((one) => one - page)));
  for (const [page, found] of [...numbers].sort(([a], [b]) => a - b)) {
    const before = labels.get(page - 1) ?? 0;
    const rising = found.filter((one) => one > before);
    const label =
      rising.find((one) => one - page === offset) ?? (rising.length === 1 ? rising[0] : undefined);
    if (label === undefined) continue;
    labels.set(page, label);
    offset = label - page;
  }
  return labels.size >= 0.5 * numbers.size ? labels : new Map();
}

function commonest(values: readonly number[]): number | null {
  const count = new Map<number, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** A step of more than one from a page to the next. A chapter may begin anew, and a map may fold out over two numbers. */
function gapsOf(labels: ReadonlyMap<number, number>): readonly number[] {
  return [...labels].flatMap(([page, label]) => {
    const before = labels.get(page - 1);
    return before !== undefined && label - before > 1 ? [page] : [];
  });
}

function chaptersOf(furniture: readonly TextBlock[]): ReadonlyMap<number, string> {
  return new Map(
    furniture.flatMap(({ text, place }): readonly (readonly [number, string])[] => {
      const name = /\bbab\s+[ivx]+\b.*/i.exec(text)?.[0].replace(/\s+\d+$/, '');
      return name === undefined || place.page === null ? [] : [[place.page, name]];
    }),
  );
}
