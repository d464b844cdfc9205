// Changes between two years, held against the figures that they are of.

import { expect, test } from 'vitest';
import { auditText, short } from '../read.ts';

const audited = async (...rows: readonly string[]) =>
  short(
    await auditText(`Tabel 3.2 Perbandingan dengan Tahun Sebelumnya

${rows.map((row) => `| ${row} |`).join('\n')}
`),
  );

const HEAD = 'Indikator | Realisasi 2021 | Realisasi 2022 | Realisasi 2023';
// 84,05 − 81,33 = 2,72; 89,7 − 88,4 = 1,3; 18 − 21 = −3; 71,15 − 68,90 = 2,25
const rows = (...changes: readonly string[]) => [
  `Indeks Kepuasan Masyarakat | 79,10 | 81,33 | 84,05 | ${changes[0] ?? '2,72'}`,
  `Pelayanan Tepat Waktu | 86,0 | 88,4 | 89,7 | ${changes[1] ?? '1,3'}`,
  `Gangguan Ketertiban | 24 | 21 | 18 | ${changes[2] ?? '-3'}`,
  `Nilai AKIP | 66,20 | 68,90 | 71,15 | ${changes[3] ?? '2,25'}`,
];

test('two wrong ones of four are told where the head names both years', async () => {
  const head = `${HEAD} | Perubahan 2022-2023`;
  expect(await audited(head, ...rows())).toEqual([]);
  expect(await audited(head, ...rows('2,27', '3,1'))).toEqual([
    'audit-pertumbuhan 2,27 → 2,72',
    'audit-pertumbuhan 3,1 → 1,30',
  ]);
});

test('where three of four fit nothing, they are of something else', async () => {
  const head = `${HEAD} | Perubahan 2022-2023`;
  expect(await audited(head, ...rows('2,27', '3,1', '5'))).toEqual([]);
  const mean = `${HEAD} | Rata-rata Perubahan 2022-2023`;
  expect(await audited(mean, ...rows('2,27', '3,1'))).toEqual([]);
});

test('the one row of a table is told where its head says of which measure, in points', async () => {
  const points = (change: string) =>
    audited(
      'Indikator | 2022 | | 2023 | | Realisasi | Capaian (%)',
      'Indikator | Realisasi | Capaian (%) | Realisasi | Capaian (%) | Perubahan (poin) | Perubahan (poin)',
      `Pertumbuhan Gangguan | -1,25 | 41,67 | -6,35 | 158,75 | ${change}`,
    );
  // −6,35 + 1,25 = −5,10; 158,75 − 41,67 = 117,08
  expect(await points('-5,10 | 117,08')).toEqual([]);
  expect(await points('-5,01 | 117,08')).toEqual(['audit-pertumbuhan -5,01 → −5,10']);
});

test('the one difference of a table of comparisons is told where a slip of the hand leads to it', async () => {
  const compared = (difference: string) =>
    audited(
      'Indikator | Pembanding | Nilai 2022 | Nilai 2023 | Selisih',
      'Angka Kriminalitas | Realisasi | 118,72 | 112,70 | ',
      `Angka Kriminalitas | Rata-rata provinsi | 121,40 | 109,88 | ${difference}`,
    );
  // 112,70 − 109,88 = 2,82
  expect(await compared('2,82')).toEqual([]);
  expect(await compared('-2,82')).toEqual([]);
  expect(await compared('2,28')).toEqual(['audit-sisa 2,28 → 2,82']);
  // Of two years: 121,40 − 118,72 = 2,68; what this is of nobody knows.
  expect(await compared('5,10')).toEqual([]);
});
