// From a figure of the report to its Chart.js configuration; pure, and the only place that knows every kind of chart.

import type { Grafik } from '../compose/laporan.ts';
import type { ChartSpec } from './horizontal.ts';
import { peringkatChart } from './peringkat.ts';
import { serapanChart } from './serapan.ts';
import { chartColours } from './style.ts';
import { trenChart } from './tren.ts';
import { zonaChart } from './zona.ts';

export type { ChartSpec } from './horizontal.ts';

/** How to draw a figure, and at which size. Made afresh at each call, since Chart.js writes into what it is given. */
export function chartConfig(grafik: Grafik, aksen: string | null = null): ChartSpec {
  const colours = chartColours(aksen);
  switch (grafik.jenis) {
    case 'tren':
      return trenChart(grafik, colours);
    case 'peringkat':
      return peringkatChart(grafik, colours);
    case 'zona':
      return zonaChart(grafik, colours);
    case 'serapan':
      return serapanChart(grafik, colours);
  }
}
