// Which indicators met their target: a capaian of 100 per cent or more.

import { isFigure, isNihil, shownValue } from '../calculate/besaran.ts';
import { isDay } from '../calculate/capaian.ts';
import type { HasilIndikator, HasilSasaran } from '../calculate/laporan.ts';
import type { Polaritas } from '../formula/capaian.ts';
import { STATUSES } from '../formula/status.ts';
import type { Status } from './report.ts';

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  tercapai: 'Tercapai',
  belum: 'Belum tercapai',
  'tak-terukur': 'Belum terukur',
};

/** Follows the target alone; a rating may be high without the target having been met. */
export function statusOf(hasil: HasilIndikator): Status {
  if (!isFigure(hasil.capaian)) return 'tak-terukur';
  return isTercapai(hasil) ? 'tercapai' : 'belum';
}

/** The status in words, wherever it is shown; where nothing came up to be measured, none is outstanding. */
export function statusInWords(hasil: HasilIndikator): string {
  return isNihil(hasil.realisasi) ? STATUSES.nihil.shown : STATUS_WORDS[statusOf(hasil)];
}

/** What a reader would not expect of a figure: that more of it is not better. */
export const DIRECTION: Readonly<Record<Polaritas, string | null>> = {
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
    .filter((one) => one !== null && one !== '')
    .join('; ');
}

export function isTercapai({ capaian }: HasilIndikator): boolean {
  return isFigure(capaian) && shownValue(capaian).gte(100);
}

export interface CacahTercapai {
  readonly semua: number;
  readonly tercapai: number;
  readonly belum: number;
  /** Without a capaian, neither reached nor missed: those that are outstanding, and those for which nothing came up. */
  readonly belumTerukur: number;
  readonly nihil: number;
}

/** Counts the indicators of all sasaran. */
export function countTercapai(sasaran: readonly HasilSasaran[]): CacahTercapai {
  const indikator = sasaran.flatMap((one) => one.indikator);
  const measured = indikator.filter(({ capaian }) => isFigure(capaian)).length;
  const tercapai = indikator.filter(isTercapai).length;
  const nihil = indikator.filter(({ realisasi }) => isNihil(realisasi)).length;
  return {
    semua: indikator.length,
    tercapai,
    belum: measured - tercapai,
    belumTerukur: indikator.length - measured - nihil,
    nihil,
  };
}

/**
 * How many met their target, in counts that cannot go stale; what is none or all is not counted out.
 * @param all what they are, behind their number: `indikator kinerja pada 2 sasaran`
 * @param when of which time the target is: `tahun 2020`
 */
export function sentenceTercapai(
  { semua, tercapai, belum, belumTerukur, nihil }: CacahTercapai,
  all: string,
  when: string,
): string {
  if (belumTerukur === semua) return `Sebanyak ${String(semua)} ${all} belum dapat diukur.`;
  if (nihil === semua) return `Sebanyak ${String(semua)} ${all} nihil.`;
  if (semua === 1) return `Satu ${all} ${tercapai === 1 ? '' : 'belum '}mencapai target ${when}.`;
  const head = `Dari ${String(semua)} ${all}, `;
  const rest = [
    ...(belumTerukur === 0 ? [] : [` ${counted(belumTerukur)} belum dapat diukur.`]),
    ...(nihil === 0 ? [] : [` ${counted(nihil)} nihil karena tidak ada yang diukur.`]),
  ];
  return `${head}${reached({ semua, tercapai, belum }, when)}.${rest.join('')}`;
}

/** Of some others, as a sentence begins. */
const counted = (count: number): string =>
  count === 1 ? 'Satu indikator' : `Sebanyak ${String(count)} indikator`;

function reached(
  { semua, tercapai, belum }: Pick<CacahTercapai, 'semua' | 'tercapai' | 'belum'>,
  when: string,
): string {
  if (tercapai === semua) return `semuanya mencapai target ${when}`;
  if (tercapai === 0) return `belum ada yang mencapai target ${when}`;
  const met = `${String(tercapai)} indikator mencapai target ${when}`;
  return belum === 0 ? met : `${met} dan ${String(belum)} indikator belum mencapai target`;
}
