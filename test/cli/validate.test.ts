// `lkjip validate` as a command: formats, exit codes, and what goes to which stream.

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jalankan } from './io.ts';
import { tulisRuang } from './ruang.ts';
import { MINIMAL } from '../validate/ruang.ts';
import { RULES } from '../../src/catalogue/catalogue.ts';
import { checklist, TO_FILL_IN } from '../../src/cli/run/checklist.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';

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
      'kelengkapan Bab III 2020: 2 dari 7 unsur ada untuk setiap indikator; kurang: perbandingan dengan tahun sebelumnya 0 dari 1 (e), ' +
        'perbandingan dengan standar nasional 0 dari 1 (e), analisis penyebab dan solusi 0 dari 1 (e), efisiensi penggunaan sumber daya 0 dari 1 (e), ' +
        'program yang menunjang 0 dari 1 (e); rinciannya: lkjip validate 2020 --kelengkapan',
    );
    expect(kode).toBe(0);
    const di = join(cwd, 'data');
    const english = await jalankan(['validate', '--data', di, '--lang', 'en'], { cwd: '/' });
    expect(english.stdout).toContain(
      `completeness of Bab III 2020: 2 of 7 elements are there for every indikator; lacking: comparison with earlier years 0 of 1 (e), `,
    );
    expect(english.stdout.trimEnd()).toMatch(
      `; details: lkjip validate 2020 --kelengkapan --data ${di}`,
    );
  });

  test('lists what is left to fill in, by what it is', async () => {
    const cwd = await tulisRuang({
      '2020/narasi/3.1-S1.md': 'TODO: tulis.\n\nTODO: lagi.\n',
      '2020/organisasi.yaml': 'tugas: TODO\n',
    });
    const { stdout } = await jalankan(['validate'], { cwd });
    expect(stdout).toContain(
      'yang masih perlu diisi:\n  [ ] tahun-tahun sebelumnya (1): 2020/realisasi.yaml\n',
    );
    expect(stdout).toMatch(/\n {2}\[ \] naskah \(\d+\): 2020\/narasi\//);
    expect(stdout).toContain('  [ ] TODO (1): 2020/organisasi.yaml\n');
    const { stdout: english } = await jalankan(['validate', '--lang', 'en'], { cwd });
    expect(english).toContain('left to fill in:\n  [ ] earlier years (1): 2020/realisasi.yaml\n');
  });

  test('every code of the list is one of a rule', () => {
    const codes = TO_FILL_IN.flatMap(([, kode]) => kode);
    expect(codes.filter((kode) => !RULES.has(kode))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('a list without gaps is no list, and one of many files names the first', () => {
    expect(checklist([], 'id')).toBe('');
    const gaps = ['a', 'b', 'c', 'd', 'e'].map((berkas): Diagnostic => ({
      kode: 'catatan-todo',
      tingkat: 'peringatan',
      position: { berkas, baris: 1, kolom: 1 },
      pesan: 'x',
      saran: null,
    }));
    expect(checklist(gaps, 'id')).toBe(
      'yang masih perlu diisi:\n  [ ] TODO (5): a, b, c, 2 berkas lain\n',
    );
    expect(checklist(gaps, 'en')).toContain('a, b, c, 2 more');
    expect(
      checklist(
        gaps.map((one) => ({ ...one, diterima: 'x' })),
        'id',
      ),
    ).toBe('');
  });
});

describe('what is shown', () => {
  const CAMPUR = {
    '2020/anggaran.yaml': 'program:\n  - { kode: P1, nama: A, anggaran: 10, realisasi: 11 }\n',
    'renstra-2019-2023.yaml': MINIMAL['renstra-2019-2023.yaml'] ?? '',
  };

  test('errors come first, and --only shows one level, with all counted', async () => {
    const cwd = await tulisRuang(CAMPUR);
    const levels = (stdout: string) =>
      [...stdout.matchAll(/:\d+: (galat|peringatan|info): /g)].map(([, tingkat]) => tingkat);
    const all = await jalankan(['validate'], { cwd });
    expect(levels(all.stdout)[0]).toBe('galat');
    expect(levels(all.stdout).filter((one) => one === 'galat')).toHaveLength(1);
    expect(levels(all.stdout).length).toBeGreaterThan(3);
    const only = await jalankan(['validate', '--only', 'galat'], { cwd });
    expect(levels(only.stdout)).toEqual(['galat']);
    expect(only.kode).toBe(1);
    const counts = /\d+ galat, \d+ peringatan, \d+ info/;
    expect(counts.exec(only.stdout)).toEqual(
      expect.arrayContaining([counts.exec(all.stdout)?.[0]]),
    );
    const warnings = await jalankan(['validate', '--only', 'peringatan'], { cwd });
    expect(new Set(levels(warnings.stdout))).toEqual(new Set(['peringatan']));
    expect(warnings.kode).toBe(1);
  });

  test('an unknown level', async () => {
    const { kode, stderr } = await jalankan(['validate', '--only', 'error']);
    expect(kode).toBe(2);
    expect(stderr).toContain(
      'tingkat "error" tidak dikenal\n       saran: pilih: galat, peringatan, info',
    );
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

nilai menurut cakupannya: a lebih dari 90%, b lebih dari 75%, c lebih dari 40%, d lebih dari 10%, e selebihnya
(lembar evaluasi PermenPANRB 12/2015; PermenPANRB 88/2021 menilai seluruh laporan dengan AA sampai E)
x ada, – belum ada, o dinyatakan tidak ada standar nasionalnya dan tidak ikut dihitung
`);
  });

  test('in English, with what is said not to exist', async () => {
    const cwd = await tulisRuang({
      '2020/realisasi.yaml': 'realisasi:\n  S1.1: 84\nstandar_nasional: { S1.1: }\n',
    });
    const { stdout } = await jalankan(['validate', '--kelengkapan', '--lang', 'en'], { cwd });
    expect(stdout).toMatch(/\n4 comparison with a national standard +0 of 0 +– +–\n/);
    expect(stdout).toContain('\nS1.1       x  –  x  o  –  –  –  Nilai pelayanan\n');
    expect(stdout).toContain('o said to have no national standard, and not counted\n');
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
      nihil: 0,
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
    const outside = await junit({ CI_PROJECT_DIR: join(cwd, 'lain') }, cwd);
    expect(outside.stdout).toContain('<testsuite name="data/2020/realisasi.yaml"');
  });
});

test('an unknown format', async () => {
  const { kode, stderr } = await jalankan(['validate', '--format', 'xml']);
  expect(kode).toBe(2);
  expect(stderr).toBe(
    'lkjip: galat: format "xml" tidak dikenal\n       saran: pilih: text, json, github, sarif, junit\n',
  );
});

describe('--all', () => {
  test('holds every workspace below a folder, and fails where one does', async () => {
    const cwd = await tulisRuang(GALAT);
    const { kode, stdout } = await jalankan(['validate', '--all'], { cwd });
    expect(kode).toBe(1);
    expect(stdout).toMatch(/^== data\ndata\/2020\/realisasi\.yaml:2:9: galat: /);
    const fixed = await jalankan(['validate', '--all', '--fix'], { cwd });
    expect([fixed.kode, fixed.stdout]).toEqual([0, expect.stringContaining('+  S1.1: 84.5\n')]);
  });

  test('needs a workspace, and a format that may stand several times', async () => {
    const cwd = await tulisRuang();
    expect((await jalankan(['validate', '--all', '--format', 'json'], { cwd })).kode).toBe(2);
    const none = await jalankan(['validate', '--all', '--data', 'data/2020'], { cwd });
    expect([none.kode, none.stderr]).toEqual([2, expect.stringContaining('tidak ada lkjip.yaml')]);
  });
});
