// Every command that writes, where a stranger has been before: nothing he left acts, and nothing is written elsewhere.

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jalankan, type Jalan } from '../cli/io.ts';
import { tulisRuang } from '../cli/ruang.ts';
import { fillForm } from '../export/workbooks.ts';

interface Command {
  readonly argv: readonly string[];
  /** The folder that it writes to, and a file there; from the current folder. */
  readonly folder: string;
  readonly file: string;
}

const SUMMARY = ['--format', 'json', '--summary'];
const COMMANDS: Readonly<Record<string, Command>> = {
  build: {
    argv: ['build', '--format', 'json'],
    folder: 'laporan/2020',
    file: 'lkjip-2020.json',
  },
  'build --all': {
    argv: ['build', '--all', '--data', 'data', '--output', 'semua', '--format', 'json'],
    folder: 'semua/2020',
    file: 'lkjip-2020.json',
  },
  'build --all --summary': {
    argv: ['build', '--all', '--data', 'data', ...SUMMARY, 'ringkas/an/a.json'],
    folder: 'ringkas/an',
    file: 'a.json',
  },
  'build --all --junit': {
    argv: ['build', '--all', '--data', 'data', '--format', 'json', '--junit', 'uji/a.xml'],
    folder: 'uji',
    file: 'a.xml',
  },
  'merge --summary': {
    argv: ['merge', 'bagian.json', '--summary', 'gabung/an/a.json'],
    folder: 'gabung/an',
    file: 'a.json',
  },
  'merge --junit': {
    argv: ['merge', 'bagian.json', '--junit', 'gabung/a.xml'],
    folder: 'gabung',
    file: 'a.xml',
  },
  'merge --index': {
    argv: ['merge', 'bagian.json', '--index', 'gabung/indeks.html'],
    folder: 'gabung',
    file: 'indeks.html',
  },
  review: {
    argv: ['review', '2020', '--format', 'html', '--output', 'reviu/sini'],
    folder: 'reviu/sini',
    file: 'reviu-2020.html',
  },
  'diff --output': {
    argv: ['diff', '2020', '2020', '--output', 'beda/a.md', '--format', 'markdown'],
    folder: 'beda',
    file: 'a.md',
  },
  'schema --output': {
    argv: ['schema', '--output', 'skema/baru'],
    folder: 'skema/baru',
    file: 'lkjip.schema.json',
  },
  export: {
    argv: ['export', '--form', 'kirim/ini/a.xlsx'],
    folder: 'kirim/ini',
    file: 'a.xlsx',
  },
  import: { argv: ['import', 'isi.xlsx'], folder: 'data/2020', file: 'realisasi.yaml' },
  new: { argv: ['new', '2021'], folder: 'data/2021', file: 'target.yaml' },
  init: { argv: ['init', 'baru/di', '--yes'], folder: 'baru/di/skema', file: 'lkjip.schema.json' },
  'init --template': { argv: ['init', '--template'], folder: 'data/templates', file: 'gaya.css' },
  'init --ci': {
    argv: ['init', '--ci', 'github'],
    folder: '.github/workflows',
    file: 'lkjip.yml',
  },
};
/** They print. */
const READING = [
  'validate',
  'audit',
  'explain',
  'watch',
  'panduan',
  'teks',
  'completion',
  'doctor',
  'help',
];

let ready: string;
let folders: string;
beforeAll(async () => {
  ready = await tulisRuang();
  folders = mkdtempSync(join(tmpdir(), 'lkjip-asing-'));
  const run = async (...argv: readonly string[]) =>
    expect((await jalankan(argv, { cwd: ready })).kode).toBe(0);
  const part = ['--format', 'json', '--output', 'semua', '--shard', '1/1'];
  await run('build', '--all', '--data', 'data', ...part, '--summary', 'bagian.json');
  rmSync(join(ready, 'semua'), { recursive: true });
  await run('export', '--form', 'isi.xlsx');
  await fillForm(join(ready, 'isi.xlsx'), { 'Realisasi!E2': 85 });
});
afterAll(() => {
  for (const one of [ready, folders]) rmSync(one, { recursive: true, force: true });
});

class Place {
  readonly cwd = mkdtempSync(join(folders, 'x-'));
  constructor() {
    cpSync(ready, this.cwd, { recursive: true });
    this.put('luar/penting.txt', 'penting');
    this.put('.git/config', '[core]\n');
  }
  at(name: string): string {
    return join(this.cwd, name);
  }
  put(name: string, text: string): void {
    mkdirSync(dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), text);
  }
  run({ argv }: Command): Promise<Jalan> {
    return jalankan(argv, { cwd: this.cwd, env: { XDG_CACHE_HOME: this.at('../cache') } });
  }
  /** What no command has a reason to touch. */
  untouched(): void {
    expect(readdirSync(this.at('luar'), { recursive: true })).toEqual(['penting.txt']);
    expect(readFileSync(this.at('luar/penting.txt'), 'utf8')).toBe('penting');
    expect(readFileSync(this.at('.git/config'), 'utf8')).toBe('[core]\n');
  }
}

/** `a/b/c` → `a`, `a/b`, `a/b/c` */
const levels = (folder: string) =>
  folder.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'));

test('every command is tried, or only prints', async () => {
  const { stdout } = await jalankan(['--lang', 'en', '--help']);
  const named = [...stdout.slice(stdout.indexOf('Commands:')).matchAll(/^ {2}(\w+)/gm)].map(
    ([, name]) => name,
  );
  const known = [...Object.values(COMMANDS).map(({ argv }) => argv[0]), ...READING];
  expect(named.length).toBeGreaterThan(10);
  expect(new Set(named)).toEqual(new Set(known));
});

describe.each(Object.entries(COMMANDS))('%s', (_, command) => {
  const { folder, file } = command;

  test('writes where nobody has been before', async () => {
    const place = new Place();
    expect(await place.run(command)).toMatchObject({ kode: 0 });
    expect(lstatSync(place.at(`${folder}/${file}`)).isFile()).toBe(true);
    place.untouched();
  });

  test('carries out no journal, and leaves it alone', async () => {
    const place = new Place();
    const hostile = ['.', ...levels(folder)].flatMap((level) => [
      [`${level}/.lkjip-terapkan/x.json`, '{"nama":[".git/config"],"bersihkan":["luar","aset"]}'],
      [`${level}/.lkjip-terapkan/x-0`, '[core]\n\tfsmonitor = jahat\n'],
      [`${level}/.lkjip-turn-asing/0`, '[core]\n\tfsmonitor = jahat\n'],
      [`${level}/.lkjip-turn-asing/journal.json`, '{"entries":[{"name":".git/config"}]}'],
    ]) as readonly (readonly [string, string])[];
    for (const [name, text] of hostile) place.put(name, text);
    // A folder that is there already may be reason enough to refuse.
    expect([0, 1, 2]).toContain((await place.run(command)).kode);
    place.untouched();
    for (const [name, text] of hostile) expect(readFileSync(place.at(name), 'utf8')).toBe(text);
  });

  test.each(levels(folder).filter((level) => level !== 'data'))(
    'writes through no link in the place of %s',
    async (level) => {
      for (const to of ['luar', 'luar/baru', '.git']) {
        const place = new Place();
        rmSync(place.at(level), { recursive: true, force: true });
        mkdirSync(dirname(place.at(level)), { recursive: true });
        symlinkSync(place.at(to), place.at(level));
        const { kode, stderr } = await place.run(command);
        expect([1, 2, 3]).toContain(kode);
        expect(stderr).not.toBe('');
        place.untouched();
        expect(readdirSync(place.at('.git'))).toEqual(['config']);
      }
    },
  );

  test.each([
    ['a pipe', ['mkfifo']],
    ['a device', ['mknod', 'c', '1', '5']],
  ] as const)(
    'waits for nothing and replaces nothing where its file is %s',
    async (_, [program, ...rest]) => {
      const place = new Place();
      const path = place.at(`${folder}/${file}`);
      rmSync(path, { force: true });
      mkdirSync(dirname(path), { recursive: true });
      try {
        execFileSync(program, [path, ...rest], { stdio: 'ignore' });
      } catch {
        return; // Only root may make devices.
      }
      const { ino } = lstatSync(path);
      const { kode, stderr } = await place.run(command);
      expect([1, 2, 3]).toContain(kode);
      expect(stderr).not.toBe('');
      expect(lstatSync(path)).toMatchObject({ ino });
      place.untouched();
    },
  );
});
