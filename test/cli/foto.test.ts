// Photographs that no page shows and pictures that cannot be printed: told by every command that tells what is wrong.

import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { jalankan, ROOT } from './io.ts';
import { tulisRuang } from './ruang.ts';

let JPEG: Buffer;
beforeAll(async () => {
  const contoh = 'examples/dinas-contoh/2023/gambar/prestasi-penyerahan-penghargaan.jpg';
  JPEG = await readFile(join(ROOT, contoh));
});

type Gambar = Readonly<Record<string, Buffer | string>>;

async function ruangDengan(gambar: Gambar, berkas: Readonly<Record<string, string>> = {}) {
  const cwd = await tulisRuang(berkas);
  for (const [nama, isi] of Object.entries(gambar)) {
    const tujuan = join(cwd, 'data', nama);
    await mkdir(dirname(tujuan), { recursive: true });
    await writeFile(tujuan, isi);
  }
  return cwd;
}

/** The findings about pictures, as `berkas kode`. */
async function check(cwd: string, ...tahun: readonly string[]) {
  const { stdout } = await jalankan(['validate', ...tahun, '--format', 'json'], { cwd });
  const { diagnostik } = JSON.parse(stdout) as { diagnostik: { kode: string; berkas: string }[] };
  const gambar = diagnostik.filter(({ kode }) => /^(?:foto|gambar-rusak)/.test(kode));
  return gambar.map(({ kode, berkas }) => `${berkas} ${kode}`);
}

describe('photographs that no page shows', () => {
  test('are named one by one; those that a page shows, and what is none, are not', async () => {
    const cwd = await ruangDengan(
      {
        '2020/gambar/S1-rapat.jpg': JPEG,
        '2020/gambar/s1.1-survei.jpg': JPEG,
        '2020/gambar/di naskah.jpg': JPEG,
        '2020/gambar/rapat.jpg': JPEG,
        '2020/gambar/S9 foto.png': JPEG,
        '2020/gambar/S1-foto.heic': 'heic',
        '2020/gambar/DSC0001': JPEG,
        '2020/gambar/Thumbs.db': '',
        '2020/gambar/.gitkeep': '',
        '2020/gambar/catatan.txt': '',
      },
      { '2020/narasi/4.1-kesimpulan.md': '![Rapat](../gambar/di%20naskah.jpg)\n' },
    );
    expect(await check(cwd)).toEqual([
      '2020/gambar/DSC0001 foto-tak-dicetak',
      '2020/gambar/S1-foto.heic foto-tak-dicetak',
      '2020/gambar/S9 foto.png foto-tak-dicetak',
      '2020/gambar/rapat.jpg foto-tak-dicetak',
    ]);
    const { kode } = await jalankan(['build', '--format', 'json'], { cwd });
    expect(kode).toBe(0);
  });

  test('can be accepted like any warning', async () => {
    const terima =
      'terima: [{ kode: foto-tak-dicetak, berkas: 2020/gambar/rapat.jpg, alasan: arsip }]\n';
    const instansi = 'instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }\n';
    const cwd = await ruangDengan(
      { '2020/gambar/rapat.jpg': JPEG },
      { 'lkjip.yaml': `versi: 1\n${instansi}${terima}` },
    );
    const { stdout } = await jalankan(['validate'], { cwd });
    expect(stdout).toContain('2020/gambar/rapat.jpg:1:1: info: foto ini tidak dicetak');
  });
});

describe('pictures that cannot be printed', () => {
  const RUSAK: Gambar = {
    '2020/gambar/S1-bukan.jpg': 'bukan gambar',
    'gambar/lambang.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
  };
  const DITEMUKAN = [
    '2020/gambar/S1-bukan.jpg gambar-rusak',
    '2020/gambar/S1-terpotong.jpg gambar-rusak',
    'gambar/lambang.svg gambar-rusak',
  ];
  const siapkan = async () =>
    ruangDengan({
      ...RUSAK,
      '2020/gambar/S1-utuh.jpg': JPEG,
      '2020/gambar/S1-terpotong.jpg': JPEG.subarray(0, -100),
      // No page shows it, so its content does not matter.
      '2020/gambar/lepas.jpg': 'bukan gambar',
    });

  test('are found by validate, all together, with place, reason and remedy', async () => {
    const cwd = await siapkan();
    expect(await check(cwd)).toEqual([
      DITEMUKAN[0],
      DITEMUKAN[1],
      '2020/gambar/lepas.jpg foto-tak-dicetak',
      DITEMUKAN[2],
    ]);
    const { kode, stdout } = await jalankan(['validate'], { cwd });
    expect(kode).toBe(1);
    expect(stdout).toContain(
      'data/2020/gambar/S1-terpotong.jpg:1:1: galat: gambar ini rusak atau terpotong [gambar-rusak]',
    );
    expect(stdout).toContain('ganti gambarnya, atau hapus dari folder gambar');
    const english = await jalankan(['validate', '--lang', 'en'], { cwd });
    expect(english.stdout).toContain('this picture is damaged or cut off [gambar-rusak]');
  });

  test.each(['html', 'json', 'csv'])('stop a build of %s, together with the rest', async (one) => {
    const cwd = await siapkan();
    await mkdir(join(cwd, 'data/2020/narasi'), { recursive: true });
    await writeFile(join(cwd, 'data/2020/narasi/4.1-kesimpulan.md'), '{{capaian "S7"}}\n');
    const { kode, stdout, stderr } = await jalankan(['build', '--format', one], { cwd });
    expect([kode, stdout]).toEqual([1, '']);
    for (const kode of [...DITEMUKAN.map(() => 'gambar-rusak'), 'ekspresi-kode-tak-ada']) {
      expect(stderr).toContain(`[${kode}]`);
    }
    expect(stderr).toContain('4 galat');
  });

  test('of another year than that asked for are left alone', async () => {
    const cwd = await siapkan();
    await writeFile(
      join(cwd, 'data/gambar/lambang.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
    );
    for (const nama of ['target', 'realisasi', 'anggaran']) {
      const isi = await readFile(join(cwd, `data/2020/${nama}.yaml`));
      await mkdir(join(cwd, 'data/2021'), { recursive: true });
      await writeFile(join(cwd, `data/2021/${nama}.yaml`), isi);
    }
    expect(await check(cwd, '2021')).toEqual([]);
    expect(await check(cwd)).toContain(DITEMUKAN[0]);
  });

  test('do not keep figures from being compared or explained', async () => {
    const cwd = await siapkan();
    const git = (...argv: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...argv], { cwd });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'awal');
    expect((await jalankan(['diff', '2020@HEAD', '2020'], { cwd })).kode).toBe(0);
    expect((await jalankan(['explain', 'S1.1'], { cwd })).kode).toBe(0);
  });
});
