// Chart.js plugins for what its own options cannot draw: values, reference lines, bands.

import type { Chart, Element, Plugin } from 'chart.js';
import { brushOf, drawLine, drawText, measureText, type Brush } from './brush.ts';
import { topLine } from './legend.ts';
import { colour, size } from './style.ts';
import type { Titik } from '../compose/figures/drawing.ts';

/** A line across horizontal bars. */
export interface ReferenceLine {
  readonly value: number;
  readonly label: string;
  readonly dashed: boolean;
}

/** Room that reference lines need for their labels above the chart. */
export const referenceRoom = 22;

export interface ValueStyle {
  readonly px: number;
  /** What is painted behind the value at an index, so that lines do not cross it. */
  readonly halo: (index: number) => string | null;
}

/** Writes the report's own text for each row at the end of its bar, but never left of `from`. */
export function rowValues(
  row: readonly Titik[],
  style: ValueStyle & { readonly from: number | null },
): Plugin<'bar'> {
  return {
    id: 'rowValues',
    afterDatasetsDraw(chart) {
      const least = style.from === null ? 0 : scaleOf(chart, 'x').getPixelForValue(style.from);
      chart.getDatasetMeta(0).data.forEach((bar, index) => {
        const titik = row[index];
        if (titik === undefined) return;
        const shared = { px: style.px, halo: style.halo(index) };
        if (titik.nilai < 0) {
          drawText(brushOf(chart), titik.tampil, bar.x - 5, bar.y, { ...shared, align: 'right' });
        } else {
          drawText(brushOf(chart), titik.tampil, Math.max(bar.x, least) + 5, bar.y, shared);
        }
      });
    },
  };
}

/** A square in each row at its value, on a faint line that leads from the name to the value at the right edge. */
export function rowDots(
  rows: readonly { readonly titik: Titik; readonly fill: string }[],
  { px, stroke }: { readonly px: number; readonly stroke: string },
): Plugin<'bar'> {
  return {
    id: 'rowDots',
    afterDatasetsDraw(chart) {
      const brush = brushOf(chart);
      const { left, right } = chart.chartArea;
      const [x, y] = [scaleOf(chart, 'x'), scaleOf(chart, 'y')];
      const side = Math.min(10, px);
      rows.forEach(({ titik, fill }, index) => {
        const [at, row] = [x.getPixelForValue(titik.nilai), y.getPixelForValue(index)];
        drawLine(brush, [left, row], [right, row], { stroke: colour.grid });
        brush.save();
        brush.fillStyle = fill;
        brush.strokeStyle = stroke;
        brush.lineWidth = 1;
        brush.fillRect(at - side / 2, row - side / 2, side, side);
        brush.strokeRect(at - side / 2, row - side / 2, side, side);
        brush.restore();
        drawText(brush, titik.tampil, chart.width - 2, row, { px, align: 'right' });
      });
    },
  };
}

/** Draws the bars' outlines; Chart.js' own would take a clip path and two nested areas for each bar. */
export function barOutlines(stroke: string): Plugin<'bar'> {
  return {
    id: 'barOutlines',
    afterDatasetsDraw(chart) {
      const brush = brushOf(chart);
      brush.save();
      brush.strokeStyle = stroke;
      brush.lineWidth = 1;
      for (const { data } of chart.getSortedVisibleDatasetMetas()) {
        for (const bar of data) {
          if (bar.hasValue()) strokeBar(brush, bar);
        }
      }
      brush.restore();
    },
  };
}

/** What a bar has beside what the types of every chart element promise. */
export interface BarShape {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly width: number;
  readonly height: number;
  readonly horizontal: boolean;
}

function strokeBar(brush: Brush, bar: Element) {
  const { x, y, base, width, height, horizontal } = bar as unknown as BarShape;
  if (horizontal) {
    brush.strokeRect(Math.min(x, base), y - height / 2, Math.abs(x - base), height);
  } else {
    brush.strokeRect(x - width / 2, Math.min(y, base), width, Math.abs(y - base));
  }
}

/** Draws reference lines over the bars; one line is labelled where it stands, several are told apart in a key. */
export function referenceLines(lines: readonly ReferenceLine[]): Plugin<'bar'> {
  return {
    id: 'referenceLines',
    afterDatasetsDraw(chart) {
      const brush = brushOf(chart);
      for (const line of lines) drawReference(chart, line);
      const y = chart.chartArea.top - referenceRoom + 7;
      const only = lines.length === 1 ? lines[0] : undefined;
      if (only === undefined) {
        drawKey(brush, lines, chart.width - 2, y);
      } else {
        const half = measureText(brush, only.label, { px: size.small }) / 2;
        const x = scaleOf(chart, 'x').getPixelForValue(only.value);
        const centre = Math.min(Math.max(x, half + 2), chart.width - half - 2);
        drawText(brush, only.label, centre, y, { px: size.small, align: 'center' });
      }
    },
  };
}

/** Values over the years that are no bars. */
export interface ComparedSeries {
  readonly values: readonly (number | null)[];
  readonly dash: number[];
  readonly stroke: string;
  /** Without marks in its years. */
  readonly isBare?: true;
}

/** Draws each series from year to year with a mark in each; a year alone has a line across its bars. */
export function comparedLines(series: readonly ComparedSeries[]): Plugin<'bar'> {
  return {
    id: 'comparedLines',
    afterDatasetsDraw(chart) {
      for (const one of series) drawSeries(chart, one);
    },
  };
}

const mark = 5;

/** On white, so that it is seen on a dark bar as well. */
function drawOverBars(
  brush: Brush,
  from: readonly [number, number],
  to: readonly [number, number],
  style: { readonly dash: number[]; readonly stroke: string },
) {
  drawLine(brush, from, to, { stroke: colour.paper, width: 4 });
  drawLine(brush, from, to, { width: 1.5, ...style });
}

function drawSeries(
  chart: Chart<'bar'>,
  { values, dash: pattern, stroke, isBare }: ComparedSeries,
) {
  const brush = brushOf(chart);
  const points = pointsOf(chart, values);
  for (const [from, to] of stretchesOf(chart, values)) {
    drawOverBars(brush, from, to, { dash: pattern, stroke });
  }
  points.forEach((point) => {
    if (point === null || isBare === true) return;
    brush.save();
    brush.fillStyle = colour.paper;
    brush.fillRect(point[0] - mark / 2 - 1, point[1] - mark / 2 - 1, mark + 2, mark + 2);
    brush.fillStyle = stroke;
    brush.fillRect(point[0] - mark / 2, point[1] - mark / 2, mark, mark);
    brush.restore();
  });
}

export type PlotPoint = readonly [x: number, y: number];

const pointsOf = (chart: Chart<'bar'>, values: ComparedSeries['values']) =>
  values.map((value, i): PlotPoint | null =>
    value === null
      ? null
      : [scaleOf(chart, 'x').getPixelForValue(i), scaleOf(chart, 'y').getPixelForValue(value)],
  );

/** The lines of a series from year to year; of a year alone that across its bars. */
export function stretchesOf(
  chart: Chart<'bar'>,
  values: ComparedSeries['values'],
): readonly (readonly [PlotPoint, PlotPoint])[] {
  const reach = halfOf(chart, values.length);
  const points = pointsOf(chart, values);
  return points.flatMap((point, i): (readonly [PlotPoint, PlotPoint])[] => {
    if (point === null) return [];
    const [before, after] = [points[i - 1] ?? null, points[i + 1] ?? null];
    if (before !== null) return [[before, point]];
    const [x, y] = point;
    return after === null ? [[[x - reach, y], [x + reach, y]]] : []; // prettier-ignore
  });
}

/** From the middle of a year to where what stands in it ends. */
function halfOf({ chartArea: { left, right } }: Chart<'bar'>, years: number): number {
  return ((right - left) / Math.max(1, years)) * 0.42;
}

/** Writes the report's own text over each point of a line. */
export function seriesValues(
  points: readonly (Titik | null)[],
  style: ValueStyle & { readonly upright: boolean },
): Plugin<'bar'> {
  return {
    id: 'seriesValues',
    afterDatasetsDraw(chart) {
      const [x, y] = [scaleOf(chart, 'x'), scaleOf(chart, 'y')];
      points.forEach((titik, index) => {
        if (titik === null) return;
        const look = {
          px: style.px,
          halo: style.halo(index),
          upright: style.upright,
          align: style.upright ? 'left' : 'center',
        } as const;
        const above = y.getPixelForValue(titik.nilai) - (style.upright ? 8 : 12);
        drawText(brushOf(chart), titik.tampil, x.getPixelForValue(index), above, look);
      });
    },
  };
}

/** A target that is a range. */
export interface TargetBand {
  readonly low: number;
  readonly high: number;
  readonly label: string;
}

export const bandFill = colour.grid;

/** Draws each range behind the bars of its year, from bound to bound, with its text at its upper left. */
export function targetBands(bands: readonly (TargetBand | null)[], stroke: string): Plugin<'bar'> {
  return {
    id: 'targetBands',
    beforeDatasetsDraw(chart) {
      bands.forEach((band, index) => {
        if (band !== null) drawBand(chart, band, boxOfBand(chart, bands, index), stroke);
      });
    },
  };
}

interface BandBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the range of a year is drawn. */
export function boxOfBand(
  chart: Chart<'bar'>,
  bands: readonly (TargetBand | null)[],
  index: number,
): BandBox {
  const half = halfOf(chart, bands.length);
  const centre = scaleOf(chart, 'x').getPixelForValue(index);
  const at = (value: number) => scaleOf(chart, 'y').getPixelForValue(value);
  const { low, high } = bands[index] ?? { low: 0, high: 0 };
  return { left: centre - half, right: centre + half, top: at(high), bottom: at(low) };
}

function drawBand(
  chart: Chart<'bar'>,
  { label }: TargetBand,
  { left, right, top, bottom }: BandBox,
  stroke: string,
) {
  const brush = brushOf(chart);
  brush.save();
  brush.fillStyle = bandFill;
  brush.fillRect(left, top, right - left, Math.max(1, bottom - top));
  brush.restore();
  for (const y of [top, bottom]) drawLine(brush, [left, y], [right, y], { stroke, width: 1.25 });
  drawText(brush, label, left, top - 8, { px: 10, halo: colour.paper });
}

const dash = [5, 3];

function drawReference(chart: Chart<'bar'>, line: ReferenceLine) {
  const brush = brushOf(chart);
  const x = scaleOf(chart, 'x').getPixelForValue(line.value);
  const { top, bottom } = chart.chartArea;
  const underlay = { stroke: colour.paper, width: line.dashed ? 1.25 : 2.75 };
  drawLine(brush, [x, top], [x, bottom], underlay);
  drawLine(brush, [x, top - 5], [x, bottom], { width: 1.25, dash: line.dashed ? dash : [] });
}

/** Line samples with their labels, in one row that ends at `right`. */
function drawKey(brush: Brush, lines: readonly ReferenceLine[], right: number, y: number) {
  let x = right;
  for (const line of lines.toReversed()) {
    x -= measureText(brush, line.label, { px: size.small });
    drawText(brush, line.label, x, y, { px: size.small });
    drawLine(brush, [x - 26, y], [x - 5, y], { width: 1.25, dash: line.dashed ? dash : [] });
    x -= 42;
  }
}

/** A light band behind the category at `index`, from `above` the chart's top down to its axis. */
export function categoryBand(index: number, above: number): Plugin<'bar'> {
  return {
    id: 'categoryBand',
    beforeDraw(chart) {
      const axis = scaleOf(chart, 'x');
      const { left, right, top, bottom } = chart.chartArea;
      const width = (right - left) / (chart.data.labels?.length ?? 1);
      const brush = brushOf(chart);
      brush.save();
      brush.fillStyle = colour.band;
      brush.fillRect(
        axis.getPixelForValue(index) - width / 2,
        top - above,
        width,
        bottom - top + above,
      );
      brush.restore();
    },
  };
}

/** A text that stands at the top left, level with nothing: the unit of an upright axis. */
export function cornerText(text: string): Plugin<'bar'> {
  return {
    id: 'cornerText',
    afterDraw(chart) {
      drawText(brushOf(chart), text, 2, topLine, { px: size.small, fill: colour.muted });
    },
  };
}

/** Says in the middle of an empty chart that it is empty for want of data, not by mistake. */
export function emptyNotice(): Plugin<'bar'> {
  return {
    id: 'emptyNotice',
    afterDraw(chart) {
      const { left, right, top, bottom } = chart.chartArea;
      const style = { align: 'center', fill: colour.muted, halo: colour.paper } as const;
      drawText(brushOf(chart), 'Belum ada data', (left + right) / 2, (top + bottom) / 2, style);
    },
  };
}

/** A scale that every chart here has. */
export function scaleOf(chart: Chart<'bar'>, id: 'x' | 'y') {
  const scale = chart.scales[id];
  if (scale === undefined) throw new Error(`chart without a scale "${id}"`);
  return scale;
}
