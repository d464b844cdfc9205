// A regency's figures from its units' workspaces, on the disk and through the program.

import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runBundled } from '../cli/bundled.ts';
import { jalankan, ROOT } from '../cli/io.ts';
import { MINIMAL, type Berkas } from '../validate/ruang.ts';
import { git } from './git.ts';

async function tulis(root: string, ...berkas: readonly Berkas[]): Promise<void> {
  for (const [nama, isi] of Object.entries(Object.assign({}, ...berkas) as Berkas)) {
    await mkdir(dirname(join(root, nama)), { recursive: true });
    await writeFile(join(root, nama), isi);
  }
}

const folder = () => mkdtemp(join(tmpdir(), 'lkjip-uji-'));

interface HasilJson {
  readonly indikator: readonly {
    kode: string;
    realisasi: { nilai: string; tampil: string } | null;
  }[];
  readonly tabel: readonly { kode: string; baris: readonly unknown[] }[];
}

async function build(root: string, data: string): Promise<HasilJson> {
  const argv = ['build', '2020', '--data', data, '--format', 'json', '--output', `hasil/${data}`];
  const { kode, stderr } = await jalankan(argv, { cwd: root });
  expect([kode, stderr.replace(/^2020: .*\n|^(?:membaca|menghitung) .*\n/gm, '')]).toEqual([
    0,
    expect.not.stringContaining('galat'),
  ]);
  const isi = await readFile(join(root, `hasil/${data}/2020/lkjip-2020.json`), 'utf8');
  return JSON.parse(isi) as HasilJson;
}

/** The table of the seed's report as it is typed in data/2020/realisasi.yaml. */
interface TabelAkip {
  readonly kode: string;
  readonly baris: readonly { nama: string; sendiri?: boolean; nilai: Record<string, number> }[];
}

describe('the AKIP table of the report of 2020, from the workspaces of its 38 units', () => {
  let root: string;
  let akip: TabelAkip;

  beforeAll(async () => {
    root = await folder();
    await cp(join(ROOT, 'data'), join(root, 'setda'), { recursive: true });
    await cp(join(ROOT, 'data'), join(root, 'diketik'), { recursive: true });
    const berkas = join(root, 'setda/2020/realisasi.yaml');
    const teks = await readFile(berkas, 'utf8');
    const { tabel } = parse(teks) as { tabel: readonly TabelAkip[] };
    akip = tabel.find(({ kode }) => kode === 'nilai-akip')!;
    for (const [i, { nama, sendiri, nilai }] of akip.baris.entries()) {
      const unit = `${sendiri === true ? 'bagian' : 'opd'}-${String(i + 10)}`;
      const lalu = ['2018', '2019'].flatMap((tahun) =>
        nilai[tahun] === undefined ? [] : [`  ${tahun}: { S1.1: ${nilai[tahun].toFixed(2)} }\n`],
      );
      await tulis(join(root, unit), MINIMAL, {
        'lkjip.yaml': `versi: 1\ninstansi: { nama: ${JSON.stringify(nama)}, daerah: Kabupaten Klungkung }\n`,
        '2020/realisasi.yaml': `realisasi:\n  S1.1: ${nilai['2020']!.toFixed(2)}\nrealisasi_lalu:\n${lalu.join('')}`,
      });
    }
    const [awal = '', sisa = ''] = teks.split(/(?<=grafik: peringkat\n(?: +#.*\n)* {4}baris:\n)/);
    const diambil = [
      '      - { ruang: ../opd-*, indikator: S1.1, hasil: realisasi }\n',
      '      - { ruang: ../bagian-*, indikator: S1.1, hasil: realisasi, sendiri: true }\n',
    ];
    await writeFile(berkas, awal + diambil.join('') + sisa.replace(/^(?: {6}- .*\n)+/, ''));
  });

  test('gives the same rows, means and realisasi as typing it', async () => {
    const dariUnit = await build(root, 'setda');
    const diketik = await build(root, 'diketik');
    const table = ({ tabel }: HasilJson) => tabel.find(({ kode }) => kode === 'nilai-akip');
    expect(table(diketik)?.baris).toHaveLength(38);
    expect(table(dariUnit)).toEqual(table(diketik));
    expect(dariUnit.indikator).toEqual(diketik.indikator);
    // As the report of 2020 prints it.
    const s31 = dariUnit.indikator.find(({ kode }) => kode === 'S3.1');
    expect(s31?.realisasi?.tampil).toBe('81,65');
  });

  test('explains a mean down to the line of each unit’s file', async () => {
    const { stdout } = await jalankan(['explain', 'nilai-akip', '--data', 'setda'], { cwd: root });
    expect(stdout).toContain('Dinas Pendidikan: 81,90   opd-21/2020/realisasi.yaml:2');
    // The one unit without a value in 2018 is told, and is no 0 in the mean.
    expect(stdout).toContain('tidak ikut dihitung, tanpa nilai: Kecamatan Nusa Penida');
    expect(stdout.match(/opd-\d+\/2020\/realisasi\.yaml/g)).toHaveLength(29 * 3 - 1);
  });
});

describe('what is taken of a unit', () => {
  let root: string;

  beforeAll(async () => {
    root = await folder();
    const renstra = MINIMAL['renstra-2019-2023.yaml']!.replace(
      'indikator:\n',
      'indikator:\n      - { kode: S1.2, nama: Cakupan, satuan: persen, target: { 2020: 50 } }\n',
    );
    const target = 'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 80, S1.2: 50 } }\n';
    const unit = (s11: number, s12: number, fakta: string, uang: string): Berkas => ({
      ...MINIMAL,
      'renstra-2019-2023.yaml': renstra,
      '2020/target.yaml': target,
      '2020/realisasi.yaml': `realisasi: { S1.1: ${s11}, S1.2: ${s12} }\n${fakta}`,
      '2020/anggaran.yaml': `program:\n  - { kode: P1, nama: Pelayanan, sasaran: S1, ${uang} }\n`,
    });
    const fakta = 'fakta: { pegawai: { nilai: 12 } }\n';
    await tulis(join(root, 'dinas-a'), unit(84, 40, fakta, 'anggaran: 1000, realisasi: 900'));
    await tulis(join(root, 'dinas-b'), unit(72, 60, '', 'anggaran: 3000, realisasi: 2100'));
    await tulis(join(root, 'badan-c'), unit(80, 50, '', 'anggaran: 500'));
  });

  /** The realisasi of S1.1 in a regency that takes it so. */
  async function take(dari: string, ambil: string): Promise<string | undefined> {
    await tulis(join(root, 'kabupaten'), MINIMAL, {
      '2020/realisasi.yaml': `realisasi:\n  S1.1: { dari: ${dari}, ambil: ${ambil} }\n`,
    });
    const { indikator } = await build(root, 'kabupaten');
    return indikator.find(({ kode }) => kode === 'S1.1')?.realisasi?.nilai;
  }

  // Capaian of S1.1: 105 and 90, of S1.2: 80 and 120; of S1: (105+80)/2 = 92.5 and (90+120)/2 = 105.
  test.each([
    ['{ ruang: ../dinas-*, indikator: S1.1 }', 'rata-rata', '97.5'],
    ['{ ruang: ../dinas-*, indikator: S1.1 }', 'maksimum', '105'],
    ['{ ruang: ../dinas-*, indikator: S1.2, hasil: realisasi }', 'jumlah', '100'],
    ['{ ruang: ../dinas-*, sasaran: S1 }', 'minimum', '92.5'],
    ['{ ruang: ../dinas-* }', 'rata-rata', '98.75'],
    ['{ ruang: ../dinas-*, sasaran: S1, hasil: serapan }', 'maksimum', '90'],
    ['{ ruang: ../dinas-*, hasil: serapan }', 'minimum', '70'],
    ['{ ruang: ../dinas-*, hasil: anggaran }', 'jumlah', '4000'],
    ['{ ruang: ../dinas-*, hasil: realisasi-anggaran }', 'jumlah', '3000'],
    ['{ ruang: [../dinas-*, ../badan-c], hasil: anggaran }', 'jumlah', '4500'],
    // Neither a unit that has no such figure nor one that has not spent yet counts as 0.
    ['{ ruang: ../dinas-*, fakta: pegawai }', 'rata-rata', '12'],
    ['{ ruang: ../*, hasil: realisasi-anggaran }', 'cacah', '2'],
    ['{ ruang: ../*, indikator: S1.1 }', 'cacah', '3'],
  ])('%s, %s: %s', async (dari, ambil, hasil) => {
    expect(await take(dari, ambil)).toBe(hasil);
  });

  test('what a cache remembers of the regency ends with its unit’s data', async () => {
    await take('{ ruang: ../dinas-*, hasil: anggaran }', 'jumlah');
    const env = { XDG_CACHE_HOME: await folder() };
    const argv = ['build', '--data', 'kabupaten', '--format', 'json', '--output', 'ingat'];
    const run = () => runBundled(argv, { cwd: root, env });
    const figure = async () => {
      const isi = await readFile(join(root, 'ingat/2020/lkjip-2020.json'), 'utf8');
      return (JSON.parse(isi) as HasilJson).indikator.find(({ kode }) => kode === 'S1.1')
        ?.realisasi;
    };
    await run();
    expect((await run()).stderr).toContain('tidak ada yang berubah');
    expect((await figure())?.nilai).toBe('4000');
    const berkas = join(root, 'dinas-a/2020/anggaran.yaml');
    const teks = await readFile(berkas, 'utf8');
    await writeFile(berkas, teks.replace('anggaran: 1000', 'anggaran: 1500'));
    const { stderr } = await run();
    expect((await figure())?.nilai).toBe('4500');
    expect(stderr).toContain('../dinas-a');
    await writeFile(berkas, teks);
  });

  test('a unit with an error stops the regency, and no other agency', async () => {
    await take('{ ruang: ../dinas-*, indikator: S1.1 }', 'rata-rata');
    await tulis(join(root, 'dinas-b'), { '2020/realisasi.yaml': 'realisasi: { S1.1: 84,5 }\n' });
    const argv = ['build', '--all', '--format', 'json', '--output', 'semua'];
    const { kode, stdout, stderr } = await jalankan(argv, { cwd: root });
    expect(kode).toBe(1);
    expect(stderr).toMatch(
      /^kabupaten\/2020\/realisasi\.yaml:2:26: galat: data unit \.\.\/dinas-b memiliki 1 galat/m,
    );
    expect(stdout).toMatch(/^badan-c +selesai/m);
    expect(stdout).toMatch(/^dinas-a +selesai/m);
    expect(stdout).toMatch(/^dinas-b +galat/m);
    expect(stdout).toMatch(/^kabupaten +galat/m);
  });

  test('a git revision, of which units are not read, says so', async () => {
    await git(root, 'init', '-q');
    await git(root, 'add', '-A');
    await git(root, 'commit', '-qm', 'data');
    const { kode, stderr } = await jalankan(['diff', '2020@HEAD', '2020', '--data', 'kabupaten'], {
      cwd: root,
      env: { PATH: process.env['PATH'] ?? '' },
    });
    expect(kode).toBe(1);
    expect(stderr).toContain('[unit-tak-dibaca]');
  });
});

describe('what data may read of others', () => {
  const ambil = (ruang: string): Berkas => ({
    ...MINIMAL,
    '2020/realisasi.yaml': `realisasi:\n  S1.1: { dari: { ruang: ${ruang}, indikator: S1.1 }, ambil: rata-rata }\n`,
  });
  const validate = async (root: string, data: string) =>
    (await jalankan(['validate', '--data', data], { cwd: root })).stdout;

  test('nothing above its neighbours, whatever a link says', async () => {
    const root = await folder();
    await tulis(join(root, 'rahasia'), MINIMAL);
    await tulis(join(root, 'repo/dinas-a'), MINIMAL);
    await tulis(join(root, 'repo/kabupaten'), ambil('../../rahasia'));
    expect(await validate(root, 'repo/kabupaten')).toContain('[ruang-salah]');
    await symlink(join(root, 'rahasia'), join(root, 'repo/tautan'));
    for (const pattern of [
      '../tautan',
      '"../taut*"',
      '../dinas-a/../../rahasia',
      '/etc',
      '../.git',
    ]) {
      await tulis(join(root, 'repo/kabupaten'), ambil(pattern));
      expect(await validate(root, 'repo/kabupaten')).toMatch(/\[(?:ruang-salah|unit-tak-ada)\]/);
    }
    await tulis(join(root, 'repo/kabupaten'), ambil('../dinas-a'));
    expect(await validate(root, 'repo/kabupaten')).not.toMatch(/\[(?:ruang-salah|unit-)/);
  });

  test('nothing above the top of its repository, nor of the tree that is built', async () => {
    const root = await folder();
    await tulis(join(root, 'lain'), MINIMAL);
    await tulis(join(root, 'kabupaten'), ambil('../lain'));
    expect(await validate(root, 'kabupaten')).not.toContain('unit-tak-ada');
    const all = ['build', '--all', '--format', 'json', '--output', 'hasil', '--data', 'kabupaten'];
    expect((await jalankan(all, { cwd: root })).stderr).toContain('[unit-tak-ada]');
    await mkdir(join(root, 'kabupaten/.git'));
    expect(await validate(root, 'kabupaten')).toContain('[unit-tak-ada]');
  });

  test('two that take from each other are told, however they are reached', async () => {
    const root = await folder();
    await tulis(join(root, 'a'), ambil('../b'));
    await tulis(join(root, 'b'), ambil('../a'));
    await tulis(join(root, 'atas'), ambil('"../*"'));
    for (const data of ['a', 'b', 'atas']) {
      expect(await validate(root, data)).toContain('[unit-melingkar]');
    }
  });
});
