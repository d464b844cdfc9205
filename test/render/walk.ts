// Runs through the syntax trees of the templates with real values and reports each path that leads nowhere.

import Handlebars from 'handlebars';
import type { TemplateSources } from '../../src/render/templates.ts';

type Ast = hbs.AST.Node;
type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

interface Walk {
  readonly templates: TemplateSources;
  readonly root: unknown;
  readonly missing: Set<string>;
  readonly used: Set<string>;
}

/** Paths that some example of their surroundings lacks, as `file:line: path`, and the templates that were come by. */
export function missingPaths(templates: TemplateSources, name: string, view: unknown) {
  const walk: Walk = { templates, root: view, missing: new Set(), used: new Set() };
  walkTemplate(walk, name, [view]);
  return { missing: [...walk.missing], used: [...walk.used] };
}

function walkTemplate(walk: Walk, name: string, contexts: readonly unknown[]): void {
  if (contexts.length === 0) return;
  const file = `${name}.hbs`;
  walk.used.add(file);
  walkProgram(walk, file, Handlebars.parse(walk.templates[file] ?? ''), contexts);
}

function walkProgram(
  walk: Walk,
  file: string,
  program: hbs.AST.Program | undefined,
  contexts: readonly unknown[],
): void {
  if (contexts.length === 0) return;
  for (const node of program?.body ?? []) walkNode(walk, file, node, contexts);
}

function walkNode(walk: Walk, file: string, node: Ast, contexts: readonly unknown[]): void {
  if (node.type === 'MustacheStatement') walkCall(walk, file, node as Call, contexts);
  if (node.type === 'BlockStatement') {
    walkBlock(walk, file, node as hbs.AST.BlockStatement, contexts);
  }
  if (node.type === 'PartialStatement') {
    walkPartial(walk, file, node as hbs.AST.PartialStatement, contexts);
  }
}

function walkCall(walk: Walk, file: string, node: Call, contexts: readonly unknown[]): void {
  const paths = node.params.length > 0 ? node.params : [node.path];
  for (const path of paths) {
    if (node.params.length === 0 && pathOf(path).original === 'gaya') continue;
    valuesAt(walk, file, pathOf(path), contexts);
  }
}

function walkBlock(
  walk: Walk,
  file: string,
  node: hbs.AST.BlockStatement,
  contexts: readonly unknown[],
): void {
  const values = valuesAt(walk, file, pathOf(node.params[0] as Ast), contexts);
  const { program, inverse } = node;
  if (node.path.original === 'each') {
    const items = values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : []));
    walkProgram(walk, file, program, items);
    return;
  }
  const whenTrue = contexts.filter((_, index) => isTruthy(values[index]));
  const whenFalse = contexts.filter((_, index) => !isTruthy(values[index]));
  const [then, otherwise] =
    node.path.original === 'if' ? [whenTrue, whenFalse] : [whenFalse, whenTrue];
  walkProgram(walk, file, program, then);
  walkProgram(walk, file, inverse, otherwise);
}

function walkPartial(
  walk: Walk,
  file: string,
  node: hbs.AST.PartialStatement,
  contexts: readonly unknown[],
): void {
  if (node.name.type === 'SubExpression') {
    const names = contexts.map((context) => String((context as { templat: unknown }).templat));
    for (const name of new Set(names)) {
      walkTemplate(
        walk,
        name,
        contexts.filter((_, index) => names[index] === name),
      );
    }
    return;
  }
  const name = pathOf(node.name).original;
  const path = node.params[0];
  walkTemplate(walk, name, path ? valuesAt(walk, file, pathOf(path), contexts) : contexts);
}

function valuesAt(
  walk: Walk,
  file: string,
  path: hbs.AST.PathExpression,
  contexts: readonly unknown[],
): readonly unknown[] {
  const [first, ...rest] = path.parts;
  const isRoot = path.data && first === 'root';
  const parts = isRoot ? rest : path.parts;
  return (isRoot ? contexts.map(() => walk.root) : contexts).map((context) =>
    parts.reduce<unknown>((value, part) => {
      if (typeof value === 'object' && value !== null && Object.hasOwn(value, part)) {
        return (value as Record<string, unknown>)[part];
      }
      walk.missing.add(`${file}:${path.loc.start.line}: ${path.original}`);
      return undefined;
    }, context),
  );
}

function pathOf(node: Ast): hbs.AST.PathExpression {
  return node as hbs.AST.PathExpression;
}

/** As Handlebars sees it: an empty list is false. */
function isTruthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
