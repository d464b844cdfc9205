// The summary → what its template gets.

import type { Nilai, Ringkas } from '../compose/ringkas/isi.ts';
import { oneLine } from './one-line.ts';

/** What `ringkas.hbs` gets: the summary, and beside each rating the name of the template that draws it. */
export function viewRingkas(ringkas: Ringkas) {
  const { uang } = ringkas;
  return {
    ...ringkas,
    judul: oneLine(ringkas.judul),
    sasaran: ringkas.sasaran.map((satu) => ({ ...satu, ...pictures(satu) })),
    indikator: ringkas.indikator.map((satu) => ({ ...satu, ...pictures(satu) })),
    uang: uang === null ? null : { ...uang, adaBatang: uang.batang !== null },
  };
}

export type ViewRingkas = ReturnType<typeof viewRingkas>;

function pictures({ nada, batang }: Nilai) {
  return { templat: `ringkas-${nada ?? 'tiada'}`, adaBatang: batang !== null };
}
