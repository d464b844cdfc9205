// The rules over prose and over completeness, in one list.

import { checkAnalisisPanjang } from './analisis-panjang.ts';
import { checkAngkaNarasi } from './angka-narasi.ts';
import type { Aturan } from './aturan.ts';
import { checkCacahNarasi } from './cacah-narasi.ts';
import { checkCapaianAkhirNarasi } from './capaian-akhir-narasi.ts';
import { checkKelengkapan } from './kelengkapan-aturan.ts';
import { checkParagrafGanda } from './paragraf-ganda.ts';
import { checkPengisi } from './pengisi.ts';
import { checkSalinan } from './salinan.ts';
import { checkTahunNarasi } from './tahun-narasi.ts';
import { checkTodo } from './todo.ts';

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
