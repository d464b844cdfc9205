import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { columnName, readBuku, type Lembar } from '../../src/excel/buku.ts';
import { jalankan } from '../cli/io.ts';
import { salin } from '../new/workspace-copy.ts';

/** What a sheet shows, a row a line. */
function tampil(lembar: Lembar | undefined): string[] {
  return [...(lembar?.baris ?? [])].map(([nomor, baris]) =>
    [...baris].map(([kolom, sel]) => `${columnName(kolom)}${nomor}=${sel.teks}`).join(' | '),
  );
}

async function ekspor(folder: string, ...lain: string[]) {
  const data = await salin(folder);
  const form = join(data, '..', 'formulir.xlsx');
  const jalan = await jalankan(['export', '--form', form, '--data', data, ...lain]);
  expect(jalan.stderr).toMatch(/^formulir tahun/);
  return { data, form, jalan, buku: readBuku(await readFile(form)) };
}

describe('the form of the example', () => {
  test('has a sheet for each thing to fill in', async () => {
    const { buku, jalan } = await ekspor('examples/dinas-contoh');
    expect(jalan.kode).toBe(0);
    expect(buku.map(({ nama }) => nama)).toEqual([
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
    ]);
  });

  test('shows what is known', async () => {
    const { buku } = await ekspor('examples/dinas-contoh');
    const lembar = (nama: string) => tampil(buku.find((satu) => satu.nama === nama));
    expect(lembar('Target')[0]).toBe(
      'A1=kode | B1=indikator | C1=satuan | D1=polaritas | E1=target IKU | F1=target PK murni | G1=target PK perubahan',
    );
    expect(lembar('Target')[4]).toContain('E5=65 s.d. 75');
    expect(lembar('Realisasi')[2]).toMatch(/^A3=S1.1 .* E3=dihitung dari tabel standar-pelayanan/);
    expect(lembar('waktu-tunggu')[0]).toBe('A1=no | B1=Loket | C1=2021 | D1=2022 | E1=2023');
    expect(lembar('waktu-tunggu')[2]).toBe('A3=2 | B3=Loket Pendaftaran | C3=29 | D3=24 | E3=21.5');
    expect(lembar('Anggaran')[1]).toContain('C2=S1 | D2=Bidang Perizinan | E2=1385400000');
    expect(lembar('Petunjuk').join('\n')).toContain('lkjip import BERKAS.xlsx --tahun 2023');
  });

  test('of another year, when asked for', async () => {
    const { buku } = await ekspor('examples/dinas-contoh', '--tahun', '2021');
    expect(tampil(buku[0])[1]).toBe('A2=tahun | B2=2021');
  });
});

test('the same form is the same bytes', async () => {
  const [satu, dua] = [await ekspor('data'), await ekspor('data')];
  // Archives keep times to two seconds.
  expect((await readFile(satu.form)).equals(await readFile(dua.form))).toBe(true);
});

test('a form that is there is not overwritten', async () => {
  const { data, form } = await ekspor('data');
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
