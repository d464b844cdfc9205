// What a stranger commits where lkjip writes is not believed: no journal, no turn, no link, no device. Each of these has
// once run a command, emptied a folder, filled the memory or written elsewhere.

import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { jalankan, type Jalan } from '../cli/io.ts';
import { tulisRuang } from '../cli/ruang.ts';

let cwd: string;
let env: Readonly<Record<string, string>>;
beforeEach(async () => {
  cwd = await tulisRuang();
  env = { XDG_CACHE_HOME: join(cwd, '..', `${cwd.split('/').at(-1) ?? ''}-cache`) };
  put('luar/penting.txt', 'penting');
});

const at = (name: string) => join(cwd, name);
function put(name: string, text: string): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
}
function link(name: string, to: string): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  symlinkSync(to, at(name));
}
const build = (...more: readonly string[]): Promise<Jalan> =>
  jalankan(['build', '2020', '--format', 'html,json', ...more], { cwd, env });
const outside = () => readdirSync(at('luar'), { recursive: true }).map(String).sort();

describe('a journal that lies in the report', () => {
  const JOURNAL = '{"nama":["aset/luar/penting.txt"],"bersihkan":["luar"]}';

  test('is neither carried out nor touched, and the build says so', async () => {
    link('laporan/2020/luar', at('luar'));
    put('laporan/2020/.lkjip-terapkan/a.json', JOURNAL);
    put('laporan/2020/.lkjip-terapkan/a-0', 'jahat');
    const { kode, stderr } = await build();
    expect(kode).toBe(0);
    expect(stderr).toContain('laporan/2020/.lkjip-terapkan bukan berasal dari lkjip');
    expect(outside()).toEqual(['penting.txt']);
    expect(readFileSync(at('laporan/2020/.lkjip-terapkan/a.json'), 'utf8')).toBe(JOURNAL);
  });

  test('that is endless is not opened', async () => {
    link('laporan/2020/.lkjip-terapkan/a.json', '/dev/zero');
    link('laporan/2020/.lkjip-turn-1-2-00000000-0123456789ab/journal.json', '/dev/zero');
    expect((await build()).kode).toBe(0);
  });

  test('of a turn that never ends holds the build up for two seconds at most', async () => {
    const name = '.lkjip-turn-1-2-00000000-0123456789ab';
    put(`laporan/2020/${name}/0`, 'jahat');
    const begin = performance.now();
    const { kode, stderr } = await build('--format', 'json');
    expect(kode).toBe(0);
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(stderr).toContain(`${name} bukan berasal dari lkjip`);
    expect(readdirSync(at(`laporan/2020/${name}`))).toEqual(['0']);
  });

  test('of a repository makes no command write its configuration', async () => {
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=u', '-c', 'user.email=u@u', ...args], { cwd });
    git('init', '--quiet');
    const config = readFileSync(at('.git/config'), 'utf8');
    put('.lkjip-terapkan/x.json', '{"nama":[".git/config"],"bersihkan":[]}');
    put('.lkjip-terapkan/x-0', `[core]\n\tfsmonitor = "touch ${cwd}/DIJALANKAN; false"\n`);
    const part = ['--shard', '1/1', '--summary', 'bagian.json', '--format', 'json'];
    await jalankan(['build', '--all', '--data', 'data', ...part], { cwd, env });
    const { kode, stderr } = await jalankan(
      ['merge', 'bagian.json', '--junit', 'j.xml', '--summary', 'semua.json'],
      { cwd, env },
    );
    expect(kode).toBe(0);
    expect(stderr).toContain('.lkjip-terapkan bukan berasal dari lkjip');
    git('status');
    expect(readFileSync(at('.git/config'), 'utf8')).toBe(config);
    expect(existsSync(at('DIJALANKAN'))).toBe(false);
  });
});

describe('a journal in the user’s own cache', () => {
  test('that names what is no plain file of a report is not carried out', async () => {
    const { openJournals } = await import('../../src/output/journal.ts');
    const { finishWrites } = await import('../../src/output/files.ts');
    const journals = openJournals(at('cache'));
    const staging = '.lkjip-turn-4194304-2-00000000-0123456789ab';
    for (const name of ['../luar/penting.txt', '/etc/x', '.git/config', 'a//b', 'a/../b', '']) {
      put(`${staging}/0`, 'jahat');
      const entry = { name, fresh: '1:1:1', former: null, isOverwritten: false };
      journals.write({ folder: cwd, staging, entries: [entry], seal: null });
      expect(journals.read(cwd)).toBeUndefined();
      await finishWrites({ base: cwd, below: '' }, journals);
    }
    expect(readFileSync(at('luar/penting.txt'), 'utf8')).toBe('penting');
  });

  test('is about its own folder alone', async () => {
    const { openJournals } = await import('../../src/output/journal.ts');
    const journals = openJournals(at('cache'));
    const staging = '.lkjip-turn-4194304-2-00000000-0123456789ab';
    journals.write({ folder: at('satu'), staging, entries: [], seal: null });
    const [file = ''] = readdirSync(at('cache/journal'));
    const text = readFileSync(at(`cache/journal/${file}`), 'utf8');
    expect(journals.read(at('satu'))).toBeDefined();
    expect(journals.read(at('dua'))).toBeUndefined();
    writeFileSync(at(`cache/journal/${file}`), text.replace('satu', 'dua'));
    expect(journals.read(at('satu'))).toBeUndefined();
  });
});

describe('a link', () => {
  const LEVELS = ['laporan', 'laporan/2020', 'laporan/2020/aset', 'laporan/2020/aset/fonts'];

  test.each(LEVELS)(
    'in the place of %s: exit 3 with a hint, and nothing is made there',
    async (name) => {
      link(name, at('luar'));
      const { kode, stderr } = await build();
      expect({ kode, stderr }).toEqual({
        kode: 3,
        stderr: expect.stringMatching(/adalah tautan ke .*\n {7}saran: .*hapus tautan itu/),
      });
      expect(outside()).toEqual(['penting.txt']);
    },
  );

  test.each(LEVELS)('to nowhere in the place of %s makes nothing either', async (name) => {
    link(name, at('luar/baru'));
    expect((await build()).kode).toBe(3);
    expect(outside()).toEqual(['penting.txt']);
  });

  test('among the files of the report is removed, and what it leads to stays', async () => {
    link('laporan/2020/aset/lain', at('luar'));
    link('laporan/2020/aset/lama.svg', at('luar/penting.txt'));
    expect((await build()).kode).toBe(0);
    expect(outside()).toEqual(['penting.txt']);
    expect(readdirSync(at('laporan/2020/aset'))).not.toContain('lain');
    expect(readFileSync(at('luar/penting.txt'), 'utf8')).toBe('penting');
  });

  test.each(['/dev/zero', 'luar/penting.txt'])(
    'to %s in the place of a document is replaced, and neither read nor written',
    async (to) => {
      expect((await build()).kode).toBe(0);
      for (const name of ['lkjip-2020.html', 'manifest.json', 'aset/gaya.css']) {
        rmSync(at(`laporan/2020/${name}`));
        link(`laporan/2020/${name}`, join(cwd, to).startsWith('/dev') ? to : join(cwd, to));
      }
      expect((await build()).kode).toBe(0);
      expect(lstatSync(at('laporan/2020/lkjip-2020.html')).isFile()).toBe(true);
      expect(readFileSync(at('luar/penting.txt'), 'utf8')).toBe('penting');
    },
  );
});

test.each(['lkjip-2020.json', 'manifest.json', 'aset/gaya.css'])(
  'a pipe in the place of %s is not waited for: exit 3',
  async (name) => {
    expect((await build()).kode).toBe(0);
    rmSync(at(`laporan/2020/${name}`));
    execFileSync('mkfifo', [at(`laporan/2020/${name}`)]);
    const { kode, stderr } = await build();
    expect({ kode, stderr }).toEqual({
      kode: 3,
      stderr: expect.stringContaining('bukan berkas biasa'),
    });
  },
);

test('a file in the place of a document that is larger than any is not read', async () => {
  const { truncateSync } = await import('node:fs');
  expect((await build()).kode).toBe(0);
  const kept = readFileSync(at('laporan/2020/lkjip-2020.html'));
  truncateSync(at('laporan/2020/lkjip-2020.html'), 2 ** 40);
  expect((await build()).kode).toBe(0);
  expect(readFileSync(at('laporan/2020/lkjip-2020.html')).equals(kept)).toBe(true);
});
