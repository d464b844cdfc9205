// Tables of weighted parts that make one index: taken where each score is what its weight makes of it.

import {
  labelOf,
  figureAt,
  type Sheet,
  type SheetColumn,
  type SheetRow,
} from '../../audit/column/sheet.ts';
import { fold } from '../../audit/table/head.ts';
import type { Cell } from '../../audit/document.ts';
import { roundDecimal, Decimal, addUp } from '../../decimal.ts';
import type { DraftTableRow, Found } from '../draft.ts';
import { originOf, type SourceReport } from '../source.ts';
import { typedFigure } from './value/printed-figure.ts';
import { wordsAt } from './subject.ts';

export interface CompositeParts {
  readonly rowHead: string | null;
  readonly rows: readonly DraftTableRow[];
  readonly cells: readonly Cell[];
  /** What the table closes with; null where it prints none. */
  readonly index: Found | null;
}

interface Columns {
  readonly name: SheetColumn;
  readonly weight: SheetColumn;
  readonly value: SheetColumn;
  /** What the value counts as; undefined where it counts itself. */
  readonly index: SheetColumn | undefined;
  readonly score: SheetColumn;
}

/** Null for a table of another kind, and where no column is weight by value. */
export function readComposite(report: SourceReport, sheet: Sheet): CompositeParts | null {
  const columns = columnsOf(sheet);
  if (columns === null) return null;
  const parts = sheet.rows.filter((row) => isPart(row, columns));
  const foot = sheet.rows.findLast((row) => !parts.includes(row));
  const closing = foot === undefined ? null : figureAt(foot, columns.score.index);
  const at = (row: SheetRow, column: SheetColumn) => row.cells[column.index] ?? null;
  const place = (cell: Cell | null) => originOf(report, cell?.place ?? null, sheet);
  const { weight, value, index, score } = columns;
  const used = [weight, value, score, ...(index === undefined ? [] : [index])];
  return {
    rowHead: labelOf(columns.name) || null,
    rows: parts.map((row) => ({
      nama: wordsAt(row, columns.name.index),
      origin: place(at(row, value)),
      values: new Map(),
      fields: fieldsOf(row, columns),
    })),
    cells: parts.flatMap((row) => used.flatMap((column) => at(row, column) ?? [])),
    index:
      closing === null || foot === undefined
        ? null
        : { text: typedFigure(closing), origin: place(at(foot, score)), cell: at(foot, score) },
  };
}

/** `Bobot`, `Bobot (%)`; not `Bobot x Nilai` */
const WEIGHT = /^bobot(?!.*\b(?:nilai|skor)\b)/;

/** Whether a column says what the parts of a whole weigh. */
export const isWeight = (column: SheetColumn): boolean =>
  column.content.isFigures && WEIGHT.test(fold(labelOf(column)));

/**
 * The columns of weights, values and scores, whatever these are called: the one that is the weight by another in every row. Where
 * several are, the one that is called a score.
 */
function columnsOf(sheet: Sheet): Columns | null {
  const figures = sheet.columns.filter(
    ({ role, content }) => role !== 'nomor' && content.isFigures,
  );
  const names = sheet.columns.filter(({ role, content }) => role === 'nama' && !content.isFigures);
  const weights = figures.filter(isWeight);
  const [name, ...otherNames] = names;
  const [weight, ...otherWeights] = weights;
  if (name === undefined || weight === undefined) return null;
  if (otherNames.length > 0 || otherWeights.length > 0) return null;
  const rest = figures.filter((column) => column !== weight);
  const pairs = rest.flatMap((counted) =>
    rest
      .filter((score) => score !== counted)
      .map((score) => ({ name, weight, value: counted, index: undefined, score }))
      .filter((columns) => isWeighted(sheet, columns)),
  );
  const called = pairs.filter(({ score }) => SCORE.test(fold(labelOf(score))));
  const [found, ...others] = pairs.length > 1 ? called : pairs;
  if (found === undefined || others.length > 0) return null;
  const value = rest.find(
    (column) =>
      column !== found.value && column !== found.score && fold(labelOf(column)) === 'nilai',
  );
  return value === undefined ? found : { ...found, value, index: found.value };
}

const SCORE = /\b(?:skor|bobot)\b/;

const isPart = (row: SheetRow, { name, weight, value }: Columns): boolean =>
  row.kind !== 'sum' &&
  row.kind !== 'mean' &&
  wordsAt(row, name.index) !== '' &&
  row.isOwn[weight.index] === true &&
  figureAt(row, weight.index) !== null &&
  figureAt(row, value.index) !== null;

/** Weights of a sum of 100 are per cent, of 1 shares; others are points. */
function isWeighted(sheet: Sheet, columns: Columns): boolean {
  const { weight, value, score } = columns;
  const rows = sheet.rows.filter((row) => isPart(row, columns));
  const weights = rows.flatMap((row) => figureAt(row, weight.index)?.value ?? []);
  const divisor = addUp(weights).eq(100) ? 100 : 1;
  return (
    rows.length > 1 &&
    rows.every((row, i) => {
      const counted = figureAt(row, value.index)?.value;
      const printed = figureAt(row, score.index);
      const share = weights[i] ?? new Decimal(0);
      return (
        counted !== undefined &&
        printed !== null &&
        roundDecimal(share.times(counted).div(divisor), printed.decimals).eq(printed.value)
      );
    })
  );
}

/** Of a conversion the report prints the step that a value fell into, not its bounds. */
function fieldsOf(row: SheetRow, { weight, value, index }: Columns): DraftTableRow['fields'] {
  const typed = (column: SheetColumn | undefined) => {
    const figure = column === undefined ? null : figureAt(row, column.index);
    return figure === null ? '' : typedFigure(figure);
  };
  const [own, counted] = [typed(value), typed(index)];
  const isConverted = counted !== '' && !new Decimal(unquoted(counted)).eq(unquoted(own));
  const step = `[{ dari: ${own}, sampai: ${own}, indeks: ${counted} }]`;
  return [
    ['bobot', typed(weight)],
    ['nilai', own],
    ...(isConverted ? [['konversi', step] as const] : []),
  ];
}

const unquoted = (text: string): string => text.replaceAll('"', '');
