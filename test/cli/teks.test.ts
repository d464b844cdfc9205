import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { jalankan } from './io.ts';

describe('lkjip teks', () => {
  let cwd = '';
  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'lkjip-teks-'));
    const dokumen = await PDFDocument.create();
    for (const isi of ['Capaian 108,37 persen', 'Halaman kedua']) {
      dokumen.addPage().drawText(isi, { x: 50, y: 700 });
    }
    await writeFile(join(cwd, 'lkjip.pdf'), await dokumen.save());
    await writeFile(join(cwd, 'rusak.pdf'), 'bukan pdf');
  });

  test('prints a PDF page by page', async () => {
    const { kode, stdout, stderr } = await jalankan(['teks', 'lkjip.pdf'], { cwd });
    expect([kode, stderr]).toEqual([0, '']);
    expect(stdout).toBe('--- 1\nCapaian 108,37 persen\n--- 2\nHalaman kedua\n');
  });

  test.each([
    ['tak-ada.pdf', 'tidak ada'],
    ['rusak.pdf', 'bukan PDF yang utuh'],
    ['.', 'adalah folder'],
  ])('%s', async (berkas, sebab) => {
    const { kode, stdout, stderr } = await jalankan(['teks', berkas], { cwd });
    expect([kode, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      `lkjip: galat: ${berkas} ${sebab}\n       saran: sebutkan sebuah PDF, misalnya laporan/2020/lkjip-2020.pdf\n`,
    );
  });
});
