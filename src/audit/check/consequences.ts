// One wrong figure contradicts several others. What only follows from a finding is not a finding of its own.

import { roundDecimal } from '../../decimal.ts';
import { grouped } from '../../grouped.ts';
import { judge, type CellRef, type Input, type Judged } from './claim.ts';
import { MEAN_LAW, SUM_LAW } from './laws.ts';

/** A cell that was calculated anew. */
interface Checked {
  readonly cell: CellRef;
  readonly judged: Judged;
}

/**
 * The checks of a table without those that only say again what another has found:
 * - a sum of the very cells that make a difference (pagu = realisasi + sisa, where sisa = pagu − realisasi is wrong);
 * - a sum or mean that is right as soon as the figures below it are what their own rows make them, or that its own row
 *   has already found wrong;
 * - any figure that is right as soon as another that was found wrong, and that it is made of, is what it should be: of a
 *   sum that is wrong the serapan and the rest of its row, which were made of the right one.
 */
export function withoutConsequences<T extends Checked>(checks: readonly T[]): readonly T[] {
  const wrong = checks.filter(isDifferent);
  const made = wrong.filter((one) => !isAdded(one));
  const rowsOf = new Set(made.map(cellsOf));
  const right = new Map(made.map((one) => [keyOf(one.cell), one.judged]));
  const isConsequence = (one: T): boolean =>
    rowsOf.has(cellsOf(one)) ||
    right.has(keyOf(one.cell)) ||
    isMended(one, (cell) => right.get(keyOf(cell)));
  const kept = checks.filter((one) => !isDifferent(one) || !isAdded(one) || !isConsequence(one));
  return withoutFollowing(kept);
}

/** Without what holds again once the other wrong figures are what they should be. */
function withoutFollowing<T extends Checked>(checks: readonly T[]): readonly T[] {
  const wrong = checks.filter(isDifferent);
  const at = grouped(wrong, ({ cell }) => keyOf(cell));
  const following = new Set<T>();
  for (const one of wrong) {
    const rightAt = (cell: CellRef) =>
      at.get(keyOf(cell))?.findLast((other) => other !== one && !following.has(other))?.judged;
    if (isMended(one, rightAt)) following.add(one);
  }
  return checks.filter((one) => !following.has(one));
}

const isDifferent = ({ judged }: Checked): boolean => judged.agreement === 'different';
const isAdded = ({ judged: { claim } }: Checked): boolean =>
  claim.law === SUM_LAW || claim.law === MEAN_LAW;

const keyOf = ({ row, column }: CellRef): string => `${row.index}:${column}`;

/** The cells that a check is about, as one text. */
function cellsOf({ cell, judged }: Checked): string {
  const inputs = judged.claim.inputs.flatMap((input) => input.cell ?? []);
  return [cell, ...inputs].map(keyOf).sort().join(' ');
}

/** Whether it is right with the figures that others make, in place of those that they print. */
function isMended({ judged }: Checked, rightAt: (cell: CellRef) => Judged | undefined): boolean {
  const { claim } = judged;
  const inputs = claim.inputs.map((input): Input => {
    const made = input.cell === null ? undefined : rightAt(input.cell);
    if (made === undefined) return input;
    const { decimals } = made.printed;
    return { ...input, numerals: [{ ...made.printed, value: roundDecimal(made.value, decimals) }] };
  });
  if (inputs.every((input, i) => input === claim.inputs[i])) return false;
  const anew = judge({ ...claim, inputs });
  return anew !== null && anew.agreement !== 'different';
}
