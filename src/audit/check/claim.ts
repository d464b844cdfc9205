// A claim: that a printed figure is what a law makes of others. And how it was judged.

import { roundDecimal, Decimal } from '../../decimal.ts';
import type { Numeral } from '../figure/notation.ts';
import type { Figure, Reading } from '../figure/reading.ts';
import type { CapaianLimits } from '../text/statements.ts';
import { MADE } from '../column/role.ts';
import type { Sheet, SheetRow } from '../column/sheet.ts';
import {
  applyLaw,
  CAPAIAN_LAWS,
  isCapaianLaw,
  type Law,
  type Part,
  type LawValues,
} from './laws.ts';

/** A cell of a table that is understood. */
export interface CellRef {
  readonly sheet: Sheet;
  readonly row: SheetRow;
  readonly column: number;
}

/** A figure as it was printed, with all that its signs may stand for. */
export interface Printed {
  readonly text: string;
  /** Likeliest first; at least one. */
  readonly numerals: readonly Numeral[];
}

export interface Input extends Printed {
  readonly part: Part;
  readonly cell: CellRef | null;
}

/** As a rule it was rounded, however whole it looks. */
const isMade = ({ cell }: Input): boolean => {
  const column = cell?.sheet.columns[cell.column];
  if (column === undefined || column.content.isMoney) return false;
  return MADE.has(column.role) || /\bcapaian\b/i.test(column.labels.at(-1) ?? '');
};

export interface Claim {
  readonly printed: Printed;
  /** As it was applied: over a target that is a range, the law's own reading of it. */
  readonly law: Law;
  readonly inputs: readonly Input[];
  /** What the report says that its value is held between. */
  readonly limits?: CapaianLimits;
}

/**
 * `same`: rounded, it is the printed figure. `capped`: it is beyond a limit, and the printed figure is that. `cut`: its decimals were cut off. `near`: it may be, as the figures that it is made of
 * were rounded themselves. `different`: it cannot be.
 */
export type Agreement = 'same' | 'capped' | 'cut' | 'near' | 'different';

export interface Judged {
  readonly claim: Claim;
  readonly agreement: Agreement;
  /** Exact. */
  readonly value: Decimal;
  /** The number that the printed figure was taken for. */
  readonly printed: Numeral;
}

export const printedFigure = (figure: Figure): Printed => ({
  text: figure.text,
  numerals: [figure, ...figure.others],
});

/** The figure of a reading; null where it is none. */
export function printedOf(reading: Reading | undefined): Printed | null {
  if (reading?.kind === 'figure') return printedFigure(reading.figure);
  if (reading?.kind !== 'malformed' || reading.meant.length === 0) return null;
  return { text: reading.text, numerals: reading.meant };
}

const RANK: Readonly<Record<Agreement, number>> = {
  same: 0,
  capped: 1,
  cut: 2,
  near: 3,
  different: 4,
};

/** The better of two; the first of equals. */
export function better(a: Judged, b: Judged): Judged {
  return RANK[b.agreement] < RANK[a.agreement] ? b : a;
}

/** More readings of the inputs together are not tried. */
const READINGS_MAX = 16;

/** Whether the target of a claim is a range. */
export const isRanged = ({ inputs }: Pick<Claim, 'inputs'>): boolean =>
  inputs.some(({ part }) => part === 'from');

/** Whether a claim tells one formula from another: of 100 of 100, or of what lies in a range, any of them makes the same. */
export function isTelling({ claim }: Pick<Judged, 'claim'>): boolean {
  if (isRanged(claim)) return false;
  const [a, b] = claim.inputs.map(({ numerals }) => numerals[0]?.value);
  return a !== undefined && b !== undefined && !a.eq(b);
}

/** @returns null where the law gives nothing */
export function judge(asked: Claim): Judged | null {
  const claim = isRanged(asked) ? { ...asked, law: asked.law.range ?? asked.law } : asked;
  let best: Judged | null = null;
  for (const chosen of readingsOf(claim.inputs)) {
    const value = applyLaw(claim.law, valuesOf(claim.inputs, chosen));
    if (value === null) continue;
    const slack = () => slackOf(claim, chosen, value);
    for (const printed of claim.printed.numerals) {
      const agreement = isHeld(claim.limits, printed, value)
        ? 'capped'
        : compare(printed, value, slack);
      const judged = { claim, value, printed, agreement };
      best = best === null ? judged : better(best, judged);
    }
    if (best?.agreement === 'same') break;
  }
  return best;
}

const isHeld = (
  limits: CapaianLimits | undefined,
  { value: printed }: Numeral,
  value: Decimal,
): boolean =>
  limits?.caps.some((cap) => printed.eq(cap) && value.gt(cap)) === true ||
  limits?.floors.some((floor) => printed.eq(floor) && value.lt(floor)) === true;

/** The limit that a value is to be held at: where it is beyond one, and the report names no other of that sort. */
export function limitOf({ claim: { limits }, value }: Judged): Decimal | null {
  const [cap, ...otherCaps] = limits?.caps ?? [];
  if (cap !== undefined && otherCaps.length === 0 && value.gt(cap)) return cap;
  const [floor, ...otherFloors] = limits?.floors ?? [];
  return floor !== undefined && otherFloors.length === 0 && value.lt(floor) ? floor : null;
}

/** Bounds that agencies hold capaian at. */
const USUAL_CAPS = [100, 110, 115, 120, 125, 150].map((cap) => new Decimal(cap));

/** The usual bound that a printed capaian stands at while its value is more; null where there is none. */
export function usualCap({ claim, printed, value }: Judged): Decimal | null {
  if (!isCapaianLaw(claim.law)) return null;
  return USUAL_CAPS.find((cap) => isHeld({ caps: [cap], floors: [] }, printed, value)) ?? null;
}

/** The end of a range that a printed capaian is measured by, although what was reached lies within; null where it is not. */
export function usedBound({ claim }: Judged): Input | null {
  const bounds = claim.inputs.filter(({ part }) => part === 'from' || part === 'to');
  const reached = claim.inputs.filter(({ part }) => part === 'second');
  const fits = (bound: Input) =>
    CAPAIAN_LAWS.some((law) => {
      const inputs = [{ ...bound, part: 'first' as const }, ...reached];
      const judged = judge({ ...claim, law, inputs });
      return judged !== null && judged.agreement !== 'different';
    });
  return bounds.find(fits) ?? null;
}

/** Every choice of one numeral for each input, the likeliest first. */
function readingsOf(inputs: readonly Input[]): readonly (readonly Numeral[])[] {
  const first = inputs.map(({ numerals }) => numerals[0] as Numeral);
  const others = inputs.flatMap(({ numerals }, i) =>
    numerals.slice(1).map((numeral) => first.map((one, j) => (i === j ? numeral : one))),
  );
  return [first, ...others].slice(0, READINGS_MAX);
}

function valuesOf(inputs: readonly Input[], chosen: readonly Numeral[]): LawValues {
  const byPart = new Map<Part, Decimal[]>();
  inputs.forEach(({ part }, i) => {
    const { value } = chosen[i] as Numeral;
    const list = byPart.get(part);
    if (list === undefined) byPart.set(part, [value]);
    else list.push(value);
  });
  return (part) => byPart.get(part) ?? [];
}

const ZERO = new Decimal(0);

/** One in the last of so many decimals, and half of it; written, as a power takes ten times as long. */
const unitOf = (decimals: number): Decimal => new Decimal(`1e-${decimals}`);
export const halfUnitOf = (decimals: number): Decimal => new Decimal(`5e-${decimals + 1}`);

/** Half of the last place that a figure was printed with; nothing for a whole one, which was counted. */
function halfOf({ decimals, value }: Numeral, input: Input): Decimal {
  // Where it was not made, Rp 1.000,00 is whole, with zeros for looks.
  const isWhole = decimals === 0 || (value.isInteger() && value.abs().gte(1000));
  return isWhole && !isMade(input) ? ZERO : halfUnitOf(decimals);
}

/** By how much the value may be off, since the figures that it is made of were rounded. */
function slackOf({ law, inputs }: Claim, chosen: readonly Numeral[], value: Decimal): Decimal {
  const shifts = inputs.map((input, i) => {
    const numeral = chosen[i] as Numeral;
    // An index that is printed whole is the standard itself: 1, and not what was rounded to it.
    const isStandard = law.roles[input.part] === 'standar efisiensi' && numeral.decimals === 0;
    const half = isStandard ? ZERO : halfOf(numeral, input);
    if (half.isZero()) return half;
    const shifted = chosen.map((one, j) =>
      i === j ? { ...one, value: one.value.plus(half) } : one,
    );
    return applyLaw(law, valuesOf(inputs, shifted))?.minus(value).abs() ?? half;
  });
  return shifts.reduce((sum, shift) => (shift.isZero() ? sum : sum.plus(shift)), ZERO);
}

/** The slacks of several inputs together, and a little more. */
const GENEROUS = new Decimal('1.01');

/** @param slackFor asked only where the value is not the printed one */
function compare(
  { value: printed, decimals }: Numeral,
  value: Decimal,
  slackFor: () => Decimal,
): Agreement {
  const off = printed.minus(value).abs();
  // Neither rounding nor cutting changes a figure by one in its last place.
  const isClose = off.lt(unitOf(decimals));
  if (isClose && roundDecimal(value, decimals).eq(printed)) return 'same';
  const slack = slackFor();
  const isNear = off.lte(slack.times(GENEROUS).plus(halfUnitOf(decimals)));
  if (!slack.isZero() && isNear) return 'near';
  const isCut = isClose && value.toDecimalPlaces(decimals, Decimal.ROUND_DOWN).eq(printed);
  return isCut ? 'cut' : 'different';
}
