// Lines that a table leaves out although its text stands as if they were drawn: between rows of figures, and between
// columns in a row that was left open.

import type { PageRule, PageWord } from '../document.ts';
import { readNumerals } from '../figure/notation.ts';
import type { Lattice } from './lattice.ts';
import { gatherLines, textOf, type Line } from './lines.ts';

/** The frame with the lines added that its text asks for. */
export function withMissingLines(frame: Lattice, words: readonly PageWord[]): Lattice {
  const across = missingAcross(frame, words);
  const ys = [...frame.ys, ...new Set(across.map(({ at }) => at))].sort((a, b) => a - b);
  const horizontal = [...frame.ruling.horizontal, ...across];
  const whole = { ...frame, ys, ruling: { ...frame.ruling, horizontal } };
  const vertical = [...whole.ruling.vertical, ...missingDown(whole, words)];
  return { ...whole, ruling: { ...whole.ruling, vertical } };
}

const FIGURE = /^(?:Rp\.?\s*)?[(]?[-–−]?(\d[\d.,]*)\)?\s*%?(?:,-)?$/;
/** A figure, or what stands for one that is not there; no piece of one that goes on in the next line. */
function isFigure(text: string): boolean {
  const [, digits] = FIGURE.exec(text) ?? [];
  if (digits === undefined) return /^[-–]$/.test(text);
  return /\d$/.test(digits) && readNumerals(digits).isRight;
}

interface Column {
  readonly left: number;
  readonly right: number;
  readonly lines: readonly Line[];
}

/** For each row of the frame that holds several rows of text: the lines between them. */
function missingAcross({ xs, ys }: Lattice, words: readonly PageWord[]): readonly PageRule[] {
  return ys.slice(1).flatMap((bottom, i) => {
    const top = ys[i] ?? 0;
    const inside = words.filter(({ baseline, size }) => within(baseline - 0.3 * size, top, bottom));
    if (new Set(inside.map(({ baseline }) => Math.round(baseline))).size < 2) return [];
    const columns = xs.slice(1).map((right, j): Column => {
      const left = xs[j] ?? 0;
      const own = inside.filter(({ box }) => within((box.left + box.right) / 2, left, right));
      return { left, right, lines: gatherLines(own) };
    });
    return linesBetween(columns);
  });
}

const within = (at: number, low: number, high: number): boolean => at >= low && at < high;

/** Rows begin where two columns or more have a figure on one baseline, each column one on every such line. */
function linesBetween(columns: readonly Column[]): readonly PageRule[] {
  const figures = columns.filter(
    ({ lines }) => lines.length > 1 && lines.every(({ words }) => isFigure(textOf(words))),
  );
  const [first, ...others] = figures;
  if (first === undefined || others.length === 0) return [];
  const starts = first.lines.filter(({ baseline, size }) =>
    others.every(({ lines }) => hasLineAt(lines, baseline, size)),
  );
  if (starts.length < 2 || starts.length !== first.lines.length) return [];
  const parted = columns.filter(({ lines }) =>
    starts.every(({ baseline, size }) => hasLineAt(lines, baseline, size)),
  );
  return starts
    .slice(1)
    .flatMap(({ baseline, size }) =>
      parted.map(({ left, right }) => ({ at: baseline - 0.95 * size, from: left, to: right })),
    );
}

const hasLineAt = (lines: readonly Line[], baseline: number, size: number): boolean =>
  lines.some((line) => Math.abs(line.baseline - baseline) < 0.4 * size);

/** In each row: the lines between figures of one row that stand in columns which are parted elsewhere. */
function missingDown({ xs, ys, ruling }: Lattice, words: readonly PageWord[]): readonly PageRule[] {
  return ys.slice(1).flatMap((bottom, i) => {
    const top = ys[i] ?? 0;
    const inside = words.filter(({ baseline, size }) => within(baseline - 0.3 * size, top, bottom));
    return xs.slice(1, -1).flatMap((x): readonly PageRule[] => {
      const isDrawn = ruling.vertical.some(
        ({ at, from, to }) =>
          Math.abs(at - x) < 4 && Math.min(to, bottom) - Math.max(from, top) > 0.5 * (bottom - top),
      );
      if (isDrawn || inside.some(({ box }) => box.left < x - 1 && box.right > x + 1)) return [];
      const left = nearest(
        inside.filter(({ box }) => box.right <= x + 1),
        'left',
      );
      const right = nearest(
        inside.filter(({ box }) => box.left >= x - 1),
        'right',
      );
      const isParted =
        left !== null &&
        right !== null &&
        isFigure(left.text) &&
        isFigure(right.text) &&
        right.box.left - left.box.right > 0.8 * left.size;
      return isParted ? [{ at: x, from: top, to: bottom }] : [];
    });
  });
}

function nearest(words: readonly PageWord[], side: 'left' | 'right'): PageWord | null {
  const distance = ({ box }: PageWord) => (side === 'left' ? -box.right : box.left);
  return words.reduce<PageWord | null>(
    (best, word) => (best === null || distance(word) < distance(best) ? word : best),
    null,
  );
}
