// `lkjip panduan`: what is listed is there, whole or by section, and every command in a guide is one that lkjip takes.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GUIDE_NAMES } from '../../src/cli/run/help/guide.ts';
import { jalankan, ROOT } from '../cli/io.ts';

const guide = (...argv: readonly string[]) => jalankan(['panduan', ...argv]);

test('without a topic it lists them, in both languages', async () => {
  const { kode, stdout } = await guide();
  expect(kode).toBe(0);
  expect(stdout.trimEnd().split('\n')).toHaveLength(GUIDE_NAMES.length);
  expect(stdout).toContain('lkjip panduan data     isi setiap berkas data\n');
  const english = await jalankan(['--lang', 'en', 'panduan']);
  expect(english.stdout).toContain('lkjip panduan word     from Word: ');
});

test('prints the guide to the data as it stands', async () => {
  const { stdout } = await guide('data');
  expect(stdout).toBe(readFileSync(join(ROOT, 'data/README.md'), 'utf8'));
});

test('prints one section with those below it, and no more', async () => {
  const { stdout } = await guide('data', 'tahun/anggaran.yaml');
  expect(stdout).toMatch(/^### TAHUN\/anggaran\.yaml\n/);
  expect(stdout).toContain('\n#### Kegiatan dan subkegiatan\n');
  expect(stdout).not.toContain('### TAHUN/triwulan.yaml');
  // A comment in an example is no heading.
  expect((await guide('data', 'yaml-language-server')).kode).toBe(2);
});

test.each([
  [['excell'], 'pilih: mulai, data, excel, word, templat'],
  [['word', 'tidak ada'], 'pilih: Pindah dari Word, Memeriksa laporan yang ada'],
])('refused with what there is: %j', async (argv, words) => {
  const { kode, stdout, stderr } = await guide(...argv);
  expect([kode, stdout]).toEqual([2, '']);
  expect(stderr).toContain(words);
});

/** `lkjip …` in code, spans and blocks. */
function commandsIn(text: string): readonly (readonly string[])[] {
  const spans = text.matchAll(/`(?:npx )?lkjip ([^`\n]+)`/g);
  const lines = text.matchAll(/^(?:npm ci && )?(?:npx )?lkjip ([^\n]+)$/gm);
  return [...spans, ...lines].map(([, rest = '']) => rest.replace(/#.*$/, '').trim().split(/\s+/));
}

describe('every command that is written for people is one that lkjip takes', () => {
  const FILES = [
    'README.md',
    'CHANGELOG.md',
    'data/README.md',
    'templates/README.md',
    'templates/awal/README.md',
    ...['mulai', 'excel', 'word'].map((name) => `templates/panduan/${name}.md`),
  ];

  test.each(FILES)('%s', async (file) => {
    const commands = commandsIn(readFileSync(join(ROOT, file), 'utf8').replaceAll('\\|', '|'));
    expect(commands.length).toBeGreaterThan(0);
    for (const [command = '', ...rest] of commands) {
      if (command.startsWith('-')) continue;
      const { kode, stdout } = await jalankan([command, '--help']);
      expect([file, command, kode]).toEqual([file, command, 0]);
      const help = stdout.slice(0, stdout.indexOf('Contoh:'));
      for (const option of rest.join(' ').match(/(?<![\w-])--[a-z][a-z-]*/g) ?? [])
        expect([file, command, help.includes(option)]).toEqual([file, command, true]);
    }
  });

  test.each(FILES.filter((file) => file !== 'CHANGELOG.md'))(
    'in %s, what is to be copied begins with npx: a workspace brings its own lkjip',
    (file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      const lines = [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block = '']) =>
        block.split('\n').filter((line) => /(?:^|&& )(?:npx )?lkjip\b/.test(line)),
      );
      expect(lines.filter((line) => !/(?:^|&& )npx lkjip\b/.test(line))).toEqual([]);
    },
  );

  test('and those of a table row stand in the help of its command', async () => {
    const rows = readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(
      /^\| `lkjip (\w+)[^|]*\|(.*)\|$/gm,
    );
    let count = 0;
    for (const [, command = '', text = ''] of rows) {
      const { stdout } = await jalankan([command, '--help']);
      for (const [, option = ''] of text.matchAll(/`(--[a-z-]+)/g)) {
        expect([command, stdout.includes(option)]).toEqual([command, true]);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(30);
  });
});
