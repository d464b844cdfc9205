// Values that are words of a scale or days, and targets below 0. Worked by hand.

import { describe, expect, test } from 'vitest';
import {
  atTargetBelowZero,
  capaianLetters,
  capaianNote,
  POINT,
} from '../../src/formula/capaian.ts';
import { formatTarget, formatTerhitung } from '../../src/compose/format.ts';
import type { HasilIndikator } from '../../src/calculate/laporan.ts';
import { bacaRuang, tempatBerkas } from '../source/helpers.ts';
import { hitung, tampil } from './bantu.ts';

function files(target: string, realisasi: string, indikator: string) {
  return {
    'renstra-2019-2024.yaml': `periode: { mulai: 2019, selesai: 2024 }
sasaran:
  - kode: S1
    nama: Sasaran satu
    indikator:
      - { kode: S1.1, nama: Indikator satu, target: { 2024: ${target} }, ${indikator} }
`,
    '2020/target.yaml': `perjanjian_kinerja: [{ versi: murni, target: { S1.1: ${target} } }]\n`,
    '2020/realisasi.yaml': `realisasi: { S1.1: ${realisasi} }\n`,
  };
}

function measured(target: string, realisasi: string, indikator: string): HasilIndikator {
  const hasil = hitung(files(target, realisasi, indikator));
  return hasil.sasaran[0]?.indikator[0] as HasilIndikator;
}

const shown = ({ target, realisasi, capaian }: HasilIndikator) =>
  [formatTarget(target), formatTerhitung(realisasi), tampil(capaian)].join(' ');

const places = (target: string, realisasi: string, indikator: string) =>
  bacaRuang(files(target, realisasi, indikator)).findings.map(tempatBerkas);

const OPINI = 'jenis: predikat, skala: opini-bpk';

describe('a word of a scale', () => {
  test.each([
    // TMP 1, TW 2, WDP 3, WTP 4: 3 / 4 × 100
    ['WTP', 'WDP', OPINI, 'WTP WDP 75,00'],
    ['WDP', 'WTP', OPINI, 'WDP WTP 133,33'],
    ['wtp', 'Wajar  Tanpa Pengecualian', OPINI, 'WTP WTP 100,00'],
    ['WTP', 'Disclaimer', OPINI, 'WTP TMP 25,00'],
    // D, C, CC, B 4, BB 5, A 6, AA 7
    ['A', 'BB', 'jenis: predikat, skala: akip', 'A BB 83,33'],
    ['Hijau', 'Zona Kuning', 'jenis: predikat, skala: kepatuhan', 'Hijau Kuning 66,67'],
    ['Paripurna', 'Utama', 'jenis: predikat, skala: akreditasi', 'Paripurna Utama 80,00'],
    ['Baik', 'Cukup', 'jenis: predikat, skala: [Kurang, Cukup, Baik]', 'Baik Cukup 66,67'],
    ['Ada', 'Tidak', 'jenis: predikat, skala: [Tidak, Ada], rumus: tercapai', 'Ada Tidak 0,00'],
    ['Ada', 'Ada', 'jenis: predikat, skala: [Tidak, Ada], rumus: tercapai', 'Ada Ada 100,00'],
    // 40 / 80 × 100
    ['Baik', 'Kurang', 'jenis: predikat, skala: [{ nilai: Kurang, skor: 40 }, { nilai: Baik, skor: 80 }]', 'Baik Kurang 50,00'], // prettier-ignore
    ['Baik', '{ nilai: Kurang, sumber: Survei }', 'jenis: predikat, skala: [Kurang, Baik], rumus: deviasi', 'Baik Kurang 50,00'], // prettier-ignore
    ['WTP', '{ status: belum-rilis, alasan: menunggu BPK }', OPINI, 'WTP Belum rilis belum-rilis'],
  ])('%s, %s: %s', (target, realisasi, indikator, expected) => {
    expect(shown(measured(target, realisasi, indikator))).toBe(expected);
  });

  test('has a unit of its own', () => {
    const unit = (indikator: string) => measured('Ada', 'Ada', indikator).indikator.satuan;
    expect(unit('jenis: predikat, skala: [Tidak, Ada]')).toBe('predikat');
    expect(unit('jenis: predikat, skala: [Tidak, Ada], satuan: keadaan')).toBe('keadaan');
    expect(measured('WTP', 'WTP', OPINI).indikator.satuan).toBe('opini');
    expect(measured('2020-01-31', '2020-01-31', 'jenis: tanggal').indikator.satuan).toBe('tanggal');
  });

  test.each([
    ['WTPP', 'WTP', OPINI, ['renstra-2019-2024.yaml predikat-tak-dikenal', '2020/target.yaml predikat-tak-dikenal']], // prettier-ignore
    ['WTP', '{ nilai: 4 }', OPINI, ['2020/realisasi.yaml predikat-tak-dikenal']],
    ['WTP', '[WTP]', OPINI, ['2020/realisasi.yaml bukan-angka']],
    ['WTP', 'WTP', 'jenis: predikat, skala: opini', ['renstra-2019-2024.yaml pilihan-salah']],
    ['WTP', 'WTP', 'jenis: predikat', ['renstra-2019-2024.yaml kunci-kurang']],
    ['A', 'A', 'jenis: predikat, skala: []', ['renstra-2019-2024.yaml daftar-kosong']],
    ['A', 'A', 'jenis: predikat, skala: [A, { nilai: B, skor: b }]', ['renstra-2019-2024.yaml bukan-angka', 'renstra-2019-2024.yaml jenis-salah']], // prettier-ignore
    ['A', 'A', 'jenis: predikat, skala: [[A], B]', ['renstra-2019-2024.yaml jenis-salah']],
    ['A', 'A', 'jenis: [predikat], satuan: x', ['renstra-2019-2024.yaml bukan-angka', 'renstra-2019-2024.yaml pilihan-salah', '2020/target.yaml bukan-angka', '2020/realisasi.yaml bukan-angka']], // prettier-ignore
  ])('%s, %s: %s is found', (target, realisasi, indikator, expected) => {
    const found = places(target, realisasi, indikator).map((one) => one.replace(/@.*/, ''));
    expect(found.sort()).toEqual([...expected].sort());
  });
});

describe('a day', () => {
  const DAY = 'jenis: tanggal';
  test.each([
    ['2019-11-28', '30 November 2019 28 November 2019 100,00'],
    ['2019-11-30', '30 November 2019 30 November 2019 100,00'],
    ['{ nilai: 2019-12-01, sumber: Perda }', '30 November 2019 1 Desember 2019 0,00'],
  ])('%s against 30 November 2019', (realisasi, expected) => {
    expect(shown(measured('2019-11-30', realisasi, DAY))).toBe(expected);
  });

  test('is better when it is earlier, whether there is a target or not', () => {
    expect(measured('null', '2019-11-28', DAY).polaritas).toBe('minimal');
    expect(measured('2019-11-30', '2019-11-28', DAY).polaritas).toBe('minimal');
    expect(measured('null', 'WDP', OPINI).polaritas).toBe('maksimal');
  });

  test('says nothing of the day that another year is to keep', () => {
    expect(tampil(measured('2019-11-30', '2019-11-28', DAY).capaianAkhir)).toBe(
      'tanggal-tahun-lain',
    );
  });

  test.each([
    ['30 November 2019'],
    ['2019-02-30'],
    ['2019-13-01'],
    ['2019-12-32'],
    ['2019-00-10'],
    ['2019-11'],
    ['kapan saja'],
    ['5'],
  ])('%s is none', (realisasi) => {
    expect(places('2019-11-30', realisasi, DAY)).toEqual(['2020/realisasi.yaml hari-salah@1:20']);
  });
});

test('rows of a table are words and days as well', () => {
  const { tabel } = hitung({
    '2020/realisasi.yaml': `realisasi: { S1.1: 90 }
tabel:
  - kode: t
    jenis: capaian
    judul: Tabel
    baris:
      - { indikator: Opini, jenis: predikat, skala: opini-bpk, target: WTP, realisasi: WDP }
      - { indikator: APBD, jenis: tanggal, target: 2019-11-30, realisasi: 2019-11-30 }
      - { indikator: Biasa, jenis: angka, target: 4, realisasi: 3 }
`,
  });
  const [one] = tabel;
  if (one?.jenis !== 'capaian') throw new Error('no table');
  expect(one.baris.map(({ capaian }) => tampil(capaian))).toEqual(['75,00', '100,00', '75,00']);
  // (75 + 100 + 75) / 3
  expect(formatTerhitung(one.rataRata)).toBe('83,33');
});

describe('a target below 0', () => {
  test.each([
    // (2 × −2 − −1) / −2 = 1,5; (2 × −2 − −3) / −2 = 0,5; (2 × −2 − 1) / −2 = 2,5
    ['-2.00', '-1.00', 'satuan: persen', '−2,00 −1,00 150,00'],
    ['-2.00', '-3.00', 'satuan: persen', '−2,00 −3,00 50,00'],
    ['-2.00', '1.00', 'satuan: persen', '−2,00 1,00 250,00'],
    // −3 / −2 = 1,5; −1 / −2 = 0,5
    ['-2.00', '-3.00', 'satuan: persen, polaritas: minimal', '−2,00 −3,00 150,00'],
    ['-2.00', '-1.00', 'satuan: persen, polaritas: minimal', '−2,00 −1,00 50,00'],
    ['-2.00', '-1.00', 'satuan: persen, polaritas: stabil', '−2,00 −1,00 target-negatif'],
    // below −3…−1: (2 × −3 − −4) / −3 = 0,666…
    ['{ dari: -3, sampai: -1 }', '-4', 'satuan: persen', '−3 s.d. −1 −4 66,67'],
    ['{ dari: -3, sampai: -1 }', '-2', 'satuan: persen', '−3 s.d. −1 −2 100,00'],
    ['{ dari: -3, sampai: -1 }', '-4', 'satuan: persen, polaritas: stabil', '−3 s.d. −1 −4 batas-negatif'], // prettier-ignore
    ['{ dari: -3, sampai: -1 }', '-4', 'satuan: persen, rumus: skor', '−3 s.d. −1 −4 66,67'],
    ['95', '90', 'satuan: persen, rumus: tercapai', '95 90 94,74'],
  ])('%s, %s: %s', (target, realisasi, indikator, expected) => {
    expect(shown(measured(target, realisasi, indikator))).toBe(expected);
  });

  test('is told by its formula, where there is one', () => {
    expect(atTargetBelowZero(POINT['dua-target']).below).toBe('realisasi ÷ target × 100');
    expect(atTargetBelowZero(POINT.deviasi)).toBe(POINT.deviasi);
  });
});

test('each formula of words is told under its table', () => {
  expect(capaianNote('skor')).toBe('Capaian predikat = skor realisasi ÷ skor target × 100.');
  expect(capaianNote('tercapai')).toContain('100 persen apabila targetnya tercapai');
  expect(capaianNote('tepat-waktu')).toContain('100 persen apabila tidak lewat');
  expect(capaianLetters('tepat-waktu')).toBe('tepat-waktu');
});
