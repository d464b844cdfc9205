// Values: what stands in the place of a figure that is planned or reached.

import * as z from 'zod';
import { LEVEL_SCALES } from '../../formula/scale.ts';
import { STATUS_NAMES } from '../../formula/status.ts';
import { keysOf } from '../../record.ts';
import type { Angka } from '../yaml/number.ts';
import { nearest } from '../nearest.ts';
import { Scalar, type Tree } from '../yaml/tree.ts';
import {
  angka,
  byShape,
  comparedFigure,
  isMapping,
  namedOnce,
  choices,
  plannedFigure,
  plannedStatus,
  reachedFigure,
  words,
} from './leaf.ts';

/** How many of how many. */
export const bagian = {
  pembilang: angka().describe('Berapa yang memenuhi, misalnya perkara yang selesai'),
  penyebut: angka('pembagi').describe('Berapa seluruhnya, misalnya perkara yang masuk'),
  per: angka('pembagi')
    .nullish()
    .meta({ description: 'Per berapa hasilnya; bawaan: 100', examples: [100000] }),
};
const perbandingan = z.strictObject(bagian);

/** That there is no value, and why. */
export const state = {
  status: choices(STATUS_NAMES).describe(
    'nihil: tidak ada yang diukur; tidak-diukur; belum-rilis: angkanya belum terbit',
  ),
  alasan: words().describe('Mengapa tidak ada nilainya; disebut dalam laporan'),
};
const withoutValue = z.strictObject(state);

type WrittenParts = z.infer<typeof perbandingan>;
export type WrittenStatus = z.infer<typeof withoutValue>;
export type WrittenValue = Angka | WrittenParts | WrittenStatus;

/** Whether any of the keys of a shape is there: then that shape was meant. */
export const hasAny = (pohon: Tree, shape: object): boolean =>
  isMapping(pohon) && Object.keys(shape).some((key) => key in pohon);

/** The shape whose keys are there, else that whose keys are there misspelt. */
export const meantOf = <S extends { readonly shape: object }>(
  pohon: Tree,
  shapes: readonly S[],
): S | undefined =>
  shapes.find(({ shape }) => hasAny(pohon, shape)) ??
  shapes.find(({ shape }) => hasLike(pohon, shape));

const hasLike = (pohon: Tree, shape: object): boolean =>
  isMapping(pohon) && Object.keys(pohon).some((key) => nearest(key, Object.keys(shape)) !== null);

/** A value that was reached. */
export const nilai = byShape<WrittenValue>(
  [reachedFigure(), perbandingan, withoutValue],
  (pohon) => {
    if (!isMapping(pohon)) return undefined;
    return hasAny(pohon, state) ? withoutValue : perbandingan;
  },
);

const rentang = z.strictObject({
  dari: angka().describe('Batas bawah rentang'),
  sampai: angka().describe('Batas atas rentang'),
});
const lowerLimit = z.strictObject({
  paling_sedikit: angka().describe('Sekurang-kurangnya sekian: ≥'),
});
const upperLimit = z.strictObject({
  paling_banyak: angka().describe('Sebanyak-banyaknya sekian: ≤'),
});
const signed = [lowerLimit, upperLimit, perbandingan] as const;

/** The keys of a planned value that is a mapping of its own. */
export const rencana = { ...rentang.shape, ...lowerLimit.shape, ...upperLimit.shape, ...bagian };

export type WrittenTarget =
  | Angka
  | WrittenParts
  | z.infer<typeof rentang>
  | z.infer<typeof lowerLimit>
  | z.infer<typeof upperLimit>;

/** A planned value: a figure, a share, a bound, or a range. */
export const target = byShape<WrittenTarget>(
  [plannedFigure(), rentang, lowerLimit, upperLimit, perbandingan],
  (pohon) => {
    if (!isMapping(pohon)) return undefined;
    if (hasAny(pohon, state) && !hasAny(pohon, rencana)) return plannedStatus();
    return (
      meantOf<(typeof signed)[number] | typeof rentang>(pohon, [...signed, rentang]) ?? rentang
    );
  },
);

/** What a result is compared with: as what is planned, or that there is no value. */
export type WrittenComparator = WrittenTarget | WrittenStatus;

/** Standards are often a range or a bound. */
export const nilaiPembanding = byShape<WrittenComparator>(
  [comparedFigure(), rentang, lowerLimit, upperLimit, perbandingan, withoutValue],
  (pohon) => {
    if (!isMapping(pohon)) return undefined;
    const shapes = [withoutValue, ...signed, rentang] as const;
    return meantOf<(typeof shapes)[number]>(pohon, shapes) ?? rentang;
  },
);

const tingkat = z.strictObject({
  nilai: words().describe('Nama tingkat, misalnya Baik'),
  skor: angka('positif').describe('Skornya, yang dipakai menghitung capaian'),
});
type WrittenLevel = string | z.infer<typeof tingkat>;
const oneLevel = byShape<WrittenLevel>([words(), tingkat], (pohon) =>
  isMapping(pohon) ? tingkat : undefined,
);
const EXAMPLE = 'Kurang, Cukup, Baik';
const levelOnce = namedOnce((level: WrittenLevel) =>
  typeof level === 'string' ? level : level.nilai,
);
const skalaSendiri = z.array(oneLevel).min(1, EXAMPLE).superRefine(levelOnce);
/** A place in the list beside a score would be compared with it. */
const scoredScale = z.array(tingkat).min(1, EXAMPLE).superRefine(levelOnce);

const skalaPredikat = byShape<string | WrittenLevel[]>(
  [choices(keysOf(LEVEL_SCALES)), skalaSendiri],
  (pohon) => {
    if (!Array.isArray(pohon)) return undefined;
    return (pohon as readonly Tree[]).some(isMapping) ? scoredScale : skalaSendiri;
  },
);

/** What an indicator may be of. */
const MEASURES = ['angka', 'predikat', 'tanggal'] as const;

/** What an indicator says of its values that are no numbers. */
export const jenisPredikat = {
  jenis: choices(['predikat'], MEASURES).describe(
    'Nilainya predikat pada sebuah skala, bukan angka',
  ),
  skala: skalaPredikat.describe(
    'opini-bpk, akip, kepatuhan, akreditasi; atau daftar sendiri, dari yang terburuk',
  ),
};
export const jenisTanggal = {
  jenis: choices(['tanggal'], MEASURES).describe(
    'Nilainya tanggal; tercapai bila tidak lewat dari target',
  ),
};
export const jenisAngka = {
  jenis: choices(MEASURES).nullish().describe('angka (bawaan), predikat, atau tanggal'),
};

/** The shape that the `jenis` of a mapping asks for; of one that is misspelt the likeliest. */
export function ofJenis<T>(pohon: Tree, shapes: Readonly<Record<(typeof MEASURES)[number], T>>): T {
  const jenis = isMapping(pohon) ? pohon['jenis'] : undefined;
  if (!(jenis instanceof Scalar)) return shapes.angka;
  const like = nearest(jenis.text.trim(), MEASURES);
  const name = MEASURES.find((one) => one === like);
  return shapes[name ?? (hasAny(pohon, { skala: null }) ? 'predikat' : 'angka')];
}
