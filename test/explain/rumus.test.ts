// Every formula in words, with the figures that it was calculated with.

import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { computeAgregat } from '../../src/calculate/agregat.ts';
import { isFigure, type Besaran, type Terhitung } from '../../src/calculate/besaran.ts';
import { computeCapaian } from '../../src/calculate/capaian.ts';
import { computeEfisiensi } from '../../src/calculate/efisiensi.ts';
import { computeProgram, type HasilProgram } from '../../src/calculate/anggaran.ts';
import { computeSerapan } from '../../src/calculate/serapan.ts';
import { entered } from '../../src/formula/figure.ts';
import { DerivationTree } from '../../src/explain/nodes.ts';
import { describeRumus } from '../../src/explain/formula.ts';
import { KEGIATAN_RULES, PROGRAM } from '../calculate/bantu.ts';
import type { Angka } from '../../src/source/yaml/number.ts';
import type { CaraUkur, MetodeEfisiensi, Pembulatan, Target } from '../../src/source/workspace.ts';

const TAMPIL: Pembulatan = { desimal: 2, dasar: 'tampil' };
const PENUH: Pembulatan = { desimal: 2, dasar: 'penuh' };

const RULES = {
  pembulatan: TAMPIL,
  capaianMaksimum: null,
  capaianMinimum: new Decimal(0),
};

const angka = (teks: string): Angka =>
  entered(new Decimal(teks), teks.split('.')[1]?.length ?? 0, {
    berkas: 'a.yaml',
    baris: 1,
    kolom: 1,
  });
const masukan = (teks: string): Besaran => angka(teks);

function isi(hasil: Terhitung): string | undefined {
  return isFigure(hasil) ? describeRumus(hasil, 'id')?.isi : hasil.alasan;
}

function capaian(target: Target, realisasi: string, change: Partial<CaraUkur> = {}): Terhitung {
  const cara: CaraUkur = {
    satuan: 'poin',
    polaritas: 'maksimal',
    rumus: null,
    capaianMaksimum: null,
    ...change,
  };
  return computeCapaian(cara, target, masukan(realisasi), RULES);
}

describe('capaian', () => {
  test.each<[string, string, string, Partial<CaraUkur>]>([
    ['102,95 ÷ 95 × 100', '95', '102.95', {}],
    ['(2 × 4,34 − 5,4) ÷ 4,34 × 100', '4.34', '5.4', { polaritas: 'minimal' }],
    ['(2 × 4 − 9) ÷ 4 × 100, paling rendah 0', '4', '9', { polaritas: 'minimal' }],
    ['(2 × 4 − 8) ÷ 4 × 100', '4', '8', { polaritas: 'minimal' }],
    ['4,34 ÷ 5,4 × 100', '4.34', '5.4', { polaritas: 'minimal', rumus: 'target-per-realisasi' }],
    ['(100 − |95 − 100|) ÷ 100 × 100', '100', '95', { polaritas: 'stabil' }],
    ['150 dibatasi 120', '100', '150', { capaianMaksimum: angka('120') }],
    [
      'target 0: 100 bila realisasi tidak lebih dari 0, selain itu 0',
      '0',
      '3',
      { polaritas: 'minimal' },
    ],
  ])('%s', (expected, target, realisasi, change) => {
    const teks = isi(capaian(angka(target), realisasi, change));
    expect(teks?.replace('150,00 dibatasi', '150 dibatasi')).toBe(expected);
  });

  test.each<[string, string, Partial<CaraUkur>]>([
    ['80 ≤ 85 ≤ 90', '85', {}],
    ['70 ÷ 80 × 100', '70', {}],
    ['99 ÷ 90 × 100', '99', {}],
    ['(2 × 90 − 99) ÷ 90 × 100', '99', { polaritas: 'minimal' }],
    ['90 ÷ 99 × 100', '99', { polaritas: 'minimal', rumus: 'target-per-realisasi' }],
  ])('of a range: %s', (expected, realisasi, change) => {
    expect(isi(capaian({ dari: angka('80'), sampai: angka('90') }, realisasi, change))).toBe(
      expected,
    );
  });

  test('where it is from', () => {
    const hasil = capaian({ dari: angka('80'), sampai: angka('90') }, '70');
    expect(isFigure(hasil) && describeRumus(hasil, 'en')).toEqual({
      nama: 'rentang',
      umum: '100 inside the range; outside it, the formula on the nearer bound',
      isi: '70 ÷ 80 × 100',
      sumber: 'PermenPANRB 8/2021',
    });
  });
});

describe('means and sums', () => {
  const daftar = (...nilai: string[]) =>
    nilai.map((teks, i) => ({ nama: `baris ${i}`, hasil: masukan(teks) }));

  test('up to six are listed, more are counted', () => {
    expect(isi(computeAgregat('rata-rata', daftar('1', '2.5'), TAMPIL))).toBe('rata-rata (1; 2,5)');
    expect(
      isi(computeAgregat('jumlah', daftar(...['1', '2', '3', '4', '5', '6', '7']), TAMPIL)),
    ).toBe('jumlah dari 7 nilai');
    expect(isi(computeAgregat('cacah', daftar('4', '5'), TAMPIL))).toBe('banyaknya (4; 5)');
    expect(isi(computeAgregat('maksimum', daftar('4', '5'), TAMPIL))).toBe('maksimum (4; 5)');
  });

  test('under `penuh` the value that was calculated with is shown, cut at six decimals', () => {
    const rata = computeAgregat('rata-rata', daftar('1', '1', '2'), PENUH);
    const serapan = computeSerapan(masukan('3'), rata, PENUH);
    expect(isi(serapan)).toBe('1,333333… ÷ 3 × 100');
    const setengah = computeAgregat('rata-rata', daftar('1', '1', '1', '1.5'), PENUH);
    expect(isi(computeSerapan(masukan('3'), setengah, PENUH))).toBe('1,125 ÷ 3 × 100');
  });
});

describe('efisiensi', () => {
  const program = (anggaran: string, realisasi: string) =>
    computeProgram(
      { ...PROGRAM, kode: 'P01', anggaran: angka(anggaran), realisasi: angka(realisasi) },
      KEGIATAN_RULES,
    );
  const bahan = {
    nama: 'S1.1',
    bobot: null,
    satuan: 'poin',
    polaritas: 'maksimal',
    target: angka('80'),
    realisasi: masukan('84'),
    capaian: masukan('105'),
  } as const;

  const ukur = (metode: MetodeEfisiensi, daftar: readonly HasilProgram[]) =>
    computeEfisiensi([bahan], {
      metode,
      keuangan: masukan('90'),
      program: daftar,
      pembulatan: TAMPIL,
    }).sasaran;

  test('PMK 22/2021: budget × capaian against spending', () => {
    const daftar = [program('1000', '900')];
    const hasil = ukur('pmk-22-2021', daftar);
    expect(isi(hasil.indeks)).toBe('(1.000 × 105% − 900) ÷ (1.000 × 105%) × 100');
    expect(isi(hasil.tingkat)).toBe('50 + 14,29 ÷ 20 × 50');
  });

  test('the difference', () => {
    const hasil = ukur('selisih', []);
    expect(isi(hasil.tingkat)).toBe('105 − 90');
  });
});

describe('predikat', () => {
  const dari = (nilai: string, order: number, predikat: string, skala: string) =>
    new DerivationTree('id').predikat(
      { predikat, urutan: order, dari: 5 },
      masukan(nilai),
      skala,
    )[0]?.catatan;

  test('the bound that was reached, and the one that was not', () => {
    expect(dari('91', 0, 'Sangat Tinggi', 'permendagri-86-2017')).toBe(
      '91 ≥ 91, skala Permendagri 86/2017',
    );
    expect(dari('75.99', 2, 'Sedang', 'permendagri-86-2017')).toBe(
      '75,99 ≥ 66 dan < 76, skala Permendagri 86/2017',
    );
    expect(dari('90', 1, 'A', 'akip')).toBe('90 > 80 dan ≤ 90, skala AKIP (PermenPANRB 88/2021)');
  });

  test('below every bound', () => {
    expect(dari('-3', 4, 'Sangat Rendah', 'permendagri-86-2017')).toBe(
      '−3 < 51, skala Permendagri 86/2017',
    );
  });

  test('a scale of its own points to its line', () => {
    const minimum = { ...angka('85'), position: { berkas: 'lkjip.yaml', baris: 7, kolom: 3 } };
    const skala = [{ predikat: 'Memuaskan', minimum }];
    const hasil = { predikat: 'Memuaskan', urutan: 0, dari: 1 };
    expect(new DerivationTree('en').predikat(hasil, masukan('86'), skala)).toMatchObject([
      { tampil: 'Memuaskan', catatan: '86 ≥ 85, scale of lkjip.yaml', posisi: { baris: 7 } },
    ]);
  });

  test('none without a value', () => {
    expect(new DerivationTree('id').predikat(null, masukan('1'), 'akip')).toEqual([]);
  });
});
