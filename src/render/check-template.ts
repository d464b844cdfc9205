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
const TERLARANG = new Set(['constructor', '__proto__', 'prototype']);

function checkPath(file: string, node: hbs.AST.PathExpression): void {
  const name = node.parts.find((part) => TERLARANG.has(part));
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
