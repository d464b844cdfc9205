// Every key of values, comparisons, weights, levels, kinds of agency, quarters, sections and documents, with a value of each
// wrong type: a diagnostic on its own line, which says in both languages what to write instead.

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
  mapping: ['zzz', '5', '[a]', 'true'],
  quarter: ['0', '5', '1.5', '-1', 'II', '[1]', '{ a: 1 }', 'true'],
  day: ['zzz', '2020-02-30', '5', '[a]', '{ a: b }', 'true'],
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

const MEASURED = 'pengukuran:\n  S1.1:\n';
const ACTION = 'rencana_aksi:\n  - aksi: Melatih petugas\n    indikator: S1.1\n';
const triwulan: readonly Hole[] = [
  ['pengukuran', 'mapping', 'pengukuran: ', '\n'],
  ['pengukuran.S1.1', 'mapping', 'pengukuran:\n  S1.1: ', '\n'],
  ['sifat', 'choice', `${MEASURED}    target: [1]\n    sifat: `, '\n'],
  ['target', 'list', `${MEASURED}    sifat: jumlah\n    target: `, '\n'],
  ['realisasi', 'list', `${MEASURED}    sifat: jumlah\n    realisasi: `, '\n'],
  ['target[]', 'number', `${MEASURED}    sifat: jumlah\n    target:\n      - 1\n      - `, '\n'],
  ['realisasi[]', 'number', `${MEASURED}    sifat: jumlah\n    realisasi:\n      - `, '\n'],
  ['rencana_aksi', 'list', 'rencana_aksi: ', '\n'],
  ['rencana_aksi[]', 'mapping', 'rencana_aksi:\n  - ', '\n'],
  ['indikator', 'kode', 'rencana_aksi:\n  - aksi: Melatih petugas\n    indikator: ', '\n'],
  ['aksi', 'text', 'rencana_aksi:\n  - indikator: S1.1\n    aksi: ', '\n'],
  ...(['keluaran', 'penanggung_jawab'] as const).map((key): Hole => [
    key,
    'text',
    `${ACTION}    ${key}: `,
    '\n',
  ]),
  ['triwulan', 'list', `${ACTION}    triwulan: `, '\n'],
  ['triwulan[]', 'quarter', `${ACTION}    triwulan:\n      - `, '\n'],
  ['anggaran', 'number', `${ACTION}    anggaran: `, '\n'],
  ['status', 'choice', `${ACTION}    status: `, '\n'],
];

const SIGNERS = ['pihak_pertama', 'pihak_kedua'] as const;
const AGREED = 'perjanjian_kinerja:\n  - versi: murni\n    target: { S1.1: 90 }\n';
const target: readonly Hole[] = SIGNERS.flatMap((who): readonly Hole[] => [
  [who, 'mapping', `${AGREED}    ${who}: `, '\n'],
  [`${who}.jabatan`, 'text', `${AGREED}    ${who}:\n      jabatan: `, '\n'],
  ...(['nama', 'pangkat', 'nip'] as const).map(
    (key): Hole => [`${who}.${key}`, 'text', `${AGREED}    ${who}:\n      jabatan: Kepala\n      ${key}: `, '\n'], // prettier-ignore
  ),
]);

const REVIEWED = 'pengesahan:\n  reviu:\n    apip: Inspektorat\n';
const WORDS = 'tabel:\n  - kode: bukti\n    jenis: teks\n    judul: Bukti\n';
const organisasi: readonly Hole[] = [
  ['pengesahan', 'mapping', 'pengesahan: ', '\n'],
  ['reviu', 'mapping', 'pengesahan:\n  reviu: ', '\n'],
  ['reviu.apip', 'text', 'pengesahan:\n  reviu:\n    apip: ', '\n'],
  ...(['jabatan', 'nama', 'pangkat', 'nip'] as const).map((key): Hole => [
    `reviu.${key}`,
    'text',
    `${REVIEWED}    ${key}: `,
    '\n',
  ]),
  ['reviu.tanggal', 'day', `${REVIEWED}    tanggal: `, '\n'],
  ['tim', 'list', 'pengesahan:\n  tim: ', '\n'],
  ['tim[]', 'mapping', 'pengesahan:\n  tim:\n    - ', '\n'],
  ['tim[].nama', 'text', 'pengesahan:\n  tim:\n    - nama: ', '\n'],
  ['tim[].jabatan', 'text', 'pengesahan:\n  tim:\n    - nama: A\n      jabatan: ', '\n'],
  ['teks.bagian', 'text', `${WORDS}    kolom: [A]\n    baris: [[a]]\n    bagian: `, '\n'],
  ['teks.kolom', 'list', `${WORDS}    baris: [[a]]\n    kolom: `, '\n'],
  ['teks.baris', 'list', `${WORDS}    kolom: [A]\n    baris: `, '\n'],
  ['teks.baris[]', 'list', `${WORDS}    kolom: [A]\n    baris:\n      - `, '\n'],
  ['teks.baris[][]', 'text', `${WORDS}    kolom: [A]\n    baris:\n      -\n        - `, '\n'],
];

const ADDED = `${LKJIP}tampilan:\n  bagian_tambahan:\n    -\n`;
/** An added section without one of its keys, which comes last. */
const added = (key: string): string => {
  const keys = { kode: 'inovasi', bab: 'kinerja', judul: 'Inovasi' };
  const others = Object.entries(keys).filter(([one]) => one !== key);
  return `${ADDED}${others.map(([one, value]) => `      ${one}: ${value}\n`).join('')}      ${key}: `;
};
const tambahan: readonly Hole[] = [
  ['metode.rekap_triwulan', 'list', `${LKJIP}metode:\n  rekap_triwulan: `, '\n'],
  ['metode.rekap_triwulan[]', 'choice', `${LKJIP}metode:\n  rekap_triwulan:\n    - `, '\n'],
  ['bagian_tambahan', 'list', `${LKJIP}tampilan:\n  bagian_tambahan: `, '\n'],
  ['bagian_tambahan[]', 'mapping', `${LKJIP}tampilan:\n  bagian_tambahan:\n    - `, '\n'],
  ['kode', 'kode', added('kode'), '\n'],
  ['bab', 'choice', added('bab'), '\n'],
  ['judul', 'text', added('judul'), '\n'],
  ['sesudah', 'choice', added('sesudah'), '\n'],
];

const keterangan: readonly Hole[] = [
  ['01-surat.pdf', 'text', '01-surat.pdf: ', '\n'],
  ['berkas', 'mapping', '', '\n'],
];

const FILES = [
  ['lkjip.yaml', [...lkjip, ...tambahan]],
  ['2020/triwulan.yaml', triwulan],
  ['2020/target.yaml', target],
  ['2020/organisasi.yaml', organisasi],
  ['2020/lampiran/keterangan.yaml', keterangan],
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
        const isThere = one.position.berkas === file && one.position.baris === line;
        return isThere && one.position.kolom >= 1 && told.every(({ saran }) => saran !== null);
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
  ['2020/triwulan.yaml', `${ACTION}    anggaran: -5\n`, 'angka-negatif', 4],
  ['2020/triwulan.yaml', `${ACTION}    anggaran: 12.5\n`, 'rupiah-tak-bulat', 4],
  ['2020/triwulan.yaml', `${MEASURED}    sifat: jumlah\n    realisasi: [{ pembilang: 1, penyebut: 0 }]\n`, 'pembagi-nol', 4], // prettier-ignore
  ['2020/organisasi.yaml', `${WORDS}    kolom: [A, B]\n    baris: [[a]]\n`, 'baris-beda-kolom', 6],
  ['lkjip.yaml', `${added('kode')}latar-belakang\n`, 'bagian-ganda', 10],
])('%s: %s', (file, text, code, line) => {
  const { findings } = bacaRuang({ [file]: text });
  const found = findings.find(({ rule: { kode } }) => kode === code);
  expect(found?.position).toMatchObject({ berkas: file, baris: line });
  for (const language of ['id', 'en'] as const)
    expect(found === undefined ? null : toDiagnostic(found, language).saran).not.toBeNull();
});
