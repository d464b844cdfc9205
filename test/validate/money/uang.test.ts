// Money that cannot be right, or that nobody accounts for.

import { describe, expect, test } from 'vitest';
import { measure } from '../../shared/clock.ts';
import { checkProgramSasaran } from '../../../src/validate/money/programs.ts';
import { FIGURE_CHECKS, bahan, bahanTahun, MINIMAL, periksa, saran } from '../ruang.ts';

function finding(anggaran: string): string[] {
  const isi = bahan(MINIMAL, { '2020/anggaran.yaml': anggaran });
  return periksa(isi, ...FIGURE_CHECKS).map((baris) => baris.replace(/^\S+ /, ''));
}
const program = (...isi: readonly string[]) =>
  `program:\n${isi.map((one, i) => `  - { kode: P0${String(i + 1)}, nama: Program ${String(i + 1)}, ${one} }\n`).join('')}`;
const LENGKAP = 'sasaran: S1, anggaran: 400, realisasi: 380';

test('a budget that is in order is silent', () => {
  expect(finding(program(LENGKAP, LENGKAP))).toEqual([]);
  expect(finding(`${program(LENGKAP)}capaian_keuangan: { S1: 95 }\n`)).toEqual([]);
});

test('a budget that was spent to the last rupiah is no excess', () => {
  expect(finding(program('sasaran: S1, anggaran: 400, realisasi: 400'))).toEqual([]);
  expect(finding(program('sasaran: S1, anggaran: 400, realisasi: 401'))).toEqual([
    'galat: realisasi anggaran P01 (Program 1) Rp401 melebihi pagunya, Rp400 [serapan-melebihi-pagu]',
  ]);
});

test('spending without a budget', () => {
  expect(finding(program('sasaran: S1, anggaran: 0, realisasi: 5'))).toEqual(
    [
      'galat: realisasi anggaran P01 (Program 1) Rp5 melebihi pagunya, Rp0 [serapan-melebihi-pagu]',
      'peringatan: anggaran program P01 (Program 1) nol, jadi serapannya tidak dapat dihitung [anggaran-nol]',
    ].sort((a, b) => (a.includes('anggaran-nol') ? -1 : b.length - a.length)),
  );
  expect(finding(program('sasaran: S1, realisasi: 5'))).toEqual([
    'peringatan: anggaran program P01 (Program 1) belum diisi, jadi jumlah anggaran belum mencakupnya [anggaran-kosong]',
  ]);
});

describe('spending that is not reported', () => {
  const BELUM = 'sasaran: S1, anggaran: 400';
  test('one word for all, or one for each', () => {
    expect(finding(program(BELUM, BELUM))).toEqual([
      'peringatan: realisasi anggaran belum diisi pada 2 dari 2 program, jadi serapan rupiah tidak dapat dihitung [anggaran-belum-dilaporkan]',
    ]);
    expect(finding(program(LENGKAP, BELUM, BELUM))).toHaveLength(2);
    expect(finding(program(BELUM))).toEqual([
      'peringatan: realisasi anggaran program P01 (Program 1) belum diisi, jadi jumlah serapan belum mencakupnya [anggaran-belum-dilaporkan]',
    ]);
  });

  test('zero is a report', () => {
    expect(finding(program('sasaran: S1, anggaran: 400, realisasi: 0'))).toEqual([]);
  });

  test('a stated percentage stands in for rupiah that are not all there', () => {
    expect(finding(`${program(LENGKAP, BELUM)}capaian_keuangan: { S1: 87.16 }\n`)).toHaveLength(1);
  });
});

describe('capaian_keuangan', () => {
  test('at the decimals that it has', () => {
    const isi = program('sasaran: S1, anggaran: 700, realisasi: 600');
    expect(finding(`${isi}capaian_keuangan: { S1: 85.71 }\n`)).toEqual([]);
    expect(finding(`${isi}capaian_keuangan: { S1: 86 }\n`)).toEqual([]);
    expect(finding(`${isi}capaian_keuangan: { S1: 85.72 }\n`)).toEqual([
      'peringatan: capaian keuangan S1 tertulis 85,72 persen, tetapi menurut rupiah programnya 85,71 persen [keuangan-beda]',
    ]);
  });

  test('above 100, and of an unknown sasaran', () => {
    const isi = program(LENGKAP);
    expect(finding(`${isi}capaian_keuangan: { S12: 102 }\n`)).toEqual([
      'galat: capaian_keuangan menyebut sasaran "S12", yang tidak ada pada Renstra [keuangan-sasaran-tak-dikenal]',
      'galat: realisasi anggaran S12 102 persen melebihi pagunya, 100 persen [serapan-melebihi-pagu]',
    ]);
    expect(finding(`${isi}capaian_keuangan: { lain-lain: 90 }\n`)).toHaveLength(1);
  });
});

describe('programs', () => {
  test('that support nothing, or something unknown', () => {
    expect(finding(program('anggaran: 4, realisasi: 4', LENGKAP))).toEqual([
      'peringatan: program P01 (Program 1) tidak menyebut sasaran yang didukungnya [program-tanpa-sasaran]',
    ]);
    const [advice] = saran(
      bahan(MINIMAL, { '2020/anggaran.yaml': program('anggaran: 4, realisasi: 4', LENGKAP) }),
      checkProgramSasaran,
    );
    expect(advice).toContain('tulis "sasaran: semua"');
    expect(finding(program('sasaran: semua, anggaran: 4, realisasi: 4'))).toEqual([]);
    expect(finding(program('sasaran: [S1], anggaran: 4, realisasi: 4'))).toEqual([]);
    expect(finding(program('sasaran: [S1, Q9x, semu], anggaran: 4, realisasi: 4'))).toEqual([
      'galat: program P01 (Program 1) mendukung sasaran "Q9x", yang tidak ada pada Renstra [program-sasaran-tak-dikenal]',
      'galat: program P01 (Program 1) mendukung sasaran "semu", yang tidak ada pada Renstra [program-sasaran-tak-dikenal]',
    ]);
    const advised = (sasaran: string) =>
      saran(
        bahan(MINIMAL, { '2020/anggaran.yaml': program(`sasaran: ${sasaran}, anggaran: 4, realisasi: 4`) }),
        checkProgramSasaran,
      ); // prettier-ignore
    // The word for all is no kode of a list.
    expect(advised('[S1, semua]')).toEqual([
      'tulis sasaran: semua, tanpa daftar; bila hanya untuk S1, hapus "semua"',
    ]);
    expect(advised('[Semua]')).toEqual(['tulis sasaran: semua, tanpa daftar']);
    expect(advised('Semua')).toEqual(['mungkin maksudnya "semua"']);
    expect(advised('{ S1: 50, semua: 50 }')).toEqual(['mungkin maksudnya "semua"']);
    expect(finding(program('sasaran: Q9x, anggaran: 4, realisasi: 4', LENGKAP))).toEqual([
      'galat: program P01 (Program 1) mendukung sasaran "Q9x", yang tidak ada pada Renstra [program-sasaran-tak-dikenal]',
    ]);
  });

  test('none at all, and none for a sasaran', () => {
    expect(finding('program: []\n')).toEqual([
      'peringatan: belum ada satu program pun di berkas ini [program-kosong]',
    ]);
    expect(finding(program('anggaran: 4, realisasi: 4'))).toHaveLength(2);
  });

  test('twice by kode, twice by name in whatever case', () => {
    const isi =
      'program:\n' +
      [
        'P01, nama: Program A',
        'P01, nama: Program B',
        'P03, nama: PROGRAM  A.',
        'P01, nama: Program C',
      ]
        .map((one) => `  - { kode: ${one}, ${LENGKAP} }\n`)
        .join('');
    expect(finding(isi)).toEqual([
      'galat: kode program P01 sudah dipakai pada baris 2 [program-kode-ganda]',
      'peringatan: nama program P03 (Rp400) sama dengan P01 (Rp400): "PROGRAM  A." [program-nama-ganda]',
      'galat: kode program P01 sudah dipakai pada baris 2 [program-kode-ganda]',
    ]);
  });
});

describe('programs of one name, however it is written', () => {
  const names = (...nama: readonly string[]) =>
    finding(
      `program:\n${nama.map((one, i) => `  - { kode: P0${String(i + 1)}, nama: "${one}", ${LENGKAP} }\n`).join('')}`,
    );

  test.each([
    ['Program Pengelolaan Pendapatan Daerah', 'Pengelolaan Pendapatan Daerah'],
    ['Program Pengelolaan Pendapatan Daerah', 'Program Pengeloalan Pendapatan Daerah'],
    ['Program Pengelolaan Pendapatan Daerah', 'Prog. Pengelolan Pendaptan Daerah'],
    ['Program Kerja Sama Setda', 'PROGRAM KERJASAMA SEKRETARIAT DAERAH'],
    ['Program Pengelolaan Sarana & Prasarana', 'Program Mengelola Sarana dan Prasarana'],
  ])('%s, %s', (a, b) => {
    expect(names(a, b)).toEqual([
      `peringatan: nama program P02 (Rp400), "${b}", hampir sama dengan P01 (Rp400), "${a}" [program-nama-ganda]`,
    ]);
  });

  test.each([
    ['Program Pengelolaan Pendidikan Dasar', 'Program Pengelolaan Pendidikan Menengah'],
    ['Program A Tahap I', 'Program A Tahap II'],
    ['Program Jalan Tahap 10', 'Program Jalan Tahap 11'],
    ['Program Pembangunan Ruas 100001', 'Program Pembangunan Ruas 100002'],
    ['Program Penyelenggaraan Jalan', 'Program Penyelenggaraan Jalur'],
    ['Program Perikanan Tangkap', 'Program Perikanan'],
    ['Program Pelayanan', `Program Pelayanan${'n'.repeat(70)}`],
  ])('%s and %s are two', (a, b) => {
    expect(names(a, b)).toEqual([]);
  });

  test('each is named once, beside the first that it repeats', () => {
    const tiga = names('Program Pelayanan Umum', 'Program Pelayanna Umum', 'Pelayanan Umum');
    expect(tiga).toHaveLength(2);
    expect(tiga[1]).toContain('hampir sama dengan P01');
  });

  test('thousands of programs are read in moments', () => {
    const nama = Array.from(
      { length: 4000 },
      (_, i) => `Pengelolaan ${'urusan '.repeat(20)}${String(i)}`,
    );
    expect(measure(() => names(...nama))).toBeLessThan(8000);
  });
});

test('without anggaran.yaml, which the reader reports, nothing is said', () => {
  const { workspace: ruang, hasil } = bahan(MINIMAL);
  const without = { ...hasil, data: { ...hasil.data, anggaran: null } };
  expect(periksa({ workspace: ruang, hasil: without }, ...FIGURE_CHECKS)).toEqual([]);
});

test('the formula of PMK 22/2021 is not of 2023 and later', () => {
  const lkjip = (metode: string) => ({
    'lkjip.yaml': `versi: 1\ninstansi: { nama: A, daerah: B }\nmetode: { efisiensi: ${metode} }\n`,
  });
  const found = (tahun: number, metode: string) =>
    periksa(
      bahanTahun(tahun, MINIMAL, lkjip(metode), {
        [`${String(tahun)}/target.yaml`]: 'perjanjian_kinerja: []\n',
        [`${String(tahun)}/realisasi.yaml`]: 'realisasi: {}\n',
        [`${String(tahun)}/anggaran.yaml`]: 'program: []\n',
      }),
      ...FIGURE_CHECKS,
    ).filter((baris) => baris.includes('efisiensi-pmk-lama'));
  expect(found(2023, 'pmk-22-2021')).toEqual([
    'lkjip.yaml:3:22: peringatan: efisiensi tahun 2023 dihitung dengan rumus PMK 22/PMK.02/2021, yang sejak tahun 2023 digantikan KMK 466/2023 [efisiensi-pmk-lama]',
  ]);
  expect(found(2022, 'pmk-22-2021')).toEqual([]);
  expect(found(2023, 'indeks-capaian')).toEqual([]);
});
