// Tables with a row for each measure and the years across: read as those that have a column for each.

import { describe, expect, test } from 'vitest';
import type { Audit } from '../../src/audit/audit.ts';
import { labelOf } from '../../src/audit/column/sheet.ts';
import { auditText, short } from './read.ts';

const HEAD = 'Indikator | Uraian | 2020 | 2021 | Perubahan (poin) | Akhir Periode 2024';
// 3,42 / 3,40; 3,57 / 3,50; 3,57 / 4,00; 3,57 − 3,42 and 102,00 − 100,59
const INDEX = [
  'Indeks Pelayanan | Target | 3,40 | 3,50 | | 4,00',
  ' | Realisasi | 3,42 | 3,57 | 0,15 | ',
  ' | Capaian (%) | 100,59 | 102,00 | 1,41 | 89,25',
];
// Lower is better: (2 × 5 − 4) / 5, (2 × 4 − 3) / 4, (2 × 2 − 3) / 2
const COMPLAINTS = [
  'Pengaduan Masyarakat | Target | 5 | 4 | | 2',
  ' | Realisasi | 4 | 3 | −1 | ',
  ' | Capaian (%) | 120,00 | 125,00 | 5,00 | 50,00',
];
const SHARE = [
  'Persentase Layanan Daring | Target | 80 | 90 | | 100',
  ' | Realisasi | 84 | 99 | 15 | ',
  ' | Capaian (%) | 105,00 | 110,00 | 5,00 | 99,00',
];

const document = (...rows: readonly string[]) =>
  `Tabel 3.4 Perbandingan Kinerja dengan Tahun Sebelumnya dan Target Akhir Periode\n\n${rows
    .map((row) => `| ${row} |`)
    .join('\n')}\n`;

const rolesOf = ({ sheets: [sheet] }: Audit) =>
  sheet?.columns.map((column) => `${labelOf(column)}: ${column.role}`);

describe('a table with a row for each measure', () => {
  test('has a column for each measure of each year, but for those that nothing stands in', async () => {
    const audit = await auditText(document(HEAD, ...INDEX, ...COMPLAINTS));
    expect(rolesOf(audit)).toEqual([
      'Indikator: nama',
      '2020 › Target: target',
      '2020 › Realisasi: realisasi',
      '2020 › Capaian (%): capaian',
      '2021 › Target: target',
      '2021 › Realisasi: realisasi',
      '2021 › Capaian (%): capaian',
      'Realisasi › Perubahan (poin): pertumbuhan',
      'Capaian (%) › Perubahan (poin): pertumbuhan',
      'Akhir Periode 2024 › Target: target',
      'Akhir Periode 2024 › Capaian (%): capaian',
    ]);
    expect(audit.sheets[0]?.rows.map(({ name }) => name)).toEqual([
      'Indeks Pelayanan',
      'Pengaduan Masyarakat',
    ]);
  });

  test('is calculated anew: capaian by year and against the end, and changes', async () => {
    const audit = await auditText(document(HEAD, ...INDEX, ...COMPLAINTS, ...SHARE));
    expect(short(audit)).toEqual([]);
    // Of three indicators: capaian of two years and of the end, and the change of realisasi and of capaian.
    expect(audit.recalculated).toHaveLength(15);
  });

  test('a name that is repeated in each row is of one thing', async () => {
    const repeated = [...INDEX, ...COMPLAINTS].map((row, i) =>
      row.replace(/^ /, i < 3 ? 'Indeks Pelayanan ' : 'Pengaduan Masyarakat '),
    );
    const audit = await auditText(document(HEAD, ...repeated));
    expect(audit.sheets[0]?.rows).toHaveLength(2);
    expect(short(audit)).toEqual([]);
  });

  test('tells a wrong capaian by its year', async () => {
    const wrong = INDEX.map((row) => row.replace('100,59', '105,90'));
    const audit = await auditText(document(HEAD, ...wrong, ...COMPLAINTS));
    const [finding] = audit.findings;
    expect([finding?.code, finding?.printed, finding?.calculated]).toEqual([
      'audit-capaian',
      '105,90',
      '100,59',
    ]);
    expect([finding?.place.row, finding?.place.column]).toEqual([
      'Indeks Pelayanan',
      '2020 › Capaian (%)',
    ]);
  });

  test('has changes in poin, also where some of them are as much in per cent', async () => {
    // 110 − 100 is 10 either way, 95 − 96,25 is −1,25 and would be −1,30 per cent
    const audit = await auditText(
      document(
        'Indikator | Uraian | 2020 | 2021 | Perubahan (poin)',
        ...['Nilai Pertama', 'Nilai Kedua'].flatMap((name) => [
          `${name} | Target | 10 | 10 | `,
          ' | Realisasi | 10 | 11 | 1',
          ' | Capaian (%) | 100,00 | 110,00 | 10,00',
        ]),
        'Nilai Ketiga | Target | 24 | 24 | ',
        ' | Realisasi | 23,1 | 22,8 | −0,3',
        ' | Capaian (%) | 96,25 | 95,00 | −1,25',
        'Nilai Keempat | Target | 20 | 20 | ',
        ' | Realisasi | 18 | 19 | 1',
        ' | Capaian (%) | 90,00 | 95,00 | 5,00',
      ),
    );
    expect(short(audit)).toEqual([]);
    expect(audit.recalculated).toHaveLength(16);
  });

  test('one of which a row says something else stays as it is', async () => {
    const audit = await auditText(document(HEAD, ...INDEX, ' | Sumber | Survei | Survei | | '));
    expect(audit.sheets[0]?.rows).toHaveLength(4);
  });

  test('a capaian of another year than the targets beside it is not made of them', async () => {
    // 100 + (−2,24 + 2) ÷ 2 × 100 = 88: the target of 2020 has nothing to do with 2021.
    const audit = await auditText(
      document(
        'Indikator | Uraian | 2020 | 2021',
        'Laju Pertumbuhan Ekonomi | Target | 5,4 | −2',
        ' | Realisasi | 5,52 | −2,24',
        ' | Capaian (%) | 102,22 | 88,00',
      ),
    );
    expect(short(audit)).toEqual([]);
    expect(audit.recalculated).toHaveLength(2);
  });
});
