// A table of values and the indicator that it is of.

import { describe, expect, test } from 'vitest';
import { checkTablesApart } from '../../../src/validate/realisasi/tables-apart.ts';
import { bahan, MINIMAL, periksa } from '../ruang.ts';

/** A table of two rows in 2019 and 2020, and what else the year tells. */
function found(
  keys: string,
  first: readonly [string, string],
  second: readonly [string, string],
  realisasi: string,
  satuan = 'kasus',
) {
  const row = (nama: string, [lalu, kini]: readonly [string, string]) =>
    `{ nama: ${nama}, nilai: { 2019: ${lalu}, 2020: ${kini} } }`;
  return periksa(
    bahan(MINIMAL, {
      'renstra-2019-2023.yaml': (MINIMAL['renstra-2019-2023.yaml'] ?? '').replace('poin', satuan),
      '2020/realisasi.yaml': `${realisasi}
tabel:
  - kode: polsek
    jenis: nilai
    judul: Tindak Pidana
    kolom: [2019, 2020]
    baris: [${row('A', first)}, ${row('B', second)}]
    ${keys}
`,
    }),
    checkTablesApart,
  ).map((line) => line.replace(/^\S+ /, ''));
}

describe('a table that is told with its indicator and sums up', () => {
  const SHARE = 'realisasi: { S1.1: { pembilang: 489, penyebut: 433912, per: 100000 } }';
  const BESIDE = 'indikator: S1.1\n    satuan: kasus';

  test('to another number than was counted', () => {
    // 761 + 322 = 1.083
    expect(found(BESIDE, ['1', '761'], ['2', '322'], SHARE, 'per seratus ribu')).toEqual([
      'peringatan: jumlah kolom 2020 tabel "Tindak Pidana" 1.083, tetapi realisasi S1.1 (Nilai pelayanan) tahun itu 489 dari 433.912 per 100.000 [tabel-beda-realisasi]'.replace(
        ' per 100.000',
        ' per 100.000',
      ),
    ]);
  });

  test('to what was counted, or to what it is of', () => {
    expect(found(BESIDE, ['1', '167'], ['2', '322'], SHARE, 'persen')).toEqual([]);
    expect(found(BESIDE, ['1', '433900'], ['2', '12'], SHARE, 'persen')).toEqual([]);
  });

  test('of the same unit, of a year that is remembered too', () => {
    const years = 'realisasi: { S1.1: 7 }\nrealisasi_lalu: { 2019: { S1.1: 5 } }';
    expect(found(BESIDE, ['2', '3'], ['3', '4'], years)).toEqual([]);
    expect(found(BESIDE, ['2', '3'], ['4', '4'], years)).toEqual([
      expect.stringContaining('jumlah kolom 2019 tabel "Tindak Pidana" 6, tetapi realisasi'),
    ]);
    expect(found(BESIDE, ['2', '3'], ['4', '4'], years, 'persen')).toEqual([]);
  });

  test.each([
    ['closes with a mean', 'indikator: S1.1\n    satuan: poin'],
    ['closes with nothing', `${BESIDE}\n    kaki: tidak-ada`],
    ['is of no indicator', 'satuan: kasus'],
  ])('but not where it %s', (_, keys) => {
    expect(found(keys, ['1', '761'], ['2', '322'], SHARE)).toEqual([]);
  });

  test('nor where there is nothing to hold it against', () => {
    expect(found(BESIDE, ['1', '~'], ['2', '~'], SHARE, 'persen')).toEqual([]);
    expect(found(BESIDE, ['1', '2'], ['2', '3'], 'realisasi: {}')).toEqual([]);
  });

  test('nor where the agency is one of its rows', () => {
    const own = `${BESIDE}\n  - kode: lain\n    jenis: nilai\n    judul: Daerah Lain\n    indikator: S1.1\n    satuan: kasus\n    kolom: [2020]\n    baris: [{ nama: Sendiri, sendiri: true, nilai: { 2020: 7 } }, { nama: Lain, nilai: { 2020: 9 } }]`;
    expect(found(own, ['2', '3'], ['3', '4'], 'realisasi: { S1.1: 7 }')).toEqual([]);
  });
});

describe('a table that a realisasi is taken of', () => {
  const taken = (lalu: string, ambil = 'rata-rata', kolom = '2020') =>
    found(
      'indikator: S1.1\n    satuan: bulan',
      ['5.5', '5.25'],
      ['6.25', '6'],
      `realisasi: { S1.1: { dari: polsek, ambil: ${ambil}, kolom: ${kolom} } }\nrealisasi_lalu: { 2019: { S1.1: ${lalu} } }`,
      'bulan',
    );

  test('says another mean of an earlier year than the report does', () => {
    // (5,5 + 6,25) ÷ 2 = 5,875, told as 5,88: with one decimal 5,9.
    expect(taken('5.8')).toEqual([
      expect.stringContaining('rata-rata kolom 2019 tabel "Tindak Pidana" 5,88, tetapi realisasi S1.1 (Nilai pelayanan) tahun itu 5,8 ['), // prettier-ignore
    ]);
    expect(taken('5.88')).toEqual([]);
    // 5,5 + 6,25 = 11,75
    expect(taken('11.75', 'jumlah')).toEqual([]);
    expect(taken('11.57', 'jumlah')).toHaveLength(1);
  });

  test('of what is no table of values, or is not there, nothing is said', () => {
    const lain = (dari: string, ambil: string) =>
      found(
        'satuan: bulan\n  - { kode: k, jenis: capaian, judul: K, baris: [] }',
        ['1', '2'],
        ['3', '4'],
        `realisasi: { S1.1: { dari: ${dari}, ambil: ${ambil} } }`,
      );
    expect(lain('k', 'rata-rata-capaian')).toEqual([]);
    expect(lain('polsek', 'rata-rata-capaian')).toEqual([]);
  });
});
