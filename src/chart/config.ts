// From a figure of the report to its Chart.js configuration; pure, and the only place that knows every kind of chart.

import type { ChartSpec } from './horizontal.ts';
import { peringkatChart } from './peringkat.ts';
import { serapanChart } from './serapan.ts';
import { chartColours, type ChartColours } from './style.ts';
import { captionOf, emptyFrame } from './svg.ts';
import { treeFrame } from './tree.ts';
import { trenChart } from './tren.ts';
import { zonaChart } from './zona.ts';
import type { Charts, Plot } from '../compose/figures/drawing.ts';
import type { Gambar } from '../compose/report.ts';

export type { ChartSpec } from './horizontal.ts';

type PlottedKind = Plot['jenis'];

const DRAWN: {
  readonly [Kind in PlottedKind]: (grafik: Charts[Kind], colours: ChartColours) => ChartSpec;
} = {
  tren: trenChart,
  peringkat: peringkatChart,
  zona: zonaChart,
  serapan: serapanChart,
};

/** How to draw a figure, and at which size. Made afresh at each call, since Chart.js writes into what it is given. */
export function chartConfig<Kind extends PlottedKind>(
  grafik: Charts[Kind] & { readonly jenis: Kind },
  aksen: string | null = null,
): ChartSpec {
  return DRAWN[grafik.jenis](grafik, chartColours(aksen));
}

/** The SVG of a figure before anything is drawn in it: all that a page needs to know of it to be laid out. */
export function frameOf(gambar: Gambar): string {
  const { grafik, aksen = null } = gambar;
  if (grafik.jenis === 'pohon') return emptyFrame(treeFrame(grafik), captionOf(gambar));
  const { width, height } = chartConfig(grafik, aksen);
  return emptyFrame({ width, height, role: 'img' }, captionOf(gambar));
}
