// Works through what people do, and keeps what V8 compiled for it beside the program (bin/load.js).

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepCompiled, load } from '../bin/load.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lkjip-compile-'));
const data = ['--data', join(root, 'examples', 'dinas-contoh')];
const build = (output) => [
  'build',
  '2023',
  ...data,
  '--output',
  join(folder, output),
  '--format',
  'html,json',
];
const { run } = load('main.cjs');

const COMMANDS = [
  ['--help'],
  ['validate', '2023', ...data],
  build('drawn'),
  // With the charts of the first.
  build('again'),
  // Of which nothing has changed.
  build('again'),
];
const isForPrint = (file) => /^(?:session|pdf|puppeteer-core-browser)-.*\.cjs$/.test(file);

try {
  for (const argv of COMMANDS) {
    const exitCode = await run(argv, {
      cwd: root,
      env: { XDG_CACHE_HOME: join(folder, 'cache') },
      stdout: () => undefined,
      stderr: () => undefined,
      isTerminal: false,
      isColoured: false,
      ask: undefined,
      signal: new AbortController().signal,
    });
    if (exitCode !== 0) throw new Error(`lkjip ${argv.join(' ')}: exit ${exitCode}`);
  }
  // There is no browser to print with where the program is built.
  for (const file of readdirSync(join(root, 'dist')).filter(isForPrint)) load(file);
  keepCompiled();
} finally {
  rmSync(folder, { recursive: true });
}
