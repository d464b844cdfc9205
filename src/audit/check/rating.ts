// Ratings held against the scale that the report itself prints.

import type { Decimal } from '../../decimal.ts';
import { figureAt, type Sheet, type SheetColumn, type SheetRow } from '../column/sheet.ts';
import { fold } from '../table/head.ts';
import { frameOfRow, placeOfCell, tableName, type AuditFinding } from './finding.ts';

export interface RatingStep {
  readonly name: string;
  /** Null for the lowest. */
  readonly low: Decimal | null;
  /** Null for the highest. */
  readonly high: Decimal | null;
  /** Whether what is just at `low` is of the step below. */
  readonly isAbove: boolean;
  /** Whether what is just at `high` is of the step above: `< 100`. */
  readonly isBelow: boolean;
}

interface Scale {
  readonly sheet: Sheet;
  readonly steps: readonly RatingStep[];
}

export function checkRatings(sheets: readonly Sheet[]): readonly AuditFinding[] {
  const scales = sheets
    .flatMap((sheet) => scaleOf(sheet) ?? [])
    .map(({ sheet, steps }) => ({ sheet, steps: steps.map((step) => closed(step, steps)) }));
  return sheets.flatMap((sheet) => ratingsOf(sheet, scales));
}

/** A table of ratings with bounds: `≥ 91`, `76 – 90`, `< 50 %`. */
export function scaleOf(sheet: Sheet): Scale | null {
  const names = sheet.columns.find(({ role }) => role === 'predikat' || role === 'nama');
  const bounds = sheet.columns.find(
    ({ index, role }) =>
      role !== 'nomor' && sheet.rows.filter(({ readings }) => isBound(readings[index])).length >= 3,
  );
  if (names === undefined || bounds === undefined || sheet.rows.length > 12) return null;
  const steps = sheet.rows.flatMap((row): readonly RatingStep[] => {
    const name = row.cells[names.index]?.lines.join(' ').trim() ?? '';
    const reading = row.readings[bounds.index];
    if (name === '' || reading === undefined) return [];
    if (reading.kind === 'range')
      return [
        {
          name,
          low: reading.from.value,
          high: reading.to.value,
          isAbove: reading.from.bound === '>',
          isBelow: reading.to.bound === '<',
        },
      ];
    if (reading.kind !== 'figure') return [];
    const { bound, value } = reading.figure;
    if (bound === '≥' || bound === '>')
      return [{ name, low: value, high: null, isAbove: bound === '>', isBelow: false }];
    return bound === '≤' || bound === '<'
      ? [{ name, low: null, high: value, isAbove: false, isBelow: bound === '<' }]
      : [];
  });
  return steps.length >= 3 && steps.length === sheet.rows.length ? { sheet, steps } : null;
}

const isBound = (reading: Sheet['rows'][number]['readings'][number] | undefined): boolean =>
  reading?.kind === 'range' || (reading?.kind === 'figure' && reading.figure.bound !== null);

interface Rated {
  readonly isRight: boolean;
  readonly finding: AuditFinding;
}

function ratingsOf(sheet: Sheet, scales: readonly Scale[]): readonly AuditFinding[] {
  const rating = sheet.columns.find(({ role }) => role === 'predikat');
  if (rating === undefined) return [];
  const before = sheet.columns.filter(({ index }) => index < rating.index);
  const capaian = before.findLast(({ role }) => role === 'capaian');
  const value = capaian ?? before.findLast(({ content }) => content.isFigures);
  if (value === undefined) return [];
  const rated = sheet.rows.flatMap((row) => ratedIn(sheet, row, rating, value, scales) ?? []);
  const wrong = rated.filter(({ isRight }) => !isRight);
  // A scale of capaian is for capaian; what another one is for, the rows of the table bear out.
  const isBorneOut = capaian !== undefined || wrong.length <= rated.length / 2;
  return isBorneOut ? wrong.map(({ finding }) => finding) : [];
}

/** A row whose rating is of a scale; null for others. */
function ratedIn(
  sheet: Sheet,
  row: SheetRow,
  rating: SheetColumn,
  value: SheetColumn,
  scales: readonly Scale[],
): Rated | null {
  const figure = figureAt(row, value.index);
  const printed = row.cells[rating.index]?.lines.join(' ').trim() ?? '';
  const scale = scales.find(
    ({ steps, sheet: own }) =>
      own !== sheet && steps.some(({ name }) => fold(name) === fold(printed)),
  );
  if (figure === null || scale === undefined || row.isOwn[rating.index] !== true) return null;
  const fitting = scale.steps.filter((step) => fits(step, figure.value, scale.steps));
  const [right] = fitting;
  if (right === undefined) return null;
  const where = tableName(scale.sheet);
  return {
    isRight: fitting.some(({ name }) => fold(name) === fold(printed)),
    finding: {
      code: 'audit-predikat',
      level: 'peringatan',
      place: placeOfCell({ sheet, row, column: rating.index }),
      printed,
      calculated: right.name,
      how: {
        id: `${figure.text} menurut ${where} “${right.name}”`,
        en: `by ${where} ${figure.text} is “${right.name}”`,
      },
      cause: null,
      frame: frameOfRow(row),
    },
  };
}

/** Of bounds alone, `> 90`, `> 80`, each ends where the next one begins. */
function closed(step: RatingStep, steps: readonly RatingStep[]): RatingStep {
  const { low, high } = step;
  if (low === null || high !== null) return step;
  const next = steps
    .filter((one) => one.low !== null && one.low.gt(low))
    .reduce<RatingStep | null>((best, one) => (best?.low?.lt(one.low ?? 0) ? best : one), null);
  return next === null ? step : { ...step, high: next.low, isBelow: !next.isAbove };
}

/** Within the bounds, or between them and the next step, as 90,5 is between 90 and 91. */
function fits(step: RatingStep, value: Decimal, steps: readonly RatingStep[]): boolean {
  const { low, high } = step;
  const isUnder = low !== null && (value.lt(low) || (step.isAbove && value.eq(low)));
  const isOver = high !== null && (value.gt(high) || (step.isBelow && value.eq(high)));
  if (!isUnder && !isOver) return true;
  // What another step begins or ends with is its own.
  const lows = steps.flatMap((one) => one.low ?? []);
  const highs = steps.flatMap((one) => one.high ?? []);
  const isAbove = isOver && !lows.some((one) => one.gte(high) && one.lte(value));
  const isBelow = isUnder && !highs.some((one) => one.lte(low) && one.gte(value));
  return isAbove || isBelow;
}
