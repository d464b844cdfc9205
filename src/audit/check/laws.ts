// The laws that figures of a report obey: the project's formulas, and a few that only printed tables have, over the
// figures that were printed.

import { Decimal, addUp } from '../../decimal.ts';
import type { Language } from '../../language.ts';
import { formatDesimal } from '../../compose/format.ts';
import { AGGREGATE_FORMULAS } from '../../formula/aggregates.ts';
import {
  atTargetBelowZero,
  atTargetZero,
  heldAbove,
  measureOf,
  POINT,
  rangeFormula,
  type PointFormula,
} from '../../formula/capaian.ts';
import { EFFICIENCY_FORMULAS } from '../../formula/efficiency.ts';
import { evaluate } from '../../formula/evaluate.ts';
import type { Formula } from '../../formula/formula.ts';
import { SERAPAN } from '../../formula/money.ts';
import { constant, input, minus, over, times, type Branch } from '../../formula/term.ts';
import { WEIGHTED } from '../../formula/weights.ts';
import { filledWords, type Operand } from '../../formula/words.ts';

/** Which input of a law a printed figure is: the first or second, a bound of a first that is a range, one of a list, or what that weighs. */
export type Part = 'first' | 'from' | 'to' | 'second' | 'list' | 'weight';

const isListed = (part: Part): boolean => part === 'list' || part === 'weight';

/** The values of a part: one of most, any number of a list. */
export type LawValues = (part: Part) => readonly Decimal[];

/** A figure that a law was applied to, as it was printed. */
export interface LawOperand {
  readonly part: Part;
  readonly value: Decimal;
  readonly text: string;
}

export interface Law {
  readonly formula: Formula;
  /** What the formula calls the parts. */
  readonly roles: Readonly<Partial<Record<Part, string>>>;
  /** The law where the first is printed as a range. */
  readonly range?: Law;
}

/** @returns null where the law gives nothing for these values */
export function applyLaw(law: Law, values: LawValues): Decimal | null {
  return outcomeOf(law, values)?.value ?? null;
}

interface Applied {
  readonly value: Decimal;
  readonly branches: readonly Branch[];
}

function outcomeOf({ formula, roles }: Law, values: LawValues): Applied | null {
  const byRole = new Map<string, readonly Decimal[]>();
  for (const [part, role] of Object.entries(roles) as [Part, string][]) {
    const list = values(part);
    if (list.length === 0) return null;
    // A figure beside several rows is of their mean.
    const isOwn = isListed(part) || list.length === 1;
    byRole.set(role, isOwn ? list : [addUp(list).div(list.length)]);
  }
  const outcome = evaluate(formula.tree, (role) => byRole.get(role) ?? []);
  return 'value' in outcome && outcome.value.isFinite() ? outcome : null;
}

/** The law with the figures that it was applied to: `102,95 ÷ 95 × 100`. */
export function lawWords(law: Law, operands: readonly LawOperand[], language: Language): string {
  const parts = Object.entries(law.roles) as [Part, string][];
  const named = parts.flatMap(([part, role]): readonly Operand[] => {
    const alike = operands.filter((one) => one.part === part);
    const [first] = alike;
    if (isListed(part) || alike.length < 2 || first === undefined) {
      return alike.map(({ value, text }) => ({ role, value, text }));
    }
    const mean = language === 'id' ? 'rata-rata' : 'mean of';
    return [
      { role, value: first.value, text: `${mean} (${alike.map(({ text }) => text).join('; ')})` },
    ];
  });
  const format = (value: Decimal) => formatDesimal(value, value.decimalPlaces());
  const applied = outcomeOf(law, (part) =>
    operands.filter((one) => one.part === part).map(({ value }) => value),
  );
  return filledWords(law.formula, named, applied?.branches ?? [], format, language);
}

const law = <A extends string, B extends string>(
  formula: Formula<A | B>,
  first: A,
  second: B,
): Law => ({ formula, roles: { first, second } });

/** The formula that most rows of most reports obey. */
export const USUAL = POINT['realisasi-per-target'].name;
/** Where lower or on target is better, reports print no capaian below 0; of the commonest what comes out. */
const floorOf = ({ name }: PointFormula): Decimal | null =>
  name === USUAL ? null : new Decimal(0);

/**
 * A formula of capaian as a law, over a target that is one figure or a range.
 * @param floor below which no capaian is printed; null for none
 */
export const capaianLaw = (formula: PointFormula, floor = floorOf(formula)): Law => ({
  ...law(heldAbove(atTargetBelowZero(formula), floor), 'target', 'realisasi'),
  range: {
    formula: heldAbove(rangeFormula(measureOf(formula)), floor),
    roles: { from: 'dari', to: 'sampai', second: 'realisasi' },
  },
});

const FORMULAS = Object.values(POINT);

/** The formulas of capaian, the commonest first; last as the few print it whose capaian may be below 0. */
export const CAPAIAN_LAWS: readonly Law[] = [
  ...FORMULAS.map((formula) => capaianLaw(formula)),
  ...FORMULAS.filter((formula) => floorOf(formula) !== null).map((formula) =>
    capaianLaw(formula, null),
  ),
];

/** Whether a formula of capaian is of what is better when lower. */
export const isLowerLaw = ({ formula }: Law): boolean =>
  FORMULAS.some(({ name, polaritas }) => name === formula.name && polaritas === 'minimal');

export const isCapaianLaw = (law: Law): boolean =>
  CAPAIAN_LAWS.some((one) => one === law || one.range === law);

/** What a target of 0 is worth where lower is better: nothing was to happen. */
export const ZERO_TARGET_LAW: Law = law(atTargetZero(POINT['dua-target']), 'target', 'realisasi');

export const SERAPAN_LAW = law(SERAPAN, 'anggaran', 'realisasi anggaran');

const { standard, degree, difference, ofShares, value: degreeValue } = EFFICIENCY_FORMULAS;
export const EFFICIENCY_INDEX_LAW = law(standard, 'capaian sasaran', 'capaian keuangan');
export const EFFICIENCY_DEGREE_LAW = law(degree, 'indeks efisiensi', 'standar efisiensi');
export const EFFICIENCY_VALUE_LAW: Law = { formula: degreeValue, roles: { first: 'efisiensi' } };
export const EFFICIENCY_LAWS: readonly Law[] = [
  law(difference, 'capaian', 'serapan'),
  law(ofShares, 'capaian', 'serapan'),
  EFFICIENCY_INDEX_LAW,
  EFFICIENCY_DEGREE_LAW,
];

const [a, b] = [input('a'), input('b')];
const HUNDRED = constant(100);
const own = (name: string, tree: Formula<'a' | 'b'>['tree']): Law =>
  law({ name, source: null, tree }, 'a', 'b');

/** What is left, or by how much one is more. */
export const DIFFERENCE_LAW = own('selisih', minus(a, b));
/** What part one is of another, in per cent. */
export const SHARE_LAW = own('bagian', times(over(a, b), HUNDRED));
/** What is left of a whole, in per cent. */
export const LEFT_LAW = own('sisa', times(over(minus(b, a), b), HUNDRED));
export const GROWTH_LAW = own('pertumbuhan', times(over(minus(a, b), b), HUNDRED));
/** A value by its weight in per cent. */
export const WEIGHTED_LAW = own('tertimbang', over(times(a, b), HUNDRED));

export const SUM_LAW: Law = { formula: AGGREGATE_FORMULAS.jumlah, roles: { list: 'nilai' } };
export const WEIGHTED_MEAN_LAW: Law = {
  formula: WEIGHTED.capaian,
  roles: { weight: 'bobot', list: 'capaian' },
};
export const MEAN_LAW: Law = { formula: AGGREGATE_FORMULAS['rata-rata'], roles: { list: 'nilai' } };
