// What is written as results is read by diff: of every workspace of this repository, and of awkward ones.

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/analyse.ts';
import { computeInterim, type Hasil } from '../../src/calculate/laporan.ts';
import { compareResults } from '../../src/diff/compare.ts';
import { readResults } from '../../src/diff/results-file.ts';
import { toResults } from '../../src/output/results.ts';
import { QUARTERS } from '../../src/period.ts';
import { loadWorkspace } from '../../src/source/load/load.ts';
import type { Workspace } from '../../src/source/workspace.ts';
import { bahan, MINIMAL, type Berkas } from '../validate/ruang.ts';
import { f, hasil as file, indikator } from './hasil.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = [
  'data',
  ...readdirSync(`${ROOT}/examples`, { withFileTypes: true })
    .filter((one) => one.isDirectory() && !['laporan', 'gambar'].includes(one.name))
    .map(({ name }) => `examples/${name}`),
];

/** As it comes from a file; a thing that is not read as it was written differs from itself. */
function readBack(ruang: Workspace, hasil: Hasil) {
  const written: unknown = JSON.parse(JSON.stringify(toResults(ruang.instansi, hasil, [])));
  const read = readResults(written, 'a.json');
  const side = { sebutan: 'a', hasil: read };
  expect(compareResults(side, side).beda).toBe(false);
  return read;
}

test.each(FOLDERS)('%s, each year and each quarter of it', async (folder) => {
  const raw = await loadWorkspace(`${ROOT}/${folder}`);
  const years = readdirSync(`${ROOT}/${folder}`)
    .filter((one) => /^\d{4}$/.test(one))
    .map(Number);
  const { workspace: ruang, hasil } = calculate(raw, years, 'id');
  expect(hasil.size).toBeGreaterThan(0);
  for (const year of hasil.values()) {
    for (const one of [year, ...QUARTERS.map((quarter) => computeInterim(ruang!, year, quarter))])
      expect(readBack(ruang!, one).tahun).toBe(year.tahun);
  }
});

const PARTLY = `program:
  - { kode: P1, nama: A, sasaran: S1, anggaran: 100, realisasi: 90 }
  - { kode: P2, nama: B, sasaran: S1, anggaran: 100, realisasi: null }
`;
const measuring = (keys: string, target: string): Berkas => ({
  'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran: [{ kode: S1, nama: S, indikator: [{ kode: S1.1, nama: N, ${keys}, target: { 2020: ${target} } }] }]
`,
  '2020/target.yaml': `perjanjian_kinerja: [{ versi: murni, target: { S1.1: ${target} } }]\n`,
});

describe('what is awkward', () => {
  test('money that is not wholly reported: `dari` is a count', () => {
    const { workspace: ruang, hasil } = bahan(MINIMAL, { '2020/anggaran.yaml': PARTLY });
    const { anggaran } = readBack(ruang, hasil);
    const shown = [anggaran.realisasi, anggaran.program[0]?.realisasi, anggaran.sasaran.get('S1')?.realisasi]; // prettier-ignore
    expect(shown.map((one) => [one?.nilai?.toFixed(), one?.tampil, one?.rentang])).toEqual([
      ['90', '90*', null],
      ['90', '90', null],
      ['90', '90*', null],
    ]);
  });

  test.each<[string, Berkas]>([
    ['nothing is reported', { '2020/realisasi.yaml': 'realisasi: {}\n' }],
    ['a status', { '2020/realisasi.yaml': 'realisasi: { S1.1: { status: nihil, alasan: Menunggu } }\n' }], // prettier-ignore
    ['parts', { '2020/realisasi.yaml': 'realisasi: { S1.1: { pembilang: 45, penyebut: 60 } }\n' }],
    ['a range', measuring('satuan: poin, polaritas: stabil', '{ dari: 80, sampai: 90 }')],
    ['a bound', measuring('satuan: poin', '{ paling_sedikit: 80 }')],
    ['a day', { ...measuring('jenis: tanggal, polaritas: minimal', '2020-11-30'), '2020/realisasi.yaml': 'realisasi: { S1.1: 2020-11-28 }\n' }], // prettier-ignore
  ])('%s', (_, files) => {
    const { workspace: ruang, hasil } = bahan(MINIMAL, files);
    expect(readBack(ruang, hasil).indikator).toHaveLength(1);
  });
});

test('a range that lacks a bound, or has a count in its place, is none', () => {
  const target = { nilai: null, tampil: '8–9', dari: f('8'), sampai: f('9') };
  const of = (one: object) => () => readResults(file({ indikator: [indikator({ target: { ...target, ...one } })] }), 'a.json'); // prettier-ignore
  expect(of({})().indikator[0]?.target?.rentang?.sampai.toFixed()).toBe('9');
  expect(of({ sampai: undefined })).toThrow('target.sampai (expected: an object)');
  expect(of({ dari: 3 })).toThrow('target.dari (expected: an object)');
  expect(of({ dari: { nilai: 'x' } })).toThrow('target.dari.nilai (expected: a decimal as text)');
});
