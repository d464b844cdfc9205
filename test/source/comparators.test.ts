// What may be wrong with what results are compared with, each with its place and its cure.

import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostic/finding.ts';
import { parseWorkspace } from '../../src/source/parse.ts';
import { checkIndikatorRealisasi } from '../../src/validate/documents/references.ts';
import { checkPembanding } from '../../src/validate/realisasi/comparators.ts';
import { bahan, MINIMAL, periksa, saran, wordAll } from '../validate/ruang.ts';

const realisasi = (pembanding: string) => ({
  ...MINIMAL,
  '2020/realisasi.yaml': `realisasi: { S1.1: 84 }\npembanding:\n${pembanding}\n`,
});

/** What the reading of such a file finds. */
function read(pembanding: string): readonly string[] {
  const files = Object.entries(realisasi(pembanding)).map(([file, text]) => ({
    file,
    content: new TextEncoder().encode(text),
  }));
  const { findings } = parseWorkspace({ files, pictures: [] }, [2020]);
  for (const one of findings) {
    for (const language of ['id', 'en'] as const) {
      const { kode, saran: advice } = toDiagnostic(one, language);
      expect(kode === 'jenis-salah' || advice !== null).toBe(true);
    }
  }
  return wordAll(findings.map((one) => toDiagnostic(one, 'id')));
}

describe('what cannot be read', () => {
  test.each([
    [
      '  S1.1: 71.2',
      '2020/realisasi.yaml:3:9: galat: di sini harus ada daftar ("- …"), tertulis "71.2" [jenis-salah]',
    ],
    [
      '  S1.1: [71.2]',
      '2020/realisasi.yaml:3:10: galat: di sini harus ada susunan "kunci: nilai", tertulis "71.2" [jenis-salah]',
    ],
    [
      '  S1.1: [{ jenis: spm, nilai: 80 }]',
      '2020/realisasi.yaml:3:10: galat: "nama" belum diisi [kunci-kurang]',
    ],
    [
      '  S1.1: [{ nama: X, jenis: nasional, nilai: 80 }]',
      '2020/realisasi.yaml:3:28: galat: "nasional" bukan pilihan yang dikenal [pilihan-salah]',
    ],
    [
      '  S1.1: [{ nama: X, nilai: tinggi }]',
      '2020/realisasi.yaml:3:28: galat: di sini harus ada angka, tertulis "tinggi" [bukan-angka]',
    ],
    [
      '  S1.1: [{ nama: X, nilai: { 2020: 71,2 } }]',
      '2020/realisasi.yaml:3:36: galat: angka "71,2" ditulis cara Indonesia atau bermakna ganda [angka-indonesia]',
    ],
    [
      '  S1.1: [{ nama: X, nilai: { pembilang: 3, penyebut: 0 } }]',
      '2020/realisasi.yaml:3:54: galat: angka ini menjadi pembagi, jadi tidak boleh 0 [pembagi-nol]',
    ],
    [
      '  S1.1: [{ nama: X, nilai: { status: kosong, alasan: y } }]',
      '2020/realisasi.yaml:3:38: galat: "kosong" bukan pilihan yang dikenal [pilihan-salah]',
    ],
    [
      '  S1.1: [{ nama: X, nilia: 80 }]',
      '2020/realisasi.yaml:3:21: galat: kunci "nilia" tidak dikenal [kunci-tak-dikenal]',
    ],
    [
      '  S1.1: [{ nama: [X], nilai: 80 }]',
      '2020/realisasi.yaml:3:18: galat: di sini harus ada teks, tertulis […] [jenis-salah]',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('what reads and compares nothing', () => {
  test('no value of a year up to the report’s', () => {
    const found = bahan(
      realisasi('  S1.1:\n    - { nama: Rata-rata nasional }\n    - { nama: B, nilai: { 2020: } }'),
    );
    expect(periksa(found, checkPembanding)).toEqual([
      '2020/realisasi.yaml:4:7: peringatan: pembanding "Rata-rata nasional" untuk S1.1 tidak punya nilai sampai tahun 2020 [pembanding-kosong]',
      '2020/realisasi.yaml:5:7: peringatan: pembanding "B" untuk S1.1 tidak punya nilai sampai tahun 2020 [pembanding-kosong]',
    ]);
    expect(saran(found, checkPembanding)[0]).toContain('nilai: { 2020: 71.2 }');
  });

  test('a value after the report’s year, and a key that is no year', () => {
    const found = bahan(
      realisasi('  S1.1: [{ nama: A, nilai: { 2020: 70, 2021: 71, tahun: 72 } }]'),
    );
    expect(periksa(found, checkPembanding)).toEqual([
      '2020/realisasi.yaml:3:40: peringatan: pembanding "A" untuk S1.1 memuat tahun 2021, sesudah tahun laporan 2020 [pembanding-tahun]',
      '2020/realisasi.yaml:3:50: galat: "tahun" bukan tahun [tahun-salah]',
    ]);
  });

  test('two of one name', () => {
    const found = bahan(realisasi('  S1.1: [{ nama: A, nilai: 70 }, { nama: A, nilai: 71 }]'));
    expect(periksa(found, checkPembanding)).toEqual([
      '2020/realisasi.yaml:3:42: galat: pembanding "A" tertulis dua kali untuk S1.1 [pembanding-ganda]',
    ]);
  });

  test('of an indikator that the Renstra lacks', () => {
    const found = bahan(realisasi('  S1.2: [{ nama: A, nilai: 70 }]'));
    expect(periksa(found, checkIndikatorRealisasi)).toEqual([
      '2020/realisasi.yaml:3:3: galat: indikator "S1.2" tidak ada pada Renstra [indikator-tak-dikenal]',
    ]);
  });

  test.each([
    '70',
    '{ 2019: 70 }',
    '{ pembilang: 3, penyebut: 4 }',
    '{ status: belum-rilis, alasan: menunggu BPS }',
    '{ 2020: { pembilang: 3, penyebut: 4, per: 1000 } }',
  ])('nothing is wrong with %s', (nilai) => {
    const found = bahan(realisasi(`  S1.1: [{ nama: A, nilai: ${nilai} }]`));
    expect(periksa(found, checkPembanding)).toEqual([]);
  });
});
