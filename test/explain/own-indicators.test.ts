// The indicators of programs and what they consist of, by a kode or name of their own.

import { expect, test } from 'vitest';
import { buildIndeks } from '../../src/compose/prose-index.ts';
import { evaluate } from '../../src/compose/expressions.ts';
import { explainKode, findByName } from '../../src/explain/explain.ts';
import { bahan, MINIMAL } from '../validate/ruang.ts';

const ANGGARAN = `program:
  - kode: P1
    nama: Satu
    sasaran: S1
    indikator: [{ kode: I1, nama: Izin terbit, satuan: izin, target: 10, realisasi: 9 }]
    kegiatan:
      - kode: K1
        nama: Kegiatan Satu
        anggaran: 10
        realisasi: 9
        indikator:
          - { kode: I2, nama: Laporan, satuan: laporan, target: 4, realisasi: 3 }
          - { nama: Rapat, satuan: kali, target: 4, realisasi: 4 }
          - { kode: K1, nama: Naskah, satuan: naskah, target: 4, realisasi: 1 }
  - kode: P2
    nama: Dua
    sasaran: S1
    anggaran: 10
    realisasi: 9
    indikator: [{ kode: I2, nama: Laporan, satuan: laporan, target: 2, realisasi: 2 }]
`;
const { workspace: ruang, hasil } = bahan(MINIMAL, { '2020/anggaran.yaml': ANGGARAN });
const shown = (kode: string) => {
  const explained = explainKode(kode, hasil, 'id');
  return explained && [explained.jenis, explained.nama, ...explained.angka.map(({ nama, tampil }) => `${nama} ${tampil}`)]; // prettier-ignore
};

test('by its own kode, with what it is made of', () => {
  // 9 / 10
  expect(shown('I1')).toEqual(['indikator', 'Izin terbit', 'capaian 90,00']);
  expect(explainKode('I1', hasil, 'id')?.angka[0]?.bagian.map(({ tampil }) => tampil)).toEqual(['10', '9']); // prettier-ignore
});

test('what was absorbed is part of the budget', () => {
  expect(explainKode('serapan', hasil, 'id')).toEqual(explainKode('anggaran', hasil, 'id'));
  expect(explainKode('realisasi-anggaran', hasil, 'id')?.kode).toBe('anggaran');
});

test('by what it is of where it has none, or that of something else', () => {
  expect(shown('P1/K1/indikator-2')).toEqual(['indikator', 'Rapat', 'capaian 100,00']);
  // 1 / 4
  expect(shown('P1/K1/K1')).toEqual(['indikator', 'Naskah', 'capaian 25,00']);
  expect(shown('K1')?.[0]).toBe('kegiatan');
});

test('a kode or name of several is told with the ways to name each', () => {
  expect(shown('I2')).toBeUndefined();
  expect(findByName('I2', hasil).map(({ kode }) => kode)).toEqual(['P1/K1/I2', 'P2/I2']);
  expect(findByName('laporan', hasil).map(({ kode }) => kode)).toEqual(['P1/K1/I2', 'P2/I2']);
  // 3 / 4 · 2 / 2
  expect([shown('P1/K1/I2'), shown('P2/I2')].map((one) => one?.[2])).toEqual(['capaian 75,00', 'capaian 100,00']);
}); // prettier-ignore

test('by its path, or the end of it, whether its kode is that of others or not', () => {
  const found = (path: string) => findByName(path, hasil).map(({ kode }) => kode);
  expect(['P1/K1', 'P1/I1', 'P1/K1/I1'].map(found)).toEqual([['K1'], ['I1'], []]);
  expect(found('K1/I2')).toEqual(['P1/K1/I2']);
  expect(found('P2/I2')).toEqual(['P2/I2']);
  expect(found('1/I1')).toEqual([]);
});

test('prose names kegiatan and indicators by a kode that one of them has', () => {
  const index = buildIndeks(ruang, hasil);
  expect(evaluate('nama "I1"', index)).toMatchObject({ text: 'Izin terbit' });
  expect(evaluate('nama "I3"', index)).toMatchObject({ sebab: { similar: 'I1' } });
});
