// A ranking: marks around the values in the order given, the agency's own set apart, the mean as a line.

import { horizontalChart, type ChartSpec } from './horizontal.ts';
import { emptyNotice, referenceLines, referenceRoom } from './plugins.ts';
import { computeRange, formatAxisUnit } from './scale.ts';
import { colour, type ChartColours } from './style.ts';
import type { GrafikPeringkat } from '../compose/figures/drawing.ts';

/** Up to 38 rows, all provinces, keep the full type size on one page. */
export function peringkatChart(
  { batang, rataRata, satuan, whole = batang }: GrafikPeringkat,
  colours: ChartColours,
): ChartSpec {
  // Parts of one ranking share their axis.
  const values = whole.map((each) => each.nilai.nilai);
  const scale = computeRange(rataRata === null ? values : [...values, rataRata.nilai]);
  const lines =
    rataRata === null
      ? []
      : [{ value: rataRata.nilai, label: `Rata-rata ${rataRata.tampil}`, dashed: true }];
  return horizontalChart({
    rows: batang.map(({ nama, nilai, sendiri }) => ({
      nama,
      titik: nilai,
      sendiri,
      fill: sendiri ? colours.strong : colours.light,
    })),
    scale,
    outline: colours.strong,
    axisTitle: formatAxisUnit(satuan, scale),
    maxLines: 3,
    top: lines.length === 0 ? 6 : referenceRoom,
    valuesFrom: null,
    isDots: true,
    halo: colour.paper,
    plugins: [referenceLines(lines), ...(batang.length === 0 ? [emptyNotice()] : [])],
  });
}
