// Which indicators met their target: a capaian of 100 per cent or more.

import { ada, shownValue } from '../calculate/besaran.ts';
import { isDay } from '../calculate/capaian.ts';
import type { HasilIndikator, HasilSasaran } from '../calculate/laporan.ts';
import type { Polaritas } from '../formula/capaian.ts';
import type { Status } from './report.ts';

/** A status in words, wherever it is shown. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  tercapai: 'Tercapai',
  belum: 'Belum tercapai',
  'tak-terukur': 'Belum terukur',
};

/** Follows the target alone; a rating may be high without the target having been met. */
export function statusOf(hasil: HasilIndikator): Status {
  if (!ada(hasil.capaian)) return 'tak-terukur';
  return isTercapai(hasil) ? 'tercapai' : 'belum';
}

/** What a reader would not expect of a figure: that more of it is not better. */
const DIRECTION: Readonly<Record<Polaritas, string | null>> = {
  maksimal: null,
  minimal: 'makin rendah makin baik',
  stabil: 'makin dekat dengan target makin baik',
};

/** `menit; makin rendah makin baik`: the unit, with the direction where it has to be said; a day is no amount. */
export function unitAndDirection(
  satuan: string,
  { polaritas, target }: Pick<HasilIndikator, 'polaritas' | 'target'>,
): string {
  const isAmount = target === null || !isDay(target);
  return [satuan, isAmount ? DIRECTION[polaritas] : null]
    .filter((satu) => satu !== null && satu !== '')
    .join('; ');
}

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
