// `--quiet`: what was done is not told, what is wrong is.

import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fillForm } from '../export/workbooks.ts';
import { salin, ubah } from '../new/workspace-copy.ts';
import { jalankan } from './io.ts';

/** Those that only print what they were asked for, or go on until they are stopped. */
const WITHOUT = ['diff', 'explain', 'watch', 'panduan', 'teks', 'doctor', 'completion', 'help'];

test('every command that tells what it did has it', async () => {
  const { stdout } = await jalankan(['--help']);
  const commands = [...stdout.split('Perintah:')[1]!.matchAll(/^ {2}([a-z]+)/gm)];
  expect(commands.length).toBeGreaterThan(15);
  for (const [, name = ''] of commands) {
    const help = await jalankan([name, '--help']);
    const hasIt = / --quiet /.test(help.stdout);
    expect([name, hasIt]).toEqual([name, !WITHOUT.includes(name)]);
  }
});

describe('a workspace', () => {
  let data: string;
  let cwd: string;
  const run = (...argv: readonly string[]) => jalankan([...argv, '--quiet'], { cwd });
  const SILENT = { kode: 0, stdout: '', stderr: '' };

  beforeAll(async () => {
    data = await salin('examples/dinas-contoh');
    cwd = dirname(data);
  });

  test('is made, rolled forward, and given schemas without a word', async () => {
    expect(await run('init', 'baru', '--yes', '--tahun', '2023', '--ci', 'github')).toMatchObject({
      // Not at the top of a repository: what is said of that is what comes next.
      ...SILENT,
    });
    expect(await run('new', '2024', '--data', 'baru')).toEqual(SILENT);
    expect(await run('schema', '--output', 'baru/skema2')).toEqual(SILENT);
    expect(await readFile(join(cwd, 'baru/2024/target.yaml'), 'utf8')).toContain('iku:');
    expect((await run('new', '2024', '--data', 'baru')).stderr).toContain(
      '2024 sudah punya berkas',
    );
  });

  test('gives a form and takes it back without a word, but tells a conflict', async () => {
    expect(await run('export', '--form', 'f.xlsx', '--tahun', '2023')).toEqual(SILENT);
    await fillForm(join(cwd, 'f.xlsx'), { 'Realisasi!E4': 4.2 });
    expect(await run('import', 'f.xlsx')).toEqual(SILENT);
    expect(await readFile(join(data, '2023/realisasi.yaml'), 'utf8')).toContain('nilai: 4.2');
    await fillForm(join(cwd, 'f.xlsx'), { 'Realisasi!E4': 4.1 });
    const { kode, stdout, stderr } = await run('import', 'f.xlsx');
    expect([kode, stdout]).toEqual([1, '']);
    expect(stderr).toContain('bentrok: f.xlsx: Realisasi!E4');
  });

  test('is validated by its findings alone, and mended in silence', async () => {
    const loud = await jalankan(['validate', '2023'], { cwd });
    const { kode, stdout } = await run('validate', '2023');
    expect(kode).toBe(0);
    expect(stdout).toContain('[target-mundur]');
    expect(loud.stdout.startsWith(stdout)).toBe(true);
    expect(stdout).not.toMatch(/\d+ galat,|kelengkapan Bab III/);
    expect((await run('validate', '2023', '--only', 'galat')).stdout).toBe('');
    await ubah(join(data, '2023/realisasi.yaml'), ['nilai: 4.2', 'nilai: 4,2']);
    expect((await run('validate', '2023', '--only', 'galat')).stdout).toContain(
      '[angka-indonesia]',
    );
    expect(await run('validate', '2023', '--only', 'galat', '--fix')).toEqual(SILENT);
    expect(await readFile(join(data, '2023/realisasi.yaml'), 'utf8')).toContain('nilai: 4.2');
    expect(await run('validate', '--all', '--only', 'galat')).toEqual(SILENT);
  });

  test('is reviewed in silence', async () => {
    expect(await run('review', '2023', '--format', 'html')).toEqual(SILENT);
    expect(await readFile(join(cwd, 'reviu-2023.html'), 'utf8')).toContain('<html');
  });

  test('a report is audited by its findings alone', async () => {
    const table = (spent: string) =>
      `# LKjIP 2023\n\nTabel 3.1 Realisasi Anggaran\n\n| Program | Anggaran (Rp) | Realisasi (Rp) | % |\n|---|---|---|---|\n| Buku | 400.000.000 | 380.000.000 | ${spent} |\n`;
    await writeFile(join(cwd, 'benar.md'), table('95,00'));
    await writeFile(join(cwd, 'salah.md'), table('59,00'));
    expect(await run('audit', 'benar.md')).toEqual(SILENT);
    const { kode, stdout } = await run('audit', 'salah.md', '--strict');
    expect(kode).toBe(1);
    expect(stdout).toContain('[audit-serapan]');
    expect(stdout).not.toContain('dihitung ulang');
  });

  test('summaries are joined in silence where all is well, else with the table', async () => {
    const good = 'baik.json';
    const { kode } = await run(
      ...['build', '2023', '--all', '--data', 'data', '--format', 'json', '--summary', good],
    );
    expect(kode).toBe(0);
    expect(await run('merge', good, '--summary', 'semua.json')).toEqual(SILENT);
    const summary = await readFile(join(cwd, good), 'utf8');
    await writeFile(join(cwd, 'buruk.json'), summary.replace('"selesai"', '"gagal"'));
    const failed = await run('merge', 'buruk.json');
    expect(failed.kode).toBe(3);
    expect(failed.stdout).not.toBe('');
  });
});
