// The summary → what its template gets.

import type { BarisIndikator, Nilai, Ringkas } from '../../compose/ringkas/summary.ts';
import { oneLine } from '../one-line.ts';

/** What `ringkas.hbs` gets: the summary, and beside each status the name of the template that draws it. */
export function viewRingkas(ringkas: Ringkas) {
  const { uang } = ringkas;
  return {
    ...ringkas,
    judul: oneLine(ringkas.judul),
    sasaran: ringkas.sasaran.map((one) => ({ ...one, ...bar(one) })),
    indikator: ringkas.indikator.map((one) => ({ ...one, ...bar(one), templat: sign(one) })),
    uang: uang === null ? null : { ...uang, ...bar(uang) },
  };
}

export type ViewRingkas = ReturnType<typeof viewRingkas>;

const bar = ({ batang }: Pick<Nilai, 'batang'>) => ({ adaBatang: batang !== null });
const sign = ({ status }: BarisIndikator) => `ringkas-${status}`;
