// A formula → its value, in exact decimals, and the way it went there.

import { Decimal, addUp } from '../decimal.ts';
import { AGGREGATES } from './aggregates.ts';
import type { Reason } from './reasons.ts';
import type { Branch, Condition, Leaf, Sign, Term } from './term.ts';

/** The values of a role: one of an input, any number of a list. */
export type Values = (role: string) => readonly Decimal[];

export type Outcome =
  | { readonly value: Decimal; readonly branches: readonly Branch[] }
  /** No value, and why. */
  | { readonly reason: Reason };

/** @throws Error where a role has no value: a formula is asked only once all its inputs are there */
export function evaluate(term: Term, values: Values): Outcome {
  const branches: Branch[] = [];
  const value = valueOf(term, values, branches);
  return typeof value === 'string' ? { reason: value } : { value, branches };
}

function valueOf(term: Term, values: Values, branches: Branch[]): Decimal | Reason {
  const at = (part: Term) => valueOf(part, values, branches);
  switch (term.kind) {
    case 'input':
    case 'constant':
      return leaf(term, values);
    case 'operation':
      return both(at(term.left), at(term.right), OPERATIONS[term.sign]);
    case 'distance':
      return both(at(term.of), at(term.from), (of, from) => of.minus(from).abs());
    case 'percent':
      return both(at(term.of), HUNDRED, OPERATIONS['÷']);
    case 'aggregate':
      return AGGREGATES[term.by].of(values(term.role));
    case 'products': {
      const by = values(term.by);
      return addUp(
        values(term.of).flatMap((value, i) => by.slice(i, i + 1).map((one) => value.times(one))),
      );
    }
    case 'limit':
      return held(term, values, branches);
    case 'choice':
      return chosen(term, values, branches);
  }
}

const HUNDRED = new Decimal(100);

const OPERATIONS: Readonly<Record<Sign, (left: Decimal, right: Decimal) => Decimal>> = {
  '+': (left, right) => left.plus(right),
  '−': (left, right) => left.minus(right),
  '×': (left, right) => left.times(right),
  '÷': (left, right) => left.div(right),
};

function both(
  left: Decimal | Reason,
  right: Decimal | Reason,
  apply: (left: Decimal, right: Decimal) => Decimal,
): Decimal | Reason {
  if (typeof left === 'string') return left;
  return typeof right === 'string' ? right : apply(left, right);
}

function leaf(term: Leaf, values: Values): Decimal {
  if (term.kind === 'constant') return term.value;
  const [value] = values(term.role);
  if (value === undefined) throw new Error(`a formula lacks its ${term.role}`);
  return value;
}

function held(
  { of, lowest, highest }: Extract<Term, { kind: 'limit' }>,
  values: Values,
  branches: Branch[],
): Decimal | Reason {
  const value = valueOf(of, values, branches);
  if (typeof value === 'string') return value;
  const low = lowest === null ? null : leaf(lowest, values);
  const high = highest === null ? null : leaf(highest, values);
  if (low !== null && value.lt(low)) {
    branches.push('floored');
    return low;
  }
  if (high !== null && value.gt(high)) {
    branches.push('capped');
    return high;
  }
  return value;
}

function chosen(
  { cases, otherwise }: Extract<Term, { kind: 'choice' }>,
  values: Values,
  branches: Branch[],
): Decimal | Reason {
  const way = cases.find(({ when }) => holds(when, values)) ?? otherwise;
  if ('reason' in way) return way.reason;
  if (way.branch !== undefined) branches.push(way.branch);
  return valueOf(way.then, values, branches);
}

function holds(condition: Condition, values: Values): boolean {
  if (condition.kind === 'between') {
    const of = leaf(condition.of, values);
    return of.gte(leaf(condition.low, values)) && of.lte(leaf(condition.high, values));
  }
  const [left, right] = [leaf(condition.left, values), leaf(condition.right, values)];
  switch (condition.sign) {
    case '=':
      return left.eq(right);
    case '<':
      return left.lt(right);
    case '≤':
      return left.lte(right);
  }
}
