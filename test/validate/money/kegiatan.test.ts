// Programs and what they consist of: amounts that do not sum, indicators without money and money without indicators.

import { describe, expect, test } from 'vitest';
import { checkKegiatanIndikator } from '../../../src/validate/money/kegiatan.ts';
import { checkSasaranProgram } from '../../../src/validate/money/programs.ts';
import { analyseTexts, bahan, FIGURE_CHECKS, MINIMAL, periksa, saran } from '../ruang.ts';

const found = (anggaran: string): string[] =>
  periksa(bahan(MINIMAL, { '2020/anggaran.yaml': anggaran }), ...FIGURE_CHECKS).map((one) =>
    one.replace(/^(\S+): /, '$1 '),
  );

const tree = (program: string, ...kegiatan: readonly string[]) => `program:
  - kode: P01
    nama: Satu
    sasaran: S1
${program}    kegiatan:
${kegiatan.map((one, i) => `      - { kode: K${i + 1}, nama: Kegiatan ${i + 1}, ${one} }\n`).join('')}`;

const WHOLE = 'anggaran: 400, realisasi: 380';
const INDIKATOR = 'indikator: [{ nama: Naskah, satuan: dokumen, target: 10, realisasi: 9 }]';

test('a tree that is in order is silent', () => {
  expect(found(tree('', WHOLE, WHOLE))).toEqual([]);
  expect(found(tree('    anggaran: 800\n    realisasi: 760\n', WHOLE, WHOLE))).toEqual([]);
  expect(found(tree('', `${WHOLE}, ${INDIKATOR}`))).toEqual([]);
});

describe('an amount above its parts', () => {
  test('is their sum', () => {
    expect(found(tree('    anggaran: 810\n    realisasi: 700\n', WHOLE, WHOLE))).toEqual([
      '2020/anggaran.yaml:5:15 peringatan: anggaran program P01 (Satu) tertulis Rp810, tetapi bagiannya berjumlah Rp800 (selisih Rp10) [kegiatan-jumlah-beda]',
      '2020/anggaran.yaml:6:16 peringatan: realisasi program P01 (Satu) tertulis Rp700, tetapi bagiannya berjumlah Rp760 (selisih Rp60) [kegiatan-jumlah-beda]',
    ]);
  });

  test('is at least that of those that are known', () => {
    const partly = (anggaran: number) =>
      found(tree(`    anggaran: ${anggaran}\n    realisasi: 380\n`, WHOLE, 'realisasi: null'));
    expect(partly(500)).toEqual([]);
    expect(partly(390)).toEqual([
      '2020/anggaran.yaml:5:15 peringatan: anggaran program P01 (Satu) tertulis Rp390, tetapi bagiannya yang sudah diisi saja berjumlah Rp400 (selisih Rp10) [kegiatan-jumlah-beda]',
    ]);
  });

  test('is looked at on each level', () => {
    const sub = 'sub_kegiatan: [{ kode: X, nama: Sub, anggaran: 300, realisasi: 200 }]';
    expect(found(tree('', `anggaran: 301, ${sub}`))).toEqual([
      '2020/anggaran.yaml:6:49 peringatan: anggaran kegiatan K1 (Kegiatan 1) tertulis Rp301, tetapi bagiannya berjumlah Rp300 (selisih Rp1) [kegiatan-jumlah-beda]',
    ]);
  });
});

describe('what is missing is said where it is missing', () => {
  test('of a kegiatan, and of a program of which nothing is known', () => {
    expect(found(tree('', WHOLE, 'anggaran: 5'))).toEqual([
      '2020/anggaran.yaml:7:9 peringatan: realisasi anggaran kegiatan K2 (Kegiatan 2) belum diisi, jadi jumlah serapan belum mencakupnya [anggaran-belum-dilaporkan]',
    ]);
    expect(found(tree('', WHOLE, 'realisasi: 5'))).toEqual([
      '2020/anggaran.yaml:7:9 peringatan: anggaran kegiatan K2 (Kegiatan 2) belum diisi, jadi jumlah anggaran belum mencakupnya [anggaran-kosong]',
    ]);
    expect(found(tree('', 'anggaran: 5', 'anggaran: 6'))).toEqual([
      '2020/anggaran.yaml:2:5 peringatan: realisasi anggaran program P01 (Satu) belum diisi, jadi jumlah serapan belum mencakupnya [anggaran-belum-dilaporkan]',
    ]);
  });

  test('in a program with a sum of its own nothing is missing', () => {
    expect(
      found(tree('    anggaran: 90\n    realisasi: 80\n', 'anggaran: 5', 'realisasi: 6')),
    ).toEqual([]);
  });
});

test('spending above the budget is told of the lowest that has it', () => {
  const over = (...kegiatan: readonly string[]) =>
    found(tree('', ...kegiatan)).map((one) => one.replace(/^\S+ galat: /, ''));
  expect(over('anggaran: 400, realisasi: 401')).toEqual([
    'realisasi anggaran K1 (Kegiatan 1) Rp401 melebihi pagunya, Rp400 [serapan-melebihi-pagu]',
  ]);
  const sums = tree('    anggaran: 700\n', 'realisasi: 400', 'realisasi: 500');
  expect(found(sums)).toEqual([
    '2020/anggaran.yaml:2:11 galat: realisasi anggaran P01 (Satu) Rp900 melebihi pagunya, Rp700 [serapan-melebihi-pagu]',
  ]);
});

test('kode are of one thing among those that stand together', () => {
  const twice = tree('', WHOLE, WHOLE).replace('K2', 'K1');
  expect(found(twice)).toEqual([
    '2020/anggaran.yaml:7:17 galat: kode kegiatan K1 sudah dipakai pada baris 6 [program-kode-ganda]',
  ]);
  const apart = `${tree('', WHOLE)}  - { kode: P02, nama: Dua, sasaran: S1, kegiatan: [{ kode: K1, nama: Lain, ${WHOLE} }] }\n`;
  expect(found(apart)).toEqual([]);
});

describe('indicators', () => {
  test('are missed where others have them', () => {
    expect(found(tree('', `${WHOLE}, ${INDIKATOR}`, WHOLE, WHOLE))).toEqual([
      '2020/anggaran.yaml:7:17 info: 2 dari 3 kegiatan tidak mempunyai indikator, sedangkan yang lain mempunyai: K2, K3 [kegiatan-tanpa-indikator]',
    ]);
    const many = Array.from({ length: 7 }, () => WHOLE);
    expect(found(tree('', `${WHOLE}, ${INDIKATOR}`, ...many))[0]).toContain(
      ': K2, K3, K4, K5, K6, dan lain-lain [',
    );
  });

  test('have money, where their neighbours have', () => {
    const none = (money: string) => tree('    anggaran: 500\n    realisasi: 380\n', `${WHOLE}, ${INDIKATOR}`, `${money}${INDIKATOR}`); // prettier-ignore
    const told =
      'info: kegiatan K2 (Kegiatan 2) mempunyai indikator tetapi tidak mempunyai anggaran [indikator-tanpa-anggaran]';
    expect(found(none('')).map((one) => one.replace(/^\S+ /, ''))).toEqual([told]);
    expect(found(none('anggaran: 0, realisasi: 0, ')).at(-1)).toContain(told);
    expect(found(tree('    anggaran: 500\n    realisasi: 380\n', INDIKATOR, INDIKATOR))).toEqual(
      [],
    );
  });

  test('have a target and a realisasi', () => {
    expect(found(tree('', `${WHOLE}, indikator: [{ kode: X, nama: Naskah, satuan: dokumen, target: 10 }, { nama: Rapat, satuan: kali }]`))).toEqual([
      '2020/anggaran.yaml:6:82 peringatan: realisasi belum diisi pada 2 dari 2 indikator program dan kegiatan: X, Rapat [indikator-kegiatan-kosong]',
      '2020/anggaran.yaml:6:138 peringatan: target belum diisi pada 1 dari 2 indikator program dan kegiatan: Rapat [indikator-kegiatan-kosong]',
    ]); // prettier-ignore
  });
});

describe('the schema', () => {
  const refused = (anggaran: string) =>
    analyseTexts(MINIMAL, { '2020/anggaran.yaml': anggaran })
      .diagnostics.filter(({ tingkat }) => tingkat === 'galat')
      .map(({ position: posisi, pesan }) => `${posisi.baris}:${posisi.kolom} ${pesan}`);

  test('knows no key that is not read, on any level', () => {
    expect(refused(tree('', 'anggaran: 1, pagu: 2'))).toEqual([
      expect.stringMatching(/^6:\d+ kunci "pagu" tidak dikenal/),
    ]);
    expect(refused(tree('', 'kegiatan: []'))[0]).toMatch(/^6:\d+ kunci "kegiatan" tidak dikenal/);
  });

  test('takes rupiah as on the program', () => {
    expect(refused(tree('', 'anggaran: 1.5'))[0]).toMatch(/^6:\d+ /);
    expect(refused(tree('', 'anggaran: -5'))[0]).toMatch(/^6:\d+ /);
  });
});

describe('kinds of spending', () => {
  const belanja = (...rows: readonly string[]) =>
    `program:\n  - { kode: P1, nama: Satu, sasaran: S1, anggaran: 400, realisasi: 380 }\nbelanja:\n${rows.map((one) => `  - { jenis: Belanja Barang, ${one} }\n`).join('')}`;

  test('are the same money as the programs, where both are whole', () => {
    expect(found(belanja('anggaran: 400, realisasi: 380'))).toEqual([]);
    expect(found(belanja('anggaran: 410, realisasi: 380'))).toEqual([
      '2020/anggaran.yaml:3:1 peringatan: anggaran menurut jenis belanja berjumlah Rp410, tetapi menurut program Rp400 (selisih Rp10) [belanja-beda-program]',
    ]);
    expect(found(belanja('anggaran: 400'))).toEqual([
      '2020/anggaran.yaml:4:5 peringatan: realisasi Belanja Barang belum diisi [belanja-kosong]',
    ]);
    expect(found('program: []\nbelanja: [{ jenis: A, anggaran: 4, realisasi: 3 }]\n')).toEqual([
      '2020/anggaran.yaml:1:1 peringatan: belum ada satu program pun di berkas ini [program-kosong]',
    ]);
  });

  test('stand once for each DIPA, and spend what they have', () => {
    const half = 'anggaran: 200, realisasi: 190';
    expect(found(belanja(`dipa: "01", ${half}`, `dipa: "03", ${half}`))).toEqual([]);
    expect(found(belanja(`dipa: "01", ${half}`, `dipa: "01", ${half}`))[0]).toContain(
      'Belanja Barang pada DIPA 01 sudah ditulis pada baris 4',
    );
    expect(found(belanja(half, half))).toEqual([
      '2020/anggaran.yaml:5:14 peringatan: Belanja Barang sudah ditulis pada baris 4 [belanja-ganda]',
    ]);
    expect(found(belanja('dipa: "01", anggaran: 370, realisasi: 380', 'anggaran: 30, realisasi: 0'))).toEqual([
      '2020/anggaran.yaml:4:68 galat: realisasi anggaran Belanja Barang Rp380 melebihi pagunya, Rp370 [serapan-melebihi-pagu]',
    ]); // prettier-ignore
  });
});

test('changes of a budget stand in the order of their dates', () => {
  const changed = (...days: readonly (string | null)[]) =>
    found(
      tree(
        '',
        `anggaran: { awal: 395, perubahan: [${days.map((day) => `{ nilai: 400${day === null ? '' : `, tanggal: ${day}`} }`).join(', ')}] }, realisasi: 380`,
      ),
    );
  expect(changed('2020-06-01', null, '2020-06-01', '2020-09-01')).toEqual([]);
  // A month may be any of its days.
  expect(changed('2020-06-15', '2020-06', '2020-06-01')).toEqual([]);
  expect(changed('2020-06', '2020-05-31')).toHaveLength(1);
  expect(changed('2020-09-01', null, '2020-06-01')).toEqual([
    expect.stringMatching(
      /^2020\/anggaran.yaml:6:\d+ peringatan: perubahan anggaran tanggal 2020-06-01 ditulis sesudah perubahan tanggal 2020-09-01 \[perubahan-anggaran-urutan\]$/,
    ),
  ]);
});

describe('a source of the money', () => {
  const of = (anggaran: string) => found(anggaran).filter((one) => one.includes('sumber'));
  const typed = '    anggaran: 400\n    realisasi: 380\n';

  test('that only a part without money names is told once', () => {
    expect(of(tree(typed, 'sumber_dana: DAK', 'sumber_dana: DAK'))).toEqual([
      '2020/anggaran.yaml:8:52 peringatan: sumber dana "DAK" pada kegiatan K1 (Kegiatan 1) tidak dimuat pada rincian sumber dana, karena anggaran yang dipakai tertulis di atasnya [sumber-dana-tanpa-anggaran]',
    ]);
  });

  test('is silent where it has a row', () => {
    expect(of(tree('', `${WHOLE}, sumber_dana: DAK`, WHOLE))).toEqual([]);
    expect(of(tree(`${typed}    sumber_dana: DAK\n`, 'sumber_dana: DAK'))).toEqual([]);
  });
});

test('a ministry fills in from its DIPA, and an RO is named with the KRO that it stands below', () => {
  const ro = (kode: string, more: string) => `
          - { kode: ${kode}, nama: Layanan, ${WHOLE}${more} }`;
  const anggaran = `program:
  - kode: P1
    nama: Satu
    sasaran: S1
    kegiatan:
      - kode: K1
        nama: Kegiatan 1
        sub_kegiatan:${ro('"001"', `, ${INDIKATOR}`)}${ro('"002"', '')}
      - kode: K2
        nama: Kegiatan 2
        sub_kegiatan:${ro('"001"', '')}
`;
  const of = (jenis: string) =>
    bahan(MINIMAL, {
      'lkjip.yaml': `versi: 1\ninstansi: { jenis: ${jenis}, nama: Balai Contoh }\n`,
      '2020/anggaran.yaml': anggaran,
    });
  expect(periksa(of('satker'), checkKegiatanIndikator)[0]).toContain(
    '2 dari 3 subkegiatan tidak mempunyai indikator, sedangkan yang lain mempunyai: 002, P1/K2/001',
  );
  const cures = ['satker', 'kementerian', 'opd', 'pemda', 'satker, daerah: Kabupaten Contoh'].map(
    (jenis) => saran(of(jenis), checkKegiatanIndikator)[0],
  );
  const [state, region] = ['DIPA', 'DPA'].map((one) => `isi "indikator:" dari ${one}, bila ada`);
  // A hospital of a regency has a DPA, a court in one a DIPA.
  const either = 'isi "indikator:" dari DPA atau DIPA, bila ada';
  expect(cures).toEqual([state, state, region, region, either]);
});

test('a sasaran is served by the programs of those that support it', () => {
  const renstra = (more: string) => `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - { kode: S0, nama: Atas }
  - { kode: S1, nama: Tengah, mendukung: S0 }
  - { kode: S2, nama: Bawah, mendukung: S1 }
  - { kode: S3, nama: Lain${more} }
`;
  const told = (more: string) =>
    periksa(
      bahan(MINIMAL, {
        'renstra-2019-2023.yaml': renstra(more),
        '2020/target.yaml': 'perjanjian_kinerja: []\n',
        '2020/realisasi.yaml': 'realisasi: {}\n',
        '2020/anggaran.yaml': `program: [{ kode: P1, nama: Satu, sasaran: S2, ${WHOLE} }]\n`,
      }),
      checkSasaranProgram,
    );
  expect(told('').map((one) => one.slice(one.indexOf('sasaran S')))).toEqual([
    'sasaran S3 (Lain), jadi anggarannya tidak ada [sasaran-tanpa-program]',
  ]);
  // A circle has a finding of its own.
  expect(told(', mendukung: S3')).toHaveLength(1);
});
