// Numbers as the report writes them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { kosong } from '../../src/calculate/besaran.ts';
import {
  formatBesaran,
  formatCacah,
  formatDesimal,
  formatNip,
  formatRupiah,
  formatTanggal,
  formatTarget,
  formatTerbilang,
  formatTerhitung,
  TIADA,
} from '../../src/compose/format.ts';
import { angka, besaran, target } from '../calculate/bantu.ts';

describe('decimals', () => {
  test.each([
    ['102.954', 2, '102,95'],
    ['2.675', 2, '2,68'],
    ['16103482613', 0, '16.103.482.613'],
    ['999', 0, '999'],
    ['1000', 0, '1.000'],
    ['1234567.891', 2, '1.234.567,89'],
    ['999999.995', 2, '1.000.000,00'],
    ['-6.35', 2, '−6,35'],
    ['-1234.5', 1, '−1.234,5'],
    ['0', 2, '0,00'],
    // No sign on what is shown as zero.
    ['-0.004', 2, '0,00'],
    ['-0.005', 2, '−0,01'],
    ['5', 6, '5,000000'],
    ['12345678901234567890', 0, '12.345.678.901.234.567.890'],
  ])('%s at %s: %s', (nilai, desimal, expected) => {
    expect(formatDesimal(new Decimal(nilai), desimal)).toBe(expected);
  });

  test('reads back as the value that it was', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 20n), 10n ** 20n),
        fc.integer({ min: 0, max: 6 }),
        (n, desimal) => {
          const nilai = new Decimal(n.toString()).div(new Decimal(10).pow(desimal));
          const teks = formatDesimal(nilai, desimal);
          expect(teks).toMatch(/^−?\d{1,3}(?:\.\d{3})*(?:,\d+)?$/);
          const balik = new Decimal(teks.replaceAll('.', '').replace(',', '.').replace('−', '-'));
          expect(balik.equals(nilai)).toBe(true);
        },
      ),
    );
  });
});

describe('quantities', () => {
  test('an entered figure keeps the decimals that it was typed with', () => {
    expect([formatBesaran(angka('103.30')), formatBesaran(besaran('95'))]).toEqual([
      '103,30',
      '95',
    ]);
  });

  test('what is missing is a dash, never 0', () => {
    expect(TIADA).toBe('–');
    expect(formatTerhitung(kosong('realisasi-kosong'))).toBe('–');
    expect(formatRupiah(kosong('anggaran-kosong'))).toBe('–');
    expect(formatTarget(null)).toBe('–');
    expect(formatTerhitung(besaran('0'))).toBe('0');
  });

  test('a range', () => {
    expect([target('-3..-1'), target('-3..0'), target('-3..2')].map(formatTarget)).toEqual([
      '−3 s.d. −1',
      '−3–0',
      '−3–2',
    ]);
    expect([formatTarget(target('80..90.5')), formatTarget(target('95'))]).toEqual([
      '80–90,5',
      '95',
    ]);
  });

  test('rupiah stand at their number', () => {
    expect(formatRupiah(besaran('16103482613'))).toBe('Rp16.103.482.613');
  });
});

test.each([
  ['196307211988031013', '19630721 198803 1 013'],
  ['19630721 198803 1 013', '19630721 198803 1 013'],
  ['1963.0721.198803.1.013', '19630721 198803 1 013'],
  // What is no NIP stays as it was typed.
  ['12.345', '12.345'],
  ['-', '-'],
])('NIP %s: %s', (nip, expected) => {
  expect(formatNip(nip)).toBe(expected);
});

describe('words', () => {
  test.each([
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [38, 'tiga puluh delapan'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [111, 'seratus sebelas'],
    [200, 'dua ratus'],
    [999, 'sembilan ratus sembilan puluh sembilan'],
    [1000, 'seribu'],
    [1945, 'seribu sembilan ratus empat puluh lima'],
    [2020, 'dua ribu dua puluh'],
    [100_000, 'seratus ribu'],
    [999_999, 'sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan'],
  ])('%s: %s', (nilai, expected) => {
    expect(formatTerbilang(nilai)).toBe(expected);
  });

  test('a count', () => {
    expect(formatCacah(3)).toBe('3 (tiga)');
  });
});

test.each([
  ['2021-02-26', '26 Februari 2021'],
  ['2021-02', 'Februari 2021'],
  ['2020-12-01', '1 Desember 2020'],
  ['2020-05-10', '10 Mei 2020'],
])('the date %s is %s', (tanggal, expected) => {
  expect(formatTanggal(tanggal)).toBe(expected);
});
