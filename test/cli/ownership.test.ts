// Two workspaces, one output: the report of another agency is not replaced without a word.

import { cp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { isSameAgency, parseManifest } from '../../src/output/manifest.ts';
import { jalankan, type Jalan } from './io.ts';
import { tulisRuang } from './ruang.ts';

const OTHER = {
  'lkjip.yaml': 'versi: 1\ninstansi: { nama: Dinas Lain, daerah: Kabupaten Contoh }\n',
};
let cwd: string;
let ours: string;
let theirs: string;
beforeEach(async () => {
  [ours, theirs] = [await tulisRuang(), await tulisRuang(OTHER)];
  cwd = ours;
});

const build = (from: string, ...more: readonly string[]): Promise<Jalan> =>
  jalankan(['build', '--data', join(from, 'data'), '--format', 'json', ...more], {
    cwd,
    env: { XDG_CACHE_HOME: join(ours, 'cache') },
  });
const FILE = 'laporan/2020/lkjip-2020.json';
const report = () => readFile(join(cwd, FILE), 'utf8');

test('another agency’s is refused with a hint, whatever the format, and stays', async () => {
  await build(ours);
  const before = await report();
  for (const format of ['json', 'html', 'csv']) {
    const { kode, stdout, stderr } = await build(theirs, '--format', format);
    expect([kode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /2020 berisi laporan instansi lain \(Dinas Contoh, Kabupaten Contoh\), bukan Dinas Lain, .*\n {7}saran: .*--output DIR.*--force/,
    );
  }
  expect(await report()).toBe(before);
});

test('--force replaces it, and then the first is the other', async () => {
  await build(ours);
  expect((await build(theirs, '--force')).kode).toBe(0);
  expect(await report()).toContain('Dinas Lain');
  expect((await build(ours)).kode).toBe(2);
  expect((await build(ours, '--output', 'lain')).kode).toBe(0);
});

test.each(['data', 'data/2020', 'data/2020/gambar'])(
  'among the data none is written: --output %s',
  async (output) => {
    const data = await readdir(join(ours, 'data'), { recursive: true });
    const { kode, stderr } = await build(ours, '--output', output);
    expect([kode, stderr]).toEqual([2, expect.stringContaining('bercampur dengan datanya')]);
    expect(await readdir(join(ours, 'data'), { recursive: true })).toEqual(data);
  },
);

test('nor through a link to a year of the data', async () => {
  await symlink(join(ours, 'data/2020'), join(theirs, 'tautan'));
  const output = join(theirs, 'tautan/laporan');
  expect((await build(ours, '--output', output)).kode).toBe(2);
});

test('a folder of their own beside the data holds them', async () => {
  expect((await build(ours, '--output', 'data/laporan')).kode).toBe(0);
});

test('with --all, an agency that is refused stops no other', async () => {
  const tree = join(cwd, 'pohon');
  await cp(join(ours, 'data'), join(tree, 'a'), { recursive: true });
  await cp(join(theirs, 'data'), join(tree, 'b'), { recursive: true });
  await build(theirs, '--output', join(cwd, 'semua/a'));
  const all = ['build', '--all', '--data', 'pohon', '--format', 'json', '--output', 'semua'];
  const { kode, stdout, stderr } = await jalankan(all, { cwd });
  expect(kode).toBe(2);
  expect(stdout).toMatch(/^a +.*gagal[^]*^b +.*selesai/m);
  expect(stderr).toContain('a: ');
  expect((await jalankan([...all, '--force'], { cwd })).kode).toBe(0);
});

test('letter case and spaces make no other agency, another regency does', () => {
  const a = { nama: 'Dinas Pendidikan', daerah: 'Kota Uji' };
  expect(isSameAgency(a, { nama: 'DINAS  PENDIDIKAN', daerah: 'Kota\u00a0Uji' })).toBe(true);
  expect(isSameAgency(a, { ...a, daerah: 'Kabupaten Uji' })).toBe(false);
  expect(isSameAgency(a, { nama: 'Dinas', daerah: 'Pendidikan Kota Uji' })).toBe(false);
});

test('a manifest of before agencies were noted refuses nobody', async () => {
  await build(ours);
  const file = join(cwd, 'laporan/2020/manifest.json');
  const { instansi: _, ...former } = JSON.parse(await readFile(file, 'utf8')) as Record<
    string,
    unknown
  >;
  await writeFile(file, JSON.stringify(former));
  expect(parseManifest(JSON.stringify(former))?.instansi).toBeNull();
  expect((await build(theirs)).kode).toBe(0);
});
