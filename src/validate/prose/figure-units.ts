// Units of figures: money, words of scale such as "miliar", and units that no result of a report has.

import { wordsOf } from '../../source/nearest.ts';
import { NOUGHTS } from '../../source/yaml/notation.ts';

/** "ribu" 1.000, "miliar" 1.000.000.000, any other word 1. */
export function scaleOf(kata: string): number {
  return Object.hasOwn(NOUGHTS, kata) ? 10 ** (NOUGHTS[kata] as number) : 1;
}

/** What a stated unit such as "miliar rupiah" or "Rp juta" tells: whether it is money, and its scale. */
export function readSatuan(satuan: string): { readonly rupiah: boolean; readonly skala: number } {
  const kata = wordsOf(satuan);
  return {
    rupiah: kata.some((one) => one === 'rupiah' || one === 'rp'),
    skala: kata.reduce((skala, one) => skala * scaleOf(one), 1),
  };
}

const PERCENT: ReadonlySet<string> = new Set(['%', 'persen', 'prosen']);

/**
 * Whether a figure that is followed by this word may be one in that unit: per cent are per cent, and a unit that the
 * report measures in is that unit. Any other word is none.
 * @param known the units that the report measures in, lower case
 */
export function mayBeIn(word: string, satuan: string, known: ReadonlySet<string>): boolean {
  if (satuan === '' || word === '') return true;
  if (PERCENT.has(word)) return PERCENT.has(satuan);
  return !known.has(word) || word === satuan || (isPoint(word) && isPoint(satuan));
}

const isPoint = (satuan: string): boolean => /^(?:poin|point|indeks|skor|nilai)$/.test(satuan);

/** Units of land, people, weight and time: a figure in them is a result only where the report measures in them. */
export const OTHER_SATUAN: ReadonlySet<string> = new Set(
  (
    'km m cm mm ha are hektar hektare meter kilometer mdpl dpl derajat celsius jiwa orang kk kepala keluarga penduduk ' +
    'pegawai pns asn ton kg kuintal gram liter kubik unit buah desa kelurahan kecamatan rumah ekor batang pohon ' +
    'tahun bulan minggu hari jam menit detik kali mbps watt kwh'
  ).split(' '),
);
