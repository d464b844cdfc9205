// The working paper of a review: what it says, and that it is made in Word and HTML.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/audit/read/read-document.ts';
import { composeReview } from '../../src/audit/review/review.ts';
import { lkjipIn } from '../cli/io.ts';
import type { Blok } from '../../src/compose/report.ts';
import { auditText, REVIEWED, showGrid } from './read.ts';

const rowsOf = (isi: readonly Blok[]) =>
  isi.flatMap((blok) =>
    blok.jenis === 'tabel' ? blok.baris.map((row) => row.map(({ teks }) => teks)) : [],
  );

describe('a working paper', () => {
  test('counts, lists each finding by chapter with room for an answer, and is signed', async () => {
    const review = composeReview(await auditText(REVIEWED), 2022, {
      file: 'laporan.md',
      agency: 'Dinas Arsip',
      region: null,
    });
    const [summary] = review.bagianDepan;
    expect(rowsOf(summary?.isi ?? [])).toEqual(
      expect.arrayContaining([
        ['galat', '1'],
        ['Angka pada tabel', '9'],
        ['Angka yang dihitung ulang', '3'],
        ['Angka yang cocok dengan hitungannya', '2'],
      ]),
    );
    const [findings, signed] = review.bab;
    expect(findings?.bagian.map(({ judul }) => judul)).toEqual([
      'Cara Membaca',
      'BAB III AKUNTABILITAS KINERJA',
    ]);
    expect(rowsOf(findings?.bagian[1]?.isi ?? [])).toEqual([
      [
        '1',
        'Tabel 3.1, baris “Program Buku”, kolom %',
        'galat',
        '59,00',
        '95,00',
        '380.000.000 ÷ 400.000.000 × 100; dua digit tertukar [audit-serapan]',
        '..................',
      ],
    ]);
    expect(signed?.bagian[0]?.isi.map(({ jenis }) => jenis)).toEqual(
      Array.from({ length: 3 }, () => 'tanda-tangan'),
    );
  });

  test('of a report without contradictions says so', async () => {
    const review = composeReview(await auditText(REVIEWED.replace('59,00', '95,00')), 2022, {
      file: 'laporan.md',
      agency: 'Dinas Arsip',
      region: 'Kabupaten Contoh',
    });
    expect(JSON.stringify(review.bab)).toContain('Tidak ditemukan pertentangan');
  });
});

describe('lkjip audit --format html,docx', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lkjip-review-'));
    await writeFile(join(folder, 'laporan.md'), REVIEWED);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const lkjip = lkjipIn(() => folder);

  test('writes a file of each, beside what is there, and fails with the errors found', async () => {
    const { code, stdout } = await lkjip(
      'audit',
      'laporan.md',
      '--format',
      'html,docx',
      '--output',
      'reviu',
    );
    expect([code, stdout]).toEqual([1, 'reviu/reviu-laporan.html\nreviu/reviu-laporan.docx\n']);
    expect(await readFile(join(folder, 'reviu/reviu-laporan.html'), 'utf8')).toContain(
      'Kertas Kerja Reviu Laporan Kinerja Dinas Arsip Tahun 2022',
    );
    const { blocks } = await readDocument(await readFile(join(folder, 'reviu/reviu-laporan.docx')));
    const cells = blocks.flatMap((block) => (block.kind === 'grid' ? showGrid(block).flat() : []));
    expect(cells).toEqual(expect.arrayContaining(['Tanggapan instansi', '59,00', '95,00']));
  });

  test('is not mixed with other formats, nor written over', async () => {
    expect((await lkjip('audit', 'laporan.md', '--format', 'html,json')).code).toBe(2);
    await lkjip('audit', 'laporan.md', '--format', 'html');
    const again = await lkjip('audit', 'laporan.md', '--format', 'html');
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('sudah ada')]);
  });
});
