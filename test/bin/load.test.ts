// The program starts from what V8 compiled when it was built, and never from what is damaged or of another text.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
// Below the project, so that its packages are found.
const folder = mkdtempSync(join(ROOT, 'node_modules/.cache-load-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the program says where all is whole. */
let help: string;
beforeAll(() => {
  for (const name of ['bin', 'dist', 'templates', 'package.json']) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  ({ help } = start());
});
/** What tests change. */
beforeEach(() => cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true }));

const compiled = () =>
  readdirSync(join(folder, 'dist'))
    .filter((file) => file.endsWith('.v8'))
    .map((file) => join(folder, 'dist', file));

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

/** Whether the main file was taken over, and what the program says. */
function start(): { readonly isTakenOver: unknown; readonly help: string } {
  const load = JSON.stringify(join(folder, 'bin/load.js'));
  const script = `import(${load}).then(({ load, hasTakenOver }) => {
    load('main.cjs');
    console.log(JSON.stringify(hasTakenOver('main.cjs')));
  })`;
  return { isTakenOver: JSON.parse(node('-e', script)), help: node('bin/lkjip.js', '--help') };
}

test('what was compiled at the build is taken over, for every part of a build', () => {
  expect(start().isTakenOver).toBe(true);
  expect(compiled().length).toBeGreaterThan(20);
});

test('the program says the same without it', () => {
  for (const file of compiled()) rmSync(file);
  expect(start()).toEqual({ isTakenOver: false, help });
});

test('a damaged file is not trusted', () => {
  for (const file of compiled()) {
    const bytes = readFileSync(file);
    const middle = bytes.length >> 1;
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 0xff, middle);
    writeFileSync(file, bytes);
  }
  expect(start()).toEqual({ isTakenOver: false, help });
});

test('a file cut off is not trusted', () => {
  for (const file of compiled()) writeFileSync(file, readFileSync(file).subarray(0, 20));
  expect(start()).toEqual({ isTakenOver: false, help });
});

test('what was compiled of another text of the same length is not trusted', () => {
  const main = join(folder, 'dist/main.cjs');
  const text = readFileSync(main, 'latin1');
  const other = text.replace('Penyusun laporan kinerja', 'Pembuat! laporan kinerja');
  expect(other.length).toBe(text.length);
  expect(other).not.toBe(text);
  writeFileSync(main, other, 'latin1');
  const started = start();
  expect(started.isTakenOver).toBe(false);
  expect(started.help).toContain('Pembuat! laporan kinerja');
});

test('V8 is in no hurry to optimise: a report is made before that pays', () => {
  const often =
    'function often(list) { let sum = 0; for (const one of list) sum += one; return sum; }';
  const program = `${often} const list = [1, 2, 3, 4]; for (let i = 0; i < 6000; i += 1) often(list);`;
  const isOptimised = (before: string) =>
    /often.*TURBOFAN/.test(node('--trace-opt', '-e', `${before}${program}`));
  expect(isOptimised('')).toBe(true);
  expect(isOptimised("require('./bin/load.js');")).toBe(false);
});

test('the program is read a byte a character, and has no other: a pattern with one would match nothing', () => {
  const programs = readdirSync(join(ROOT, 'dist')).filter((file) => file.endsWith('.cjs'));
  expect(programs.length).toBeGreaterThan(0);
  const wide = programs.filter((file) =>
    readFileSync(join(ROOT, 'dist', file)).some((byte) => byte > 0x7f),
  );
  expect(wide).toEqual([]);
});
