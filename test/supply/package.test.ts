// What `npm publish` would upload: it holds what it needs and no more, and builds a report where nothing else is.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'lkjip-paket-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}
let packed: Packed;

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
  const file = run(process.execPath, [join(ROOT, 'scripts/pack.js'), folder], ROOT).trim();
  [packed] = JSON.parse(run('npm', ['pack', file, '--dry-run', '--json'], folder)) as [Packed];
});

test('the package holds the program and its texts, and nothing else', () => {
  const wanted =
    /^(?:(?:bin|dist|templates)\/.*|package\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md|data\/README\.md)$/;
  const names = packed.files.map(({ path }) => path);
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
  expect(packed.size).toBeLessThan(5 * 2 ** 20);
});

test('installed into an empty folder, it starts a workspace and builds its report', () => {
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  install();
  expect(existsSync(join(folder, 'node_modules/chartjs-node-canvas'))).toBe(false);
  // What is inside dist/ is not installed a second time, and nothing misses it.
  for (const name of ['puppeteer', 'puppeteer-core', '@cantoo/pdf-lib', 'zod', 'commander'])
    expect(existsSync(join(folder, 'node_modules', name))).toBe(false);
  // By npx it is run below.
  const lkjip = (...args: readonly string[]) =>
    run(join(folder, 'node_modules/.bin/lkjip'), args, folder);
  lkjip('init', 'ruang', '--yes', '--nama', 'Dinas Uji', '--tahun', '2024');
  lkjip('build', '--data', 'ruang', '--format', 'html,html-tunggal,json,pdf,docx,xlsx,csv,ringkas');
  lkjip('audit', 'laporan/2024/lkjip-2024.pdf', '--mark', 'ditandai.pdf');
  const hasil = join(folder, 'laporan/2024');
  expect(readFileSync(join(hasil, 'lkjip-2024.pdf')).toString('latin1', 0, 5)).toBe('%PDF-');
  expect(readFileSync(join(hasil, 'lkjip-2024.html'), 'utf8')).toContain('Dinas Uji');
  expect(readFileSync(join(hasil, 'aset/gambar-S1.1.svg'), 'utf8')).toContain('<text');
  expect(JSON.parse(readFileSync(join(hasil, 'lkjip-2024.json'), 'utf8'))).toMatchObject({
    tahun: 2024,
  });
});

test('the workspace that it starts in an empty folder installs and runs as the steps on the screen say', () => {
  // Nothing above that folder is installed: the package runs from elsewhere.
  const program = join(folder, 'node_modules/lkjip/bin/lkjip.js');
  const away = mkdtempSync(join(tmpdir(), 'lkjip-kosong-'));
  try {
    const origin = join(away, 'asal');
    mkdirSync(origin);
    run(process.execPath, [program, 'init', '--yes', '--ci', 'github', '--tahun', '2024'], origin);
    const git = (...args: readonly string[]) => run('git', args, origin);
    git('init', '-q');
    git('add', '-A');
    git('-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.invalid', 'commit', '-qm', 'Awal');
    // The recipe's own commands, in a fresh clone, as a runner does.
    const clone = join(away, 'klon');
    run('git', ['clone', '-q', origin, clone], away);
    const given = { DATA: '', OUTPUT: 'laporan', FORMAT: 'html,json' };
    const step = (name: string) =>
      run('bash', ['-eo', 'pipefail', '-c', stepOf(clone, name)], clone, given);
    step('Pasang');
    expect(step('Periksa data')).toContain('::notice');
    step('Susun laporan');
    expect(existsSync(join(clone, 'laporan/2024/lkjip-2024.html'))).toBe(true);
    expect(run('npx', ['--no-install', 'lkjip', '--version'], clone)).toBe(
      run(process.execPath, [program, '--version'], away),
    );
  } finally {
    rmSync(away, { recursive: true, force: true });
  }
});

/** With the install scripts of every dependency, as a user would: one that fails would stop it. */
function install(): void {
  const args = [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    join(folder, packed.filename),
  ];
  try {
    run('npm', args, folder);
  } catch (error) {
    const { stderr } = error as { readonly stderr: string };
    throw new Error(`the package cannot be installed; is the npm registry reachable?\n${stderr}`, {
      cause: error,
    });
  }
}
