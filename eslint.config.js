// What TypeScript does not check: strict typed lint, the directions of the house (src/README.md), the order of imports.

import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** For every part of src/: the parts that it may import besides itself. `test/architecture.test.ts` reads the same. */
const { shared: SHARED, mayImport: MAY_IMPORT } = JSON.parse(
  readFileSync(new URL('test/directions.json', import.meta.url), 'utf8'),
);
const PARTS = [...Object.keys(MAY_IMPORT), 'cli'];

/** Parts whose functions take values and give values. */
const PURE = [
  'formula',
  'diagnostic',
  'calculate',
  'compose',
  'explain',
  'validate',
  'new',
  'init',
  'render',
  'chart',
  'word',
  'adopt',
  'fix',
  'analyse.ts',
];
const NODE_IMPORT = {
  selector: 'ImportDeclaration[source.value=/^node:/]',
  message:
    'Files are read through files.ts, by load.ts, photo.ts, annex.ts and font.ts, and by git.ts.',
};

/** Packages that one part alone may know. */
const OWNERS = {
  'decimal.js': ['src/decimal.ts'],
  yaml: ['src/source/**', 'src/new/**'],
  zod: ['src/source/**', 'src/diff/results-file.ts', 'src/print/memory.ts'],
  saxen: ['src/office/**', 'src/source/**'],
  'write-excel-file': ['src/excel/**'],
  docx: ['src/word/**'],
  unpdf: ['src/print/**'],
  handlebars: ['src/render/**'],
  'chartjs-node-canvas': ['src/chart/canvas.ts'],
  canvas: ['src/chart/canvas.ts', 'src/chart/skia.ts'],
  puppeteer: ['src/print/**'],
  'puppeteer-core': ['src/print/**'],
};

const escape = (text) => text.replaceAll('.', '\\.');

/** Rules on imports do not add up over configurations, so each part gets all of its own in one. */
function restrict(files, { part, pure = false, owned = [] }) {
  const foreign =
    part === undefined
      ? []
      : PARTS.filter((one) => ![part, ...SHARED, ...MAY_IMPORT[part]].includes(one));
  const relative = foreign.map((one) => (one.endsWith('.ts') ? escape(one) : `${one}/`));
  const packages = Object.keys(OWNERS).filter((one) => !owned.includes(one));
  const patterns = [
    {
      regex: '^\\.{1,2}/(?!.*\\.(?:ts|js|json)$)',
      message: 'Write the extension of the file.',
    },
    {
      regex: `^(?:${packages.map(escape).join('|')})(?:/|$)`,
      message: 'This package has one place: see OWNERS in eslint.config.js.',
    },
    ...(relative.length === 0
      ? []
      : [
          {
            regex: `^\\.\\.?/(?:\\.\\./)*(?:${relative.join('|')})`,
            message: 'The data go one way: see test/directions.json.',
          },
        ]),
    ...(pure ? [{ regex: '^node:', message: 'This part is pure: hand the value in.' }] : []),
  ];
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const partFiles = (part) => (part.endsWith('.ts') ? [`src/${part}`] : [`src/${part}/**`]);
const ownedIn = (folder) =>
  Object.keys(OWNERS).filter((one) => OWNERS[one].some((place) => place === `${folder}/**`));

const IMPORT_GROUPS = [/^node:/, /^[^.]/, /^\./];

/** Node's own modules, then packages, then files of lkjip. */
const importOrder = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { order: 'Import Node’s modules first, then packages, then our own files.' },
  },
  create: (context) => ({
    Program({ body }) {
      let highest = 0;
      for (const statement of body) {
        if (statement.type !== 'ImportDeclaration') continue;
        const source = String(statement.source.value);
        const group = IMPORT_GROUPS.findIndex((pattern) => pattern.test(source));
        if (group < highest) context.report({ node: statement, messageId: 'order' });
        highest = Math.max(highest, group);
      }
    },
  }),
};

/** What may change the disk; `test/architecture.test.ts` holds the same. `open` reads in two of them. */
const WRITERS = [
  'src/output/**',
  'src/owner.ts',
  'src/print/browser/launch.ts',
  'src/print/browser/package-browser.ts',
  'src/print/browser/private-folder.ts',
  'src/source/load/files.ts',
];
const READING =
  /^(?:access|accessSync|constants|existsSync|lstat|lstatSync|readdir|readdirSync|readFile|readFileSync|readlink|readlinkSync|realpath|realpathSync|stat|statSync|statfsSync|watch)$/;

/** Everything is written through one door, which looks where it leads. */
const oneDoor = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { door: 'Files are written through src/output/: see WRITERS in eslint.config.js.' },
  },
  create: (context) => ({
    ImportDeclaration({ source, importKind, specifiers }) {
      if (importKind === 'type' || !/^(?:node:)?fs(?:\/promises)?$/.test(String(source.value)))
        return;
      for (const specifier of specifiers) {
        if (specifier.importKind === 'type') continue;
        if (specifier.type === 'ImportSpecifier' && READING.test(specifier.imported.name)) continue;
        context.report({ node: specifier, messageId: 'door' });
      }
    },
  }),
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'laporan/', 'data/', 'examples/']),
  js.configs.recommended,
  {
    plugins: { lkjip: { rules: { 'import-order': importOrder, 'one-door': oneDoor } } },
    rules: {
      'lkjip/import-order': 'error',
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Ranges of the code table are written as such.
      'no-control-regex': 'off',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A `default` that was written is meant: unions of libraries grow.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `() => stop()` is a call for its effect, shorter than its braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // A number in a message is always meant as its digits.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `process.env['X']` and records are read by key: tsconfig asks for brackets there.
      '@typescript-eslint/dot-notation': 'off',
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  restrict(['src/**/*.ts'], {}),
  ...Object.keys(MAY_IMPORT).map((part) =>
    restrict(partFiles(part), {
      part,
      pure: PURE.includes(part),
      owned: ownedIn(`src/${part}`),
    }),
  ),
  // A finished report is read at one door; what is made of it are values.
  restrict(['src/audit/*.ts', 'src/audit/{check,column,figure,report,table,text}/**'], {
    part: 'audit',
    pure: true,
  }),
  restrict(['src/decimal.ts'], { owned: ['decimal.js'] }),
  restrict(['src/render/load-templates.ts'], { part: 'render', owned: ['handlebars'] }),
  restrict(['src/chart/canvas.ts'], { part: 'chart', owned: ['canvas', 'chartjs-node-canvas'] }),
  restrict(['src/chart/skia.ts'], { part: 'chart', owned: ['canvas'] }),
  restrict(['src/diff/results-file.ts'], { part: 'diff', pure: true, owned: ['zod'] }),
  restrict(['src/print/memory.ts'], { part: 'print', pure: true, owned: ['zod'] }),
  restrict(['src/chart/raster.ts'], { part: 'chart' }),
  { files: ['src/**/*.ts'], ignores: WRITERS, rules: { 'lkjip/one-door': 'error' } },
  {
    // Only the loader, the readers of pictures and fonts and the runner of git touch the workspace.
    files: ['src/source/**'],
    ignores: [
      'src/source/load/files.ts',
      'src/source/load/load.ts',
      'src/source/load/tree.ts',
      'src/source/assets/annex.ts',
      'src/source/assets/photo.ts',
      'src/source/assets/shipped.ts',
      'src/source/assets/font.ts',
      'src/source/assets/woff2.ts',
      'src/source/load/git.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', NODE_IMPORT] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A describe block is a list, not a function to understand at once.
      'max-lines-per-function': 'off',
      // A test that indexes wrongly fails, which is what it is there for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `expect.any()` and `expect.objectContaining()` are typed as any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    // Node knows its globals; typos in these few files show when they run.
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
  },
  {
    // Programs for developers talk to the terminal.
    files: ['scripts/**', 'test/bench/**', 'test/fuzz/**'],
    rules: { 'no-console': 'off' },
  },
);
