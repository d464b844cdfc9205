// `lkjip audit` as a user runs it.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lkjipIn } from '../cli/io.ts';
import { auditRules } from '../../src/audit/rules.ts';
import { mendedFiles, wrongFiles } from '../../src/catalogue/example.ts';
import { drawPdf, drawSwapped } from './draw.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lkjip-audit-'));
  const rule = auditRules['audit-serapan'];
  await writeFile(join(folder, 'salah.md'), wrongFiles(rule)[0]!.text);
  await writeFile(join(folder, 'benar.md'), mendedFiles(rule)[0]!.text);
  await writeFile(join(folder, 'rusak.pdf'), '%PDF-1.4 bukan');
  await writeFile(join(folder, 'pindaian.pdf'), await drawPdf([(page) => page.bar(9, 9, 90, 90)]));
  await writeFile(join(folder, 'salah.pdf'), await drawPdf([drawSwapped]));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const lkjip = lkjipIn(() => folder);

describe('lkjip audit', () => {
  test('says place, figure, calculation and cause, and fails', async () => {
    const { code, stdout } = await lkjip('audit', 'salah.pdf');
    expect(code).toBe(1);
    expect(stdout).toContain(
      'salah.pdf: hal. 1, Tabel 3.1, baris “Program Buku”, kolom %: galat: serapan tercetak 59,00, ' +
        'hasil hitungan 95,00 (380.000.000 ÷ 400.000.000 × 100): dua digit tertukar [audit-serapan]\n' +
        '   | 2 | Program Buku | 400.000.000 | 380.000.000 | 59,00\n' +
        '   |                                                ^~~~~\n',
    );
    expect(stdout).toContain('1 halaman, 1 tabel, 9 angka; 3 dihitung ulang, 2 cocok\n');
    expect(stdout).toContain('1 galat, 0 peringatan, 0 info\n');
  });

  test('a report without contradictions passes', async () => {
    const { code, stdout } = await lkjip('audit', 'benar.md', '--lang', 'en');
    expect([code, stdout]).toEqual([
      0,
      '1 tables, 9 figures; 3 recalculated, 3 agree\n0 errors, 0 warnings, 0 info\n',
    ]);
  });

  test('--quiet says nothing of reports without contradictions, however many', async () => {
    const { code, stdout } = await lkjip('audit', 'benar.md', 'benar.md', 'benar.md', '--quiet');
    expect([code, stdout]).toEqual([0, '']);
  });

  test('several reports, as JSON', async () => {
    const { stdout } = await lkjip('audit', 'benar.md', 'salah.pdf', '--format', 'json');
    const { laporan } = JSON.parse(stdout) as { laporan: { temuan: object[]; dibaca: object }[] };
    expect(laporan.map(({ temuan }) => temuan.length)).toEqual([0, 1]);
    expect(laporan[1]?.temuan[0]).toMatchObject({
      kode: 'audit-serapan',
      tingkat: 'galat',
      halaman: 1,
      tabel: 'Tabel 3.1',
      baris: 'Program Buku',
      kolom: '%',
      tercetak: '59,00',
      hitungan: '95,00',
    });
  });

  test.each([
    ['github', '::error file=salah.pdf,line=1,col=1'],
    ['sarif', '"ruleId": "audit-serapan"'],
    ['sarif', `"text": "${auditRules['audit-serapan'].mengapa.id}"`],
    ['junit', '<failure message='],
  ])('as %s', async (format, expected) => {
    expect((await lkjip('audit', 'salah.pdf', '--format', format)).stdout).toContain(expected);
  });

  test('--details shows how each table was understood', async () => {
    const { stdout } = await lkjip('audit', 'salah.pdf', '--details');
    expect(stdout).toContain('     Realisasi: realisasi-anggaran\n     %: capaian\n');
  });

  test('a scan is counted, a damaged file refused, a missing one named', async () => {
    const scan = await lkjip('audit', 'pindaian.pdf');
    expect([scan.code, scan.stdout]).toEqual([
      0,
      expect.stringContaining('1 halaman tidak terbaca'),
    ]);
    const damaged = await lkjip('audit', 'rusak.pdf');
    expect([damaged.code, damaged.stderr]).toEqual([
      1,
      expect.stringContaining('rusak.pdf: bukan PDF yang utuh'),
    ]);
    const missing = await lkjip('audit', 'tiada.pdf');
    expect([missing.code, missing.stderr]).toEqual([
      2,
      expect.stringContaining('tiada.pdf: tidak ada'),
    ]);
  });

  test('--mark writes a copy beside, never over a file, and of a PDF alone', async () => {
    const { stderr } = await lkjip('audit', 'salah.pdf', '--mark', 'ditandai.pdf');
    expect(stderr).toBe('ditandai.pdf: 1 temuan ditandai\n');
    expect((await readFile(join(folder, 'ditandai.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    for (const [argv, message] of [
      [['salah.pdf', '--mark', 'salah.pdf'], 'sudah ada: salah.pdf'],
      [['benar.md', '--mark', 'x.pdf'], 'benar.md: --mark hanya untuk PDF'],
      [['salah.pdf', 'benar.md', '--mark', 'x.pdf'], 'sebutkan satu berkas saja'],
    ] as const) {
      const refused = await lkjip('audit', ...argv);
      expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining(message)]);
    }
  });

  test('every code is explained', async () => {
    const { code, stdout } = await lkjip('explain', 'audit-antartabel');
    expect([code, stdout]).toEqual([0, expect.stringContaining('audit-antartabel (peringatan)')]);
  });
});
