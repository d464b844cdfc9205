// What the three charts of horizontal bars share: rows as high as their names need, values at the bars' ends.

import type { ChartConfiguration, ChartOptions, Plugin } from 'chart.js';
import { barOutlines, rowDots, rowValues } from './plugins.ts';
import { formatTick, type ValueScale } from './scale.ts';
import { chartWidth, colour, font, gridColour, maxHeight, size, stillOptions } from './style.ts';
import { estimateWidth, fitLine, wrapNames, wrapText } from '../layout/text.ts';
import type { Titik } from '../compose/figures/drawing.ts';

/** A Chart.js configuration and the size in px to draw it at. */
export interface ChartSpec {
  readonly config: ChartConfiguration<'bar', (number | null)[], string | string[]>;
  readonly width: number;
  readonly height: number;
}

export interface BarRow {
  readonly nama: string;
  readonly titik: Titik;
  readonly fill: string;
  /** The agency's own, with its name in bold. */
  readonly sendiri: boolean;
}

export interface HorizontalChart {
  readonly rows: readonly BarRow[];
  readonly scale: ValueScale;
  /** Colour of the bars' outlines. */
  readonly outline: string;
  /** Stands under the value axis. */
  readonly axisTitle: string;
  readonly maxLines: number;
  /** Room above the bars. */
  readonly top: number;
  /** Where the values' column begins at the earliest; null: each at the end of its bar. */
  readonly valuesFrom: number | null;
  /** Whether each value is a mark at its place, and not a bar of its length; values then stand in a column at the right. */
  readonly isDots?: true;
  /** What is painted behind the values; null where they stand on coloured zones. */
  readonly halo: string | null;
  readonly plugins: readonly Plugin<'bar'>[];
}

const axisRoom = 44;
const nameWidth = 230;
/** Marks need less room than bars: what names may take beside them, where they would be cut or close together otherwise. */
const widerNames = [290, 350];

/** Builds the chart; its height grows with the rows, up to what a page holds. */
export function horizontalChart(chart: HorizontalChart): ChartSpec {
  const { rows } = chart;
  const { fit, labels } = fitNames(chart);
  const valuePx = Math.min(size.small, fit.px);
  const values = rowValues(
    rows.map((row) => row.titik),
    { px: valuePx, from: chart.valuesFrom, halo: () => chart.halo },
  );
  return {
    width: chartWidth,
    height: Math.ceil(chart.top + axisRoom + Math.max(1, rows.length) * fit.pitch),
    config: {
      type: 'bar',
      data: {
        labels,
        datasets: [
          {
            data: rows.map((row) => (chart.isDots === true ? null : row.titik.nilai)),
            backgroundColor: rows.map((row) => row.fill),
            barThickness: Math.min(20, fit.pitch * 0.62),
            clip: false,
          },
        ],
      },
      options: horizontalOptions(chart, fit.px, valuePx, widestOf(labels, fit.px)),
      plugins:
        chart.isDots === true
          ? [...chart.plugins, rowDots(rows, { px: valuePx, stroke: chart.outline })]
          : [barOutlines(chart.outline), ...chart.plugins, values],
    },
  };
}

/** The names in their column, which is as wide as it has to be for them to stand in full, as far as there is room. */
function fitNames(chart: HorizontalChart): { readonly fit: Fit; readonly labels: string[][] } {
  const names = chart.rows.map(({ nama }) => nama);
  const room = maxHeight - chart.top - axisRoom;
  const fitIn = (width: number) => {
    const fit = fitRows(chart.rows, room, chart.maxLines, width);
    return { fit, labels: wrapNames(names, width, fit.px, fit.lines) };
  };
  let fitted = fitIn(nameWidth);
  for (const width of chart.isDots === true ? widerNames : []) {
    const isWhole = fitted.labels.every((lines) => !lines.join('').includes('…'));
    if (isWhole && fitted.fit.pitch >= roomyPitch(fitted.fit.lines)) break;
    fitted = fitIn(width);
  }
  return fitted;
}

/** Where names reach beyond half of the chart, the room that the longest asks for; else nothing. */
function widestOf(labels: readonly (readonly string[])[], px: number): number {
  const widest = Math.max(0, ...labels.flat().map((line) => estimateWidth(line, px)));
  return widest > nameWidth ? widest : 0;
}

interface Fit {
  readonly px: number;
  readonly lines: number;
  readonly pitch: number;
}

/** As many lines a name as the height allows; smaller type only where one line each is still too much. */
function fitRows(rows: readonly BarRow[], room: number, maxLines: number, width: number): Fit {
  const count = Math.max(1, rows.length);
  const needed = rows.map((row) => wrapText(row.nama, width, size.text, maxLines).length);
  for (let lines = Math.max(1, ...needed); lines >= 1; lines -= 1) {
    const pitch = Math.max(count <= 8 ? 32 : 26, roomyPitch(lines));
    if (pitch * count <= room) return { px: size.text, lines, pitch };
    const tight = room / count;
    if (lines > 1 && tight >= closest(needed, lines)) return { px: size.text, lines, pitch: tight };
  }
  const pitch = room / count;
  return { px: Math.max(4, Math.min(size.text, pitch * 0.62)), lines: 1, pitch };
}

/** What names of so many lines have around them where there is room. */
const roomyPitch = (lines: number): number => lines * size.line + 8;

/** The smallest pitch at which no name reaches into the next: one of several lines may use the room that others leave. */
function closest(needed: readonly number[], most: number): number {
  const heights = needed.map((lines) => Math.min(lines, most) * size.line);
  return Math.max(...heights.slice(1).map((height, i) => (height + (heights[i] ?? 0)) / 2));
}

function horizontalOptions(
  chart: HorizontalChart,
  px: number,
  valuePx: number,
  widestName: number,
): ChartOptions<'bar'> {
  const { rows, scale } = chart;
  const reach = rows.map((row) => estimateWidth(row.titik.tampil, valuePx));
  const hasNegative = rows.some((row) => row.titik.nilai < 0);
  const room = Math.ceil(Math.min(150, Math.max(20, ...reach)) + 8);
  return {
    ...stillOptions(),
    indexAxis: 'y',
    layout: { padding: { top: chart.top, right: room, left: 2, bottom: 2 } },
    scales: {
      x: valueAxis(scale, chart.axisTitle),
      y: {
        grid: { display: false, tickLength: 0 },
        border: { display: !hasNegative, color: colour.axis },
        // Rows are higher than their names, so no name reaches beyond the first or last row.
        // By itself it would take no more than half of the width, and cut off what is longer.
        afterFit: (axis) =>
          Object.assign(axis, {
            paddingTop: 0,
            paddingBottom: 0,
            width: Math.max(axis.width, widestName),
          }),
        ticks: {
          autoSkip: false,
          padding: hasNegative ? room : 6,
          color: colour.ink,
          font: (context) => font(px, rows[context.index]?.sendiri === true ? 600 : 400),
        },
      },
    },
  };
}

function valueAxis(scale: ValueScale, title: string) {
  return {
    min: scale.min,
    max: scale.max,
    grid: {
      color: gridColour,
      drawTicks: false,
    },
    border: { display: false },
    ticks: {
      stepSize: scale.step,
      autoSkip: false,
      maxRotation: 0,
      padding: 5,
      color: colour.muted,
      font: font(size.small),
      callback: (value: number | string) => formatTick(Number(value), scale),
    },
    title: {
      display: title !== '',
      text: fitLine(title, chartWidth - nameWidth, size.small),
      color: colour.muted,
      font: font(size.small),
      padding: { top: 2, bottom: 0 },
    },
  };
}
