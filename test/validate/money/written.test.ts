// What is written of programs and says nothing, or says the same twice.

import { expect, test } from 'vitest';
import { bahan, FIGURE_CHECKS, MINIMAL, periksa } from '../ruang.ts';

const found = (program: string, rest = ''): readonly string[] =>
  periksa(
    bahan(MINIMAL, {
      '2020/anggaran.yaml': `program:\n  - { kode: P1, nama: Satu, ${program}, anggaran: 10, realisasi: 9 }\n${rest}`,
    }),
    ...FIGURE_CHECKS,
  );

test('a sasaran that a list names twice counts once, and is told once', () => {
  expect(found('sasaran: [S1, S1, S1]')).toEqual([
    '2020/anggaran.yaml:2:38: peringatan: program P1 (Satu) menyebut sasaran S1 dua kali; dihitung satu kali [program-sasaran-ganda]',
  ]);
  expect(found('sasaran: [S1]')).toEqual([]);
});

test('a share of nothing is told at its key', () => {
  expect(found('sasaran: { S1: 100, S2: 0 }')).toContain(
    '2020/anggaran.yaml:2:49: peringatan: bagian sasaran S2 pada program P1 (Satu) adalah 0 persen [program-bagian-nol]',
  );
  expect(found('sasaran: { S1: 100 }')).toEqual([]);
});

test('a list without anything in it is told on every level', () => {
  expect(found('sasaran: S1, indikator: [], kegiatan: []', 'belanja: []\n')).toEqual([
    '2020/anggaran.yaml:2:42: info: "indikator" pada program P1 (Satu) ditulis tanpa isi [rincian-kosong]',
    '2020/anggaran.yaml:2:57: info: "kegiatan" pada program P1 (Satu) ditulis tanpa isi [rincian-kosong]',
    '2020/anggaran.yaml:3:1: info: "belanja" ditulis tanpa isi [rincian-kosong]',
  ]);
  expect(found('sasaran: S1, kegiatan: [{ kode: K1, nama: A, anggaran: 10, realisasi: 9, sub_kegiatan: [] }]')).toEqual([
    expect.stringContaining('info: "sub_kegiatan" pada kegiatan K1 (A) ditulis tanpa isi [rincian-kosong]'),
  ]);
  expect(found('sasaran: S1, kegiatan: [{ kode: K1, nama: A, sub_kegiatan: [{ kode: K1.1, nama: B, anggaran: 10, realisasi: 9, indikator: [] }] }]')).toEqual([
    expect.stringContaining('info: "indikator" pada subkegiatan K1.1 (B) ditulis tanpa isi [rincian-kosong]'),
  ]);
  // A key without a value, as a form to fill in has it, is none.
  expect(found('sasaran: S1, kegiatan: null')).toEqual([]);
}); // prettier-ignore

test('a list of sasaran without anything in it names none', () => {
  for (const none of ['[]', '{}']) {
    expect(found(`sasaran: ${none}`).join()).toContain('[program-tanpa-sasaran]');
  }
});
