// What indicators are compared with: provinces, averages, standards. Figures are worked by hand.

import { describe, expect, test } from 'vitest';
import { takeCensus } from '../../src/calculate/census.ts';
import { composeLaporan } from '../../src/compose/compose.ts';
import { evaluate } from '../../src/compose/expressions.ts';
import { dataOf } from '../../src/compose/figures/kinds.ts';
import { formatContent } from '../../src/compose/format.ts';
import { buildIndeks } from '../../src/compose/prose-index.ts';
import type { Blok, Gambar, Inline, Tabel } from '../../src/compose/report.ts';
import { compareResults } from '../../src/diff/compare.ts';
import { readResults } from '../../src/diff/results-file.ts';
import { explainKode } from '../../src/explain/explain.ts';
import { toCsv } from '../../src/output/csv.ts';
import { toResults } from '../../src/output/results.ts';
import { computeKelengkapan } from '../../src/validate/completeness/coverage.ts';
import { bahan, MINIMAL } from '../validate/ruang.ts';

const RENSTRA = `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Menurunnya kemiskinan
    indikator:
      - { kode: S1.1, nama: Indeks Pembangunan Manusia, satuan: poin, target: { 2019: 71, 2020: 72, 2023: 75 } }
      - { kode: S1.2, nama: Angka kemiskinan, satuan: persen, polaritas: minimal, target: { 2019: 11, 2020: 10, 2023: 8 } }
      - { kode: S1.3, nama: Inflasi, satuan: persen, polaritas: stabil, target: { 2020: 3 } }
      - { kode: S1.4, nama: Opini BPK, jenis: predikat, skala: opini-bpk, target: { 2020: WTP } }
      - { kode: S1.5, nama: Pelayanan minimal, satuan: persen, target: { 2020: 100 } }
`;
const REALISASI = `realisasi: { S1.1: 73.05, S1.2: 11.4, S1.3: 2, S1.4: WTP, S1.5: 98.5 }
realisasi_lalu:
  2019: { S1.1: 71.8, S1.2: 10.2 }
standar_nasional: { S1.5 }
pembanding:
  S1.1:
    - { nama: Rata-rata nasional, jenis: rata-rata, nilai: { 2019: 71.92, 2020: 71.94 }, sumber: "BPS, 2021" }
    - { nama: Provinsi Bali, jenis: rata-rata, nilai: { 2019: 75.38 } }
    - { nama: Provinsi Papua, jenis: daerah, nilai: { 2020: { status: belum-rilis, alasan: menunggu BPS } } }
  S1.2:
    - { nama: Rata-rata nasional, jenis: rata-rata, nilai: 10.19 }
  S1.3:
    - { nama: Inflasi nasional, jenis: lain, nilai: { 2020: 1.68 } }
  S1.4:
    - { nama: Pemerintah Provinsi Bali, jenis: daerah, nilai: { 2020: WTP } }
  S1.5:
    - { nama: Standar pelayanan minimal, jenis: spm, nilai: { 2018: 100 }, sumber: PP 2/2018 }
`;
const FILES = {
  'renstra-2019-2023.yaml': RENSTRA,
  '2020/target.yaml': `perjanjian_kinerja:
  - { versi: murni, target: { S1.1: 72, S1.2: 10, S1.3: 3, S1.4: WTP, S1.5: 100 } }
`,
  '2020/realisasi.yaml': REALISASI,
};
const all = bahan(MINIMAL, FILES);
const { ruang, hasil } = all;
const { laporan } = composeLaporan(ruang, hasil);
const blocks: readonly Blok[] = laporan.bab.flatMap(({ bagian }) =>
  bagian.flatMap(({ isi }) => isi),
);
const words = (isi: readonly Inline[]): string =>
  isi.map((one) => ('teks' in one ? one.teks : 'isi' in one ? words(one.isi) : '')).join('');
const sentences = blocks.flatMap((one) => (one.jenis === 'paragraf' ? [words(one.isi)] : []));
const headings = blocks.flatMap((one) => (one.jenis === 'subjudul' ? [one.teks] : []));
const table = blocks.find(
  (one): one is Tabel => one.jenis === 'tabel' && one.kode === 'pembanding-S1',
);
const chart = (kode: string) =>
  blocks.find((one): one is Gambar => one.jenis === 'gambar' && one.kode === kode)?.grafik;

describe('sentences', () => {
  test.each([
    // 73,05 − 71,94 = 1,11: more is better. Of Bali only 2019 is known: 71,8 against 75,38.
    'Realisasi tahun 2020, 73,05 poin, lebih baik daripada rata-rata nasional, yaitu di atas 71,94 poin (BPS, 2021). Realisasi tahun 2019, 71,8 poin, lebih buruk daripada Provinsi Bali, yaitu di bawah 75,38 poin. Provinsi Papua belum dapat dibandingkan: nilainya belum dirilis: menunggu BPS.',
    // 11,4 is more than 10,19, and less is better.
    'Realisasi tahun 2020, 11,4 persen, lebih buruk daripada rata-rata nasional, yaitu di atas 10,19 persen.',
    // Of a stabil indicator neither is better.
    'Realisasi tahun 2020, 2 persen, berada di atas Inflasi nasional, yaitu 1,68 persen.',
    'Realisasi tahun 2020, WTP, sama dengan Pemerintah Provinsi Bali.',
    // A standard of 2018 is still in force.
    'Realisasi tahun 2020, 98,5 persen, lebih buruk daripada standar pelayanan minimal, yaitu di bawah 100 persen (PP 2/2018).',
  ])('%s', (sentence) => {
    expect(sentences).toContain(sentence);
  });

  test('the heading names what there is', () => {
    expect(headings).toContain('Perbandingan dengan rata-rata dan daerah lain');
    expect(headings).toContain('Perbandingan dengan standar pelayanan minimal');
  });

  test('that there is no national standard is said of those alone that are compared with nothing', () => {
    expect(sentences.join(' ')).not.toContain('belum dimuat');
    expect(sentences).toContain('Tidak ada standar nasional untuk Pelayanan minimal.');
  });
});

test('the table has realisasi and values by year, difference and judgement', () => {
  const shown = table?.baris.map((row) => row.map(({ teks }) => teks).join(' | '));
  expect(table?.kepala.map((row) => row.map(({ teks }) => teks))).toEqual([
    ['Indikator Kinerja', 'Pembanding', 'Nilai', 'Selisih', 'Keterangan'],
    ['2018', '2019', '2020'],
  ]);
  expect(shown).toEqual([
    'Indeks Pembangunan Manusia (poin) | Realisasi | – | 71,8 | 73,05 |  | ',
    // 73,05 − 71,94
    'Rata-rata nasional | – | 71,92 | 71,94 | +1,11 | Lebih baik',
    // 71,8 − 75,38
    'Provinsi Bali | – | 75,38 | – | −3,58 | Lebih buruk (2019)',
    'Provinsi Papua | – | – | Belum rilis | – | –',
    'Angka kemiskinan (persen) | Realisasi | – | 10,2 | 11,4 |  | ',
    // 11,4 − 10,19
    'Rata-rata nasional | – | – | 10,19 | +1,21 | Lebih buruk',
    'Inflasi (persen) | Realisasi | – | – | 2 |  | ',
    // 2 − 1,68
    'Inflasi nasional | – | – | 1,68 | +0,32 | Di atas',
    'Opini BPK | Realisasi | – | – | WTP |  | ',
    'Pemerintah Provinsi Bali | – | – | WTP | – | Sama',
    'Pelayanan minimal (persen) | Realisasi | – | – | 98,5 |  | ',
    // 98,5 − 100
    'Standar pelayanan minimal | 100 | – | – | −1,5 | Lebih buruk',
  ]);
  expect(table?.catatan).toContain('Provinsi Papua 2020, Belum rilis: menunggu BPS.');
  expect(table?.sumber).toBe('Rata-rata nasional: BPS, 2021; Standar pelayanan minimal: PP 2/2018');
});

test('the chart has a line for each, and a standard holds from its year on', () => {
  const ipm = chart('S1.1');
  expect(ipm && dataOf(ipm)).toEqual({
    kepala: [
      'Tahun',
      'Target (poin)',
      'Realisasi (poin)',
      'Rata-rata nasional (poin)',
      'Provinsi Bali (poin)',
    ],
    baris: [
      ['2019', '71', '71,8', '71,92', '75,38'],
      ['2020', '72', '73,05', '71,94', '–'],
      ['2023', '75', '–', '–', '–'],
    ],
    kaki: [],
  });
  const spm = chart('S1.5');
  expect(spm && dataOf(spm).baris).toEqual([['2020', '100', '98,5', '100']]);
});

test('prose takes a value of a year, or the one that is compared', () => {
  const indeks = buildIndeks(ruang, hasil);
  const say = (text: string) => evaluate(text, indeks);
  const text = (teks: string) => ({ jenis: 'teks', teks });
  expect(say('pembanding "S1.1" "Rata-rata nasional"')).toEqual(text('71,94'));
  expect(say('pembanding "S1.1" "Rata-rata nasional" 2019')).toEqual(text('71,92'));
  expect(say('pembanding "S1.1" "Provinsi Bali"')).toEqual(text('75,38'));
  expect(say('pembanding "S1.4" "Pemerintah Provinsi Bali"')).toEqual(text('WTP'));
  expect(say('pembanding "S1.1" "Provinsi Papua"')).toEqual({ jenis: 'tiada', teks: '–' });
  expect(say('pembanding "S1.1" "Rata-rata nasonal"')).toEqual({
    jenis: 'salah',
    sebab: { what: 'kode', kode: 'Rata-rata nasonal', similar: 'Rata-rata nasional' },
  });
  expect(say('pembanding "S1.1" "Rata-rata nasional" 2015')).toMatchObject({ jenis: 'salah' });
});

test('programs get values, difference and judgement', () => {
  const results = toResults(ruang.instansi, hasil, []) as {
    indikator: readonly { kode: string; pembanding?: readonly unknown[] }[];
  };
  expect(results.indikator[0]?.pembanding?.[0]).toEqual({
    nama: 'Rata-rata nasional',
    jenis: 'rata-rata',
    sumber: 'BPS, 2021',
    nilai: { 2019: { nilai: '71.92', tampil: '71,92' }, 2020: { nilai: '71.94', tampil: '71,94' } },
    tahun: 2020,
    selisih: { nilai: '1.11', tampil: '+1,11' },
    keterangan: 'lebih baik',
  });
  const csv = toCsv(hasil);
  expect(csv).toContain(
    '2020,pembanding,S1.1,,Rata-rata nasional,S1,nilai,2019,poin,71.92,"71,92"',
  );
  expect(csv).toContain('2020,pembanding,S1.1,,Provinsi Bali,S1,selisih,2019,poin,-3.58,"−3,58"');
  expect(csv).toContain('2020,pembanding,S1.1,,Provinsi Bali,S1,keterangan,2019,,,lebih buruk');
  expect(takeCensus(hasil).filter(({ of }) => of.kind === 'pembanding').map(({ content }) => formatContent(content))).toContain('10,19'); // prettier-ignore
});

test.each(['id', 'en'] as const)('explain tells how far, and which way (%s)', (bahasa) => {
  const told = explainKode('S1.1', hasil, bahasa)?.angka.find(({ nama }) =>
    nama.includes('Rata-rata nasional'),
  );
  expect(told).toMatchObject({ tampil: '+1,11', satuan: 'poin', rumus: { isi: '73,05 − 71,94' } });
});

test('coverage counts a value alone', () => {
  const { indikator, blok } = computeKelengkapan(all);
  expect(indikator.map((one) => one.blok['standar-nasional'])).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(blok[3]).toMatchObject({ ada: 5, dari: 5, nihil: 0 });
  const without = bahan(MINIMAL, {
    ...FILES,
    '2020/realisasi.yaml': `realisasi: { S1.1: 73.05 }
standar_nasional: { S1.2 }
pembanding:
  S1.1: [{ nama: Rata-rata nasional, nilai: { 2020: { status: belum-rilis, alasan: menunggu BPS } } }]
`,
  });
  expect(computeKelengkapan(without).blok[3]).toMatchObject({ ada: 0, dari: 4, nihil: 1 });
});

test('diff tells values that changed, and a change of status alone', () => {
  const status = (word: string) => `{ status: ${word}, alasan: menunggu }`;
  const before = bahan(MINIMAL, {
    ...FILES,
    '2020/realisasi.yaml': REALISASI.replace('S1.2: 11.4', `S1.2: ${status('nihil')}`),
  });
  const after = bahan(MINIMAL, {
    ...FILES,
    '2020/realisasi.yaml': REALISASI.replace('71.94', '72.01').replace(
      'S1.2: 11.4',
      `S1.2: ${status('belum-rilis')}`,
    ),
  });
  const side = ({ ruang: { instansi }, hasil: one }: typeof all) => ({
    sebutan: 'hasil',
    hasil: readResults(toResults(instansi, one, []), 'hasil'),
  });
  const changes = compareResults(side(before), side(after)).sasaran.flatMap(({ anak }) =>
    anak.flatMap(({ kode, ubah }) =>
      ubah.map(({ besaran, kolom, lama, baru }) => [
        kode,
        besaran,
        kolom,
        lama?.tampil,
        baru?.tampil,
      ]),
    ),
  );
  expect(changes).toEqual([
    ['S1.1', 'pembanding', 'Rata-rata nasional 2020', '71,94', '72,01'],
    ['S1.2', 'status', null, 'Nihil', 'Belum rilis'],
  ]);
});

test('a value of a year without a realisasi is told, and compared with nothing', () => {
  const { ruang: other, hasil: result } = bahan(MINIMAL, {
    ...FILES,
    '2020/realisasi.yaml': `realisasi: { S1.1: 73.05, S1.3: 1.2 }
pembanding:
  S1.1: [{ nama: Rata-rata nasional, jenis: rata-rata, nilai: { 2017: 70.81 } }]
  S1.3: [{ nama: Inflasi nasional, nilai: 1.68 }]
`,
  });
  const said = composeLaporan(other, result).laporan.bab.flatMap(({ bagian }) =>
    bagian.flatMap(({ isi }) =>
      isi.flatMap((one) => (one.jenis === 'paragraf' ? [words(one.isi)] : [])),
    ),
  );
  expect(said).toContain('Rata-rata nasional tahun 2017 70,81 poin.');
  // 1,2 is less than 1,68, which of a stabil indicator is neither better nor worse.
  expect(said).toContain(
    'Realisasi tahun 2020, 1,2 persen, berada di bawah Inflasi nasional, yaitu 1,68 persen.',
  );
});
