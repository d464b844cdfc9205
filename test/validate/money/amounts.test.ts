// Rupiah from which digits were lost: hardly anything spent, a budget that jumps, an efficiency beyond belief.

import { describe, expect, test } from 'vitest';
import {
  checkBudgetJump,
  checkEfficiencyIndex,
  checkLittleSpent,
} from '../../../src/validate/money/amounts.ts';
import { bahan, MINIMAL, periksa } from '../ruang.ts';

const withMoney = (anggaran: string, metode = 'efisiensi: indeks') =>
  bahan(MINIMAL, {
    'lkjip.yaml': `${MINIMAL['lkjip.yaml'] ?? ''}metode: { ${metode} }\n`,
    '2020/anggaran.yaml': anggaran,
  });
const program = (money: string) =>
  `program: [{ kode: P3, nama: Pelayanan, sasaran: S1, ${money} }]\n`;

describe('hardly anything spent', () => {
  // 417.770.000 ÷ 42.000.000.000 × 100 = 0,99469…
  test('of a program whose realisasi lost two digits', () => {
    const found = withMoney(program('anggaran: 42000000000, realisasi: 417770000'));
    expect(periksa(found, checkLittleSpent)).toEqual([
      '2020/anggaran.yaml:1:87: peringatan: serapan P3 (Pelayanan) hanya 0,99 persen (Rp417.770.000 dari Rp42.000.000.000) [serapan-janggal]',
    ]);
  });

  test.each([
    ['a tenth', 'anggaran: 1000, realisasi: 100'],
    ['nothing, which other rules tell', 'anggaran: 1000, realisasi: 0'],
    ['what is not reported', 'anggaran: 1000'],
  ])('not of %s', (_, money) => {
    expect(periksa(withMoney(program(money)), checkLittleSpent)).toEqual([]);
  });

  test('of the part alone, where a part is why', () => {
    const parts = (second: number) =>
      withMoney(
        program(
          `kegiatan: [{ kode: K1, nama: A, anggaran: 900000, realisasi: 9000 }, { kode: K2, nama: B, anggaran: 1000, realisasi: ${String(second)} }]`,
        ),
      );
    expect(periksa(parts(990), checkLittleSpent)).toEqual([
      expect.stringContaining('serapan K1 (A) hanya 1,00 persen'),
    ]);
    expect(periksa(parts(20), checkLittleSpent)).toHaveLength(2);
  });

  test('of a kind of spending, and of a stated share that was typed as a part of 1', () => {
    const found = withMoney(
      'program: []\nbelanja: [{ jenis: Belanja Modal, anggaran: 5000, realisasi: 50 }]\ncapaian_keuangan: { S1: 0.98 }\n',
    );
    expect(periksa(found, checkLittleSpent)).toEqual([
      expect.stringContaining('serapan Belanja Modal hanya 1,00 persen (Rp50 dari Rp5.000)'),
      expect.stringContaining('serapan S1 hanya 0,98 persen [serapan-janggal]'),
    ]);
    expect(
      periksa(withMoney('program: []\ncapaian_keuangan: { S1: 98 }\n'), checkLittleSpent),
    ).toEqual([]);
  });
});

describe('a budget that jumps', () => {
  const changes = (...amounts: readonly (number | null)[]) => {
    const [awal, ...rest] = amounts.map(String);
    const later = rest.map((nilai) => `{ nilai: ${nilai} }`).join(', ');
    const start = awal === 'null' ? '' : `awal: ${awal ?? ''}, `;
    const found = withMoney(
      program(`anggaran: { ${start}perubahan: [${later}] }, realisasi: 190000000`),
    );
    return periksa(found, checkBudgetJump).map((line) => line.replace(/^.*Pelayanan\) /, ''));
  };

  test('and back again: the one between is told', () => {
    expect(changes(2_000_000_000, 210_000_001, 1_950_000_003)).toEqual([
      'menjadi Rp210.000.001 jauh dari Rp2.000.000.000 sebelumnya dan Rp1.950.000.003 sesudahnya [perubahan-anggaran-janggal]',
    ]);
    expect(changes(200_000_000, 2_100_000_000, 195_000_000)).toHaveLength(1);
  });

  test('for good: down to an eighth, up to eight times as much, at any of them', () => {
    expect(changes(2_000_000_000, 250_000_000)).toEqual([
      'menjadi Rp250.000.000 jauh dari Rp2.000.000.000 sebelumnya [perubahan-anggaran-janggal]',
    ]);
    expect(changes(250_000_000, 300_000_000, 2_400_000_000)).toHaveLength(1);
  });

  test('not by less, from or to nothing, nor where nothing is told of the beginning', () => {
    expect(changes(2_000_000_000, 250_000_001)).toEqual([]);
    expect(changes(0, 250_000_000)).toEqual([]);
    expect(changes(250_000_000, 0)).toEqual([]);
    expect(changes(null, 250_000_000)).toEqual([]);
    expect(periksa(withMoney(program('anggaran: 5, realisasi: 4')), checkBudgetJump)).toEqual([]);
  });
});

describe('an index of efficiency', () => {
  // 84 of 80 poin is 105,00; 105 ÷ 21 = 5, five times the standard of 1; 105 ÷ 21,5 is less.
  const spent = (realisasi: number, metode?: string) =>
    periksa(
      withMoney(program(`anggaran: 1000, realisasi: ${String(realisasi)}`), metode),
      checkEfficiencyIndex,
    );

  test('of five times its standard', () => {
    expect(spent(210)).toEqual([
      expect.stringContaining(
        'indeks efisiensi S1 5,00, berlipat kali standarnya, 1,00 (hasil 105,00 persen dengan belanja 21,00 persen) [efisiensi-janggal]',
      ),
    ]);
    expect(spent(215)).toEqual([]);
    expect(spent(210, 'efisiensi: selisih')).toEqual([]);
    expect(spent(0)).toEqual([]);
  });

  test('is not told again of money of which hardly anything was spent', () => {
    expect(spent(90)).toEqual([]);
    const stated = withMoney('program: []\ncapaian_keuangan: { S1: 9 }\n');
    expect(periksa(stated, checkEfficiencyIndex)).toEqual([]);
  });
});
