// What `npm publish` would upload: it holds what it needs and no more, and builds a report where nothing else is.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { digestOf } from '../shared/digest.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'lkjip-paket-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The package as it is published, and what is in it. */
let packed: string;
let program: string;

/** The machine has Node and a shell, and nothing of this repository. */
const ENVIRONMENT = {
  PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(':'),
  HOME: process.env['HOME'],
  // The browser stays unpacked between runs.
  XDG_CACHE_HOME: join(ROOT, 'node_modules/.cache'),
  PUPPETEER_CACHE_DIR: '/nonexistent',
  CI: '1',
};

function run(file: string, args: readonly string[], cwd: string, given = {}): string {
  const env = { ...ENVIRONMENT, ...given };
  return execFileSync(file, args, { cwd, encoding: 'utf8', env, stdio: 'pipe' });
}

/** The script of a step of the action in a workspace. */
function stepOf(workspace: string, name: string): string {
  const file = join(workspace, '.github/actions/lkjip/action.yml');
  const { runs } = parse(readFileSync(file, 'utf8')) as {
    readonly runs: { readonly steps: readonly { readonly name?: string; readonly run?: string }[] };
  };
  return runs.steps.find((step) => step.name === name)?.run ?? 'false';
}

beforeAll(() => {
  packed = run(process.execPath, [join(ROOT, 'scripts/pack.js'), folder], ROOT).trim();
  program = unpack(packed);
});

test('the package holds the program and its texts, and nothing else', () => {
  const wanted =
    /^(?:(?:bin|dist|templates)\/.*|package\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md|data\/README\.md)$/;
  const names = Object.keys(digestOf(dirname(program))).map((name) =>
    name.replace(/^package\//, ''),
  );
  expect(names.filter((name) => !wanted.test(name))).toEqual([]);
  expect(names).toEqual(
    expect.arrayContaining([
      'bin/lkjip.js',
      'dist/main.cjs',
      'templates/dokumen.hbs',
      'templates/panduan/mulai.md',
      'data/README.md',
      'LICENSE',
    ]),
  );
  expect(statSync(packed).size).toBeLessThan(5 * 2 ** 20);
});

test('the workspace that it starts in an empty folder installs and runs as the steps on the screen say', () => {
  // Nothing is installed, neither beside the program nor above the folder.
  const bin = join(program, 'bin/lkjip.js');
  const origin = join(folder, 'asal');
  mkdirSync(origin);
  const words = ['init', '--yes', '--ci', 'github', '--nama', 'Dinas Uji', '--tahun', '2024'];
  run(process.execPath, [bin, ...words], origin);
  // It carries the package along, but for what V8 made of it.
  const carried = digestOf(unpack(join(origin, '.lkjip', basename(packed))));
  const published = Object.entries(digestOf(program));
  expect(carried).toEqual(Object.fromEntries(published.filter(([name]) => !/\.v8$/.test(name))));
  const git = (...args: readonly string[]) => run('git', args, origin);
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.invalid', 'commit', '-qm', 'Awal');
  // The recipe's own commands, in a fresh clone, as a runner does.
  const clone = join(folder, 'klon');
  run('git', ['clone', '-q', origin, clone], folder);
  const formats = 'html,html-tunggal,json,pdf,docx,xlsx,csv,ringkas';
  const given = { DATA: '', OUTPUT: 'laporan', FORMAT: formats };
  const step = (name: string) =>
    run('bash', ['-eo', 'pipefail', '-c', stepOf(clone, name)], clone, given);
  install(() => step('Pasang'));
  const installed = (name: string) => existsSync(join(clone, 'node_modules', name));
  expect(['lkjip', 'canvas'].filter(installed)).toEqual(['lkjip', 'canvas']);
  // What is inside dist/ is not installed a second time, and nothing misses it.
  const inside = ['puppeteer-core', '@cantoo/pdf-lib', 'zod', 'commander', 'chartjs-node-canvas'];
  expect(['puppeteer', ...inside].filter(installed)).toEqual([]);
  expect(step('Periksa data')).toContain('::notice');
  step('Susun laporan');
  // By npx it was run above.
  const lkjip = (...args: readonly string[]) =>
    run(join(clone, 'node_modules/.bin/lkjip'), args, clone);
  lkjip('audit', 'laporan/2024/lkjip-2024.pdf', '--mark', 'ditandai.pdf');
  expect(lkjip('--version')).toBe(run(process.execPath, [bin, '--version'], folder));
  const hasil = join(clone, 'laporan/2024');
  expect(readFileSync(join(hasil, 'lkjip-2024.pdf')).toString('latin1', 0, 5)).toBe('%PDF-');
  expect(readFileSync(join(hasil, 'lkjip-2024.html'), 'utf8')).toContain('Dinas Uji');
  expect(readFileSync(join(hasil, 'aset/gambar-S1.1.svg'), 'utf8')).toContain('<text');
  expect(JSON.parse(readFileSync(join(hasil, 'lkjip-2024.json'), 'utf8'))).toMatchObject({
    tahun: 2024,
  });
});

/** Takes a package apart; gives the folder of what is in it. */
function unpack(file: string): string {
  const to = mkdtempSync(join(folder, 'isi-'));
  run('tar', ['-xzf', file, '-C', to], folder);
  return join(to, 'package');
}

/** With the install scripts of every dependency, as a user would: one that fails would stop it. */
function install(step: () => void): void {
  try {
    step();
  } catch (error) {
    const { stderr } = error as { readonly stderr: string };
    throw new Error(`the package cannot be installed; is the npm registry reachable?\n${stderr}`, {
      cause: error,
    });
  }
}
