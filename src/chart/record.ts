// Keeps the texts that are drawn on a canvas out of the drawing and notes them down, to be written as SVG text.
// Skia's own SVG text gives each glyph a place of its own, names the family wrongly and drops letters that the font lacks.

import type { TextRun } from './svg.ts';

/** The part of a 2D context that tells how a text would look. */
export interface TextContext {
  font: string;
  fillStyle: unknown;
  textAlign: string;
  textBaseline: string;
  getTransform(): { a: number; b: number; c: number; d: number; e: number; f: number };
  save(): void;
  restore(): void;
  fillText(text: string, x: number, y: number): void;
}

/** Source Sans 3: half the height of a capital, the height of an ascender, the depth of a descender, in em. */
const baselines: Readonly<Record<string, number>> = { middle: 0.33, top: 0.78, bottom: -0.22 };

const anchors: Readonly<Record<string, TextRun['anchor']>> = {
  center: 'middle',
  right: 'end',
  end: 'end',
};

/** From now on `context.fillText` adds to `texts`. */
export function recordTexts(context: TextContext, texts: TextRun[]): void {
  restoreFillStyle(context);
  context.fillText = (text, x, y) => {
    if (text.trim() === '') return;
    const { a, b, c, d, e, f } = context.getTransform();
    const { px, weight } = parseFont(context.font);
    const baseline = y + (baselines[context.textBaseline] ?? 0) * px;
    const angle = (Math.atan2(b, a) * 180) / Math.PI;
    texts.push({
      text,
      x: a * x + c * baseline + e,
      y: b * x + d * baseline + f,
      angle,
      px,
      weight,
      anchor: anchors[context.textAlign] ?? 'start',
      fill: String(context.fillStyle),
    });
  };
}

/** Skia's context restores the colour but goes on reporting the one before: set it again. */
function restoreFillStyle(context: TextContext): void {
  const saved: unknown[] = [];
  const save = context.save.bind(context);
  const restore = context.restore.bind(context);
  context.save = () => {
    saved.push(context.fillStyle);
    save();
  };
  context.restore = () => {
    restore();
    if (saved.length > 0) context.fillStyle = saved.pop();
  };
}

function parseFont(font: string): { px: number; weight: number } {
  const px = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
  const weight = Number(/\b([1-9]00)\b/.exec(font)?.[1] ?? 400);
  return { px, weight };
}
