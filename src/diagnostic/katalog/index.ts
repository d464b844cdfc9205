// The catalogue of all diagnostic codes, one file a concern.

import { sumber } from './sumber.ts';
import { skema } from './skema.ts';
import { aturan } from './aturan.ts';

export const katalog = { ...sumber, ...skema, ...aturan };
export type Katalog = typeof katalog;
