// The rules over the look of the report, in one list.

import type { Aturan } from './aturan.ts';
import { checkBagianWajib } from './look/required-sections.ts';
import { checkWarna } from './look/colours.ts';

export const ATURAN_TAMPILAN: readonly Aturan[] = [checkWarna, checkBagianWajib];
