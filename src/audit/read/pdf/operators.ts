// The operators of a PDF page → the letters that they show and the lines that they draw, where these stand on the page.

import type { PdfFont, PdfGlyph, PdfOperator, PdfPage } from '../../../print/file/pdf-source.ts';
import {
  apply,
  compose,
  IDENTITY,
  scaleOf,
  toMatrix,
  type Matrix,
  type Point,
} from '../../../print/matrix.ts';

/** A letter, or several that one glyph stands for. */
export interface Glyph {
  readonly text: string;
  /** Ends of its advance on the baseline. */
  readonly from: Point;
  readonly to: Point;
  /** Height of its font. */
  readonly size: number;
  readonly bold: boolean;
  /** Shown in no way: the text layer that a scanner's program lays under a picture. */
  readonly hidden: boolean;
  /** A running head, foot or ornament, where the PDF says so. */
  readonly artifact: boolean;
  /** Space that is put after each letter on purpose. */
  readonly tracking: number;
}

/** A straight line between two points, with its thickness. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

export interface PageDrawing {
  readonly glyphs: readonly Glyph[];
  readonly segments: readonly Segment[];
  /** What was left out because there was more than a page of a report has. */
  readonly isCut: boolean;
}

/** More than any page to read has; a map drawn in lines may. */
const GLYPHS_MAX = 60_000;
const SEGMENTS_MAX = 40_000;

interface Graphics {
  ctm: Matrix;
  font: PdfFont | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  /** Horizontal scale; 1 is none. */
  stretch: number;
  rise: number;
  leading: number;
  mode: number;
}

const START: Graphics = {
  ctm: IDENTITY,
  font: null,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  rise: 0,
  leading: 0,
  mode: 0,
};

const number = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;

/** @param base the page's own space → the space in which glyphs and segments are given */
export function interpret(page: PdfPage, base: Matrix): PageDrawing {
  const painter = new Painter(page, base);
  for (const operator of page.operators) painter.run(operator);
  return painter.drawing();
}

class Painter {
  readonly #page: PdfPage;
  readonly #glyphs: Glyph[] = [];
  readonly #segments: Segment[] = [];
  readonly #saved: Graphics[] = [];
  readonly #tags: boolean[] = [];
  #now: Graphics;
  #text: Matrix = IDENTITY;
  #line: Matrix = IDENTITY;
  #isCut = false;

  constructor(page: PdfPage, base: Matrix) {
    this.#page = page;
    this.#now = { ...START, ctm: base };
  }

  drawing(): PageDrawing {
    return { glyphs: this.#glyphs, segments: this.#segments, isCut: this.#isCut };
  }

  run({ name, args }: PdfOperator): void {
    switch (name) {
      case 'showText':
        this.#show(args[0] as readonly PdfGlyph[]);
        return;
      case 'constructPath':
        this.#path(args);
        return;
      default:
        if (!this.#runText(name, args)) this.#runGraphics(name, args);
    }
  }

  #runGraphics(name: string, args: readonly unknown[]): void {
    switch (name) {
      case 'save':
      case 'beginGroup':
        this.#save();
        return;
      case 'restore':
      case 'endGroup':
      case 'paintFormXObjectEnd':
        this.#now = this.#saved.pop() ?? this.#now;
        return;
      case 'transform':
        this.#now.ctm = compose(this.#now.ctm, toMatrix(args));
        return;
      case 'paintFormXObjectBegin':
        this.#save();
        this.#now.ctm = compose(this.#now.ctm, toMatrix(args[0] as ArrayLike<unknown> | null));
        return;
      case 'beginMarkedContent':
      case 'beginMarkedContentProps':
        this.#tags.push(args[0] === 'Artifact' || this.#tags.at(-1) === true);
        return;
      case 'endMarkedContent':
        this.#tags.pop();
    }
  }

  #save(): void {
    // A page that saves without end is no page to read.
    if (this.#saved.length < 1000) this.#saved.push({ ...this.#now });
  }

  /** @returns whether it was an operator of text */
  #runText(name: string, args: readonly unknown[]): boolean {
    const now = this.#now;
    const [first, second] = args;
    switch (name) {
      case 'beginText':
        this.#move(IDENTITY);
        break;
      case 'setTextMatrix':
        this.#move(toMatrix(args[0] as ArrayLike<unknown> | null));
        break;
      case 'moveText':
        this.#move(compose(this.#line, [1, 0, 0, 1, number(first), number(second)]));
        break;
      case 'setLeadingMoveText':
        now.leading = -number(second);
        this.#move(compose(this.#line, [1, 0, 0, 1, number(first), number(second)]));
        break;
      case 'nextLine':
        this.#move(compose(this.#line, [1, 0, 0, 1, 0, -now.leading]));
        break;
      default:
        return this.#setText(name, first, second);
    }
    return true;
  }

  #setText(name: string, first: unknown, second: unknown): boolean {
    const now = this.#now;
    switch (name) {
      case 'setFont':
        now.font = this.#page.font(String(first));
        now.size = number(second);
        break;
      case 'setCharSpacing':
        now.charSpacing = number(first);
        break;
      case 'setWordSpacing':
        now.wordSpacing = number(first);
        break;
      case 'setHScale':
        now.stretch = number(first) / 100 || 1;
        break;
      case 'setLeading':
        now.leading = number(first);
        break;
      case 'setTextRise':
        now.rise = number(first);
        break;
      case 'setTextRenderingMode':
        now.mode = number(first);
        break;
      default:
        return false;
    }
    return true;
  }

  #move(to: Matrix): void {
    this.#line = to;
    this.#text = to;
  }

  #show(glyphs: readonly PdfGlyph[]): void {
    const { font, size, charSpacing, wordSpacing, stretch, rise, mode, ctm } = this.#now;
    const scale = font?.scale ?? 0.001;
    // A font that is written downwards has its advances elsewhere; no report is set in one.
    if (font?.vertical === true) return;
    const space = compose(ctm, this.#text);
    const height = Math.abs(size) * scaleOf([space[2], space[3], 0, 0, 0, 0]);
    const along = scaleOf(space) * stretch;
    const style = {
      size: height,
      bold: font?.bold ?? false,
      hidden: mode === 3 || mode === 7,
      artifact: this.#tags.at(-1) === true,
      tracking: Math.max(0, charSpacing * along),
    };
    let x = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        x -= (glyph * size) / 1000;
        continue;
      }
      const advance = number(glyph.width) * scale * size;
      this.#add({
        text: glyph.unicode,
        from: apply(space, x * stretch, rise),
        to: apply(space, (x + advance) * stretch, rise),
        ...style,
      });
      x += advance + charSpacing + (glyph.isSpace ? wordSpacing : 0);
    }
    this.#text = compose(this.#text, [1, 0, 0, 1, x * stretch, 0]);
  }

  #add(glyph: Glyph): void {
    if (this.#glyphs.length >= GLYPHS_MAX) this.#isCut = true;
    else this.#glyphs.push(glyph);
  }

  #path([operation, data]: readonly unknown[]): void {
    const way = PAINTS.get(this.#nameOf(operation));
    const path = (data as readonly unknown[] | null)?.[0];
    if (way === undefined || !(path instanceof Float32Array)) return;
    for (const outline of readOutlines(path)) {
      const points = outline.points.map(([x, y]) => apply(this.#now.ctm, x, y));
      this.#draw({ ...outline, points }, way);
    }
  }

  /** The operation that ends a path is a number among its arguments. */
  #nameOf(operation: unknown): string {
    return this.#page.nameOf(number(operation));
  }

  #draw({ points, isClosed }: Outline, way: Paint): void {
    const thin = way === 'stroke' ? null : lineOfFill(points);
    if (thin !== null) this.#rule(thin);
    if (way === 'fill') return;
    const round = isClosed && points.length > 2 ? [...points, points[0] as Point] : points;
    for (let i = 1; i < round.length; i++) {
      this.#rule({ from: round[i - 1] as Point, to: round[i] as Point });
    }
  }

  #rule(segment: Segment): void {
    if (this.#segments.length >= SEGMENTS_MAX) this.#isCut = true;
    else this.#segments.push(segment);
  }
}

type Paint = 'stroke' | 'fill' | 'both';

const PAINTS: ReadonlyMap<string, Paint> = new Map([
  ['stroke', 'stroke'],
  ['closeStroke', 'stroke'],
  ['fill', 'fill'],
  ['eoFill', 'fill'],
  ['fillStroke', 'both'],
  ['eoFillStroke', 'both'],
  ['closeFillStroke', 'both'],
  ['closeEOFillStroke', 'both'],
]);

interface Outline {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}

/** How pdf.js codes a path: a number for what is done, then its coordinates. */
const PATH = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;
const COORDINATES: readonly number[] = [2, 2, 6, 4, 0];

/** The straight parts of a path; a curve ends one outline and begins another. */
function readOutlines(path: Float32Array): readonly Outline[] {
  const outlines: Outline[] = [];
  let points: Point[] = [];
  const end = (isClosed: boolean) => {
    if (points.length > 1) outlines.push({ points, isClosed });
    points = [];
  };
  for (let i = 0; i < path.length;) {
    const code = path[i] ?? -1;
    const length = COORDINATES[code];
    // Something else than was expected: what was read so far still holds.
    if (length === undefined) break;
    const last: Point = [path[i + length - 1] ?? 0, path[i + length] ?? 0];
    if (code === PATH.closePath) end(true);
    else if (code === PATH.lineTo) points.push(last);
    else {
      end(false);
      points.push(last);
    }
    i += length + 1;
  }
  end(false);
  return outlines;
}

/** A filled area no thicker than this is a line. */
const THICKNESS = 3.2;

/** The line that a thin filled rectangle is; null for an area. */
function lineOfFill(points: readonly Point[]): Segment | null {
  if (points.length < 4 || points.length > 5) return null;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const width = right - left;
  const height = bottom - top;
  if (Math.min(width, height) > THICKNESS) return null;
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  return width >= height
    ? { from: [left, middle[1]], to: [right, middle[1]] }
    : { from: [middle[0], top], to: [middle[0], bottom] };
}
