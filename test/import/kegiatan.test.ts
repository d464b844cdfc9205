// The form of a year whose programs consist of kegiatan: what is typed on which level, and where it is written.

import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { formOfYear } from '../../src/excel/form/apply.ts';
import { bahan, MINIMAL, type Berkas } from '../validate/ruang.ts';
import { exportForm } from './desk.ts';

const FILES: Berkas = {
  ...MINIMAL,
  '2020/anggaran.yaml': `program:
  - kode: P1
    nama: Pelayanan
    sasaran: S1
    kegiatan:
      - kode: K1
        nama: Loket
        anggaran: 900
        sub_kegiatan:
          - { kode: K1.1, nama: Sewa, anggaran: 500, realisasi: 400, indikator: [{ nama: Loket, satuan: loket, target: 4 }] }
          - { kode: K1.2, nama: Jaga, anggaran: 400 }
`,
};

test('sums are not typed, and there is a sheet of the indicators', () => {
  const sheets = formOfYear(bahan(FILES).workspace, 2020)!.sheets;
  const rows = (name: string) =>
    sheets.find((sheet) => sheet.name === name)?.rows.map(({ key, cells }) => [key, ...cells.slice(-2).map(({ kind }) => kind)]); // prettier-ignore
  expect(rows('Anggaran')).toEqual([
    ['P1', 'fixed', 'fixed'],
    // Typed above its parts.
    ['K1', 'fill', 'fixed'],
    ['K1.1', 'fill', 'fill'],
    ['K1.2', 'fill', 'fill'],
  ]);
  expect(rows('Indikator Kegiatan')).toEqual([['1', 'fill', 'fill']]);
  expect(formOfYear(bahan(MINIMAL).workspace, 2020)!.sheets.map(({ name }) => name)).not.toContain('Indikator Kegiatan'); // prettier-ignore
});

test('what is filled in is written where it belongs', async () => {
  const data = join(await mkdtemp(join(tmpdir(), 'lkjip-kegiatan-')), 'data');
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(data, file)), { recursive: true });
    await writeFile(join(data, file), text);
  }
  const desk = await exportForm(data, { 'Anggaran!F5': 390, 'Indikator Kegiatan!G2': 5 });
  const { kode } = await desk.importForm();
  expect(kode).toBe(0);
  const written = await desk.readFile('2020/anggaran.yaml');
  expect(written).toContain('{ kode: K1.2, nama: Jaga, anggaran: 400, realisasi: 390 }');
  expect(written).toContain('target: 4, realisasi: 5 }');
});
