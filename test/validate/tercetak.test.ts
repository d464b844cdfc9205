// Printed figures against calculated ones: agreement at the printed decimals, and the cause that is named.

import { describe, expect, test } from 'vitest';
import { checkTercetak } from '../../src/validate/printed/printed.ts';
import { bahan, MINIMAL, periksa, word, type Berkas } from './ruang.ts';

/** What is said of one workspace: the code and the words after the calculated figure. */
function sebab(...berkas: readonly Berkas[]): string[] {
  return periksa(bahan(MINIMAL, ...berkas), checkTercetak).map((baris) =>
    baris.replace(/^.*peringatan: /, ''),
  );
}
/** The codes alone. */
function kode(...berkas: readonly Berkas[]): string[] {
  return sebab(...berkas).map((baris) => /\[(.*)\]$/.exec(baris)?.[1] ?? '');
}
const metode = (isi: string): Berkas => ({
  'lkjip.yaml': `versi: 1\ninstansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }\nmetode: { ${isi} }\n`,
});
const realisasi = (isi: string): Berkas => ({ '2020/realisasi.yaml': isi });
const anggaran = (isi: string): Berkas => ({ '2020/anggaran.yaml': isi });
/** A capaian table of rows, with a printed mean. */
const capaian = (baris: readonly string[], rataRata = 'null'): Berkas =>
  realisasi(
    `tabel:\n  - kode: kinerja\n    jenis: capaian\n    judul: Kinerja\n    rata_rata_tercetak: ${rataRata}\n    baris:\n` +
      baris.map((one, i) => `      - { indikator: Baris ${String(i + 1)}, ${one} }\n`).join(''),
  );
const nilai = (tercetak: string, ...baris: readonly string[]): Berkas =>
  realisasi(
    `tabel:\n  - kode: nilai\n    jenis: nilai\n    judul: Nilai\n    kolom: [2019, 2020]\n    ${tercetak}\n    baris:\n` +
      baris
        .map((one, i) => `      - { nama: Unit ${String(i + 1)}, nilai: { ${one} } }\n`)
        .join(''),
  );

describe('a printed figure agrees at the decimals that it has', () => {
  test.each([
    ['101', '101.05', true],
    ['101.1', '101.05', true],
    ['101.0', '101.05', false],
    ['96.40', '96.44', false],
    ['96.4', '96.44', true],
    ['96', '96.44', true],
    ['"96.440"', '96.44', true],
    // Shown as 100,50, which a reader shortens to 101.
    ['101', '100.496', true],
    ['100', '100.496', true],
  ])('%s beside %s', (tercetak, hasil, match) => {
    const isi = capaian([
      `satuan: poin, target: 100, realisasi: "${hasil}", capaian_tercetak: ${tercetak}`,
    ]);
    expect(kode(isi).length === 0).toBe(match);
  });

  test('the place is that of the printed figure', () => {
    const isi = capaian(['satuan: poin, target: 80, realisasi: 60, capaian_tercetak: 88.15']);
    expect(periksa(bahan(MINIMAL, isi), checkTercetak)).toEqual([
      '2020/realisasi.yaml:7:90: peringatan: capaian "Baris 1" tercetak 88,15, hasil hitungan 75,00 (lebih tinggi 13,15): sebabnya tidak terlihat dari data [tercetak-beda]',
    ]);
  });

  test('more decimals than the report shows are compared and shown', () => {
    const isi = capaian([
      'satuan: poin, target: 95, realisasi: 102.95, capaian_tercetak: 108.3684',
    ]);
    expect(kode(isi)).toEqual([]);
    const other = capaian([
      'satuan: poin, target: 95, realisasi: 102.95, capaian_tercetak: 108.3584',
    ]);
    expect(sebab(other)[0]).toContain('hasil hitungan 108,3684 (lebih rendah 0,0100)');
  });
});

describe('the cause of a row', () => {
  const KEMISKINAN = 'satuan: persen, polaritas: minimal, target: 4.34, realisasi: 5.4';
  test.each([
    // domain.md section 7: R / T on a lower-is-better row.
    [`${KEMISKINAN}, capaian_tercetak: 124.42`, 'realisasi-per-target', 'tercetak-rumus-lain'],
    [`${KEMISKINAN}, capaian_tercetak: 80.37`, 'target-per-realisasi', 'tercetak-rumus-lain'],
    [
      'satuan: poin, rumus: target-per-realisasi, polaritas: minimal, target: 54, realisasi: 20.26, capaian_tercetak: 162.48',
      'seharusnya target-per-realisasi',
      'tercetak-rumus-lain',
    ],
    [
      'satuan: poin, target: 80, realisasi: 84.2, capaian_tercetak: 94.75',
      'dua-target',
      'tercetak-rumus-lain',
    ],
    [
      'satuan: poin, target: 50, realisasi: 63.5, capaian_tercetak: 120',
      'dibatasi 120',
      'tercetak-batas-capaian',
    ],
    [
      'satuan: poin, target: 86, realisasi: 66.62, capaian_tercetak: 77.46',
      'dipotong',
      'tercetak-pembulatan',
    ],
    [
      'satuan: poin, target: 86, realisasi: 66.62, capaian_tercetak: 77.48',
      'bergeser satu',
      'tercetak-pembulatan',
    ],
    [
      'satuan: persen, target: 6, realisasi: -6.35, capaian_tercetak: 105.83',
      'minus',
      'tercetak-tanda-hilang',
    ],
    [
      'satuan: persen, target: 6, realisasi: -6.35, capaian_tercetak: -105.83',
      'batas bawah',
      'tercetak-batas-bawah',
    ],
    [
      'satuan: persen, target: 6, realisasi: -6.35, capaian_tercetak: 44',
      'hasil hitung',
      'tercetak-beda',
    ],
    [
      'satuan: poin, target: 77.1, realisasi: 81.38, capaian_tercetak: 1.06',
      '100',
      'tercetak-seratus-kali',
    ],
    [
      'satuan: poin, target: 77.1, realisasi: 81.38, capaian_tercetak: 10555',
      '100',
      'tercetak-seratus-kali',
    ],
    // domain.md section 7: 108,7 for 107,87; 73,30 for 73,33; 80,5 for 77,1.
    [
      'satuan: poin, target: 75, realisasi: 80.9, capaian_tercetak: 108.7',
      'satu digit',
      'tercetak-salah-ketik',
    ],
    [
      'satuan: poin, target: 75, realisasi: 55, capaian_tercetak: 73.30',
      'satu digit',
      'tercetak-salah-ketik',
    ],
    [
      'satuan: poin, target: 75, realisasi: 55, capaian_tercetak: 70.30',
      'tidak terlihat',
      'tercetak-beda',
    ],
    [
      'satuan: poin, target: 100, realisasi: 81.67, capaian_tercetak: 86.17',
      'dua digit tertukar',
      'tercetak-salah-ketik',
    ],
    [
      'satuan: poin, target: 100, realisasi: 77.1, capaian_tercetak: 80.5',
      'tidak terlihat',
      'tercetak-beda',
    ],
    // A single digit fits too much to name a slip.
    [
      'satuan: poin, target: 100, realisasi: 5, capaian_tercetak: 7',
      'tidak terlihat',
      'tercetak-beda',
    ],
    [
      'satuan: poin, target: 100, realisasi: 50, capaian_tercetak: 0',
      'tidak terlihat',
      'tercetak-beda',
    ],
  ])('{ %s }', (baris, kata, what) => {
    const [one] = sebab(capaian([baris]));
    expect(one).toContain(`[${what}]`);
    expect(one).toContain(kata);
  });

  test('the same mistake on two rows', () => {
    const two = [
      `${KEMISKINAN}, capaian_tercetak: 124.42`,
      `${KEMISKINAN}, capaian_tercetak: 80.37`,
    ];
    expect(kode(capaian([...two, ...two]))).toEqual(Array(4).fill('tercetak-rumus-lain'));
  });

  test('a cap that was forgotten, of the workspace or of the row', () => {
    const baris = 'satuan: poin, target: 50, realisasi: 63.5';
    const isi = capaian([`${baris}, capaian_tercetak: 127`]);
    expect(sebab(metode('capaian_maksimum: 120'), isi)[0]).toContain('tidak dikenakan');
    const sendiri = capaian([`${baris}, capaian_maksimum: 110, capaian_tercetak: 127`]);
    expect(kode(sendiri)).toEqual(['tercetak-batas-capaian']);
  });

  test('a figure that cannot be calculated, and why', () => {
    expect(sebab(capaian(['satuan: poin, target: 80, capaian_tercetak: 0']))).toEqual([
      'capaian "Baris 1" tercetak 0, tetapi tidak dapat dihitung: realisasinya belum ada [tercetak-tanpa-hitungan]',
    ]);
    const zero = capaian(['satuan: poin, target: 0, realisasi: 1, capaian_tercetak: 12']);
    expect(sebab(zero)[0]).toContain('targetnya nol');
    const kosong = nilai('rata_rata_tercetak: { 2019: 80 }', '2020: 81');
    expect(sebab(kosong)[0]).toContain('tidak dapat dihitung: tidak ada nilai');
  });
});

describe('the cause of a mean', () => {
  test('a blank counted as zero, in a nilai table', () => {
    const isi = nilai(
      'rata_rata_tercetak: { 2019: 81.67 }',
      ...Array<string>(37).fill('2019: 83.88'),
      '2020: 1',
    );
    expect(sebab(isi)).toEqual([
      'rata-rata tabel "nilai" kolom 2019 tercetak 81,67, hasil hitungan 83,88 (lebih rendah 2,21): nilai yang kosong dihitung sebagai nol (37 nilai dibagi 38; kosong: Unit 38) [tercetak-kosong-dihitung-nol]',
    ]);
  });

  test('blanks in a capaian table, of which three are named', () => {
    const kosong = 'satuan: poin, target: 10';
    const isi = capaian(
      ['satuan: poin, target: 10, realisasi: 9', kosong, kosong, kosong, kosong],
      '18',
    );
    expect(sebab(isi)[0]).toContain(
      '(1 nilai dibagi 5; kosong: Baris 2; Baris 3; Baris 4; 1 lainnya)',
    );
  });

  const EKONOMI = [
    'satuan: persen, target: 6, realisasi: 5.44',
    'satuan: poin, polaritas: minimal, target: 54, realisasi: 20.26',
    'satuan: poin, target: 86, realisasi: 66.62',
  ];
  test('rounded and unrounded rows: the 110,21 of the printed report is 110,20 exactly', () => {
    expect(kode(capaian(EKONOMI, '110.21'))).toEqual([]);
    expect(sebab(capaian(EKONOMI, '110.20'))[0]).toContain('belum dibulatkan');
    const penuh = metode('pembulatan: { dasar: penuh }');
    expect(kode(penuh, capaian(EKONOMI, '110.20'))).toEqual([]);
    expect(sebab(penuh, capaian(EKONOMI, '110.21'))[0]).toContain('sudah dibulatkan');
  });

  test('another formula on every row, a cap on one of them, rows that are printed wrong', () => {
    expect(sebab(capaian(EKONOMI, '68.55'))[0]).toContain(
      'realisasi-per-target (R / T × 100) pada setiap barisnya',
    );
    expect(sebab(capaian(EKONOMI, '96.05'))[0]).toContain('dibatasi 120');
    const fault = EKONOMI.map((baris, i) =>
      i === 2 ? `${baris}, capaian_tercetak: 95.47` : baris,
    );
    expect(kode(capaian(fault, '116.21'))).toEqual(['tercetak-turunan', 'tercetak-beda']);
  });

  test('a row without a value is in no mean of printed rows', () => {
    const baris = [
      'satuan: poin, target: 10, realisasi: 9, capaian_tercetak: 97',
      'satuan: poin, target: 10',
    ];
    expect(kode(capaian(baris, '97'))).toEqual(['tercetak-turunan', 'tercetak-beda']);
  });

  test('outside the range of its rows', () => {
    expect(sebab(capaian(EKONOMI, '63.10'))[0]).toContain('di luar rentang barisnya, 77,47–162,48');
    expect(kode(capaian(EKONOMI, '171.90'))).toEqual(['tercetak-di-luar-baris']);
    expect(kode(capaian(EKONOMI, '131.90'))).toEqual(['tercetak-beda']);
    // A row that has no capaian is not in the range.
    expect(sebab(capaian([...EKONOMI, 'satuan: poin'], '63.10'))[0]).toContain('77,47–162,48');
  });

  test('a bare figure is that of the year’s own column, of the only one, or of the last', () => {
    const kolom = (judul: string, tercetak: string) =>
      sebab(
        realisasi(
          `tabel:\n  - { kode: nilai, jenis: nilai, judul: Nilai, kolom: [${judul}], rata_rata_tercetak: ${tercetak}, baris: [{ nama: A, nilai: { "2019": 70, "2020": 80, nilai: 90 } }] }\n`,
        ),
      );
    expect(kolom('2019, 2020, nilai', '80')).toEqual([]);
    expect(kolom('nilai', '90')).toEqual([]);
    expect(kolom('2019, nilai', '90')).toEqual([]);
    expect(kolom('2019, nilai', '{ nilai: 90 }')).toEqual([]);
    expect(kolom('2019, 2020, nilai', '70')[0]).toContain('kolom 2020 tercetak 70');
  });

  test('another column', () => {
    const isi = nilai(
      'rata_rata_tercetak: { 2020: 80.5 }',
      '2019: 80, 2020: 84',
      '2019: 81, 2020: 88',
    );
    expect(sebab(isi)[0]).toContain('sama dengan angka kolom 2019');
  });
});

describe('the cause of a sum', () => {
  test.each([
    ['12', 'kekurangannya tepat sebesar "Unit 2" (30)', 'tercetak-bagian-tertinggal'],
    [
      '72',
      'kelebihannya tepat sebesar "Unit 2" (30), jadi mungkin terhitung dua kali',
      'tercetak-bagian-tertinggal',
    ],
    ['19', 'sama dengan angka kolom 2019', 'tercetak-kolom-lain'],
    ['55', 'tidak terlihat', 'tercetak-beda'],
  ])('%s', (tercetak, kata, what) => {
    const isi = nilai(
      `jumlah_tercetak: { 2020: ${tercetak} }`,
      '2019: 9, 2020: 12',
      '2019: 10, 2020: 30',
      '2020: 0',
      '2019: 0',
    );
    const [one] = sebab(isi);
    expect(one).toContain(`[${what}]`);
    expect(one).toContain(kata);
  });

  test('of a column without values', () => {
    expect(kode(nilai('jumlah_tercetak: { 2019: 5 }', '2020: 1'))).toEqual([
      'tercetak-tanpa-hitungan',
    ]);
  });

  test('of a table of personnel', () => {
    const isi = {
      '2020/organisasi.yaml':
        'tabel:\n  - { kode: golongan, jenis: nilai, judul: Golongan, kolom: [L, P], jumlah_tercetak: { L: 41, P: 30 }, rata_rata_tercetak: { L: 20.5 }, baris: [{ nama: III, nilai: { L: 41, P: 37 } }, { nama: IV }] }\n',
    };
    expect(kode(isi)).toEqual(['tercetak-beda', 'tercetak-kosong-dihitung-nol']);
  });
});

describe('the cause of an indicator', () => {
  const dokumen = (isi: string): Berkas => ({ '2020/target.yaml': isi });
  test('the realisasi, taken from a table', () => {
    const isi = (tercetak: string) =>
      realisasi(
        `realisasi:\n  S1.1: { dari: nilai, ambil: rata-rata, kolom: 2020, realisasi_tercetak: ${tercetak} }\n` +
          'realisasi_lalu:\n  2019: { S1.1: 70.25 }\n' +
          'tabel:\n  - { kode: nilai, jenis: nilai, judul: N, kolom: [2020], baris: [{ nama: A, nilai: { 2020: 84 } }, { nama: B }, { nama: C, nilai: { 2020: 86 } }] }\n',
      );
    expect(kode(isi('85'))).toEqual([]);
    expect(sebab(isi('56.67'))[0]).toContain('(2 nilai dibagi 3; kosong: B)');
    expect(sebab(isi('70.25'))[0]).toContain('sama dengan angka tahun 2019');
  });

  test('blanks in the table behind it, of a single column or of rows with capaian', () => {
    const single =
      'realisasi:\n  S1.1: { dari: nilai, ambil: rata-rata, realisasi_tercetak: 42 }\n' +
      'tabel:\n  - { kode: nilai, jenis: nilai, judul: N, kolom: [2020], baris: [{ nama: A, nilai: { 2020: 84 } }, { nama: B }] }\n';
    expect(sebab(realisasi(single))[0]).toContain('kosong: B)');
    const kinerja =
      'realisasi:\n  S1.1: { dari: kinerja, ambil: rata-rata-capaian, realisasi_tercetak: 50 }\n' +
      'tabel:\n  - { kode: kinerja, jenis: capaian, judul: N, baris: [{ indikator: A, satuan: poin, target: 1, realisasi: 1 }, { indikator: B, satuan: poin, target: 1 }] }\n';
    expect(sebab(realisasi(kinerja))[0]).toContain('(1 nilai dibagi 2; kosong: B)');
  });

  test('what is made of a mean that counts blanks as zero', () => {
    // (60 + 90 + 0) / 3 = 50, and 50 / 80 = 62,50; (60 + 90) / 2 = 75, and 75 / 80 = 93,75.
    const isi = realisasi(
      'realisasi:\n  S1.1: { dari: nilai, ambil: rata-rata, capaian_tercetak: 62.5 }\n' +
        'tabel:\n  - { kode: nilai, jenis: nilai, judul: N, kolom: [2020], baris: [{ nama: A, nilai: { 2020: 60 } }, { nama: B, nilai: { 2020: 90 } }, { nama: C }] }\n',
    );
    expect(sebab(isi)).toEqual([
      'capaian S1.1 tercetak 62,5, hasil hitungan 93,75 (lebih rendah 31,25): nilai yang kosong dihitung sebagai nol (2 nilai dibagi 3; kosong: C) [tercetak-kosong-dihitung-nol]',
    ]);
    // 99 of 100 is spent: IE = 93,75 / 99 = 0,95, and 62,50 / 99 = 0,63.
    const program = anggaran('program: []\ncapaian_keuangan: { S1: 99 }\n');
    const dan =
      (isi['2020/realisasi.yaml'] ?? '') + 'sasaran: { S1: { indeks_efisiensi_tercetak: 0.63 } }\n';
    expect(sebab(realisasi(dan), program)).toContain(
      'indeks efisiensi S1 tercetak 0,63, hasil hitungan 0,95 (lebih rendah 0,32): cocok bila nilai yang kosong dihitung sebagai nol [tercetak-kosong-dihitung-nol]',
    );
  });

  test('the capaian against the target of another document', () => {
    // The AKIP of the printed report: 81,65 against 82 (IKU) and 87 (Perjanjian Kinerja, Renstra).
    const isi = realisasi('realisasi:\n  S1.1: { nilai: 81.65, capaian_tercetak: 99.57 }\n');
    const two =
      'iku: { target: { S1.1: 82 } }\nperjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 85 } }\n  - { versi: perubahan, target: { S1.1: 87 } }\n';
    expect(sebab(dokumen(two), isi)).toEqual([
      'capaian S1.1 tercetak 99,57, hasil hitungan 93,85 (lebih tinggi 5,72): cocok dengan target 82 menurut IKU 2020 [tercetak-target-lain]',
    ]);
    const murni = realisasi('realisasi:\n  S1.1: { nilai: 81.65, capaian_tercetak: 96.06 }\n');
    expect(sebab(dokumen(two), murni)[0]).toContain(
      'target 85 menurut Perjanjian Kinerja murni 2020',
    );
    const renstra = realisasi('realisasi:\n  S1.1: { nilai: 81.65, capaian_tercetak: 102.06 }\n');
    expect(sebab(dokumen(two), renstra)[0]).toContain('target 80 menurut Renstra 2020');
    const akhir = realisasi('realisasi:\n  S1.1: { nilai: 81.65, capaian_tercetak: 90.72 }\n');
    expect(sebab(dokumen(two), akhir)[0]).toContain('target 90 menurut Renstra 2023');
  });

  test('a mean over indicators of another document names no single target', () => {
    const isi = realisasi(
      'realisasi:\n  S1.1: 81.65\nsasaran:\n  S1: { capaian_tercetak: 99.57 }\n',
    );
    const iku = dokumen(
      'iku: { target: { S1.1: 82 } }\nperjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 87 } }\n',
    );
    expect(sebab(iku, isi)[0]).toContain('cocok dengan target menurut IKU 2020');
  });

  test('the annual capaian where the one against the final target belongs', () => {
    const isi = realisasi(
      'realisasi:\n  S1.1: { nilai: 84, capaian_tercetak: 105, capaian_akhir_tercetak: 105.00 }\n',
    );
    expect(sebab(isi)).toEqual([
      'capaian terhadap target akhir periode S1.1 tercetak 105,00, hasil hitungan 93,33 (lebih tinggi 11,67): sama dengan capaian tahun 2020; yang dimaksud di sini capaian terhadap target akhir periode 90 [tercetak-capaian-tahunan]',
    ]);
    // Repeated from a printed capaian that is itself wrong.
    const fault = realisasi(
      'realisasi:\n  S1.1: { nilai: 84, capaian_tercetak: 109.73, capaian_akhir_tercetak: 109.73 }\n',
    );
    expect(kode(fault)).toEqual(['tercetak-beda', 'tercetak-capaian-tahunan']);
    const without = realisasi(
      'realisasi:\n  S1.1: { nilai: 84, capaian_akhir_tercetak: 121.38 }\n',
    );
    expect(kode(without)).toEqual(['tercetak-beda']);
  });

  test('made from a printed realisasi that is wrong, or of another year', () => {
    const isi = realisasi(
      'realisasi:\n  S1.1: { nilai: 84, realisasi_tercetak: 77.3, capaian_tercetak: 96.63 }\n',
    );
    expect(kode(isi)).toEqual(['tercetak-beda', 'tercetak-turunan']);
    const lalu = realisasi(
      'realisasi:\n  S1.1: { nilai: 84, capaian_tercetak: 87.81 }\nrealisasi_lalu:\n  2019: { S1.1: 70.25 }\n',
    );
    expect(sebab(lalu)[0]).toContain('sama dengan angka tahun 2019');
  });

  test('figures printed beside earlier years, which have no indicator of their own', () => {
    const isi = realisasi(
      'realisasi:\n  S1.1: 84\nrealisasi_lalu:\n  2019:\n    S1.1: { nilai: 76, realisasi_tercetak: 76, capaian_tercetak: 105 }\n    S9.9: { nilai: 1, capaian_tercetak: 5 }\n',
    );
    expect(sebab(isi)).toEqual([
      'capaian S1.1 tahun 2019 tercetak 105, hasil hitungan 95,00 (lebih tinggi 10,00): cocok dengan rumus dua-target ((2T − R) / T × 100), seharusnya realisasi-per-target (R / T × 100) [tercetak-rumus-lain]',
    ]);
    const other = realisasi(
      'realisasi:\n  S1.1: 84\nrealisasi_lalu:\n  2019:\n    S1.1: { nilai: 76.5, realisasi_tercetak: 84, capaian_tercetak: 105 }\n',
    );
    expect(kode(other)).toEqual(['tercetak-kolom-lain', 'tercetak-turunan']);
    const capaianLain = realisasi(
      'realisasi:\n  S1.1: 88.42\nrealisasi_lalu:\n  2019:\n    S1.1: { nilai: 71.6, capaian_tercetak: 110.53 }\n',
    );
    expect(kode(capaianLain)).toEqual(['tercetak-kolom-lain']);
  });

  test('of a year that the trend does not have', () => {
    const isi = realisasi(
      'realisasi:\n  S1.1: 84\nrealisasi_lalu:\n  2021: { S1.1: { nilai: 1, capaian_tercetak: 5 } }\n',
    );
    expect(kode(isi)).toEqual([]);
  });
});

describe('the cause of a sasaran', () => {
  const DUA: Berkas = {
    'renstra-2019-2023.yaml':
      'periode: { mulai: 2019, selesai: 2023 }\nsasaran:\n  - kode: S1\n    nama: Satu\n    indikator:\n      - { kode: S1.1, nama: A, satuan: poin }\n      - { kode: S1.2, nama: B, satuan: poin }\n',
    '2020/target.yaml':
      'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 80, S1.2: 50 } }\n',
  };
  test('a missing indicator counted as zero, and indicators printed wrong', () => {
    const isi = (tercetak: string) =>
      realisasi(
        `realisasi:\n  S1.1: { nilai: 84, capaian_tercetak: 105 }\nsasaran:\n  S1: { capaian_tercetak: ${tercetak} }\n`,
      );
    expect(kode(DUA, isi('105'))).toEqual([]);
    expect(sebab(DUA, isi('52.5'))[0]).toContain('(1 nilai dibagi 2; kosong: S1.2)');
    const fault = realisasi(
      'realisasi:\n  S1.1: { nilai: 84, capaian_tercetak: 117.31 }\n  S1.2: 50\nsasaran:\n  S1: { capaian_tercetak: 108.66 }\n',
    );
    expect(kode(DUA, fault)).toEqual(['tercetak-beda', 'tercetak-turunan']);
    const outside = realisasi(
      'realisasi:\n  S1.1: 84\n  S1.2: 50\nsasaran:\n  S1: { capaian_tercetak: 131.9 }\n',
    );
    expect(kode(DUA, outside)).toEqual(['tercetak-di-luar-baris']);
  });

  /** The efficiency of sasaran 1 of the printed report: 95, 102,95 and 87,16 per cent. */
  const seed = (tercetak: string): readonly Berkas[] => [
    {
      'renstra-2019-2023.yaml':
        'periode: { mulai: 2019, selesai: 2023 }\nsasaran:\n  - { kode: S1, nama: Satu, indikator: [{ kode: S1.1, nama: A, satuan: persen }] }\n',
      '2020/target.yaml': 'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 95 } }\n',
    },
    realisasi(`realisasi:\n  S1.1: 102.95\nsasaran:\n  S1: { ${tercetak} }\n`),
    anggaran('capaian_keuangan: { S1: 87.16 }\n'),
  ];
  test.each([
    [
      'standar_efisiensi_tercetak: 0.95, indeks_efisiensi_tercetak: 1.18, tingkat_efisiensi_tercetak: 0.24',
      [],
    ],
    // 108,37 / 87,16: capaian taken for the realisasi.
    ['indeks_efisiensi_tercetak: 1.24', ['tercetak-metode-lain']],
    ['standar_efisiensi_tercetak: 1.00', ['tercetak-metode-lain']],
    ['tingkat_efisiensi_tercetak: 21.21', ['tercetak-metode-lain']],
    [
      'standar_efisiensi_tercetak: 0.61, indeks_efisiensi_tercetak: 1.18, tingkat_efisiensi_tercetak: 0.93',
      ['tercetak-beda', 'tercetak-turunan'],
    ],
    [
      'standar_efisiensi_tercetak: 0, indeks_efisiensi_tercetak: 1.18, tingkat_efisiensi_tercetak: 0.77',
      ['tercetak-pembulatan', 'tercetak-beda'],
    ],
    ['standar_efisiensi_tercetak: 0.95, tingkat_efisiensi_tercetak: 0.77', ['tercetak-beda']],
    ['serapan_tercetak: 87.16', []],
    ['serapan_tercetak: 78.16', ['tercetak-salah-ketik']],
  ])('%s', (tercetak, what) => {
    expect(kode(...seed(tercetak))).toEqual(what);
  });
});

describe('the cause of money', () => {
  const PROGRAM =
    'program:\n  - { kode: P01, nama: A, sasaran: S1, anggaran: 400000000, realisasi: 380000000, serapan_tercetak: 95 }\n  - { kode: P02, nama: B, sasaran: S1, anggaran: 100000000, realisasi: 90000000, serapan_tercetak: 90.00 }\n';
  test.each([
    [
      'jumlah_tercetak: 500000000\njumlah_realisasi_tercetak: 470000000\nserapan_tercetak: 94.0',
      [],
    ],
    ['jumlah_tercetak: 400000000', ['tercetak-bagian-tertinggal']],
    ['jumlah_tercetak: 600000000', ['tercetak-bagian-tertinggal']],
    // Parts that sum to half the stated total.
    ['jumlah_tercetak: 1000000000', ['tercetak-beda']],
    ['jumlah_tercetak: 500000010', ['tercetak-salah-ketik']],
    ['jumlah_realisasi_tercetak: 380000000', ['tercetak-bagian-tertinggal']],
    ['serapan_tercetak: 92.50', ['tercetak-rata-rata-persen']],
    [
      'jumlah_realisasi_tercetak: 380000000\nserapan_tercetak: 76',
      ['tercetak-bagian-tertinggal', 'tercetak-turunan'],
    ],
    [
      'jumlah_tercetak: 400000000\nserapan_tercetak: 117.5',
      ['tercetak-bagian-tertinggal', 'tercetak-turunan'],
    ],
    ['serapan_tercetak: 88.1', ['tercetak-beda']],
    ['jumlah_tercetak: 0\nserapan_tercetak: 88.1', ['tercetak-beda', 'tercetak-beda']],
  ])('%s', (tercetak, what) => {
    expect(kode(anggaran(`${PROGRAM}${tercetak}\n`))).toEqual(what);
  });

  test('spending that is not all reported has no total', () => {
    const isi = anggaran(
      'program:\n  - { kode: P01, nama: A, sasaran: S1, anggaran: 4, serapan_tercetak: 90 }\njumlah_realisasi_tercetak: 4\nserapan_tercetak: 90\n',
    );
    expect(kode(isi)).toEqual(Array(3).fill('tercetak-tanpa-hitungan'));
  });

  test('a total that is the mean of percentages as they were printed is no slip of a digit', () => {
    // 93,6; 87,4; 92,9 and 80,5 have a mean of 88,60; 35.456 / 40.000 is 88,64.
    const rows = [[9364, 93.6], [8744, 87.4], [9294, 92.9], [8054, 80.5]] as const; // prettier-ignore
    const program = rows.map(
      ([realisasi, printed], i) =>
        `  - { kode: P${String(i)}, nama: Program ${'ABCD'.charAt(i)}, sasaran: S1, anggaran: 10000, realisasi: ${String(realisasi)}, serapan_tercetak: ${String(printed)} }\n`,
    );
    const budget = `program:\n${program.join('')}`;
    expect(kode(anggaran(`${budget}serapan_tercetak: 88.60\n`))).toEqual([
      'tercetak-rata-rata-persen',
    ]);
    const ofSasaran = {
      '2020/realisasi.yaml':
        'realisasi: { S1.1: 84 }\nsasaran: { S1: { serapan_tercetak: 88.60 } }\n',
    };
    expect(kode({ ...anggaran(budget), ...ofSasaran })).toEqual(['tercetak-rata-rata-persen']);
  });

  test('without a budget there is nothing to compare', () => {
    const { workspace: ruang, hasil } = bahan(MINIMAL, anggaran(`${PROGRAM}jumlah_tercetak: 1\n`));
    const without = { ...hasil, data: { ...hasil.data, anggaran: null } };
    expect(checkTercetak({ workspace: ruang, hasil: without })).toEqual([]);
  });

  test('a program that nothing was budgeted for has no percentage to take the mean of', () => {
    const zero = '  - { kode: P03, nama: C, sasaran: S1, anggaran: 0, realisasi: 0 }\n';
    const isi = anggaran(`${PROGRAM}${zero}serapan_tercetak: 92.50\n`);
    expect(kode(isi)).toEqual(['tercetak-rata-rata-persen']);
  });

  test('rupiah are named as such', () => {
    expect(sebab(anggaran(`${PROGRAM}jumlah_tercetak: 400000000\n`))[0]).toContain(
      'jumlah anggaran tercetak 400.000.000, hasil hitungan 500.000.000 (lebih rendah 100.000.000): kekurangannya tepat sebesar P02 (Rp100.000.000)',
    );
  });
});

test('in a workspace out of all proportion the figures alone tell the cause', () => {
  const baris = Array<string>(501).fill('satuan: poin, target: 80, realisasi: 60');
  const isi = capaian([...baris, 'satuan: poin, target: 80, realisasi: 100, capaian_tercetak: 75']);
  expect(kode(isi)).toEqual(['tercetak-beda']);
});

test('a tujuan has printed figures too, and English says the same', () => {
  const isi = bahan(
    MINIMAL,
    {
      'renstra-2019-2023.yaml':
        'periode: { mulai: 2019, selesai: 2023 }\ntujuan:\n  - { kode: T1, nama: T, indikator: [{ kode: T1.1, nama: A, satuan: poin, polaritas: minimal, target: { 2020: 10, 2023: 8 } }] }\nsasaran: []\n',
      '2020/target.yaml': 'perjanjian_kinerja:\n  - { versi: murni, target: { T1.1: 10 } }\n',
    },
    realisasi('realisasi:\n  T1.1: { nilai: 12.5, capaian_tercetak: 125 }\n'),
  );
  expect(word(checkTercetak(isi), 'en')).toEqual([
    '2020/realisasi.yaml:2:42: peringatan: the capaian of T1.1 is printed as 125, calculated as 75,00 (too high by 50,00): it fits the formula realisasi-per-target (R / T × 100); dua-target ((2T − R) / T × 100) belongs here [tercetak-rumus-lain]',
  ]);
});
