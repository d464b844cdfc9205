// The few drawing primitives that the charts' own plugins use, over the canvas that Chart.js hands them.

import type { Chart } from 'chart.js';
import { colour, drawnFamily, size } from './style.ts';

/** The part of a 2D context used here; the project compiles without the DOM's types. */
export interface Brush {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textAlign: 'left' | 'center' | 'right';
  textBaseline: 'alphabetic' | 'middle';
  save(): void;
  restore(): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  stroke(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  setLineDash(segments: number[]): void;
  translate(x: number, y: number): void;
  rotate(angle: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
}

export interface TextStyle {
  readonly px?: number;
  readonly weight?: 400 | 600;
  readonly fill?: string;
  readonly align?: Brush['textAlign'];
  /** The colour behind the text, where it stands on lines. */
  readonly halo?: string | null;
  /** Reads upwards, starting at the point. */
  readonly upright?: boolean;
}

export function brushOf(chart: Chart<'bar'>): Brush {
  return chart.ctx as Brush;
}

function setFont(brush: Brush, style: TextStyle) {
  brush.font = `${String(style.weight ?? 400)} ${String(style.px ?? size.text)}px ${drawnFamily}`;
}

/** The exact width of a text in px. */
export function measureText(brush: Brush, text: string, style: TextStyle = {}): number {
  brush.save();
  setFont(brush, style);
  const { width } = brush.measureText(text);
  brush.restore();
  return width;
}

/** Draws a text whose middle line is at `y`. */
export function drawText(brush: Brush, text: string, x: number, y: number, style: TextStyle = {}) {
  brush.save();
  setFont(brush, style);
  brush.textAlign = style.align ?? 'left';
  brush.textBaseline = 'middle';
  brush.translate(x, y);
  if (style.upright === true) brush.rotate(-Math.PI / 2);
  if (style.halo != null) drawHalo(brush, text, style.px ?? size.text, style.halo);
  brush.fillStyle = style.fill ?? colour.ink;
  brush.fillText(text, 0, 0);
  brush.restore();
}

function drawHalo(brush: Brush, text: string, px: number, fill: string) {
  const { width } = brush.measureText(text);
  const left = brush.textAlign === 'center' ? -width / 2 : brush.textAlign === 'right' ? -width : 0;
  brush.fillStyle = fill;
  brush.fillRect(left - 1.5, -px * 0.5, width + 3, px);
}

export interface LineStyle {
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: number[];
}

/** Draws a straight line. */
export function drawLine(
  brush: Brush,
  from: readonly [number, number],
  to: readonly [number, number],
  style: LineStyle = {},
) {
  brush.save();
  brush.strokeStyle = style.stroke ?? colour.ink;
  brush.lineWidth = style.width ?? 1;
  brush.setLineDash(style.dash ?? []);
  brush.beginPath();
  brush.moveTo(...from);
  brush.lineTo(...to);
  brush.stroke();
  brush.restore();
}
