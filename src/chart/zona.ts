// Horizontal bars over the zones of a standard, each zone with its name and its bounds.

import type { Chart, Plugin } from 'chart.js';
import { brushOf, drawText, measureText, type Brush } from './brush.ts';
import { horizontalChart, type ChartSpec } from './horizontal.ts';
import { scaleOf } from './plugins.ts';
import { computeScale, formatAxisUnit } from './scale.ts';
import { colour, size, zoneColour, type ChartColours } from './style.ts';
import type { DrawnZona, GrafikZona } from '../compose/figures/drawing.ts';

const labelRoom = 42;

/** Zones are painted exactly from bound to bound: what lies between 55 and 56 belongs to none and stays white. */
export function zonaChart(
  { batang, zona, satuan, whole = batang }: GrafikZona,
  colours: ChartColours,
): ChartSpec {
  const bounds = zona.flatMap(({ dari, sampai }) => [dari.nilai, sampai.nilai]);
  const scale = computeScale([...whole.map((each) => each.nilai.nilai), ...bounds]);
  return horizontalChart({
    rows: batang.map(({ nama, nilai, sendiri }) => ({
      nama,
      titik: nilai,
      sendiri,
      fill: sendiri ? colours.strong : colour.paper,
    })),
    scale,
    outline: colours.strong,
    axisTitle: formatAxisUnit(satuan, scale),
    maxLines: 2,
    top: labelRoom,
    valuesFrom: null,
    halo: null,
    plugins: [zones(zona)],
  });
}

function zones(zona: readonly DrawnZona[]): Plugin<'bar'> {
  return {
    id: 'zones',
    beforeDraw(chart) {
      zona.forEach((each) => {
        paintZone(chart, each);
      });
      labelZones(chart, zona);
    },
  };
}

function paintZone(chart: Chart<'bar'>, zona: DrawnZona) {
  const x = scaleOf(chart, 'x');
  const left = x.getPixelForValue(zona.dari.nilai);
  const right = x.getPixelForValue(zona.sampai.nilai);
  const { top, bottom } = chart.chartArea;
  const brush = brushOf(chart);
  brush.save();
  brush.fillStyle = zoneColour[zona.warna].fill;
  brush.fillRect(left, top, right - left, bottom - top);
  brush.restore();
}

const swatch = 10;

/** Writes each name over its zone; names of narrow zones move aside, and the swatch beside them tells which is which. */
function labelZones(chart: Chart<'bar'>, zona: readonly DrawnZona[]) {
  const brush = brushOf(chart);
  const x = scaleOf(chart, 'x');
  const labels = zona.map((each) => {
    const range = `${each.dari.tampil}–${each.sampai.tampil}`;
    const name = measureText(brush, each.nama, { px: size.small, weight: 600 });
    const width = swatch + 4 + Math.max(name, measureText(brush, range, { px: size.small }));
    const centre = x.getPixelForValue((each.dari.nilai + each.sampai.nilai) / 2);
    return { zona: each, range, width, left: centre - width / 2 };
  });
  spread(labels, chart.width);
  for (const label of labels) drawZoneLabel(brush, label, chart.chartArea.top - 31);
}

function drawZoneLabel(
  brush: Brush,
  label: { zona: DrawnZona; range: string; left: number },
  y: number,
) {
  const { fill, edge } = zoneColour[label.zona.warna];
  const textLeft = label.left + swatch + 4;
  brush.save();
  brush.fillStyle = fill;
  brush.strokeStyle = edge;
  brush.lineWidth = 1;
  brush.fillRect(label.left, y - swatch / 2, swatch, swatch);
  brush.strokeRect(label.left, y - swatch / 2, swatch, swatch);
  brush.restore();
  drawText(brush, label.zona.nama, textLeft, y, { px: size.small, weight: 600 });
  drawText(brush, label.range, textLeft, y + 14, { px: size.small, fill: colour.muted });
}

/** Moves labels apart, in their order, and back inside the width. */
function spread(labels: { left: number; readonly width: number }[], width: number) {
  const gap = 10;
  labels.sort((a, b) => a.left - b.left);
  let edge = 2;
  for (const label of labels) {
    label.left = Math.max(label.left, edge);
    edge = label.left + label.width + gap;
  }
  edge = width - 2;
  for (const label of labels.toReversed()) {
    label.left = Math.min(label.left, edge - label.width);
    edge = label.left - gap;
  }
}
