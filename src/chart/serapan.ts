// Budget absorption: one bar a program, in per cent, against the whole budget and against the total.

import { horizontalChart, type ChartSpec } from './horizontal.ts';
import { emptyNotice, referenceLines, referenceRoom, type ReferenceLine } from './plugins.ts';
import { computeScale } from './scale.ts';
import { colour, type ChartColours } from './style.ts';
import type { GrafikSerapan } from '../compose/figures/drawing.ts';

/** The axis always reaches 100 per cent, so that a low absorption looks low. */
export function serapanChart(
  { batang, jumlah, terms: { program, anggaran } }: GrafikSerapan,
  colours: ChartColours,
): ChartSpec {
  const values = batang.map((each) => each.serapan.nilai);
  const lines: ReferenceLine[] = [{ value: 100, label: `${anggaran.title} (100)`, dashed: false }];
  if (jumlah !== null) {
    const label = `Seluruh ${program.word} ${jumlah.tampil}`;
    lines.unshift({ value: jumlah.nilai, label, dashed: true });
  }
  return horizontalChart({
    rows: batang.map(({ nama, serapan }) => ({
      nama,
      titik: serapan,
      sendiri: false,
      fill: colours.strong,
    })),
    scale: computeScale([...values, ...lines.map((line) => line.value)]),
    outline: colours.strong,
    axisTitle: `Persen dari ${anggaran.word}`,
    maxLines: 3,
    top: referenceRoom,
    valuesFrom: 100,
    halo: colour.paper,
    plugins: [referenceLines(lines), ...(batang.length === 0 ? [emptyNotice()] : [])],
  });
}
