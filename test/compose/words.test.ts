// What the report says and draws of words of a scale and of days.

import { expect, test } from 'vitest';
import { composeLaporan } from '../../src/compose/compose.ts';
import type { Blok, Inline } from '../../src/compose/report.ts';
import { toResults } from '../../src/output/results.ts';
import { formOfYear } from '../../src/excel/form/apply.ts';
import { typedValue } from '../../src/new/typed-figure.ts';
import { explainKode } from '../../src/explain/explain.ts';
import { trenChart } from '../../src/chart/tren.ts';
import { chartColours } from '../../src/chart/style.ts';
import { bahan, MINIMAL } from '../validate/ruang.ts';

const { workspace: ruang, hasil } = bahan(MINIMAL, {
  'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Akuntabilitas keuangan
    indikator:
      - { kode: S1.1, nama: Opini BPK, jenis: predikat, skala: opini-bpk, target: { 2020: WTP, 2023: wtp } }
      - { kode: S1.2, nama: Penetapan APBD, jenis: tanggal, target: { 2020: 2019-11-30, 2023: 2022-11-30 } }
      - { kode: S1.3, nama: Layanan daring, jenis: predikat, skala: [Tidak ada, Ada], rumus: tercapai, target: { 2023: Ada } }
      - { kode: S1.4, nama: Mutu layanan, satuan: poin, target: { 2023: { paling_sedikit: 80 } } }
`,
  '2020/target.yaml': `perjanjian_kinerja:
  - { versi: murni, target: { S1.1: WTP, S1.2: 2019-11-30, S1.3: Ada, S1.4: { paling_sedikit: 75 } } }
`,
  '2020/realisasi.yaml': `realisasi:
  S1.1: WDP
  S1.2: 2019-12-02
  S1.3: Ada
  S1.4: 76
realisasi_lalu:
  2019: { S1.1: TW, S1.2: 2018-11-28 }
standar_nasional: { S1.1: { nilai: WTP } }
`,
});
const { laporan } = composeLaporan(ruang, hasil);
const blocks: readonly Blok[] = laporan.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi)); // prettier-ignore
const words = (isi: readonly Inline[]): string =>
  isi.map((one) => ('teks' in one ? one.teks : 'isi' in one ? words(one.isi) : '')).join('');
const sentences = blocks.flatMap((one) => (one.jenis === 'paragraf' ? [words(one.isi)] : []));

test.each([
  'Pada tahun 2020, Opini BPK ditargetkan memperoleh opini WTP; realisasinya WDP, sehingga capaiannya 75,00 persen',
  'Dibandingkan dengan tahun 2019, realisasi membaik, yaitu naik dari TW menjadi WDP.',
  'Realisasi WDP lebih buruk daripada standar nasional, yaitu di bawah WTP.',
  'Pada tahun 2020, Penetapan APBD ditargetkan paling lambat 30 November 2019 dan terealisasi pada 2 Desember 2019, sehingga capaiannya 0,00 persen',
  'Pada tahun 2019 realisasinya 28 November 2018, pada tahun 2020 2 Desember 2019.',
  'Target akhir periode Renstra pada tahun 2023 ditetapkan paling lambat 30 November 2022; kemajuannya tidak dapat dihitung.',
  'Pada tahun 2020, Layanan daring ditargetkan Ada; realisasinya Ada, sehingga capaiannya 100,00 persen',
])('%s', (sentence) => {
  expect(sentences.find((one) => one.startsWith(sentence))).toBeDefined();
});

const chartOf = (kode: string) => {
  const found = blocks.find((one) => one.jenis === 'gambar' && one.kode === kode);
  if (found?.jenis !== 'gambar' || found.grafik.jenis !== 'tren') return null;
  return found.grafik;
};

test('a scale of words is the axis of its chart, a day has none', () => {
  const grafik = chartOf('S1.1');
  if (grafik === null) throw new Error('no chart');
  expect(grafik.levels?.map(({ nilai, tampil }) => `${String(nilai)} ${tampil}`)).toEqual(['1 TMP', '2 TW', '3 WDP', '4 WTP']); // prettier-ignore
  expect(grafik.realisasi.map((one) => one?.tampil ?? null)).toEqual([
    'TW',
    'WDP',
    null,
    null,
    null,
  ]);
  const { options } = trenChart(grafik, chartColours(null)).config;
  const y = options?.scales?.['y'];
  const axis = { ticks: [] as { value: number }[] };
  y?.afterBuildTicks?.(axis as never);
  expect(axis.ticks.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
  expect(y?.ticks?.callback?.call({} as never, 3, 0, [])).toBe('WDP');
  expect(chartOf('S1.2')).toBeNull();
  expect(chartOf('S1.4')?.levels).toBeUndefined();
});

// 2021 and 2022 have neither target nor realisasi: what is beside them is not of the year after.
test('a bound is drawn at its number with its sign, and years of which nothing is known keep their place', () => {
  expect(chartOf('S1.4')?.periods).toEqual(['2020', '2021', '2022', '2023']);
  expect(chartOf('S1.4')?.target.map((one) => one?.tampil)).toEqual([
    '≥ 75',
    undefined,
    undefined,
    '≥ 80',
  ]);
});

test('programs get the word with its score, and the day', () => {
  const { indikator } = toResults(ruang.instansi, hasil, []) as { indikator: readonly object[] };
  expect(indikator[0]).toMatchObject({ realisasi: { nilai: '3', tampil: 'WDP', predikat: 'WDP' }, rumus: 'skor' }); // prettier-ignore
  // 2019-12-02: 18262 days to 2020-01-01, less 30.
  expect(indikator[1]).toMatchObject({ realisasi: { nilai: '18232', tanggal: '2019-12-02' }, rumus: 'tepat-waktu', capaian_akhir: null }); // prettier-ignore
});

test('is explained with the scores', () => {
  const told = JSON.stringify(explainKode('S1.1', hasil, 'id'));
  expect(told).toContain('3 (WDP) ÷ 4 (WTP) × 100');
});

test('is filled in as a text, a day and a figure, and typed as it was', () => {
  const sheet = formOfYear(ruang, 2020)?.sheets.find(({ name }) => name === 'Realisasi');
  const cells = sheet?.rows.map(({ cells: row }) => row[4]);
  expect(cells).toMatchObject([
    { holds: 'kata', value: 'WDP' },
    { holds: 'tanggal', value: '2019-12-02' },
    { holds: 'kata', value: 'Ada' },
    { holds: 'angka' },
  ]);
  const targets = ruang.renstra[0]?.sasaran[0]?.indikator.map(({ target }) => typedValue(target.get(2023)!)); // prettier-ignore
  expect(targets).toEqual(['wtp', '2022-11-30', 'Ada', '{ paling_sedikit: 80 }']);
});
