// Programs for several sasaran: each stands once, its money counts in each one's serapan. Figures are worked by hand.

import { expect, test } from 'vitest';
import { takeCensus } from '../../../src/calculate/census.ts';
import { composeLaporan } from '../../../src/compose/compose.ts';
import type { TextCell, Tabel } from '../../../src/compose/report.ts';
import { BATAS, composeRingkas } from '../../../src/compose/ringkas/ringkas.ts';
import { TOPICS } from '../../../src/catalogue/catalogue.ts';
import { explainKode } from '../../../src/explain/explain.ts';
import { toCsv } from '../../../src/output/csv.ts';
import { toResults } from '../../../src/output/results.ts';
import { readResults } from '../../../src/diff/results-file.ts';
import { bahan, MINIMAL } from '../../validate/ruang.ts';

const RENSTRA = `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Sasaran Satu
    indikator: [{ kode: S1.1, nama: Nilai, satuan: poin, target: { 2020: 80 } }]
  - { kode: S2, nama: Sasaran Dua }
  - { kode: S3, nama: Sasaran Tiga }
`;

const PROGRAM = `program:
  - { kode: P1, nama: Satu, sasaran: S1, anggaran: 400, realisasi: 380 }
  - { kode: P2, nama: Dua, sasaran: [S2], anggaran: 100, realisasi: 90 }
  - { kode: P3, nama: Penunjang, sasaran: semua, anggaran: 1000, realisasi: 900 }
  - { kode: P4, nama: Data, sasaran: [S2, S1, S2], anggaran: 200, realisasi: 150 }
  - { kode: P5, nama: Lepas, anggaran: 300, realisasi: 270 }
`;

const made = (anggaran: string) =>
  bahan(MINIMAL, { 'renstra-2019-2023.yaml': RENSTRA, '2020/anggaran.yaml': anggaran });

const texts = (rows: readonly (readonly TextCell[])[]) =>
  rows.map((row) => row.map(({ teks }) => teks).join(' | '));

function tableOf(kode: string, anggaran: string): Tabel {
  const { workspace: ruang, hasil } = made(anggaran);
  const { bab } = composeLaporan(ruang, hasil).laporan;
  const blocks = bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi));
  const tabel = blocks.find((one) => one.jenis === 'tabel' && one.kode === kode);
  if (tabel?.jenis !== 'tabel') throw new Error(`the report has no table ${kode}`);
  return tabel;
}

test('rows sum to the total, and capaian keuangan is of all programs of a sasaran', () => {
  const tabel = tableOf('anggaran-sasaran', PROGRAM);
  // S1: (380 + 900 + 150) / (400 + 1000 + 200) = 89,375; S2: (90 + 900 + 150) / (100 + 1000 + 200) = 87,692…
  // S3: 900 / 1000. The whole: 1790 / 2000, each program once.
  expect(texts(tabel.baris)).toEqual([
    '1 | Sasaran Satu | 400 | 380 | 95,00 | 89,38 | 105,00',
    '2 | Sasaran Dua | 100 | 90 | 90,00 | 87,69 | –',
    '3 | Sasaran Tiga | – | – | – | 90,00 | –',
    '4 | Program untuk beberapa sasaran | 200 | 150 | 75,00 | – | –',
    '5 | Program untuk semua sasaran | 1.000 | 900 | 90,00 | – | –',
    '6 | Program tanpa sasaran | 300 | 270 | 90,00 | – | –',
  ]);
  expect(texts(tabel.kaki)).toEqual(['Jumlah | 2.000 | 1.790 | 89,50 |  | ']);
  expect(tabel.catatan).toEqual([
    'Sasaran nomor 3 didukung program bersama, tanpa program sendiri.',
    'Program untuk beberapa atau semua sasaran ditulis sekali, di barisnya sendiri, dan ikut dihitung pada capaian keuangan setiap sasaran yang didukungnya.',
  ]);
});

test('a shared program that has not reported is missing in what it counts towards', () => {
  const { catatan } = tableOf('anggaran-sasaran', PROGRAM.replace(', realisasi: 900', ''));
  expect(catatan.at(-1)).toBe(
    'Tanda * berarti baru dari program yang angkanya sudah ada: ' +
      'Sasaran Satu beserta program bersama, 1 dari 3 program belum melaporkan realisasi; ' +
      'Sasaran Dua beserta program bersama, 1 dari 3 program belum melaporkan realisasi; ' +
      'Jumlah, 1 dari 5 program belum melaporkan realisasi.',
  );
});

test('the annex says which sasaran a program is for, and the chapter that it is for others too', () => {
  const mendukung = tableOf('program-perjanjian', PROGRAM).baris.map((row) => row[2]?.teks);
  expect(mendukung).toEqual(['Sasaran 1', 'Sasaran 2', 'Semua sasaran', 'Sasaran 1 dan 2', '–']);
  const { workspace: ruang, hasil } = made(PROGRAM);
  const laporan = JSON.stringify(composeLaporan(ruang, hasil).laporan);
  expect(laporan).toContain('Penunjang (Rp1.000, terserap 90,00 persen, untuk semua sasaran)');
  expect(laporan).toContain('Data (Rp200, terserap 75,00 persen, untuk beberapa sasaran)');
  expect(laporan).toContain('Satu (Rp400, terserap 95,00 persen)');
});

test('the summary lists money once', () => {
  const { workspace: ruang, hasil } = made(PROGRAM);
  const topicOf = (kode: string) => TOPICS.get(kode)!;
  const { uang } = composeRingkas(ruang.instansi, hasil, [], BATAS[0]!, topicOf);
  expect(uang?.baris.map(({ nama, anggaran, serapan }) => [nama, anggaran, serapan])).toEqual([
    ['Sasaran Satu', '400', '95,00'],
    ['Sasaran Dua', '100', '90,00'],
    ['Program untuk beberapa sasaran', '200', '75,00'],
    ['Program untuk semua sasaran', '1.000', '90,00'],
    // 270 / 300: with it the rows make the 2.000 of the headline
    ['Program tanpa sasaran', '300', '90,00'],
  ]);
});

test('files for programs say what a program supports, and what is shared', () => {
  const { workspace: ruang, hasil } = made(PROGRAM);
  const results = toResults(ruang.instansi, hasil, []) as {
    anggaran: { program: { sasaran: unknown }[]; [key: string]: unknown };
  };
  const supported = results.anggaran.program.map(({ sasaran }) => sasaran);
  expect(supported).toEqual(['S1', 'S2', 'semua', ['S2', 'S1'], null]);
  expect(results.anggaran).toMatchObject({
    jumlah: { nilai: '2000' },
    beberapa_sasaran: { anggaran: { nilai: '200' } },
    semua_sasaran: { realisasi: { nilai: '900' } },
    tanpa_sasaran: { serapan: { nilai: '90' } },
  });
  const read = readResults(JSON.parse(JSON.stringify(results)), 'a.json').anggaran.program;
  expect(read.map(({ sasaran }) => sasaran)).toEqual(['S1', 'S2', 'semua', 'S2, S1', null]);
  const census = takeCensus(hasil).filter(({ measure }) => measure === 'anggaran');
  expect(census.map(({ of: { kind, code, name, parent } }) => [kind, code, name, parent])).toEqual([
    ['anggaran', '', '', null],
    ['program', 'P1', 'Satu', 'S1'],
    ['program', 'P2', 'Dua', 'S2'],
    ['program', 'P3', 'Penunjang', 'semua'],
    ['program', 'P4', 'Data', 'S2, S1'],
    ['program', 'P5', 'Lepas', null],
    ['anggaran-sasaran', 'S1', '', null],
    ['anggaran-sasaran', 'S2', '', null],
    ['anggaran-sasaran', 'S3', '', null],
    ['anggaran-pendukung', 'S1', '', null],
    ['anggaran-pendukung', 'S2', '', null],
    ['anggaran-pendukung', 'S3', '', null],
    ['anggaran-bersama', '', 'beberapa', null],
    ['anggaran-bersama', '', 'semua', null],
    ['anggaran-bersama', '', 'tanpa', null],
  ]);
});

test('the CSV file tells of a sasaran what its row in the table tells, and apart what supports it', () => {
  const { hasil } = made(PROGRAM);
  const shown = (kind: string) =>
    toCsv(hasil)
      .split('\r\n')
      .map((line) => line.split(','))
      .filter(([, jenis]) => jenis === kind)
      .map(([, , kode, , , , size, , , , tampil]) => `${kode!} ${size!} ${tampil!}`);
  // The amounts of the table above without a comma, which would stand in quotes.
  const amounts = (kind: string) => shown(kind).filter((one) => !one.includes('serapan'));
  expect(amounts('anggaran-sasaran')).toEqual([
    'S1 anggaran 400',
    'S1 realisasi 380',
    'S2 anggaran 100',
    'S2 realisasi 90',
    'S3 anggaran –',
    'S3 realisasi –',
  ]);
  expect(amounts('anggaran-pendukung').slice(0, 2)).toEqual([
    'S1 anggaran 1.600',
    'S1 realisasi 1.430',
  ]);
  // 380 / 400 of its own, 1.430 / 1.600 with what is shared.
  expect(toCsv(hasil)).toContain('2020,anggaran-sasaran,S1,,,,serapan,,persen,95,"95,00"');
  expect(toCsv(hasil)).toContain('2020,anggaran-pendukung,S1,,,,serapan,,persen,89.375,"89,38"');
  const alone = made('program: [{ kode: P1, nama: Satu, sasaran: S1, anggaran: 400 }]\n').hasil;
  expect(toCsv(alone)).not.toContain('anggaran-pendukung');
});

test('the parts that sum to the total are explained, where they are others than those of the sasaran', () => {
  const names = (anggaran: string, bahasa: 'id' | 'en') =>
    explainKode('anggaran', made(anggaran).hasil, bahasa)
      ?.angka.filter(({ nama }) => /^anggaran|^budget/.test(nama))
      .map(({ nama, tampil }) => `${nama} ${tampil}`);
  expect(names(PROGRAM, 'id')).toEqual([
    'anggaran 2.000',
    'anggaran, S1 sendiri 400',
    'anggaran, S2 sendiri 100',
    'anggaran, beberapa sasaran 200',
    'anggaran, semua sasaran 1.000',
    'anggaran, tanpa sasaran 300',
  ]);
  expect(names(PROGRAM, 'en')).toContain('anggaran, for all sasaran 1.000');
  const alone = 'program: [{ kode: P1, nama: Satu, sasaran: S1, anggaran: 400, realisasi: 380 }]\n';
  expect(names(alone, 'id')).toEqual(['anggaran 400']);
});
