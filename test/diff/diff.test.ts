import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jalankan, ROOT, type Jalan } from '../cli/io.ts';
import { f, hasil, indikator } from './hasil.ts';

const CONTOH = join(ROOT, 'examples/dinas-contoh');
const ENV = { PATH: process.env['PATH'] ?? '', HOME: tmpdir() };
let root = '';
/** The workspace, in a folder of the repository. */
let ruang = '';

function git(...args: readonly string[]): void {
  execFileSync('git', [...args], {
    cwd: root,
    env: {
      ...ENV,
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@contoh.id',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@contoh.id',
    },
  });
}

function write(berkas: string, teks: string): void {
  const path = join(ruang, berkas);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, teks);
}

function commit(tag: string, realisasi: string): void {
  write('2020/realisasi.yaml', `realisasi: { S1.1: ${realisasi} }\n`);
  git('add', '-A');
  git('commit', '-qm', tag);
  git('tag', tag);
}

function diff(...argv: readonly string[]): Promise<Jalan> {
  return jalankan(['diff', ...argv], { cwd: ruang, env: ENV });
}

const realisasi = ({ stdout }: Jalan) => /^ +realisasi +(\S+) +(\S+)/m.exec(stdout)?.slice(1);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lkjip-diff-'));
  ruang = join(root, 'ruang kerja', 'data');
  git('init', '-q');
  writeFileSync(join(root, 'lain.txt'), 'x');
  git('add', '-A');
  git('commit', '-qm', 'kosong');
  git('tag', 'kosong');
  write('lkjip.yaml', 'versi: 1\ninstansi: { nama: Dinas, daerah: Kabupaten }\n');
  write(
    'renstra-2019-2023.yaml',
    `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Mutu
    indikator: [{ kode: S1.1, nama: Nilai, satuan: poin, polaritas: maksimal, target: { 2020: 80 } }]
`,
  );
  write('2020/target.yaml', 'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 80 } }\n');
  write('2020/anggaran.yaml', 'program: []\n');
  commit('v1', '70');
  commit('v2', '75');
  write('2020/realisasi.yaml', 'realisasi: { S1.1: 90 }\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('git revisions', () => {
  it.each([
    [
      ['2020@v1', '2020@v2'],
      ['70', '75'],
    ],
    [['2020@v1..v2'], ['70', '75']],
    [['2020@v1..'], ['70', '90']],
    [
      ['2020@HEAD~1', '2020'],
      ['70', '90'],
    ],
    [
      ['2020', '2020@@'],
      ['90', '75'],
    ],
    [
      ['2020@HEAD^{/v1}', '2020'],
      ['70', '90'],
    ],
  ])('%j', async (argv, nilai) => {
    expect(realisasi(await diff(...argv))).toEqual(nilai);
  });

  it('are read from anywhere, also inside a hook, and nothing is touched', async () => {
    const indeks = readFileSync(join(root, '.git/index'));
    const path = await jalankan(['diff', '2020@v1..', '--data', ruang], {
      cwd: '/',
      env: { ...ENV, GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index', GIT_EXTERNAL_DIFF: 'false' },
    });
    expect(realisasi(path)).toEqual(['70', '90']);
    expect(readFileSync(join(root, '.git/index'))).toEqual(indeks);
    expect(readFileSync(join(ruang, '2020/realisasi.yaml'), 'utf8')).toContain('90');
  });

  it.each([
    '--upload-pack=touch terkena',
    '-x',
    '$(touch terkena)',
    '`touch terkena`',
    ';touch terkena',
    'nama dengan spasi',
    'v1\nv2',
    'tidak-ada',
    'v1:ruang kerja',
  ])('%j is no revision', async (revision) => {
    const path = await diff(`2020@${revision}`, '2020');
    expect([path.kode, path.stdout]).toEqual([2, '']);
    expect(path.stderr).toMatch(/^lkjip: galat: revisi git ".*" tidak dikenal\n/);
    expect(existsSync(join(ruang, 'terkena')) || existsSync(join(root, 'terkena'))).toBe(false);
  });

  it('before the data came, outside a repository and without git are told apart', async () => {
    const kosong = await diff('2020@kosong..');
    expect([kosong.kode, kosong.stderr]).toEqual([2, expect.stringContaining('belum ada')]);
    const without = await jalankan(['diff', '2020@v1..'], {
      cwd: ruang,
      env: { PATH: '/tidak-ada' },
    });
    expect([without.kode, without.stderr]).toEqual([
      3,
      expect.stringContaining('git tidak ditemukan'),
    ]);
    const outside = await jalankan(['diff', '2020@v1..'], {
      cwd: ruang,
      env: { ...ENV, GIT_CEILING_DIRECTORIES: join(root, 'ruang kerja') },
    });
    expect([outside.kode, outside.stderr]).toEqual([2, expect.stringContaining('repositori git')]);
  });

  it('follow links inside the workspace, and none that leads out', async () => {
    rmSync(join(ruang, '2020/anggaran.yaml'));
    write('bersama/anggaran.yaml', 'program: []\n');
    symlinkSync('../bersama/anggaran.yaml', join(ruang, '2020/anggaran.yaml'));
    git('add', '-A');
    git('commit', '-qm', 'tautan');
    expect((await diff('2020@HEAD', '2020')).kode).toBe(0);
    rmSync(join(ruang, '2020/anggaran.yaml'));
    symlinkSync('../../../lain.txt', join(ruang, '2020/anggaran.yaml'));
    git('add', '-A');
    git('commit', '-qm', 'keluar');
    const out = await diff('2020@HEAD', '2020@v1');
    expect(out.kode).toBe(1);
    expect(out.stderr).toContain('HEAD:2020/anggaran.yaml:1:1: galat: ');
    git('reset', '-q', '--hard', 'v2');
  });
});

describe('years and files', () => {
  it('compares two years of the example, which it tells once', async () => {
    const path = await jalankan(['diff', '2022', '2023', '--data', CONTOH]);
    expect([path.kode, path.stderr]).toEqual([0, '']);
    expect(path.stdout).toMatch(/^Perbedaan hasil: 2022 → 2023\n/);
    expect(path.stdout).not.toMatch(/ nama: /);
    expect(Math.max(...path.stdout.split('\n').map((one) => one.length))).toBeLessThan(101);
  });

  it('compares results files, also with a year, and needs no workspace for that', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lkjip-hasil-'));
    writeFileSync(join(folder, 'a.json'), JSON.stringify(hasil()));
    const other = hasil({ indikator: [indikator({ realisasi: f('85') })] });
    writeFileSync(join(folder, 'b.json'), JSON.stringify(other));
    writeFileSync(join(folder, 'rusak.json'), '{"versi": 1');
    writeFileSync(join(folder, 'asing.json'), '{"name": "paket"}');
    writeFileSync(join(folder, 'besar.json'), '');
    truncateSync(join(folder, 'besar.json'), 65 * 1024 * 1024);
    const run = (...argv: readonly string[]) => jalankan(['diff', ...argv], { cwd: folder });
    expect(realisasi(await run('a.json', 'b.json'))).toEqual(['84', '85']);
    expect((await run('2023', 'a.json', '--data', CONTOH)).stdout).toContain(
      'Dinas Contoh, Kabupaten Contoh\n1 dari 1 indikator berubah',
    );
    const html = await run('a.json', 'b.json', '--format', 'html', '--output', 'baru/x.html');
    expect(html.stdout).toBe('baru/x.html\n');
    expect(readFileSync(join(folder, 'baru/x.html'), 'utf8')).toContain('data:font/woff2;base64,');
    for (const [nama, pesan] of [
      ['rusak.json', 'bukan berkas JSON yang utuh'],
      ['asing.json', 'bukan berkas hasil lkjip: versi (seharusnya 1)'],
      ['tak-ada.json', 'bukan tahun, dan tidak ada berkas bernama itu'],
      ['.', '. adalah folder'],
      ['/dev/null', '/dev/null bukan berkas biasa'],
      ['besar.json', 'besar.json lebih besar dari 64 MB'],
    ] as const) {
      const path = await run('a.json', nama);
      expect([path.kode, path.stdout]).toEqual([2, '']);
      expect(path.stderr).toContain(pesan);
    }
    rmSync(folder, { recursive: true });
  });

  it.skipIf(process.platform === 'win32')('waits for no pipe', async () => {
    const pipa = join(mkdtempSync(join(tmpdir(), 'lkjip-hasil-')), 'pipa.json');
    execFileSync('mkfifo', [pipa]);
    const { kode, stderr } = await jalankan(['diff', '2022', pipa], { cwd: CONTOH });
    expect(kode).toBe(2);
    expect(stderr).toContain(`${pipa} bukan berkas biasa`);
  });

  it('says that the comparison, not the report, cannot be written', async () => {
    const argv = ['diff', '2022', '2023', '--output', 'lkjip.yaml/x.txt'];
    const { kode, stderr } = await jalankan(argv, { cwd: CONTOH });
    expect(kode).toBe(3);
    expect(stderr).toMatch(
      /perbandingan tidak dapat ditulis ke .*: sebagian jalannya bukan folder\n {7}saran: pilih berkas lain/,
    );
  });

  it('gives 1 for differences only where that was asked for', async () => {
    expect((await diff('2020@v1..v2')).kode).toBe(0);
    expect((await diff('2020@v1..v2', '--exit-code')).kode).toBe(1);
    expect((await diff('2020@v1', '2020@v1', '--exit-code')).kode).toBe(0);
  });

  it.each([
    [['2020'], 'sebutkan apa yang dibandingkan'],
    [['2020@v1..', '2020'], 'sudah menyebut kedua sisi'],
    [['2020', '2020@v1..v2'], 'harus berdiri sendiri'],
    [['2020@', '2020'], 'kosong'],
    [['2020@..v1'], 'tidak dapat dibaca'],
    [['2020@v1...v2'], 'tidak dapat dibaca'],
    [['2020@v1..', '--format', 'docx'], 'format "docx" tidak dikenal'],
  ])('%j is wrong usage', async (argv, pesan) => {
    const path = await diff(...argv);
    expect([path.kode, path.stdout]).toEqual([2, '']);
    expect(path.stderr).toContain(pesan);
  });

  it('says of a year that is not there what is to be made', async () => {
    const path = await diff('2020', '2021');
    expect([path.kode, path.stdout]).toEqual([1, '']);
    expect(path.stderr).toContain('galat: tidak ada data tahun 2021\n');
  });
});
