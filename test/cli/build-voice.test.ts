// To whom a build talks: `--open` to whoever sits at a terminal, `--quiet` to nobody, `--progress json-lines` to programs.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { jalankan, type OpsiJalan } from './io.ts';
import { tulisRuang } from './ruang.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await tulisRuang();
});
const build = (argv: readonly string[], options: OpsiJalan = {}) =>
  jalankan(['build', '--no-cache', '--format', 'html,json', ...argv], { cwd, ...options });

describe('--open', () => {
  const DESKTOP = { DISPLAY: ':0' };
  const launches = (isStarted = true) => {
    const started: (readonly [string, readonly string[]])[] = [];
    const launch = (command: string, args: readonly string[]) => {
      started.push([command, args]);
      return Promise.resolve(isStarted);
    };
    return { started, launch };
  };

  test('shows the page that was made, by its whole path', async () => {
    const { started, launch } = launches();
    const { kode } = await build(['--open', '--output', 'a'], { env: DESKTOP, launch });
    expect(kode).toBe(0);
    expect(started.map(([, args]) => args)).toEqual([[join(cwd, 'a/2020/lkjip-2020.html')]]);
  });

  test('nothing where nobody sits at a terminal', async () => {
    const { kode, stderr } = await build(['--open', '--output', 'c']);
    expect(kode).toBe(0);
    expect(stderr).toContain('tidak dibuka: --open hanya untuk orang di depan terminal: ');
  });

  test('says what to open by hand where no program can be started, or there is no desktop', async () => {
    const path = join(cwd, 'd/2020/lkjip-2020.html');
    const broken = launches(false);
    const failed = await build(['--open', '--output', 'd'], {
      env: DESKTOP,
      launch: broken.launch,
    });
    expect([failed.kode, failed.stderr.endsWith(`bukalah sendiri: ${path}\n`)]).toEqual([0, true]);
    const { started, launch } = launches();
    const { stderr } = await build(['--open', '--output', 'd'], { launch });
    expect(started).toEqual([]);
    expect(stderr).toContain(path);
  });

  test('nothing of a build that was stopped, or that made neither PDF nor HTML', async () => {
    const { started, launch } = launches();
    const options = { env: DESKTOP, launch };
    const broken = await tulisRuang({ '2020/target.yaml': 'target: { S1.1: 1,5 }\n' });
    expect((await build(['--open'], { ...options, cwd: broken })).kode).toBe(1);
    const { stderr } = await jalankan(['build', '--format', 'csv', '--open', '--output', 'e'], {
      cwd,
      ...options,
    });
    expect(stderr).toContain('--open menampilkan PDF atau HTML');
    expect(started).toEqual([]);
  });
});

describe('--quiet', () => {
  test('says nothing of a build that went well, and makes it', async () => {
    const { kode, stdout, stderr } = await build(['--quiet', '--output', 'f']);
    expect([kode, stdout, stderr]).toEqual([0, '', '']);
    expect(existsSync(join(cwd, 'f/2020/lkjip-2020.html'))).toBe(true);
  });

  test('still says what stops one', async () => {
    const broken = await tulisRuang({ 'lkjip.yaml': 'versi: 2\n' });
    const { kode, stdout, stderr } = await build(['--quiet'], { cwd: broken });
    expect([kode, stdout]).toEqual([1, '']);
    expect(stderr).toContain('lkjip.yaml:1:8');
    expect(stderr).toContain('tidak ada yang ditulis');
  });

  test('of many agencies, too', async () => {
    const { kode, stdout, stderr } = await build(['--all', '--quiet', '--output', 'g']);
    expect([kode, stdout, stderr]).toEqual([0, '', '']);
  });
});

describe('--progress json-lines', () => {
  const LINES = ['--progress', 'json-lines'];
  const eventsOf = (stdout: string) =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly jenis: string } & Record<string, unknown>);

  test('every line is an object: steps, findings, the report and the end', async () => {
    const { kode, stdout, stderr } = await build([...LINES, '--output', 'h']);
    expect([kode, stderr]).toEqual([0, '']);
    const events = eventsOf(stdout);
    expect(events[0]).toEqual({ jenis: 'langkah', teks: 'membaca data' });
    const kinds = new Set(events.map(({ jenis }) => jenis));
    expect([...kinds]).toEqual(['langkah', 'temuan', 'diperiksa', 'laporan', 'selesai']);
    const finding = events.find(({ jenis }) => jenis === 'temuan');
    expect(finding).toMatchObject({ kode: expect.any(String), baris: expect.any(Number) });
    const findings = events.filter(
      ({ jenis, tingkat }) => jenis === 'temuan' && tingkat === 'peringatan',
    );
    expect(events.find(({ jenis }) => jenis === 'diperiksa')).toEqual({
      jenis: 'diperiksa',
      galat: 0,
      peringatan: findings.length,
    });
    expect(events.slice(-2)).toMatchObject([
      {
        jenis: 'laporan',
        tahun: 2020,
        halaman: null,
        angka: { lengkap: expect.any(Boolean) },
        berkas: ['h/2020/lkjip-2020.html', 'h/2020/lkjip-2020.json'],
      },
      { jenis: 'selesai', kode: 0 },
    ]);
  });

  test('what stops a build, and what the machine lacks', async () => {
    const broken = await tulisRuang({ 'lkjip.yaml': 'versi: 2\n' });
    const stopped = eventsOf((await build(LINES, { cwd: broken })).stdout);
    expect(stopped.at(-1)).toEqual({ jenis: 'selesai', kode: 1 });
    const nowhere = await build([...LINES, '--data', 'tidak-ada']);
    const failed = eventsOf(nowhere.stdout);
    expect(failed).toEqual([
      { jenis: 'gagal', teks: expect.any(String), saran: expect.any(String) },
      { jenis: 'selesai', kode: nowhere.kode },
    ]);
    expect(nowhere.stderr).toContain('lkjip: galat: ');
  });

  test('of many agencies, each as the summary has it', async () => {
    const { stdout, stderr } = await build([...LINES, '--all', '--output', 'j']);
    expect(stderr).toBe('');
    expect(eventsOf(stdout).find(({ jenis }) => jenis === 'instansi')).toMatchObject({
      ruang: 'data',
      status: 'selesai',
      laporan: [{ tahun: 2020 }],
    });
  });

  test.each([
    [[...LINES, '--quiet'], 'tidak dapat dipakai bersama'],
    [['--progress', 'xml'], 'pilih: text, json-lines'],
  ])('refused: %j', async (argv, words) => {
    const { kode, stdout, stderr } = await build(argv);
    expect([kode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});
