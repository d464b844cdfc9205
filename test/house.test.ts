// The house itself (src/README.md): files that are worth opening, folders that can be looked over, one name for one thing.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAX_FILES = 20;
const DUST = 15;

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'))
    .sort();
}

const sources = filesBelow('src')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return { file, text, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) };
  });

describe('files and folders', () => {
  test('no folder holds more files than can be looked over', () => {
    const counts = new Map<string, number>();
    // Pictures of pages are no files to read.
    const files = [...filesBelow('src'), ...filesBelow('test')].filter(
      (file) => !file.includes('/golden/'),
    );
    for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    const crowded = [...counts].filter(([, count]) => count > MAX_FILES);
    expect(crowded).toEqual([]);
  });

  test('no file of a few lines has a single user: it belongs to that one', () => {
    const users = new Map<string, Set<string>>();
    for (const { file, text } of sources) {
      for (const [, target = ''] of text.matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)) {
        const path = normalize(join(dirname(file), target)).replaceAll('\\', '/');
        users.set(path, (users.get(path) ?? new Set()).add(file));
      }
    }
    const dust = sources.filter(
      ({ file, text }) =>
        text.split('\n').length <= DUST && (users.get(file)?.size ?? 0) === 1 && file !== REPLACED,
    );
    expect(dust.map(({ file }) => file)).toEqual([]);
  });

  test('no helper is written twice', () => {
    const known = new Map<string, string>();
    const twice: string[] = [];
    for (const { file, tree } of sources) {
      for (const statement of tree.statements) {
        if (!ts.isFunctionDeclaration(statement)) continue;
        const body = statement.getText().replace(/^(?:export )?(?:async )?function \w+/, '');
        const other = known.get(body);
        if (other !== undefined) twice.push(`${statement.name?.text ?? ''}: ${other}, ${file}`);
        known.set(body, file);
      }
    }
    expect(twice).toEqual([]);
  });
});

/** scripts/build.js puts another in its place. */
const REPLACED = 'src/render/precompiled.ts';

describe('names', () => {
  const types = sources.flatMap(({ file, tree }) =>
    tree.statements.flatMap((one) => {
      const isType =
        ts.isInterfaceDeclaration(one) ||
        ts.isTypeAliasDeclaration(one) ||
        ts.isClassDeclaration(one);
      const isExported =
        isType && one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      return isExported === true ? [{ file, name: one.name?.text ?? '' }] : [];
    }),
  );

  test('an exported type stands in one file', () => {
    const files = new Map<string, string[]>();
    for (const { file, name } of types) files.set(name, [...(files.get(name) ?? []), file]);
    expect([...files].filter(([, where]) => where.length > 1)).toEqual([]);
  });

  const glossary = readFileSync(join(ROOT, 'src/README.md'), 'utf8').split('\n## Names\n')[1] ?? '';
  const wordsOf = (heading: string): readonly string[] => {
    const part = glossary.split(`\n### ${heading}\n`)[1]?.split('\n### ')[0] ?? '';
    return [...part.matchAll(/`([a-z]+)`/g)].map(([, word = '']) => word);
  };
  const ofReports = wordsOf('Of reports');
  const ours = wordsOf('Of computing');
  const used = new Map(
    types.flatMap(({ file, name }) =>
      partsOf(name).map((word) => [word, `${name} (${file})`] as const),
    ),
  );

  test('a word of a type is English, or of reports and in the glossary', () => {
    const known = new Set([...ofReports, ...ours, ...platformWords()]);
    const unknown = [...used].filter(([word]) => !known.has(word));
    expect(unknown, 'an Indonesian word of computing, or one that the glossary lacks').toEqual([]);
  });

  test('what a function calls its own is English', () => {
    const english = JSON.parse(readFileSync(join(ROOT, 'test/names.json'), 'utf8')) as Readonly<
      Record<string, string>
    >;
    const others = sources.flatMap(({ file, tree }) =>
      ownNames(tree).flatMap((name) =>
        [name, ...(partsOf(name).length > 1 ? partsOf(name) : [])].flatMap((word) =>
          Object.hasOwn(english, word)
            ? [`${file}: ${name}, in which ${word} is ${english[word] ?? ''}`]
            : [],
        ),
      ),
    );
    expect(others).toEqual([]);
  });

  test('the glossary holds no word that no type has', () => {
    expect([...ofReports, ...ours].filter((word) => !used.has(word))).toEqual([]);
  });
});

/** The words of a name, in small letters. */
const partsOf = (name: string): readonly string[] =>
  name.split(/_|(?<=[a-z0-9])(?=[A-Z])/).map((word) => word.toLowerCase());

/**
 * Parameters, variables and functions of a file; of what it gives to others, names of more than one word. What is taken from an
 * object under its own name is named there.
 */
function ownNames(tree: ts.SourceFile): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const isOwn =
      ts.isParameter(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      (ts.isBindingElement(node) &&
        (node.propertyName !== undefined || ts.isArrayBindingPattern(node.parent)));
    if (isOwn && node.name !== undefined && ts.isIdentifier(node.name)) {
      const { text } = node.name;
      if (!isGiven(node) || partsOf(text).length > 1) names.push(text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

const isGiven = (node: ts.Declaration): boolean =>
  (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Export) !== 0;

/** English as far as the types of JavaScript and Node and their comments go, which is far. */
function platformWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const folder of ['typescript/lib', '@types/node']) {
    const path = join(ROOT, 'node_modules', folder);
    for (const file of readdirSync(path).filter((name) => name.endsWith('.d.ts'))) {
      const text = readFileSync(join(path, file), 'utf8').replace(/([a-z0-9])(?=[A-Z])/g, '$1 ');
      for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) words.add(word);
    }
  }
  return words;
}
