// Where a benchmark works: a folder and a cache of its own, the program, and the bare print to compare with.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const folder = mkdtempSync(join(tmpdir(), 'lkjip-bench-'));
export const program = join(root, 'bin', 'lkjip.js');

/** A cache of our own, so that the user's is neither used nor touched. */
const cache = join(folder, 'cache', 'lkjip');
mkdirSync(cache, { recursive: true, mode: 0o700 });
export const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), CI: 'true' };

/** Everything that a build leaves for the next, but for the browser itself. */
export const forgetAll = () => forget('trace', 'prints', 'charts');
/** That nothing has changed: the next build works, with page numbers and charts at hand. */
export const forgetTrace = () => forget('trace');

/** What else a cache holds: neither makes a build faster that has its browser. */
const KEPT = /^(?:chromium-.*|journal)$/;

function forget(...kinds) {
  for (const name of readdirSync(cache)) {
    const isKnown = ['trace', 'prints', 'charts'].includes(name) || KEPT.test(name);
    if (!isKnown) throw new Error(`${name}: what a benchmark forgets of it is not stated`);
  }
  for (const kind of kinds) rmSync(join(cache, kind), { recursive: true, force: true });
}

/** The arguments of a build that writes below the benchmark's folder. */
export function lkjip(data, format, ...more) {
  // One agency's report is not written over another's.
  const output = join(folder, 'out', basename(data));
  return [program, 'build', ...more, '--data', data, '--format', format, '--output', output];
}

/**
 * Renders the finished document of a year, page numbers included, and finds out which browser the program prints with.
 * @returns {Promise<(count?: number) => string[]>} the arguments of a bare print
 */
export async function prepareBarePrint(data, year, name) {
  // Below the project, so that its packages are found.
  const script = join(root, 'dist', `bench-print-html-${process.pid}.js`);
  await build({
    entryPoints: [join(root, 'test', 'bench', 'print-html.ts')],
    outfile: script,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  const html = join(folder, `${name}.html`);
  const browser = execFileSync(process.execPath, [script, data, year, html], { env });
  rmSync(script);
  const bare = join(root, 'test', 'bench', 'bare.js');
  return (count = 1) => [bare, String(browser).trim(), html, pdfOf(name), String(count)];
}

const pdfOf = (name) => join(folder, `${name}.pdf`);

/** How many pages the last bare print of that name has. */
export function countPages(name) {
  return (readFileSync(pdfOf(name), 'latin1').match(/\/Type \/Page\b/g) ?? []).length;
}
