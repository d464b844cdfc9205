// Every key of values, comparisons, weights, levels and kinds of agency, with a value of each wrong type: a diagnostic on
// its own line, which says in both languages what to write instead.

import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostic/finding.ts';
import { bacaRuang } from './helpers.ts';

const WRONG = {
  number: ['banyak', '[1]', '{ a: 1 }', 'true', '"12,5"'],
  text: ['[a]', '{ a: b }'],
  choice: ['zzz', '[a]', '{ a: b }', '5', 'true'],
  // A list is a scale of its own.
  scale: ['zzz', '{ a: b }', '5', 'true'],
  list: ['zzz', '5', '{ a: b }'],
  yesNo: ['zzz', '[a]', '{ a: b }', '5'],
  kode: ['[a]', '{ a: b }', '"a b"'],
} as const;

type Hole = readonly [key: string, kind: keyof typeof WRONG, before: string, after: string];

const LKJIP = 'versi: 1\ninstansi:\n  nama: Dinas Contoh\n  daerah: Kota Contoh\n';
const lkjip: readonly Hole[] = [
  ['instansi.jenis', 'choice', `${LKJIP}  jenis: `, '\n'],
  ['instansi.induk', 'text', `${LKJIP}  induk: `, '\n'],
  ['judul_laporan', 'text', `${LKJIP}judul_laporan: `, '\n'],
  ['nomor_laporan', 'text', `${LKJIP}nomor_laporan: `, '\n'],
  ...(
    [
      'tujuan',
      'sasaran',
      'program',
      'kegiatan',
      'sub_kegiatan',
      'anggaran',
      'renstra',
      'perjanjian_kinerja',
    ] as const
  ).map(
    // prettier-ignore
    (key): Hole => [`istilah.${key}`, 'text', `${LKJIP}istilah:\n  ${key}: `, '\n'],
  ),
  ['istilah.jenjang', 'list', `${LKJIP}istilah:\n  jenjang: `, '\n'],
  ['istilah.jenjang[]', 'text', `${LKJIP}istilah:\n  jenjang:\n    - `, '\n'],
  ['metode.legenda', 'yesNo', `${LKJIP}metode:\n  legenda: `, '\n'],
  ['metode.efisiensi', 'choice', `${LKJIP}metode:\n  efisiensi: `, '\n'],
  ['metode.capaian_minimum', 'number', `${LKJIP}metode:\n  capaian_minimum: `, '\n'],
  ['metode.status', 'list', `${LKJIP}metode:\n  status: `, '\n'],
  [
    'metode.status[].nama',
    'text',
    `${LKJIP}metode:\n  status:\n    - nama: `,
    '\n      minimum: 0\n',
  ],
  ['metode.status[].minimum', 'number', `${LKJIP}metode:\n  status:\n    - nama: Merah\n      minimum: `, '\n'], // prettier-ignore
];

const PLAN = 'periode: { mulai: 2019, selesai: 2024 }\n';
const GOAL = `${PLAN}sasaran:\n  - kode: S1\n    nama: Sasaran satu\n`;
const ONE = `    indikator:\n      - kode: S1.1\n        nama: Indikator satu\n`;
const renstra: readonly Hole[] = [
  ['sasaran.jenjang', 'text', `${GOAL}    jenjang: `, `\n${ONE}        satuan: persen\n`],
  ['sasaran.mendukung', 'kode', `${GOAL}    mendukung: `, `\n${ONE}        satuan: persen\n`],
  ['sasaran.perspektif', 'kode', `${GOAL}    perspektif: `, `\n${ONE}        satuan: persen\n`],
  ['sasaran.bobot', 'number', `${GOAL}    bobot: `, `\n${ONE}        satuan: persen\n`],
  ['perspektif', 'list', `${PLAN}perspektif: `, '\nsasaran: []\n'],
  [
    'perspektif[].kode',
    'kode',
    `${PLAN}perspektif:\n  - nama: Pengguna\n    kode: `,
    '\nsasaran: []\n',
  ],
  ['perspektif[].nama', 'text', `${PLAN}perspektif:\n  - kode: SH\n    nama: `, '\nsasaran: []\n'],
  ['perspektif[].bobot', 'number', `${PLAN}perspektif:\n  - kode: SH\n    nama: Pengguna\n    bobot: `, '\nsasaran: []\n'], // prettier-ignore
  ['indikator.jenis', 'choice', `${GOAL}${ONE}        satuan: persen\n        jenis: `, '\n'],
  ['indikator.skala', 'scale', `${GOAL}${ONE}        jenis: predikat\n        skala: `, '\n'],
  ['indikator.skala[].skor', 'number', `${GOAL}${ONE}        jenis: predikat\n        skala:\n          - nilai: Baik\n            skor: `, '\n'], // prettier-ignore
  ['indikator.bobot', 'number', `${GOAL}${ONE}        satuan: persen\n        bobot: `, '\n'],
  ...(['sumber_data', 'penanggung_jawab', 'alasan', 'definisi'] as const).map(
    (key): Hole => [`indikator.${key}`, 'text', `${GOAL}${ONE}        satuan: persen\n        ${key}: `, '\n'], // prettier-ignore
  ),
  ...(['paling_sedikit', 'paling_banyak'] as const).map(
    (key): Hole => [`target.${key}`, 'number', `${GOAL}${ONE}        satuan: persen\n        target:\n          2020:\n            ${key}: `, '\n'], // prettier-ignore
  ),
];

const REACHED = 'realisasi:\n  S1.1:\n';
const COMPARED = 'pembanding:\n  S1.1:\n    - nama: Nasional\n';
const PARTS =
  'tabel:\n  - kode: indeks\n    jenis: komposit\n    judul: Indeks\n    baris:\n      - nama: Satu\n';
const realisasi: readonly Hole[] = [
  ['pembilang', 'number', `${REACHED}    penyebut: 60\n    pembilang: `, '\n'],
  ['penyebut', 'number', `${REACHED}    pembilang: 45\n    penyebut: `, '\n'],
  ['per', 'number', `${REACHED}    pembilang: 45\n    penyebut: 60\n    per: `, '\n'],
  ['status', 'choice', `${REACHED}    alasan: tidak ada perkara\n    status: `, '\n'],
  ['alasan', 'text', `${REACHED}    status: nihil\n    alasan: `, '\n'],
  ['pembanding', 'list', 'pembanding:\n  S1.1: ', '\n'],
  ['pembanding[].nama', 'text', 'pembanding:\n  S1.1:\n    - nama: ', '\n'],
  ['pembanding[].jenis', 'choice', `${COMPARED}      jenis: `, '\n'],
  ['pembanding[].sumber', 'text', `${COMPARED}      sumber: `, '\n'],
  ['pembanding[].nilai', 'number', `${COMPARED}      nilai:\n        2020: `, '\n'],
  ['komposit.bobot', 'number', `${PARTS}        nilai: 80\n        bobot: `, '\n'],
  ['komposit.nilai', 'number', `${PARTS}        bobot: 100\n        nilai: `, '\n'],
  ['komposit.konversi', 'list', `${PARTS}        bobot: 100\n        nilai: 80\n        konversi: `, '\n'], // prettier-ignore
  ...(['dari', 'sampai', 'indeks'] as const).map((key): Hole => {
    const others = ['dari', 'sampai', 'indeks'].filter((one) => one !== key);
    const rest = others.map((one) => `            ${one}: 1\n`).join('');
    return [`konversi[].${key}`, 'number', `${PARTS}        bobot: 100\n        nilai: 80\n        konversi:\n          -\n${rest}            ${key}: `, '\n']; // prettier-ignore
  }),
];

const FILES = [
  ['lkjip.yaml', lkjip],
  ['renstra-2019-2024.yaml', renstra],
  ['2020/realisasi.yaml', realisasi],
] as const;

describe.each(FILES)('%s', (file, holes) => {
  test.each(holes)('%s', (_, kind, before, after) => {
    const line = before.split('\n').length;
    const missed = WRONG[kind].filter((value) => {
      const { findings } = bacaRuang({ [file]: `${before}${value}${after}` });
      return !findings.some((one) => {
        const told = (['id', 'en'] as const).map((language) => toDiagnostic(one, language));
        const isThere = one.posisi.berkas === file && one.posisi.baris === line;
        return isThere && one.posisi.kolom >= 1 && told.every(({ saran }) => saran !== null);
      });
    });
    expect(missed).toEqual([]);
  });
});

// What is of the right type, and cannot be.
test.each([
  ['2020/realisasi.yaml', 'realisasi:\n  S1.1: { pembilang: 45, penyebut: 0 }\n', 'pembagi-nol', 2],
  ['2020/realisasi.yaml', `${PARTS}        nilai: 80\n        bobot: -5\n`, 'angka-negatif', 8],
  [
    'renstra-2019-2024.yaml',
    `${GOAL}    bobot: -5\n${ONE}        satuan: persen\n`,
    'angka-negatif',
    5,
  ],
  [
    'renstra-2019-2024.yaml',
    `${GOAL}${ONE}        satuan: persen\n        bobot: -5\n`,
    'angka-negatif',
    9,
  ],
  ['renstra-2019-2024.yaml', `${GOAL}${ONE}        jenis: predikat\n        skala: akip\n        target: { 2020: WTP }\n`, 'predikat-tak-dikenal', 10], // prettier-ignore
  ['renstra-2019-2024.yaml', `${GOAL}${ONE}        jenis: tanggal\n        target: { 2020: 2020-02-30 }\n`, 'hari-salah', 9], // prettier-ignore
])('%s: %s', (file, text, code, line) => {
  const { findings } = bacaRuang({ [file]: text });
  const found = findings.find(({ rule: { kode } }) => kode === code);
  expect(found?.posisi).toMatchObject({ berkas: file, baris: line });
  for (const language of ['id', 'en'] as const)
    expect(found === undefined ? null : toDiagnostic(found, language).saran).not.toBeNull();
});
