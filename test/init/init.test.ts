// `lkjip init`: a workspace that builds at once, nothing overwritten, answers and options, CI files that run.

import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { jalankan, ROOT } from '../cli/io.ts';

const kosong = () => mkdtemp(join(tmpdir(), 'lkjip-awal-'));
const TAHUN = { SOURCE_DATE_EPOCH: '1643673600' }; // 1 February 2022

async function berkas(folder: string): Promise<readonly string[]> {
  const exists = await readdir(folder, { recursive: true, withFileTypes: true });
  return exists
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .sort();
}

describe('init --yes', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await kosong();
    const { kode, stdout } = await jalankan(['init', '--yes'], { cwd: folder, env: TAHUN });
    expect(kode).toBe(0);
    expect(stdout.trim().split('\n').sort()).toEqual(await berkas(folder));
  });

  test('writes the files of the last year and a period that begins with it', async () => {
    const daftar = await berkas(folder);
    expect(daftar).toContain('renstra-2021-2025.yaml');
    for (const nama of ['target', 'realisasi', 'anggaran', 'organisasi']) {
      expect(daftar).toContain(`2021/${nama}.yaml`);
    }
    for (const nama of daftar.filter((one) => !one.endsWith('.tgz'))) {
      const teks = readFileSync(join(folder, nama), 'utf8');
      expect(teks).not.toMatch(/\$[A-Z]+\$/);
      // The schemas give examples of how a key is filled in.
      if (!nama.startsWith('skema/')) expect(teks).not.toMatch(/Klungkung|Semarapura|Setda/);
      const schema = /^# yaml-language-server: \$schema=(\S+)/.exec(teks)?.[1];
      if (nama.endsWith('.yaml')) {
        expect(existsSync(join(folder, nama, '..', schema ?? 'tidak ada'))).toBe(true);
      }
    }
  });

  test('says in three steps what comes next, and brings what npm installs', async () => {
    const cwd = await kosong();
    const { stderr } = await jalankan(['init', 'opd', '--yes'], { cwd, env: TAHUN });
    expect(stderr).toBe(
      `ruang kerja siap; langkah berikutnya:
  1. cd opd
  2. npm install
  3. npx lkjip validate
  4. npx lkjip watch 2021 --open
`,
    );
    const { devDependencies } = JSON.parse(readFileSync(join(cwd, 'opd/package.json'), 'utf8')) as {
      devDependencies: { lkjip: string };
    };
    expect(existsSync(join(cwd, 'opd', devDependencies.lkjip.replace('file:', '')))).toBe(true);
    expect(readFileSync(join(cwd, 'opd/.gitignore'), 'utf8')).toContain('node_modules/\n');
    // There it is installed already.
    const second = await jalankan(['init', 'opd/unit', '--yes'], { cwd, env: TAHUN });
    expect(second.stdout).toContain('opd/unit/package.json\n');
    mkdirSync(join(cwd, 'opd/node_modules/.bin'), { recursive: true });
    writeFileSync(join(cwd, 'opd/node_modules/.bin/lkjip'), '');
    const third = await jalankan(['init', 'opd/bidang', '--yes'], {
      typedName: 'npx lkjip',
      cwd,
      env: TAHUN,
    });
    expect(third.stdout).not.toContain('package.json');
    expect(third.stderr).toContain('  1. npx lkjip validate --data opd/bidang\n');
  });

  test('leaves files of somebody else alone, and says which line to add to each', async () => {
    const cwd = await kosong();
    writeFileSync(join(cwd, 'package.json'), '{ "name": "situs" }\n');
    writeFileSync(join(cwd, '.gitignore'), 'dist/\n');
    const { stderr } = await jalankan(['init', '--yes'], { cwd, env: TAHUN });
    const [, file = ''] = /"lkjip": "file:(.*)"/.exec(stderr) ?? [];
    expect(stderr).toBe(
      `package.json sudah ada dan tidak diubah; tambahkan pada "devDependencies":
  "lkjip": "file:${file}"
.gitignore sudah ada dan tidak diubah; tambahkan baris ini:
  node_modules/
ruang kerja siap; langkah berikutnya:
  1. npm install
  2. npx lkjip validate
  3. npx lkjip watch 2021 --open
`,
    );
    expect(existsSync(join(cwd, file))).toBe(true);
    expect(readFileSync(join(cwd, 'package.json'), 'utf8')).toBe('{ "name": "situs" }\n');
    expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toBe('dist/\n');
  });

  test('says nothing of files that name what is needed', async () => {
    const cwd = await kosong();
    writeFileSync(join(cwd, 'package.json'), '{ "devDependencies": { "lkjip": "^1.0.0" } }\n');
    writeFileSync(join(cwd, '.gitignore'), '/node_modules\n');
    const { stderr } = await jalankan(['init', '--yes'], { cwd, env: TAHUN });
    expect(stderr).toMatch(/^ruang kerja siap/);
  });

  test('builds at once', async () => {
    const argv = ['build', '--format', 'html,json'];
    const { kode, stdout } = await jalankan(argv, { cwd: folder });
    expect(kode).toBe(0);
    expect(stdout).toBe('laporan/2021/lkjip-2021.html\nlaporan/2021/lkjip-2021.json\n');
  });

  test('validate has no error and lists what is to be done, the name of the agency first of all', async () => {
    const argv = ['validate', '--format', 'json'];
    const { kode, stdout } = await jalankan(argv, { cwd: folder });
    expect(kode).toBe(0);
    const { diagnostik } = JSON.parse(stdout) as {
      diagnostik: { kode: string; pesan: string; berkas: string }[];
    };
    const todo = diagnostik.filter((one) => one.kode === 'catatan-todo');
    expect(todo.map(({ pesan }) => pesan)).toContain(
      'masih ada yang perlu diisi: ganti nama instansi dan daerah contoh ini',
    );
    expect(new Set(diagnostik.map((one) => one.kode))).not.toContain('paragraf-ganda');
  });

  test('git leaves the line ends of a CSV alone', async () => {
    const cwd = await kosong();
    const git = (...argv: readonly string[]) => execFileSync('git', argv, { cwd });
    writeFileSync(join(cwd, '.gitattributes'), readFileSync(join(folder, '.gitattributes')));
    writeFileSync(join(cwd, 'lkjip-2021.csv'), 'tahun\r\n2021\r\n');
    git('init', '--quiet');
    git('add', '.');
    expect(git('show', ':lkjip-2021.csv').toString()).toBe('tahun\r\n2021\r\n');
  });

  test('a second time it refuses, and changes nothing', async () => {
    const before = await berkas(folder);
    const { kode, stderr } = await jalankan(['init', '--yes'], { cwd: folder });
    expect(kode).toBe(2);
    expect(stderr).toContain('sudah berisi ruang kerja (lkjip.yaml)');
    expect(stderr).toContain('lkjip new TAHUN');
    expect(await berkas(folder)).toEqual(before);
  });

  test('the next year is rolled from it', async () => {
    expect((await jalankan(['new', '2022'], { cwd: folder })).kode).toBe(0);
    expect(readFileSync(join(folder, '2022/target.yaml'), 'utf8')).toContain(
      'target: { T1.1: 81, S1.1: 81, S2.1: 81 }',
    );
    const { kode } = await jalankan(['build', '2022', '--format', 'json'], { cwd: folder });
    expect(kode).toBe(0);
  });

  test('CI files and style sheets can be added later, and are not overwritten either', async () => {
    const argv = ['init', '--ci', 'gitlab', '--template'];
    const { kode, stdout } = await jalankan(argv, { cwd: folder });
    expect(kode).toBe(0);
    expect(stdout).toBe(
      '.gitlab-ci.yml\n.gitlab/lkjip.yml\ntemplates/gaya.css\ntemplates/cetak.css\n',
    );
    for (const nama of ['gaya.css', 'cetak.css']) {
      expect(readFileSync(join(folder, 'templates', nama))).toEqual(
        readFileSync(join(ROOT, 'templates', nama)),
      );
    }
    const more = await jalankan(argv, { cwd: folder });
    expect(more.kode).toBe(2);
    expect(more.stderr).toContain('.gitlab-ci.yml, .gitlab/lkjip.yml, templates/gaya.css');
    const arrange = await jalankan(['build', '2021', '--format', 'html'], { cwd: folder });
    expect(arrange.kode).toBe(0);
  });
});

describe('single templates', () => {
  test('go into the workspace that is found from here, with or without their ending', async () => {
    const folder = await kosong();
    await jalankan(['init', '--yes'], { cwd: folder, env: TAHUN });
    const cwd = join(folder, '2021');
    const { kode, stdout } = await jalankan(['init', '--template', 'sampul', 'tabel.hbs'], { cwd });
    expect(kode).toBe(0);
    expect(stdout).toBe('../templates/sampul.hbs\n../templates/tabel.hbs\n');
    const sampul = readFileSync(join(folder, 'templates/sampul.hbs'));
    expect(sampul).toEqual(readFileSync(join(ROOT, 'templates/sampul.hbs')));
    const before = await berkas(folder);
    const more = await jalankan(['init', '--template', 'sampul'], { cwd });
    expect(more.kode).toBe(2);
    expect(more.stderr).toContain('templates/sampul.hbs');
    expect(await berkas(folder)).toEqual(before);
  });

  test('that do not exist are refused with those that do, and nothing is written', async () => {
    const folder = await kosong();
    await jalankan(['init', '--yes'], { cwd: folder, env: TAHUN });
    const before = await berkas(folder);
    for (const nama of ['sampull', '../awal/lkjip.yaml', 'README.md']) {
      const { kode, stderr } = await jalankan(['init', '--template', nama], { cwd: folder });
      expect(kode).toBe(2);
      expect(stderr).toContain(`tidak ada templat bernama "${nama}"`);
      expect(stderr).toContain('bab.hbs, bagian-depan.hbs,');
    }
    const { stderr } = await jalankan(['init', '--template', 'sampull'], { cwd: folder });
    expect(stderr).toContain('mungkin maksudnya sampul.hbs');
    expect(await berkas(folder)).toEqual(before);
  });
});

describe('answers', () => {
  test('in a folder that is made, with names that need quotes', async () => {
    const folder = await kosong();
    const { kode, stderr } = await jalankan(['init', 'data dinas'], {
      cwd: folder,
      env: TAHUN,
      jawaban: [
        'dinas',
        '',
        'Dinas \'Utama\': "A" # B {c}',
        'Kota $NAMA$',
        'kemarin',
        '2020',
        '2021-2025',
        '2019-2023',
      ],
    });
    expect(kode).toBe(0);
    expect(stderr).toContain('Jenis instansi: opd (perangkat daerah), pemda (pemerintah daerah), ');
    expect(stderr).toContain('jenis instansi "dinas" tidak dikenal; pilih: opd, ');
    expect(stderr).toContain('Nama instansi [Dinas Contoh]: ');
    // A folder whose name has a blank can be typed as it stands.
    expect(stderr).toContain('  1. cd "data dinas"\n');
    expect(stderr).toContain('"kemarin" bukan tahun');
    expect(stderr).toContain('Periode Renstra [2020-2024]: ');
    expect(stderr).toContain('tahun 2020 di luar periode 2021-2025');
    const lkjip = readFileSync(join(folder, 'data dinas/lkjip.yaml'), 'utf8');
    expect(parse(lkjip)).toMatchObject({
      instansi: { nama: 'Dinas \'Utama\': "A" # B {c}', daerah: 'Kota $NAMA$' },
    });
    expect(lkjip).not.toContain('ganti nama');
    const arrange = ['build', '--format', 'json', '--data', 'data dinas'];
    expect((await jalankan(arrange, { cwd: folder })).kode).toBe(0);
    expect(await berkas(join(folder, 'laporan'))).toEqual([
      '2020/lkjip-2020.json',
      '2020/manifest.json',
    ]);
  });

  test('nothing typed takes what is proposed', async () => {
    const folder = await kosong();
    const path = { cwd: folder, env: TAHUN, jawaban: ['', '', '', '', ''] };
    expect((await jalankan(['init', '--lang', 'en'], path)).kode).toBe(0);
    expect(await berkas(folder)).toContain('renstra-2021-2025.yaml');
    expect(readFileSync(join(folder, 'lkjip.yaml'), 'utf8')).toContain('TODO: ganti nama');
  });

  test('options are not asked', async () => {
    const folder = await kosong();
    const named = ['--jenis', 'opd', '--nama', 'Dinas A', '--daerah', 'Kota B'];
    const argv = ['init', ...named, '--periode', '2015-2019'];
    const { kode, stderr } = await jalankan(argv, { cwd: folder, env: TAHUN, jawaban: [''] });
    expect(kode).toBe(0);
    expect(stderr).toContain('Tahun laporan yang pertama [2019]: ');
    expect(stderr).not.toContain('Nama instansi');
  });

  test('the end of the input stops it, with nothing written', async () => {
    const folder = await kosong();
    const { kode, stderr } = await jalankan(['init'], { cwd: folder, jawaban: ['opd', 'Dinas A'] });
    expect(kode).toBe(130);
    expect(stderr).toContain('dihentikan');
    expect(await berkas(folder)).toEqual([]);
  });

  test.each([
    [['--tahun', '21'], '"21" bukan tahun'],
    [['--nama', '   '], '--nama <nama> diberikan tanpa isi'],
    [['--periode', '2025-2021'], '"2025-2021" bukan periode'],
    [['--tahun', '2030', '--periode', '2021-2025'], 'di luar periode'],
    [['--jenis', 'dinas'], 'jenis instansi "dinas" tidak dikenal'],
    [['--nama', 'x'.repeat(300)], 'terlalu panjang'],
    [['--ci', 'travis'], '"travis" tidak dikenal'],
  ])('%j', async (argv, pesan) => {
    const folder = await kosong();
    const { kode, stderr } = await jalankan(['init', '--yes', ...argv], { cwd: folder });
    expect(kode).toBe(2);
    expect(stderr).toContain(pesan);
    expect(await berkas(folder)).toEqual([]);
  });
});

describe('each kind of agency', () => {
  const KINDS = ['opd', 'pemda', 'kementerian', 'eselon1', 'satker'];

  test.each(KINDS)('%s: a skeleton of its own, which builds', async (kind) => {
    const folder = await kosong();
    const options = { cwd: folder, env: TAHUN };
    expect((await jalankan(['init', '--yes', '--jenis', kind], options)).kode).toBe(0);
    const lkjip = readFileSync(join(folder, 'lkjip.yaml'), 'utf8');
    const { instansi } = parse(lkjip) as { instansi: Record<string, unknown> };
    expect(instansi['jenis']).toBe(kind);
    const isOfRegion = ['opd', 'pemda'].includes(kind);
    expect('daerah' in instansi).toBe(isOfRegion);
    expect('induk' in instansi).toBe(['eselon1', 'satker'].includes(kind));
    expect(lkjip).toContain('TODO: ganti nama instansi');
    for (const nama of (await berkas(folder)).filter((one) => /\.(?:yaml|md)$/.test(one))) {
      const teks = readFileSync(join(folder, nama), 'utf8');
      expect(teks).not.toMatch(/\$[A-Z]+\$/);
      // What there is not is not spoken of either.
      if (!isOfRegion) expect(teks).not.toMatch(/\{\{daerah\}\}|, \./);
    }
    const anggaran = readFileSync(join(folder, '2021/anggaran.yaml'), 'utf8');
    expect(anggaran).toMatch(isOfRegion ? /^sumber: '(?:DPA|APBD) /m : /^sumber: 'DIPA /m);
    const { kode, stderr } = await jalankan(['build', '--format', 'html,json'], { cwd: folder });
    expect([kode, stderr.includes('galat')]).toEqual([0, false]);
    // Whatever stands for something else is told as such.
    const { stdout } = await jalankan(['validate', '--format', 'json'], { cwd: folder });
    expect(stdout).toContain('Rumusan visi');
  });

  test('one without a region is not asked for it', async () => {
    const options = { cwd: await kosong(), env: TAHUN, jawaban: ['satker', 'Kantor A', '', ''] };
    const { kode, stderr } = await jalankan(['init'], options);
    expect(kode).toBe(0);
    expect(stderr).not.toContain('Nama daerah');
  });
});

describe('what is there stays', () => {
  test('a README is kept, any other file stops all', async () => {
    const folder = await kosong();
    writeFileSync(join(folder, 'README.md'), 'milik saya\n');
    expect((await jalankan(['init', '--yes'], { cwd: folder })).kode).toBe(0);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('milik saya\n');
    const other = await kosong();
    mkdirSync(join(other, 'skema'));
    writeFileSync(join(other, 'skema/target.schema.json'), '{}');
    const { kode, stderr } = await jalankan(['init', '--yes'], { cwd: other });
    expect(kode).toBe(2);
    expect(stderr).toContain('sudah ada: skema/target.schema.json');
    expect(await berkas(other)).toEqual(['skema/target.schema.json']);
  });

  test('a file where the folder should be', async () => {
    const folder = await kosong();
    writeFileSync(join(folder, 'data'), '');
    const { kode, stderr } = await jalankan(['init', 'data', '--yes'], { cwd: folder });
    expect(kode).toBe(3);
    expect(stderr).toContain('tidak dapat ditulis');
    expect(await berkas(folder)).toEqual(['data']);
  });
});

interface Langkah {
  readonly name?: string;
  readonly run?: string;
}

describe('CI', () => {
  const CI = { github: '.github/actions/lkjip/action.yml', gitlab: '.gitlab/lkjip.yml' } as const;

  test.each(Object.entries(CI))('%s: every command is one that lkjip takes', async (ci, nama) => {
    const folder = await kosong();
    expect((await jalankan(['init', '--yes', '--ci', ci], { cwd: folder })).kode).toBe(0);
    const teks = readFileSync(join(folder, nama), 'utf8');
    for (const dokumen of parseAllDocuments(teks)) expect(dokumen.errors).toEqual([]);
    const perintah = [...teks.matchAll(/npx lkjip ([a-z]+)([^>\n]*)/g)];
    expect(perintah.map(([, one]) => one)).toEqual(['validate', 'build', 'diff']);
    for (const [, one = '', isi = ''] of perintah) {
      const { kode, stdout } = await jalankan([one, '--help']);
      expect(kode).toBe(0);
      for (const [option] of isi.matchAll(/--[a-z-]+/g)) expect(stdout).toContain(option);
    }
    expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toEqual({
      private: true,
      devDependencies: { lkjip: expect.stringMatching(/^file:\.lkjip\/lkjip-[\d.]+\.tgz$/) },
    });
  });

  test('a workspace uses them in a few lines: an action, a component, an image', async () => {
    const folder = await kosong();
    for (const ci of ['github', 'gitlab', 'container'])
      expect((await jalankan(['init', '--yes', '--ci', ci], { cwd: folder })).kode).toBe(0);
    const read = (nama: string): unknown => parse(readFileSync(join(folder, nama), 'utf8'));
    expect(read('.github/workflows/lkjip.yml')).toMatchObject({
      jobs: {
        laporan: {
          steps: [{ uses: 'actions/checkout@v4' }, { uses: './.github/actions/lkjip' }],
        },
      },
    });
    expect(read('.gitlab-ci.yml')).toMatchObject({ include: [{ local: '.gitlab/lkjip.yml' }] });
    const image = readFileSync(join(folder, 'Containerfile'), 'utf8');
    // What a workspace may lack is copied by a pattern, beside what it always has.
    expect(image).toMatch(/^COPY package\.json \.lkjip\* \.\/\.lkjip\/$/m);
    for (const nama of ['package.json', '.lkjip'])
      expect(existsSync(join(folder, nama))).toBe(true);
    expect(image).toContain('RUN lkjip doctor');
  });

  test('what a workflow hands in is no part of a script', async () => {
    const folder = await kosong();
    await jalankan(['init', '--yes', '--ci', 'github'], { cwd: folder });
    const { aksi } = siapkan(folder);
    expect(aksi.runs.steps.filter(({ run }) => run?.includes('${{') === true)).toEqual([]);
  });

  test('another folder of data is passed to every command', async () => {
    const folder = await kosong();
    await jalankan(['init', 'bahan', '--yes'], { cwd: folder, env: TAHUN });
    await jalankan(['init', 'lain', '--yes', '--ci', 'github'], { cwd: folder, env: TAHUN });
    const { aksi, jalankanLangkah } = siapkan(join(folder, 'lain'));
    const run = (nama: string, env = {}) =>
      jalankanLangkah(folder, aksi.runs.steps.find(({ name }) => name === nama)?.run ?? 'false', {
        DATA: 'bahan',
        ...env,
      });
    run('Periksa data');
    run('Susun laporan', { OUTPUT: 'hasil akhir', FORMAT: 'json' });
    expect(existsSync(join(folder, 'hasil akhir/2021/lkjip-2021.json'))).toBe(true);
  });

  describe('of many agencies', () => {
    const MANY = {
      github: '.github/workflows/lkjip.yml',
      gitlab: '.gitlab-ci.yml',
      kubernetes: 'kubernetes.yml',
    };

    test.each(Object.entries(MANY))('%s: the recipe, and what installs lkjip', async (ci, nama) => {
      const cwd = await kosong();
      const { kode, stdout, stderr } = await jalankan(['init', 'kab', '--ci', ci, '--all'], {
        cwd,
      });
      expect(kode).toBe(0);
      const made = stdout.trim().split('\n');
      expect(made).toEqual(expect.arrayContaining([`kab/${nama}`, 'kab/package.json', 'kab/.gitignore'])); // prettier-ignore
      expect(made).not.toContain('kab/lkjip.yaml');
      expect(made.includes('kab/Containerfile')).toBe(ci === 'kubernetes');
      expect(stderr).toContain('  1. cd kab\n  2. npm install\n  3. npx lkjip init instansi/');
      expect(stderr).toContain('  4. npx lkjip validate --all --data instansi\n');
      // An agency below it brings no lkjip of its own, once that is installed.
      mkdirSync(join(cwd, 'kab/node_modules/.bin'), { recursive: true });
      writeFileSync(join(cwd, 'kab/node_modules/.bin/lkjip'), '');
      const agency = await jalankan(['init', 'instansi/a', '--yes'], { cwd: join(cwd, 'kab') });
      expect([agency.kode, agency.stdout.includes('package.json')]).toEqual([0, false]);
      const all = ['validate', '--all', '--data', 'instansi'];
      expect((await jalankan(all, { cwd: join(cwd, 'kab') })).kode).toBe(0);
    });

    test('agencies that stand there already are to be moved to where the recipe reads', async () => {
      const cwd = await kosong();
      for (const one of ['a', 'instansi/b'])
        await jalankan(['init', `kab/${one}`, '--yes'], { cwd });
      const { stderr } = await jalankan(['init', 'kab', '--ci', 'github', '--all'], { cwd });
      expect(stderr).toContain(
        '  3. pindahkan ke instansi/ ruang kerja yang sudah ada: a\n  4. npx lkjip validate',
      );
    });

    test.each([
      [['init', '--all'], '--all membutuhkan --ci'],
      [['init', '--ci', 'container', '--all'], 'pilih: github, gitlab, kubernetes'],
      [['init', '--ci', 'kubernetes'], 'pilih: github, gitlab, container'],
      [['init', '--all', '--from', 'a.pdf'], '--from tidak dapat digabung'],
    ])('refused: %j', async (argv, words) => {
      const { kode, stderr } = await jalankan(argv, { cwd: await kosong() });
      expect(kode).toBe(2);
      expect(stderr).toContain(words);
    });
  });

  test('the steps run in a clone, and say what a change of the data changes', async () => {
    const folder = await kosong();
    const env = { ...TAHUN };
    await jalankan(['init', '--yes', '--ci', 'github'], { cwd: folder, env });
    const { aksi, git, jalankanLangkah } = siapkan(folder);
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'Awal');
    const asal = git('rev-parse', 'HEAD').trim();
    const path = join(folder, '2021/realisasi.yaml');
    const teks = readFileSync(path, 'utf8');
    writeFileSync(path, teks.replace('S1.1:\n    nilai:', 'S1.1:\n    nilai: 84'));
    git('commit', '-qam', 'Isi realisasi');
    const klon = join(await kosong(), 'klon');
    git('clone', '-q', folder, klon);
    const steps = aksi.runs.steps;
    const cari = (nama: string) => steps.find(({ name }) => name === nama)?.run ?? 'false';
    jalankanLangkah(klon, cari('Periksa data'), {});
    const ringkasan = join(klon, 'ringkasan.md');
    jalankanLangkah(klon, cari('Bandingkan dengan cabang tujuan'), {
      ASAL: asal,
      GITHUB_STEP_SUMMARY: ringkasan,
    });
    expect(readFileSync(join(klon, 'perbedaan/2021.md'), 'utf8')).toContain('84');
    expect(readFileSync(ringkasan, 'utf8')).toContain('84');
    // Nothing is said of a year that did not change.
    jalankanLangkah(klon, 'rm -r perbedaan', {});
    jalankanLangkah(klon, cari('Bandingkan dengan cabang tujuan'), {
      ASAL: 'HEAD',
      GITHUB_STEP_SUMMARY: ringkasan,
    });
    expect(existsSync(join(klon, 'perbedaan/2021.md'))).toBe(false);
  });
});

/** Runs the steps of the action of `folder` as GitHub does, with `npx` standing for the program of this repository. */
function siapkan(folder: string) {
  const aksi = parse(readFileSync(join(folder, '.github/actions/lkjip/action.yml'), 'utf8')) as {
    runs: { steps: Langkah[] };
  };
  const bin = join(folder, '.git-bin');
  mkdirSync(bin);
  const npx = join(bin, 'npx');
  writeFileSync(npx, `#!/bin/sh\nshift\nexec node "${join(ROOT, 'bin/lkjip.js')}" "$@"\n`);
  chmodSync(npx, 0o755);
  writeFileSync(join(folder, '.gitignore'), '.git-bin/\nperbedaan/\nringkasan.md\n');
  const siapa = ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.invalid'];
  const git = (...argv: string[]) =>
    execFileSync('git', [...siapa, ...argv], { cwd: folder, encoding: 'utf8' });
  const jalankanLangkah = (cwd: string, skrip: string, env: Readonly<Record<string, string>>) =>
    execFileSync('bash', ['-eo', 'pipefail', '-c', skrip], {
      cwd,
      encoding: 'utf8',
      env: { ...env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, HOME: folder },
    });
  return { aksi, git, jalankanLangkah };
}
