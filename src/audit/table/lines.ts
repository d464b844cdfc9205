// Words → lines of text, left to right, with the gaps between them.

import type { PageBox, PageWord } from '../document.ts';

/** Words on one baseline. */
export interface Line {
  /** From left to right. */
  readonly words: readonly PageWord[];
  readonly box: PageBox;
  readonly baseline: number;
  /** Height of most of its letters. */
  readonly size: number;
}

/** The lines of words that run along the page, from top to bottom. */
export function gatherLines(words: readonly PageWord[]): readonly Line[] {
  const rows: { baseline: number; size: number; words: PageWord[] }[] = [];
  const sorted = words
    .filter(({ direction }) => direction === 'along')
    .sort((a, b) => a.baseline - b.baseline);
  for (const word of sorted) {
    const row = rows.findLast(
      ({ baseline, size }) => Math.abs(baseline - word.baseline) < 0.5 * Math.max(size, word.size),
    );
    // Sorted by baseline, a row far above takes no more words.
    if (row === undefined) {
      rows.push({ baseline: word.baseline, size: word.size, words: [word] });
      continue;
    }
    row.words.push(word);
    // A raised word came first: the line is that of the larger letters.
    if (word.size > 1.2 * row.size)
      Object.assign(row, { baseline: word.baseline, size: word.size });
  }
  return rows.map(toLine).sort((a, b) => a.baseline - b.baseline);
}

function toLine({ words }: { readonly words: readonly PageWord[] }): Line {
  const sorted = [...words].sort((a, b) => a.box.left - b.box.left);
  const size = medianOf(words.map((word) => word.size));
  const main = words.filter((word) => word.size >= 0.8 * size);
  const baseline = medianOf(main.map((word) => word.baseline));
  return {
    words: sorted.map((word) => raise(word, baseline, size)),
    box: boxAround(words),
    baseline,
    size,
  };
}

const RAISED = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** The digits of a small raised word are a note's, no part of a figure beside them. */
function raise(word: PageWord, baseline: number, size: number): PageWord {
  const isRaised = word.size <= 0.8 * size && baseline - word.baseline > 0.15 * size;
  if (!isRaised) return word;
  return { ...word, text: word.text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit) };
}

/** The words of a line as text, a space between them. */
export function textOf(words: readonly PageWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

/**
 * The lines of a cell's words. What runs up or down the page is put into lines of its own direction, behind the others.
 */
export function linesOfCell(words: readonly PageWord[]): readonly string[] {
  const along = gatherLines(words).map((line) => textOf(line.words));
  return [...along, ...turnedLines(words, 'up'), ...turnedLines(words, 'down')];
}

function turnedLines(words: readonly PageWord[], direction: 'up' | 'down'): readonly string[] {
  const sign = direction === 'up' ? 1 : -1;
  const turned = words
    .filter((word) => word.direction === direction)
    .map((word) => ({ ...word, direction: 'along' as const, ...turn(word, sign) }));
  return gatherLines(turned).map((line) => textOf(line.words));
}

/** A word that runs up (1) or down (-1), laid along. */
function turn({ box, size }: PageWord, sign: 1 | -1): Pick<PageWord, 'box' | 'baseline'> {
  const { left, right, top, bottom } = box;
  if (sign === 1) {
    const baseline = right - 0.2 * size;
    return { baseline, box: { left: -bottom, right: -top, top: left, bottom: right } };
  }
  return { baseline: -left, box: { left: top, right: bottom, top: -right, bottom: -left } };
}

export function boxAround(items: readonly { readonly box: PageBox }[]): PageBox {
  const boxes = items.map(({ box }) => box);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** @returns 0 for an empty list */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
