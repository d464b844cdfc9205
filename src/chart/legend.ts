// What the bars and lines of a chart stand for: level with its unit at the top right, or below it where there is no room.

import type { LegendItem, Plugin } from 'chart.js';
import { estimateWidth } from '../layout/text.ts';
import { brushOf, drawLine, drawText, measureText } from './brush.ts';
import { font, size } from './style.ts';

const swatch = { width: 18, height: 9, gap: 5 } as const;
/** Between two items. */
const apart = 14;
/** Where the middle of the line at the top of a chart is. */
export const topLine = 9;
const lineGap = 12;
/** What an item takes of a line besides its text. */
export const besideText = swatch.width + swatch.gap + apart;

const widthOf = ({ text }: LegendItem): number => estimateWidth(text, size.small) + besideText;

/** What Chart.js takes for the items below a chart of that width: their lines, what is between them, and ten more. */
export function legendRoom(items: readonly LegendItem[], width: number): number {
  let [lines, taken] = [1, 0];
  for (const one of items.map(widthOf)) {
    const isNext = taken > 0 && taken + one > width;
    lines += isNext ? 1 : 0;
    taken = isNext ? one : taken + one;
  }
  return lines * (size.small + lineGap) + 10;
}

/** Whether the items have their place in a line of so many px. */
export const fitsLine = (items: readonly LegendItem[], width: number): boolean =>
  items.reduce((sum, one) => sum + widthOf(one), 0) <= width;

/** The options of Chart.js' own legend, below the chart. */
export function legendBelow(items: readonly LegendItem[], isShown: boolean) {
  const hasLines = items.some(({ pointStyle }) => pointStyle === 'line');
  return {
    display: isShown,
    position: 'bottom' as const,
    labels: {
      boxWidth: swatch.width,
      boxHeight: swatch.height,
      ...(hasLines && { usePointStyle: true, pointStyleWidth: swatch.width }),
      padding: lineGap,
      font: font(size.small),
      generateLabels: () => [...items],
    },
  };
}

/** The items in one line at the top right. */
export function legendAbove(items: readonly LegendItem[]): Plugin<'bar'> {
  return {
    id: 'legendAbove',
    afterDraw(chart) {
      const brush = brushOf(chart);
      const style = { px: size.small } as const;
      let right = chart.width - 4;
      for (const item of [...items].reverse()) {
        drawText(brush, item.text, right, topLine, { ...style, align: 'right' });
        right -= measureText(brush, item.text, style) + swatch.gap + swatch.width;
        drawSwatch(brush, item, right);
        right -= apart;
      }
    },
  };
}

/** A piece of a line as it is drawn, or of a bar. */
function drawSwatch(brush: ReturnType<typeof brushOf>, item: LegendItem, x: number) {
  const stroke = item.strokeStyle as string;
  const width = item.lineWidth ?? 1;
  if (item.pointStyle === 'line') {
    const style = { stroke, width, dash: item.lineDash ?? [] };
    drawLine(brush, [x, topLine], [x + swatch.width, topLine], style);
    return;
  }
  const top = topLine - swatch.height / 2;
  brush.save();
  brush.fillStyle = item.fillStyle as string;
  brush.strokeStyle = stroke;
  brush.lineWidth = width;
  brush.fillRect(x, top, swatch.width, swatch.height);
  brush.strokeRect(x, top, swatch.width, swatch.height);
  brush.restore();
}
