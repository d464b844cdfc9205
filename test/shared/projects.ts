// Which tests are fast. The others start a process or a browser, replace a module or the environment, or calculate for
// seconds: each of them gets a process of its own, and `npm run test:fast` leaves them out.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const TEST = join(import.meta.dirname, '..');

/** Signs of a test that needs a process of its own, or a build. */
const OWN_PROCESS =
  /'node:child_process'|\/src\/print\/session\.ts'|\bvi\.mock\(|\bprocess\.env\[[^\]]+\] = |\binject\(/;
/** Seconds of calculation, though nothing but this process takes part. */
const LONG = ['excel/laporan', 'fuzz/fuzz', 'hostile/environment', 'hostile/long'];

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

const isSlow = (file: string): boolean =>
  LONG.some((name) => file === `${name}.test.ts`) ||
  [...reach(file)].some((one) => OWN_PROCESS.test(files.get(one) ?? ''));

const tests = [...files.keys()].filter((file) => file.endsWith('.test.ts'));
/** Paths from the top of the repository. */
export const SLOW: readonly string[] = tests.filter(isSlow).map((file) => `test/${file}`);
