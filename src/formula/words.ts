// A formula in words: as it is stated, with its figures filled in, in the letters of textbooks, and in a note under a table.

import type { Decimal } from '../decimal.ts';
import type { Language } from '../language.ts';
import { AGGREGATES } from './aggregates.ts';
import type { Formula } from './formula.ts';
import { conditionText, infix, leafText, type Notation } from './infix.ts';
import type { Branch, Case, Term } from './term.ts';

/** A figure that a formula was applied to. */
export interface Operand {
  readonly role: string;
  readonly value: Decimal;
  /** As a reader sees it. */
  readonly text: string;
}

const ARITHMETIC = { '+': ' + ', '−': ' − ', '×': ' × ', '÷': ' ÷ ' } as const;
/** More inputs than these are counted, not listed. */
const MOST_LISTED = 6;

const BOUNDS = {
  lowest: { id: 'paling rendah', en: 'at least' },
  highest: { id: 'paling tinggi', en: 'at most' },
  held: { id: 'dibatasi', en: 'held at' },
} as const;

/**
 * `realisasi ÷ target × 100`
 * @param branches that were taken: what is told of one of them stands for a formula that was not used
 */
export function statedWords(
  { tree, labels = {}, stated }: Formula,
  language: Language,
  branches: readonly Branch[] = [],
): string {
  if (stated !== undefined) return stated[language];
  return infix(tree, {
    ...plain,
    input: (role) => labels[role]?.[language] ?? role,
    // By itself it is named, among other figures it is a sign.
    aggregate: ({ by, role }) =>
      tree.kind === 'aggregate' ? AGGREGATES[by].words[language] : `Σ ${role}`,
    choice: ({ cases, otherwise }, write) =>
      takenCase(cases, branches)?.told?.[language] ?? write(otherwise.then),
  });
}

/** Of a capaian for a note under its table: `(target − selisih realisasi dari target) ÷ target × 100`. */
export function noteWords({ tree }: Formula): string {
  return infix(tree, { ...plain, distance: (of, from) => `selisih ${of} dari ${from}` });
}

/** In the letters that textbooks use, `T` of target and `R` of realisasi: `(2T − R) / T × 100`. */
export function letterWords({ tree }: Formula): string {
  return infix(tree, {
    ...plain,
    signs: { ...ARITHMETIC, '÷': ' / ' },
    input: (role) => role.slice(0, 1).toUpperCase(),
    multiple: (value, of) => `${value.toFixed()}${of}`,
  });
}

/** What a statement of a formula says: the plain case, not what holds at its edges. */
const plain: Notation = {
  signs: ARITHMETIC,
  input: (role) => role,
  constant: (value) => value.toFixed().replace('-', '−'),
  distance: (of, from) => `|${of} − ${from}|`,
  percent: (of) => of,
  aggregate: ({ role }) => `Σ ${role}`,
  products: ({ of, by }) => `Σ (${by} × ${of})`,
  limit: (of, { lowest, highest }) =>
    lowest === null || highest === null
      ? of
      : `${of}, ${leafText(lowest, plain)} … ${leafText(highest, plain)}`,
  choice: ({ otherwise }, write) => write(otherwise.then),
};

/**
 * With the figures that it was applied to: `102,95 ÷ 95 × 100`.
 * @param format writes a figure that the formula makes on its way
 */
export function filledWords(
  { tree }: Formula,
  operands: readonly Operand[],
  branches: readonly Branch[],
  format: (value: Decimal) => string,
  language: Language,
): string {
  const of = (role: string) => operands.filter((one) => one.role === role);
  const notation: Notation = {
    ...plain,
    input: (role) =>
      of(role)
        .map(({ text }) => text)
        .join(),
    constant: format,
    percent: (text) => `${text}%`,
    aggregate: (term) =>
      term === tree
        ? listed(term, of(term.role), language)
        : format(AGGREGATES[term.by].of(of(term.role).map(({ value }) => value))),
    products: (term) => pairs(of(term.by), of(term.of), plain.products(term), language),
    limit: (text, term) => text + heldWords(term, branches, notation, language),
    choice: (term, write) => wayWords(term, branches, notation, write, language),
  };
  return infix(tree, notation);
}

function listed(
  { by }: Extract<Term, { kind: 'aggregate' }>,
  operands: readonly Operand[],
  language: Language,
): string {
  const name = AGGREGATES[by].words[language];
  if (operands.length <= MOST_LISTED) {
    return `${name} (${operands.map(({ text }) => text).join('; ')})`;
  }
  return language === 'id'
    ? `${name} dari ${operands.length} nilai`
    : `${name} of ${operands.length} values`;
}

/** `(60 × 98,00 + 40 × 105,00)`; of many pairs how many there are. */
function pairs(
  by: readonly Operand[],
  of: readonly Operand[],
  stated: string,
  language: Language,
): string {
  if (by.length > MOST_LISTED) {
    return language === 'id'
      ? `${stated} dari ${by.length} pasang`
      : `${stated} of ${by.length} pairs`;
  }
  return `(${by.map(({ text }, i) => [text, ...of.slice(i, i + 1).map((one) => one.text)].join(' × ')).join(' + ')})`;
}

/** Says so where a value was held: at a bound of the formula, or at a figure of its inputs. */
function heldWords(
  { lowest, highest }: Extract<Term, { kind: 'limit' }>,
  branches: readonly Branch[],
  notation: Notation,
  language: Language,
): string {
  const [bound, word] = branches.includes('floored')
    ? [lowest, BOUNDS.lowest]
    : [branches.includes('capped') ? highest : null, BOUNDS.highest];
  if (bound === null) return '';
  const text = leafText(bound, notation);
  return bound.kind === 'input'
    ? ` ${BOUNDS.held[language]} ${text}`
    : `, ${word[language]} ${text}`;
}

/** The way that was taken; a value that is fixed under a condition is told by the condition. */
function wayWords(
  { cases, otherwise }: Extract<Term, { kind: 'choice' }>,
  branches: readonly Branch[],
  notation: Notation,
  write: (part: Term) => string,
  language: Language,
): string {
  const one = takenCase(cases, branches);
  if (one === undefined) return write(otherwise.then);
  if (one.told !== undefined) return one.told[language];
  return one.then.kind === 'constant' ? conditionText(one.when, notation) : write(one.then);
}

/** The case that was taken; undefined where it was the plain one. */
function takenCase(
  cases: Extract<Term, { kind: 'choice' }>['cases'],
  branches: readonly Branch[],
): Exclude<Case, { reason: unknown }> | undefined {
  for (const one of cases) {
    if ('reason' in one || one.branch === undefined || !branches.includes(one.branch)) continue;
    return one;
  }
  return undefined;
}
