// The bookmarks: the headings of the document, each with its place, open down to the goals and closed below.

import { writeText } from '../pdf/syntax.ts';

export interface Heading {
  readonly id: string;
  /** 1 to 6. */
  readonly rank: number;
  readonly title: string;
}

/** Headings of this rank and below keep what is under them folded. */
const FOLDED = 4;

interface Item {
  readonly number: number;
  readonly rank: number;
  readonly heading: Heading;
  readonly kids: Item[];
}

/**
 * The objects of the outline; the first is its root. None without headings.
 * @param destinations where the headings stand, as the file says it; those that stand nowhere are left out
 */
export function writeOutline(
  headings: readonly Heading[],
  destinations: ReadonlyMap<string, string>,
  allocate: () => number,
): readonly (readonly [number, string])[] {
  const placed = headings.filter(({ id, title }) => destinations.has(id) && title !== '');
  if (placed.length === 0) return [];
  const root = allocate();
  const tops = nest(placed, allocate);
  const objects: (readonly [number, string])[] = [[root, `<</Type /Outlines${ends(tops, 1)}>>`]];
  const write = (items: readonly Item[], parent: number): void => {
    for (const [at, { number, rank, heading, kids }] of items.entries()) {
      const parts = [
        `/Title ${writeText(heading.title)}`,
        `/Dest ${destinations.get(heading.id) ?? 'null'}`,
        `/Parent ${parent} 0 R`,
        reference('Prev', items[at - 1]),
        reference('Next', items[at + 1]),
        ends(kids, rank >= FOLDED ? -1 : 1),
      ];
      objects.push([number, `<<${parts.join('')}>>`]);
      write(kids, number);
    }
  };
  write(tops, root);
  return objects;
}

/** The title of the whole document stands beside the chapters, not over them. */
function nest(headings: readonly Heading[], allocate: () => number): Item[] {
  const tops: Item[] = [];
  const path: Item[] = [];
  for (const heading of headings) {
    const rank = Math.max(2, heading.rank);
    const item = { number: allocate(), rank, heading, kids: [] };
    while ((path.at(-1)?.rank ?? 0) >= rank) path.pop();
    (path.at(-1)?.kids ?? tops).push(item);
    path.push(item);
  }
  return tops;
}

/** How many lines an opened item shows below itself. */
function shown(items: readonly Item[]): number {
  return items.reduce((sum, { rank, kids }) => sum + 1 + (rank >= FOLDED ? 0 : shown(kids)), 0);
}

function ends(kids: readonly Item[], sign: 1 | -1): string {
  if (kids.length === 0) return '';
  return `${reference('First', kids[0])}${reference('Last', kids.at(-1))}/Count ${sign * shown(kids)}`;
}

function reference(key: string, item: Item | undefined): string {
  return item === undefined ? '' : `/${key} ${item.number} 0 R`;
}
