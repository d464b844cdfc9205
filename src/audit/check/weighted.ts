// Means by weight down a scorecard: of indicators in their sasaran, of these in their perspektif, of those in the whole.

import type { Sheet, SheetRow } from '../column/sheet.ts';
import { judge, printedOf, type CellRef, type Input, type Judged } from './claim.ts';
import { WEIGHTED_MEAN_LAW } from './laws.ts';
import { familiesOf, possibleLevels, type Levels } from './levels.ts';
import { fold } from '../table/head.ts';

/** A mean by weight that a table prints. */
export interface WeightedResult {
  readonly cell: CellRef;
  readonly judged: Judged;
  /** Most of the others of its table agree. */
  readonly isSure: boolean;
}

/** Where a table has its weights and what they weigh. */
interface Scorecard {
  readonly sheet: Sheet;
  readonly weight: number;
  readonly value: number;
}

/** Of the levels that rows may be of, the means of those that bear them out best. */
export function findWeightedMeans(sheet: Sheet): readonly WeightedResult[] {
  const card = scorecardOf(sheet);
  if (card === null) return [];
  const items = sheet.rows.filter((row) => row.kind === 'item' && isWeighted(card, row));
  const tried = [null, ...possibleLevels(items)].map((levels) => meansOf(card, items, levels));
  const best = tried.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a));
  const proven = best.filter(agrees).length;
  const differing = best.length - proven;
  const isProven = best.some((one) => agrees(one) && isOfSeveral(one));
  const isNamed =
    best.length === 1 &&
    best.every((one) => isOfSeveral(one) && NAMED.test(fold(one.cell.row.name)));
  if (!isNamed && !(isProven && proven > differing)) return [];
  return best.map((one) => ({ ...one, isSure: proven >= 3 && proven > 2 * differing }));
}

/** A foot that says itself that it was weighted. */
const NAMED =
  /\b(?:menurut|berdasarkan) bobot\b|\b(?:tertimbang|terbobot|nko)\b|^nilai kinerja organisasi\b/;

const agrees = ({ judged }: { readonly judged: Judged }): boolean =>
  judged.agreement !== 'different';

/** What repeats its only part says little. */
const isOfSeveral = ({ judged }: { readonly judged: Judged }): boolean =>
  judged.claim.inputs.length > 2;

type Found = Pick<WeightedResult, 'cell' | 'judged'>;

const scoreOf = (found: readonly Found[]): number =>
  found.reduce((sum, one) => sum + (agrees(one) ? (isOfSeveral(one) ? 1 : 0.5) : -1), 0);

function scorecardOf(sheet: Sheet): Scorecard | null {
  const weights = sheet.columns.filter(
    ({ role, content }) => role === 'bobot' && content.isFigures,
  );
  const values = sheet.columns.filter(
    ({ role, content }) => role === 'capaian' && content.isFigures,
  );
  const [weight] = weights;
  const [value] = values;
  if (weight === undefined || value === undefined || weights.length > 1 || values.length > 1) {
    return null;
  }
  return sheet.table.gaps.length > 0 ? null : { sheet, weight: weight.index, value: value.index };
}

const isWeighted = ({ weight }: Scorecard, row: SheetRow): boolean => ownAt(row, weight) !== null;

const ownAt = (row: SheetRow, column: number) =>
  row.isOwn[column] === true ? printedOf(row.readings[column]) : null;

function meansOf(
  card: Scorecard,
  items: readonly SheetRow[],
  levels: Levels | null,
): readonly Found[] {
  const highest = levels === null ? items : items.filter(({ index }) => levels.get(index) === 0);
  const families = levels === null ? [] : familiesOf(card.sheet, levels);
  const feet = card.sheet.rows.filter((row) => !isWeighted(card, row) && ownAt(row, card.value));
  return [
    ...families.flatMap(({ parent, children }) => meanOf(card, parent, children)),
    ...feet.flatMap((foot) =>
      meanOf(
        card,
        foot,
        foot.kind === 'weighted' ? rowsSince(card, foot) : highest.filter(isAbove(foot)),
      ),
    ),
  ];
}

const isAbove =
  (foot: SheetRow) =>
  ({ index }: SheetRow): boolean =>
    index < foot.index;

/** What is of one sasaran has its foot above the rows of the next. */
function rowsSince(card: Scorecard, foot: SheetRow): readonly SheetRow[] {
  const above = card.sheet.rows.slice(0, foot.index);
  const last = above.findLastIndex(({ kind }) => kind === 'weighted');
  return above.slice(last + 1).filter((row) => isWeighted(card, row));
}

/** Where one has no value the others may be weighted anew, or not: only what agrees says which. */
function meanOf(
  { sheet, weight, value }: Scorecard,
  row: SheetRow,
  parts: readonly SheetRow[],
): readonly Found[] {
  const printed = ownAt(row, value);
  const valued = parts.flatMap((part) => {
    const [w, v] = [ownAt(part, weight), ownAt(part, value)];
    return w === null || v === null ? [] : [{ part, w, v }];
  });
  if (printed === null || valued.length === 0) return [];
  const at = (part: SheetRow, column: number): CellRef => ({ sheet, row: part, column });
  const inputs = valued.flatMap(({ part, w, v }): readonly Input[] => [
    { part: 'weight', ...w, cell: at(part, weight) },
    { part: 'list', ...v, cell: at(part, value) },
  ]);
  const judged = judge({ printed, law: WEIGHTED_MEAN_LAW, inputs });
  if (judged === null || (!agrees({ judged }) && valued.length < parts.length)) return [];
  return [{ cell: at(row, value), judged }];
}
