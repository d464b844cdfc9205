// Where each row or year of a chart lies, so that a page can show its figures when it is pointed at.

import type { Plugin } from 'chart.js';

/** A part of the drawing that belongs to one row or year. */
export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Above upright bars there are their values, below them the years. */
const above = 16;
const below = 24;

/** Notes the slots down in the order of the data, once the chart is laid out. */
export function recordSlots(slots: Slot[]): Plugin<'bar'> {
  return {
    id: 'slots',
    afterDraw(chart) {
      const isLying = chart.options.indexAxis === 'y';
      const axis = chart.scales[isLying ? 'y' : 'x'];
      const count = chart.data.labels?.length ?? 0;
      if (axis === undefined) return;
      const { top, bottom } = chart.chartArea;
      const pitch = (isLying ? axis.height : axis.width) / Math.max(1, count);
      for (let index = 0; index < count; index += 1) {
        const start = axis.getPixelForValue(index) - pitch / 2;
        slots.push(
          isLying
            ? { x: 0, y: start, width: chart.width, height: pitch }
            : { x: start, y: top - above, width: pitch, height: bottom - top + above + below },
        );
      }
    },
  };
}
