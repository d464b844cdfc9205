// Which tests are fast. The others start a process or a browser, run whole commands, replace a module, or take a second,
// and `npm run test:fast` leaves them out. Those that may not share a process with another file get one of their own.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const TEST = join(import.meta.dirname, '..');

/** What starts a browser, and what runs a command from its words to its files. */
const STARTERS = ['print/browser/session.ts', 'cli/main.ts'].map((file) => {
  if (!existsSync(join(TEST, '../src', file)))
    throw new Error(`a sign of slow tests is gone: ${file}`);
  return `/src/${file}'`;
});
/** Signs of a test that starts a process or a browser, needs a build, or runs whole commands. */
const STARTS = new RegExp(["'node:child_process'", '\\binject\\(', ...STARTERS].join('|'));
/** Signs of a test that no other may share a process with: modules replaced, and hooks of a module that is loaded once. */
const ALONE_WITH = /\bvi\.mock\(|^after(?:All|Each)\(/m;
/** A second and more of calculation or of waiting, though nothing but this process takes part. */
const LONG = [
  'adopt/adopt',
  'adopt/agencies',
  'adopt/as-typed',
  'audit/libreoffice',
  'audit/made-up',
  'audit/office',
  'audit/pages',
  'build/one-file',
  'catalogue/catalogue',
  'chart/raster',
  'compose/markdown',
  'compose/trees',
  'excel/laporan',
  'fix/fix',
  'fuzz/fuzz',
  'import/hostile',
  'import/three-way',
  'layout/tree',
  'pdf/copy',
  'render/endless',
  'render/fonts',
  'render/templates',
  'source/mistakes',
  'validate/data-dokumen',
  'validate/money/uang',
  'validate/struktur',
  'watch/unit-folders',
  'watch/watcher',
  'word/word',
];

const files = new Map(
  readdirSync(TEST, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && file !== 'shared/projects.ts')
    .sort()
    .map((file) => [file, readFileSync(join(TEST, file), 'utf8')]),
);

/** A file, and every file of test/ that it imports over whichever way. */
function reach(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target = ''] of (files.get(file) ?? '').matchAll(/ from '(\.[^']+)'/g)) {
    const path = normalize(join(dirname(file), target)).replaceAll('\\', '/');
    if (files.has(path)) reach(path, seen);
  }
  return seen;
}

/** Whether a test has a sign: in its own text, or in what it shares with others. */
const hasSign = (file: string, own: RegExp, shared = own): boolean =>
  [...reach(file)].some((one) => (one === file ? own : shared).test(files.get(one) ?? ''));

const pathsOf = (tests: readonly string[]): readonly string[] => tests.map((one) => `test/${one}`);

const tests = [...files.keys()].filter((file) => file.endsWith('.test.ts'));
const alone = tests.filter((file) => hasSign(file, /\bvi\.mock\(/, ALONE_WITH));
const slow = tests.filter(
  (file) => LONG.some((name) => file === `${name}.test.ts`) || hasSign(file, STARTS),
);

/** Those that need a process of their own; paths from the top of the repository, as below. */
export const ALONE = pathsOf(alone);
/** The others that take their time. */
export const SLOW = pathsOf(slow.filter((file) => !alone.includes(file)));
