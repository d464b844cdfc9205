// The directions of the house (src/README.md), read from the import lines themselves.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import directions from './directions.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  readonly from: string;
  /** A file below src/ with its path from the root, or a package or Node module by its name. */
  readonly to: string;
  readonly isType: boolean;
}

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts'))
  .sort();
const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const text = readFileSync(join(ROOT, from), 'utf8');
  const found = [
    ...text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm),
    ...[...text.matchAll(/\bimport\(\s*(?:\/\*.*?\*\/\s*)?()'([^']+)'\s*\)/g)],
  ];
  return found.map(([, type, target = '']) => ({
    from,
    to: target.startsWith('.') ? normalize(join(dirname(from), target)) : target,
    isType: type !== undefined && type !== '',
  }));
}

/** `src/calculate/tren.ts` → `calculate`, `src/decimal.ts` → `decimal.ts`. */
const partOf = (file: string): string => file.split('/')[1] ?? '';
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const isOwn = (target: string): boolean => target.startsWith('src/');
const below = (part: string) => imports.filter(({ from }) => partOf(from) === part);
const say = ({ from, to }: Import): string => `${from} → ${to}`;

const SHARED = directions.shared;
/** What each part may import besides itself and the files that all may; the lint reads the same. */
const DIRECTIONS: Readonly<Record<string, readonly string[]>> = directions.mayImport;

describe('the data go one way', () => {
  test('every part of src/ has its place in the order', () => {
    const known = [...Object.keys(DIRECTIONS), ...SHARED, 'cli', 'README.md'];
    expect([...new Set(files.map(partOf))].filter((part) => !known.includes(part))).toEqual([]);
  });

  test.each(Object.entries(DIRECTIONS))('%s imports only what comes before it', (part, allowed) => {
    const wrong = below(part).filter(
      ({ to }) => isOwn(to) && ![part, ...SHARED, ...allowed].includes(partOf(to)),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  test.each(SHARED)('%s imports none of the parts', (file) => {
    const wrong = below(file).filter(({ to }) => isOwn(to) && !SHARED.includes(partOf(to)));
    expect(wrong.map(say)).toEqual([]);
  });

  test('nothing imports the terminal', () => {
    const wrong = imports.filter(({ from, to }) => partOf(to) === 'cli' && partOf(from) !== 'cli');
    expect(wrong.filter(({ to }) => isOwn(to)).map(say)).toEqual([]);
  });

  test('no file imports itself, over whichever way', () => {
    expect(findCycles()).toEqual([]);
  });

  test('every import names a file that exists, with its extension', () => {
    const wrong = imports.filter(({ to }) => isOwn(to) && !files.includes(to));
    expect(wrong.map(say)).toEqual([]);
  });
});

/** Cycles of imports, of types too: what two files need stands in one of them, or below both. */
function findCycles(): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) {
    if (isOwn(to)) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return cycles;
}

describe('effects have their places', () => {
  const PURE = [
    'formula',
    'diagnostic',
    'validate',
    'calculate',
    'compose',
    'explain',
    'new',
    'init',
    'render',
    'chart',
    'word',
    'analyse.ts',
  ];
  const DOORS = [
    'src/render/load-templates.ts',
    'src/chart/canvas.ts',
    'src/chart/raster.ts',
    'src/chart/skia.ts',
  ];

  test.each(PURE)('%s imports nothing of Node', (part) => {
    const wrong = below(part).filter(
      ({ from, to }) => to.startsWith('node:') && !DOORS.includes(from),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  test('only the loader reads the workspace', () => {
    const readers = below('source').filter(({ to }) => to.startsWith('node:'));
    const files = new Set(readers.map(({ from }) => from));
    expect([...files].sort()).toEqual([
      'src/source/assets/annex.ts',
      'src/source/assets/font.ts',
      'src/source/assets/photo.ts',
      // Finds what lkjip ships.
      'src/source/assets/shipped.ts',
      // Unpacks bytes, reads nothing.
      'src/source/assets/woff2.ts',
      'src/source/load/files.ts',
      'src/source/load/git.ts',
      'src/source/load/load.ts',
      'src/source/load/tree.ts',
    ]);
  });

  test('only the door writes, the cache, and the unpacking of the browser', () => {
    const reading =
      /^(?:access|constants|exists|lstat|readdir|readFile|readlink|realpath|stat|statfs|watch)(?:Sync)?$/;
    const writers = files.filter((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      return [
        ...text.matchAll(
          /^import\s+(?!type\s)(?:\{([^}]*)\}|[\w*][^;]*)\s+from '(?:node:)?fs(?:\/promises)?'/gm,
        ),
      ].some(([, names]) =>
        (names ?? 'everything')
          .split(',')
          .map((name) => name.trim())
          .some((name) => name !== '' && !name.startsWith('type ') && !reading.test(name)),
      );
    });
    expect(writers).toEqual([
      'src/output/cache.ts',
      'src/output/destination.ts',
      'src/output/files.ts',
      'src/output/journal.ts',
      'src/output/new-files.ts',
      // Opens files of the last build, to read them.
      'src/output/read-back.ts',
      'src/output/replace.ts',
      'src/output/turn.ts',
      'src/owner.ts',
      'src/print/browser/launch.ts',
      'src/print/browser/package-browser.ts',
      'src/print/browser/private-folder.ts',
      // Opens files of a workspace, to read them.
      'src/source/load/files.ts',
    ]);
  });

  test('a finished report is read at one door', () => {
    const readers = below('audit').filter(({ to }) => to.startsWith('node:'));
    expect(readers.filter(({ from }) => !from.startsWith('src/audit/read/')).map(say)).toEqual([]);
  });

  test.each([
    ['decimal.js', /^src\/decimal\.ts$/],
    ['yaml', /^src\/(?:source|new)\//],
    ['zod', /^src\/(?:source\/|diff\/results-file\.ts$|print\/memory\.ts$)/],
    ['saxen', /^src\/(?:office|source)\//],
    ['write-excel-file', /^src\/excel\//],
    ['docx', /^src\/word\//],
    ['unpdf', /^src\/print\//],
    ['handlebars', /^src\/render\//],
    ['chartjs-node-canvas', /^src\/chart\/canvas\.ts$/],
    ['canvas', /^src\/chart\/(?:canvas|skia)\.ts$/],
    ['puppeteer-core', /^src\/print\//],
    ['puppeteer', /^src\/print\//],
  ])('%s is known in one place alone', (name, place) => {
    const wrong = imports.filter(({ from, to }) => packageOf(to) === name && !place.test(from));
    expect(wrong.map(say)).toEqual([]);
  });

  test('every package that is imported is declared', () => {
    const { dependencies, optionalDependencies, overrides, devDependencies } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>;
    const atRunTime = new Set([
      ...Object.keys({ ...dependencies, ...optionalDependencies, ...overrides }),
      // Inside dist/.
      'chartjs-node-canvas',
    ]);
    const types = Object.keys(devDependencies ?? {}).map((name) => name.replace('@types/', ''));
    const wrong = imports.filter(({ to, isType }) => {
      if (isOwn(to) || to.startsWith('node:') || to === 'package.json') return false;
      return !atRunTime.has(packageOf(to)) && !(isType && types.includes(packageOf(to)));
    });
    expect(wrong.map(say)).toEqual([]);
  });
});
