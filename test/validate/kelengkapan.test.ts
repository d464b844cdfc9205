// The seven blocks of Bab III: the table, the grades of evaluators, and what is said of the gaps.

import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { checkKelengkapan } from '../../src/validate/completeness/gaps.ts';
import { computeKelengkapan, gradeCoverage } from '../../src/validate/completeness/coverage.ts';
import { bahan, bahanData, MINIMAL, periksa, saran, word, type Berkas } from './ruang.ts';

test.each([
  ['100', 'a'],
  ['90.01', 'a'],
  ['90', 'b'],
  ['75', 'c'],
  ['40', 'd'],
  ['10', 'e'],
  ['0', 'e'],
])('%s per cent is graded %s', (coverage, nilai) => {
  expect(gradeCoverage(new Decimal(coverage))).toBe(nilai);
});

const LENGKAP: Berkas = {
  ...MINIMAL,
  '2020/realisasi.yaml': `realisasi: { S1.1: 84 }
realisasi_lalu: { 2018: { S1.1: 70 }, 2019: { S1.1: 71 } }
standar_nasional: { S1.1: { nilai: 80 } }
`,
  '2020/anggaran.yaml':
    'program: [{ kode: P01, nama: A, sasaran: S1, anggaran: 100, realisasi: 90 }]\n',
  '2020/narasi/3.1-S1.md': 'Kendalanya banyak.\n\nTindak lanjut disiapkan.\n',
};

describe('the table', () => {
  test('of a report that has everything', () => {
    const { indikator, blok } = computeKelengkapan(bahan(LENGKAP));
    expect(indikator).toMatchObject([
      {
        kode: 'S1.1',
        nama: 'Nilai pelayanan',
        sasaran: 'S1',
        blok: {
          'target-realisasi': true,
          'tahun-lalu': true,
          'target-akhir': true,
          'standar-nasional': true,
          analisis: true,
          efisiensi: true,
          program: true,
        },
        banyakTahun: 3,
      },
    ]);
    expect(
      blok.map(
        ({ nilai, ada: isFigure, dari }) => `${String(isFigure)}/${String(dari)} ${String(nilai)}`,
      ),
    ).toEqual(Array.from({ length: 7 }, () => '1/1 a'));
    expect(periksa(bahan(LENGKAP), checkKelengkapan)).toEqual([]);
  });

  test('of the 2020 report', async () => {
    const { blok } = computeKelengkapan(await bahanData());
    expect(
      blok.map(
        ({ nomor, kunci, cakupan, nilai }) =>
          `${String(nomor)} ${kunci} ${String(cakupan?.toFixed())} ${String(nilai)}`,
      ),
    ).toEqual([
      '1 target-realisasi 100 a',
      '2 tahun-lalu 50 c',
      '3 target-akhir 100 a',
      '4 standar-nasional 0 e',
      '5 analisis 100 a',
      '6 efisiensi 50 c',
      '7 program 100 a',
    ]);
  });

  test('where it is said that there is no national standard, none is asked for, and none counted', () => {
    const renstra = (MINIMAL['renstra-2019-2023.yaml'] ?? '').replace(
      '      - { kode: S1.1,',
      '      - { kode: S1.2, nama: Lain, satuan: poin, target: { 2020: 80, 2023: 90 } }\n      - { kode: S1.1,',
    );
    const graded = (standar: string) => {
      const isi = bahan(LENGKAP, {
        'renstra-2019-2023.yaml': renstra,
        '2020/realisasi.yaml': `realisasi: { S1.1: 84 }\nstandar_nasional: ${standar}\n`,
      });
      const { ada: isFigure, dari, nihil, nilai } = computeKelengkapan(isi).blok[3] ?? {};
      const gaps = periksa(isi, checkKelengkapan).filter((one) => one.includes('standar'));
      return [isFigure, dari, nihil, nilai, gaps.length];
    };
    expect(graded('{ S1.1: { nilai: 80 }, S1.2: }')).toEqual([1, 1, 1, 'a', 0]);
    expect(graded('{ S1.1:, S1.2: }')).toEqual([0, 0, 2, null, 0]);
    expect(graded('{ S1.2: }')).toEqual([0, 1, 1, 'e', 1]);
    expect(graded('{}')).toEqual([0, 2, 0, 'e', 1]);
  });

  test.each([
    ['nihil', true],
    ['belum-rilis', false],
  ])('a realisasi that is %s is stated: %s', (status, isThere) => {
    const isi = bahan(LENGKAP, {
      '2020/realisasi.yaml': `realisasi: { S1.1: { status: ${status}, alasan: tidak ada perkara } }\n`,
    });
    expect(computeKelengkapan(isi).indikator[0]?.blok['target-realisasi']).toBe(isThere);
  });

  test('without any indikator there is no coverage', () => {
    const isi = bahan(MINIMAL, {
      'renstra-2019-2023.yaml': 'periode: { mulai: 2019, selesai: 2023 }\nsasaran: []\n',
    });
    const { blok } = computeKelengkapan(isi);
    expect(blok.every(({ cakupan, nilai }) => cakupan === null && nilai === null)).toBe(true);
    expect(periksa(isi, checkKelengkapan)).toEqual([]);
  });

  test('problems without solutions are no analysis', () => {
    const isi = bahan(LENGKAP, { '2020/narasi/3.1-S1.md': 'Kendalanya banyak.\n' });
    expect(computeKelengkapan(isi).indikator[0]?.blok.analisis).toBe(false);
    const tanpaTarget = bahan(LENGKAP, {
      '2020/target.yaml': 'perjanjian_kinerja: [{ versi: murni, target: {} }]\n',
    });
    expect(computeKelengkapan(tanpaTarget).indikator[0]?.blok['target-realisasi']).toBe(false);
  });
});

describe('what counts as analysis', () => {
  const dianalisis = (isi: string) =>
    computeKelengkapan(bahan(LENGKAP, { '2020/narasi/3.1-S1.md': isi })).indikator[0]?.blok
      .analisis;

  test.each([
    'TODO: tulis penyebab keberhasilan, kendala, dan solusinya.\n',
    '## Permasalahan\n\nTODO: uraikan.\n\n## Solusi\n\n1. ...\n',
    '## Permasalahan\n\n## Solusi\n',
    '## Permasalahan\n\n### Teknis\n\n## Solusi\n\nPetugas ditambah.\n',
    'Kendala: [sebutkan kendala]. Solusinya ____.\n',
  ])('not yet: %j', (isi) => {
    expect(dianalisis(isi)).toBe(false);
  });

  test.each([
    '## Permasalahan\n\nPetugas kurang.\n\n## Solusi\n\nPetugas ditambah.\n',
    '# Analisis\n\n## Permasalahan\n\n### Teknis\n\nJaringan lambat.\n\n## Solusi\n\n### Teknis\n\nDiganti.\n',
    'TODO: rapikan.\n\nKendalanya banyak, kendala utama ialah waktu. Solusi: jadwal baru.\n',
  ])('written: %j', (isi) => {
    expect(dianalisis(isi)).toBe(true);
  });
});

describe('gaps', () => {
  test('one finding a block, where it would be filled in', () => {
    const isi = bahan(MINIMAL, {
      'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: A
    indikator:
      - { kode: S1.1, nama: A, satuan: poin, target: { 2020: 80 } }
      - { kode: S1.2, nama: B, satuan: poin }
`,
    });
    expect(periksa(isi, checkKelengkapan)).toEqual([
      '2020/anggaran.yaml:1:1: peringatan: efisiensi penggunaan sumber daya belum ada untuk S1.1 dan S1.2 (tersedia 0 dari 2 indikator) [kelengkapan-efisiensi]',
      '2020/narasi/3.1-S1.md:1:1: peringatan: analisis penyebab beserta solusinya belum ada untuk S1.1 dan S1.2 (tersedia 0 dari 2 indikator) [kelengkapan-analisis]',
      '2020/realisasi.yaml:1:1: peringatan: perbandingan dengan standar nasional belum ada untuk S1.1 dan S1.2 (tersedia 0 dari 2 indikator) [kelengkapan-standar-nasional]',
      '2020/realisasi.yaml:1:1: peringatan: realisasi tahun-tahun sebelumnya belum ada untuk S1.1 dan S1.2 (tersedia 0 dari 2 indikator) [kelengkapan-tahun-lalu]',
      'renstra-2019-2023.yaml:6:54: peringatan: target akhir periode Renstra belum ada untuk S1.1 dan S1.2 (tersedia 0 dari 2 indikator) [kelengkapan-target-akhir]',
    ]);
    expect(saran(isi, checkKelengkapan)[2]).toContain('bila memang tidak ada');
    expect(word(checkKelengkapan(isi), 'en')[0]).toContain(
      'the efficiency of the resources used is missing for S1.1 and S1.2 (0 of 2 indikator have it)',
    );
  });

  test('where nothing was spent the money is 0, and nothing is asked for', () => {
    const isi = bahan(LENGKAP, {
      '2020/anggaran.yaml':
        'program: [{ kode: P1, nama: Satu, sasaran: S1, anggaran: 100, realisasi: 0 }]\n',
    });
    const found = periksa(isi, checkKelengkapan).filter((one) => one.includes('efisiensi'));
    expect(found).toEqual([
      '2020/anggaran.yaml:1:1: info: realisasi keuangan S1 0, jadi tidak ada efisiensinya [efisiensi-tanpa-belanja]',
    ]);
    expect(word(checkKelengkapan(isi), 'en').join()).toContain('the spending of S1 is 0');
  });

  test('at the key or the prose that is already there; a short trend is said', () => {
    const isi = bahan(LENGKAP, {
      '2020/realisasi.yaml': `realisasi: { S1.1: 84 }
standar_nasional: {}
realisasi_lalu: { 2019: { S1.1: 71 } }
`,
      '2020/anggaran.yaml': 'program: []\ncapaian_keuangan: {}\n',
      '2020/narasi/3.1-S1.md': 'Kendalanya banyak.\n',
    });
    expect(periksa(isi, checkKelengkapan)).toEqual([
      '2020/anggaran.yaml:2:1: peringatan: efisiensi penggunaan sumber daya belum ada untuk S1.1 (tersedia 0 dari 1 indikator) [kelengkapan-efisiensi]',
      '2020/narasi/3.1-S1.md:1:1: peringatan: analisis penyebab beserta solusinya belum ada untuk S1.1 (tersedia 0 dari 1 indikator) [kelengkapan-analisis]',
      '2020/realisasi.yaml:2:1: peringatan: perbandingan dengan standar nasional belum ada untuk S1.1 (tersedia 0 dari 1 indikator) [kelengkapan-standar-nasional]',
      '2020/realisasi.yaml:3:1: info: realisasi sampai tahun 2020 kurang dari tiga tahun untuk S1.1 [kelengkapan-tren]',
    ]);
    expect(word(checkKelengkapan(isi), 'en')[3]).toContain('fewer than three years');
  });

  test('of very many only the first are named', () => {
    const banyak = Array.from(
      { length: 20 },
      (_, i) => `{ kode: "S1.${String(i)}", nama: A, satuan: poin }`,
    );
    const isi = bahan(MINIMAL, {
      'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran: [{ kode: S1, nama: A, indikator: [${banyak.join(', ')}] }]
`,
    });
    expect(periksa(isi, checkKelengkapan)[0]).toContain('S1.11, dan 8 lainnya (tersedia');
    expect(word(checkKelengkapan(isi), 'en')[0]).toContain('S1.11, and 8 more (0 of 20');
  });
});
