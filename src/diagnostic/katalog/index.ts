// The catalogue of all diagnostic codes, one file a concern.

import { aturan } from './aturan.ts';
import { narasi } from './narasi.ts';
import { skema } from './skema.ts';
import { sumber } from './sumber.ts';
import { terima } from './terima.ts';

export const katalog = { ...sumber, ...skema, ...narasi, ...terima, ...aturan };
export type Katalog = typeof katalog;
