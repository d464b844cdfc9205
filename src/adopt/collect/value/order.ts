// The order of the words of a scale that a report does not print, as far as what it says of them settles it: nothing of it is
// made up.

import { roundDecimal, Decimal } from '../../../decimal.ts';
import { grouped } from '../../../grouped.ts';
import type { DraftLevel } from '../../draft.ts';
import { tidy } from '../subject.ts';
import type { PrintedFigure } from './printed-figure.ts';

/** What was reached against a target, both in words, and the capaian of it. */
interface Observed {
  readonly target: string;
  readonly reached: string;
  /** In per cent; 100 and 0 for what is said to be reached or not. */
  readonly capaian: Decimal;
  readonly decimals: number;
  readonly isSaid: boolean;
}

/**
 * @param own all that is printed of an indicator
 * @returns the worst first, with scores where the printed capaian are those of places further up a longer scale; null where
 * the place of one of the words is not certain
 */
export function orderLevels(
  own: readonly PrintedFigure[],
  words: readonly string[],
): readonly DraftLevel[] | null {
  const observed = observedOf(own);
  const below = closed(words, factsOf(observed));
  const isBelow = (a: string, b: string) => below.get(a)?.has(b) === true;
  const isTotal = words.every((a, i) =>
    words.every((b, j) => (i === j ? !isBelow(a, b) : isBelow(a, b) !== isBelow(b, a))),
  );
  if (!isTotal) return null;
  const sorted = [...words].sort((a, b) => (isBelow(a, b) ? -1 : 1));
  const skipped = placesBelow(sorted, observed);
  return sorted.map((name, i) => ({
    name,
    score: skipped === 0 ? null : String(skipped + i + 1),
  }));
}

/** By rows: a capaian is that of the target and of what was reached in its year, or in the year of the report. */
function observedOf(own: readonly PrintedFigure[]): readonly Observed[] {
  const ids = new Map(own.map(({ cell }, i) => [cell.row, i] as const).reverse());
  const rows = grouped(own, ({ cell }) => String(ids.get(cell.row)));
  return [...rows.values()].flatMap((row) => [
    ...row.flatMap((one) => (one.measure === 'capaian' ? observedBy(one, row) : [])),
    ...saidOf(row),
  ]);
}

function observedBy(one: PrintedFigure, row: readonly PrintedFigure[]): readonly Observed[] {
  const { figure, report } = one;
  const year = one.year ?? report.year;
  const target = wordOf(row, 'target', one, year);
  const reached = wordOf(row, 'realisasi', one, year) ?? wordOf(row, 'realisasi', one, report.year);
  return figure === null || target === undefined || reached === undefined
    ? []
    : [
        {
          target,
          reached,
          capaian: new Decimal(figure.value),
          decimals: figure.decimals,
          isSaid: false,
        },
      ];
}

/** Undefined where the row has none of that year, or several. */
function wordOf(
  row: readonly PrintedFigure[],
  of: 'target' | 'realisasi',
  { cell }: PrintedFigure,
  year: number | null,
): string | undefined {
  const quarter = ({ sheet, column }: PrintedFigure['cell']) =>
    sheet.columns[column]?.quarter ?? null;
  const words = new Set(
    row.flatMap((one) =>
      one.measure === of &&
      one.word?.kind === 'level' &&
      (one.year ?? one.report.year) === year &&
      quarter(one.cell) === quarter(cell)
        ? [one.word.text]
        : [],
    ),
  );
  const [word] = words;
  return words.size === 1 ? word : undefined;
}

const REACHED = /^(?:\P{L}*)(belum|tidak|tak)?\s*tercapai$/iu;

/** `Tercapai` beside one target and one value. */
function saidOf(row: readonly PrintedFigure[]): readonly Observed[] {
  const [first] = row;
  const levels = row.filter(({ word }) => word?.kind === 'level');
  const [target, reached] = (['target', 'realisasi'] as const).map((of) =>
    levels.filter(({ measure }) => measure === of),
  );
  if (first === undefined || target?.length !== 1 || reached?.length !== 1) return [];
  const taken = new Set(levels.map(({ cell }) => cell.column));
  const { columns } = first.cell.sheet;
  const said = columns.flatMap(({ index }) => {
    const found = taken.has(index)
      ? null
      : REACHED.exec(tidy(first.cell.row.cells[index]?.lines.join(' ') ?? ''));
    return found === null ? [] : [found[1] === undefined];
  });
  if (said.length !== 1) return [];
  return [
    {
      target: target[0]?.word?.text ?? '',
      reached: reached[0]?.word?.text ?? '',
      capaian: new Decimal(said[0] === true ? 100 : 0),
      decimals: 0,
      isSaid: true,
    },
  ];
}

type Fact = readonly [worse: string, better: string];

/** What is reached is no worse than its target, what is not is worse; of two values of one target the nearer is better. */
function factsOf(observed: readonly Observed[]): readonly Fact[] {
  return observed.flatMap((one) => {
    const isReached = one.capaian.gte(100);
    const pair: Fact = isReached ? [one.target, one.reached] : [one.reached, one.target];
    return [pair, ...observed.flatMap((other) => comparedOf(one, other))].filter(
      ([worse, better]) => worse !== better,
    );
  });
}

function comparedOf(one: Observed, other: Observed): readonly Fact[] {
  if (one.isSaid || other.isSaid || !one.capaian.lt(other.capaian)) return [];
  if (one.target === other.target) return [[one.reached, other.reached]];
  // The same value is nearer to the lower of two targets; where it counts only whether it was reached, nothing is near.
  const isNear = [one, other].every(({ capaian }) => capaian.gt(0) && capaian.lt(100));
  return isNear && one.reached === other.reached ? [[other.target, one.target]] : [];
}

/** Each word with all that are better, over others too. */
function closed(
  words: readonly string[],
  facts: readonly Fact[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const better = new Map(words.map((word) => [word, new Set<string>()]));
  for (const [a, b] of facts) better.get(a)?.add(b);
  for (const between of words) {
    for (const set of better.values()) {
      if (!set.has(between)) continue;
      for (const word of better.get(between) ?? []) set.add(word);
    }
  }
  return better;
}

/** No scale is so long. */
const MOST_BELOW = 9;

/** How many levels below the worst word are not named, so that its places give every capaian; 0 where none are needed, or no number does. */
function placesBelow(sorted: readonly string[], observed: readonly Observed[]): number {
  const counted = observed.filter(({ isSaid, capaian }) => !isSaid && !capaian.mod(100).isZero());
  const gives = (skipped: number) =>
    counted.every(({ target, reached, capaian, decimals }) => {
      const [of, is] = [target, reached].map((word) => skipped + sorted.indexOf(word) + 1);
      return roundDecimal(new Decimal(is ?? 0).times(100).div(of ?? 1), decimals).eq(capaian);
    });
  const fitting = Array.from({ length: MOST_BELOW + 1 }, (_, i) => i).find(gives);
  return fitting ?? 0;
}
