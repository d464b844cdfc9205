// The form of a year with what indicators are compared with: values by year, one value alone, words, and the national
// standard; each is written where it belongs.

import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { formatValue } from '../../src/excel/form/cell-value.ts';
import { formOfYear } from '../../src/excel/form/apply.ts';
import { bahan, MINIMAL, type Berkas } from '../validate/ruang.ts';
import { exportForm } from './desk.ts';

const FILES: Berkas = {
  ...MINIMAL,
  'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Meningkatnya nilai pelayanan
    indikator:
      - { kode: S1.1, nama: Nilai Pelayanan, satuan: poin, target: { 2020: 80 } }
      - { kode: S1.2, nama: Opini BPK, jenis: predikat, skala: opini-bpk, target: { 2020: WTP } }
      - { kode: S1.3, nama: Kemiskinan, satuan: persen, target: { 2020: 10 } }
`,
  '2020/realisasi.yaml': `realisasi: { S1.1: 82.5, S1.2: WTP, S1.3: 11 }
standar_nasional:
  S1.1: { nilai: 74 }
  S1.3:
pembanding:
  S1.1:
    - nama: Rata-rata nasional
      jenis: rata-rata
      nilai: { 2019: 71.92 }
      sumber: BPS
  S1.2:
    - { nama: Provinsi Bali, jenis: daerah, nilai: { 2020: WDP } }
  S1.3:
    - { nama: Nasional, nilai: 10.19 }
`,
};

const sheetOf = (files: Berkas) =>
  formOfYear(bahan(files).workspace, 2020)!.sheets.find(({ name }) => name === 'Pembanding');

test('a row for each, with the years that there are and that of the report', () => {
  const sheet = sheetOf(FILES);
  expect(sheet?.columns.map(({ name }) => name).slice(4)).toEqual([
    'pembanding',
    '2019',
    '2020',
    'sumber',
  ]);
  const shown = sheet?.rows.map(({ cells }) =>
    cells
      .slice(4)
      .map(({ kind, value }) => `${kind} ${value === null ? '' : formatValue(value)}`.trim()),
  );
  expect(shown).toEqual([
    // Of the standard only that of the year is known to the data.
    ['fixed Standar nasional', 'fixed', 'fill 74', 'fill'],
    ['fixed Rata-rata nasional', 'fill 71.92', 'fill', 'fill BPS'],
    ['fixed Provinsi Bali', 'fill', 'fill WDP', 'fill'],
    // One value alone has no place for another year beside it.
    ['fixed Nasional', 'fixed', 'fill 10.19', 'fill'],
  ]);
  expect(sheetOf(MINIMAL)).toBeUndefined();
});

test('a standard may be a range or a bound', async () => {
  const data = join(await mkdtemp(join(tmpdir(), 'lkjip-pembanding-')), 'data');
  const files = {
    ...FILES,
    '2020/realisasi.yaml': FILES['2020/realisasi.yaml']!.replace(
      '{ nilai: 74 }',
      '{ nilai: { dari: 60, sampai: 85 } }',
    ).replace('nilai: 10.19', 'nilai: { paling_banyak: 10 }'),
  };
  const shown = sheetOf(files)?.rows.map(({ cells }) => cells[6]?.value ?? null);
  expect(shown?.map((one) => (one === null ? '' : formatValue(one)))).toEqual([
    '60 s.d. 85',
    '',
    'WDP',
    '≤ 10',
  ]);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(data, file)), { recursive: true });
    await writeFile(join(data, file), text);
  }
  const desk = await exportForm(data, {
    'Pembanding!G2': '60 s.d. 80',
    'Pembanding!F3': '70 s.d. 75',
    'Pembanding!G3': 'Belum rilis: menunggu BPS',
    'Pembanding!G5': '12 s.d. 15',
  });
  const { kode } = await desk.importForm();
  expect(kode).toBe(0);
  const written = await desk.readFile('2020/realisasi.yaml');
  expect(written).toContain('S1.1: { nilai: { dari: 60, sampai: 80 } }');
  expect(written).toContain(
    'nilai: { 2019: { dari: 70, sampai: 75 }, 2020: { status: belum-rilis, alasan: "menunggu BPS" } }',
  );
  expect(written).toContain('{ nama: Nasional, nilai: { dari: 12, sampai: 15 } }');
});

test('what is filled in is written where it belongs', async () => {
  const data = join(await mkdtemp(join(tmpdir(), 'lkjip-pembanding-')), 'data');
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(data, file)), { recursive: true });
    await writeFile(join(data, file), text);
  }
  const desk = await exportForm(data, {
    'Pembanding!G2': 75,
    'Pembanding!G3': 71.94,
    'Pembanding!F4': 'WTP',
    'Pembanding!G5': 10.2,
    'Pembanding!H5': 'BPS, 2021',
  });
  const { kode } = await desk.importForm();
  expect(kode).toBe(0);
  const written = await desk.readFile('2020/realisasi.yaml');
  expect(written).toContain('S1.1: { nilai: 75 }');
  expect(written).toContain('nilai: { 2019: 71.92, 2020: 71.94 }');
  expect(written).toMatch(/nilai: \{ 2020: WDP, 2019: "WTP" \}/);
  expect(written).toContain('{ nama: Nasional, nilai: 10.2, sumber: "BPS, 2021" }');
});
