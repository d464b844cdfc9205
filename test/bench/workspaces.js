// Workspaces of any size, all figures made up: rows of indicators in tables, parts of programs, and prose.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROWS = 200;
/** Kegiatan of a program, and sub_kegiatan of a kegiatan. */
const PARTS = 10;
const SENTENCE =
  'Upaya yang dilakukan ialah memperbaiki tata kerja, melatih petugas, dan memantau hasilnya setiap bulan bersama perangkat daerah terkait. ';

/**
 * Writes a workspace with one report, of 2020: a sasaran for every 200 rows, measured by the mean of its table.
 * @param {string} folder
 * @param {{ rows: number, paragraphs?: number, subKegiatan?: number }} size rows of indicators in all; paragraphs of prose for
 * each sasaran; sub_kegiatan in all, each with an indicator of its own, in programs of a hundred
 */
export function writeWorkspace(folder, { rows, paragraphs = 0, subKegiatan = 0 }) {
  const sasaran = Array.from({ length: Math.ceil(rows / ROWS) }, (_, i) => `S${i + 1}`);
  const write = (name, lines) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  };
  write('lkjip.yaml', ['versi: 1', 'instansi: { nama: Dinas Rekaan, daerah: Kabupaten Rekaan }']);
  write('renstra-2019-2023.yaml', renstra(sasaran));
  write('2020/target.yaml', [
    'perjanjian_kinerja:',
    `  - { versi: murni, target: { ${sasaran.map((kode) => `${kode}.1: 90`).join(', ')} } }`,
  ]);
  write('2020/realisasi.yaml', realisasi(sasaran, rows));
  const programs =
    subKegiatan === 0
      ? sasaran.map(program)
      : Array.from({ length: Math.ceil(subKegiatan / PARTS ** 2) }, (_, i) => detailed(i + 1));
  write('2020/anggaran.yaml', ['program:', ...programs.flat()]);
  for (const kode of paragraphs > 0 ? sasaran : []) {
    const text = Array.from({ length: paragraphs }, (_, i) => `\n${i + 1}. ${SENTENCE.repeat(6)}`);
    write(`2020/narasi/3.1-${kode}.md`, ['## Upaya', ...text.map((line) => line.trimEnd())]);
  }
}

function realisasi(sasaran, rows) {
  return [
    'realisasi:',
    ...sasaran.map((kode) => `  ${kode}.1: { dari: tabel-${kode}, ambil: rata-rata-capaian }`),
    'tabel:',
    ...sasaran.flatMap((kode, i) => [
      `  - kode: tabel-${kode}`,
      '    jenis: capaian',
      `    judul: Capaian urusan ${kode}`,
      '    sumber: data rekaan',
      '    baris:',
      ...Array.from({ length: Math.min(ROWS, rows - i * ROWS) }, (_, j) => row(kode, j)),
    ]),
  ];
}

const row = (kode, j) =>
  `      - { sasaran: Urusan ${kode}, indikator: Nilai layanan ${kode} bagian ${j + 1}, satuan: persen, target: ${60 + (j % 40)}, realisasi: ${57 + (j % 47)}.${j % 10} }`;

const program = (kode, i) =>
  `  - { kode: P${i + 1}, nama: Program Rekaan ${i + 1}, sasaran: ${kode}, anggaran: ${1000000 + i}, realisasi: ${900000 + i} }`;

function detailed(program) {
  const kode = `P${program}`;
  const parts = Array.from({ length: PARTS }, (_, i) => i + 1);
  return [
    `  - kode: ${kode}`,
    `    nama: Program Rekaan ${program}`,
    '    sasaran: S1',
    '    kegiatan:',
    ...parts.flatMap((kegiatan) => [
      `      - kode: ${kode}.${kegiatan}`,
      `        nama: Kegiatan Rekaan ${program}.${kegiatan}`,
      `        indikator: [ { kode: ${kode}.${kegiatan}.I, nama: Dokumen kegiatan, satuan: dokumen, target: 10, realisasi: 9 } ]`,
      '        sub_kegiatan:',
      ...parts.map((part) => subKegiatanRow(`${kode}.${kegiatan}.${part}`, program * part)),
    ]),
  ];
}

const subKegiatanRow = (kode, i) =>
  `          - { kode: ${kode}, nama: Penyediaan layanan rekaan ${kode}, indikator: [ { kode: ${kode}.I, nama: Laporan tersusun, satuan: laporan, target: 12, realisasi: ${8 + (i % 5)} } ], anggaran: ${90000000 + i}, realisasi: ${85000000 + i} }`;

function renstra(sasaran) {
  return [
    'periode: { mulai: 2019, selesai: 2023 }',
    'tujuan:',
    '  - { kode: T1, nama: Meningkatnya mutu pelayanan, indikator: [] }',
    'sasaran:',
    ...sasaran.flatMap((kode) => [
      `  - kode: ${kode}`,
      `    nama: Meningkatnya layanan urusan ${kode}`,
      '    tujuan: T1',
      '    indikator:',
      `      - { kode: ${kode}.1, nama: Rata-rata capaian urusan ${kode}, satuan: persen, target: { 2020: 90, 2023: 95 } }`,
    ]),
  ];
}
