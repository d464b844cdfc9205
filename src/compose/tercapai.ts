// Which indicators met their target: a capaian of 100 per cent or more.

import { ada, shownValue } from '../calculate/besaran.ts';
import type { HasilIndikator, HasilSasaran } from '../calculate/laporan.ts';

export function isTercapai({ capaian }: HasilIndikator): boolean {
  return ada(capaian) && shownValue(capaian).gte(100);
}

export interface CacahTercapai {
  readonly semua: number;
  readonly tercapai: number;
  readonly belum: number;
  /** Without a capaian: neither reached nor missed. */
  readonly takTerukur: number;
}

/** Counts the indicators of all sasaran. */
export function countTercapai(sasaran: readonly HasilSasaran[]): CacahTercapai {
  const indikator = sasaran.flatMap((satu) => satu.indikator);
  const terukur = indikator.filter(({ capaian }) => ada(capaian)).length;
  const tercapai = indikator.filter(isTercapai).length;
  return {
    semua: indikator.length,
    tercapai,
    belum: terukur - tercapai,
    takTerukur: indikator.length - terukur,
  };
}
