// Completion and the manual: made from the commands, so that they know what the help knows; bash is asked as at a terminal.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeManual } from '../../src/cli/main.ts';
import { EXAMPLES } from '../../src/cli/terminal/examples.ts';
import { jalankan, ROOT } from './io.ts';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];
const commands = Object.keys(EXAMPLES);
const helpOf = async (command: string) => (await jalankan([command, '--help'])).stdout;
const optionsOf = async (command: string): Promise<readonly string[]> =>
  [...(await helpOf(command)).matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(
    ([, name = '']) => name,
  );

describe('bash', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-lengkap-'));
  let script = '';
  beforeAll(async () => {
    script = join(folder, 'lkjip.bash');
    writeFileSync(script, (await jalankan(['completion', 'bash'])).stdout);
    for (const name of ['data/2020', '2021', 'laporan lama', 'dua belas'])
      mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'laporan 2022.pdf'), '');
  });

  /** What bash offers behind these words, the last of which is being typed. */
  const offered = (...words: readonly string[]) => {
    const quoted = ['lkjip', ...words].map((word) => `'${word}'`).join(' ');
    const ask = `source '${script}'; COMP_WORDS=(${quoted}); COMP_CWORD=${words.length}; _lkjip; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const said = execFileSync('bash', ['--norc', '-c', ask], { cwd: folder, encoding: 'utf8' });
    return said.split('\n').filter((line) => line !== '');
  };

  test.each([
    ['a command', ['val'], ['validate']],
    ['an option of a command', ['build', '--str'], ['--strict']],
    ['one that stands before', ['--lang', 'en', 'validate', '--kel'], ['--kelengkapan']],
    ['a value of a list', ['build', '--format', 'html,p'], ['html,pdf']],
    ['a value behind =', ['validate', '--only', '=', 'p'], ['peringatan']],
    ['a value of one', ['init', '--ci', 'g'], ['github', 'gitlab']],
    ['a year of the workspace', ['build', ''], ['2021', '2020']],
    ['a year behind another', ['build', '2020', '2021', '20'], ['2021', '2020']],
    ['a file with a blank', ['audit', 'laporan 2'], ['laporan 2022.pdf']],
    ['folders alone', ['build', '--output', 'laporan'], ['laporan lama']],
    ['a schema', ['schema', 'tar'], ['target']],
    ['a command to be helped with', ['help', 'wat'], ['watch']],
    ['nothing where anything may stand', ['init', '--nama', ''], []],
  ])('%s', (_, words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });

  test('every command, and every option of each', async () => {
    expect(offered('')).toEqual(expect.arrayContaining(commands));
    for (const command of commands) {
      const long = (await optionsOf(command)).map((name) => `--${name}`);
      expect(offered(command, '--').sort()).toEqual([...long].sort());
    }
  });
});

describe.each(SHELLS)('%s', (shell) => {
  test.each(['id', 'en'])('knows every command and option, in %s', async (language) => {
    const { kode, stdout } = await jalankan(['--lang', language, 'completion', shell]);
    expect(kode).toBe(0);
    for (const command of commands) {
      expect(stdout).toMatch(new RegExp(`\\b${command}\\b`));
      for (const option of await optionsOf(command))
        expect(stdout).toMatch(new RegExp(`(?:--|-l )${option}\\b`));
    }
  });

  test('is no program of its own: every placeholder of a list has its values', async () => {
    const { stdout } = await jalankan(['completion', shell]);
    for (const word of ['html-tunggal', 'sarif', 'markdown', 'gitlab', 'peringatan', 'realisasi'])
      expect(stdout).toContain(word);
  });
});

test('every option that takes one of a few offers them', async () => {
  const { stdout } = await jalankan(['completion', 'fish']);
  for (const command of commands) {
    const listed = (await helpOf(command)).matchAll(
      /--([a-z-]+) <(?:bentuk|daftar|tingkat|layanan|pihak|jenis)>/g,
    );
    for (const [, option] of listed)
      expect(stdout).toMatch(new RegExp(`from ${command}' -l ${option} -x -a '`));
  }
});

test('a shell that there is not is refused with those that there are', async () => {
  const { kode, stderr } = await jalankan(['completion', 'csh']);
  expect(kode).toBe(2);
  expect(stderr).toContain('shell "csh" tidak dikenal');
  expect(stderr).toContain('bash, zsh, fish, powershell');
});

describe('the manual', () => {
  const PAGES = [
    ['id', 'dist/lkjip.1'],
    ['en', 'dist/lkjip-en.1'],
  ] as const;

  test.each(PAGES)(
    'in %s is in the package, and says what the help says',
    async (language, file) => {
      const page = readFileSync(join(ROOT, file), 'utf8');
      expect(page).toBe(await describeManual(language));
      const text = page.replaceAll('\\-', '-');
      for (const command of commands) {
        expect(text).toMatch(new RegExp(`^\\.SS lkjip ${command}\\b`, 'm'));
        for (const option of await optionsOf(command)) expect(text).toContain(`--${option}`);
        for (const line of EXAMPLES[command] ?? []) expect(text).toContain(line);
      }
      // A line of the text that begins with a point would be taken for a request.
      expect(page).not.toMatch(/^\.(?!(?:\\"|TH|SH|SS|TP|PP|nf|fi|B)(?: |$))/m);
    },
  );

  test('is what npm shows to man', () => {
    const { man } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      man: readonly string[];
    };
    expect(man).toEqual(PAGES.map(([, file]) => `./${file}`));
    for (const file of man) expect(existsSync(join(ROOT, file))).toBe(true);
  });
});
