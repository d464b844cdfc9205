// A PDF page → a printed page: turned so that its text runs along it, in words and ruling lines.

import type { PdfPage } from '../../../print/file/pdf-source.ts';
import type { PrintedPage, PageRule, Unread } from '../../document.ts';
import { compose, invert, IDENTITY, type Matrix } from '../../../print/matrix.ts';
import { interpret, type PageDrawing, type Glyph } from './operators.ts';
import { gatherWords } from './words.ts';

/** @param number of the page, from 1 */
export function toPrintedPage(page: PdfPage, number: number): PrintedPage {
  const shown = shownSpace(page);
  const first = interpret(page, shown.base);
  const turn = turnOf(first.glyphs, shown);
  const space = turn ?? shown;
  const drawing = turn === null ? first : interpret(page, turn.base);
  const visible = drawing.glyphs.filter(({ hidden }) => !hidden);
  // Text under a picture is read where there is no other: the page is a scan whose letters were recognised.
  const recognised = visible.length === 0 && drawing.glyphs.length > 0;
  const words = gatherWords(recognised ? drawing.glyphs : visible);
  return {
    number,
    width: space.width,
    height: space.height,
    words,
    ...rulesOf(drawing),
    toPdf: invert(space.base) ?? IDENTITY,
    unread: whyUnread(drawing, words.map(({ text }) => text).join('')),
    recognised,
  };
}

interface Space {
  readonly base: Matrix;
  readonly width: number;
  readonly height: number;
}

/** The page as a reader's program shows it, y downwards from its top left corner. */
function shownSpace({ view: [left, bottom, right, top], rotate }: PdfPage): Space {
  const [width, height] = [right - left, top - bottom];
  switch (((Math.round(rotate / 90) % 4) + 4) % 4) {
    case 1:
      return { base: [0, 1, 1, 0, -bottom, -left], width: height, height: width };
    case 2:
      return { base: [-1, 0, 0, 1, right, -bottom], width, height };
    case 3:
      return { base: [0, -1, -1, 0, top, right], width: height, height: width };
    default:
      return { base: [1, 0, 0, -1, -left, top], width, height };
  }
}

/** Another space where most letters run up, down or backwards, as in a broad table on a page that was not turned. */
function turnOf(glyphs: readonly Glyph[], { base, width, height }: Space): Space | null {
  const count = { along: 0, up: 0, down: 0, back: 0 };
  for (const { from, to, text } of glyphs) {
    if (text.trim() === '') continue;
    const [x, y] = [to[0] - from[0], to[1] - from[1]];
    if (Math.abs(x) >= Math.abs(y)) count[x >= 0 ? 'along' : 'back']++;
    else count[y < 0 ? 'up' : 'down']++;
  }
  const most = Math.max(count.along, count.up, count.down, count.back);
  if (most === 0 || count.along === most) return null;
  if (count.up === most) {
    return { base: compose([0, 1, -1, 0, height, 0], base), width: height, height: width };
  }
  if (count.down === most) {
    return { base: compose([0, -1, 1, 0, 0, width], base), width: height, height: width };
  }
  return { base: compose([-1, 0, 0, -1, width, height], base), width, height };
}

/** A line may lean by so much and still be straight, in points. */
const LEAN = 0.7;

function rulesOf({ segments }: PageDrawing): Pick<PrintedPage, 'horizontal' | 'vertical'> {
  const horizontal: PageRule[] = [];
  const vertical: PageRule[] = [];
  for (const { from, to } of segments) {
    const [x, y] = [Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])];
    if (y <= LEAN && x >= y) horizontal.push(ruleOf(from[1], to[1], from[0], to[0]));
    else if (x <= LEAN) vertical.push(ruleOf(from[0], to[0], from[1], to[1]));
  }
  return { horizontal, vertical };
}

const ruleOf = (at: number, other: number, from: number, to: number): PageRule => ({
  at: (at + other) / 2,
  from: Math.min(from, to),
  to: Math.max(from, to),
});

/** Letters of a font that does not say what they stand for. */
const MEANINGLESS = /[\u0000-\u001f\ue000-\uf8ff\ufffd]/g;

function whyUnread({ isCut }: PageDrawing, text: string): Unread | null {
  if (isCut) return 'too-much';
  if (text === '') return 'no-text';
  const meaningless = text.match(MEANINGLESS)?.length ?? 0;
  return meaningless > 0.3 * text.length ? 'no-letters' : null;
}
