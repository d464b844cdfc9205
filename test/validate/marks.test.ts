// Marks of Markdown in prose: what is printed as it was typed, what vanishes, and what is left alone.

import { describe, expect, test } from 'vitest';
import { composeNarasi, plain } from '../../src/compose/prose.ts';
import { buildIndeks } from '../../src/compose/prose-index.ts';
import type { Blok } from '../../src/compose/report.ts';
import { checkMarks } from '../../src/validate/prose/marks.ts';
import { checkPengisi } from '../../src/validate/prose/placeholders.ts';
import { bahan, MINIMAL, periksa, saran, word } from './ruang.ts';

const prose = (text: string) => bahan(MINIMAL, { '2020/narasi/3.1-S1.md': `${text}\n` });
const found = (text: string) =>
  periksa(prose(text), checkMarks).map((line) => line.replace('2020/narasi/3.1-S1.md:', ''));

/** What a text is on the page: paragraphs, headings and lists as one line each. */
function printed(text: string): string[] {
  const { workspace: ruang, hasil } = prose(text);
  const narasi = [...hasil.data.narasi.values()][0];
  if (narasi === undefined) throw new Error('no prose');
  const show = (blok: Blok): string => {
    if (blok.jenis === 'paragraf') return plain(blok.isi);
    if (blok.jenis === 'subjudul') return `# ${blok.teks}`;
    if (blok.jenis !== 'daftar') return blok.jenis;
    const items = blok.butir.map((isi) => isi.map(show).join(' / '));
    return `${blok.berurut ? String(blok.mulai) : '-'} [${items.join('; ')}]`;
  };
  return composeNarasi(narasi, buildIndeks(ruang, hasil), 3).blok.map(show);
}

describe('what is printed as it was typed', () => {
  test.each([
    ['##Upaya', '1:1: peringatan: "##Upaya" tidak menjadi judul, karena sesudah tanda # tidak ada spasi', 'tulis "## Upaya"'],
    ['Satu.\n\nLihat catatan[^1].', '3:14: peringatan: catatan kaki "[^1]" tidak dikenal, jadi dicetak apa adanya', 'tulis keterangannya di dalam kalimat, misalnya di antara tanda kurung'],
    ['#Upaya', '1:1: peringatan: "#Upaya" tidak menjadi judul, karena sesudah tanda # tidak ada spasi', 'tulis "# Upaya"'],
    ['Satu.\n1.Tanpa spasi', '2:1: peringatan: "1.Tanpa" tidak menjadi butir daftar, karena sesudah tandanya tidak ada spasi', 'tulis "1. Tanpa"'],
    ['1.Tanpa spasi', '1:1: peringatan: "1.Tanpa" tidak menjadi butir daftar, karena sesudah tandanya tidak ada spasi', 'tulis "1. Tanpa"'],
    ['-Tanpa spasi', '1:1: peringatan: "-Tanpa" tidak menjadi butir daftar, karena sesudah tandanya tidak ada spasi', 'tulis "- Tanpa"'],
    ['Butir:\n\na. alfa\nb. beta', '3:1: peringatan: "a. alfa" dan baris sesudahnya tersambung menjadi satu paragraf', 'awali setiap butir dengan "1." atau "-"; agar "a." tercetak, pisahkan butir-butirnya dengan baris kosong'],
    ['Langkah:\n2. dua\n3. tiga', '2:1: peringatan: "2. dua" dan baris sesudahnya tersambung menjadi satu paragraf', 'awali setiap butir dengan "1." atau "-"; agar "2." tercetak, pisahkan butir-butirnya dengan baris kosong'],
    ['(1) satu\n(2) dua', '1:1: peringatan: "(1) satu" dan baris sesudahnya tersambung menjadi satu paragraf', 'awali setiap butir dengan "1." atau "-"; agar "(1)" tercetak, pisahkan butir-butirnya dengan baris kosong'],
    ['✓ satu\n✓ dua', '1:1: peringatan: "✓ satu" dan baris sesudahnya tersambung menjadi satu paragraf', 'awali setiap butir dengan "1." atau "-"; agar "✓" tercetak, pisahkan butir-butirnya dengan baris kosong'],
    ['Tahun\tNilai\n2019\t80\n2020\t81', '2:1: peringatan: kolom yang dipisahkan dengan tab tersambung menjadi kalimat', 'tulis sebagai tabel: | Kolom | Kolom |, di bawahnya | - | - |, lalu baris-barisnya'],
    ['| a | b |\n| 1 | 2 |', '1:1: peringatan: tabel ini tidak terbaca, jadi dicetak sebagai kalimat', 'di bawah baris kepala harus ada garis yang kolomnya sebanyak kepala itu, misalnya | - | - |'],
    ['Satu.\n\n     - butir', '3:6: peringatan: "- butir" dicetak apa adanya, karena di depannya ada empat spasi atau lebih', 'hapus spasi di awal barisnya'],
    ['![Satu ![Rapat](rapat kerja.pdf)', '1:8: peringatan: gambar "![Rapat](rapat kerja.pdf)" tidak terbaca, jadi dicetak apa adanya', 'bentuknya ![keterangan](../gambar/nama-berkas.jpg)'],
    ['![Rapat](rapat kerja.pdf)', '1:1: peringatan: gambar "![Rapat](rapat kerja.pdf)" tidak terbaca, jadi dicetak apa adanya', 'bentuknya ![keterangan](../gambar/nama-berkas.jpg)'],
  ])('%j', (text, message, advice) => {
    expect(found(text)).toEqual([`${message} [narasi-tanda-mentah]`]);
    expect(saran(prose(text), checkMarks)).toEqual([advice]);
  }); // prettier-ignore

  test('is said in English too', () => {
    expect(word(checkMarks(prose('a. alfa\nb. beta')), 'en')).toEqual([
      '2020/narasi/3.1-S1.md:1:1: peringatan: "a. alfa" and the lines after it run together into one paragraph [narasi-tanda-mentah]',
    ]);
  });

  test('a picture that is not read is not called a placeholder', () => {
    expect(periksa(prose('![Rapat](rapat kerja.pdf)'), checkPengisi)).toEqual([]);
  });
});

describe('what vanishes', () => {
  test.each([
    ['Rumusnya 2*3*4 saja.', '1:10: peringatan: tanda * pada "2*3*4" dibaca sebagai huruf miring atau tebal, jadi tidak tercetak'],
    ['> 90 persen baik', '1:1: peringatan: tanda > pada "> 90 persen baik" dibaca sebagai kutipan, jadi tidak tercetak'],
    ['- >= 90 persen', '1:3: peringatan: tanda > pada ">= 90 persen" dibaca sebagai kutipan, jadi tidak tercetak'],
    ['1. satu\n2. dua\n4. empat', '3:1: peringatan: butir bernomor 4 tercetak dengan nomor 3'],
    ['| a | b |\n| - | - |\n| 1 | 2 | tiga |', '3:11: peringatan: sel "tiga" tidak tercetak, karena kepala tabelnya hanya 2 kolom'],
  ])('%j', (text, message) => {
    expect(found(text)).toEqual([`${message} [narasi-isi-hilang]`]);
  }); // prettier-ignore

  test('is said in English too', () => {
    expect(word(checkMarks(prose('1. satu\n3. tiga')), 'en')).toEqual([
      '2020/narasi/3.1-S1.md:2:1: peringatan: the item numbered 3 is printed with the number 2 [narasi-isi-hilang]',
    ]);
  });
});

test.each([
  'Satu **dua** *tiga* dan **empat**nya; 2 × 3, 2 * 3.',
  '# Judul\n\n## Sub\n\n- a\n- b\n\n  lanjutan\n\n1. satu\n1. dua\n1. tiga',
  'Menurut A.\nYani, pada tahun\n2020. Berikutnya\na. tunggal',
  'a. alfa  \nb. beta',
  'a. alfa\n\nb. beta',
  '> Kutipan dari pidato.',
  '#1 di tingkat provinsi\ndan seterusnya',
  '\\- bukan butir\n\\* juga bukan',
  '| a | b |\n| - | - |\n| 1 | a\\|b |\n| 3 | |',
  '```\n## bukan judul\n- bukan butir\n```',
  '![Rapat](../gambar/S1 foto rapat.png)',
])('leaves alone %j', (text) => {
  expect(found(text)).toEqual([]);
});

test('a file that was pasted from elsewhere is said to be so fifty times, no more', () => {
  expect(found('##Judul\n\n'.repeat(80))).toHaveLength(50);
});

describe('what lies too deep', () => {
  test.each([
    ['quotations', `${'> '.repeat(45)}Isinya.`, '1:1'],
    ['lists', `Satu.\n\n${'- '.repeat(25)}Isinya.`, '3:1'],
    ['lists in quotations', `${'> '.repeat(10)}${'- '.repeat(20)}Isinya.`, '1:1'],
  ])('in %s is said', (_, text, place) => {
    expect(printed(text).join()).not.toContain('Isinya.');
    expect(found(text)[0]).toMatch(
      new RegExp(`^${place}: peringatan: isi ".*" tidak tercetak, karena terlalu dalam`),
    );
  });

  test.each([
    ['quotations', `${'> '.repeat(39)}Isinya.`],
    ['lists', `${'- '.repeat(19)}Isinya.`],
  ])('what lies as deep in %s as is read', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('on the page', () => {
  test.each([
    ['an indented paragraph', '    Capaian {{capaian "S1.1"}} persen.', ['Capaian 105,00 persen.']],
    ['code', 'Capaian `{{capaian "S1.1"}} persen`.', ['Capaian 105,00 persen.']],
    ['a fence', '```\nCapaian {{capaian "S1.1"}}\n```', ['Capaian 105,00']],
    ['three braces', 'Capaian {{{capaian "S1.1"}}} persen.', ['Capaian 105,00 persen.']],
    ['curly quotes', 'Capaian {{capaian \u201cS1.1\u201d}} persen.', ['Capaian 105,00 persen.']],
    [
      'quotes that both close',
      'Capaian {{capaian \u201dS1.1\u201d}} persen.',
      ['Capaian 105,00 persen.'],
    ],
    [
      'single curly quotes',
      'Capaian {{capaian \u2018S1.1\u2019}} persen.',
      ['Capaian 105,00 persen.'],
    ],
    ['single quotes', "Capaian {{capaian 'S1.1'}} persen.", ['Capaian 105,00 persen.']],
  ])('an expression in %s has its value', (_, text, blocks) => {
    expect(printed(text)).toEqual(blocks);
  });

  test('braces that do not fit together are an error', () => {
    const { workspace: ruang, hasil } = prose('Capaian {{{capaian "S1.1"}} persen.');
    const narasi = [...hasil.data.narasi.values()][0];
    const findings = narasi ? composeNarasi(narasi, buildIndeks(ruang, hasil), 3).temuan : [];
    expect(word(findings)).toEqual([
      '2020/narasi/3.1-S1.md:1:9: galat: ekspresi ini tidak dapat dimengerti [ekspresi-salah]',
    ]);
  });

  test.each([
    ['3. tiga\n4. empat', ['3 [tiga; empat]']],
    ['2020. Tahun yang sulit.', ['2020. Tahun yang sulit.']],
    ['1. satu\n\nSela.\n\n2. dua', ['1 [satu]', 'Sela.', '2 [dua]']],
    ['##\u00a0Upaya', ['# Upaya']],
    ['• satu\n•\tdua', ['- [satu; dua]']],
    ['Lihat [1].\n\n[1]: Permendagri 86', ['Lihat [1].', '[1]: Permendagri 86']],
  ])('%j', (text, blocks) => {
    expect(printed(text)).toEqual(blocks);
  });
});
