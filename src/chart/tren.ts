// Target and realisasi by year, as pairs of upright bars.

import type { ChartOptions, LegendItem } from 'chart.js';
import type { GrafikTren } from '../compose/figures/tren.ts';
import type { Titik } from '../compose/figures/figure.ts';
import type { ChartSpec } from './horizontal.ts';
import {
  barOutlines,
  categoryBand,
  columnValues,
  comparedLines,
  cornerText,
  emptyNotice,
  type ComparedSeries,
} from './plugins.ts';
import { computeScale, formatAxisUnit, formatTick, type ValueScale } from './scale.ts';
import {
  chartWidth,
  colour,
  font,
  gridColour,
  size,
  stillOptions,
  type ChartColours,
} from './style.ts';
import { estimateWidth, fitLine } from '../layout/text.ts';

const plotHeight = 168;
const plotWidth = 570;

/** Outlined bars for targets, solid ones for what was reached; a year without a figure keeps its gap. */
export function trenChart(grafik: GrafikTren, { strong }: ChartColours): ChartSpec {
  const points = [...grafik.target, ...grafik.realisasi].filter((titik) => titik !== null);
  const others = (grafik.pembanding ?? []).flatMap(({ titik }) => titik.filter((t) => t !== null));
  const values = [...points, ...others, ...(grafik.levels ?? [])].map((titik) => titik.nilai);
  const scale = computeScale(values);
  const slot = (plotWidth / Math.max(1, grafik.tahun.length)) * 0.42;
  const labels = fitLabels(points, slot);
  const index = grafik.tahun.indexOf(grafik.tahunLaporan);
  return {
    width: chartWidth,
    height: plotHeight + 70 + labels.room,
    config: {
      type: 'bar',
      data: {
        labels: grafik.tahun.map(String),
        datasets: [
          { ...bars(grafik.target), label: 'Target', backgroundColor: colour.paper },
          { ...bars(grafik.realisasi), label: 'Realisasi', backgroundColor: strong },
        ],
      },
      options: trenOptions(grafik, scale, labels.room, strong),
      plugins: [
        ...(index < 0 ? [] : [categoryBand(index, labels.room)]),
        cornerText(fitLine(formatAxisUnit(grafik.satuan, scale), chartWidth, size.small)),
        barOutlines(strong),
        comparedLines(linesOf(grafik)),
        columnValues([grafik.target, grafik.realisasi], {
          ...labels,
          halo: (year) => (year === index ? colour.band : colour.paper),
        }),
        ...(points.length === 0 ? [emptyNotice()] : []),
      ],
    },
  };
}

/** Told apart by their dashes, in print as well. */
const dashes = [[5, 3], [1.5, 2.5], [9, 3, 2, 3], []] as const;

const linesOf = ({ pembanding = [] }: GrafikTren): readonly ComparedSeries[] =>
  pembanding.map(({ titik }, i) => ({
    values: titik.map((satu) => satu?.nilai ?? null),
    dash: [...(dashes[i] ?? [])],
  }));

function bars(points: readonly (Titik | null)[]) {
  return {
    data: points.map((titik) => titik?.nilai ?? null),
    categoryPercentage: 0.84,
    barPercentage: 0.9,
    maxBarThickness: 56,
    clip: false as const,
  };
}

/** Lying texts where they fit over their bars, else upright ones; `room` is the height they need. */
function fitLabels(points: readonly Titik[], slot: number) {
  const widest = (px: number) => Math.max(0, ...points.map((t) => estimateWidth(t.tampil, px)));
  if (widest(size.small) <= slot) return { px: size.small, upright: false, room: 18 };
  if (widest(10) <= slot) return { px: 10, upright: false, room: 18 };
  return { px: 10, upright: true, room: Math.ceil(widest(10)) + 10 };
}

function trenOptions(
  grafik: GrafikTren,
  scale: ValueScale,
  room: number,
  strong: string,
): ChartOptions<'bar'> {
  const isLaporan = (index: number) => grafik.tahun[index] === grafik.tahunLaporan;
  const still = stillOptions();
  return {
    ...still,
    layout: { padding: { top: 18 + room, right: 4, left: 2, bottom: 0 } },
    plugins: { ...still.plugins, legend: legend(grafik, strong) },
    scales: {
      x: {
        grid: { display: false },
        border: { display: false },
        afterFit: (axis) => Object.assign(axis, { paddingLeft: 0, paddingRight: 0 }),
        ticks: {
          padding: scale.min < 0 ? room : 2,
          autoSkip: false,
          color: colour.ink,
          font: (context) => font(size.text, isLaporan(context.index) ? 600 : 400),
        },
      },
      y: {
        ...levelTicks(grafik.levels),
        min: scale.min,
        max: scale.max,
        border: { display: false },
        grid: {
          drawTicks: false,
          color: gridColour,
        },
        ticks: {
          stepSize: scale.step,
          autoSkip: false,
          padding: 6,
          color: colour.muted,
          font: font(size.small),
          callback: (value) =>
            levelAt(grafik.levels, Number(value)) ?? formatTick(Number(value), scale),
        },
      },
    },
  };
}

/** Steps at the levels of a scale of words, and nowhere else. */
function levelTicks(levels: GrafikTren['levels']) {
  if (levels === undefined) return {};
  return {
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = levels.map(({ nilai: value }) => ({ value }));
    },
  };
}

const levelAt = (levels: GrafikTren['levels'], value: number): string | undefined =>
  levels?.find(({ nilai }) => nilai === value)?.tampil;

function legend(grafik: GrafikTren, strong: string) {
  const fontColor = colour.ink;
  const swatch = { strokeStyle: strong, lineWidth: 1.25, fontColor, pointStyle: 'rect' as const };
  const items: LegendItem[] = [
    { text: 'Target', fillStyle: colour.paper, ...swatch },
    { text: 'Realisasi', fillStyle: strong, ...swatch },
  ];
  if (grafik.tahun.includes(grafik.tahunLaporan)) {
    const band = { ...swatch, fillStyle: colour.band, strokeStyle: colour.axis, lineWidth: 0.75 };
    items.push({ text: `Tahun laporan (${String(grafik.tahunLaporan)})`, ...band });
  }
  const { pembanding = [] } = grafik;
  pembanding.forEach(({ nama, titik }, i) => {
    const last = titik.findLast((satu) => satu !== null)?.tampil ?? '';
    const text = fitLine(`${nama} (${last})`, chartWidth / 2, size.small);
    const line = { strokeStyle: colour.ink, lineWidth: 1.5, lineDash: [...(dashes[i] ?? [])] };
    items.push({ text, fontColor, pointStyle: 'line', ...line });
  });
  return {
    display: true,
    position: 'bottom' as const,
    labels: {
      boxWidth: 18,
      boxHeight: 9,
      ...(pembanding.length === 0 ? {} : { usePointStyle: true, pointStyleWidth: 18 }),
      padding: 12,
      font: font(size.small),
      generateLabels: () => items,
    },
  };
}
