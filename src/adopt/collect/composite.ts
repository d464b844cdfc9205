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
import { bulatkan, Decimal, jumlahkan } from '../../decimal.ts';
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

/** Null for a table of another kind, and where a score is not weight by value. */
export function readComposite(report: SourceReport, sheet: Sheet): CompositeParts | null {
  const columns = columnsOf(sheet);
  const parts = columns === null ? [] : sheet.rows.filter((row) => isPart(row, columns));
  if (columns === null || parts.length < 2 || !isWeighted(parts, columns)) return null;
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

function columnsOf({ columns }: Sheet): Columns | null {
  const only = (test: (label: string) => boolean) => {
    const found = columns.filter(
      (one) => one.role !== 'nomor' && one.content.isFigures && test(fold(labelOf(one))),
    );
    return found.length === 1 ? found[0] : undefined;
  };
  const names = columns.filter(({ role, content }) => role === 'nama' && !content.isFigures);
  const weight = only((label) => label.startsWith('bobot'));
  const value = only((label) => label === 'nilai');
  const score = only((label) => label === 'skor');
  const [name] = names;
  const isWhole = name !== undefined && weight !== undefined && value !== undefined;
  if (!isWhole || score === undefined || names.length > 1) return null;
  return { name, weight, value, index: only((label) => label === 'indeks'), score };
}

const isPart = (row: SheetRow, { name, weight, value }: Columns): boolean =>
  wordsAt(row, name.index) !== '' &&
  row.isOwn[weight.index] === true &&
  figureAt(row, weight.index) !== null &&
  figureAt(row, value.index) !== null;

/** Weights of a sum of 100 are per cent, of 1 shares; others are points. */
function isWeighted(rows: readonly SheetRow[], { weight, value, index, score }: Columns): boolean {
  const weights = rows.flatMap((row) => figureAt(row, weight.index)?.value ?? []);
  const divisor = jumlahkan(weights).eq(100) ? 100 : 1;
  return rows.every((row, i) => {
    const counted = figureAt(row, index?.index ?? value.index)?.value;
    const printed = figureAt(row, score.index);
    const share = weights[i] ?? new Decimal(0);
    return (
      counted !== undefined &&
      printed !== null &&
      bulatkan(share.times(counted).div(divisor), printed.decimals).eq(printed.value)
    );
  });
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
