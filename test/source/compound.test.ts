// What the form takes in a cell, typed in YAML: who typed it is told the keys that it has there.

import { describe, expect, test } from 'vitest';
import { compoundAsYaml } from '../../src/source/yaml/compound.ts';
import { analyseTexts, MINIMAL } from '../validate/ruang.ts';

describe('a value that was reached', () => {
  test.each([
    ['Nihil', '{ status: nihil, alasan: … }'],
    ['Nihil: tidak ada perkara', '{ status: nihil, alasan: "tidak ada perkara" }'],
    ['belum rilis - BPS', '{ status: belum-rilis, alasan: "BPS" }'],
    ['n/a', '{ status: tidak-diukur, alasan: … }'],
    ['3/70', '{ pembilang: 3, penyebut: 70 }'],
    ['1.250 dari 2.500 per 1.000', '{ pembilang: 1250, penyebut: 2500, per: 1000 }'],
    ['tiga dari tujuh', null],
    ['5-8', null],
    ['≥ 95', null],
    ['belum dinilai', null],
  ])('%s', (text, yaml) => {
    expect(compoundAsYaml(text, 'angka')).toBe(yaml);
  });
});

describe('a value that was planned', () => {
  test.each([
    ['5-8', '{ dari: 5, sampai: 8 }'],
    ['65 s.d. 75,5', '{ dari: 65, sampai: 75.5 }'],
    ['>= 95', '{ paling_sedikit: 95 }'],
    ['maksimal 7', '{ paling_banyak: 7 }'],
    ['45 / 60', '{ pembilang: 45, penyebut: 60 }'],
    ['2023-01-20', null],
    ['Nihil', null],
  ])('%s', (text, yaml) => {
    expect(compoundAsYaml(text, 'target')).toBe(yaml);
  });
});

describe('advice', () => {
  const advice = (file: string, text: string) =>
    analyseTexts(MINIMAL, { [file]: text })
      .diagnostics.filter(({ kode }) => kode === 'bukan-angka')
      .map(({ saran }) => saran);

  test('of what was meant, in both places', () => {
    expect(advice('2020/realisasi.yaml', 'realisasi: { S1.1: "Nihil: belum ada" }\n')).toEqual([
      'tulis { status: nihil, alasan: "belum ada" }',
    ]);
    expect(
      advice(
        '2020/target.yaml',
        'perjanjian_kinerja: [{ versi: murni, target: { S1.1: ">= 95" } }]\n',
      ),
    ).toEqual(['tulis { paling_sedikit: 95 }']);
  });

  test('that words are of a scale', () => {
    expect(advice('2020/realisasi.yaml', 'realisasi: { S1.1: bb }\n')).toEqual([
      'bila nilainya predikat, tulis "jenis: predikat" dan "skala: akip" pada indikatornya di Renstra',
    ]);
  });

  test('of money, for which there is nothing else', () => {
    const program = 'program: [{ kode: P1, nama: A, sasaran: S1, anggaran: 5/8, realisasi: 4 }]\n';
    expect(advice('2020/anggaran.yaml', program)).toEqual([
      'tulis angka dengan titik desimal, misalnya 102.95; kosongkan bila belum ada',
    ]);
  });
});
