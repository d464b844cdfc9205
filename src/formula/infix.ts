// A tree → one line: what every notation has in common, brackets above all.

import type { Decimal } from '../decimal.ts';
import type { Condition, Leaf, Sign, Term } from './term.ts';

/** How a notation writes what a tree is made of; `part` are texts that need no brackets. */
export interface Notation {
  readonly signs: Readonly<Record<Sign, string>>;
  readonly input: (role: string) => string;
  readonly constant: (value: Decimal) => string;
  readonly distance: (of: string, from: string) => string;
  readonly percent: (of: string) => string;
  readonly aggregate: (term: Extract<Term, { kind: 'aggregate' }>) => string;
  /** In brackets of its own, where it needs any. */
  readonly products: (term: Extract<Term, { kind: 'products' }>) => string;
  readonly limit: (of: string, term: Extract<Term, { kind: 'limit' }>) => string;
  readonly choice: (
    term: Extract<Term, { kind: 'choice' }>,
    write: (part: Term) => string,
  ) => string;
  /** Of a whole number and what it multiplies, where that is not written with the sign. */
  readonly multiple?: (value: Decimal, of: string) => string;
}

/** The line of a tree in a notation. */
export function infix(term: Term, notation: Notation): string {
  const write = (part: Term) => infix(part, notation);
  switch (term.kind) {
    case 'input':
    case 'constant':
      return leafText(term, notation);
    case 'operation':
      return operation(term, notation);
    case 'distance':
      return notation.distance(
        bracketed(term.of, BINDING['−'], notation),
        bracketed(term.from, after('−'), notation),
      );
    case 'percent':
      return notation.percent(bracketed(term.of, BINDING['÷'], notation));
    case 'aggregate':
      return notation.aggregate(term);
    case 'products':
      return notation.products(term);
    case 'limit':
      return notation.limit(write(term.of), term);
    case 'choice':
      return notation.choice(term, write);
  }
}

export function leafText(leaf: Leaf, { input, constant }: Notation): string {
  return leaf.kind === 'input' ? input(leaf.role) : constant(leaf.value);
}

/** `low ≤ of ≤ high`, or the two sides with the sign between them. */
export function conditionText(condition: Condition, notation: Notation): string {
  const at = (leaf: Leaf) => leafText(leaf, notation);
  return condition.kind === 'between'
    ? `${at(condition.low)} ≤ ${at(condition.of)} ≤ ${at(condition.high)}`
    : `${at(condition.left)} ${condition.sign} ${at(condition.right)}`;
}

const BINDING: Readonly<Record<Sign, number>> = { '+': 1, '−': 1, '×': 2, '÷': 2 };

function operation(
  { sign, left, right }: Extract<Term, { kind: 'operation' }>,
  notation: Notation,
): string {
  const [a, b] = [
    bracketed(left, BINDING[sign], notation),
    bracketed(right, after(sign), notation),
  ];
  if (sign === '×' && left.kind === 'constant' && notation.multiple !== undefined) {
    return notation.multiple(left.value, b);
  }
  return `${a}${notation.signs[sign]}${b}`;
}

/** On the right of − and ÷ an equally binding sign needs brackets; × after ÷ reads from the left. */
const after = (sign: Sign): number => BINDING[sign] + (sign === '−' || sign === '÷' ? 1 : 0);

function bracketed(term: Term, binding: number, notation: Notation): string {
  const text = infix(term, notation);
  return bindingOf(term) < binding ? `(${text})` : text;
}

/** What is told by another part is as loose as that one. */
function bindingOf(term: Term): number {
  if (term.kind === 'operation') return BINDING[term.sign];
  if (term.kind === 'percent') return BINDING['÷'];
  return term.kind === 'choice' ? bindingOf(term.otherwise.then) : 3;
}
