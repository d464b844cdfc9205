// Means by weight down a scorecard.

import { expect, test } from 'vitest';
import { auditText, short } from '../read.ts';

const table = (...rows: readonly string[]) =>
  `Tabel 3.2 Nilai Kinerja Tahun 2024

| Kode | Sasaran Strategis/Indikator | Bobot | Target | Realisasi | Capaian (%) |
| --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}
`;
const audited = async (...rows: readonly string[]) => short(await auditText(table(...rows)));

// 70 × 101,15 + 30 × 99,88 = 10.076,9; 60 × 100,73 + 40 × 93,66 = 9.790,2; 40 × 100,77 + 60 × 97,90 = 9.904,8
const ROWS = [
  'SH | Perspektif Stakeholder | 40 | | | 100,77',
  'SS1 | Penerimaan yang optimal | 100 | | | 100,77',
  '1a | Realisasi penerimaan | 70 | 100 | 101,15 | 101,15',
  '1b | Deviasi proyeksi | 30 | 100 | 99,88 | 99,88',
  'IP | Perspektif Internal Process | 60 | | | 97,90',
  'SS2 | Penindakan yang efektif | 100 | | | 97,90',
  '2a | Hasil penyidikan | 60 | 78 | 78,57 | 100,73',
  '2b | Penindakan rokok | 40 | 142 | 133 | 93,66',
  '  | Nilai Kinerja Organisasi (NKO) | | | | 99,05',
];
const spoilt = (row: number, from: string, to: string) =>
  ROWS.map((text, i) => (i === row ? text.replace(from, to) : text));

test('each is the mean of what stands right below it, and the whole of the highest', async () => {
  expect(await audited(...ROWS)).toEqual([]);
});

test.each([
  [8, '99,05', '99,50', 'audit-rata-rata 99,50 → 99,05'],
  [4, '97,90', '97,09', 'audit-rata-rata 97,09 → 97,90'],
  [5, '97,90', '99,70', 'audit-rata-rata 99,70 → 97,90'],
])(
  'row %i: only the one that is wrong is told, not those above it',
  async (row, from, to, found) => {
    expect(await audited(...spoilt(row, from, to))).toEqual([found]);
  },
);

test('where one has no value, the others may be weighted anew, or not', async () => {
  const rows = spoilt(7, '133 | 93,66', 'Belum rilis | –');
  expect(await audited(...rows)).toEqual([]);
});

test('weights that nothing bears out weigh something else', async () => {
  const rows = [
    '1 | Realisasi penerimaan | 70 | 100 | 101,15 | 101,15',
    '2 | Deviasi proyeksi | 30 | 100 | 99,88 | 99,88',
  ];
  expect(await audited(...rows, '  | Capaian organisasi | | | | 95,00')).toEqual([]);
  expect(await audited(...rows, '  | Capaian menurut bobot | | | | 95,00')).toEqual([
    'audit-rata-rata 95,00 → 100,77',
  ]);
});
