// Bundles the command line program into dist/: few files to read make it start fast.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { basename, join, posix } from 'node:path';
import { build, transform } from 'esbuild';
import { load } from '../bin/load.js';
import { importBundled, root } from './bundled.js';

const dist = join(root, 'dist');
const TARGET = 'node20.9';
const MODULE_URL = 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;';

/** Packages that bring native code or files of their own, and find those from where they are installed. */
const external = ['@fontsource/*', '@napi-rs/*', '@sparticuz/chromium', 'canvas'];

/** Of libraries that we need a small part of, the rest stays out of what is loaded. */
const onlyWhatIsUsed = {
  name: 'only-what-is-used',
  setup({ onResolve, onLoad, resolve }) {
    // Other ways to reach a browser than ours: they stay in the package, where nobody asks for them.
    onResolve({ filter: /^(?:\.|@puppeteer\/)/ }, ({ path, kind, importer, resolveDir }) => {
      const place = /\/node_modules\/(puppeteer-core\/.*)$/.exec(resolveDir.replaceAll('\\', '/'));
      if (kind !== 'dynamic-import' || place === null || importer === '') return undefined;
      return { path: path.startsWith('.') ? posix.join(place[1], path) : path, external: true };
    });
    // Handlebars tries to load it, and does without where it cannot: nobody asks for a source map.
    onResolve({ filter: /^source-map$/ }, () => ({ path: 'source-map', namespace: 'absent' }));
    onLoad({ filter: /./, namespace: 'absent' }, () => ({ contents: 'throw new Error()' }));
    // Nothing but declarations, which its package.json does not say.
    onResolve({ filter: /^(?:\.|@cantoo\/pdf-lib$)/ }, async ({ path, pluginData, ...place }) => {
      const isOurs = path.startsWith('@cantoo/') || place.importer.includes('@cantoo/pdf-lib');
      if (!isOurs || pluginData === 'resolved') return undefined;
      const { path: file } = await resolve(path, { ...place, pluginData: 'resolved' });
      return { path: file, sideEffects: false };
    });
  },
};

/** Puts the compiled templates in the place of `PRECOMPILED`; they are compiled by the very code that would do it later. */
const templatesReady = {
  name: 'templates-ready',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]render[\\/]precompiled\.ts$/ }, async () => {
      const { precompileTemplates } = await importBundled('src', 'render', 'templates.ts');
      const ready = Object.entries(precompileTemplates(await readTemplates()));
      const table = ready.map(([file, text]) => `${JSON.stringify(file)}: ${text},`);
      return { contents: `export const PRECOMPILED = {\n${table.join('\n')}\n};`, loader: 'js' };
    });
  },
};

async function readTemplates() {
  const folder = join(root, 'templates');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.hbs')).sort();
  const sources = files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')]);
  return Object.fromEntries(await Promise.all(sources));
}

/** Fonts are found while charts are drawn: no import names them. */
const chartFonts = ['@fontsource/source-sans-3'];

/** Charts are remembered from build to build until what draws them changes: every file that goes into the drawing. */
async function chartFingerprint() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/chart/canvas.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    outdir: dist,
    external,
    plugins: [onlyWhatIsUsed],
    metafile: true,
    logLevel: 'warning',
  });
  const packages = Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ path, external }) => external && !isBuiltin(path))
    .map(({ path }) => /^(?:@[^/]+\/)?[^/]+/.exec(path)[0]);
  const files = [
    ...Object.keys(metafile.inputs),
    ...[...packages, ...chartFonts].map((name) => `node_modules/${name}/package.json`),
    ...(await readdir(join(root, 'templates', 'fonts'))).map((name) => `templates/fonts/${name}`),
  ];
  const hash = createHash('sha256');
  for (const file of [...new Set(files)].sort()) {
    hash.update(file).update(await readFile(join(root, file)));
  }
  return hash.digest('hex').slice(0, 32);
}

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: dist,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: TARGET,
  // All in one folder: `../templates/` is the same place from each of them.
  chunkNames: '[name]-[hash]',
  write: false,
  external,
  plugins: [onlyWhatIsUsed, templatesReady],
  define: { CHART_DIGEST: JSON.stringify(await chartFingerprint()) },
  // One byte a character: a module with any other is read and compiled as two.
  charset: 'ascii',
  // Less to read and compile; names stay, so that a report of a bug says where it happened.
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  logLevel: 'warning',
});

/** The packages that are found where they are installed; all others are inside dist/, and a packed lkjip does not ask for them. */
async function findNeeds() {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const isOutside = (name) =>
    external.some((one) => (one.endsWith('/*') ? name.startsWith(one.slice(0, -1)) : name === one));
  const named = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
  return named.filter(isOutside);
}

/** V8 takes over what it compiled before for scripts, not for ES modules: see bin/load.js. */
async function asScript({ path, text }) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: TARGET,
    charset: 'ascii',
    minifyWhitespace: true,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl' },
    banner: text.includes('import.meta.url') ? MODULE_URL : '',
  });
  return { name: basename(path, '.cjs'), code: withoutWideCharacters(code) };
}

/** In raw templates esbuild leaves what is not ASCII, and bin/load.js reads bytes: they hold patterns, to which a `\u` says the same. */
function withoutWideCharacters(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * What the modules that are loaded together stand in, by name of the file: what `main` imports, and what building a report
 * does besides. A module that neither imports has a file of its own. A file takes as long to find as to read.
 */
function findFiles() {
  const outputs = new Map(
    Object.entries(metafile.outputs).map(([path, one]) => [basename(path, '.cjs'), one]),
  );
  const fileOf = new Map();
  const gather = (name, file) => {
    if (fileOf.has(name)) return;
    fileOf.set(name, file);
    for (const { path, kind } of outputs.get(name).imports) {
      const imported = basename(path, '.cjs');
      if (kind === 'import-statement' && outputs.has(imported)) gather(imported, file);
    }
  };
  const nameOf = (source) =>
    [...outputs].find(([, { entryPoint }]) => entryPoint === source)?.[0] ?? '';
  for (const name of [nameOf('src/cli/main.ts'), nameOf('src/cli/run/build/build.ts')])
    gather(name, name);
  for (const name of outputs.keys()) if (!fileOf.has(name)) fileOf.set(name, name);
  return fileOf;
}

/** A script for each file: an object of the functions that make its modules (bin/load.js). */
function pack(modules) {
  const fileOf = findFiles();
  const address = (name) => {
    const file = fileOf.get(name);
    return file === name ? `./${name}.cjs` : `./${file}.cjs#${name}`;
  };
  const parts = new Map();
  for (const { name, code } of modules) {
    const addressed = code.replace(
      /require\("\.\/([^"]+)\.cjs"\)/g,
      (_, other) => `require("${address(other)}")`,
    );
    const make = `function(exports,require,module,__filename,__dirname){${addressed}\n}`;
    const file = `${fileOf.get(name)}.cjs`;
    parts.set(file, [...(parts.get(file) ?? []), `${JSON.stringify(name)}:${make}`]);
  }
  return [...parts].map(([file, inside]) => ({ file, code: `({${inside.join(',\n')}})\n` }));
}

const scripts = pack(await Promise.all(outputFiles.map(asScript)));
await mkdir(dist, { recursive: true });
for (const { file, code } of scripts) await writeFile(join(dist, file), code);

// The manual is made from the commands.
const { describeManual } = load('main.cjs');
const MANUALS = { 'lkjip.1': 'id', 'lkjip-en.1': 'en' };
for (const [file, language] of Object.entries(MANUALS)) {
  await writeFile(join(dist, file), await describeManual(language));
}

// Reports are made again when what made them changes: all of it is in these files.
const sum = createHash('sha256');
for (const { file, code } of scripts.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
  sum.update(file).update(code);
}
await writeFile(join(dist, 'needs.json'), `${JSON.stringify(await findNeeds(), null, 2)}\n`);
await writeFile(join(dist, 'sidik.json'), `${JSON.stringify({ program: sum.digest('hex') })}\n`);

// What earlier builds left goes only now, so that a program that is starting still finds its parts.
const fresh = new Set([
  'sidik.json',
  'needs.json',
  ...Object.keys(MANUALS),
  ...scripts.map(({ file }) => file),
]);
for (const file of await readdir(dist)) {
  if (!fresh.has(file)) await rm(join(dist, file), { recursive: true });
}

try {
  execFileSync(process.execPath, [join(root, 'scripts', 'compile.js')], { stdio: 'inherit' });
} catch {
  console.warn('nothing of the program is compiled ahead: it starts more slowly');
}
