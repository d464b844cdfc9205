// Programs whose money is divided between sasaran in per cent. Figures are worked by hand.

import { expect, test } from 'vitest';
import { takeCensus } from '../../../src/calculate/census.ts';
import { formatEntry } from '../../../src/compose/format.ts';
import { composeLaporan } from '../../../src/compose/compose.ts';
import { explainKode } from '../../../src/explain/explain.ts';
import { toResults } from '../../../src/output/results.ts';
import { readResults } from '../../../src/diff/results-file.ts';
import type { TextCell, Tabel } from '../../../src/compose/report.ts';
import { checkProgramBagian } from '../../../src/validate/money/programs.ts';
import { bahan, FIGURE_CHECKS, MINIMAL, periksa, saran } from '../../validate/ruang.ts';

const RENSTRA = `periode: { mulai: 2019, selesai: 2023 }
tujuan: [{ kode: T1, nama: Tujuan, indikator: [{ kode: T1.1, nama: Indeks, satuan: poin, target: { 2020: 80 } }] }]
sasaran:
  - { kode: S1, nama: Sasaran Satu, tujuan: T1, indikator: [{ kode: S1.1, nama: Nilai, satuan: poin, target: { 2020: 80 } }] }
  - { kode: S2, nama: Sasaran Dua, tujuan: T1 }
  - { kode: S3, nama: Sasaran Tiga }
`;
const PROGRAM = `program:
  - { kode: P1, nama: Satu, sasaran: S1, anggaran: 400, realisasi: 380 }
  - { kode: P2, nama: Dua, sasaran: { S1: 60, S2: 32.5, S3: 7.5 }, anggaran: 1000, realisasi: 901 }
`;

const made = (anggaran: string) =>
  bahan(MINIMAL, {
    '2020/realisasi.yaml': 'realisasi: { S1.1: 84, T1.1: 80 }\n',
    'renstra-2019-2023.yaml': RENSTRA,
    '2020/anggaran.yaml': anggaran,
  });
const texts = (rows: readonly (readonly TextCell[])[]) =>
  rows.map((row) => row.map(({ teks }) => teks).join(' | '));
const found = (anggaran: string) =>
  periksa(made(anggaran), ...FIGURE_CHECKS).map((one) => one.replace(/^\S+ /, ''));

function bySasaran(anggaran: string): Tabel {
  const { workspace: ruang, hasil } = made(anggaran);
  const { bab } = composeLaporan(ruang, hasil).laporan;
  const blocks = bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi));
  return blocks.find((one): one is Tabel => one.jenis === 'tabel' && one.kode === 'anggaran-sasaran')!; // prettier-ignore
}

test('each sasaran has its share in whole rupiah, and the rows sum to the total', () => {
  const { baris, kaki, catatan } = bySasaran(PROGRAM);
  // Of 1000: 600, 325 and what is left, 75. Of 901: 540,6 → 541, 292,825 → 293, and what is left: 901 − 541 − 293 = 67.
  // S1: (380 + 541) / (400 + 600) · S2: 293 / 325 = 0,901538… · S3: 67 / 75 = 0,893333…
  expect(texts(baris)).toEqual([
    '1 | Sasaran Satu | 1.000 | 921 | 92,10 | 105,00',
    '2 | Sasaran Dua | 325 | 293 | 90,15 | –',
    '3 | Sasaran Tiga | 75 | 67 | 89,33 | –',
  ]);
  expect(texts(kaki)).toEqual(['Jumlah | 1.400 | 1.281 | 91,50 | ']);
  expect(catatan).toEqual([
    'Anggaran dan realisasi Dua dibagi: 60 persen untuk Sasaran Satu; 32,5 persen untuk Sasaran Dua; 7,5 persen untuk Sasaran Tiga.',
  ]);
});

test('a tujuan has the shares of its sasaran, once', () => {
  const { workspace: ruang, hasil } = made(PROGRAM);
  const [tujuan] = hasil.tujuan;
  // Of P2 600 + 325 of 1000, 541 + 293 = 834 of 901
  expect(tujuan?.program[1]?.anggaran.nilai?.toFixed()).toBe('925');
  expect(tujuan?.keuangan?.anggaran.nilai?.toFixed()).toBe('1325');
  expect(tujuan?.keuangan?.realisasi.nilai?.toFixed()).toBe('1214');
  const all = made(PROGRAM.replace('{ S1: 60, S2: 32.5, S3: 7.5 }', '{ S1: 60, S2: 40 }')).hasil;
  expect(all.tujuan[0]?.program[1]?.share).toBeNull();
  const laporan = JSON.stringify(composeLaporan(ruang, hasil).laporan);
  expect(laporan).toContain('Dua (Rp600, terserap 90,10 persen, 60 persen dari anggarannya)');
});

test('what is not reported of a program is not reported of its shares', () => {
  const none = bySasaran(PROGRAM.replace(', realisasi: 901', ''));
  expect(texts(none.baris)[1]).toBe('2 | Sasaran Dua | 325 | – | – | –');
  const partly = 'kegiatan: [{ kode: K1, nama: A, anggaran: 600, realisasi: 500 }, { kode: K2, nama: B, anggaran: 400 }]'; // prettier-ignore
  const some = bySasaran(PROGRAM.replace('anggaran: 1000, realisasi: 901', partly));
  // 32,5 per cent of 500: 162,5 → 163; of 600: 195; 163 / 195 = 0,835897…
  expect(texts(some.baris)[1]).toBe('2 | Sasaran Dua | 325 | 163* | 83,59* | –');
});

test('what was absorbed is said of the money that has reported', () => {
  const partly = 'kegiatan: [{ kode: K1, nama: A, anggaran: 600, realisasi: 500 }, { kode: K2, nama: B, anggaran: 400 }]'; // prettier-ignore
  const { workspace: ruang, hasil } = made(
    PROGRAM.replace('anggaran: 1000, realisasi: 901', partly),
  );
  // 60 per cent of 500 and of 600: 300 / 360.
  expect(JSON.stringify(composeLaporan(ruang, hasil).laporan)).toContain(
    'Dua (Rp600, terserap 83,33 persen dari Rp360 yang realisasinya sudah dilaporkan, 60 persen dari anggarannya)',
  );
});

test('shares that are not all of a program are an error, with the sum', () => {
  expect(found(PROGRAM)).toEqual([]);
  expect(found(PROGRAM.replace('7.5', '7'))).toEqual([
    'galat: bagian sasaran pada program P2 (Dua) berjumlah 99,5 persen, bukan 100 [program-bagian-jumlah]',
  ]);
  // 0,6 + 0,33 + 0,07 = 1: parts of one, in the place of per cent.
  const fractions = PROGRAM.replace('{ S1: 60, S2: 32.5, S3: 7.5 }', '{ S1: 0.6, S2: 0.33, S3: 0.07 }'); // prettier-ignore
  expect(saran(made(fractions), checkProgramBagian)).toEqual([
    'bagian ditulis dalam persen, bukan pecahan: { S1: 60, S2: 33, S3: 7 }',
  ]);
  expect(found(PROGRAM.replace('S3: 7.5', 'S4: 7.5'))).toContainEqual(
    'galat: program P2 (Dua) mendukung sasaran "S4", yang tidak ada pada Renstra [program-sasaran-tak-dikenal]',
  );
  expect(found(PROGRAM.replace('{ S1: 60, S2: 32.5, S3: 7.5 }', '{}'))).toContainEqual(
    expect.stringContaining('[program-tanpa-sasaran]'),
  );
});

test('the results file and explain tell the shares', () => {
  const { workspace: ruang, hasil } = made(PROGRAM);
  const results = toResults(ruang.instansi, hasil, []);
  expect(results).toMatchObject({
    anggaran: { program: [{}, { sasaran: ['S1', 'S2', 'S3'], bagian_sasaran: { S2: { nilai: '32.5' } } }] }, // prettier-ignore
  });
  expect(readResults(results, 'x').anggaran.program[1]?.sasaran).toBe('S1, S2, S3');
  const text = JSON.stringify(explainKode('S2', hasil, 'id'));
  expect(text).toContain('32,5');
});

test('shares of odd sums print no sen, and sum to the amount in the report, the results file and the workbook', () => {
  const odd = `program:
  - { kode: P1, nama: Satu, sasaran: { S1: 66.6, S2: 33.4 }, anggaran: 1000000006, realisasi: 999999999 }
`;
  // 666.000.003,996 → 666.000.004, left 334.000.002 · 665.999.999,334 → 665.999.999, left 334.000.000
  const { baris, kaki } = bySasaran(odd);
  expect(texts(baris).slice(0, 2)).toEqual([
    '1 | Sasaran Satu | 666.000.004 | 665.999.999 | 100,00 | 105,00',
    '2 | Sasaran Dua | 334.000.002 | 334.000.000 | 100,00 | –',
  ]);
  expect(texts(kaki)).toEqual(['Jumlah | 1.000.000.006 | 999.999.999 | 100,00 | ']);
  const { workspace: ruang, hasil } = made(odd);
  const written = JSON.stringify([toResults(ruang.instansi, hasil, []), takeCensus(hasil).map((one) => formatEntry(one))]); // prettier-ignore
  expect(written).not.toMatch(/666000003|666\.000\.003|334000001/);
  const told = (kode: string) => JSON.stringify(explainKode(kode, hasil, 'id'));
  expect(told('S1')).toContain('dibulatkan');
  expect(told('S2')).toContain('rupiah program − bagian sasaran lainnya');
});

test('an amount of less rupiah than sasaran is divided, too', () => {
  const { baris } = bySasaran(PROGRAM.replace('anggaran: 1000, realisasi: 901', 'anggaran: 1, realisasi: 0'));
  // 0,6 → 1, 0,325 → 0, left 0
  expect(texts(baris).map((row) => row.split(' | ').slice(2, 4))).toEqual([['401', '380'], ['0', '0'], ['0', '0']]);
}); // prettier-ignore
