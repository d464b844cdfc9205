// Target and realisasi by year, as pairs of upright bars.

import type { ChartOptions, LegendItem } from 'chart.js';
import type { ChartSpec } from './horizontal.ts';
import { columnValues } from './column-values.ts';
import { besideText, fitsLine, legendAbove, legendBelow, legendRoom } from './legend.ts';
import {
  barOutlines,
  categoryBand,
  bandFill,
  comparedLines,
  cornerText,
  emptyNotice,
  seriesValues,
  targetBands,
  type ComparedSeries,
  type TargetBand,
} from './plugins.ts';
import {
  computeRange,
  computeScale,
  formatAxisUnit,
  formatTick,
  type ValueScale,
} from './scale.ts';
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
import type { GrafikTren, Titik } from '../compose/figures/drawing.ts';

const plotHeight = 168;
/** For the names of the years and for the line of the unit. */
const axisRoom = 37;
const plotWidth = 570;

/** More years than these are lines: bars would be too thin to be told apart. */
const mostBars = 10;

/** Outlined bars for targets, solid ones for what was reached; one alone in its year stands in the middle. */
export function trenChart(grafik: GrafikTren, { strong }: ChartColours): ChartSpec {
  const isLines = grafik.periods.length > mostBars;
  const bars = barsOf(grafik);
  const values = valuesOf(grafik);
  const scale = isLines ? computeRange(values) : computeScale(values);
  const pitch = plotWidth / Math.max(1, grafik.periods.length);
  // Beside a bar the text of a band has to be read.
  const width = pitch * (grafik.target.some((titik) => titik?.upTo !== undefined) ? 0.28 : 0.378);
  const shown = [...(isLines ? [] : bars), ...grafik.realisasi].filter((titik) => titik !== null);
  const labels = fitLabels(shown, isLines ? pitch * 0.9 : pitch * 0.42);
  const index = grafik.own === null ? -1 : grafik.periods.indexOf(grafik.own.period);
  const halo = (year: number) => (year === index ? colour.band : colour.paper);
  const unit = fitLine(formatAxisUnit(grafik.satuan, scale), chartWidth, size.small);
  const items = legendItems(grafik, strong);
  const isAbove = fitsLine(items, chartWidth - estimateWidth(unit, size.small));
  return {
    width: chartWidth,
    height: plotHeight + axisRoom + labels.room + (isAbove ? 0 : legendRoom(items, chartWidth)),
    config: {
      type: 'bar',
      data: {
        labels: [...grafik.periods],
        datasets: isLines
          ? []
          : [
              { ...barSet(bars, width), label: 'Target', backgroundColor: colour.paper },
              { ...barSet(grafik.realisasi, width), label: 'Realisasi', backgroundColor: strong },
            ],
      },
      options: trenOptions(grafik, scale, labels.room, legendBelow(items, !isAbove)),
      plugins: [
        ...(index < 0 ? [] : [categoryBand(index, labels.room)]),
        cornerText(unit),
        ...(isAbove ? [legendAbove(items)] : []),
        targetBands(bandsOf(grafik), strong),
        ...drawnValues(grafik, { isLines, strong, ...labels, halo }),
        ...(values.length === 0 ? [emptyNotice()] : []),
      ],
    },
  };
}

interface DrawnStyle {
  readonly isLines: boolean;
  readonly strong: string;
  readonly px: number;
  readonly upright: boolean;
  readonly halo: (year: number) => string;
}

/** What is drawn for the values, and their texts over it. */
function drawnValues(grafik: GrafikTren, { isLines, strong, ...style }: DrawnStyle) {
  const bars = barsOf(grafik);
  const lines = linesOf(grafik);
  if (isLines) {
    return [
      comparedLines([...ownLines(bars, grafik, strong), ...lines]),
      seriesValues(grafik.realisasi, style),
    ];
  }
  return [
    barOutlines(strong),
    comparedLines(lines),
    columnValues([bars, grafik.realisasi], { ...style, lines, bands: bandsOf(grafik) }),
  ];
}

/** Targets that are no ranges. */
const barsOf = ({ target }: GrafikTren) =>
  target.map((titik) => (titik?.upTo === undefined ? titik : null));

/** All that the axis has to hold. */
function valuesOf({ target, realisasi, pembanding = [], levels = [] }: GrafikTren): number[] {
  const others = pembanding.flatMap(({ titik }) => titik);
  const points = [...target, ...realisasi, ...others, ...levels].flatMap((titik) => titik ?? []);
  const bounds = [...target, ...others].flatMap((titik) => titik?.upTo ?? []);
  return [...points.map(({ nilai }) => nilai), ...bounds];
}

const bandsOf = ({ target }: GrafikTren): readonly (TargetBand | null)[] =>
  target.map((titik) =>
    titik?.upTo === undefined ? null : { low: titik.nilai, high: titik.upTo, label: titik.tampil },
  );

const targetDash = [4, 3];

/** Of many years a dashed line for the targets, and a solid one for what was reached. */
function ownLines(
  target: readonly (Titik | null)[],
  { realisasi }: GrafikTren,
  strong: string,
): readonly ComparedSeries[] {
  const values = (points: readonly (Titik | null)[]) => points.map((titik) => titik?.nilai ?? null);
  return [
    { values: values(target), dash: targetDash, stroke: colour.muted, isBare: true },
    { values: values(realisasi), dash: [], stroke: strong },
  ];
}

/** Told apart by their dashes, in print as well. */
const dashes = [[5, 3], [1.5, 2.5], [9, 3, 2, 3], []] as const;

/** Of a range one line at each of its bounds. */
const linesOf = ({ pembanding = [] }: GrafikTren): readonly ComparedSeries[] =>
  pembanding.flatMap(({ titik }, i) => {
    const line = { dash: [...(dashes[i] ?? [])], stroke: colour.ink };
    const values = titik.map((one) => one?.nilai ?? null);
    const upper = titik.map((one) => one?.upTo ?? null);
    const hasRange = upper.some((one) => one !== null);
    return [{ values, ...line }, ...(hasRange ? [{ values: upper, ...line }] : [])];
  });

const fullBar = 56;

function barSet(points: readonly (Titik | null)[], width: number) {
  return {
    data: points.map((titik) => titik?.nilai ?? null),
    categoryPercentage: 0.84,
    barPercentage: 0.9,
    barThickness: Math.min(fullBar, width),
    skipNull: true,
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
  legend: ReturnType<typeof legendBelow>,
): ChartOptions<'bar'> {
  const isOwn = (index: number) => grafik.periods[index] === grafik.own?.period;
  const still = stillOptions();
  return {
    ...still,
    layout: { padding: { top: 18 + room, right: 4, left: 2, bottom: 0 } },
    plugins: { ...still.plugins, legend },
    scales: {
      x: {
        grid: { display: false },
        border: { display: false },
        afterFit: (axis) => Object.assign(axis, { paddingLeft: 0, paddingRight: 0 }),
        ticks: {
          padding: scale.min < 0 ? room : 2,
          autoSkip: false,
          color: colour.ink,
          font: (context) => font(size.text, isOwn(context.index) ? 600 : 400),
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

const asLine = { pointStyle: 'line' as const, lineWidth: 1.75 };

function legendItems(grafik: GrafikTren, strong: string): readonly LegendItem[] {
  const fontColor = colour.ink;
  const swatch = { strokeStyle: strong, lineWidth: 1.25, fontColor, pointStyle: 'rect' as const };
  const isLines = grafik.periods.length > mostBars;
  const isBand = grafik.target.every((titik) => titik === null || titik.upTo !== undefined);
  const items: LegendItem[] = [
    {
      text: 'Target',
      fillStyle: isBand ? bandFill : colour.paper,
      ...swatch,
      ...(isLines && !isBand && { ...asLine, strokeStyle: colour.muted, lineDash: targetDash }),
    },
    { text: 'Realisasi', fillStyle: strong, ...swatch, ...(isLines && asLine) },
  ];
  if (grafik.own !== null && grafik.periods.includes(grafik.own.period)) {
    const band = { ...swatch, fillStyle: colour.band, strokeStyle: colour.axis, lineWidth: 0.75 };
    items.push({ text: `${grafik.own.label} (${grafik.own.period})`, ...band });
  }
  const { pembanding = [] } = grafik;
  pembanding.forEach(({ nama, titik }, i) => {
    const last = titik.findLast((one) => one !== null)?.tampil ?? '';
    // A name may take a line of its own; the value is there in any case.
    const told = ` (${last})`;
    const room = chartWidth - besideText - estimateWidth(told, size.small);
    const text = `${fitLine(nama, room, size.small)}${told}`;
    const line = { strokeStyle: colour.ink, lineWidth: 1.5, lineDash: [...(dashes[i] ?? [])] };
    items.push({ text, fontColor, pointStyle: 'line', ...line });
  });
  return items;
}
