// `lkjip validate` as a command: formats, exit codes, and what goes to which stream.

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jalankan } from './io.ts';
import { tulisRuang } from './ruang.ts';

const GALAT = { '2020/realisasi.yaml': 'realisasi:\n  S1.1: 84,5\n' };

describe('text', () => {
  test('a figure in Indonesian notation: place, line, mark, help, counts', async () => {
    const cwd = await tulisRuang(GALAT);
    const { kode, stdout, stderr } = await jalankan(['validate'], { cwd });
    expect(stdout).toContain(`data/2020/realisasi.yaml:2:9: galat: `);
    expect(stdout).toContain('   2 |   S1.1: 84,5\n     |         ^~~~\n   saran: ');
    expect(stdout).toMatch(/\n1 galat, \d+ peringatan, \d+ info\n/);
    expect(stderr).toBe('');
    expect(kode).toBe(1);
  });

  test('ends with the completeness of Bab III', async () => {
    const cwd = await tulisRuang();
    const { stdout, kode } = await jalankan(['validate', '2020'], { cwd });
    // The minimal workspace has this year, a target at the end of the period, and nothing else.
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      'kelengkapan Bab III 2020: 1 100% a, 2 0% e, 3 100% a, 4 0% e, 5 0% e, 6 0% e, 7 0% e',
    );
    expect(kode).toBe(0);
  });
});

describe('--kelengkapan', () => {
  test('a table a block and a table an indikator', async () => {
    const cwd = await tulisRuang();
    const { stdout } = await jalankan(['validate', '--kelengkapan'], { cwd });
    expect(stdout).toBe(`Kelengkapan Bab III tahun 2020

blok                                          ada       cakupan  nilai
1 Target dan realisasi tahun ini              1 dari 1  100%     a
2 Perbandingan dengan tahun sebelumnya        0 dari 1  0%       e
3 Perbandingan dengan target jangka menengah  1 dari 1  100%     a
4 Perbandingan dengan standar nasional        0 dari 1  0%       e
5 Analisis penyebab dan solusi                0 dari 1  0%       e
6 Efisiensi penggunaan sumber daya            0 dari 1  0%       e
7 Program yang menunjang                      0 dari 1  0%       e

indikator  1  2  3  4  5  6  7
S1.1       x  –  x  –  –  –  –  Nilai pelayanan
`);
  });

  test('in the JSON without being asked for', async () => {
    const cwd = await tulisRuang();
    const { stdout } = await jalankan(['validate', '--format', 'json'], { cwd });
    const isi = JSON.parse(stdout) as { kelengkapan: { tahun: number; blok: object[] }[] };
    expect(isi.kelengkapan).toHaveLength(1);
    expect(isi.kelengkapan[0]).toMatchObject({
      tahun: 2020,
      indikator: [{ kode: 'S1.1', sasaran: 'S1', banyak_tahun: 1 }],
    });
    expect(isi.kelengkapan[0]?.blok[0]).toEqual({
      nomor: 1,
      kunci: 'target-realisasi',
      nama: 'Target dan realisasi tahun ini',
      ada: 1,
      dari: 1,
      cakupan: '100',
      nilai: 'a',
    });
  });

  test('not for the formats of CI', async () => {
    const { kode, stderr } = await jalankan(['validate', '--kelengkapan', '--format', 'sarif']);
    expect(kode).toBe(2);
    expect(stderr).toContain('--kelengkapan hanya untuk --format text atau json');
  });
});

describe('--strict', () => {
  test('warnings fail the run, but stay warnings', async () => {
    const cwd = await tulisRuang();
    const biasa = await jalankan(['validate', '--format', 'json'], { cwd });
    const ketat = await jalankan(['validate', '--format', 'json', '--strict'], { cwd });
    expect(biasa.kode).toBe(0);
    expect(ketat.kode).toBe(1);
    expect(ketat.stdout).toBe(biasa.stdout);
    expect(JSON.parse(biasa.stdout)).toMatchObject({ jumlah: { galat: 0 } });
  });
});

describe('in CI', () => {
  test('GitHub Actions: the text for the log, annotations on the other stream', async () => {
    const cwd = await tulisRuang(GALAT);
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd };
    const { stdout, stderr } = await jalankan(['validate'], { cwd: join(cwd, 'data'), env });
    expect(stdout).toContain('\n1 galat, ');
    expect(stdout.startsWith('2020/')).toBe(true);
    expect(stderr).toMatch(
      /^::error file=data\/2020\/realisasi\.yaml,line=2,col=9,endColumn=12,title=angka-indonesia::/,
    );
  });

  test('a format that was asked for is all that is given', async () => {
    const cwd = await tulisRuang(GALAT);
    const env = { GITHUB_ACTIONS: 'true' };
    const teks = await jalankan(['validate', '--format', 'text'], { cwd, env });
    expect(teks.stderr).toBe('');
    const github = await jalankan(['validate', '--format=github'], { cwd, env });
    expect(github.stderr).toBe('');
    expect(github.stdout).toMatch(/^::error file=data\/2020\/realisasi\.yaml,/);
    expect(github.kode).toBe(1);
  });

  test('paths begin at the top of the project, outside of it where the user stands', async () => {
    const cwd = await tulisRuang(GALAT);
    const junit = (env: Record<string, string>, di: string) =>
      jalankan(['validate', '--format', 'junit'], { cwd: di, env });
    const dalam = await junit({ CI_PROJECT_DIR: cwd }, join(cwd, 'data', '2020'));
    expect(dalam.stdout).toContain(
      '<testsuite name="data/2020/realisasi.yaml" tests="1" failures="1"',
    );
    const luar = await junit({ CI_PROJECT_DIR: join(cwd, 'lain') }, cwd);
    expect(luar.stdout).toContain('<testsuite name="data/2020/realisasi.yaml"');
  });
});

test('an unknown format', async () => {
  const { kode, stderr } = await jalankan(['validate', '--format', 'xml']);
  expect(kode).toBe(2);
  expect(stderr).toBe(
    'lkjip: galat: format "xml" tidak dikenal\n       saran: pilih: text, json, github, sarif, junit\n',
  );
});
