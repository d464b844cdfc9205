// Lines of text → paragraphs, each of whose letters still knows on which line it stood.

import type { Place, TextBlock } from '../document.ts';

export interface Paragraph {
  readonly text: string;
  /** Where each line begins in the text, and where it stands. */
  readonly lines: readonly { readonly start: number; readonly place: Place }[];
  readonly bold: boolean;
  readonly heading: number | null;
  /** How many tables stand before it. */
  readonly after: number;
}

const MARKER = /^(?:\(?(?:\d{1,2}|[a-z])[.)]|[-–•●▪◦*✓➢]|[\ue000-\uf8ff])\s/i;

/**
 * @param text by how many tables stand before it
 * @param isDrawn whether the blocks are lines of a page; else each is a paragraph already
 */
export function gatherParagraphs(
  text: readonly (readonly TextBlock[])[],
  isDrawn: boolean,
): readonly Paragraph[] {
  return text.flatMap((blocks, after) =>
    groupLines(blocks, isDrawn).map((group) => toParagraph(group, after)),
  );
}

function groupLines(
  blocks: readonly TextBlock[],
  isDrawn: boolean,
): readonly (readonly TextBlock[])[] {
  const groups: TextBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const above = last?.at(-1);
    if (isDrawn && last !== undefined && above !== undefined && goesOn(above, block, last))
      last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function goesOn(above: TextBlock, below: TextBlock, group: readonly TextBlock[]): boolean {
  if (MARKER.test(below.text) || leavesItem(above, below, group)) return false;
  if (above.bold !== below.bold && /[.:;]\s*$/.test(above.text)) return false;
  const ends = /[.:;!?]["”)]?\s*$/.test(above.text);
  if (above.place.page !== below.place.page) return !ends && /^[a-z(\d]/.test(below.text);
  const gap = (below.place.box?.top ?? 0) - (above.place.box?.bottom ?? 0);
  if (gap > 2.2 * Math.max(above.size, below.size)) return false;
  const shorter = (above.place.box?.right ?? 0) < (below.place.box?.right ?? 0) - 8 * below.size;
  return !(ends && shorter);
}

/** Whether a line stands further left than the item of a list above it, which has come to its end. */
function leavesItem(above: TextBlock, below: TextBlock, group: readonly TextBlock[]): boolean {
  const [a, b] = [above.place.box, below.place.box];
  if (a === null || b === null || !MARKER.test(group[0]?.text ?? '')) return false;
  const isFull = a.right > b.right - 2 * below.size;
  return b.left < a.left - 3 && (group.length > 1 || !isFull);
}

function toParagraph(group: readonly TextBlock[], after: number): Paragraph {
  let text = '';
  const lines: { start: number; place: Place }[] = [];
  for (const block of group) {
    // A word that is parted at the end of its line goes on in the next.
    if (/[a-z]-$/.test(text) && /^[a-z]/.test(block.text)) text = text.slice(0, -1);
    else if (text !== '') text += ' ';
    lines.push({ start: text.length, place: block.place });
    text += block.text;
  }
  const [first] = group;
  return {
    text,
    lines,
    bold: group.every(({ bold }) => bold),
    heading: first?.heading ?? null,
    after,
  };
}

/** Where the letter at `index` of a paragraph stands. */
export function placeAt({ lines }: Paragraph, index: number): Place {
  const line = lines.findLast(({ start }) => start <= index) ?? lines[0];
  return line?.place ?? { page: null, box: null };
}
