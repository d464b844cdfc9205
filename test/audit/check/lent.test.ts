// Tables of one row or two, whose efficiency is what the other tables of the report say that it is made of.

import { expect, test } from 'vitest';
import { auditText } from '../read.ts';

const HEAD =
  'Indikator | Capaian Kinerja (%) | Capaian Keuangan (%) | Efisiensi (%) | Nilai Efisiensi';
const table = (number: number, ...rows: readonly string[]) =>
  `Tabel 3.${number} Efisiensi Sasaran ${number}

| ${HEAD} |
| --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}

`;
// (93,75 − 99,46) ÷ 93,75 × 100 = −6,09; 50 − 6,09 ÷ 20 × 50 = 34,78, and so on.
const many = table(
  1,
  'Rasio Dosen | 93,75 | 99,46 | -6,09 | 34,78',
  'Kerja Sama | 87,50 | 99,46 | -13,67 | 15,83',
  'Akreditasi | 105,00 | 99,46 | 5,28 | 63,20',
);
// (104,81 − 99,30) ÷ 104,81 × 100 = 5,26; 50 + 5,26 ÷ 20 × 50 = 63,15
const one = (degree: string, value: string) =>
  table(2, `Lulusan Bekerja | 104,81 | 99,30 | ${degree} | ${value}`);
const found = async (text: string) =>
  (await auditText(text)).findings.map(
    ({ place, printed, calculated }) =>
      `${String(place.column)}: ${printed} → ${String(calculated)}`,
  );

test('the cell that is wrong is told, not the one beside it that was made of the right one', async () => {
  expect(await found(many + one('5,26', '63,15'))).toEqual([]);
  expect(await found(many + one('6,52', '63,15'))).toEqual(['Efisiensi (%): 6,52 → 5,26']);
  expect(await found(many + one('5,26', '61,35'))).toEqual(['Nilai Efisiensi: 61,35 → 63,15']);
});

test('no other table is known to be made so: nothing tells which of the two is wrong', async () => {
  expect(await found(one('6,52', '63,15'))).toEqual(['Nilai Efisiensi: 63,15 → 66,30']);
});
