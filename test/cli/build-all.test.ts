// `lkjip build --all`, its shards, and `lkjip merge`, over a tree of small agencies of which one is broken.

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Summary } from '../../src/summary/summary.ts';
import { writeTree } from '../pohon/pohon.js';
import { jalankan } from './io.ts';
import { tulisRuang } from './ruang.ts';

let root: string;
const WITHOUT_PRINT = ['build', '--all', '--data', 'opd', '--format', 'html,json', '--no-cache'];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lkjip-uji-'));
  const one = join(await tulisRuang(), 'data');
  writeTree(join(root, 'opd'), {
    source: one,
    count: 6,
    broken: [3],
    edit: { file: '2020/realisasi.yaml', from: 'S1.1: 84', to: (n) => `S1.1: ${84 + n}` },
  });
});

const build = (...argv: readonly string[]) => jalankan([...WITHOUT_PRINT, ...argv], { cwd: root });
const read = async (berkas: string) => readFile(join(root, berkas), 'utf8');
const readJson = async (berkas: string) => JSON.parse(await read(berkas)) as Summary;

describe('a tree of agencies', () => {
  test('one that is broken does not stop the others', async () => {
    const { kode, stdout, stderr } = await build('--output', 'a');
    expect(kode).toBe(1);
    for (const n of [1, 2, 4, 5, 6]) {
      const hasil = JSON.parse(await read(`a/dinas-00${n}/2020/lkjip-2020.json`)) as {
        instansi: { nama: string };
        indikator: { kode: string; realisasi: { tampil: string } }[];
      };
      expect(hasil.instansi.nama).toBe(`Dinas Nomor ${n}`);
      expect(hasil.indikator[0]?.realisasi.tampil).toBe(String(84 + n));
    }
    expect(existsSync(join(root, 'a/dinas-003'))).toBe(false);
    expect(stdout).toMatch(/^dinas-003 +galat +1 +\d+ +– +–$/m);
    expect(stdout).toMatch(/^dinas-006 +selesai +0 +\d+ +– +2$/m);
    expect(stdout).toContain('6 instansi: 5 selesai, 1 galat, 0 gagal; 5 laporan');
    expect(stderr).toContain('opd/dinas-003/lkjip.yaml:1:8: galat:');
    expect(stderr).toContain('[6/6] ');
  });

  test('the files are those of a build of one', async () => {
    await build('--output', 'b', '2020');
    const one = ['build', '--data', 'opd/dinas-002', '--format', 'html,json', '--no-cache'];
    expect((await jalankan([...one, '--output', 'c'], { cwd: root })).kode).toBe(0);
    for (const nama of ['lkjip-2020.html', 'lkjip-2020.json', 'aset/gaya.css']) {
      expect(await read(`b/dinas-002/2020/${nama}`)).toBe(await read(`c/2020/${nama}`));
    }
  });

  test('the summary says the same as JSON and as JUnit', async () => {
    const { kode } = await build('--output', 'd', '--summary', 'd/r.json', '--junit', 'd/j.xml');
    expect(kode).toBe(1);
    const { versi, jenis, bagian, pohon, instansi } = await readJson('d/r.json');
    expect({ versi, jenis, bagian }).toEqual({
      versi: 1,
      jenis: 'ringkasan',
      bagian: { dari: 1, ada: [1] },
    });
    expect(pohon.instansi).toBe(6);
    expect(instansi.map(({ status }) => status)).toEqual([
      'selesai',
      'selesai',
      'galat',
      'selesai',
      'selesai',
      'selesai',
    ]);
    expect(instansi[2]?.masalah).toMatchObject([
      { kode: 'pilihan-salah', berkas: 'dinas-003/lkjip.yaml', baris: 1 },
    ]);
    expect(instansi[0]?.laporan[0]?.berkas).toEqual([
      'dinas-001/2020/lkjip-2020.html',
      'dinas-001/2020/lkjip-2020.json',
    ]);
    const junit = await read('d/j.xml');
    expect(junit).toContain('<testsuites name="lkjip" tests="6" failures="1" errors="0"');
    expect(junit.match(/<failure /g)).toHaveLength(1);
    expect(junit).toContain('dinas-003/lkjip.yaml:1:8');
  });

  test('an index page leads to every report, and is shown when asked for', async () => {
    const started: (readonly string[])[] = [];
    const { stdout } = await jalankan([...WITHOUT_PRINT, '--output', 'i', '--open'], {
      cwd: root,
      env: { DISPLAY: ':0' },
      launch: (_, args) => (started.push(args), Promise.resolve(true)),
    });
    expect(stdout).toContain('\ni/index.html\n');
    expect(started).toEqual([[join(root, 'i/index.html')]]);
    const html = await read('i/index.html');
    const links = [...html.matchAll(/href="\.\/([^"]+)"/g)].map(([, path = '']) => path);
    expect(links).toHaveLength(10);
    for (const path of links) expect(existsSync(join(root, 'i', path))).toBe(true);
    expect(html).toContain('6 instansi: 5 tersusun, 1 belum tersusun.');
    expect(html).toContain('dinas-003/lkjip.yaml:1: ');
    // The same build gives the same bytes, in the place of the page that it knows as its own.
    await build('--output', 'i');
    expect(await read('i/index.html')).toBe(html);
  });

  test('an index page of somebody else stays, and a part of a tree writes none', async () => {
    await mkdir(join(root, 'situs'));
    await writeFile(join(root, 'situs/index.html'), '<p>Situs dinas</p>');
    const { stderr } = await build('--output', 'situs');
    expect(stderr).toContain('halaman indeks tidak ditulis');
    expect(await read('situs/index.html')).toBe('<p>Situs dinas</p>');
    await build('--output', 'bagian', '--shard', '1/1');
    expect(existsSync(join(root, 'bagian/index.html'))).toBe(true);
    await build('--output', 'separuh', '--shard', '1/2');
    expect(existsSync(join(root, 'separuh/index.html'))).toBe(false);
  });

  test('a link is not followed, and what is hidden or installed is no agency', async () => {
    const pohon = await mkdtemp(join(tmpdir(), 'lkjip-uji-'));
    await symlink(join(root, 'opd'), join(pohon, 'tautan'));
    for (const folder of ['.git', 'node_modules/paket', 'sekretariat/daerah']) {
      await mkdir(join(pohon, folder), { recursive: true });
      await writeFile(join(pohon, folder, 'lkjip.yaml'), 'versi: 1\n');
    }
    const { stdout } = await jalankan(['build', '--all', '--data', pohon, '--format', 'json']);
    expect(stdout).toContain('1 instansi');
    expect(stdout).toMatch(/^sekretariat\/daerah +galat/m);
  });

  test('a run that is stopped says how far it came', async () => {
    const berhenti = new AbortController();
    berhenti.abort('SIGTERM');
    const { kode, stderr } = await jalankan([...WITHOUT_PRINT, '--output', 'e'], {
      cwd: root,
      signal: berhenti.signal,
    });
    expect(kode).toBe(143);
    expect(stderr).toContain('dihentikan; 0 dari 6 instansi selesai');
    expect(existsSync(join(root, 'e'))).toBe(false);
  });

  test('a folder that cannot be written to fails the run before any data are read', async () => {
    await writeFile(join(root, 'penuh'), '');
    const { kode, stdout } = await build('--output', 'penuh', '--summary', 'f.json');
    expect(kode).toBe(3);
    expect(stdout).toContain('0 selesai, 0 galat, 6 gagal');
    expect((await readJson('f.json')).instansi[0]).toMatchObject({
      status: 'gagal',
      sebab: expect.stringContaining('tidak dapat ditulis'),
    });
  });
});

describe('parts of a tree', () => {
  const parts = async (dari: number) => {
    for (let i = 1; i <= dari; i++) {
      await build('--output', 'g', '--shard', `${i}/${dari}`, '--summary', `g/${i}-${dari}.json`);
    }
    return Array.from({ length: dari }, (_, i) => `g/${i + 1}-${dari}.json`);
  };
  const merge = (...argv: readonly string[]) => jalankan(['merge', ...argv], { cwd: root });

  test('joined they are the whole, byte for byte but for the division', async () => {
    await build('--output', 'h', '--summary', 'h.json', '--junit', 'h.xml');
    const bagian = await parts(3);
    const files = ['--summary', 'gabung.json', '--junit', 'gabung.xml', '--index', 'g/index.html'];
    const gabung = await merge(...bagian, ...files);
    expect(gabung.kode).toBe(1);
    expect(await read('gabung.xml')).toBe(await read('h.xml'));
    expect(await read('g/index.html')).toBe(await read('h/index.html'));
    const { bagian: one, ...all } = await readJson('h.json');
    const { bagian: tiga, ...gabungan } = await readJson('gabung.json');
    expect(gabungan).toEqual(all);
    expect([one, tiga]).toEqual([
      { dari: 1, ada: [1] },
      { dari: 3, ada: [1, 2, 3] },
    ]);
  });

  test('a missing part is told, and fails', async () => {
    const [a = '', b = ''] = await parts(3);
    const { kode, stderr } = await merge(a, b);
    expect([kode, stderr]).toEqual([3, '1 dari 3 bagian tidak ada: 3\n']);
  });

  test('a part given twice counts once; two that differ are refused', async () => {
    const [a = '', b = ''] = await parts(2);
    await writeFile(join(root, 'salinan.json'), await read(a));
    const two = await merge(a, b, 'salinan.json');
    expect(two.kode).toBe(1);
    expect(two.stdout).toContain('6 instansi');
    expect(two.stderr).toBe(`salinan.json sama dengan ${a}; dihitung satu kali\n`);
    await writeFile(join(root, 'lain.json'), (await read(a)).replace('"galat":0', '"galat":9'));
    const discrepancy = await merge(a, b, 'lain.json');
    expect(discrepancy.kode).toBe(2);
    expect(discrepancy.stderr).toContain('dengan isi yang berbeda');
  });

  test('summaries of another division, another tree, or of nothing at all are refused', async () => {
    const [a = ''] = await parts(2);
    const [other = ''] = await parts(3);
    expect((await merge(a, other)).stderr).toContain('3 bagian, bukan 2');
    const teks = (await read(a)).replace('"instansi": 6', '"instansi": 7');
    await writeFile(join(root, 'pohon.json'), teks);
    expect((await merge(a, 'pohon.json')).stderr).toContain('daftar instansinya berbeda');
    await writeFile(join(root, 'rusak.json'), '{"versi": 1, "jenis": "ringkasan"}');
    const none = await merge('tak-ada.json');
    expect(none.kode).toBe(2);
    expect(none.stderr).toContain('tak-ada.json tidak ada\n       saran: ');
    expect((await merge('rusak.json')).stderr).toContain('bukan ringkasan lkjip: pohon');
  });

  test.each(['0/2', '3/2', '1', 'a/b', '1/0', '-1/2'])('--shard %s is refused', async (input) => {
    expect((await build('--shard', input)).kode).toBe(2);
  });

  test('options for all mean nothing for one', async () => {
    const { kode, stderr } = await jalankan(['build', '--shard', '1/2'], { cwd: root });
    expect(kode).toBe(2);
    expect(stderr).toContain('--shard hanya untuk --all');
  });
});
