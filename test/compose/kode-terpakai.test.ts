// A table of the agency may not have the kode of a table or figure that lkjip makes.

import { expect, test } from 'vitest';
import { composeLaporan } from '../../src/compose/compose.ts';
import { bahan, MINIMAL, word } from '../validate/ruang.ts';

function findings(tabel: string): readonly string[] {
  const realisasi = `realisasi:\n  S1.1: 84\ntabel:\n${tabel}`;
  const { workspace: ruang, hasil } = bahan(MINIMAL, { '2020/realisasi.yaml': realisasi });
  return word(composeLaporan(ruang, hasil).temuan).filter((one) => one.includes('kode-'));
}

const nilai = (kode: string, other = '') =>
  `  - { kode: ${kode}, judul: Nilai Unit, jenis: nilai, indikator: S1.1, satuan: poin, kolom: [2020],` +
  ` ${other} baris: [{ nama: A, nilai: { 2020: 80 } }] }\n`;

test.each(['pengukuran', 'sasaran', 'capaian-S1', 'Pengukuran'])(
  'the table kode "%s" is taken',
  (kode) => {
    expect(findings(nilai(kode))).toEqual([
      expect.stringContaining(
        kode === 'Pengukuran'
          ? 'kode tabel "Pengukuran" sudah dipakai tabel "pengukuran" yang disusun lkjip; huruf besar dan kecil tidak membedakan kode'
          : `kode tabel "${kode}" sudah dipakai tabel yang disusun lkjip [`,
      ),
    ]);
  },
);

test('the kode of an indikator is taken where the table has a chart', () => {
  expect(findings(nilai('S1.1', 'grafik: peringkat,'))).toEqual([
    expect.stringContaining('sudah dipakai gambar yang disusun lkjip'),
  ]);
  expect(findings(nilai('s1.1', 'grafik: peringkat,'))).toEqual([
    expect.stringContaining('kode tabel "s1.1" sudah dipakai gambar "S1.1" yang disusun lkjip'),
  ]);
  expect(findings(nilai('S1.1'))).toEqual([]);
});

test('any other kode is free', () => {
  expect(findings(nilai('nilai-unit'))).toEqual([]);
});

test('a table that two indikator are taken from is shown once, and is no fault', () => {
  const renstra = MINIMAL['renstra-2019-2023.yaml'] ?? '';
  const two =
    '      - { kode: S1.2, nama: Nilai lain, satuan: poin, target: { 2020: 80, 2023: 90 } }\n';
  const { workspace: ruang, hasil } = bahan(MINIMAL, {
    'renstra-2019-2023.yaml': renstra + two,
    '2020/target.yaml':
      'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 80, S1.2: 80 } }\n',
    '2020/realisasi.yaml':
      'realisasi:\n  S1.1: { dari: nilai-unit, ambil: rata-rata, kolom: 2020 }\n' +
      `  S1.2: { dari: nilai-unit, ambil: maksimum, kolom: 2020 }\ntabel:\n${nilai('nilai-unit')}`,
  });
  const { laporan, temuan } = composeLaporan(ruang, hasil);
  expect(word(temuan).filter((one) => one.includes('kode-'))).toEqual([]);
  const nomor = laporan.daftarTabel.filter(({ label }) => label.startsWith('Tabel 3.'));
  expect(nomor.filter(({ judul }) => judul === 'Nilai Unit')).toHaveLength(1);
  expect(nomor.map(({ label }) => label)).toEqual(nomor.map((_, i) => `Tabel 3.${String(i + 1)}`));
  const teks = JSON.stringify(laporan.bab);
  expect(teks.split('Realisasi tersebut diperoleh dari data pada ')).toHaveLength(3);
});
