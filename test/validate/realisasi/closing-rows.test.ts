// A row that closes a table is calculated; typed, it counts twice.

import { describe, expect, test } from 'vitest';
import { checkClosingRows } from '../../../src/validate/realisasi/closing-rows.ts';
import { measure } from '../../shared/clock.ts';
import { bahan, MINIMAL, periksa } from '../ruang.ts';

const found = (files: Readonly<Record<string, string>>): string[] =>
  periksa(bahan(MINIMAL, files), checkClosingRows).map((line) => line.replace(/^\S+ /, ''));

const nilai = (rows: readonly string[], more = '') =>
  found({
    '2020/realisasi.yaml': `tabel:
  - kode: desa
    jenis: nilai
    judul: Penduduk
    satuan: orang
    kolom: [2019, 2020]
${more}    baris:
${rows.map((row) => `      - { ${row} }\n`).join('')}`,
  });
const A = 'nama: Desa A, nilai: { 2019: 100, 2020: 110 }';
const B = 'nama: Desa B, nilai: { 2019: 200, 2020: 210 }';
const told = (nama: string) => [
  `peringatan: baris "${nama}" pada tabel "Penduduk" ikut dihitung seperti baris yang lain [baris-penutup]`,
];

describe('a table of values', () => {
  test.each([
    'Jumlah',
    'TOTAL',
    'Rata-rata',
    'rata rata:',
    'Sub Total',
    'Jumlah Total',
    'Grand Total',
    'Rerata',
  ])('%s closes it, whatever it says', (nama) => {
    expect(nilai([A, B, `nama: "${nama}", nilai: { 2020: 7 }`])).toEqual(told(nama));
  });

  test('a longer name closes it where it says what the others make', () => {
    // 100 + 200, 110 + 210; (100 + 200) ÷ 2, (110 + 210) ÷ 2.
    expect(nilai([A, B, 'nama: Jumlah Kecamatan, nilai: { 2019: 300, 2020: 320 }'])).toEqual(
      told('Jumlah Kecamatan'),
    );
    expect(nilai([A, B, 'nama: Rata-rata Kecamatan, nilai: { 2019: 150, 2020: 160 }'])).toEqual(
      told('Rata-rata Kecamatan'),
    );
    expect(nilai([A, B, 'nama: Jumlah Posyandu, nilai: { 2019: 300, 2020: 321 }'])).toEqual([]);
    expect(nilai([A, 'nama: Jumlah Posyandu, nilai: { 2020: 110 }'])).toEqual([]);
    expect(nilai([A, B, 'nama: Jumlah Posyandu, nilai: {}'])).toEqual([]);
  });

  test('rows of their own are silent, and a table that is asked to close with nothing', () => {
    expect(nilai([A, B, 'nama: Totalitas Layanan, nilai: { 2020: 320 }'])).toEqual([]);
    expect(nilai([A, B, 'nama: Jumlah, nilai: { 2020: 320 }'], '    kaki: tidak-ada\n')).toEqual(
      [],
    );
    const none = ['nama: Desa A, nilai: { 2020: 0 }', 'nama: Desa B, nilai: { 2020: 0 }'];
    expect(nilai([...none, 'nama: Jumlah Kasus, nilai: { 2020: 0 }'])).toEqual([]);
  });
});

test('a table of capaian, and of weighted parts', () => {
  const files = {
    '2020/realisasi.yaml': `tabel:
  - kode: urusan
    jenis: capaian
    judul: Urusan
    baris:
      - { indikator: Layanan A, satuan: persen, target: 80, realisasi: 80 }
      - { indikator: Layanan B, satuan: persen, target: 80, realisasi: 64 }
      - { indikator: Rata-rata, satuan: persen, target: 80, realisasi: 72 }
  - kode: indeks
    jenis: komposit
    judul: Indeks
    baris:
      - { nama: Bagian A, bobot: 50, nilai: 80 }
      - { nama: Bagian B, bobot: 50, nilai: 60 }
      - { nama: Total, bobot: 100, nilai: 70 }
      - { nama: Kosong, bobot: 100 }
`,
  };
  expect(found(files)).toEqual([
    'peringatan: baris "Rata-rata" pada tabel "Urusan" ikut dihitung seperti baris yang lain [baris-penutup]',
    'peringatan: baris "Total" pada tabel "Indeks" ikut dihitung seperti baris yang lain [baris-penutup]',
  ]);
});

test('programs and kinds of spending', () => {
  const files = {
    '2020/anggaran.yaml': `program:
  - { kode: P1, nama: Program A, sasaran: S1, anggaran: 400, realisasi: 380 }
  - { kode: P2, nama: Program B, sasaran: S1, anggaran: 100, realisasi: 90 }
  - { kode: P3, nama: JUMLAH, sasaran: S1, anggaran: 500, realisasi: 470 }
belanja:
  - { jenis: Belanja Pegawai, anggaran: 300, realisasi: 290 }
  - { jenis: Belanja Barang, anggaran: 200, realisasi: 180 }
  - { jenis: Jumlah Belanja, anggaran: 500, realisasi: 470 }
`,
  };
  expect(found(files)).toEqual([
    'peringatan: baris "JUMLAH" pada daftar program ikut dihitung seperti baris yang lain [baris-penutup]',
    'peringatan: baris "Jumlah Belanja" pada daftar belanja ikut dihitung seperti baris yang lain [baris-penutup]',
  ]);
});

test('ten thousand rows are added up once', () => {
  const rows = Array.from(
    { length: 100 },
    (_, i) =>
      `  - { kode: P${String(i)}, nama: Jumlah ${String(i)}, sasaran: S1, anggaran: ${String(i + 1)}, realisasi: 1 }\n`,
  );
  const read = bahan(MINIMAL, { '2020/anggaran.yaml': `program:\n${rows.join('')}` });
  const { anggaran } = read.hasil;
  // What is tried is the rule, not how so many are read.
  const program = Array.from({ length: 100 }, () => anggaran.program).flat();
  const input = { ...read, hasil: { ...read.hasil, anggaran: { ...anggaran, program } } };
  expect(program).toHaveLength(10_000);
  expect(measure(() => checkClosingRows(input))).toBeLessThan(2000);
});
