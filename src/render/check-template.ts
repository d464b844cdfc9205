// Looks through the syntax tree of a template for what strict compiling does not refuse, or refuses without a place.

import Handlebars from 'handlebars';
import { missingField, templateError, unknownPartial } from './template-error.ts';

type Node = hbs.AST.Node;
type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

/** How a helper is written: Handlebars would call it with whatever there is, and without a block. */
export interface Helper {
  readonly params: number;
  /** As a message shows it; one that takes a block begins with `{{#`. */
  readonly usage: string;
}

/** What a template may name besides fields of the report. */
export interface Vocabulary {
  readonly helpers: ReadonlyMap<string, Helper>;
  readonly partials: ReadonlySet<string>;
}

/** Blocks within blocks of one template, and calls within calls; the shipped ones have three. */
const DEEPEST = 50;

/** A comment, or how an expression begins: `{{#if`, `{{^`, `{{/if`, `{{else if`, with what follows in it. */
const EXPRESSION = /\{\{~?!--[^]*?--~?\}\}|\{\{~?\s*(#|\^\s*\w|\/|else\s+\w)?[^{}]*/g;

/**
 * Throws where blocks or calls lie too deep within each other. Asked of the text: Handlebars takes minutes to read thousands of
 * blocks, and goes down into what it read.
 */
export function checkDepth(file: string, source: string): void {
  /** How many levels each open block takes: `{{else if}}` puts one more into it. */
  const open: number[] = [0];
  let depth = 0;
  for (const { 0: text, 1: mark, index } of source.matchAll(EXPRESSION)) {
    if (mark === '/') depth -= open.pop() ?? 0;
    else if (mark !== undefined) {
      if (mark.startsWith('else')) open.push((open.pop() ?? 0) + 1);
      else open.push(1);
      depth++;
    }
    if (depth + deepestCall(text) > DEEPEST) throw tooDeep(file, source.slice(0, index));
  }
}

function deepestCall(expression: string): number {
  let [depth, deepest] = [0, 0];
  for (const { 0: bracket } of expression.matchAll(/[()]/g)) {
    depth += bracket === '(' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Throws unless the template escapes all it prints and names only helpers and templates that exist. */
export function checkTemplate(
  file: string,
  program: hbs.AST.Program,
  vocabulary: Vocabulary,
): void {
  const visitor = new Handlebars.Visitor();
  const { prototype } = Handlebars.Visitor;
  visitor.MustacheStatement = function (node) {
    if (!node.escaped) throw rawOutput(file, node);
    checkCall(file, node, vocabulary);
    prototype.MustacheStatement.call(this, node);
  };
  visitor.BlockStatement = function (node) {
    checkCall(file, node, vocabulary);
    prototype.BlockStatement.call(this, node);
  };
  visitor.SubExpression = function (node) {
    checkCall(file, node, vocabulary);
    prototype.SubExpression.call(this, node);
  };
  visitor.PathExpression = (node) => {
    checkPath(file, node);
  };
  visitor.PartialStatement = function (node) {
    checkPartial(file, node, vocabulary);
    prototype.PartialStatement.call(this, node);
  };
  visitor.PartialBlockStatement = (node) => {
    throw unsupported(file, node);
  };
  visitor.Decorator = (node) => {
    throw unsupported(file, node);
  };
  visitor.DecoratorBlock = (node) => {
    throw unsupported(file, node);
  };
  visitor.accept(program);
}

/** Names that are no fields of anything, whatever is looked into. */
const FORBIDDEN = new Set(['constructor', '__proto__', 'prototype']);

function checkPath(file: string, node: hbs.AST.PathExpression): void {
  const name = node.parts.find((part) => FORBIDDEN.has(part));
  if (name !== undefined) throw templateError(file, start(node), missingField(name));
}

/** A name with arguments, or at the head of a block, can only be a helper. */
function checkCall(file: string, node: Call, { helpers }: Vocabulary): void {
  const name = 'original' in node.path ? node.path.original : '';
  const helper = helpers.get(name);
  if (helper !== undefined) {
    if (!isWritten(node, helper)) throw wrongCall(file, node, name, helper);
    return;
  }
  const isField = node.type === 'MustacheStatement' && node.params.length === 0;
  // Names that Handlebars keeps to itself are no fields of the report.
  if (isField && !/^(?:blockH|h)elperMissing$/.test(name)) return;
  const names = [...helpers.keys()].join(', ');
  throw templateError(file, start(node), {
    id: `pembantu "${name}" tidak dikenal; yang ada: ${names}`,
    en: `there is no helper "${name}"; these exist: ${names}`,
  });
}

function isWritten(node: Call, { params, usage }: Helper): boolean {
  const isBlock = node.type === 'BlockStatement';
  return node.params.length === params && isBlock === usage.startsWith('{{#');
}

function tooDeep(file: string, before: string) {
  const lines = before.split('\n');
  const place = { line: lines.length, column: lines.at(-1)?.length ?? 0 };
  return templateError(file, place, {
    id: `lebih dari ${DEEPEST} blok bersarang; pecah menjadi beberapa templat`,
    en: `more than ${DEEPEST} blocks within each other; split it into several templates`,
  });
}

function wrongCall(file: string, node: Call, name: string, { usage }: Helper) {
  return templateError(file, start(node), {
    id: `pembantu "${name}" ditulis ${usage}`,
    en: `the helper "${name}" is written ${usage}`,
  });
}

function checkPartial(
  file: string,
  node: hbs.AST.PartialStatement,
  { partials }: Vocabulary,
): void {
  if (!('original' in node.name)) return;
  const name = node.name.original;
  if (partials.has(name)) return;
  throw templateError(file, start(node), unknownPartial(name));
}

function rawOutput(file: string, node: Node) {
  return templateError(file, start(node), {
    id: 'keluaran mentah ({{{ }}} atau {{& }}) tidak diizinkan; pakai {{ }}',
    en: 'raw output ({{{ }}} or {{& }}) is not allowed; use {{ }}',
  });
}

/** Templates that hold templates would escape the checks by name. */
function unsupported(file: string, node: Node) {
  return templateError(file, start(node), {
    id: '{{#> }}, {{* }} dan {{#* }} tidak diizinkan; pakai {{> templat}}',
    en: '{{#> }}, {{* }} and {{#* }} are not allowed; use {{> template}}',
  });
}

function start(node: Node) {
  return node.loc.start;
}
