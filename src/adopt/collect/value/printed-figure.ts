// What the tables of the reports say of things, figure by figure: of what, which measure, of which year, and how it is
// typed in YAML.

import type { CellRef } from '../../../audit/check/claim.ts';
import { meaningOf, type ColumnMeaning, type Related } from '../../../audit/check/register.ts';
import type { SheetRow } from '../../../audit/column/sheet.ts';
import type { Figure, Reading } from '../../../audit/figure/reading.ts';
import { Decimal } from '../../../decimal.ts';
import { typedAngka } from '../../../new/typed-figure.ts';
import type { Found } from '../../draft.ts';
import { originOf, type SourceReport } from '../../source.ts';
import { wordIn, type PrintedWord } from './printed-word.ts';
import { isActionTable, subjectsOf, wordsAt, type RowSubject } from '../subject.ts';

/** A figure, or a range of two, of a thing that a row names; or what stands in its place. */
export interface PrintedFigure extends ColumnMeaning {
  readonly report: SourceReport;
  readonly cell: CellRef;
  readonly subject: RowSubject;
  /** As it is typed in YAML. */
  readonly text: string;
  /** Null of a range, and of what is no figure. */
  readonly figure: Figure | null;
  /** What is no figure. */
  readonly word: PrintedWord | null;
  readonly origin: string;
  /** What the typed figure does not say of the printed one. */
  readonly note: string;
}

/** An amount as it is typed: whole rupiah. */
export const RUPIAH = /^\d+$/;

/** Whether a column is of amounts. */
export const isMoney = ({ measure }: Pick<ColumnMeaning, 'measure'>): boolean =>
  measure === 'anggaran' || measure === 'realisasi-anggaran';

/** A reading of such a column as a plain decimal: `Rp 1.000.000,00` is whole rupiah; null where it is none. */
export function typedAs(
  meaning: Pick<ColumnMeaning, 'measure'>,
  reading: Reading | undefined,
  factor: number,
): string | null {
  const typed = typedReading(reading, factor);
  return isMoney(meaning) ? (typed?.replace(/\.0+$/, '') ?? null) : typed;
}

/** What a statement says, with its place. */
export const foundIn = ({ text, origin, note, cell }: PrintedFigure): Found => ({
  text,
  origin: origin + note,
  cell: cell.row.cells[cell.column] ?? null,
});

/** Of rows of items alone: sums, means and titles say nothing of a thing; a row of words alone may be an item. What actions cost is nobody else's. */
export function collectFigures(reports: readonly SourceReport[]): readonly PrintedFigure[] {
  return reports.flatMap((report) =>
    numberedFirst(report.related).flatMap((related) => {
      if (isActionTable(related.sheet)) return [];
      const subjects = subjectsOf(related.sheet);
      return related.sheet.columns.flatMap((column) => {
        const meaning = meaningOf(related, column, report.year);
        if (meaning === null) return [];
        return related.sheet.rows.flatMap((row): readonly PrintedFigure[] => {
          const cell = { sheet: related.sheet, row, column: column.index };
          const reading = row.readings[column.index];
          const subject = subjects.get(row);
          if (subject === undefined || row.isOwn[column.index] !== true) return [];
          const place = row.cells[column.index]?.place ?? null;
          const origin = originOf(report, place, related.sheet);
          const note = remark(reading, () => wordsAt(row, column.index));
          const shared = { ...meaning, report, cell, subject, origin, note };
          const text = row.kind === 'item' ? typedAs(meaning, reading, column.factor) : null;
          if (text !== null) return [{ ...shared, text, figure: figureOf(reading), word: null }];
          const word = isValue(meaning, row, subject) ? wordIn(reading) : null;
          return word === null ? [] : [{ ...shared, text: word.text, figure: null, word }];
        });
      });
    }),
  );
}

/** Whether words may stand where a value of an indicator would: a title has no cell of its own for one. */
const isValue = ({ measure }: ColumnMeaning, { kind }: SheetRow, { indikator }: RowSubject) =>
  (measure === 'target' || measure === 'realisasi') &&
  (kind === 'item' || kind === 'title') &&
  indikator !== null;

/** Tables without a number are pieces of others, or none that a reader would look into. */
const numberedFirst = (all: readonly Related[]): readonly Related[] => [
  ...all.filter(({ sheet }) => sheet.table.number !== null),
  ...all.filter(({ sheet }) => sheet.table.number === null),
];

const figureOf = (reading: Reading | undefined): Figure | null =>
  reading?.kind === 'figure' ? reading.figure : null;

/** As it is typed; null for what is no figure. @param factor what its column counts in */
export function typedReading(reading: Reading | undefined, factor = 1): string | null {
  if (reading?.kind === 'figure') return typedFigure(reading.figure, factor);
  if (reading?.kind !== 'range') return null;
  const [from, to] = [reading.from, reading.to].map((one) => typedFigure(one, factor));
  return `{ dari: ${from}, sampai: ${to} }`;
}

export function typedFigure({ value, decimals }: Figure, factor = 1): string {
  const digits = Math.max(0, decimals - Math.round(Math.log10(factor)));
  return typedAngka({ nilai: value.times(new Decimal(factor)), desimal: digits });
}

/** What the typed figure leaves out of the printed one. */
function remark(reading: Reading | undefined, printed: () => string): string {
  if (reading?.kind !== 'figure') return '';
  const { words, bound, others } = reading.figure;
  const isAmbiguous = others.some(({ value }) => value.isPositive() && !value.isZero());
  const isPlain = words === '' && bound === null && !isAmbiguous;
  return isPlain ? '' : `, tercetak "${printed()}"`;
}
