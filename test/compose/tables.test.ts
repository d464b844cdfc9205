// What closes tables, and what stands below them. Figures are worked by hand.

import { describe, expect, test } from 'vitest';
import { composeLaporan } from '../../src/compose/compose.ts';
import type { TextCell, Tabel } from '../../src/compose/report.ts';
import { takeCensus } from '../../src/calculate/census.ts';
import { explainKode } from '../../src/explain/explain.ts';
import { toResults } from '../../src/output/results.ts';
import { bahan, MINIMAL, type Berkas } from '../validate/ruang.ts';
import { agency } from '../shared/agency.ts';

const results = (...berkas: readonly Berkas[]) => bahan(MINIMAL, ...berkas).hasil;

function tableOf(kode: string, ...berkas: readonly Berkas[]): Tabel {
  const { workspace: ruang, hasil } = bahan(MINIMAL, ...berkas);
  const { bab } = composeLaporan(ruang, hasil).laporan;
  const blocks = bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi));
  const tabel = blocks.find((one) => one.jenis === 'tabel' && one.kode === kode);
  if (tabel?.jenis !== 'tabel') throw new Error(`the report has no table ${kode}`);
  return tabel;
}

const texts = (rows: readonly (readonly TextCell[])[]) =>
  rows.map((row) => row.map(({ teks }) => teks).join(' | '));

describe('what closes a table of values', () => {
  const closing = (tabel: string, realisasi = '84'): readonly string[] =>
    texts(
      tableOf('isi', {
        '2020/realisasi.yaml': `realisasi:
  S1.1: ${realisasi}
tabel:
  - kode: isi
    jenis: nilai
    judul: Isi
    indikator: S1.1
    kolom: [2020]
    ${tabel}
    baris: [{ nama: A, nilai: { 2020: 20 } }, { nama: B, nilai: { 2020: 41 } }]
`,
      }).kaki,
    );

  test.each([
    // (20 + 41) / 2, and 20 + 41 of what is counted and of money.
    ['satuan: poin', ['Rata-rata | 30,50']],
    ['catatan: Tanpa satuan', ['Rata-rata | 30,50']],
    ['satuan: Orang', ['Jumlah | 61']],
    ['satuan: juta rupiah', ['Jumlah | 61']],
    ['satuan: Rp (juta)', ['Jumlah | 61']],
    ['satuan: orang per desa', ['Rata-rata | 30,50']],
    ['satuan: juta', ['Rata-rata | 30,50']],
    ['kaki: tidak-ada', []],
    ['satuan: orang\n    kaki: rata-rata', ['Rata-rata | 30,50']],
    ['kaki: jumlah', ['Jumlah | 61']],
  ])('%s', (tabel, expected) => {
    expect(closing(tabel)).toEqual(expected);
  });

  test('what a realisasi takes stands there too, but where there is to be nothing', () => {
    const taken = '{ dari: isi, ambil: maksimum, kolom: 2020 }';
    expect(closing('satuan: poin', taken)).toEqual(['Nilai tertinggi | 41']);
    expect(closing('kaki: rata-rata', taken)).toEqual([
      'Rata-rata | 30,50',
      'Nilai tertinggi | 41',
    ]);
    expect(closing('kaki: tidak-ada', taken)).toEqual([]);
  });
});

describe('the source of a realisasi', () => {
  const TWO: Berkas = {
    'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Meningkatnya mutu
    indikator:
      - { kode: S1.1, nama: Mutu, satuan: poin, target: { 2020: 80, 2023: 90 } }
      - { kode: S1.2, nama: Akses, satuan: poin, target: { 2020: 70, 2023: 80 } }
`,
    '2020/target.yaml':
      'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 80, S1.2: 70 } }\n',
  };
  const from = (one: string, two: string): Berkas => ({
    '2020/realisasi.yaml': `realisasi:\n  S1.1: { nilai: 84${one} }\n  S1.2: { nilai: 70${two} }\n`,
  });

  test.each([
    ['', '', 'data diolah'],
    [', sumber: BPS', ', sumber: BPS', 'BPS'],
    [', sumber: BPS', ', sumber: Inspektorat', 'Mutu: BPS; Akses: Inspektorat'],
    [', sumber: BPS', '', 'Mutu: BPS'],
  ])('below the tables of its sasaran: "%s" and "%s"', (one, two, expected) => {
    for (const kode of ['capaian-S1', 'perbandingan-S1']) {
      expect(tableOf(kode, TWO, from(one, two)).sumber).toBe(expected);
    }
  });

  test('each once, after the names of all that are from it', () => {
    const three = from(
      ', sumber: BPS',
      ', sumber: Inspektorat }\n  S1.3: { nilai: 60, sumber: BPS',
    );
    const S13 =
      '      - { kode: S1.3, nama: Biaya, satuan: poin, target: { 2020: 60, 2023: 60 } }\n';
    const files = { ...TWO, 'renstra-2019-2023.yaml': `${TWO['renstra-2019-2023.yaml']}${S13}` };
    expect(tableOf('perbandingan-S1', files, three).sumber).toBe(
      'Mutu dan Biaya: BPS; Akses: Inspektorat',
    );
  });

  test('in the derivation, the results file and the list of all figures', () => {
    const hasil = results(TWO, from(', sumber: BPS', ''));
    expect(explainKode('S1.1', hasil, 'id')?.angka).toContainEqual(
      expect.objectContaining({ nama: 'sumber realisasi', tampil: 'BPS' }),
    );
    expect(toResults(agency('A', 'B'), hasil, [])).toMatchObject({
      indikator: [{ sumber: 'BPS' }, { sumber: null }],
    });
    expect(
      takeCensus(hasil).flatMap(({ of, measure, content }) =>
        measure === 'sumber' ? [[of.code, content]] : [],
      ),
    ).toEqual([['S1.1', { word: 'BPS' }]]);
  });
});

test('the results tell whose realisasi a table makes', () => {
  const of = (...taking: readonly string[]) =>
    toResults(
      agency('A', 'B'),
      results({
        'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Mutu
    indikator: [${['S1.1', 'S1.2'].map((kode) => `{ kode: ${kode}, nama: Nilai ${kode}, satuan: poin, target: { 2020: 80 } }`).join(', ')}]
`,
        '2020/realisasi.yaml': `realisasi: { ${taking.map((kode) => `${kode}: { dari: mutu, ambil: rata-rata, kolom: 2020 }`).join(', ')} }
tabel:
  - { kode: mutu, jenis: nilai, judul: Mutu, kolom: [2020], baris: [{ nama: Loket, nilai: { 2020: 81 } }] }
`,
      }),
      [],
    );
  expect(of('S1.2')).toMatchObject({ tabel: [{ kode: 'mutu', indikator: 'S1.2' }] });
  // Of both it is neither's.
  expect(of('S1.1', 'S1.2')).not.toHaveProperty('tabel.0.indikator');
  expect(of()).not.toHaveProperty('tabel.0.indikator');
});

describe('the notes below capaian', () => {
  const notes = (indikator: string, target: string, realisasi: string, lkjip = '') =>
    tableOf('capaian-S1', {
      'lkjip.yaml': `versi: 1\ninstansi: { nama: A, daerah: B }\n${lkjip}`,
      'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Meningkatnya mutu
    indikator:
      - { kode: S1.1, nama: Biasa, satuan: persen, target: { 2020: 50 } }
      - { kode: S1.2, nama: Lain, satuan: persen, target: { 2020: 40 } }
      - { kode: S1.3, nama: Ketiga, satuan: persen, ${indikator} }
`,
      '2020/target.yaml': `perjanjian_kinerja:
  - versi: murni
    target: { S1.1: 50, S1.2: 40, S1.3: ${target} }
`,
      '2020/realisasi.yaml': `realisasi: { S1.1: 50, S1.2: 40, S1.3: ${realisasi} }\n`,
    }).catatan;

  test('tell how a target below 0 was measured', () => {
    // (2 × −2 + 1,5) / −2 × 100 = 125
    expect(notes('target: { 2020: -2 }', '-2', '-1.5')).toEqual([
      'Capaian = realisasi ÷ target × 100.',
      'Untuk Ketiga, capaian = (2 × target − realisasi) ÷ target × 100, karena targetnya negatif.',
    ]);
  });

  test('and under a cap too', () => {
    expect(
      notes('target: { 2020: -2 }', '-2', '-1.5', 'metode: { capaian_maksimum: 120 }\n'),
    ).toEqual([
      'Capaian = realisasi ÷ target × 100.',
      'Untuk Ketiga, capaian = (2 × target − realisasi) ÷ target × 100, karena targetnya negatif.',
      'Capaian dibatasi paling tinggi 120 persen.',
    ]);
  });

  test('and how one of 0 was', () => {
    expect(notes('polaritas: minimal, target: { 2020: 0 }', '0', '0')).toEqual([
      'Capaian = realisasi ÷ target × 100.',
      'Untuk Ketiga, capaian 100 persen apabila realisasi tidak lebih dari 0, selain itu 0 persen, karena targetnya 0.',
    ]);
  });
});

describe('money by sasaran', () => {
  const by = (program: string) => tableOf('anggaran-sasaran', { '2020/anggaran.yaml': program });

  test('has a row for programs without a sasaran, so that rows sum to the total', () => {
    const tabel = by(`program:
  - { kode: P1, nama: Satu, sasaran: S1, anggaran: 300, realisasi: 270 }
  - { kode: P2, nama: Dua, sasaran: S1, anggaran: 100 }
  - { kode: P3, nama: Tiga, anggaran: 600, realisasi: 540 }
`);
    // 270 / 300, 540 / 600 and 810 / 900: what has not reported counts on neither side. 84 / 80 × 100 = 105.
    expect(texts(tabel.baris)).toEqual([
      '1 | Meningkatnya mutu pelayanan | 400 | 270* | 90,00* | 105,00',
      '2 | Program tanpa sasaran | 600 | 540 | 90,00 | –',
    ]);
    expect(texts(tabel.kaki)).toEqual(['Jumlah | 1.000 | 810* | 90,00* | ']);
    expect(tabel.catatan).toEqual([
      'Tanda * berarti baru dari program yang angkanya sudah ada: Meningkatnya mutu pelayanan, 1 dari 2 program belum melaporkan realisasi; Jumlah, 1 dari 3 program belum melaporkan realisasi.',
    ]);
  });

  test('says of a program of which a part has not reported the same in every table', () => {
    // P1: 80 of the 90 of K1, K2 has not reported; P2: nothing of 100 was spent.
    const anggaran = `program:
  - { kode: P1, nama: Satu, sasaran: S1, kegiatan: [{ kode: K1, nama: A, anggaran: 90, realisasi: 80 }, { kode: K2, nama: B, anggaran: 10 }] }
  - { kode: P2, nama: Dua, anggaran: 100, realisasi: 0 }
`;
    const isi = { '2020/anggaran.yaml': anggaran };
    const total = 'Jumlah, 1 dari 2 program belum melaporkan seluruh realisasinya.';
    expect(tableOf('anggaran-program', isi).catatan).toEqual([
      `Tanda * berarti baru dari bagian yang angkanya sudah ada: Satu, 1 dari 2 kegiatan belum melaporkan seluruh realisasinya; ${total}`,
    ]);
    expect(tableOf('anggaran-sasaran', isi).catatan).toEqual([
      `Tanda * berarti baru dari bagian yang angkanya sudah ada: Meningkatnya mutu pelayanan, 1 dari 1 program belum melaporkan seluruh realisasinya; ${total}`,
    ]);
  });

  test('tells what the mark behind a budget stands for in the plan too', () => {
    const anggaran = `program:
  - { kode: P1, nama: Satu, sasaran: S1, kegiatan: [{ kode: K1, nama: A, anggaran: 300 }, { kode: K2, nama: B }] }
  - { kode: P2, nama: Dua, sasaran: S1, anggaran: 100 }
`;
    const { kaki, catatan } = tableOf('program-perjanjian', { '2020/anggaran.yaml': anggaran });
    expect(texts(kaki)).toEqual(['Jumlah | 400*']);
    expect(catatan).toEqual([
      'Tanda * berarti baru dari bagian yang angkanya sudah ada: Satu, 1 dari 2 kegiatan belum ada seluruh anggarannya; Jumlah, 1 dari 2 program belum ada seluruh anggarannya.',
    ]);
  });

  test('says what the formula of PMK 22/2021 is calculated on', () => {
    const lkjip = `versi: 1
instansi: { nama: A, daerah: B }
istilah: { sasaran: Sasaran Kegiatan, program: KRO }
metode: { efisiensi: pmk-22-2021 }
`;
    const berkas = {
      'lkjip.yaml': lkjip,
      '2020/anggaran.yaml':
        'program: [{ kode: P01, nama: A, sasaran: S1, anggaran: 100, realisasi: 80 }]\n',
    };
    expect(tableOf('efisiensi-S1', berkas).catatan).toEqual([
      'Efisiensi dihitung dengan rumus PMK 22/PMK.02/2021 atas capaian sasaran kegiatan dan anggaran KRO pendukungnya, bukan atas keluaran satuan kerja menurut standar biayanya; angka ini bukan nilai kinerja anggaran menurut peraturan itu.',
    ]);
  });

  test('says of a sasaran without programs that it has none, and prints no table of dashes', () => {
    const berkas = {
      '2020/anggaran.yaml': 'program:\n  - { kode: P3, nama: Tiga, anggaran: 600 }\n',
    };
    expect(() => tableOf('efisiensi-S1', berkas)).toThrow('no table');
    const { workspace: ruang, hasil } = bahan(MINIMAL, berkas);
    expect(JSON.stringify(composeLaporan(ruang, hasil).laporan)).toContain(
      'Tingkat efisiensi sasaran ini belum dapat dihitung karena tidak ada program yang mendukungnya.',
    );
  });
});

describe('the table of efficiency', () => {
  const PROGRAM = { '2020/anggaran.yaml': 'capaian_keuangan: { S1: 95 }\n' };

  test('has no mean of one row', () => {
    const tabel = tableOf('efisiensi-S1', PROGRAM);
    // 105 / 95 = 1,1052…
    expect(texts(tabel.baris)).toEqual([
      'Nilai pelayanan | 100 | 100 | 1,00 | 105,00 | 95 | 1,11 | 0,11 | Efisien',
    ]);
    expect(tabel.kaki).toEqual([]);
  });
});

test('a name is one name, with composed letters or with decomposed ones', () => {
  // 70 + 80 in the column and row that prose and realisasi write the other way.
  const [nfc, nfd] = ['Café', 'Café'.normalize('NFD')];
  expect(nfc).not.toBe(nfd);
  const { workspace: ruang, hasil } = bahan(MINIMAL, {
    '2020/realisasi.yaml': `realisasi:
  S1.1: { dari: isi, ambil: jumlah, kolom: ${nfc} }
tabel:
  - kode: isi
    jenis: nilai
    judul: Isi
    kolom: [${nfd}]
    baris: [{ nama: ${nfd} Utara, nilai: { ${nfc}: 70 } }, { nama: B, nilai: { ${nfd}: 80 } }]
`,
    '2020/narasi/3.1-S1.md': `Nilainya {{nilai "isi" "${nfc} Utara" "${nfd}"}}.\n`,
  });
  expect(hasil.sasaran[0]?.indikator[0]?.realisasi).toMatchObject({ desimal: 0 });
  const { laporan } = composeLaporan(ruang, hasil);
  expect(JSON.stringify(laporan)).toContain('"Nilainya "},{"jenis":"teks","teks":"70"}');
});
