// The catalogue of all diagnostic codes, one file a concern.

import { aturan } from './aturan.ts';
import { narasi } from './narasi.ts';
import { skema } from './skema.ts';
import { sumber } from './sumber.ts';

export const katalog = { ...sumber, ...skema, ...narasi, ...aturan };
export type Katalog = typeof katalog;
