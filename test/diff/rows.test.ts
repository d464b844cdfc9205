// Rows of tables on two sides: changed, swapped, renamed, come and gone.

import { describe, expect, test } from 'vitest';
import { formatText } from '../../src/diff/format/text.ts';
import type { Thing, Difference } from '../../src/diff/difference.ts';
import { banding, f, hasil, type RawResult } from './hasil.ts';

type Rows = readonly (readonly [string, string | null])[];

const nilai = (baris: Rows, mean: string): RawResult => ({
  kode: 'akip',
  judul: 'Nilai AKIP',
  jenis: 'nilai',
  indikator: 'S1.1',
  baris: baris.map(([nama, isi]) => ({ nama, nilai: { 2020: isi === null ? null : f(isi) } })),
  rata_rata: { 2020: f(mean) },
});

const compare = (lama: RawResult, baru: RawResult): Difference =>
  banding(hasil({ tabel: [lama] }), hasil({ tabel: [baru] }));

/** Each row: its name, what became of it, and its changes. */
const told = ({ tabel: [tabel] }: Difference) => tabel?.anak.map(row);
const row = ({ nama, status, penilaian, ubah }: Thing) => [
  nama,
  status,
  penilaian,
  ...ubah.map(({ besaran, lama, baru }) => `${besaran} ${lama?.tampil} ${baru?.tampil}`),
];

const BASE: Rows = [
  ['Sekretariat', '72.4'],
  ['Bidang A', '71.2'],
];

describe('rows of a table of values', () => {
  test('that have changed places under one mean are a difference', () => {
    const swapped: Rows = [
      ['Sekretariat', '71.2'],
      ['Bidang A', '72.4'],
    ];
    const difference = compare(nilai(BASE, '71.8'), nilai(swapped, '71.8'));
    expect(difference.beda).toBe(true);
    expect(told(difference)).toEqual([
      ['Sekretariat', 'berubah', 'lebih-buruk', 'nilai 72,4 71,2'],
      ['Bidang A', 'berubah', 'lebih-baik', 'nilai 71,2 72,4'],
    ]);
    // Rows are not counted among the things of the report.
    expect(difference.ringkasan).toMatchObject({ netral: 0, ditambah: 0, berganti_nama: 0 });
    expect(formatText(difference, { language: 'id', warna: false, style: '' })).toContain(
      'Sekretariat',
    );
  });

  test('in another order are a difference', () => {
    const difference = compare(nilai(BASE, '71.8'), nilai([BASE[1]!, BASE[0]!], '71.8'));
    expect(difference.tabel[0]?.ubah).toMatchObject([
      {
        besaran: 'urutan',
        lama: { tampil: 'Sekretariat; Bidang A' },
        baru: { tampil: 'Bidang A; Sekretariat' },
      },
    ]);
    expect(told(difference)).toEqual([]);
  });

  test('are known again by their figures under another name', () => {
    const renamed: Rows = [
      ['Sekretariat Dinas', '72.40'],
      ['Bidang A', '71.2'],
    ];
    expect(told(compare(nilai(BASE, '71.8'), nilai(renamed, '71.8')))).toEqual([
      ['Sekretariat Dinas', 'berubah', 'netral', 'nama Sekretariat Sekretariat Dinas'],
    ]);
  });

  test('come and go; two without figures are not one', () => {
    const lama: Rows = [...BASE, ['UPTD', null]];
    const baru: Rows = [...BASE, ['Bidang B', null]];
    expect(told(compare(nilai(lama, '71.8'), nilai(baru, '71.8')))).toEqual([
      ['Bidang B', 'ditambah', 'netral'],
      ['UPTD', 'dihapus', 'netral'],
    ]);
    const difference = compare(nilai(BASE, '71.8'), nilai(BASE.slice(1), '71.2'));
    expect(told(difference)).toEqual([
      ['Sekretariat', 'dihapus', 'netral', 'nilai 72,4 undefined'],
    ]);
  });

  test('of two years are told where they came, went or were renamed', () => {
    const lama = hasil({ tahun: 2019, tabel: [nilai(BASE, '71.8')] });
    const other: Rows = [
      ['Sekretariat', '80'],
      ['Bidang B', '71.2'],
    ];
    expect(told(banding(lama, hasil({ tabel: [nilai(other, '75.6')] })))).toEqual([
      ['Bidang B', 'berubah', 'netral', 'nama Bidang A Bidang B'],
    ]);
  });
});

describe('rows of a table of capaian', () => {
  const capaian = (target: string, realisasi: string, polaritas = 'minimal'): RawResult => ({
    kode: 'kinerja',
    judul: 'Kinerja',
    jenis: 'capaian',
    baris: [
      {
        indikator: 'Kemiskinan',
        satuan: 'persen',
        polaritas,
        target: f(target),
        realisasi: f(realisasi),
      },
    ],
    rata_rata: f('90'),
  });

  test('are judged by their own polaritas; a target is not', () => {
    expect(told(compare(capaian('5', '4.8'), capaian('4', '4.2')))).toEqual([
      ['Kemiskinan', 'berubah', 'lebih-baik', 'target 5 4', 'realisasi 4,8 4,2'],
    ]);
  });
});
