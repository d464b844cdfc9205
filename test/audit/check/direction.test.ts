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
  ])('is none of what is done about it: %s', async (name) => {
    const title = 'Capaian Sasaran Menurunnya Kemiskinan Tahun 2022';
    expect(short(await auditText(document(title, name)))).toEqual([]);
  });

  test('is one of those who are what nobody wants: the words behind the last "yang"', async () => {
    const title = 'Capaian Sasaran Menurunnya Kemiskinan Tahun 2022';
    expect(short(await auditText(document(title, 'Anak yang Putus Sekolah')))).toEqual(REWARDED);
  });
});
