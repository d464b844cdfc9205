// Few dependencies, each with its reason: package.json, the table in CONTRIBUTING.md and src/ name the same ones.

import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FONT_FACES } from '../../src/render/fonts.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(read('package.json')) as Manifest;
const shipped = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
/** Part of the program although whoever installs it does not get it: it is inside `dist/`. */
const BUNDLED = ['chartjs-node-canvas', 'docx'];
/** For this repository's own use, with a reason that the table gives. */
const AT_HAND = ['puppeteer'];
const named = [...shipped, ...BUNDLED, ...AT_HAND];

/** The first column of the table; `@fontsource/*` stands for all of its kind. */
function reasons(): readonly string[] {
  const [, table = ''] = read('CONTRIBUTING.md').split('## Dependencies, and why each');
  return [...table.matchAll(/^\| (`.*?`) +\|/gm)].flatMap(([, names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
}
const isMeant = (name: string, reason: string): boolean =>
  reason.endsWith('/*') ? name.startsWith(reason.slice(0, -1)) : name === reason;

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(join('src', file)))
  .join('\n');
const faces = new Set(FONT_FACES.map((face) => face.package));
/** Imported, or looked up where it is installed. */
const isUsed = (name: string): boolean =>
  faces.has(name) || new RegExp(`(?:from |import\\(|resolve\\()'${name}(?:/[^']*)?'`).test(sources);

test('every dependency has its reason', () => {
  const without = named.filter((name) => !reasons().some((reason) => isMeant(name, reason)));
  expect(without).toEqual([]);
});

test('every reason has its dependency', () => {
  const left = reasons().filter((reason) => !named.some((name) => isMeant(name, reason)));
  expect(left).toEqual([]);
});

test('every dependency is used', () => {
  expect([...shipped, ...BUNDLED].filter((name) => !isUsed(name))).toEqual([]);
});

test('what is bundled or at hand is not installed with lkjip', () => {
  const here = [...BUNDLED, ...AT_HAND];
  expect(here.filter((name) => manifest.devDependencies[name] === undefined)).toEqual([]);
  expect(shipped.filter((name) => here.includes(name))).toEqual([]);
});

test('what dist/ asks for is what a packed lkjip installs', () => {
  const needs = JSON.parse(read('dist/needs.json')) as readonly string[];
  expect(needs.filter((name) => !shipped.includes(name))).toEqual([]);
  // Other ways to reach a browser and to read a PDF than ours, which nobody asks for.
  const unasked = ['puppeteer-core', '@puppeteer/browsers', 'pdfjs-dist'];
  const asked = readdirSync(join(ROOT, 'dist'))
    .filter((file) => file.endsWith('.cjs'))
    .flatMap((file) => [
      ...read(join('dist', file)).matchAll(/(?:require|import|resolve)\("([^"./][^"]*)"\)/g),
    ])
    .map(([, name = '']) => name)
    .filter((name) => !isBuiltin(name))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '');
  const isKnown = (name: string) => [...needs, ...unasked].includes(name) || name.startsWith('${');
  expect(asked).toContain('canvas');
  expect(asked.filter((name) => !isKnown(name))).toEqual([]);
});

test('`canvas` is the one without system libraries, wherever lkjip is installed', () => {
  expect(manifest.dependencies['canvas']).toMatch(/^npm:@napi-rs\/canvas@\d+\.\d+\.\d+$/);
});
