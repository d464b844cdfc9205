// `2020-TW2` wherever a year may stand: built into a folder of its own, validated, explained, compared.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { jalankan } from '../cli/io.ts';
import { tulisRuang } from '../cli/ruang.ts';

const FILES = {
  '2020/realisasi.yaml': 'realisasi:\n  S1.1: { dari: triwulan }\n',
  '2020/triwulan.yaml':
    'pengukuran:\n  S1.1: { sifat: kumulatif, target: [20, 40, 60, 80], realisasi: [21, 39] }\n',
};

let root = '';
const run = (...args: readonly string[]) => jalankan(args, { cwd: root });

beforeAll(async () => {
  root = await tulisRuang(FILES);
});

describe('build', () => {
  test('writes into a folder of its own beside that of the year', async () => {
    const { kode, stdout } = await run('build', '2020-TW2', '2020', '--format', 'json,html');
    expect(kode).toBe(0);
    expect(stdout.trim().split('\n')).toEqual([
      join('laporan', '2020-tw2', 'lkjip-2020-tw2.html'),
      join('laporan', '2020-tw2', 'lkjip-2020-tw2.json'),
      join('laporan', '2020', 'lkjip-2020.html'),
      join('laporan', '2020', 'lkjip-2020.json'),
    ]);
    expect(readdirSync(join(root, 'laporan')).sort()).toEqual(['2020', '2020-tw2']);
    const read = (name: string) => readFileSync(join(root, 'laporan', name), 'utf8');
    expect(JSON.parse(read('2020-tw2/manifest.json'))).toMatchObject({ tahun: 2020, triwulan: 2 });
    expect(JSON.parse(read('2020/manifest.json'))).not.toHaveProperty('triwulan');
    expect(JSON.parse(read('2020-tw2/lkjip-2020-tw2.json'))).toMatchObject({
      tahun: 2020,
      triwulan: 2,
      indikator: [{ target: { nilai: '40' }, realisasi: { nilai: '39' } }],
    });
    expect(read('2020-tw2/lkjip-2020-tw2.html')).toContain('Triwulan II Tahun 2020');
    expect(read('2020-tw2/lkjip-2020-tw2.html')).not.toMatch(/Triwulan Ii/);
  });

  test('goes on naming a document of its folder that says the same, and tells of one that does not', async () => {
    const same = await run('build', '2020-tw2', '--format', 'json');
    const manifest = () =>
      JSON.parse(readFileSync(join(root, 'laporan/2020-tw2/manifest.json'), 'utf8')) as object;
    expect([same.kode, manifest()]).toMatchObject([0, { format: ['html', 'json'] }]);
    const other = await tulisRuang({ ...FILES, '2020/realisasi.yaml': 'realisasi:\n  S1.1: 84\n' });
    const changed = await run(
      'build',
      '2020-TW2',
      '--format',
      'json',
      '--data',
      join(other, 'data'),
    );
    expect(changed.stderr).toContain('lkjip-2020-tw2.html');
  });

  test('has no summary of two pages, and knows no fifth quarter', async () => {
    const summary = await run('build', '2020-TW2', '--format', 'ringkas');
    expect([summary.kode, summary.stderr]).toEqual([2, expect.stringContaining('ringkasan hanya')]);
    const fifth = await run('build', '2020-TW5');
    expect([fifth.kode, fifth.stderr]).toEqual([
      2,
      expect.stringContaining('"2020-TW5" bukan tahun atau triwulan'),
    ]);
  });
});

test.each([
  ['build', 'lkjip build 2020-TW2 --data FOLDER', '--all'],
  ['watch', 'lkjip build 2020-TW2'],
  ['review', 'tulis tahunnya saja: 2020'],
  ['new', 'lkjip new 2020 --triwulan'],
])(
  '%s knows whole years alone, and says what to do for a quarter: %s',
  async (command, hint, ...flags) => {
    const { kode, stderr } = await run(command, '2020-tw2', ...flags);
    expect([kode, stderr]).toEqual([
      2,
      expect.stringContaining('"2020-tw2" triwulan, sedangkan perintah ini hanya untuk tahun'),
    ]);
    expect(stderr).toContain(hint);
  },
);

test('validate tells what the quarter lacks', async () => {
  const { kode, stdout } = await run('validate', '2020-TW3');
  expect(kode).toBe(0);
  expect(stdout).toContain('belum terisi: TW3 [triwulan-belum-terisi]');
  expect(stdout).not.toContain('kelengkapan Bab III');
});

test('explain tells how the quarter came to be', async () => {
  const { stdout } = await run('explain', 'S1.1', '--tahun', '2020-TW2');
  expect(stdout).toContain('S1.1 (indikator, tahun 2020-TW2)');
  expect(stdout).toContain('39 ÷ 40 × 100');
  expect(stdout).not.toContain('84');
  const list = await run('explain', '--tahun', '2020-TW2');
  expect(list.stdout).toContain('tahun 2020-TW2');
  const json = await run('explain', '--tahun', '2020-TW2', '--format', 'json');
  expect(JSON.parse(json.stdout)).toMatchObject({ tahun: 2020, triwulan: 2 });
});

test('diff compares two quarters, and a quarter with a year', async () => {
  const { kode, stdout } = await run('diff', '2020-TW1', '2020-tw2', '--format', 'json');
  expect(kode).toBe(0);
  const changes = (
    JSON.parse(stdout) as {
      sasaran: {
        anak: { ubah: { besaran: string; penilaian: string; selisih: { tampil: string } }[] }[];
      }[];
    }
  ).sasaran[0]?.anak[0]?.ubah;
  // 21 of 20 is 105,00; 39 of 40 is 97,50.
  expect(changes?.map((one) => [one.besaran, one.selisih.tampil, one.penilaian])).toEqual([
    ['target', '+20', 'netral'],
    ['realisasi', '+18', 'netral'],
    ['capaian', '−7,50', 'lebih-buruk'],
  ]);
  const text = await run('diff', '2020-TW1', '2020');
  expect(text.stdout).toContain('2020-TW1');
});
