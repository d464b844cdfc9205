// The rules over the look of the report.

import { describe, expect, test } from 'vitest';
import { checkWarna } from '../../src/validate/look/colours.ts';
import { checkLetters } from '../../src/validate/look/letters.ts';
import { bahan, MINIMAL, periksa } from './ruang.ts';

const LKJIP = MINIMAL['lkjip.yaml'] ?? '';
const dengan = (tampilan: string) =>
  bahan(MINIMAL, { 'lkjip.yaml': `${LKJIP}tampilan:\n${tampilan}` });

describe('colours', () => {
  test('that are too light for paper are told with their ratio, at their place', () => {
    const isi = dengan('  warna: { aksen: "#7a1f2b", baik: "#777777" }\n');
    expect(periksa(isi, checkWarna)).toEqual([
      'lkjip.yaml:4:36: peringatan: warna baik #777777 kurang kontras di kertas putih: 4,47:1, paling sedikit 4,5:1 [warna-kurang-kontras]',
    ]);
  });

  test('that were not chosen are left alone', () => {
    expect(periksa(bahan(MINIMAL), checkWarna)).toEqual([]);
    expect(periksa(dengan('  kertas: F4\n'), checkWarna)).toEqual([]);
  });
});

describe('letters that the typefaces lack', () => {
  const told = (place: string, letter: string, count = 1) => {
    const code = letter.codePointAt(0)!.toString(16).toUpperCase();
    const all = count === 1 ? '' : `; ada ${String(count)} di berkas ini`;
    return `${place}: galat: karakter "${letter}" (U+${code}) tidak tersedia pada huruf laporan${all} [karakter-tak-tersedia]`;
  };
  const found = (files: Readonly<Record<string, string>>) =>
    periksa(bahan(MINIMAL, files), checkLetters);

  const prose = (text: string) =>
    found({ '2020/narasi/3.1-S1.md': text }).map((line) =>
      line.replace('2020/narasi/3.1-S1.md:', ''),
    );

  test('in prose: at the letter, once for each, with how many there are', () => {
    expect(prose('Capaian ≥ 91 persen → Tinggi.\n\nBaik 😀, **baik** 😀 `kode 🐍`.\n')).toEqual([
      told('3:6', '😀', 2),
      told('3:28', '🐍'),
    ]);
  });

  test('in prose: what was written as an entity has the place of its text', () => {
    expect(prose('Baik &#128512;.\n')).toEqual([told('1:1', '😀')]);
  });

  test.each(['\u202a', '\u202e', '\u2066', '\u2069'])(
    'a sign that turns what stands behind it round is told, in data and prose: %j',
    (sign) => {
      const code = sign.codePointAt(0)!.toString(16).toUpperCase();
      const told = `galat: tanda arah tulisan (U+${code}) membalik huruf dan angka sesudahnya [tanda-arah]`;
      expect(prose(`Naik ${sign}10 persen.\n`)).toEqual([`1:6: ${told}`]);
      const anggaran = `program:\n  - { kode: P1, nama: "Program ${sign}Baik", anggaran: 1000 }\n`;
      expect(found({ '2020/anggaran.yaml': anggaran })).toEqual([
        `2020/anggaran.yaml:2:32: ${told}`,
      ]);
    },
  );

  test('in the name of a photograph, which is printed below it', () => {
    const { workspace, hasil } = bahan(MINIMAL);
    const named = (gambar: string) => ({
      workspace,
      hasil: { ...hasil, data: { ...hasil.data, gambar: [`2020/gambar/${gambar}`] } },
    });
    expect(periksa(named('S1-loket-baru.png'), checkLetters)).toEqual([]);
    expect(periksa(named('S1-\u001b[31mmerah.png'), checkLetters)).toEqual([
      '2020/gambar/S1-\u001b[31mmerah.png:1:1: galat: karakter "\u001b" (U+001B) tidak tersedia pada huruf laporan [karakter-tak-tersedia]',
    ]);
    expect(periksa(named('S1-\u202egnp.png'), checkLetters)).toHaveLength(1);
  });

  test('typefaces of its own do not keep such a sign from turning', () => {
    const own = {
      'lkjip.yaml': `${MINIMAL['lkjip.yaml']}tampilan: { huruf: { teks: { biasa: huruf/a.woff2 } } }\n`,
    };
    const text = { '2020/narasi/3.1-S1.md': 'Naik \u202e10 persen 😀.\n' };
    expect(periksa(bahan({ ...MINIMAL, ...own }, text), checkLetters)).toHaveLength(1);
  });

  test('a comment is not printed', () => {
    expect(prose('<!-- 😀 -->\n\nBaik.\n')).toEqual([]);
    const anggaran = 'program:\n  - { kode: P1, nama: Program Baik, anggaran: 1000 } # 😀\n';
    expect(found({ '2020/anggaran.yaml': anggaran })).toEqual([]);
  });

  test('in data: at the letter; an escape has the place of its value', () => {
    const program = (nama: string) => `program:\n  - { kode: P1, nama: ${nama}, anggaran: 1000 }\n`;
    expect(found({ '2020/anggaran.yaml': program('Program 😀') })).toEqual([
      told('2020/anggaran.yaml:2:31', '😀'),
    ]);
    expect(found({ '2020/anggaran.yaml': program('"Program \\U0001F600"') })).toEqual([
      told('2020/anggaran.yaml:2:23', '😀'),
    ]);
    const folded =
      'program:\n  - kode: P1\n    nama: >\n      Program\n      baik 😀\n    anggaran: 1000\n';
    expect(found({ '2020/anggaran.yaml': folded })).toEqual([
      told('2020/anggaran.yaml:5:12', '😀'),
    ]);
  });

  test('typefaces of the workspace’s own are not known here', () => {
    const own = (bagian: string) =>
      found({
        'lkjip.yaml': `versi: 1\ninstansi: { nama: Dinas 😀, daerah: Kota Contoh }\ntampilan: { huruf: { ${bagian}: { biasa: huruf/a.woff2 } } }\n`,
      });
    expect(own('teks')).toEqual([]);
    expect(own('tabel')).toEqual([]);
  });
});
