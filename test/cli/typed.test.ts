// The commands in what lkjip says, as whoever reads them has to type them.

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asTyped, typedName } from '../../src/cli/terminal/typed.ts';
import { jalankan } from './io.ts';

describe('lkjip is typed', () => {
  const CLONE = '/rumah/lkjip/bin/lkjip.js';
  const INSIDE = '/rumah/ruang/node_modules/lkjip/bin/lkjip.js';
  const GLOBAL = '/usr/lib/node_modules/lkjip/bin/lkjip.js';
  test.each([
    [
      'by npx, as it was',
      'linux',
      { npm_command: 'exec' },
      '/rumah/lkjip',
      CLONE,
      CLONE,
      'npx lkjip',
    ],
    [
      'by npx in a workspace that brings it',
      'linux',
      {},
      '/rumah/ruang',
      '/rumah/ruang/node_modules/.bin/lkjip',
      INSIDE,
      'npx lkjip',
    ],
    [
      'by npx below such a workspace',
      'linux',
      { npm_command: 'run-script' },
      '/rumah/ruang/2024',
      INSIDE,
      INSIDE,
      'npx lkjip',
    ],
    [
      'by its name where it is installed for all',
      'linux',
      {},
      '/rumah/ruang',
      '/usr/bin/lkjip',
      GLOBAL,
      'lkjip',
    ],
    [
      'by its name where a clone is linked',
      'linux',
      {},
      '/rumah/ruang',
      '/usr/bin/lkjip',
      CLONE,
      'lkjip',
    ],
    ['through node in a clone', 'linux', {}, '/rumah/lkjip', CLONE, CLONE, 'node bin/lkjip.js'],
    [
      'through node beside a clone',
      'linux',
      {},
      '/rumah/ruang',
      CLONE,
      CLONE,
      'node ../lkjip/bin/lkjip.js',
    ],
    [
      'through node far from a clone',
      'linux',
      {},
      '/a/b/c/d/e',
      CLONE,
      CLONE,
      'node /rumah/lkjip/bin/lkjip.js',
    ],
    [
      'by its name on Windows',
      'win32',
      {},
      'D:\\ruang',
      'C:\\Users\\a\\AppData\\Roaming\\npm\\node_modules\\lkjip\\bin\\lkjip.js',
      'C:\\Users\\a\\AppData\\Roaming\\npm\\node_modules\\lkjip\\bin\\lkjip.js',
      'lkjip',
    ],
    [
      'by npx on Windows',
      'win32',
      {},
      'D:\\ruang',
      'D:\\ruang\\node_modules\\lkjip\\bin\\lkjip.js',
      'D:\\ruang\\node_modules\\lkjip\\bin\\lkjip.js',
      'npx lkjip',
    ],
    [
      'through node, with blanks and from another drive',
      'win32',
      {},
      'D:\\ruang',
      'C:\\Data saya\\lkjip\\bin\\lkjip.js',
      'C:\\Data saya\\lkjip\\bin\\lkjip.js',
      'node "C:\\Data saya\\lkjip\\bin\\lkjip.js"',
    ],
  ] as const)('%s', (_, platform, env, cwd, script, file, expected) => {
    expect(typedName({ platform, env, cwd, script, file })).toBe(expected);
  });
});

test.each([
  ['lihat: lkjip --help', 'lihat: npx lkjip --help'],
  [
    'jalankan `lkjip validate --fix`, lalu lkjip build',
    'jalankan `npx lkjip validate --fix`, lalu npx lkjip build',
  ],
  ['1. npx lkjip validate', '1. npx lkjip validate'],
  ['pindahkan yang bukan data lkjip dari sini', 'pindahkan yang bukan data lkjip dari sini'],
  [
    'lkjip newer, lkjip 1.0, node bin/lkjip.js build',
    'lkjip newer, lkjip 1.0, node bin/lkjip.js build',
  ],
])('%j → %j', (text, expected) => {
  expect(asTyped(text, 'npx lkjip')).toBe(expected);
  expect(asTyped(text, 'lkjip')).toBe(text);
});

test('what is shown names it so: to people always, to programs nowhere but at a terminal', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'lkjip-diketik-'));
  const typedName = 'node ../lkjip/bin/lkjip.js';
  const lost = await jalankan(['validate'], { cwd, typedName });
  expect(lost.stderr).toContain(`dengan: ${typedName} init\n`);
  const help = await jalankan(['build', '--help'], { typedName });
  expect(help.stdout).toContain(`\n  ${typedName} build 2023\n`);
  const json = ['validate', '2023', '--data', 'examples/dinas-contoh', '--format', 'json'];
  const read = await jalankan(json, { typedName });
  expect(read.stdout).toBe((await jalankan(json)).stdout);
  const script = await jalankan(['completion', 'bash'], { typedName });
  expect(script.stdout).toContain('"$(lkjip completion bash)"');
  const shown = await jalankan(['completion', 'bash'], { typedName, isColoured: true });
  expect(shown.stdout).toContain(`"$(${typedName} completion bash)"`);
});

test('the steps of a new workspace are for that workspace, which brings its own', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'lkjip-diketik-'));
  const { kode, stderr } = await jalankan(['init', 'dinas', '--yes'], {
    cwd,
    typedName: 'node ../lkjip/bin/lkjip.js',
  });
  expect(kode).toBe(0);
  expect(stderr).toMatch(/1\. cd dinas\n {2}2\. npm install\n {2}3\. npx lkjip validate\n/);
});
