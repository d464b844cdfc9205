// Loads the bundled program; what V8 made of it when it was built is taken over where this Node.js can. All of bin/ is
// CommonJS (bin/package.json): the first ES module takes Node ten milliseconds more.

const { createHash } = require('node:crypto');
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/**
 * By version of V8 (of Node 20, 22, 24), how long it waits before it compiles once more, optimised, what runs often: ten
 * times as long as it would by itself, since a report is made before that pays.
 */
const PATIENCE = {
  11: '--interrupt-budget=675840',
  12: '--invocation-count-for-turbofan=30000',
  13: '--invocation-count-for-turbofan=30000',
};
const patience = PATIENCE[process.versions.v8.split('.')[0]];
// What V8 has compiled is taken over only under the same flags: here they hold for the build of the program too.
if (patience !== undefined) setFlagsFromString(patience);

const dist = join(__dirname, '..', 'dist');
const DIGEST_BYTES = 32;

/** By file of dist/: its script, and by name the functions that make the modules in it. */
const read = new Map();
/** By name: a module that was asked for, which may still be loading. */
const loaded = new Map();
const compiledOf = (file) => join(dist, file.replace(/\.cjs$/, '.v8'));

/** `require` for what is in a file of dist/. */
const requireHere = Object.assign(
  (name) => (name.startsWith('./') ? load(name.slice(2)) : require(name)),
  { resolve: require.resolve, cache: require.cache },
);

/**
 * The exports of a module in dist/; all of them are CommonJS.
 * @param name `main.cjs` for the module that its file is named after, `main.cjs#chunk-1` for another in it
 */
function load(name) {
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const [file, part = file.replace(/\.cjs$/, '')] = name.split('#');
  const make = (read.get(file) ?? readModules(file)).modules[part];
  const module = { exports: {} };
  loaded.set(name, module);
  try {
    make(module.exports, requireHere, module, join(dist, file), dist);
  } catch (error) {
    // Whoever asks again is told again.
    loaded.delete(name);
    throw error;
  }
  return module.exports;
}

function readModules(file) {
  const filename = join(dist, file);
  const bytes = readFileSync(filename);
  const cachedData = readCompiled(file, bytes);
  const script = new Script(bytes.latin1Slice(), { filename, cachedData });
  const entry = { script, modules: script.runInThisContext() };
  read.set(file, entry);
  return entry;
}

/** V8 refuses what another version of it made, and would trust what is damaged or made of another text. */
function readCompiled(file, source) {
  let bytes;
  try {
    bytes = readFileSync(compiledOf(file));
  } catch {
    return undefined;
  }
  const data = bytes.subarray(DIGEST_BYTES);
  return bytes.subarray(0, DIGEST_BYTES).equals(digest(source, data)) ? data : undefined;
}

/** Keeps what V8 has compiled of the files that were read, for the next run. */
function keepCompiled() {
  for (const [file, { script }] of read) {
    const data = script.createCachedData();
    const source = readFileSync(join(dist, file));
    writeFileSync(compiledOf(file), Buffer.concat([digest(source, data), data]));
  }
}

/** Whether V8 took over what it had compiled; null for a file that was not read. */
function hasTakenOver(file) {
  const script = read.get(file)?.script;
  return script === undefined ? null : script.cachedDataRejected === false;
}
const digest = (source, data) => createHash('sha256').update(source).update(data).digest();

module.exports = { load, keepCompiled, hasTakenOver };
