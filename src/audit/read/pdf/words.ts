// Letters on a page → words: a word ends where there is a gap, another line, or a smaller raised letter.

import type { PageBox, PageWord } from '../../document.ts';
import { plainLetters } from '../../text/letters.ts';
import type { Glyph } from './operators.ts';
import type { Point } from '../../../print/matrix.ts';

/** A gap as wide as this part of the font's height is a space. */
const GAP = 0.15;
/** Letters set back farther than this begin anew. */
const BACK = 0.5;

interface Growing {
  text: string;
  from: Point;
  to: Point;
  readonly size: number;
  readonly bold: boolean;
  readonly artifact: boolean;
  readonly direction: PageWord['direction'];
}

/** @param glyphs in the order in which they are drawn, on a page that is turned so that most of them run along it */
export function gatherWords(glyphs: readonly Glyph[]): readonly PageWord[] {
  const words: PageWord[] = [];
  let growing: Growing | null = null;
  for (const glyph of withoutDoubles(glyphs)) {
    const direction = directionOf(glyph);
    if (direction === null || isBlank(glyph.text)) {
      growing = finish(growing, words);
      continue;
    }
    if (growing !== null && continues(growing, glyph, direction)) {
      growing.text += glyph.text;
      growing.to = glyph.to;
      continue;
    }
    finish(growing, words);
    const { text, from, to, size, bold, artifact } = glyph;
    growing = { text, from, to, size, bold, artifact, direction };
  }
  finish(growing, words);
  return words;
}

const isBlank = (text: string): boolean => /^[\s\u00a0\u00ad\u200b-\u200f\ufeff]*$/.test(text);

function finish(growing: Growing | null, words: PageWord[]): null {
  if (growing !== null) words.push(toWord(growing));
  return null;
}

/** How a letter runs; null where it leans, as those of a watermark do. */
function directionOf({ from, to, size }: Glyph): PageWord['direction'] | null {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const limit = Math.max(0.05 * size, 0.2 * Math.hypot(x, y));
  if (Math.abs(y) <= limit) return x >= 0 ? 'along' : null;
  if (Math.abs(x) <= limit) return y < 0 ? 'up' : 'down';
  return null;
}

/** How far a point lies from another along a direction, and across it. */
function distance(direction: PageWord['direction'], from: Point, to: Point): Point {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  if (direction === 'along') return [x, y];
  return direction === 'up' ? [-y, x] : [y, -x];
}

function continues(growing: Growing, glyph: Glyph, direction: PageWord['direction']): boolean {
  if (growing.direction !== direction) return false;
  const larger = Math.max(growing.size, glyph.size);
  const [gap, off] = distance(direction, growing.to, glyph.from);
  if (Math.abs(off) > 0.12 * larger) return false;
  if (Math.abs(growing.size - glyph.size) > 0.15 * larger) return false;
  return gap < Math.max(GAP * larger, glyph.tracking + 0.1 * larger) && gap > -BACK * larger;
}

function toWord({ text, from, to, size, bold, artifact, direction }: Growing): PageWord {
  return {
    text: plainLetters(text),
    box: boxOf(direction, from, to, size),
    baseline: direction === 'along' ? from[1] : Math.max(from[1], to[1]),
    size,
    bold,
    direction,
    artifact,
  };
}

/** Above the baseline most letters take three quarters of the font's height, below it a fifth. */
function boxOf(direction: PageWord['direction'], from: Point, to: Point, size: number): PageBox {
  const [above, below] = [0.75 * size, 0.2 * size];
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
  if (direction === 'along') return { left, right, top: top - above, bottom: bottom + below };
  const [before, after] = direction === 'up' ? [above, below] : [below, above];
  return { top, bottom, left: left - before, right: right + after };
}

/** Letters that are drawn twice at nearly one place, to look bold, or with a shadow. */
function* withoutDoubles(glyphs: readonly Glyph[]): Generator<Glyph> {
  const seen = new Map<string, Point[]>();
  for (const glyph of glyphs) {
    const [x, y] = glyph.from;
    const key = `${glyph.text} ${String(Math.round(y / 4))}`;
    const others = seen.get(key);
    const limit = Math.min(1.2, 0.12 * glyph.size);
    const isDouble =
      others?.some(([a, b]) => Math.abs(a - x) <= limit && Math.abs(b - y) <= limit) === true;
    if (isDouble) continue;
    if (others === undefined) seen.set(key, [[x, y]]);
    else others.push([x, y]);
    yield glyph;
  }
}
