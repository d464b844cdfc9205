// What the report prints of values that are no plain numbers. Figures are worked by hand.

import { describe, expect, test } from 'vitest';
import { composeLaporan } from '../../src/compose/compose.ts';
import { dataOf } from '../../src/compose/figures/kinds.ts';
import type { Blok, Inline } from '../../src/compose/report.ts';
import { toCsv } from '../../src/output/csv.ts';
import { toResults } from '../../src/output/results.ts';
import { takeCensus } from '../../src/calculate/census.ts';
import { formatEntry } from '../../src/compose/format.ts';
import { explainKode } from '../../src/explain/explain.ts';
import { bahan, MINIMAL } from '../validate/ruang.ts';

const { workspace: ruang, hasil } = bahan(MINIMAL, {
  'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Terwujudnya peradilan yang pasti
    indikator:
      - { kode: S1.1, nama: Perkara tepat waktu, satuan: persen, target: { 2023: { paling_sedikit: 96 } } }
      - { kode: S1.2, nama: Banding diputus, satuan: persen, target: { 2023: 80 } }
      - { kode: S1.3, nama: Sisa perkara, satuan: perkara, target: { 2023: { paling_banyak: 4 } } }
`,
  '2020/target.yaml': `perjanjian_kinerja:
  - { versi: murni, target: { S1.1: { paling_sedikit: 95 }, S1.2: 80, S1.3: { paling_banyak: 5 } } }
`,
  '2020/realisasi.yaml': `realisasi:
  S1.1: { pembilang: 45, penyebut: 60 }
  S1.2: { status: nihil, alasan: tidak ada permohonan banding. }
  S1.3: 4
realisasi_lalu:
  2019: { S1.3: 6 }
tabel:
  - kode: t
    jenis: capaian
    judul: Tabel
    baris:
      - { indikator: A, satuan: bayi, target: { paling_banyak: 90 }, realisasi: { pembilang: 7, penyebut: 8000, per: 100000 } }
      - { indikator: B, satuan: persen, target: 50, realisasi: { status: belum-rilis, alasan: menunggu BPS } }
  - kode: n
    jenis: nilai
    judul: Nilai
    kolom: [2020]
    baris: [{ nama: A, nilai: { 2020: 5 } }, { nama: B, nilai: { 2020: { status: tidak-diukur, alasan: baru dibentuk } } }]
`,
});
const { laporan } = composeLaporan(ruang, hasil);
const blocks: readonly Blok[] = laporan.bab.flatMap(({ bagian }) =>
  bagian.flatMap(({ isi }) => isi),
);
const words = (isi: readonly Inline[]): string =>
  isi.map((one) => ('teks' in one ? one.teks : 'isi' in one ? words(one.isi) : '')).join('');
const sentences = blocks.flatMap((one) => (one.jenis === 'paragraf' ? [words(one.isi)] : []));
const table = (kode: string) => {
  const found = blocks.find((one) => one.jenis === 'tabel' && one.kode === kode);
  if (found?.jenis !== 'tabel') throw new Error(`no table ${kode}`);
  return found;
};
const rows = (kode: string) =>
  table(kode).baris.map((row) => row.map(({ teks }) => teks).join(' | '));

describe('sentences', () => {
  test.each([
    // 45 / 60 × 100 = 75; 75 / 95 × 100 = 78,947…
    'Pada tahun 2020, Perkara tepat waktu ditargetkan paling sedikit 95 persen dan terealisasi 75,00 persen (45 dari 60), sehingga capaiannya 78,95 persen dengan predikat Tinggi.',
    'Pada tahun 2020, Banding diputus ditargetkan sebesar 80 persen; realisasinya nihil: tidak ada permohonan banding.',
    // (2 × 5 − 4) / 5 × 100 = 120
    'Pada tahun 2020, Sisa perkara ditargetkan paling banyak 5 perkara dan terealisasi 4 perkara, sehingga capaiannya 120,00 persen dengan predikat Sangat Tinggi.',
    'Dibandingkan dengan tahun 2019, realisasi membaik, yaitu turun dari 6 menjadi 4 perkara.',
  ])('%s', (sentence) => {
    expect(sentences.find((one) => one.startsWith(sentence))).toBeDefined();
  });
});

describe('tables', () => {
  test('of a sasaran', () => {
    expect(rows('capaian-S1')).toEqual([
      'Perkara tepat waktu | persen | ≥ 95 | 75,00 | 78,95 | Tinggi',
      'Banding diputus | persen | 80 | Nihil | – | –',
      'Sisa perkara | perkara | ≤ 5 | 4 | 120,00 | Sangat Tinggi',
    ]);
    expect(table('capaian-S1').catatan).toEqual(
      expect.arrayContaining([
        'Realisasi Perkara tepat waktu: 45 dari 60.',
        'Banding diputus, Nihil: tidak ada permohonan banding.',
      ]),
    );
  });

  // 7 / 8000 × 100000 = 87,5; (2 × 90 − 87,5) / 90 × 100 = 102,777…
  test('of indicators that are its rows', () => {
    expect(rows('t')).toEqual(['1 | A | bayi | ≤ 90 | 87,50 | 102,78', '2 | B | persen | 50 | Belum rilis | –']); // prettier-ignore
    expect(table('t').catatan).toEqual([
      'Untuk nomor 1, nilai yang lebih rendah lebih baik.',
      'Realisasi nomor 1: 7 dari 8.000 per 100.000.',
      'Nomor 2, Belum rilis: menunggu BPS.',
    ]);
  });

  test('of values', () => {
    expect(rows('n')).toEqual(['1 | A | 5', '2 | B | n/a']);
    expect(table('n').catatan).toEqual(['B (2020), n/a: baru dibentuk.']);
  });
});

describe('programs get', () => {
  const { indikator } = toResults(ruang.instansi, hasil, []) as {
    indikator: readonly Readonly<Record<string, unknown>>[];
  };

  test('parts, bounds and statuses in the results file', () => {
    expect(indikator[0]).toMatchObject({
      polaritas: 'maksimal',
      target: { nilai: '95', tampil: '≥ 95', batas: 'paling_sedikit' },
      realisasi: { nilai: '75', tampil: '75,00', pembilang: '45', penyebut: '60', per: '100' },
    });
    expect(indikator[1]).toMatchObject({
      realisasi: null,
      status_realisasi: { status: 'nihil', alasan: 'tidak ada permohonan banding.' },
      capaian: null,
    });
    expect(indikator[2]).toMatchObject({
      polaritas: 'minimal',
      target: { batas: 'paling_banyak' },
    });
  });

  test('numbers and what is shown in the table', () => {
    const csv = toCsv(hasil);
    expect(csv).toContain('S1,target,,persen,95,≥ 95\r\n');
    expect(csv).toContain('S1,realisasi,,persen,,Nihil\r\n');
  });
});

test('prose gets what is shown', () => {
  const told = (kode: string, measure: string) =>
    takeCensus(hasil)
      .filter(({ of, measure: one }) => of.code === kode && one === measure)
      .map((one) => formatEntry(one));
  expect([told('S1.1', 'target'), told('S1.2', 'realisasi'), told('S1.2', 'capaian')]).toEqual([
    ['≥ 95'],
    ['Nihil'],
    [null],
  ]);
});

test('a status is explained by its reason', () => {
  const told = explainKode('S1.2', hasil, 'id');
  expect(JSON.stringify(told)).toContain('"tampil":"Nihil"');
  expect(JSON.stringify(told)).toContain('"catatan":"tidak ada permohonan banding."');
});

test('in a chart, beside it and in its words a bound is one, as in tables', () => {
  const gambar = blocks.find((one) => one.jenis === 'gambar' && one.kode === 'S1.3');
  if (gambar?.jenis !== 'gambar' || gambar.grafik.jenis !== 'tren') throw new Error('no figure');
  const { baris } = dataOf(gambar.grafik);
  expect(baris.map(([year, target]) => [year, target])).toEqual([
    ['2019', '–'],
    ['2020', '≤ 5'],
    ['2023', '≤ 4'],
  ]);
  expect(gambar.grafik.target.map((one) => one && [one.nilai, one.tampil])).toContainEqual([5, '≤ 5']); // prettier-ignore
  expect(gambar.deskripsi).toContain('2020: target ≤ 5');
});

test('beside and behind a chart a value that there was none of is Nihil, as in other tables', () => {
  const gambar = blocks.find((one) => one.jenis === 'gambar' && one.kode === 'S1.2');
  if (gambar?.jenis !== 'gambar') throw new Error('no figure of S1.2');
  const { kepala, baris } = dataOf(gambar.grafik);
  expect([kepala, ...baris]).toEqual([
    ['Tahun', 'Target (persen)', 'Realisasi (persen)'],
    ['2020', '80', 'Nihil'],
    ['2023', '80', '–'],
  ]);
  expect(gambar.deskripsi).toContain('2020: target 80, realisasi Nihil; 2023: target 80.');
});
