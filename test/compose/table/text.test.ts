// Tables of words (`jenis: teks`): where they stand, what they hold, and what is told of them.

import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/language.ts';
import { evaluate } from '../../../src/compose/expressions.ts';
import { buildIndeks } from '../../../src/compose/prose-index.ts';
import { checkTableSections } from '../../../src/validate/look/added-sections.ts';
import {
  analyseTexts,
  analyseTextsIn,
  bahan,
  MINIMAL,
  periksa,
  saran,
} from '../../validate/ruang.ts';

const LKJIP = `${MINIMAL['lkjip.yaml'] ?? ''}tampilan:
  bagian_tambahan:
    - { kode: inovasi, bab: penutup, judul: Inovasi }
`;
const REALISASI = MINIMAL['2020/realisasi.yaml'] ?? '';

const analysed = (tables: string, more: Readonly<Record<string, string>> = {}) => {
  const own = {
    'lkjip.yaml': LKJIP,
    '2020/realisasi.yaml': `${REALISASI}tabel:\n${tables}`,
  };
  return analyseTexts(MINIMAL, own, more);
};
const sectionsOf = (tables: string, more?: Readonly<Record<string, string>>) =>
  (analysed(tables, more).tahunan[0]?.laporan.bab ?? []).flatMap(({ bagian }) => bagian);
const tablesIn = (tables: string, more?: Readonly<Record<string, string>>) =>
  sectionsOf(tables, more).flatMap(({ judul, isi }) =>
    isi.flatMap((one) =>
      one.jenis === 'tabel' && one.kode === 'saran' ? [[judul, one] as const] : [],
    ),
  );
const codes = (tables: string, more?: Readonly<Record<string, string>>) =>
  analysed(tables, more).diagnostics.map(
    ({ kode, position: { berkas, baris, kolom } }) => `${berkas}:${baris}:${kolom} ${kode}`,
  );

const HEAD = 'kode: saran, jenis: teks, judul: Tindak Lanjut Rekomendasi';
const BODY =
  'kolom: [Rekomendasi, Tindak lanjut, Status], baris: [[Perbaiki cascading, Reviu renstra, Selesai], [Latih tim, "", 1.50]]';
const table = (more = '') => `  - { ${HEAD}, ${more}${BODY} }\n`;

test('its texts stand as typed under their heads, with numbers of rows and a dash for nothing', () => {
  const [[section, one] = ['', undefined]] = tablesIn(table('bagian: tindak-lanjut, '));
  expect(section).toBe('Tindak Lanjut Hasil Evaluasi Tahun Sebelumnya');
  expect(one?.kepala.map((row) => row.map(({ teks }) => teks))).toEqual([
    ['No', 'Rekomendasi', 'Tindak lanjut', 'Status'],
  ]);
  expect(one?.baris.map((row) => row.map(({ teks }) => teks))).toEqual([
    ['1', 'Perbaiki cascading', 'Reviu renstra', 'Selesai'],
    ['2', 'Latih tim', '–', '1.50'],
  ]);
  expect(one?.label).toMatch(/^Tabel 3\.\d+$/);
  expect(one?.lebarKolom.reduce((a, b) => a + b)).toBeCloseTo(100, 1);
});

test.each([
  ['bagian: inovasi, ', 'Inovasi'],
  ['bagian: latar-belakang, ', 'Latar Belakang'],
  ['indikator: S1.1, ', 'Capaian Kinerja Organisasi'],
  ['', 'Capaian Kinerja Organisasi'],
])('with %s it stands once, in %s', (more, section) => {
  expect(tablesIn(table(more)).map(([judul]) => judul)).toEqual([section]);
});

test('of organisasi.yaml it stands with what the agency is, unless it says otherwise', () => {
  const at = (more: string) =>
    tablesIn('  []\n', { '2020/organisasi.yaml': `tabel:\n${table(more)}` }).map(([one]) => one);
  expect(at('')).toEqual(['Gambaran Umum Pelaksanaan Tugas dan Fungsi']);
  expect(at('bagian: kesimpulan, ')).toEqual(['Kesimpulan']);
});

test('a sentence leads to it, unless the prose does', () => {
  const sentences = (prose: string) =>
    JSON.stringify(
      sectionsOf(table('bagian: inovasi, '), { '2020/narasi/inovasi.md': prose }).find(
        ({ judul }) => judul === 'Inovasi',
      ),
    );
  expect(sentences('Banyak inovasi.\n')).toContain('Tindak Lanjut Rekomendasi disajikan pada ');
  const led = sentences('Inovasi ada di {{tabel "saran"}}.\n');
  expect(led).not.toContain('disajikan pada');
  expect(led).toContain('"teks":"Tabel 4.1"');
});

describe('what is wrong is told at its place', () => {
  const rows = (baris: string) =>
    `  - kode: saran\n    jenis: teks\n    judul: Saran\n    kolom: [A, B]\n    baris:\n${baris}`;

  test.each([
    ['a row too short', rows('      - [x]\n'), '2020/realisasi.yaml:9:9 baris-beda-kolom'],
    ['a row too long', rows('      - [x, y, z]\n'), '2020/realisasi.yaml:9:9 baris-beda-kolom'],
    ['a row of one text', rows('      - x\n'), '2020/realisasi.yaml:9:9 jenis-salah'],
    ['a cell that is a list', rows('      - [x, [y]]\n'), '2020/realisasi.yaml:9:13 jenis-salah'],
    ['no rows', `  - { ${HEAD}, kolom: [A], baris: [] }\n`, 'tabel-kosong'],
    ['no columns', `  - { ${HEAD}, kolom: [], baris: [] }\n`, 'daftar-kosong'],
    ['a section that is not there', table('bagian: inovsi, '), 'tabel-bagian-tak-ada'],
    ['an indicator that is not there', table('indikator: S9, '), 'indikator-tak-dikenal'],
    ['the kode of another', table() + table(), 'kode-ganda'],
    ['a key of another kind', table('satuan: orang, '), 'kunci-tak-dikenal'],
  ])('%s', (_, tables, code) => {
    expect(codes(tables)).toContainEqual(expect.stringContaining(code));
  });

  test('a section that is nothing like any other, with what may be named', () => {
    const files = { '2020/realisasi.yaml': `${REALISASI}tabel:\n${table('bagian: xyz, ')}` };
    const found = bahan(MINIMAL, files);
    expect(periksa(found, checkTableSections)).toEqual([
      '2020/realisasi.yaml:4:75: galat: laporan tidak memuat bagian "xyz" [tabel-bagian-tak-ada]',
    ]);
    expect(saran(found, checkTableSections)).toEqual([
      'sebut bagian bab I sampai IV, atau kode bagian tambahan',
    ]);
  });

  test('but not a table that is whole', () => {
    expect(codes(table('bagian: prestasi, ')).filter((one) => /tabel|baris/.test(one))).toEqual([]);
  });
});

test.each([
  ['jenis: teks', 'baris: [[a, b]]', 'kolom: [Rekomendasi, Tindak lanjut]'],
  ['jenis: nilai', 'baris: [{ nama: Satu, nilai: { 2020: 1 } }]', 'kolom: [2019, 2020]'],
])(
  'a table with %s and no columns is refused at the key, with an example',
  (jenis, rows, example) => {
    const written = `  - { kode: saran, ${jenis}, judul: Tabel, kolom: [], ${rows} }\n`;
    const realisasi = { '2020/realisasi.yaml': `${REALISASI}tabel:\n${written}` };
    const column = written.indexOf('kolom') + 1;
    const line = `${REALISASI}tabel:\n`.split('\n').length;
    const found = (bahasa: Language) =>
      analyseTextsIn(bahasa, MINIMAL, realisasi).diagnostics.filter(
        ({ tingkat }) => tingkat === 'galat',
      );
    expect(found('id')).toMatchObject([
      {
        kode: 'daftar-kosong',
        pesan: '"kolom" kosong, padahal sedikitnya satu isi diperlukan',
        saran: `tulis isinya berurutan, misalnya "${example}"`,
        position: { berkas: '2020/realisasi.yaml', baris: line, kolom: column },
      },
    ]);
    expect(found('en')).toMatchObject([
      {
        pesan: '"kolom" is empty, but needs at least one item',
        saran: `write what belongs in it, in order, such as "${example}"`,
      },
    ]);
  },
);

test('prose counts its rows and knows its name', () => {
  const { tahunan } = analysed(table());
  const [year] = tahunan;
  const { workspace: ruang } = bahan(MINIMAL, {
    '2020/realisasi.yaml': `${REALISASI}tabel:\n${table()}`,
  });
  const indeks = buildIndeks(ruang, year!.hasil);
  expect(evaluate('cacah "saran"', indeks)).toEqual({ jenis: 'teks', text: 'dua' });
  expect(evaluate('nama "saran"', indeks)).toEqual({
    jenis: 'teks',
    text: 'Tindak Lanjut Rekomendasi',
  });
  expect(evaluate('cacah "sarn"', indeks)).toMatchObject({ sebab: { similar: 'saran' } });
  expect(evaluate('nama "sarn"', indeks)).toMatchObject({ sebab: { similar: 'saran' } });
});

describe('the follow-up of last year’s evaluation', () => {
  const LAST = {
    '2019/target.yaml': 'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 80 } }\n',
    '2019/realisasi.yaml': 'realisasi:\n  S1.1: 80\n',
  };
  const asked = (tables: string, more: Readonly<Record<string, string>>) =>
    codes(tables, more).filter((one) => one.endsWith('tindak-lanjut-belum'));

  test('is asked for where there was a year before', () => {
    expect(asked('  []\n', LAST)).toEqual(['2020/realisasi.yaml:1:1 tindak-lanjut-belum']);
    expect(asked('  []\n', {})).toEqual([]);
  });

  test('is given by a table, by prose, or left out on purpose', () => {
    expect(asked(table('bagian: tindak-lanjut, '), LAST)).toEqual([]);
    expect(asked(table(), LAST)).toHaveLength(1);
    expect(
      asked('  []\n', { ...LAST, '2020/narasi/3.3-tindak-lanjut.md': 'Sudah selesai.\n' }),
    ).toEqual([]);
    const without = `${MINIMAL['lkjip.yaml'] ?? ''}tampilan:\n  bagian: { kinerja: [capaian-kinerja, realisasi-anggaran] }\n`;
    expect(asked('  []\n', { ...LAST, 'lkjip.yaml': without })).toEqual([]);
  });

  test('an empty table gives none', () => {
    const empty = `  - { ${HEAD}, bagian: tindak-lanjut, kolom: [A], baris: [] }\n`;
    expect(asked(empty, LAST)).toHaveLength(1);
  });
});
