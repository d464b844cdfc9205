// The legends of scales, and the table that explains the IKU.

import { expect, test } from 'vitest';
import { composeLaporan } from '../../src/compose/compose.ts';
import type { Tabel } from '../../src/compose/report.ts';
import { parseWorkspace } from '../../src/source/parse.ts';
import { bahan, MINIMAL, type Berkas } from '../validate/ruang.ts';

function tablesOf(...berkas: readonly Berkas[]): readonly Tabel[] {
  const { workspace: ruang, hasil } = bahan(MINIMAL, ...berkas);
  const { bab } = composeLaporan(ruang, hasil).laporan;
  return bab
    .flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi))
    .filter((one) => one.jenis === 'tabel');
}
const texts = (tabel: Tabel | undefined) =>
  tabel?.baris.map((row) => row.map(({ teks }) => teks).join(' | '));
const find = (tables: readonly Tabel[], kode: string) => tables.find((one) => one.kode === kode);

const lkjip = (metode: string): Berkas => ({
  'lkjip.yaml': `versi: 1\ninstansi: { nama: A, daerah: B }\nmetode: { ${metode} }\n`,
});

test('the scale of capaian, where it is first used', () => {
  const tables = tablesOf(lkjip('legenda: true'));
  const legend = find(tables, 'legenda-capaian');
  expect(texts(legend)).toEqual([
    '1 | Sangat Tinggi | ≥ 91',
    '2 | Tinggi | ≥ 76 dan < 91',
    '3 | Sedang | ≥ 66 dan < 76',
    '4 | Rendah | ≥ 51 dan < 66',
    '5 | Sangat Rendah | < 51',
  ]);
  expect(legend?.sumber).toBe('Permendagri 86 Tahun 2017');
  const kode = tables.map((one) => one.kode);
  expect(kode.indexOf('legenda-capaian')).toBe(kode.indexOf('pengukuran') - 1);
});

test('none unless it is asked for', () => {
  expect(tablesOf().filter(({ kode }) => kode.startsWith('legenda'))).toEqual([]);
});

test('each scale once: of capaian, of status, and of tables', () => {
  const table = (kode: string, skala: string) =>
    `  - { kode: ${kode}, jenis: nilai, judul: Nilai ${kode}, kolom: [2020], skala: ${skala}, baris: [{ nama: Unit, nilai: { 2020: 75 } }] }\n`;
  const own = '[{ predikat: Baik, minimum: 60.5 }, { predikat: Kurang, minimum: 0 }]';
  const tables = tablesOf(
    lkjip('legenda: true, status: [{ nama: Hijau, minimum: 100 }, { nama: Merah, minimum: 0 }]'),
    {
      'renstra-2019-2023.yaml':
        MINIMAL['renstra-2019-2023.yaml']?.replace('satuan: poin', 'satuan: poin, bobot: 100') ??
        '',
      '2020/realisasi.yaml': `realisasi: { S1.1: 84 }\ntabel:\n${table('satu', 'akip')}${table('dua', 'akip')}${table('tiga', own)}`,
    },
  );
  expect(tables.map(({ kode }) => kode).filter((kode) => kode.startsWith('legenda'))).toEqual([
    'legenda-capaian',
    'legenda-status',
    'legenda-satu',
    'legenda-tiga',
  ]);
  expect(texts(find(tables, 'legenda-status'))).toEqual(['1 | Hijau | ≥ 100', '2 | Merah | < 100']);
  expect(texts(find(tables, 'legenda-satu'))?.slice(0, 2)).toEqual([
    '1 | AA | > 90',
    '2 | A | > 80 dan ≤ 90',
  ]);
  expect(texts(find(tables, 'legenda-satu'))?.at(-1)).toBe('7 | D | ≤ 30');
  expect(texts(find(tables, 'legenda-tiga'))).toEqual(['1 | Baik | ≥ 60,5', '2 | Kurang | < 60,5']);
});

test('a scale of one step takes any value', () => {
  const tables = tablesOf(lkjip('legenda: true, skala_capaian: [{ predikat: Ada, minimum: 50 }]'));
  expect(texts(find(tables, 'legenda-capaian'))).toEqual(['1 | Ada | semua nilai']);
});

const plan = (...indikator: readonly string[]): Berkas => ({
  'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sumber: Renstra
sasaran:
  - kode: S1
    nama: Satu
    indikator:
${indikator.map((one) => `      - { nama: Indikator, satuan: poin, target: { 2020: 80 }, ${one} }\n`).join('')}`,
});

test('the IKU are explained by formula, source, who answers and why', () => {
  const tables = tablesOf(
    plan(
      'kode: S1.1, iku: true, definisi: Jumlah nilai dibagi jumlah unit, sumber_data: Survei, penanggung_jawab: Bagian Umum, alasan: Mandat',
      'kode: S1.2, definisi: Bukan IKU',
      'kode: S1.3, iku: true',
    ),
  );
  const table = find(tables, 'iku-penjelasan');
  expect(table?.kepala[0]?.map(({ teks }) => teks)).toEqual([
    'No',
    'Indikator Kinerja Utama',
    'Satuan',
    'Formula/Penjelasan',
    'Sumber Data',
    'Penanggung Jawab',
    'Alasan',
  ]);
  expect(texts(table)).toEqual([
    '1 | Indikator | poin | Jumlah nilai dibagi jumlah unit | Survei | Bagian Umum | Mandat',
    '2 | Indikator | poin | – | – | – | –',
  ]);
  expect([table?.lanskap, table?.sumber]).toEqual([true, 'Renstra']);
});

test('a column of which nothing is said is left out, and the table too', () => {
  const one = find(
    tablesOf(plan('kode: S1.1, iku: true, penanggung_jawab: Bagian Umum')),
    'iku-penjelasan',
  );
  expect([one?.lanskap, texts(one)]).toEqual([false, ['1 | Indikator | poin | Bagian Umum']]);
  expect(
    find(tablesOf(plan('kode: S1.1, iku: true, definisi: D')), 'iku-penjelasan'),
  ).toBeUndefined();
  expect(find(tablesOf(plan('kode: S1.1, alasan: A')), 'iku-penjelasan')).toBeUndefined();
});

test('an indikator that the IKU of the year set a target for is one', () => {
  const tables = tablesOf(plan('kode: S1.1, alasan: Mandat'), {
    '2020/target.yaml': 'iku: { sumber: SK IKU, target: { S1.1: 80 } }\n',
  });
  expect(find(tables, 'iku-penjelasan')).toMatchObject({ sumber: 'SK IKU' });
});

test.each([
  ['sumber_data: [a]', 'jenis-salah'],
  ['penanggung_jawab: { a: b }', 'jenis-salah'],
  ['alasan: [1, 2]', 'jenis-salah'],
])('%s is no text', (keys, kode) => {
  const files = Object.entries({ ...MINIMAL, ...plan(`kode: S1.1, ${keys}`) }).map(
    ([file, text]) => ({ file, content: new TextEncoder().encode(text) }),
  );
  const { findings } = parseWorkspace({ files, pictures: [] }, [2020]);
  expect(findings.map(({ rule, position: posisi }) => [rule.kode, posisi.baris])).toEqual([
    [kode, 7],
  ]);
});

test('legenda is yes or no', () => {
  const files = Object.entries({ ...MINIMAL, ...lkjip('legenda: kadang') }).map(([file, text]) => ({
    file,
    content: new TextEncoder().encode(text),
  }));
  const { findings } = parseWorkspace({ files, pictures: [] }, [2020]);
  expect(
    findings.map(({ rule, position: posisi }) => [rule.kode, posisi.baris, posisi.kolom]),
  ).toEqual([['jenis-salah', 3, 20]]);
});

test('the scale of words of an indikator, once, the best first, with its scores', () => {
  const words = {
    'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Sasaran
    indikator:
      - { kode: S1.1, nama: Opini BPK, jenis: predikat, skala: opini-bpk, target: { 2020: WTP } }
      - { kode: S1.2, nama: Opini Tahun Lalu, jenis: predikat, skala: opini-bpk, target: { 2020: WTP } }
      - { kode: S1.3, nama: Mutu, jenis: predikat, skala: [{ nilai: Kurang, skor: 40 }, { nilai: Baik, skor: 82.5 }], target: { 2020: Baik } }
`,
    '2020/target.yaml': `perjanjian_kinerja:
  - { versi: murni, target: { S1.1: WTP, S1.2: WTP, S1.3: Baik } }
`,
    '2020/realisasi.yaml': 'realisasi: { S1.1: WTP, S1.2: WDP, S1.3: Kurang }\n',
  };
  const tables = tablesOf(lkjip('legenda: true'), words);
  expect(texts(find(tables, 'legenda-S1.1'))).toEqual(['1 | WTP | 4', '2 | WDP | 3', '3 | TW | 2', '4 | TMP | 1']); // prettier-ignore
  expect(texts(find(tables, 'legenda-S1.3'))).toEqual(['1 | Baik | 82,5', '2 | Kurang | 40']);
  expect(find(tables, 'legenda-S1.2')).toBeUndefined();
  expect(find(tablesOf(words), 'legenda-S1.1')).toBeUndefined();
});
