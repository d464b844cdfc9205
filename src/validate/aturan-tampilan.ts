// The rules over the look of the report, in one list.

import type { Aturan } from './aturan.ts';
import { checkBagianWajib } from './bagian-wajib.ts';
import { checkWarna } from './warna.ts';

export const ATURAN_TAMPILAN: readonly Aturan[] = [checkWarna, checkBagianWajib];
