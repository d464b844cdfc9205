// Diagnostics with everything in them that a format has to escape.

import { RULES } from '../../src/catalogue/catalogue.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { FormatOptions } from '../../src/diagnostic/format/format.ts';

const TARGET = 'iku:\r\n  target: { S1.1: 102,95 }\r\n  sumber: |\n    satu\n    dua\n';

export const OPSI: FormatOptions = {
  language: 'id',
  warna: false,
  prefix: 'data/',
  texts: new Map([
    ['2020/target.yaml', TARGET],
    ['lkjip.yaml', 'versi: 1\n'],
  ]),
  versi: '1.2.3',
  rules: RULES,
};

export const GALAT: Diagnostic = {
  kode: 'angka-indonesia',
  tingkat: 'galat',
  position: { berkas: '2020/target.yaml', baris: 2, kolom: 19, panjang: 6 },
  pesan: 'tertulis "102,95": <koma> & 100%',
  saran: 'tulis 102.95\n',
};

export const PERINGATAN: Diagnostic = {
  kode: 'kunci-tak-dikenal',
  tingkat: 'peringatan',
  position: { berkas: '2020/narasi/3.1-S1, akhir: 100%.md', baris: 1, kolom: 1 },
  pesan: "ada 'kutip' dan \u001b[31mwarna\u0007",
  saran: null,
};

export const DITERIMA: Diagnostic = {
  kode: 'tahun-tak-ada',
  tingkat: 'info',
  position: { berkas: '2020/target.yaml', baris: 3, kolom: 11, panjang: 500 },
  pesan: 'sudah diketahui',
  saran: 'diterima: memang begitu',
  diterima: 'memang begitu',
};
