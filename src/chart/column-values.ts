// The texts over upright bars, each where no line goes through it and no other bar touches it.

import type { Chart, Element, Plugin } from 'chart.js';
import { brushOf, drawText, measureText } from './brush.ts';
import {
  bandFill,
  boxOfBand,
  stretchesOf,
  type BarShape,
  type ComparedSeries,
  type PlotPoint,
  type TargetBand,
  type ValueStyle,
} from './plugins.ts';
import type { Titik } from '../compose/figures/drawing.ts';

interface ColumnStyle extends ValueStyle {
  readonly upright: boolean;
  /** What else is drawn over the years. */
  readonly lines: readonly ComparedSeries[];
  readonly bands: readonly (TargetBand | null)[];
}

/** From the end of a bar to the middle of its text, and from there to where the text ends. */
const DISTANCE = 9;
const AIR = 1.5;
/** A text further away would seem to be of something else. */
const FARTHEST = 26;

/** Writes the report's own text above each upright bar, or below a negative one; nothing where there is no bar. */
export function columnValues(
  series: readonly (readonly (Titik | null)[])[],
  style: ColumnStyle,
): Plugin<'bar'> {
  return {
    id: 'columnValues',
    afterDatasetsDraw(chart) {
      series.forEach((points, dataset) => {
        chart.getDatasetMeta(dataset).data.forEach((bar, index) => {
          const titik = points[index];
          if (titik == null) return;
          if (style.upright) drawUpright(chart, titik, bar, style.px, style.halo(index));
          else {
            const isPaired = series.every((others) => others[index] != null);
            const side = isPaired ? dataset * 2 - 1 : 0;
            drawLying(chart, titik, { bar: bar as unknown as BarShape, index, side }, style);
          }
        });
      });
    },
  };
}

function drawUpright(
  chart: Chart<'bar'>,
  { nilai, tampil }: Titik,
  bar: Element,
  px: number,
  halo: string | null,
) {
  const up = nilai < 0 ? -1 : 1;
  const look = { px, halo, upright: true, align: up < 0 ? 'right' : 'left' } as const;
  drawText(brushOf(chart), tampil, bar.x, bar.y - up * 5, look);
}

interface Column {
  readonly bar: BarShape;
  readonly index: number;
  /** -1 for the left one of two, 1 for the right one, 0 for one alone. */
  readonly side: number;
}

function drawLying(
  chart: Chart<'bar'>,
  { nilai, tampil }: Titik,
  { bar, index, side }: Column,
  style: ColumnStyle,
) {
  const brush = brushOf(chart);
  const half = measureText(brush, tampil, { px: style.px }) / 2;
  // A text wider than its bar goes away from the other one, which may be higher.
  const x = bar.x + side * Math.max(0, half + AIR - bar.width / 2);
  const up = nilai < 0 ? -1 : 1;
  const crossing = crossings(chart, { left: x - half, right: x + half, index }, style);
  const y = findFree(bar.y - up * DISTANCE, up, style.px / 2 + AIR, crossing);
  drawText(brush, tampil, x, y, {
    px: style.px,
    align: 'center',
    halo: haloAt(chart, y, index, style),
  });
}

/** On the ground of a range where it stands in one. */
function haloAt(chart: Chart<'bar'>, y: number, index: number, { bands, halo }: ColumnStyle) {
  if (bands[index] == null) return halo(index);
  const { top, bottom } = boxOfBand(chart, bands, index);
  return y > top && y < bottom ? bandFill : halo(index);
}

type Stretch = readonly [top: number, bottom: number];

/** Where between `left` and `right` lines are drawn. */
function crossings(
  chart: Chart<'bar'>,
  { left, right, index }: { readonly left: number; readonly right: number; readonly index: number },
  { lines, bands }: ColumnStyle,
): readonly Stretch[] {
  const ofLines = lines
    .flatMap(({ values }) => stretchesOf(chart, values))
    .flatMap(([from, to]) => within(from, to, left, right));
  if (bands[index] == null) return ofLines;
  const { top, bottom } = boxOfBand(chart, bands, index);
  return [...ofLines, [top, top], [bottom, bottom]];
}

/** What of a line lies between `left` and `right`. */
function within(from: PlotPoint, to: PlotPoint, left: number, right: number): readonly Stretch[] {
  const [[x1, y1], [x2, y2]] = [from, to];
  if (x2 < left || x1 > right) return [];
  const at = (x: number) => (x2 === x1 ? y1 : y1 + ((x - x1) / (x2 - x1)) * (y2 - y1));
  const [one, two] = [at(Math.max(left, x1)), at(Math.min(right, x2))];
  return [[Math.min(one, two), Math.max(one, two)]];
}

/** The first height, away from the bar, at which nothing crosses; the nearest one where there is none. */
function findFree(start: number, up: number, half: number, crossing: readonly Stretch[]): number {
  for (let y = start; Math.abs(y - start) <= FARTHEST; y -= up) {
    if (crossing.every(([top, bottom]) => bottom < y - half || top > y + half)) return y;
  }
  return start;
}
