// Capaian, formula by formula. Expectations are worked by hand, or printed in the 2020 report where noted.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { isFigure, kosong, type Besaran } from '../../src/calculate/besaran.ts';
import {
  chosenRumus,
  computeCapaian,
  isCapped,
  isFloored,
  turnOf,
} from '../../src/calculate/capaian.ts';
import type { CaraUkur } from '../../src/source/workspace.ts';
import { angka, besaran, cara, PENUH, rules, TAMPIL, tampil, target } from './bantu.ts';

function capaian(isi: Partial<CaraUkur>, t: string, r: string, maksimum: string | null = null) {
  return computeCapaian(cara(isi), target(t), besaran(r), rules({ maksimum }));
}

describe('the formula of each polaritas', () => {
  test.each<[Partial<CaraUkur>, string, string, string]>([
    // Printed: Tabel 3.1 and 3.3 of the 2020 report, and its indicators.
    [{}, '24', '31.42', '130,92'],
    [{}, '72.13', '71.71', '99,42'],
    [{ polaritas: 'minimal' }, '4.34', '5.4', '75,58'],
    [{}, '56', '57.85', '103,30'],
    [{}, '77.1', '81.38', '105,55'],
    [{}, '6', '5.44', '90,67'],
    [{ polaritas: 'minimal' }, '54', '20.26', '162,48'],
    [{}, '86', '66.62', '77,47'],
    [{}, '95', '102.95', '108,37'],
    [{}, '95', '110.21', '116,01'],
    [{}, '82', '81.65', '99,57'],
    [{}, '1', '0', '0,00'],
    // (2T − R) / T: 0 at R = 2T, held there beyond.
    [{ polaritas: 'minimal' }, '10', '10', '100,00'],
    [{ polaritas: 'minimal' }, '10', '20', '0,00'],
    [{ polaritas: 'minimal' }, '10', '25', '0,00'],
    [{ polaritas: 'minimal' }, '10', '0', '200,00'],
    // T / R: 50 at R = 2T.
    [{ polaritas: 'minimal', rumus: 'target-per-realisasi' }, '10', '20', '50,00'],
    [{ polaritas: 'minimal', rumus: 'target-per-realisasi' }, '4.34', '5.4', '80,37'],
    // On target is best.
    [{ polaritas: 'stabil' }, '100', '100', '100,00'],
    [{ polaritas: 'stabil' }, '100', '90', '90,00'],
    [{ polaritas: 'stabil' }, '100', '110', '90,00'],
    [{ polaritas: 'stabil' }, '100', '250', '0,00'],
    [{ polaritas: 'stabil' }, '100', '-20', '0,00'],
    // The economy may shrink: −127,00, held at 0 as for every polaritas.
    [{}, '5', '-6.35', '0,00'],
    // Another formula than the polaritas's own.
    [{ polaritas: 'minimal', rumus: 'realisasi-per-target' }, '10', '20', '200,00'],
    [{ rumus: 'deviasi' }, '100', '110', '90,00'],
    // "rentang" without a range is the polaritas's own formula.
    [{ polaritas: 'minimal', rumus: 'rentang' }, '10', '20', '0,00'],
    // Half up, on decimals: 2,675 of 100 is 2,68.
    [{}, '100', '2.675', '2,68'],
    [{}, '100', '1.005', '1,01'],
    [{}, '100', '-2.675', '0,00'],
  ])('%j: %s, %s → %s', (isi, t, r, expected) => {
    expect(tampil(capaian(isi, t, r))).toBe(expected);
  });
});

test.each<[string, Partial<CaraUkur>, string, string, string | null, ReturnType<typeof turnOf>]>([
  ['below 0', {}, '-2', '-1.5', null, 'target-negative'],
  ['below 0, and capped', {}, '-2', '-1.5', '120', 'target-negative'],
  ['of 0', { polaritas: 'minimal' }, '0', '0', null, 'target-zero'],
  ['above 0', {}, '2', '1', null, null],
])('a target %s turns the formula where it has to', (_, isi, t, r, maksimum, turn) => {
  expect(turnOf(capaian(isi, t, r, maksimum))).toBe(turn);
});

test('what has no formula has not turned', () => {
  expect(turnOf(kosong('target-kosong'))).toBeNull();
  expect(turnOf(besaran('5'))).toBeNull();
});

describe('a range for a target', () => {
  test.each<[Partial<CaraUkur>, string, string]>([
    // PermenPANRB 8/2021: 70 of 80–90 is 87,5.
    [{}, '70', '87,50'],
    [{}, '80', '100,00'],
    [{}, '85', '100,00'],
    [{}, '90', '100,00'],
    [{}, '99', '110,00'],
    // Lower is better: (2 × 90 − 99) / 90, (2 × 80 − 70) / 80.
    [{ polaritas: 'minimal' }, '99', '90,00'],
    [{ polaritas: 'minimal' }, '70', '112,50'],
    [{ polaritas: 'minimal' }, '200', '0,00'],
    [{ rumus: 'rentang' }, '70', '87,50'],
    // (80 − 10) / 80 and (90 − 9) / 90.
    [{ rumus: 'deviasi' }, '70', '87,50'],
    [{ rumus: 'deviasi' }, '99', '90,00'],
    [{ rumus: 'target-per-realisasi' }, '100', '90,00'],
    [{ rumus: 'target-per-realisasi' }, '0', 'realisasi-nol'],
  ])('80–90, %j, %s → %s', (isi, r, expected) => {
    expect(tampil(capaian(isi, '80..90', r))).toBe(expected);
  });

  // Outside it the nearer bound is what is best: (85 − 7) / 85 = 91,764…, (60 − 4) / 60 = 93,333…
  test.each([
    ['92', '91,76'],
    ['56', '93,33'],
    ['60', '100,00'],
    ['85', '100,00'],
    // (85 − 115) / 85 is negative.
    ['200', '0,00'],
  ])('on target is best, 60–85: %s → %s', (r, expected) => {
    expect(tampil(capaian({ polaritas: 'stabil' }, '60..85', r))).toBe(expected);
  });

  test('a bound of zero divides nothing, one below it turns the formula round', () => {
    expect(tampil(capaian({}, '0..10', '-1'))).toBe('batas-nol');
    expect(tampil(capaian({ polaritas: 'stabil' }, '-5..10', '-6'))).toBe('batas-negatif');
    // (2 × −5 − −6) / −5 × 100
    expect(tampil(capaian({}, '-5..10', '-6'))).toBe('80,00');
    expect(tampil(capaian({}, '-5..10', '-5'))).toBe('100,00');
    expect(tampil(capaian({}, '0..10', '12'))).toBe('120,00');
  });
});

describe('what cannot be computed', () => {
  test.each<[Partial<CaraUkur>, string, string, string]>([
    [{}, '0', '5', 'target-nol'],
    [{ polaritas: 'stabil' }, '0', '0', 'target-nol'],
    [{ polaritas: 'stabil' }, '-5', '5', 'target-negatif'],
    [{ rumus: 'target-per-realisasi' }, '-5', '5', 'target-negatif'],
    [{ rumus: 'target-per-realisasi' }, '10', '0', 'realisasi-nol'],
    [{ rumus: 'target-per-realisasi' }, '10', '-1', 'realisasi-nol'],
    // Nothing was to happen: nothing did, or something did.
    [{ polaritas: 'minimal' }, '0', '0', '100,00'],
    [{ polaritas: 'minimal' }, '0', '3', '0,00'],
    [{ polaritas: 'minimal' }, '0', '-1', '100,00'],
  ])('%j: %s, %s → %s', (isi, t, r, expected) => {
    expect(tampil(capaian(isi, t, r))).toBe(expected);
  });

  test('without a target or a realisasi', () => {
    expect(tampil(computeCapaian(cara(), null, besaran('5'), rules()))).toBe('target-kosong');
    const belum = kosong('realisasi-kosong');
    expect(computeCapaian(cara(), angka('5'), belum, rules({ maksimum: '120' }))).toEqual(belum);
  });
});

describe('the floor', () => {
  test.each<[Partial<CaraUkur>, string, string, string, string, string]>([
    // −6,35 / 6 × 100
    [{}, '6', '-6.35', '0,00', '−105,83', '−20,00'],
    // (2 × 10 − 25) / 10 × 100
    [{ polaritas: 'minimal' }, '10', '25', '0,00', '−50,00', '−20,00'],
    // (100 − 150) / 100 × 100
    [{ polaritas: 'stabil' }, '100', '250', '0,00', '−50,00', '−20,00'],
    // −5 / 80 × 100, on the nearer bound
    [{}, '80..90', '-5', '0,00', '−6,25', '−6,25'],
  ])('%j: %s, %s → %s; without one %s, of −20 %s', (isi, t, r, zero, none, own) => {
    const at = (minimum: string | null) =>
      computeCapaian(cara(isi), target(t), besaran(r), rules({ minimum }));
    expect([at('0'), at(null), at('-20')].map(tampil)).toEqual([zero, none, own]);
    expect([at('0'), at(null)].map(isFloored)).toEqual([true, false]);
  });
});

describe('caps', () => {
  test.each<[string | null, string | null, string]>([
    [null, null, '200,00'],
    ['120', null, '120,00'],
    // The indicator's own comes before the workspace's, whether higher or lower.
    ['120', '150', '150,00'],
    ['120', '100', '100,00'],
    [null, '150', '150,00'],
    ['250', null, '200,00'],
    ['200', null, '200,00'],
  ])('workspace %s, indicator %s → %s', (ruang, sendiri, expected) => {
    const capaianMaksimum = sendiri === null ? null : angka(sendiri);
    const hasil = capaian({ capaianMaksimum }, '50', '100', ruang);
    expect(tampil(hasil)).toBe(expected);
    expect(isCapped(hasil)).toBe(expected !== '200,00');
  });

  test('what is typed or missing was not held at a cap', () => {
    expect([isCapped(besaran('120')), isCapped(kosong('target-nol'))]).toEqual([false, false]);
  });

  test('the derivation names the cap and what it was put on', () => {
    const hasil = capaian({}, '50', '100', '120') as Besaran;
    expect(hasil.asal).toMatchObject({
      formula: { name: 'batas-capaian' },
      masukan: [
        { nama: 'capaian', besaran: { asal: { formula: { name: 'realisasi-per-target' } } } },
        {},
      ],
    });
  });
});

describe('rounding', () => {
  test('the exact value is kept; tampil goes on with what is shown, penuh with what is exact', () => {
    const hitung = (pembulatan: typeof TAMPIL) =>
      computeCapaian(cara(), angka('95'), besaran('102.95'), rules({ pembulatan })) as Besaran;
    expect(hitung(TAMPIL).nilai.toFixed(6)).toBe('108.368421');
    expect(hitung(TAMPIL).uses.toFixed()).toBe('108.37');
    expect(hitung(PENUH).uses.toFixed(6)).toBe('108.368421');
    expect(tampil(hitung(PENUH))).toBe('108,37');
  });
});

describe('isFloored', () => {
  test.each<[Partial<CaraUkur>, string, string, boolean]>([
    [{ polaritas: 'minimal' }, '10', '20', false],
    [{ polaritas: 'minimal' }, '10', '20.01', true],
    [{ polaritas: 'stabil' }, '10', '21', true],
    [{ polaritas: 'stabil' }, '10', '-1', true],
    [{ polaritas: 'stabil' }, '10', '5', false],
    [{}, '10', '50', false],
    [{ polaritas: 'minimal', rumus: 'target-per-realisasi' }, '10', '50', false],
    [{ polaritas: 'minimal' }, '0', '50', false],
    [{ polaritas: 'minimal' }, '80..90', '181', true],
    [{}, '80..90', '181', false],
  ])('%j: %s, %s → %s', (isi, t, r, expected) => {
    expect(isFloored(capaian(isi, t, r))).toBe(expected);
  });

  test('not without figures', () => {
    expect(isFloored(kosong('realisasi-kosong'))).toBe(false);
    expect(isFloored(besaran('0'))).toBe(false);
  });
});

test('the formula is chosen by rumus, then by target, then by polaritas', () => {
  expect(chosenRumus(cara({ polaritas: 'stabil' }), null)).toBe('deviasi');
  expect(chosenRumus(cara({ polaritas: 'minimal' }), target('5'))).toBe('dua-target');
  expect(chosenRumus(cara(), target('5..6'))).toBe('rentang');
  expect(chosenRumus(cara({ rumus: 'deviasi' }), target('5..6'))).toBe('deviasi');
});

/** Decimals with two places from whole hundredths, so that none passes through a float. */
const ratusan = (min: number, max: number) =>
  fc.integer({ min, max }).map((n) => ({ n: BigInt(n), teks: new Decimal(n).div(100).toFixed(2) }));

/** n / d rounded half up to a whole number, in integers alone. */
const halfUp = (n: bigint, d: bigint): bigint => (2n * n + d) / (2n * d);

describe('for all figures', () => {
  const T = ratusan(1, 1_000_000);
  const R = ratusan(0, 1_000_000);

  test('R / T × 100 is what integers give, half up', () => {
    fc.assert(
      fc.property(T, R, (t, r) => {
        const hasil = capaian({}, t.teks, r.teks) as Besaran;
        expect(hasil.uses.times(100).toFixed()).toBe(String(halfUp(r.n * 10_000n, t.n)));
      }),
    );
  });

  test('(2T − R) / T × 100 is what integers give, half up, and not below 0', () => {
    fc.assert(
      fc.property(T, R, (t, r) => {
        const hasil = capaian({ polaritas: 'minimal' }, t.teks, r.teks) as Besaran;
        const atas = 2n * t.n - r.n;
        const expected = atas < 0n ? 0n : halfUp(atas * 10_000n, t.n);
        expect(hasil.uses.times(100).toFixed()).toBe(String(expected));
      }),
    );
  });

  test('a better realisasi never has a lower capaian', () => {
    const polaritas = fc.constantFrom('maksimal' as const, 'minimal' as const);
    fc.assert(
      fc.property(polaritas, T, R, R, (direction, t, a, b) => {
        const [kecil, besar] = a.n < b.n ? [a, b] : [b, a];
        const low = capaian({ polaritas: direction }, t.teks, kecil.teks) as Besaran;
        const tinggi = capaian({ polaritas: direction }, t.teks, besar.teks) as Besaran;
        const naik = tinggi.nilai.comparedTo(low.nilai);
        expect(direction === 'maksimal' ? naik >= 0 : naik <= 0).toBe(true);
      }),
    );
  });

  test('on target is 100, by every formula', () => {
    const all = fc.constantFrom<Partial<CaraUkur>>(
      {},
      { polaritas: 'minimal' },
      { polaritas: 'stabil' },
      { rumus: 'target-per-realisasi' },
    );
    fc.assert(
      fc.property(all, T, (isi, t) => {
        expect(tampil(capaian(isi, t.teks, t.teks))).toBe('100,00');
      }),
    );
  });

  test('zeros at the end of a figure change nothing but its own look', () => {
    fc.assert(
      fc.property(T, R, fc.integer({ min: 1, max: 12 }), (t, r, zero) => {
        const polos = capaian({}, t.teks, r.teks) as Besaran;
        const length = capaian({}, t.teks + '0'.repeat(zero), r.teks + '0'.repeat(zero)) as Besaran;
        expect(length.nilai.equals(polos.nilai)).toBe(true);
        expect(tampil(length)).toBe(tampil(polos));
      }),
    );
  });

  test('a cap is never passed, and never lifts', () => {
    fc.assert(
      fc.property(T, R, ratusan(0, 20_000), (t, r, batas) => {
        const free = capaian({}, t.teks, r.teks);
        const limited = capaian({}, t.teks, r.teks, batas.teks);
        if (!isFigure(free) || !isFigure(limited)) throw new Error('no value');
        expect(limited.uses.lte(batas.teks) && limited.uses.lte(free.uses)).toBe(true);
      }),
    );
  });
});
