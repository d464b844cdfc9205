// Runs through the syntax trees of the templates with real values: reports each path that leads nowhere, what each
// template was given, and which branches were never come by.

import Handlebars from 'handlebars';
import type { TemplateSources } from '../../src/render/templates.ts';

type Ast = hbs.AST.Node;
type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

/** What came to light on one or more walks. */
export interface Walk {
  readonly templates: TemplateSources;
  /** Paths that some example of their surroundings lacks, as `file:line: path`. */
  readonly missing: Set<string>;
  /** Every value that a template was given, by its file. */
  readonly given: Map<string, Set<unknown>>;
  /** Branches of blocks that had something to show, as `file:line:column`. */
  readonly reached: Set<string>;
}

interface Place {
  readonly walk: Walk;
  readonly root: unknown;
  readonly file: string;
}

/** Walks from a template and its view, over all that it includes. */
export function walkFrom(walk: Walk, name: string, view: unknown): void {
  walkTemplate({ walk, root: view, file: `${name}.hbs` }, [view]);
}

export function newWalk(templates: TemplateSources): Walk {
  return { templates, missing: new Set(), given: new Map(), reached: new Set() };
}

/** Branches that no walk has come by: what they name was not looked at. */
export function unreachedBranches({ templates, reached }: Walk): readonly string[] {
  const branches: string[] = [];
  for (const [file, source] of Object.entries(templates)) {
    if (!file.endsWith('.hbs')) continue;
    const visitor = new Handlebars.Visitor();
    visitor.BlockStatement = function (node) {
      for (const program of [node.program, node.inverse as hbs.AST.Program | undefined]) {
        if (program !== undefined && program.body.length > 0)
          branches.push(branchOf(file, program));
      }
      Handlebars.Visitor.prototype.BlockStatement.call(this, node);
    };
    visitor.accept(Handlebars.parse(source));
  }
  return branches.filter((branch) => !reached.has(branch));
}

function branchOf(file: string, { loc }: hbs.AST.Program): string {
  return `${file}:${loc.start.line}:${loc.start.column}`;
}

function walkTemplate(place: Place, contexts: readonly unknown[]): void {
  if (contexts.length === 0) return;
  const { walk, file } = place;
  const source = walk.templates[file];
  if (source === undefined) {
    walk.missing.add(file);
    return;
  }
  const given = walk.given.get(file) ?? new Set();
  walk.given.set(file, given);
  // Templates call each other in circles; what one was given before, it need not be given again.
  const anew = contexts.filter((context) => !given.has(context));
  anew.forEach((context) => given.add(context));
  walkProgram(place, Handlebars.parse(source), anew);
}

function walkProgram(
  place: Place,
  program: hbs.AST.Program | undefined,
  contexts: readonly unknown[],
): void {
  if (contexts.length === 0 || program === undefined || program.body.length === 0) return;
  place.walk.reached.add(branchOf(place.file, program));
  for (const node of program.body) walkNode(place, node, contexts);
}

function walkNode(place: Place, node: Ast, contexts: readonly unknown[]): void {
  if (node.type === 'MustacheStatement') walkCall(place, node as Call, contexts);
  if (node.type === 'BlockStatement') {
    walkBlock(place, node as hbs.AST.BlockStatement, contexts);
  }
  if (node.type === 'PartialStatement') {
    walkPartial(place, node as hbs.AST.PartialStatement, contexts);
  }
}

function walkCall(place: Place, node: Call, contexts: readonly unknown[]): void {
  const paths = node.params.length > 0 ? node.params : [node.path];
  for (const path of paths) {
    if (node.params.length === 0 && pathOf(path).original === 'gaya') continue;
    valuesAt(place, pathOf(path), contexts);
  }
}

function walkBlock(place: Place, node: hbs.AST.BlockStatement, contexts: readonly unknown[]): void {
  const values = valuesAt(place, pathOf(node.params[0] as Ast), contexts);
  const { program, inverse } = node;
  const whenTrue = contexts.filter((_, index) => isTruthy(values[index]));
  const whenFalse = contexts.filter((_, index) => !isTruthy(values[index]));
  if (node.path.original === 'each') {
    const items = values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : []));
    walkProgram(place, program, items);
    walkProgram(place, inverse, whenFalse);
    return;
  }
  const [then, otherwise] =
    node.path.original === 'if' ? [whenTrue, whenFalse] : [whenFalse, whenTrue];
  walkProgram(place, program, then);
  walkProgram(place, inverse, otherwise);
}

function walkPartial(
  place: Place,
  node: hbs.AST.PartialStatement,
  contexts: readonly unknown[],
): void {
  if (node.name.type === 'SubExpression') {
    const names = contexts.map((context) => String((context as { templat: unknown }).templat));
    for (const name of new Set(names)) {
      walkTemplate(
        { ...place, file: `${name}.hbs` },
        contexts.filter((_, index) => names[index] === name),
      );
    }
    return;
  }
  const file = `${pathOf(node.name).original}.hbs`;
  const path = node.params[0];
  const given = path ? valuesAt(place, pathOf(path), contexts) : contexts;
  walkTemplate({ ...place, file }, given);
}

function valuesAt(
  { walk, root, file }: Place,
  path: hbs.AST.PathExpression,
  contexts: readonly unknown[],
): readonly unknown[] {
  const [first, ...rest] = path.parts;
  const isRoot = path.data && first === 'root';
  if (path.depth > 0 || (path.data && !isRoot)) {
    throw new Error(`${file}: cannot follow ${path.original}`);
  }
  const parts = isRoot ? rest : path.parts;
  return (isRoot ? contexts.map(() => root) : contexts).map((context) =>
    parts.reduce<unknown>((value, part) => {
      if (typeof value === 'object' && value !== null && Object.hasOwn(value, part)) {
        return (value as Record<string, unknown>)[part];
      }
      walk.missing.add(`${file}:${path.loc.start.line}: ${path.original}`);
      return undefined;
    }, context),
  );
}

/** @throws Error for a helper within a helper: nothing shipped has one */
function pathOf(node: Ast): hbs.AST.PathExpression {
  if (node.type !== 'PathExpression') throw new Error(`cannot follow a ${node.type}`);
  return node as hbs.AST.PathExpression;
}

/** As Handlebars sees it: an empty list is false. */
function isTruthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
