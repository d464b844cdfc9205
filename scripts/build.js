// Bundles the command line program into dist/: few files to read make it start fast.

import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Packages that bring native code or files of their own, and find those from where they are installed. */
const external = [
  '@fontsource/*',
  '@napi-rs/*',
  '@sparticuz/chromium',
  'canvas',
  'chart.js',
  'puppeteer',
  'puppeteer-core',
];

/** Bundled CommonJS code asks for Node's own modules through `require`, which an ES module does not have. */
const requireForBundledCode = [
  "import { createRequire as makeRequireForBundledCode } from 'node:module';",
  'const require = makeRequireForBundledCode(import.meta.url);',
].join('\n');

/** Charts are remembered from build to build until what draws them changes. */
async function chartFingerprint() {
  const hash = createHash('sha256');
  const chart = join(root, 'src', 'chart');
  const files = (await readdir(chart)).filter((file) => file.endsWith('.ts')).sort();
  for (const file of files) hash.update(file).update(await readFile(join(chart, file)));
  for (const name of ['canvas', 'chart.js', 'chartjs-node-canvas', '@fontsource/source-sans-3']) {
    hash.update(await readFile(join(root, 'node_modules', name, 'package.json')));
  }
  return hash.digest('hex').slice(0, 32);
}

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: dist,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.9',
  // All in one folder: `../templates/` is the same place from each of them.
  chunkNames: '[name]-[hash]',
  external,
  define: { SIDIK_GRAFIK: JSON.stringify(await chartFingerprint()) },
  banner: { js: requireForBundledCode },
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
});

// What earlier builds left goes only now, so that a program that is starting still finds its parts.
const fresh = new Set(Object.keys(metafile.outputs).map((file) => basename(file)));
for (const file of await readdir(dist)) {
  if (!fresh.has(file)) await rm(join(dist, file), { recursive: true });
}
