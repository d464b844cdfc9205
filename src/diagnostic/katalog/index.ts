// The catalogue of all diagnostic codes, one file a concern.

import { angka } from './angka.ts';
import { dokumen } from './dokumen.ts';
import { kelengkapan } from './kelengkapan.ts';
import { narasi } from './narasi.ts';
import { organisasi } from './organisasi.ts';
import { skema } from './skema.ts';
import { sumber } from './sumber.ts';
import { prosa } from './prosa.ts';
import { ruang } from './ruang.ts';
import { unit } from './unit.ts';
import { tampilan } from './tampilan.ts';
import { uang } from './uang.ts';
import { waktu } from './waktu.ts';

export const katalog = {
  ...sumber,
  ...skema,
  ...narasi,
  ...ruang,
  ...angka,
  ...uang,
  ...dokumen,
  ...organisasi,
  ...waktu,
  ...prosa,
  ...kelengkapan,
  ...unit,
  ...tampilan,
};
export type Katalog = typeof katalog;
