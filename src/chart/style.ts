// Colours, type sizes and the Chart.js options that every chart of the report shares.

import type { ChartOptions } from 'chart.js';
import { SHEET } from '../layout/tree.ts';
import { mixUntil, PUTIH } from '../compose/colour.ts';

/** Quoted: an unquoted family may not hold a word that starts with a digit. On a page it has its symbols under its own name. */
export const fontFamily = "'Source Sans 3', sans-serif";
/** As Skia is asked for it: the symbols are a family of their own. */
export const drawnFamily = "'Source Sans 3', 'DejaVu Sans', sans-serif";

/** The measure of the page; the most that fits on it above a caption. */
export const { width: chartWidth, height: maxHeight } = SHEET;

/** Chosen to differ by lightness, so that a black-and-white print still tells them apart. */
export const colour = {
  ink: '#1b2733',
  muted: '#55636f',
  grid: '#dfe4e9',
  axis: '#7b8894',
  paper: '#ffffff',
  band: '#edf1f5',
} as const;

/** What a chart takes from the look of the report. */
export interface ChartColours {
  /** Of what is the agency's own, or was reached. */
  readonly strong: string;
  /** Of what it is compared with. */
  readonly light: string;
}

const shippedColours: ChartColours = { strong: '#1d3b62', light: '#b7c5d6' };
/** Contrasts that a black-and-white print, and a copy of it, still tell apart. */
const strongContrast = 7;
const pairContrast = 4;

/** The colours that go with an accent (`#rrggbb`); it is darkened as far as black and white need it. */
export function chartColours(accent: string | null): ChartColours {
  if (accent === null) return shippedColours;
  const strong = mixUntil(accent, '#000000', PUTIH, strongContrast);
  return { strong, light: mixUntil(strong, PUTIH, strong, pairContrast) };
}

export const zoneColour = {
  merah: { fill: '#e3a79d', edge: '#8f3b2e' },
  kuning: { fill: '#fbf0c3', edge: '#8a6d10' },
  hijau: { fill: '#bcdcbf', edge: '#3c6b42' },
} as const;

/** In px at `chartWidth`. */
export const size = { text: 12, small: 11, line: 14 } as const;

/** A Chart.js font of the report's family. */
export function font(px: number = size.text, weight: 400 | 600 = 400) {
  return { family: drawnFamily, size: px, weight, lineHeight: size.line / size.text };
}

/** What makes a bar chart a still drawing: nothing moves, nothing listens, one pixel is one unit. */
export function stillOptions(): ChartOptions<'bar'> {
  return {
    animation: false,
    responsive: false,
    devicePixelRatio: 1,
    events: [],
    font: font(),
    color: colour.ink,
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
  };
}

/** Grid lines are faint, zero is not. */
export function gridColour(context: { readonly tick?: { readonly value: number } }): string {
  return context.tick?.value === 0 ? colour.axis : colour.grid;
}
