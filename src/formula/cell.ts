// A formula for a spreadsheet program: references, constants and functions that every such program has.

import { AGGREGATES } from './aggregates.ts';
import { infix, leafText, type Notation } from './infix.ts';
import type { Condition, Term } from './term.ts';

/**
 * @param reference the cell of an input
 * @param range the cells of a list, as the arguments of a function
 * @param list the cells of a list, each by itself
 */
export function cellFormula(
  term: Term,
  reference: (role: string) => string,
  range: (role: string) => string,
  list: (role: string) => readonly string[],
): string {
  const notation: Notation = {
    signs: { '+': '+', '−': '-', '×': '*', '÷': '/' },
    input: reference,
    constant: (value) => value.toFixed(),
    distance: (of, from) => `ABS(${of}-${from})`,
    percent: (of) => `${of}/100`,
    aggregate: ({ by, role }) => `${AGGREGATES[by].cell}(${range(role)})`,
    products: ({ of, by }) => {
      const values = list(of);
      return `(${list(by)
        .flatMap((weight, i) => values.slice(i, i + 1).map((value) => `${weight}*${value}`))
        .join('+')})`;
    },
    limit: (of, { lowest, highest }) => {
      const below = highest === null ? of : `MIN(${of},${leafText(highest, notation)})`;
      return lowest === null ? below : `MAX(${leafText(lowest, notation)},${below})`;
    },
    choice: (one, write) => choiceFormula(one, notation, write),
  };
  return infix(term, notation);
}

/** What has no value is no case of a formula: the cells of its inputs say that. */
function choiceFormula(
  { cases, otherwise }: Extract<Term, { kind: 'choice' }>,
  notation: Notation,
  write: (part: Term) => string,
): string {
  const [first, ...rest] = cases;
  if (first === undefined) return write(otherwise.then);
  const following = () =>
    choiceFormula({ kind: 'choice', cases: rest, otherwise }, notation, write);
  if ('reason' in first) return following();
  return `IF(${test(first.when, notation)},${write(first.then)},${following()})`;
}

function test(condition: Condition, notation: Notation): string {
  const at = (leaf: Parameters<typeof leafText>[0]) => leafText(leaf, notation);
  if (condition.kind === 'between') {
    const [low, of, high] = [at(condition.low), at(condition.of), at(condition.high)];
    return `AND(${of}>=${low},${of}<=${high})`;
  }
  const sign = condition.sign === '≤' ? '<=' : condition.sign;
  return `${at(condition.left)}${sign}${at(condition.right)}`;
}
