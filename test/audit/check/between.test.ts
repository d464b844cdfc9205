// Tables held against each other: which differences are contradictions, and how grave they are.

import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { auditDocument } from '../../../src/audit/audit.ts';
import { readDocument } from '../../../src/audit/read/read-document.ts';
import { auditText, short } from '../read.ts';

const table = (title: string, ...rows: readonly string[]) =>
  `${title}\n\n${rows.map((row) => `| ${row} |`).join('\n')}\n\n`;

describe('capaian of the last year of a plan whose target the Perjanjian Kinerja changed', () => {
  // 133 ÷ 142 × 100 = 93,66; 133 ÷ 130 × 100 = 102,31
  const annual = 'Jumlah Penindakan Rokok | penindakan | 142 | 133 | 93,66';
  const other = 'Indeks Kepuasan Pengguna | indeks | 80 | 82 | 102,50';
  const compared = (row = '142 | 133 | 93,66 | 130 | 102,31') =>
    table(
      'Tabel 3.16 Perbandingan dengan Target Akhir Periode',
      'Indikator | Target 2024 | Realisasi 2024 | Capaian 2024 (%) | Target Akhir Periode 2024 | Capaian Akhir Periode 2024 (%)',
      `Jumlah Penindakan Rokok | ${row}`,
      'Indeks Kepuasan Pengguna | 80 | 82 | 102,50 | 80 | 102,50',
    );

  test.each([
    ['Capaian terhadap Target Renstra 2024 (%)', 'Tabel L.3 Pengukuran Kinerja Tahun 2024'],
    [
      'Capaian terhadap Target Renstra 2024 (%)',
      'Tabel L.3 Pengukuran Kinerja Tahun 2024 dan Kemajuan terhadap Target Renstra 2024',
    ],
    ['Tingkat Kemajuan 2024 (%)', 'Tabel L.3 Pengukuran Kinerja Tahun 2024'],
  ])('is two figures where a column "%s" stands in "%s"', async (head, title) => {
    const measured = table(
      title,
      `Indikator | Satuan | Target 2024 | Realisasi 2024 | Capaian (%) | Target Renstra 2024 | ${head}`,
      `${annual} | 130 | 102,31`,
      `${other} | 80 | 102,50`,
    );
    expect(short(await auditText(measured + compared()))).toEqual([]);
  });

  test('is told where one target gives two', async () => {
    const measured = table(
      'Tabel 3.1 Pengukuran Kinerja Tahun 2024',
      'Indikator | Satuan | Target 2024 | Realisasi 2024 | Capaian (%)',
      annual,
      other,
    );
    const audit = await auditText(measured + compared('142 | 133 | 96,36 | 130 | 102,31'));
    expect(short(audit)).toContain('audit-antartabel 96,36 → 93,66');
  });
});

describe('a target that another planning document has otherwise', () => {
  const plan = table(
    'Tabel 2.1 Target Renstra 2022-2024',
    'Indikator | Satuan | 2022 | 2023 | 2024',
    'Indeks Kepuasan Masyarakat | indeks | 81 | 82 | 83',
    'Nilai AKIP | nilai | 66 | 70 | 72',
  );
  const agreed = (target: string, title = 'Perjanjian Kinerja Tahun 2023') =>
    table(
      `Tabel 2.2 ${title}`,
      'No | Indikator | Satuan | Target',
      `1 | Indeks Kepuasan Masyarakat | indeks | ${target}`,
      '2 | Nilai AKIP | nilai | 70',
    );
  const measured = table(
    'Tabel 3.1 Pengukuran Kinerja Tahun 2023',
    'No | Indikator | Satuan | Target | Realisasi | Capaian (%)',
    '1 | Indeks Kepuasan Masyarakat | indeks | 82 | 84,05 | 102,50',
    '2 | Nilai AKIP | nilai | 70 | 71,15 | 101,64',
  );
  const levels = async (text: string) =>
    (await auditText(`${text}\n\nLaporan Kinerja Tahun 2023.`)).findings.map(
      ({ code, level }) => `${code} ${level}`,
    );

  test('is as grave as for validate: a peringatan', async () => {
    expect(await levels(plan + agreed('83') + measured)).toEqual(['audit-antartabel peringatan']);
    expect(await levels(plan + agreed('82') + measured)).toEqual([]);
  });

  test('is none where a Perjanjian Kinerja Perubahan changed what was planned, or the report says why', async () => {
    const changed = agreed('83', 'Perjanjian Kinerja Perubahan Tahun 2023');
    // 84,05 ÷ 83 × 100 = 101,27
    const against83 = measured.replace('82 | 84,05 | 102,50', '83 | 84,05 | 101,27');
    expect(await levels(plan + changed)).toEqual([]);
    expect(await levels(plan + changed + against83)).toEqual([]);
    const reason = 'Target Indeks Kepuasan Masyarakat diubah karena survei diperluas.';
    expect(await levels(`${plan + agreed('83') + measured}\n\n${reason}`)).toEqual([]);
  });

  test('is told where the report measures against a target that a Perubahan has changed', async () => {
    const changed = agreed('83', 'Perjanjian Kinerja Perubahan Tahun 2023');
    expect(await levels(plan + changed + measured)).toEqual(['audit-antartabel peringatan']);
    const planned = plan.replace('81 | 82 | 83', '81 | 83 | 84');
    expect(await levels(planned + changed + measured)).toEqual(['audit-antartabel peringatan']);
  });
});

describe('tables that no list of tables has', () => {
  const titles = [
    'Tabel 2.1 Perjanjian Kinerja Perubahan I',
    'Tabel 2.2 Perjanjian Kinerja Perubahan II',
    'Tabel 2.3 Pagu Perjanjian Kinerja Perubahan II',
    'Tabel 2.4 Penjelasan',
  ];
  const head = ['No', 'Indikator', 'Target'];
  const sheets = titles.map((title, i) => [
    [title],
    head,
    [1, `Indeks Pelayanan ${i}`, 80],
    [],
    [],
  ]);

  test('are looked for where it leads to pages, and not by the versions that titles end with', async () => {
    const tables = titles.map((title) =>
      table(title, head.join(' | '), `1 | Indeks Pelayanan ${title.slice(6, 9)} | 80`),
    );
    const list = (entries: readonly string[]) => `DAFTAR TABEL\n\n${entries.join('\n\n')}\n\n`;
    const without = titles.slice(0, 3);
    const audited = async (entries: readonly string[]) =>
      short(await auditText(list(entries) + tables.join('')));
    expect(await audited(without.map((one, i) => `${one} ........ ${i + 7}`))).toEqual([
      'audit-nomor-tabel 2.4 → ?',
    ]);
    expect(await audited(without)).toEqual([]);
  });

  test('are none of a workbook, which has no pages', async () => {
    const sheet = utils.aoa_to_sheet([
      ...titles.slice(0, 3).map((title, i) => [`${title} ........ ${i + 7}`]),
      [],
      [],
      ...sheets.flat(),
    ]);
    const book = { SheetNames: ['Kinerja'], Sheets: { Kinerja: sheet } };
    const document = await readDocument(write(book, { type: 'buffer' }) as Buffer);
    expect(short(auditDocument(document))).toEqual([]);
  });
});
