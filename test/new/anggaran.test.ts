// anggaran.yaml of a new year: what is planned stays, what was planned and spent for it goes.

import { expect, test } from 'vitest';
import { rollAnggaran } from '../../src/new/anggaran.ts';
import type { Rollover } from '../../src/new/rollover.ts';

// Nothing else of it is read.
const ROLLOVER = { from: 2020, to: 2021 } as unknown as Rollover;

const body = (text: string): string =>
  rollAnggaran(text, ROLLOVER)
    .split('\n')
    .filter((line) => !line.startsWith('#') && !line.includes('TODO'))
    .join('\n')
    .trim();

test('kegiatan, sub_kegiatan and their indicators stay, without any figure', () => {
  const old = `program:
  - kode: P01
    nama: Pelayanan
    sasaran: S1
    serapan_tercetak: 97.50
    indikator: [{ kode: P01.1, nama: Naskah, satuan: dokumen, target: 10, realisasi: 9 }]
    kegiatan:
      - kode: K01
        nama: Loket
        anggaran: 900 # setelah refocusing
        realisasi: 800
        sub_kegiatan:
          - { kode: K01.1, nama: Sewa, anggaran: 500, realisasi: 400, indikator: [{ nama: Loket, satuan: loket, target: { dari: 1, sampai: 2 }, realisasi: 2 }] }
`;
  expect(body(old)).toBe(`program:
  - kode: P01
    nama: Pelayanan
    sasaran: S1
    indikator: [{ kode: P01.1, nama: Naskah, satuan: dokumen, target: null, realisasi: null }]
    kegiatan:
      - kode: K01
        nama: Loket
        anggaran:
        realisasi:
        sub_kegiatan:
          - { kode: K01.1, nama: Sewa, anggaran: null, realisasi: null, indikator: [{ nama: Loket, satuan: loket, target: null, realisasi: null }] }`);
});

test('a budget that was changed begins anew, and kinds of spending stay', () => {
  const old = `program:
  - kode: P01
    nama: Pelayanan
    sumber_dana: DAU
    anggaran:
      awal: 900
      perubahan:
        - { tanggal: 2020-09-01, nilai: 1000, dasar: DPPA }
    realisasi: 800
belanja:
  - { jenis: Belanja Modal, dipa: "01", anggaran: { awal: 5 }, realisasi: 4 }
jumlah_tercetak: 5
`;
  expect(body(old)).toBe(`program:
  - kode: P01
    nama: Pelayanan
    sumber_dana: DAU
    anggaran:
    realisasi:
belanja:
  - { jenis: Belanja Modal, dipa: "01", anggaran: null, realisasi: null }`);
});

test('what is no list of mappings is left alone', () => {
  expect(body('program:\n  - { kode: P01, nama: A, kegiatan: null, indikator: [] }\n')).toContain('kegiatan: null, indikator: []'); // prettier-ignore
});
