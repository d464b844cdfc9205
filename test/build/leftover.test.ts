// Documents of an earlier build beside those of this one: they stay, and the build says which may not say the same.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { carryOver, findLeftOver } from '../../src/build/leftover.ts';
import { NO_JOURNALS } from '../../src/output/journal.ts';
import { parseManifest, type ManifestContent } from '../../src/output/manifest.ts';
import { jalankan } from '../cli/io.ts';
import { tulisRuang } from '../cli/ruang.ts';

const build = async (cwd: string, format: string, ...other: readonly string[]) =>
  jalankan(['build', '2020', '--no-cache', '--format', format, ...other], { cwd });
const tandai = (daftar: string, format: string) =>
  `${daftar} dari build sebelumnya tidak disusun ulang: isinya mungkin tidak sama lagi; susun dengan --format ${format} atau hapus\n`;
const change = (cwd: string, nilai = 85) =>
  writeFile(join(cwd, 'data/2020/realisasi.yaml'), `realisasi:\n  S1.1: ${nilai}\n`);
const formatOf = async (cwd: string) => {
  const teks = await readFile(join(cwd, 'laporan/2020/manifest.json'), 'utf8');
  return parseManifest(teks)?.format;
};

describe('a build of some formats beside documents of others', () => {
  test('says nothing while their inputs are the same, and the manifest tells of all', async () => {
    const cwd = await tulisRuang();
    for (const format of ['json,csv', 'html', 'csv', 'html']) {
      const { kode, stderr } = await build(cwd, format);
      expect(kode).toBe(0);
      expect(stderr).not.toContain('build sebelumnya');
    }
    expect(await formatOf(cwd)).toEqual(['html', 'json', 'csv']);
  });

  test('says which were not made again once a figure has changed, every time, and leaves them', async () => {
    const cwd = await tulisRuang();
    await build(cwd, 'html,json,csv');
    const lama = await readFile(join(cwd, 'laporan/2020/lkjip-2020.csv'), 'utf8');
    await change(cwd);
    for (let kali = 0; kali < 2; kali += 1) {
      const { kode, stdout, stderr } = await build(cwd, 'html');
      expect([kode, stdout]).toEqual([0, 'laporan/2020/lkjip-2020.html\n']);
      expect(stderr.endsWith(tandai('lkjip-2020.json, lkjip-2020.csv', 'json,csv'))).toBe(true);
    }
    expect(await readFile(join(cwd, 'laporan/2020/lkjip-2020.csv'), 'utf8')).toBe(lama);
    expect(await formatOf(cwd)).toEqual(['html']);
    expect((await build(cwd, 'csv')).stderr).toContain(tandai('lkjip-2020.json', 'json'));
    await rm(join(cwd, 'laporan/2020/lkjip-2020.json'));
    expect((await build(cwd, 'csv')).stderr).not.toContain('build sebelumnya');
    expect(await formatOf(cwd)).toEqual(['html', 'csv']);
  });

  test('in English', async () => {
    const cwd = await tulisRuang();
    await build(cwd, 'json,csv');
    await change(cwd);
    const one = await build(cwd, 'json', '--lang', 'en');
    expect(one.stderr).toContain(
      'lkjip-2020.csv is from an earlier build and not made again: it may not say the same any more; build with --format csv, or remove it\n',
    );
    await build(cwd, 'html', '--lang', 'en');
    await change(cwd, 86);
    const two = await build(cwd, 'xlsx', '--lang', 'en');
    expect(two.stderr).toContain(
      'lkjip-2020.html, lkjip-2020.json, lkjip-2020.csv are from an earlier build and not made again: they may not say the same any more; build with --format html,json,csv, or remove them\n',
    );
  });

  test('what no manifest tells of may be anything; what has another name is not ours', async () => {
    const cwd = await tulisRuang();
    const folder = join(cwd, 'laporan/2020');
    await mkdir(join(folder, 'lkjip-2020.xlsx'), { recursive: true });
    for (const nama of ['lkjip-2020.docx', 'lkjip-2020-ringkas.pdf', 'lkjip-2019.pdf', 'a.csv']) {
      await writeFile(join(folder, nama), 'lama');
    }
    const tanda = tandai('lkjip-2020.docx, lkjip-2020-ringkas.pdf', 'docx,ringkas');
    expect((await build(cwd, 'json')).stderr).toContain(tanda);
    await writeFile(join(folder, 'manifest.json'), '{"versi":1,"format":["docx","ringkas"]}');
    expect((await build(cwd, 'json')).stderr).toContain(tanda);
  });

  test('with --all in the note of the agency', async () => {
    const cwd = await tulisRuang();
    const all = (format: string) =>
      jalankan(['build', '--all', '--no-cache', '--format', format], { cwd });
    await all('json,csv');
    expect((await all('json')).stderr).not.toContain('build sebelumnya');
    await change(cwd);
    const { kode, stderr } = await all('json');
    expect(kode).toBe(0);
    expect(stderr).toContain(`data: ${tandai('lkjip-2020.csv', 'csv')}`);
  });
});

const DASAR: ManifestContent = {
  instansi: { nama: 'Dinas Contoh', daerah: 'Kabupaten Contoh' },
  versi: '1.0.0',
  period: 2020,
  bahasa: 'id',
  format: ['json'],
  tanggal: new Date('2021-02-28T00:00:00Z'),
  peramban: null,
  masukan: { 'lkjip.yaml': 'a', '2020/target.yaml': 'b', '2020/gambar/S1-a.jpg': '' },
  huruf: {},
};
const GAMBAR = { '2020/gambar/S1-a.jpg': 'c' };
const TEMPLAT = { 'templates/gaya.css': 'd' };
const PENUH: ManifestContent = {
  ...DASAR,
  format: ['html', 'pdf', 'ringkas', 'csv'],
  peramban: '140',
  masukan: { ...DASAR.masukan, ...GAMBAR, ...TEMPLAT },
  huruf: { 'serif.woff2': 'e' },
};
const SITUS: ManifestContent = { ...PENUH, format: ['html'], peramban: null };

describe('of the formats of the last build still right are', () => {
  test.each<[string, ManifestContent, ManifestContent | null, readonly string[]]>([
    ['none, where there was none', DASAR, null, ['json']],
    [
      'all, where nothing is known to differ',
      DASAR,
      PENUH,
      ['html', 'pdf', 'json', 'csv', 'ringkas'],
    ],
    ['all, where nothing differs', SITUS, PENUH, ['html', 'pdf', 'csv', 'ringkas']],
    ['none of another version', { ...DASAR, versi: '1.0.1' }, PENUH, ['json']],
    ['none in another language', { ...DASAR, bahasa: 'en' }, PENUH, ['json']],
    ['none of another date', { ...DASAR, tanggal: new Date(0) }, PENUH, ['json']],
    ['none, where a data file came', { ...DASAR, masukan: { ...DASAR.masukan, '2020/anggaran.yaml': 'x' } }, PENUH, ['json']], // prettier-ignore
    ['none, where a data file went', { ...DASAR, masukan: { 'lkjip.yaml': 'a', '2020/gambar/S1-a.jpg': '' } }, PENUH, ['json']], // prettier-ignore
    ['those without pictures, where one changed', { ...SITUS, masukan: { ...PENUH.masukan, '2020/gambar/S1-a.jpg': 'x' } }, PENUH, ['html', 'csv', 'ringkas']], // prettier-ignore
    ['those without pictures, where one came', { ...SITUS, masukan: { ...PENUH.masukan, 'gambar/lambang.svg': 'x' } }, PENUH, ['html', 'csv', 'ringkas']], // prettier-ignore
    ['those without pictures, where one went unread', { ...DASAR, masukan: { 'lkjip.yaml': 'a', '2020/target.yaml': 'b' } }, PENUH, ['json', 'csv', 'ringkas']], // prettier-ignore
    ['those without templates, where one changed', { ...SITUS, masukan: { ...PENUH.masukan, 'templates/gaya.css': 'x' } }, PENUH, ['html', 'csv']], // prettier-ignore
    ['those without typefaces, where one changed', { ...SITUS, huruf: { 'serif.woff2': 'x' } }, PENUH, ['html', 'csv']], // prettier-ignore
    ['those not printed, where the browser changed', { ...SITUS, format: ['docx'], peramban: '141' }, PENUH, ['html', 'docx', 'csv']], // prettier-ignore
    ['all, where only the summary is made again', { ...SITUS, format: ['ringkas'], peramban: '140', masukan: { ...DASAR.masukan, ...TEMPLAT } }, PENUH, ['html', 'pdf', 'csv', 'ringkas']], // prettier-ignore
  ])('%s', (_, baru, lama, format) => {
    const isi = carryOver(baru, lama);
    expect(isi.format).toEqual(format);
  });

  test('what they were made from is still told', () => {
    const isi = carryOver(DASAR, PENUH);
    expect(isi.masukan).toEqual(PENUH.masukan);
    expect([isi.peramban, isi.huruf]).toEqual(['140', PENUH.huruf]);
    // A later build that reads the picture compares it with that.
    const other = { ...SITUS, masukan: { ...PENUH.masukan, '2020/gambar/S1-a.jpg': 'x' } };
    expect(carryOver(other, isi).format).not.toContain('pdf');
    const csv = carryOver(DASAR, { ...PENUH, format: ['csv'] });
    expect([csv.peramban, csv.huruf, csv.masukan]).toEqual([null, {}, DASAR.masukan]);
  });
});

test.each([
  ['{'],
  ['null'],
  ['[]'],
  ['{"versi":2}'],
  [JSON.stringify({ ...DASAR, lkjip: '1', versi: 1, masukan: { a: 1 } })],
  [JSON.stringify({ ...DASAR, lkjip: '1', versi: 1, masukan: [] })],
  [JSON.stringify({ ...DASAR, lkjip: '1', versi: 1, tanggal: 'kemarin' })],
  [JSON.stringify({ ...DASAR, lkjip: '1', versi: 1, format: 'json' })],
])('a manifest that is none tells nothing: %s', (teks) => {
  expect(parseManifest(teks)).toBeNull();
});

test('a folder that is not there has nothing left over', async () => {
  const folder = { base: join(await tulisRuang(), 'laporan/2020'), below: '' };
  expect(await findLeftOver(folder, NO_JOURNALS, 2020, [])).toEqual([]);
});
