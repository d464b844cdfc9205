// Files in the shapes that people write them in, rolled: block and flow, quotes, comments, aliases.

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { computeTabelMenurutTahun } from '../../src/calculate/tren.ts';
import { rollYear } from '../../src/new/roll.ts';
import { rollNarasi } from '../../src/new/narasi.ts';
import { shiftYears } from '../../src/new/years.ts';
import { YamlEditor } from '../../src/new/editor.ts';
import { bahan, MINIMAL, type Berkas } from '../validate/ruang.ts';

/** A file of 2021, rolled from a small workspace of 2020. */
function gulir(nama: string, isi: string, other: Berkas = {}): string {
  const { workspace: ruang, hasil } = bahan(MINIMAL, other, { [`2020/${nama}`]: isi });
  expect(computeTabelMenurutTahun(ruang, 2020).has(2020)).toBe(true);
  const berkas = rollYear(ruang, hasil.renstra, 2020, 2021);
  return berkas.find((one) => one.nama === `2021/${nama}`)!.content.replace(/^#.*\n/, '');
}
const RENSTRA: Berkas = {
  'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Meningkatnya mutu pelayanan
    indikator:
      - { kode: S1.1, nama: Nilai, satuan: poin, iku: true, target: { 2020: 80, 2021: "81.250" } }
      - { kode: S1.2, nama: Waktu, satuan: hari, iku: true, target: { 2020: 5, 2021: 4.50 } }
`,
};

describe('target.yaml', () => {
  test('on one line, with an indikator that is new', () => {
    const isi =
      'iku: { sumber: "IKU 2020", target: { S1.1: 80 } }\nperjanjian_kinerja:\n  - { versi: murni, tanggal: 2020-01-15, target: { S1.1: 80 }, catatan: { S1.1: x } }\n';
    expect(parse(gulir('target.yaml', isi, RENSTRA))).toEqual({
      iku: { sumber: 'IKU 2021', target: { 'S1.1': '81.250', 'S1.2': 4.5 } },
      perjanjian_kinerja: [
        { versi: 'murni', tanggal: null, target: { 'S1.1': '81.250', 'S1.2': 4.5 } },
      ],
    });
  });

  test('entries in another order than usual', () => {
    const isi = `perjanjian_kinerja:
  - tanggal: 2020-01-15
    catatan:
      S1.1: Diubah
    versi: perubahan
    target:
      S1.1: 80 # dari rapat
    sumber: PK Perubahan 2020
`;
    expect(gulir('target.yaml', isi, RENSTRA)).toBe(`perjanjian_kinerja:
  - tanggal:
    versi: murni
    # TODO: pastikan sumber dan target ini sama dengan dokumen tahun 2021
    target:
      S1.1: "81.250"
      S1.2: 4.50
    sumber: PK 2021
`);
  });

  test('an alias means what it stood for', () => {
    const isi = `iku: { target: &t { S1.1: 80 } }
perjanjian_kinerja:
  - { versi: murni, target: *t }
`;
    expect(parse(gulir('target.yaml', isi, RENSTRA))).toMatchObject({
      iku: { target: { 'S1.2': 4.5 } },
      perjanjian_kinerja: [{ target: { 'S1.2': 4.5 } }],
    });
  });
});

describe('realisasi.yaml', () => {
  test('nothing in it', () => {
    expect(gulir('realisasi.yaml', 'realisasi:\n', RENSTRA)).toContain(
      'realisasi:\n  S1.1:\n  S1.2:\n',
    );
    expect(gulir('realisasi.yaml', 'tabel: []\n', RENSTRA)).toContain(
      'realisasi:\n  S1.1:\n  S1.2:\n',
    );
    expect(gulir('realisasi.yaml', 'realisasi: {}\n', RENSTRA)).toContain(
      'realisasi:\n  S1.1:\n  S1.2:\n',
    );
  });

  test('within brackets', () => {
    const isi = 'realisasi: { S1.1: 84, S9: { nilai: 3, catatan: x } }\n';
    expect(parse(gulir('realisasi.yaml', isi, RENSTRA))).toEqual({
      realisasi: { 'S1.1': null, 'S1.2': null },
    });
  });

  test('an entry without anything to keep is left empty, and its comments go', () => {
    const isi = `realisasi:
  # Sementara, menunggu 2020.
  S1.1:
    nilai: 84 # dari survei
    catatan: Angka sementara
  S1.2: 3.5 # hasil hitungan tangan
`;
    expect(gulir('realisasi.yaml', isi, RENSTRA)).toBe('realisasi:\n  S1.1:\n  S1.2:\n');
  });

  test('a source whose year was moved on is to be looked at, and no other', () => {
    const todo = '# TODO: tahun pada "sumber" digeser';
    const of = (sumber: string, rows = '') =>
      gulir(
        'realisasi.yaml',
        `realisasi: { S1.1: { nilai: 84${sumber} } }
tabel:
  - { kode: a, jenis: capaian, judul: Mutu, baris: [{ indikator: A, satuan: poin, target: 3, realisasi: 3${rows} }] }
`,
      );
    expect(of('')).not.toContain('TODO');
    expect(of(', sumber: Survei')).not.toContain('TODO');
    expect(of(', sumber: Survei 2020').split(todo)).toHaveLength(2);
    expect(of('', ', sumber: BPS 2020')).toMatch(new RegExp(`${todo}.*\ntabel:`));
  });

  test('a derived past is written down as the last report told it', () => {
    // (70 + 70 + 72) / 3 = 70,666…
    const isi = `realisasi: { S1.1: 84 }
realisasi_lalu: { 2018: { S1.1: { dari: unsur, ambil: rata-rata, kolom: Nilai } } }
tabel:
  - { kode: unsur, jenis: nilai, judul: Unsur, kolom: [Nilai], baris: [{ nama: A, nilai: { Nilai: 70 } }, { nama: B, nilai: { Nilai: 70 } }, { nama: C, nilai: { Nilai: 72 } }] }
`;
    const exact = {
      'lkjip.yaml': `${MINIMAL['lkjip.yaml']}metode: { pembulatan: { dasar: penuh } }\n`,
    };
    expect(parse(gulir('realisasi.yaml', isi, exact))).toMatchObject({
      realisasi_lalu: { 2018: { 'S1.1': 70.67 } },
    });
  });

  test('the past that was derived from a table that is emptied is written down', () => {
    const isi = `realisasi: { S1.1: 84 }
realisasi_lalu:
  2018: { S1.1: { dari: semester, ambil: rata-rata, kolom: Semester I, sumber: "Survei 2018" } }
  2019: { S1.1: { dari: unit, ambil: rata-rata, kolom: 2019, capaian_tercetak: 9 } }
tabel:
  - kode: semester
    jenis: nilai
    judul: Nilai
    kolom: [Semester I]
    baris: [{ nama: A, nilai: { Semester I: 70.5 } }, { nama: B, nilai: { Semester I: 71 } }]
  - kode: unit
    jenis: nilai
    judul: Nilai
    kolom:
      - 2019
      - "2020" # tahun ini
    baris:
      - nama: A
        nilai:
          2019: 70
          2020: 80
      - nama: B
      - { nama: C }
      - nama: D
        nilai:
`;
    expect(parse(gulir('realisasi.yaml', isi))).toEqual({
      realisasi: { 'S1.1': null },
      realisasi_lalu: {
        2018: { 'S1.1': { nilai: 70.75, sumber: 'Survei 2018' } },
        2019: { 'S1.1': { dari: 'unit', ambil: 'rata-rata', kolom: 2019 } },
      },
      tabel: [
        {
          kode: 'semester',
          jenis: 'nilai',
          judul: 'Nilai',
          kolom: ['Semester I'],
          baris: [
            { nama: 'A', nilai: { 'Semester I': null } },
            { nama: 'B', nilai: { 'Semester I': null } },
          ],
        },
        {
          kode: 'unit',
          jenis: 'nilai',
          judul: 'Nilai',
          kolom: [2019, '2020', '2021'],
          baris: [
            { nama: 'A', nilai: { 2019: 70, 2020: 80, 2021: null } },
            { nama: 'B', nilai: { 2021: null } },
            { nama: 'C', nilai: { 2021: null } },
            { nama: 'D', nilai: { 2021: null } },
          ],
        },
      ],
    });
  });

  test('a year that has its own folder is not remembered twice', () => {
    const isi =
      'realisasi: { S1.1: 84 }\nrealisasi_lalu:\n  2019: { S1.1: 80 }\n  2018: { S1.1: 79 }\n';
    const other = {
      '2019/target.yaml': MINIMAL['2020/target.yaml']!,
      '2019/realisasi.yaml': 'realisasi: { S1.1: 80 }\n',
    };
    expect(parse(gulir('realisasi.yaml', isi, other))).toMatchObject({
      realisasi_lalu: { 2019: {}, 2018: { 'S1.1': 79 } },
    });
  });
});

test('anggaran.yaml within brackets', () => {
  const isi =
    'sumber: DPA 2020\nprogram:\n  - { kode: P01, nama: A, anggaran: 10, realisasi: 9, serapan_tercetak: 90 }\njumlah_tercetak: 10 # 2020\n';
  expect(parse(gulir('anggaran.yaml', isi))).toEqual({
    sumber: 'DPA 2021',
    program: [{ kode: 'P01', nama: 'A', anggaran: null, realisasi: null }],
  });
});

test('years move but for those of regulations, periods and other years', () => {
  const geser = { from: 2020, to: 2021 };
  expect(shiftYears('DPPA Tahun 2020', geser)).toBe('DPPA Tahun 2021');
  expect(shiftYears('Inspektorat, 2021; survei 2018', geser)).toBe(
    'Inspektorat, 2022; survei 2018',
  );
  for (const tetap of ['Perda Nomor 3 Tahun 2020', 'Renstra 2020-2024', 'nilai 12020']) {
    expect(shiftYears(tetap, geser)).toBe(tetap);
  }
});

test('comments of last year’s prose do not end the comment that it is put in', () => {
  const hasil = rollNarasi('Awal <!-- catatan --> akhir\r\n', { from: 2020, to: 2021 });
  expect(hasil.match(/<!--|-->/g)).toEqual(['<!--', '-->']);
  expect(hasil).toContain('Awal <! -- catatan -- > akhir');
  expect(rollNarasi(' \n', { from: 2020, to: 2021 })).toBe('TODO: tulis untuk tahun 2021.\n');
});

test('a # within text is no comment', () => {
  const penyunting = new YamlEditor(
    'a: "x # 2020"\nb: c # 2020\n# 2020\n\n# tetap\nd: >-\n  # 2020\n',
  );
  penyunting.dropComments((teks) => teks.includes('2020'));
  expect(penyunting.result()).toBe('a: "x # 2020"\nb: c\n\n# tetap\nd: >-\n  # 2020\n');
});
