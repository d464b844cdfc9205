// `lkjip init --from` as a user runs it.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lkjipIn } from '../cli/io.ts';

let folder = '';

const REPORT = `
LAPORAN KINERJA DINAS ARSIP KABUPATEN CONTOH TAHUN 2022

Tabel 3.1 Capaian Kinerja Tahun 2022

| Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) |
| --- | --- | --- | --- | --- | --- |
| Meningkatnya Layanan | Indeks Kepuasan Masyarakat | poin | 80,00 | 82,00 | 102,50 |
| Meningkatnya Layanan | Cakupan Layanan Keliling | persen | 60 | 45 | 75,00 |
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lkjip-adopt-'));
  await writeFile(join(folder, 'laporan.md'), REPORT);
  await writeFile(join(folder, 'kosong.md'), 'Dinas Arsip.');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const lkjip = lkjipIn(() => folder);

describe('lkjip init --from', () => {
  test('makes a workspace that validates, and says what was taken and what is left', async () => {
    const { code, stdout, stderr } = await lkjip('init', '--from', 'laporan.md', 'arsip');
    expect(code).toBe(0);
    expect(stdout.split('\n')).toContain('arsip/2022/realisasi.yaml');
    expect(stdout.split('\n')).toContain('arsip/README.md');
    expect(stderr).toContain(
      'laporan 2022: 2 indikator, 0 program, 0 tabel data, dan 0 gambar diambil\n',
    );
    expect(stderr).toContain('periksa setiap angka terhadap laporannya\n');
    expect(stderr).toMatch(
      / {2}1\. cd arsip\n {2}2\. npm install\n {2}3\. npx lkjip validate\n {2}4\. npx lkjip watch 2022 --open\n$/,
    );
    expect(await readFile(join(folder, 'arsip/lkjip.yaml'), 'utf8')).toContain('nama: Dinas Arsip');
    const validated = await lkjip('validate', '2022', '--data', 'arsip');
    expect([validated.code, validated.stdout]).toEqual([0, expect.stringContaining('0 galat')]);
  });

  test('what the user names counts more', async () => {
    await lkjip(
      'init',
      '--from',
      'laporan.md',
      '--nama',
      'Dinas Lain',
      '--periode',
      '2020-2024',
      'lain',
    );
    expect(await readFile(join(folder, 'lain/lkjip.yaml'), 'utf8')).toContain('nama: Dinas Lain');
    expect(await readFile(join(folder, 'lain/renstra-2020-2024.yaml'), 'utf8')).toContain(
      'periode: { mulai: 2020, selesai: 2024 }',
    );
  });

  test.each([
    [['--from', 'laporan.md', 'arsip'], 2, 'sudah berisi ruang kerja'],
    [['--from', 'tiada.pdf', 'baru'], 2, 'tiada.pdf: tidak ada'],
    [['--from', 'kosong.md', 'baru'], 1, 'tahun laporan tidak terbaca'],
    [['--from', 'laporan.md', '--ci', 'github', 'baru'], 2, 'tidak dapat digabung'],
    [['--from', 'laporan.md', '--tahun', 'dua', 'baru'], 2, '"dua" bukan tahun'],
  ])('%j is refused', async (argv, code, message) => {
    const refused = await lkjip('init', ...argv);
    expect([refused.code, refused.stderr]).toEqual([code, expect.stringContaining(message)]);
  });
});
