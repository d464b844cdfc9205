// Which indicators are better when they are lower: not by their name alone, where the figures agree with the usual formula.

import { describe, expect, test } from 'vitest';
import { auditText, short } from '../read.ts';

const document = (title: string, name: string, plan = '') =>
  `Tabel 3.9 ${title}

| Indikator | Target | Realisasi | Capaian (%) |
| --- | --- | --- | --- |
| ${name} | 8,00 | 9,00 | 112,50 |
| Indeks Kepuasan Masyarakat | 80 | 82 | 102,50 |

${plan}`;
const TITLE = 'Capaian Kinerja Tahun 2022';
const plan = (...targets: readonly string[]) => `Tabel 2.1 Rencana Strategis

| Indikator | Target 2021 | Target 2022 | Target 2023 |
| --- | --- | --- | --- |
| Persentase Penduduk Miskin | ${targets.join(' | ')} |
`;
const REWARDED = ['audit-rumus 112,50 → ?'];

describe('a result above a target that the usual formula rewards', () => {
  test('is not told by a name alone', async () => {
    expect(short(await auditText(document(TITLE, 'Persentase Penduduk Miskin')))).toEqual([]);
  });

  test('is told where the title wants less of it', async () => {
    const title = 'Capaian Sasaran Menurunnya Kemiskinan Tahun 2022';
    expect(short(await auditText(document(title, 'Persentase Penduduk Miskin')))).toEqual(REWARDED);
  });

  test('is told where the name says which direction is better', async () => {
    const name = 'Waktu Tunggu (menit; makin rendah makin baik)';
    expect(short(await auditText(document(TITLE, name)))).toEqual(REWARDED);
  });

  test('is told where its targets fall from year to year', async () => {
    const audit = (...targets: readonly string[]) =>
      auditText(document(TITLE, 'Persentase Penduduk Miskin', plan(...targets)));
    expect(short(await audit('9,00', '8,00', '7,00'))).toEqual(REWARDED);
    expect(short(await audit('7,00', '8,00', '9,00'))).toEqual([]);
    expect(short(await audit('9,00', '8,00', '8,50'))).toEqual([]);
  });

  test.each([
    'Rumah Tangga Miskin yang Memperoleh Layanan Dasar',
    'Keluarga Miskin Penerima Bantuan Sosial',
    'Kasus yang Ditangani',
    'Posko Siaga Kebakaran',
    'Operasi Pelanggaran Muatan',
    'Luas Kawasan Kumuh Tertata',
    'Balita Stunting Mendapat Makanan Tambahan',
    'Penduduk Miskin Terdaftar Jaminan Kesehatan',
  ])('is none of what is done about it: %s', async (name) => {
    const title = 'Capaian Sasaran Menurunnya Kemiskinan Tahun 2022';
    expect(short(await auditText(document(title, name)))).toEqual([]);
  });

  test('is one of those who are what nobody wants: the words behind the last "yang"', async () => {
    const title = 'Capaian Sasaran Menurunnya Kemiskinan Tahun 2022';
    expect(short(await auditText(document(title, 'Anak yang Putus Sekolah')))).toEqual(REWARDED);
  });
});

describe('a row of what is better when lower, though its name sounds of nothing bad', () => {
  const measured = (name: string, goal: string, row = '16 | 18 | 112,50') =>
    `Tabel 3.1 Pengukuran Kinerja Tahun 2022

| Sasaran | Indikator | Target | Realisasi | Capaian (%) |
| --- | --- | --- | --- | --- |
| ${goal} | ${name} | ${row} |
| Meningkatnya Layanan | Indeks Kepuasan Masyarakat | 80 | 82 | 102,50 |
`;
  const planned = (name: string, ...targets: readonly string[]) => `Tabel 2.1 Rencana Strategis

| Indikator | Target 2021 | Target 2022 | Target 2023 |
| --- | --- | --- | --- |
| ${name} | ${targets.join(' | ')} |
| Indeks Kepuasan Masyarakat | 79 | 80 | 81 |
`;
  const audited = async (text: string) => short(await auditText(text));

  test('is known by a sasaran that wants less of just that', async () => {
    const goal = 'Menurunnya Pungutan Liar';
    // 18 ÷ 16 × 100, where (2 × 16 − 18) ÷ 16 × 100 = 87,50
    expect(await audited(measured('Jumlah Pungutan Liar', goal))).toEqual([
      'audit-rumus 112,50 → ?',
    ]);
    expect(await audited(measured('Jumlah Pungutan Liar', goal, '16 | 18 | 87,50'))).toEqual([]);
    // Of what is done about it more is better.
    for (const name of ['Jumlah Pungutan Liar yang Ditertibkan', 'Jumlah Operasi Pungutan Liar']) {
      expect(await audited(measured(name, goal))).toEqual([]);
    }
  });

  test('is known by a sasaran that wants less, and targets that fall in three years or more', async () => {
    const name = 'Rata-Rata Antrean Harian';
    const goal = 'Menurunnya Kepadatan Loket';
    const falling = planned(name, '18', '16', '14');
    expect(await audited(measured(name, goal) + '\n' + falling)).toEqual([
      'audit-rumus 112,50 → ?',
    ]);
    const built = 'Jumlah Rumah Layak Huni Terbangun';
    const fewer = planned(built, '18', '16', '14');
    expect(await audited(measured(built, 'Menurunnya Kekumuhan') + '\n' + fewer)).toEqual([]);
    expect(await audited(measured(name, 'Lancarnya Loket') + '\n' + falling)).toEqual([]);
    expect(await audited(measured(name, goal) + '\n' + planned(name, '15', '16', '17'))).toEqual(
      [],
    );
  });

  test('is known where only another table names its sasaran', async () => {
    const progress = `Tabel 3.2 Perbandingan dengan Target Akhir Renstra

| Indikator | Target 2026 | Realisasi 2022 | Tingkat Kemajuan (%) |
| --- | --- | --- | --- |
| Jumlah Pungutan Liar | 10 | 18 | 180,00 |
| Indeks Kepuasan Masyarakat | 85 | 82 | 96,47 |
`;
    const right = measured('Jumlah Pungutan Liar', 'Menurunnya Pungutan Liar', '16 | 18 | 87,50');
    expect(await audited(right + '\n' + progress)).toEqual(['audit-rumus 180,00 → ?']);
  });

  test('is told where a better result is punished', async () => {
    // 12 ÷ 16 × 100, where 12 of at most 16 is better than was asked
    const goal = 'Menurunnya Pungutan Liar';
    const audit = await auditText(measured('Jumlah Pungutan Liar', goal, '16 | 12 | 75,00'));
    expect(short(audit)).toEqual(['audit-rumus 75,00 → ?']);
    expect(audit.findings[0]?.cause?.id).toContain('menghukum hasil yang lebih baik');
  });
});
