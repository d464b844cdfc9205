// What a row prints beside the figures that it is made of: differences, products, ratings and verdicts in words. Every
// figure was worked by hand.

import { describe, expect, test } from 'vitest';
import { auditText, short } from './read.ts';

type Cell = readonly [right: string, wrong: string];
/** A report as it is, and with one of its cells replaced. */
const spoilt = (report: string, [right, wrong]: Cell): string => {
  expect(report.split(right)).toHaveLength(2);
  return report.replace(right, wrong);
};

describe('a table of efficiency by indices', () => {
  // 75 ÷ 98,26 = 0,763…, 85 ÷ 98,26 = 0,865…, 100 ÷ 98,26 = 1,017…
  const REPORT = `Tabel 3.14 Tingkat Efisiensi Tahun 2023

| Indikator | Target Capaian Sasaran (%) | Target Capaian Keuangan (%) | Standar Efisiensi | Realisasi Capaian Sasaran (%) | Realisasi Capaian Keuangan (%) | Indeks Efisiensi | Tingkat Efisiensi | Keterangan |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Jumlah Arsip | 100 | 100 | 1 | 100,00 | 98,26 | 1,02 | 0,02 | Efisien |
| Minat Baca | 100 | 100 | 1 | 75,00 | 98,26 | 0,76 | −0,24 | Tidak efisien |
| Lama Izin | 100 | 100 | 1 | 85,00 | 98,26 | 0,87 | −0,13 | Tidak efisien |
`.replace('', '');

  test('is right', async () => {
    expect(short(await auditText(REPORT))).toEqual([]);
  });

  test.each([
    [['0,87 | −0,13', '0,87 | 0,13'], ['audit-efisiensi 0,13 → −0,13']],
    [['0,76 | −0,24', '0,76 | 0,24'], ['audit-efisiensi 0,24 → −0,24']],
    [['−0,13 | Tidak efisien', '−0,13 | Efisien'], ['audit-keterangan Efisien → Tidak efisien']],
    [['0,02 | Efisien', '0,02 | Tidak efisien'], ['audit-keterangan Tidak efisien → Efisien']],
  ] as const)('is not with %j', async (cell, findings) => {
    expect(short(await auditText(spoilt(REPORT, cell)))).toEqual(findings);
  });

  test('whose words mean something else is left alone', async () => {
    const turned = REPORT.replaceAll('Tidak efisien', 'x')
      .replace('| Efisien', '| Tidak efisien')
      .replaceAll('| x', '| Efisien');
    expect(short(await auditText(turned))).toEqual([]);
  });
});

describe('a table of efficiency by differences', () => {
  // 104 − 98,5 = 5,5; 99,2 − 96 = 3,2; 80,1 − 95 = −14,9; above 5, within ±5, below −5.
  const REPORT = `Tabel 3.12 Efisiensi Tahun 2023

| Sasaran | Capaian (%) | Capaian Keuangan (%) | Selisih (poin persentase) | Keterangan |
| --- | --- | --- | --- | --- |
| Kunjungan | 104,00 | 98,50 | 5,50 | Efisien |
| Destinasi | 99,20 | 96,00 | 3,20 | Cukup efisien |
| Pelaku Usaha | 80,10 | 95,00 | −14,90 | Tidak efisien |
`;

  test('is right', async () => {
    expect(short(await auditText(REPORT))).toEqual([]);
  });

  test.each([
    [['| Cukup efisien', '| Efisien'], ['audit-keterangan Efisien → Cukup efisien']],
    [['| Tidak efisien', '| Cukup efisien'], ['audit-keterangan Cukup efisien → Tidak efisien']],
    [['5,50 | Efisien', '5,50 | Cukup efisien'], ['audit-keterangan Cukup efisien → Efisien']],
  ] as const)('is not with %j', async (cell, findings) => {
    expect(short(await auditText(spoilt(REPORT, cell)))).toEqual(findings);
  });
});

describe('a rating of values, beside the scale that it is of', () => {
  const SCALE = `Tabel 3.22 Skala Nilai AKIP

| Predikat | Nilai |
| --- | --- |
| AA | > 90 |
| A | > 80 |
| BB | > 70 |
| B | ≤ 70 |

Tabel 3.23 Nilai menurut Unit

`;
  const REPORT = `${SCALE}| Unit | 2022 | 2023 | Predikat |
| --- | --- | --- | --- |
| PA Samarata | 84,10 | 90,00 | A |
| PA Kotabaru | 79,20 | 80,01 | A |
| PA Lembah | 69,50 | 71,30 | BB |
`;

  test('is right', async () => {
    expect(short(await auditText(REPORT))).toEqual([]);
  });

  test('is that of its last value', async () => {
    expect(short(await auditText(spoilt(REPORT, ['90,00 | A', '90,00 | BB'])))).toEqual([
      'audit-predikat BB → A',
    ]);
  });

  test('is left alone where most rows have another one', async () => {
    const other = REPORT.replace('90,00 | A', '90,00 | BB').replace('80,01 | A', '80,01 | B');
    expect(short(await auditText(other))).toEqual([]);
  });
});

describe('a rating whose steps end below the next', () => {
  const REPORT = `Tabel 3.1 Skala Predikat

| No | Predikat | Capaian (%) |
| --- | --- | --- |
| 1 | Istimewa | ≥ 100 |
| 2 | Baik | ≥ 80 dan < 100 |
| 3 | Cukup | ≥ 60 dan < 80 |
| 4 | Kurang | < 60 |

Tabel 3.2 Capaian Kinerja Tahun 2023

| Indikator | Target | Realisasi | Capaian (%) | Predikat |
| --- | --- | --- | --- | --- |
| Jumlah Arsip | 200 | 210 | 105,00 | Istimewa |
| Minat Baca | 80 | 68 | 85,00 | Baik |
| Jumlah Koleksi | 50 | 50 | 100,00 | Istimewa |
| Jumlah Terbitan | 40 | 24 | 60,00 | Cukup |
`;

  test('is right', async () => {
    expect(short(await auditText(REPORT))).toEqual([]);
  });

  test.each([
    [['85,00 | Baik', '85,00 | Istimewa'], 'audit-predikat Istimewa → Baik'],
    [['105,00 | Istimewa', '105,00 | Baik'], 'audit-predikat Baik → Istimewa'],
    // 100 is not below 100, and 60 is not below 60.
    [['100,00 | Istimewa', '100,00 | Baik'], 'audit-predikat Baik → Istimewa'],
    [['60,00 | Cukup', '60,00 | Kurang'], 'audit-predikat Kurang → Cukup'],
  ] as const)('is not with %j', async (cell, finding) => {
    expect(short(await auditText(spoilt(REPORT, cell)))).toEqual([finding]);
  });
});

describe('a comparison with others', () => {
  // 8 − 9,5 = −1,5; 8 − 6 = 2; (2 × 10 − 8) ÷ 10 × 100 = 120
  const REPORT = `Tabel 3.2 Capaian Kinerja Tahun 2023

| Indikator | Target | Realisasi | Capaian (%) |
| --- | --- | --- | --- |
| Lama Izin (hari) | 10 | 8 | 120,00 |
| Minat Baca (indeks) | 60 | 63 | 105,00 |

Tabel 3.3 Perbandingan Realisasi dengan Daerah Lain

| Indikator | Pembanding | Nilai 2023 | Selisih | Keterangan |
| --- | --- | --- | --- | --- |
| Lama Izin (hari) | Realisasi | 8 | | |
| Lama Izin (hari) | Rata-rata Provinsi | 9,5 | −1,5 | Lebih baik |
| Lama Izin (hari) | Kabupaten Tetangga | 6 | +2 | Lebih buruk |
| Minat Baca (indeks) | Realisasi | 63 | | |
| Minat Baca (indeks) | Rata-rata Provinsi | 60 | +3 | Lebih baik |
`;

  test('is right, and counted among what was recalculated', async () => {
    const audit = await auditText(REPORT);
    expect(short(audit)).toEqual([]);
    expect(audit.recalculated).toHaveLength(5);
  });

  test.each([
    [['−1,5', '1,5'], 'audit-sisa 1,5 → −1,50'],
    [['+2 |', '+22 |'], 'audit-sisa 22 → 2'],
  ] as const)('is not with %j', async (cell, finding) => {
    expect(short(await auditText(spoilt(REPORT, cell)))).toEqual([finding]);
  });

  test('that takes what was reached here from what others did is no less right', async () => {
    const turned = REPORT.replace('−1,5', '1,5').replace('+2', '−2').replace('+3', '−3');
    expect(short(await auditText(turned))).toEqual([]);
  });
});

describe('a change between years, named by its measure', () => {
  // 188 − 221 = −33, 101,05 − 94,76 = 6,29; 90 − 96 = −6
  const REPORT = `Tabel 3.5 Perbandingan dengan Tahun Sebelumnya

| Indikator | Uraian | 2022 | 2023 | Perubahan (poin) |
| --- | --- | --- | --- | --- |
| Jumlah Arsip | Target | 200 | 190 | |
| Jumlah Arsip | Realisasi | 221 | 188 | −33 |
| Minat Baca | Target | 100 | 120 | |
| Minat Baca | Realisasi | 96 | 90 | −6 |
`;

  test('is the difference, in a table of two rows too', async () => {
    expect(short(await auditText(REPORT))).toEqual([]);
    expect(short(await auditText(spoilt(REPORT, ['−33', '−23'])))).toEqual([
      'audit-pertumbuhan −23 → −33',
    ]);
  });
});

describe('a score', () => {
  const REPORT = `Tabel 3.7 Komponen Indeks

| No | Komponen | Bobot (%) | Nilai | Indeks | Skor |
| --- | --- | --- | --- | --- | --- |
| 1 | Kejahatan | 40 | 90,82 | 4 | 1,60 |
| 2 | Kecelakaan | 30 | 3,2 | 3,2 | 0,96 |
| 3 | Rasa aman | 30 | 3,91 | 3,91 | 1,173 |
`;

  test('is the value right before it by its weight', async () => {
    expect(short(await auditText(REPORT))).toEqual([]);
    // 4 × 40 ÷ 100, and not 90,82 × 40 ÷ 100
    expect(short(await auditText(spoilt(REPORT, ['1,60', '1,06'])))).toEqual([
      'audit-capaian 1,06 → 1,60',
    ]);
  });
});
