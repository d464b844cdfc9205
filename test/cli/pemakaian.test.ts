// The command line misused: every refusal in the user's language, about the very word that is wrong, with exit code 2.

import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeManual } from '../../src/cli/main.ts';
import { EXAMPLES } from '../../src/cli/terminal/examples.ts';
import { jalankan, ROOT } from './io.ts';

const galat = (teks: string, perintah = '') =>
  `lkjip: galat: ${teks}\n       saran: lihat: lkjip${perintah} --help\n`;

describe('a command line that is refused', () => {
  test.each([
    [['export'], 'pilihan ini wajib diberikan: --form <berkas>'],
    [['diff'], 'isian kurang: A'],
    [['diff', 'satu', 'dua', 'tiga', 'empat'], 'isian berlebih: tiga empat'],
    [['doctor', 'ini'], 'isian berlebih: ini'],
    [['build', '--format'], 'pilihan ini butuh isian: --format <daftar>'],
  ])('%j', async (argv, teks) => {
    const { kode, stdout, stderr } = await jalankan(argv);
    // The help of the very command that was misused.
    expect([kode, stdout, stderr]).toEqual([2, '', galat(teks, ` ${argv[0] ?? ''}`)]);
  });

  test.each([
    [['bulid'], 'perintah tidak dikenal: bulid', 'build'],
    [['build', '--fromat', 'pdf'], 'pilihan tidak dikenal: --fromat', '--format'],
    [['build', '--strct'], 'pilihan tidak dikenal: --strct', '--strict'],
  ])('%j names what was probably meant', async (argv, teks, near) => {
    const { kode, stderr } = await jalankan(argv);
    expect(kode).toBe(2);
    expect(stderr).toBe(`lkjip: galat: ${teks}\n       saran: mungkin maksudnya ${near}\n`);
  });

  test('what is near to nothing is sent to the help', async () => {
    expect((await jalankan(['xyzzy'])).stderr).toBe(galat('perintah tidak dikenal: xyzzy'));
  });

  test('whoever has no workspace yet is led to the guide, by the help', async () => {
    const { kode, stdout, stderr } = await jalankan([], { cwd: tmpdir() });
    expect(kode).toBe(2);
    expect(stdout + stderr).toMatch(/\nBaru mulai: lkjip panduan mulai\n$/);
    expect((await jalankan(['build', '--help'])).stdout).not.toContain('Baru mulai');
  });

  test('in English in the words of the library', async () => {
    const { kode, stderr } = await jalankan(['--lang', 'en', 'export']);
    expect(kode).toBe(2);
    expect(stderr).toContain("lkjip: error: required option '--form <file>' not specified\n");
    expect((await jalankan(['--lang', 'en', 'audit'])).stderr).toContain(
      "missing required argument 'file'\n",
    );
  });

  test('help and the manual of English name arguments in it, every one', async () => {
    const names = /(?<=[<[])[a-z-]+(?=(?:\.{3})?[>\]])/g;
    const manual = await describeManual('en');
    const english = ['options', 'arguments', 'command', 'folder', 'shell', 'form', 'file', 'year', 'years', 'list', 'seconds', 'name', 'number', 'level', 'language', 'kind', 'service', 'side', 'code', 'topic', 'section', 'summary', 'n']; // prettier-ignore
    for (const text of [manual, (await jalankan(['--lang', 'en', 'help'])).stdout])
      expect([...new Set(text.match(names))].filter((one) => !english.includes(one))).toEqual([]);
    const { stdout } = await jalankan(['--lang', 'en', 'new', '--help']);
    expect(stdout).toMatch(/^Usage: lkjip new \[options\] <year>\n[^]*\nArguments:\n {2}year /);
    expect((await jalankan(['new', '--help'])).stdout).toContain('lkjip new [pilihan] <tahun>');
  });

  test.each([[['--lang', 'fr', 'doctor']], [['schema', '--lang=fr']], [['schema', '--lang', '']]])(
    'a language that there is not: %j',
    async (argv) => {
      const { kode, stdout, stderr } = await jalankan(argv);
      expect([kode, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(
        /^lkjip: galat: bahasa "(?:fr)?" tidak dikenal\n {7}saran: .*--lang en\n$/,
      );
    },
  );

  test('no refusal that the library knows is left in English', () => {
    const folder = join(ROOT, 'node_modules/commander/lib');
    const sumber = readdirSync(folder).map((nama) => readFileSync(join(folder, nama), 'utf8'));
    const kode = sumber.join('').matchAll(/'(commander\.[a-zA-Z]+)'/g);
    // Help and version are no refusals; no command of lkjip is another program.
    const other = /\.(?:help|helpDisplayed|version|error|executeSubCommandAsync)$/;
    const main = readFileSync(join(ROOT, 'src/cli/main.ts'), 'utf8');
    const tanpaKata = [...kode].flatMap(([, one = '']) =>
      other.test(one) || main.includes(`'${one}':`) ? [] : [one],
    );
    expect(tanpaKata).toEqual([]);
  });
});

describe('the examples of the help', () => {
  const commands = Object.entries(EXAMPLES);

  test('stand in the help of every command', async () => {
    const { stdout } = await jalankan(['--help']);
    const listed = [...stdout.matchAll(/^ {2}([a-z]+) (?:\[|<|$)/gm)].map(([, name]) => name);
    expect(commands.map(([name]) => name).sort()).toEqual(
      listed.filter((name) => name !== 'help').sort(),
    );
  });

  test.each(commands)('%s: each is one that the command takes', async (name, lines) => {
    const { stdout } = await jalankan([name, '--help']);
    for (const line of lines) {
      expect(stdout).toContain(`  ${line}\n`);
      expect(line.startsWith(`lkjip ${name}`)).toBe(true);
      const help = stdout.slice(0, stdout.indexOf('Contoh:'));
      for (const [option] of line.matchAll(/--[a-z-]+/g)) expect(help).toContain(option);
    }
  });
});

describe('lkjip alone', () => {
  test('shows the years of the workspace here, and what comes next', async () => {
    const { kode, stdout } = await jalankan([], { cwd: join(ROOT, 'examples/dinas-contoh') });
    expect(kode).toBe(0);
    expect(stdout).toMatch(/^Dinas Contoh \(\.\)\n {2}2021: 0 galat, /);
    expect(stdout).toMatch(/ {2}2023: 0 galat, .*; belum disusun\n/);
    expect(stdout).toMatch(/\nlangkah berikutnya: lkjip (?:validate|build) 2023\n$/);
    const english = await jalankan(['--lang', 'en'], { cwd: join(ROOT, 'examples/dinas-contoh') });
    expect(english.stdout).toContain('not built yet');
  });

  test('shows the help where there is none', async () => {
    const { kode, stdout, stderr } = await jalankan([], { cwd: tmpdir() });
    expect([kode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Perintah:');
  });
});

// What is given as "" or blanks, as a script does whose variable is empty.
const EMPTY_ARGUMENT = 'ada isian yang kosong ("")';

test.each([
  [['explain', ''], EMPTY_ARGUMENT],
  [['explain', ' '], EMPTY_ARGUMENT],
  [['validate', ''], EMPTY_ARGUMENT],
  [['diff', '2020', ' '], EMPTY_ARGUMENT],
  [['new', ''], EMPTY_ARGUMENT],
  [['init', ''], EMPTY_ARGUMENT],
  [['audit', ''], EMPTY_ARGUMENT],
  [['schema', ''], EMPTY_ARGUMENT],
  [['validate', '2020', '--data', ''], '--data <folder> diberikan tanpa isi'],
  [['build', '2020', '--output', ''], '--output <folder> diberikan tanpa isi'],
  [['explain', '--tahun', ' '], '--tahun <tahun> diberikan tanpa isi'],
  [['export', '--form', ''], '--form <berkas> diberikan tanpa isi'],
])('%j', async (argv, message) => {
  const { kode, stdout, stderr } = await jalankan(argv);
  expect([kode, stdout]).toEqual([2, '']);
  expect(stderr.split('\n')[0]).toContain(message);
  expect(stderr).toContain('saran: tulis isinya, atau hapus ');
});

test('empty arguments are told in English too', async () => {
  const { stderr } = await jalankan(['--lang', 'en', 'explain', '']);
  expect(stderr).toContain('an argument is empty ("")');
  expect(stderr).toContain('write it, or leave the quotes out');
});
