// `lkjip build` a second time: what has not changed is not made again, and nothing that is damaged is trusted. Runs the
// bundled program; as a process where one is killed, or two meet.

import { execFile } from 'node:child_process';
import {
  appendFile,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../../src/print/browser/session.ts';
import { runBundled } from './bundled.ts';
import { ROOT, type Jalan } from './io.ts';
import { tulisRuang } from './ruang.ts';

let root: string;
let cache: string;
beforeEach(async () => {
  root = await tulisRuang();
  cache = await mkdtemp(join(tmpdir(), 'lkjip-simpanan-'));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
  await rm(cache, { recursive: true, force: true });
});

const HTML = 'laporan/2020/lkjip-2020.html';
const END_WITHIN = join(ROOT, 'test/faults/end-within.cjs');
const UNCHANGED = 'tidak ada yang berubah';

function argvOf(argv: readonly string[]): readonly string[] {
  return ['build', '2020', '--format', 'html,json', ...argv];
}

function envOf(env: Record<string, string>) {
  return { ...process.env, XDG_CACHE_HOME: cache, LKJIP_LANG: 'id', ...env };
}

function build(argv: readonly string[] = [], env: Record<string, string> = {}): Promise<Jalan> {
  return runBundled(argvOf(argv), { cwd: root, env: envOf(env) });
}

/** The same in a process of its own. */
function spawnBuild(env: Record<string, string> = {}): Promise<Jalan> {
  const argv = [join(ROOT, 'bin', 'lkjip.js'), ...argvOf([])];
  const options = { cwd: root, env: envOf(env) };
  return new Promise((resolve) => {
    execFile(process.execPath, argv, options, (error, stdout, stderr) => {
      resolve({ kode: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

const data = (nama: string) => join(root, 'data', nama);
describe('a build after a build', () => {
  it('makes nothing where nothing has changed, and says the same of the data', async () => {
    const pertama = await spawnBuild();
    expect(pertama.kode).toBe(0);
    const lama = await stat(join(root, HTML));
    const kedua = await build();
    expect(kedua.kode).toBe(0);
    expect(kedua.stdout).toBe(pertama.stdout);
    expect(kedua.stderr).toContain(UNCHANGED);
    // The command that follows is told as it is typed there: each of the two was started in another way.
    const [peringatan] = /\d+ peringatan; lihat dengan: /.exec(pertama.stderr)!;
    expect(kedua.stderr).toContain(peringatan);
    expect((await stat(join(root, HTML))).mtimeMs).toBe(lama.mtimeMs);
  });

  it('tells programs so, with the same report', async () => {
    await build();
    const { stdout } = await build(['--progress', 'json-lines']);
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(events.map(({ jenis }) => jenis)).toEqual([
      'langkah',
      'diperiksa',
      'tetap',
      'laporan',
      'selesai',
    ]);
    expect(events[3]).toMatchObject({
      tahun: 2020,
      berkas: [HTML, HTML.replace('.html', '.json')],
    });
  });

  it('says nothing under --quiet, and tells in CI that nothing is opened', async () => {
    await build();
    const { kode, stdout, stderr } = await build(['--quiet']);
    expect([kode, stdout, stderr]).toEqual([0, '', '']);
    const opened = await build(['--open'], { CI: '1' });
    expect(opened.stderr).toContain(`tidak dibuka: --open hanya untuk orang`);
    expect(opened.stderr).toContain(join(root, HTML));
  });

  it('does not go by times: a file that was only touched has not changed', async () => {
    await build();
    await utimes(data('2020/target.yaml'), new Date(), new Date());
    expect((await build()).stderr).toContain(UNCHANGED);
  });

  it.each(['lkjip.yaml', '2020/target.yaml', '2020/narasi/1.1-latar-belakang.md'])(
    'names the file that has changed or come: %s',
    async (nama) => {
      await build();
      await mkdir(dirname(data(nama)), { recursive: true });
      await appendFile(data(nama), '\n# catatan\n');
      const { stderr } = await build();
      expect(stderr).not.toContain(UNCHANGED);
      expect(stderr).toContain(`berubah: ${nama}`);
      expect((await build()).stderr).toContain(UNCHANGED);
    },
  );

  it('sees a template of the workspace come', async () => {
    await build();
    await mkdir(data('templates'));
    await writeFile(data('templates/gaya.css'), 'body { color: black; }\n');
    expect((await build()).stderr).toContain('berubah: templat');
    expect(await readFile(join(root, 'laporan/2020/aset/gaya.css'), 'utf8')).toContain('black');
  });

  it('tells of a photograph that has been damaged, even where none is read', async () => {
    await mkdir(data('2020/gambar'));
    const contoh = 'examples/dinas-contoh/2023/gambar/prestasi-penyerahan-penghargaan.jpg';
    await writeFile(data('2020/gambar/S1-rapat.jpg'), await readFile(join(ROOT, contoh)));
    await build(['--format', 'json']);
    expect((await build(['--format', 'json'])).stderr).toContain(UNCHANGED);
    await writeFile(data('2020/gambar/S1-rapat.jpg'), 'bukan gambar');
    const { kode, stderr } = await build(['--format', 'json']);
    expect(kode).toBe(1);
    expect(stderr).toContain('S1-rapat.jpg:1:1: galat: gambar ini bukan gambar');
  });

  it('makes again what was damaged, removed or written by a build of other formats', async () => {
    await build();
    const whole = await readFile(join(root, HTML));
    await writeFile(join(root, HTML), 'rusak');
    expect((await build()).stderr).toContain('rusak: 2020/lkjip-2020.html');
    expect((await readFile(join(root, HTML))).equals(whole)).toBe(true);
    await rm(join(root, 'laporan/2020/aset/gaya.css'));
    expect((await build()).stderr).toContain('rusak: 2020/aset/gaya.css');
    await build(['--format', 'csv']);
    expect((await build()).stderr).toContain('rusak: 2020/manifest.json');
  });

  it('says of documents of other formats that they were left, also where nothing has changed', async () => {
    await build();
    await build(['--format', 'csv']);
    await build();
    const same = await build();
    expect(same.stderr).toContain(UNCHANGED);
    expect(same.stderr).not.toContain('build sebelumnya');
    await writeFile(data('2020/realisasi.yaml'), 'realisasi: { S1.1: 85 }\n');
    const tanda = 'lkjip-2020.csv dari build sebelumnya tidak disusun ulang';
    expect((await build()).stderr).toContain(tanda);
    const more = await build();
    expect(more.stderr).toContain(UNCHANGED);
    expect(more.stderr).toContain(tanda);
  });

  it('finishes what a killed build has begun before it says that nothing has changed', async () => {
    await build();
    const whole = await readFile(join(root, HTML));
    const original = await readFile(data('2020/realisasi.yaml'));
    await writeFile(data('2020/realisasi.yaml'), 'realisasi: { S1.1: 85 }\n');
    const akhiri = { NODE_OPTIONS: `--require ${END_WITHIN}`, END_WITHIN: '3' };
    await spawnBuild(akhiri);
    const folder = join(root, 'laporan/2020');
    expect(await readdir(folder)).toContainEqual(expect.stringContaining('.lkjip-turn-'));
    await writeFile(data('2020/realisasi.yaml'), original);
    expect((await build()).stderr).toMatch(/rusak: .*2020\/lkjip-2020\.html.*manifest\.json/);
    expect((await readFile(join(root, HTML))).equals(whole)).toBe(true);
    expect((await readdir(folder)).filter((one) => one.startsWith('.'))).toEqual([]);
    expect((await build()).stderr).toContain(UNCHANGED);
  });

  it('knows an agency that was given another name by its workspace, unless another has built there since', async () => {
    const rename = async (nama: string) => {
      const isi = await readFile(data('lkjip.yaml'), 'utf8');
      await writeFile(data('lkjip.yaml'), isi.replace(/nama: [^,]*/, `nama: ${nama}`));
    };
    await build();
    await rename('Dinas Baru');
    expect((await build()).kode).toBe(0);
    expect(await readFile(join(root, HTML), 'utf8')).toContain('Dinas Baru');
    await build(['--force'], { XDG_CACHE_HOME: join(root, 'lain') });
    await rename('Dinas Lama');
    await build(['--force', '--format', 'csv'], { XDG_CACHE_HOME: join(root, 'lain') });
    await rename('Dinas Baru');
    const { kode, stderr } = await build();
    expect([kode, stderr]).toEqual([
      2,
      expect.stringContaining('laporan instansi lain (Dinas Lama,'),
    ]);
  });

  it('does not trust a damaged cache', async () => {
    await build();
    const folder = join(cache, 'lkjip', 'trace');
    const [berkas] = await readdir(folder);
    const isi = await readFile(join(folder, berkas!), 'utf8');
    await writeFile(join(folder, berkas!), isi.replace('lkjip-2020.html', 'lkjip-2021.html'));
    const { kode, stderr } = await build();
    expect(kode).toBe(0);
    expect(stderr).not.toContain(UNCHANGED);
  });

  it('takes nothing from the manifest beside the reports', async () => {
    await build();
    await rm(join(cache, 'lkjip', 'trace'), { recursive: true });
    expect((await build()).stderr).not.toContain(UNCHANGED);
  });

  it('remembers nothing under --no-cache', async () => {
    await build();
    expect((await build(['--no-cache'])).stderr).not.toContain(UNCHANGED);
  });

  it('still stops on warnings under --strict, and tells them', async () => {
    await build();
    const { kode, stderr } = await build(['--strict']);
    expect(kode).toBe(1);
    expect(stderr).toContain('tidak ada yang ditulis');
  });

  it('still stops on an error in the data', async () => {
    await build();
    await writeFile(data('2020/target.yaml'), 'iku: [');
    expect((await build()).kode).toBe(1);
  });

  it('gives whole reports where two builds run at once', async () => {
    const [one, two] = await Promise.all([spawnBuild(), spawnBuild()]);
    expect([one.kode, two.kode]).toEqual([0, 0]);
    expect((await build()).stderr).toContain(UNCHANGED);
  });
});

describe('the browser', () => {
  it('is not started where nothing has changed, and is another one when it is another build', async () => {
    const catatan = join(root, 'mulai.txt');
    const browser = join(root, 'peramban.sh');
    await using session = await openBrowser();
    const { path, libraries } = session.facts;
    const pustaka = libraries === undefined ? '' : `export LD_LIBRARY_PATH="${libraries}"\n`;
    const isi = `#!/bin/sh\necho mulai >> "${catatan}"\n${pustaka}exec "${path}" "$@"\n`;
    await writeFile(browser, isi);
    await chmod(browser, 0o755);
    const argv = ['--format', 'pdf', '--browser', browser];
    const mulai = async () => (await readFile(catatan, 'utf8')).match(/mulai/g)?.length;
    expect((await build(argv)).kode).toBe(0);
    const pertama = await mulai();
    expect((await build(argv)).stderr).toContain(UNCHANGED);
    expect(await mulai()).toBe(pertama);
    await writeFile(browser, `${isi}# lain\n`);
    expect((await build(argv)).stderr).toContain('berubah: peramban');
    expect(await mulai()).toBeGreaterThan(pertama!);
  });
});

describe('manifest.json', () => {
  it('holds what the report was made from, and nothing of the machine or the hour', async () => {
    await build();
    const teks = await readFile(join(root, 'laporan/2020/manifest.json'), 'utf8');
    const manifest = JSON.parse(teks) as Record<string, Record<string, string>>;
    expect(Object.keys(manifest['masukan']!)).toContain('2020/realisasi.yaml');
    expect(manifest['masukan']!['2020/realisasi.yaml']).toMatch(/^[0-9a-f]{64}$/);
    expect(manifest['format']).toEqual(['html', 'json']);
    expect(manifest['peramban']).toBeNull();
    expect(Object.keys(manifest['huruf']!).length).toBeGreaterThan(3);
    expect(teks).not.toContain(root);
  });
});
