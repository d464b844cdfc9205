import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { columnName } from '../../src/excel/cell-text.ts';
import { readWorkbook, type WorkbookSheet } from '../../src/excel/workbook/workbook.ts';
import { jalankan } from '../cli/io.ts';
import { salin } from '../new/workspace-copy.ts';

/** What a sheet shows, a row a line. */
function shown(sheet: WorkbookSheet | undefined): string[] {
  return [...(sheet?.rows ?? [])].map(([row, cells]) =>
    [...cells].map(([column, cell]) => `${columnName(column)}${row}=${cell.text}`).join(' | '),
  );
}

async function exportForm(folder: string, ...more: string[]) {
  const data = await salin(folder);
  const form = join(data, '..', 'formulir.xlsx');
  const run = await jalankan(['export', '--form', form, '--data', data, ...more]);
  expect(run.stderr).toMatch(/^formulir tahun/);
  const bytes = await readFile(form);
  return { data, form, run, bytes, sheets: readWorkbook(bytes) };
}

describe('the form of the example', () => {
  test('has a sheet for each thing to fill in', async () => {
    const { sheets, run } = await exportForm('examples/dinas-contoh');
    expect(run.kode).toBe(0);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Petunjuk',
      'Target',
      'Realisasi',
      'standar-pelayanan',
      'waktu-tunggu',
      'kepuasan',
      'kepatuhan',
      'layanan-keliling',
      'nilai-akip',
      'inovasi',
      'Anggaran',
      'Indikator Kegiatan',
      'Belanja',
      'Pembanding',
      'Triwulan',
      'lkjip',
    ]);
  });

  test('shows what is known', async () => {
    const { sheets } = await exportForm('examples/dinas-contoh');
    const sheet = (name: string) => shown(sheets.find((one) => one.name === name));
    expect(sheet('Target')[0]).toBe(
      'A1=kode | B1=indikator | C1=satuan | D1=polaritas | E1=target IKU | F1=target PK murni | G1=target PK perubahan',
    );
    expect(sheet('Target')[4]).toContain('E5=65 s.d. 75');
    expect(sheet('Realisasi')[2]).toMatch(/^A3=S1.1 .* E3=dihitung dari tabel standar-pelayanan/);
    expect(sheet('waktu-tunggu')[0]).toBe('A1=no | B1=Loket | C1=2021 | D1=2022 | E1=2023');
    expect(sheet('waktu-tunggu')[2]).toBe('A3=2 | B3=Loket Pendaftaran | C3=29 | D3=24 | E3=21.5');
    // What is summed is not typed.
    expect(sheet('Anggaran')[1]).toContain('C2=S1 | D2=Bidang Perizinan | E2=jumlah bagiannya');
    expect(sheet('Anggaran')[3]).toContain('E4=812600000');
    expect(sheet('Petunjuk').join('\n')).toContain('lkjip import BERKAS.xlsx --tahun 2023');
  });

  test('of another year, when asked for', async () => {
    const { sheets } = await exportForm('examples/dinas-contoh', '--tahun', '2021');
    expect(shown(sheets[0])[1]).toBe('A2=tahun | B2=2021');
  });
});

test('the same form is the same bytes', async () => {
  const [one, two] = [await exportForm('data'), await exportForm('data')];
  // Archives keep times to two seconds.
  expect(one.bytes.equals(two.bytes)).toBe(true);
});

test('a form that is there is not overwritten', async () => {
  const { data, form } = await exportForm('data');
  const { kode, stderr } = await jalankan(['export', '--form', form, '--data', data]);
  expect(kode).toBe(2);
  expect(stderr).toContain('sudah ada: formulir.xlsx');
});

test('a year without files is prepared with the command new', async () => {
  const data = await salin('data');
  const argv = ['export', '--form', join(data, 'f.xlsx'), '--data', data, '--tahun', '2021'];
  const { kode, stderr } = await jalankan(argv);
  expect(kode).toBe(2);
  expect(stderr).toContain('lkjip new 2021');
});
