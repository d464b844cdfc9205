// What `explain` tells of the money by source, by kind of spending and by year, and that nothing which a table calculates is
// without an explanation. The rupiah of MONEY are added up by hand.

import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Besaran } from '../../src/calculate/besaran.ts';
import type { Blok } from '../../src/compose/report.ts';
import { ARTI } from '../../src/compose/report.ts';
import { assignIds } from '../../src/explain/addresses.ts';
import { explainAll, explainKode, findByName, listExplainable } from '../../src/explain/explain.ts';
import { loadWorkspace } from '../../src/source/load/load.ts';
import { jalankan, ROOT } from '../cli/io.ts';
import { bahan, MINIMAL } from '../validate/ruang.ts';

const MONEY = `program:
  - { kode: P1, nama: Satu, sasaran: S1, sumber_dana: DAU, anggaran: 600, realisasi: 500 }
  - { kode: P2, nama: Dua, sasaran: S1, sumber_dana: DAU, anggaran: 400, realisasi: 300 }
  - { kode: P3, nama: Tiga, sasaran: S1, anggaran: 50, realisasi: 20 }
belanja:
  - { jenis: Belanja Barang, dipa: "01", anggaran: 700, realisasi: 600 }
  - { jenis: Belanja Barang, dipa: "03", anggaran: 200, realisasi: 120 }
  - { jenis: Hibah, anggaran: 150, realisasi: 100 }
`;
const { hasil } = bahan(MINIMAL, { '2020/anggaran.yaml': MONEY });

const told = (kode: string, language: 'id' | 'en' = 'id') =>
  explainKode(kode, hasil, language)?.angka.map(({ nama, tampil }) => `${nama}: ${tampil}`);

describe('by the kode of the table, or the key of the YAML', () => {
  test('sumber_dana', () => {
    expect(told('sumber_dana')).toEqual([
      'anggaran, DAU: 1.000',
      'realisasi anggaran, DAU: 800',
      'serapan, DAU: 80,00',
      'sisa anggaran, DAU: 200',
      'anggaran, sumber yang tidak disebutkan: 50',
      'realisasi anggaran, sumber yang tidak disebutkan: 20',
      'serapan, sumber yang tidak disebutkan: 40,00',
      'sisa anggaran, sumber yang tidak disebutkan: 30',
    ]);
    expect(told('anggaran-sumber-dana')).toEqual(told('sumber-dana'));
  });

  test('belanja, with a sum for each DIPA, for what has none, and of all', () => {
    const budgets = told('belanja', 'en')?.filter((one) => one.startsWith('anggaran'));
    expect(budgets).toEqual([
      'anggaran, Belanja Barang, DIPA 01: 700',
      'anggaran, DIPA 01: 700',
      'anggaran, Belanja Barang, DIPA 03: 200',
      'anggaran, DIPA 03: 200',
      'anggaran, Hibah: 150',
      'anggaran, without a DIPA: 150',
      'anggaran, all kinds of spending: 1.050',
    ]);
    // 820 of 1.050
    expect(told('belanja')).toContain('serapan, seluruh belanja: 78,10');
  });

  test('the years', () => {
    expect(told('serapan-tahunan')?.slice(0, 3)).toEqual([
      'anggaran, 2020: 1.050',
      'realisasi anggaran, 2020: 820',
      'serapan, 2020: 78,10',
    ]);
  });

  test('down to the lines', () => {
    const [budget] = explainKode('anggaran-sumber-dana/DAU', hasil, 'id')?.angka ?? [];
    expect(budget?.rumus?.isi).toContain('600; 400');
    expect(budget?.bagian.map(({ posisi }) => posisi?.baris)).toEqual([2, 3]);
  });
});

test('a row by its name; one that stands on two DIPA is told apart', () => {
  expect(findByName('DAU', hasil).map(({ kode }) => kode)).toEqual(['anggaran-sumber-dana/DAU']);
  expect(findByName('belanja barang', hasil).map(({ kode }) => kode)).toEqual([
    'anggaran-belanja/01/Belanja Barang',
    'anggaran-belanja/03/Belanja Barang',
  ]);
  expect(told('anggaran-belanja/DIPA 03')?.[2]).toBe('serapan: 60,00');
});

test('a year without them has none', () => {
  const { hasil: plain } = bahan(MINIMAL);
  const kode = listExplainable(plain).map((one) => one.kode);
  expect(kode.filter((one) => /sumber-dana|belanja/.test(one))).toEqual([]);
  expect(explainKode('belanja', plain, 'id')).toBeUndefined();
});

const FOLDERS = ['dinas-contoh', 'balai-pom', 'kantor-pajak', 'pengadilan', 'provinsi', 'rumah-sakit'].map((one) => `examples/${one}`); // prettier-ignore

test.each(['data', ...FOLDERS])('%s: whatever a table calculates is explained', async (folder) => {
  const { tahunan } = analyse(await loadWorkspace(`${ROOT}/${folder}`), [], 'id');
  const figures = tahunan.map(({ hasil, laporan }) => {
    const address = assignIds(explainAll(hasil, 'id'));
    return laporan.bab
      .flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi))
      .flatMap(calculatedCells)
      .map((one) => ({ ...one, id: address.idOf(one.besaran) }));
  });
  expect(figures.flat().length).toBeGreaterThan(20);
  const lacking = figures.flat().filter(({ id }) => id === null);
  expect(lacking.map(({ kode, teks }) => `${kode} ${teks}`)).toEqual([]);
});

/** The cells of a table that stand for what was calculated of something. */
function calculatedCells(blok: Blok) {
  if (blok.jenis !== 'tabel') return [];
  return [...blok.baris, ...blok.kaki].flat().flatMap((cell) => {
    const meaning = cell[ARTI];
    const figure: Besaran | null = meaning !== undefined && 'besaran' in meaning ? meaning.besaran : null;
    const isMade = figure?.asal.jenis === 'rumus' && figure.asal.masukan.length > 0;
    return figure !== null && isMade ? [{ kode: blok.kode, teks: cell.teks, besaran: figure }] : [];
  }); // prettier-ignore
}

test('what a table closes with is what is told of it', async () => {
  const { stdout } = await jalankan(['explain', 'waktu-tunggu', '--data', 'examples/dinas-contoh', '--tahun', '2023']); // prettier-ignore
  // The longest of 12; 21,5; 20; 14,5
  expect(stdout).toContain('waktu-tunggu maksimum 2023 21,5 menit');
});

test('a name that is mistyped is told the names that are like it', async () => {
  const hint = async (name: string) =>
    (await jalankan(['explain', name, '--data', 'examples/dinas-contoh'])).stderr;
  expect(await hint('belanja pegwai')).toContain('mungkin maksudnya "Belanja Pegawai"');
  expect(await hint('kepuasn masyarakat')).toMatch(/mungkin maksudnya "[^"]*Kepuasan[^"]*Masyarakat".* atau "/); // prettier-ignore
  expect(await hint('zzzqq')).toContain('isi dengan kode atau nama');
});
