// Which tests are fast. The others start a process or a browser, replace a module, or calculate for seconds, and
// `npm run test:fast` leaves them out. Those that may not share a process with another file get one of their own.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const TEST = join(import.meta.dirname, '..');

/** Signs of a test that starts a process, or needs a build. */
const STARTS = /'node:child_process'|\/src\/print\/session\.ts'|\binject\(/;
/** Signs of a test that no other may share a process with: modules replaced, and hooks of a module that is loaded once. */
const ALONE_WITH = /\bvi\.mock\(|^after(?:All|Each)\(/m;
/** Seconds of calculation, though nothing but this process takes part. */
const LONG = [
  'adopt/agencies',
  'audit/libreoffice',
  'catalogue/catalogue',
  'cli/build-all',
  'cli/explain',
  'cli/review',
  'excel/laporan',
  'fix/fix',
  'fuzz/fuzz',
  'hostile/environment',
  'hostile/long',
  'import/hostile',
  'import/import',
  'layout/tree',
  'new/new',
  'render/endless',
  'render/fonts',
  'validate/struktur',
  'watch/rebuild',
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
