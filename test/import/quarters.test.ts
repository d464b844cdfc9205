// The form of a year with its quarters: figures, ranges, shares and statuses, each written at its place in a list that may
// be too short for it, or not be there yet.

import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { formOfYear } from '../../src/excel/form/apply.ts';
import { formatValue } from '../../src/excel/form/cell-value.ts';
import { bahan, MINIMAL, type Berkas } from '../validate/ruang.ts';
import { ubah } from '../new/workspace-copy.ts';
import { exportForm } from './desk.ts';
import type { FilledCell } from '../export/workbooks.ts';

const QUARTERS = `# Diisi tiap triwulan oleh Bagian Umum.
pengukuran:
  # Yang terakhir dihitung.
  S1.1: { sifat: kumulatif, target: [20, 45, 70, { dari: 90, sampai: 95 }], realisasi: [19.50, null] } # dari loket
  S1.3:
    sifat: jumlah
    target:
      - 10 # Januari sampai Maret
      -
    realisasi:
rencana_aksi:
  - { indikator: S1.1, aksi: Melatih petugas, triwulan: [1, 2] } # Bagian Umum
`;

const FILES: Berkas = {
  ...MINIMAL,
  'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Meningkatnya nilai pelayanan
    indikator:
      - { kode: S1.1, nama: Nilai Pelayanan, satuan: poin, target: { 2020: 80 } }
      - { kode: S1.2, nama: Opini BPK, jenis: predikat, skala: opini-bpk, target: { 2020: WTP } }
      - { kode: S1.3, nama: Layanan keliling, satuan: kali, target: { 2020: 48 } }
`,
  '2020/realisasi.yaml': 'realisasi: { S1.1: 82.5, S1.2: WTP, S1.3: 11 }\n',
  '2020/triwulan.yaml': QUARTERS,
};

const sheetOf = (files: Berkas) =>
  formOfYear(bahan(files).workspace, 2020)!.sheets.find(({ name }) => name === 'Triwulan');

async function prepare(cells: Readonly<Record<string, FilledCell>>, quarters = QUARTERS) {
  const data = join(await mkdtemp(join(tmpdir(), 'lkjip-triwulan-')), 'data');
  for (const [file, text] of Object.entries({ ...FILES, '2020/triwulan.yaml': quarters })) {
    await mkdir(dirname(join(data, file)), { recursive: true });
    await writeFile(join(data, file), text);
  }
  const desk = await exportForm(data, cells);
  const file = join(data, '2020/triwulan.yaml');
  return { ...desk, file, written: () => readFile(file, 'utf8') };
}

test('a row for each indikator that is measured by quarter, with four targets and four realisasi', () => {
  const sheet = sheetOf(FILES);
  expect(sheet?.columns.map(({ name }) => name)).toEqual([
    'kode',
    'indikator',
    'satuan',
    'sifat',
    'target TW I',
    'target TW II',
    'target TW III',
    'target TW IV',
    'realisasi TW I',
    'realisasi TW II',
    'realisasi TW III',
    'realisasi TW IV',
  ]);
  const shown = sheet?.rows.map(({ cells }) =>
    cells.map(({ kind, value }) =>
      `${kind === 'fixed' ? '' : '_'}${value === null ? '' : formatValue(value)}`.trim(),
    ),
  );
  expect(shown?.map((row) => row.join(' '))).toEqual([
    'S1.1 Nilai Pelayanan poin kumulatif _20 _45 _70 _90 s.d. 95 _19.50 _ _ _',
    'S1.3 Layanan keliling kali jumlah _10 _ _ _ _ _ _ _',
  ]);
});

test('no sheet without quarters, nor where only actions are planned', () => {
  expect(sheetOf(MINIMAL)).toBeUndefined();
  const actions = 'rencana_aksi:\n  - { indikator: S1.1, aksi: Melatih petugas }\n';
  expect(sheetOf({ ...FILES, '2020/triwulan.yaml': actions })).toBeUndefined();
});

test('two figures that were filled in, and all else as it was', async () => {
  const desk = await prepare({ 'Triwulan!J2': 46.25, 'Triwulan!L2': 91 });
  expect((await desk.importForm()).kode).toBe(0);
  expect(await desk.written()).toBe(QUARTERS.replace('[19.50, null]', '[19.50, 46.25, null, 91]'));
});

test('lists over lines, empty places and lists that are not there yet', async () => {
  const desk = await prepare({
    'Triwulan!H2': 92,
    'Triwulan!E3': '≥ 11',
    'Triwulan!F3': 12,
    'Triwulan!H3': 14,
    'Triwulan!I3': '9 / 12',
    'Triwulan!K3': 'Nihil: tidak ada jadwal',
  });
  expect((await desk.importForm()).kode).toBe(0);
  expect(await desk.written()).toBe(`# Diisi tiap triwulan oleh Bagian Umum.
pengukuran:
  # Yang terakhir dihitung.
  S1.1: { sifat: kumulatif, target: [20, 45, 70, 92], realisasi: [19.50, null] } # dari loket
  S1.3:
    sifat: jumlah
    target:
      - { paling_sedikit: 11 } # Januari sampai Maret
      - 12
      - null
      - 14
    realisasi: [{ pembilang: 9, penyebut: 12 }, null, { status: nihil, alasan: "tidak ada jadwal" }]
rencana_aksi:
  - { indikator: S1.1, aksi: Melatih petugas, triwulan: [1, 2] } # Bagian Umum
`);
});

test('words of a scale, and a key that the file has not', async () => {
  const desk = await prepare(
    { 'Triwulan!H2': 'WTP', 'Triwulan!J2': 'WDP' },
    'pengukuran:\n  S1.2: { sifat: kumulatif }\n',
  );
  expect((await desk.importForm()).kode).toBe(0);
  expect(await desk.written()).toBe(
    'pengukuran:\n  S1.2: { sifat: kumulatif, target: [null, null, null, "WTP"], realisasi: [null, "WDP"] }\n',
  );
});

test('a list that stands for another is changed alone', async () => {
  const desk = await prepare(
    { 'Triwulan!J2': 44 },
    'pengukuran:\n  S1.1: { sifat: kumulatif, target: &t [20, 45], realisasi: *t }\n',
  );
  expect((await desk.importForm()).kode).toBe(0);
  expect(await desk.written()).toContain('target: &t [20, 45], realisasi: [20, 44] }');
});

test('what was not touched changes nothing, and "kosong" takes a figure away', async () => {
  const untouched = await prepare({});
  expect((await untouched.importForm()).kode).toBe(0);
  expect(await untouched.written()).toBe(QUARTERS);
  const emptied = await prepare({ 'Triwulan!E2': null, 'Triwulan!I2': 'kosong' });
  expect((await emptied.importForm()).kode).toBe(0);
  expect(await emptied.written()).toBe(QUARTERS.replace('[19.50, null]', '[null, null]'));
});

test.each([
  [
    'a figure that both have changed',
    ['19.50', '18'],
    /Triwulan!I2: Triwulan S1\.1 realisasi TW I: formulir 20, data 18 .*; ketika diekspor 19\.50/,
  ],
  ['another sifat since', ['kumulatif', 'rata-rata'], /Triwulan!I2: .*rata-rata/s],
  [
    'an indikator that is measured no more',
    [/ {2}S1\.1: .*\n/, ''],
    /bentrok: f.xlsx: Triwulan!I2: /,
  ],
] as const)('a conflict is told, and nothing written: %s', async (_, change, told) => {
  const desk = await prepare({ 'Triwulan!I2': 20 });
  await ubah(desk.file, change);
  const before = await desk.written();
  const { kode, stderr } = await desk.importForm();
  expect([kode, stderr]).toEqual([1, expect.stringMatching(told)]);
  expect(await desk.written()).toBe(before);
});

test('what is no number is refused with its cell', async () => {
  const desk = await prepare({ 'Triwulan!J2': 'belum ada', 'Triwulan!F3': '12,5 kali' });
  const { kode, stderr } = await desk.importForm();
  expect(kode).toBe(1);
  expect(stderr).toContain('Triwulan!J2: berisi "belum ada", bukan angka');
  expect(stderr).toContain('Triwulan!F3: berisi ');
  expect(await desk.written()).toBe(QUARTERS);
});
