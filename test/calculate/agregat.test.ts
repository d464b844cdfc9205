// Means, sums and counts. What has no value is in none of them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundDecimal, Decimal, addUp } from '../../src/decimal.ts';
import { computeAgregat, computeRataRata } from '../../src/calculate/agregat.ts';
import { kosong, type Besaran } from '../../src/calculate/besaran.ts';
import type { Pembulatan } from '../../src/source/workspace.ts';
import { besaran, PENUH, TAMPIL, tampil, terhitung } from './bantu.ts';

const isi = (...nilai: (string | null)[]) =>
  nilai.map((teks, i) => ({
    nama: `baris ${String(i + 1)}`,
    hasil: teks === null ? kosong('tanpa-nilai') : besaran(teks),
  }));

describe('aggregates', () => {
  test.each([
    ['rata-rata', ['1', '2', '4'], '2,33'],
    ['rata-rata', ['1', null, '2'], '1,50'],
    ['rata-rata', ['0', '1'], '0,50'],
    ['jumlah', ['1.5', '2.25', null], '3,75'],
    // 60 visits are no 60,00; 0,1 + 0,2 is 0,3.
    ['jumlah', ['20', '40'], '60'],
    ['jumlah', ['0.1', '0.2'], '0,3'],
    // (0,003 + 0,0044) / 2 = 0,0037: two decimals would take every digit.
    ['rata-rata', ['0.003', '0.0044'], '0,0037'],
    // (1,125 + 2) / 2 = 1,5625, shown with the three decimals that 1,125 has.
    ['rata-rata', ['1.125', '2'], '1,563'],
    ['maksimum', ['-3', '-1.5', null], '−1,5'],
    ['minimum', ['-3', '2'], '−3'],
    ['cacah', ['7', null, '0'], '2'],
    ['rata-rata', [null, null], 'tanpa-nilai'],
    ['jumlah', [], 'tanpa-nilai'],
    ['cacah', [null], 'tanpa-nilai'],
  ] as const)('%s of %j is %s', (ambil, nilai, expected) => {
    expect(tampil(computeAgregat(ambil, isi(...nilai), TAMPIL))).toBe(expected);
  });

  test('the mean of a single value is that value, with its own decimals', () => {
    expect(tampil(computeRataRata(isi(null, '95'), TAMPIL))).toBe('95');
    expect(tampil(computeRataRata(isi('95', '96'), TAMPIL))).toBe('95,50');
    expect(tampil(computeRataRata(isi(null), TAMPIL))).toBe('tanpa-nilai');
  });

  test('a derivation names the inputs that have a value', () => {
    const hasil = computeAgregat('rata-rata', isi('1', null, '2'), TAMPIL) as Besaran;
    expect(hasil.asal).toMatchObject({
      formula: { name: 'rata-rata' },
      masukan: [{ nama: 'baris 1' }, { nama: 'baris 3' }],
    });
  });
});

describe('the means that the 2020 report prints', () => {
  /** Capaian of a row that is T and R, not rounded. */
  const capaian = (teks: string, pembulatan: Pembulatan) => {
    const [atas = '', bawah = ''] = teks.split('/');
    const nilai = new Decimal(atas).div(bawah).times(100);
    return { nama: teks, hasil: terhitung(nilai, pembulatan) };
  };
  const mean = (baris: readonly string[], pembulatan: Pembulatan) =>
    tampil(
      computeAgregat(
        'rata-rata',
        baris.map((teks) => capaian(teks, pembulatan)),
        pembulatan,
      ),
    );
  // (2 × 4,34 − 5,4) / 4,34 and (2 × 54 − 20,26) / 54.
  const PEMERINTAHAN = ['31.42/24', '71.71/72.13', '3.28/4.34', '57.85/56', '81.38/77.1'];
  const PEREKONOMIAN = ['5.44/6', '87.74/54', '66.62/86'];

  test('Tabel 3.1: 102,95', () => {
    expect(mean(PEMERINTAHAN, TAMPIL)).toBe('102,95');
  });

  test('Tabel 3.3: 110,21 over the rows as shown, 110,20 over the exact ones', () => {
    expect(mean(PEREKONOMIAN, TAMPIL)).toBe('110,21');
    expect(mean(PEREKONOMIAN, PENUH)).toBe('110,20');
  });
});

describe('for all figures', () => {
  const sen = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const daftar = fc.array(sen, { minLength: 1, maxLength: 40 });
  const teks = (n: number) => new Decimal(n).div(100).toFixed(2);

  test('a mean lies between the lowest and the highest', () => {
    fc.assert(
      fc.property(daftar, (nilai) => {
        const hasil = computeAgregat('rata-rata', isi(...nilai.map(teks)), TAMPIL) as Besaran;
        expect(hasil.uses.gte(teks(Math.min(...nilai)))).toBe(true);
        expect(hasil.uses.lte(teks(Math.max(...nilai)))).toBe(true);
      }),
    );
  });

  test('a sum is exact, in whatever order', () => {
    fc.assert(
      fc.property(daftar, (nilai) => {
        const expected = teks(nilai.reduce((a, b) => a + b, 0));
        const hasil = computeAgregat('jumlah', isi(...nilai.map(teks)), PENUH) as Besaran;
        const balik = computeAgregat('jumlah', isi(...nilai.map(teks).reverse()), PENUH) as Besaran;
        expect(hasil.nilai.toFixed(2)).toBe(expected);
        expect(balik.nilai.equals(hasil.nilai)).toBe(true);
      }),
    );
  });

  test('a missing value changes no aggregate', () => {
    fc.assert(
      fc.property(
        daftar,
        fc.constantFrom('rata-rata' as const, 'jumlah' as const),
        (nilai, ambil) => {
          const penuh = isi(...nilai.map(teks));
          const berlubang = isi(...nilai.flatMap((n) => [null, teks(n)]), null);
          expect(tampil(computeAgregat(ambil, berlubang, TAMPIL))).toBe(
            tampil(computeAgregat(ambil, penuh, TAMPIL)),
          );
        },
      ),
    );
  });
});

describe('rounding half up', () => {
  test.each([
    ['2.675', 2, '2.68'],
    ['1.005', 2, '1.01'],
    ['0.125', 2, '0.13'],
    ['2.5', 0, '3'],
    ['3.5', 0, '4'],
    ['-2.5', 0, '-3'],
    ['-2.4', 0, '-2'],
    ['2.4999999999999999999999999999', 0, '2'],
    ['99.995', 2, '100'],
  ])('%s to %s decimals is %s', (nilai, desimal, expected) => {
    expect(roundDecimal(new Decimal(nilai), desimal).toFixed()).toBe(expected);
  });

  test('is what integers give', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 18n), 10n ** 18n),
        fc.integer({ min: 0, max: 6 }),
        (n, geser) => {
          const skala = 10n ** BigInt(geser);
          const mutlak = n < 0n ? -n : n;
          const bulat = (mutlak + skala / 2n) / skala;
          const hasil = roundDecimal(new Decimal(n.toString()).div(skala.toString()), 0);
          expect(hasil.abs().toFixed()).toBe(String(geser === 0 ? mutlak : bulat));
        },
      ),
    );
  });

  test('a sum of nothing is 0', () => {
    expect(addUp([]).toFixed()).toBe('0');
  });
});
