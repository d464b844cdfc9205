// The rules over prose and over completeness, in one list.

import { checkAnalisisPanjang } from './prose/analysis.ts';
import { checkAngkaNarasi } from './prose/figures.ts';
import type { Aturan } from './aturan.ts';
import { checkCacahNarasi } from './prose/counts.ts';
import { checkCapaianAkhirNarasi } from './prose/final-capaian.ts';
import { checkKelengkapan } from './completeness/gaps.ts';
import { checkParagrafGanda } from './prose/repeated.ts';
import { checkPengisi } from './prose/placeholders.ts';
import { checkSalinan } from './prose/copied.ts';
import { checkTahunNarasi } from './time/prose-years.ts';
import { checkTodo } from './completeness/todo.ts';

export const ATURAN_NARASI: readonly Aturan[] = [
  checkAngkaNarasi,
  checkCacahNarasi,
  checkCapaianAkhirNarasi,
  checkParagrafGanda,
  checkPengisi,
  checkSalinan,
  checkAnalisisPanjang,
  checkTahunNarasi,
  checkKelengkapan,
  checkTodo,
];
