// How each table was understood, for those who want to see what the audit saw.

import type { Sheet } from '../column/sheet.ts';
import { cellKey } from '../check/between.ts';
import type { Recalculated } from '../check/within.ts';

/** What is known of a table, in numbers. */
export interface TableCount {
  /** Cells with a figure, but for those that number the rows. */
  readonly figures: number;
  readonly recalculated: number;
  readonly agreeing: number;
  /** Cells with several figures of which none is the cell's, and figures of columns without a meaning. */
  readonly notUnderstood: number;
  /** Whether any column of figures has a meaning. */
  readonly understood: boolean;
}

export function countTables(sheet: Sheet, recalculated: readonly Recalculated[]): TableCount {
  const own = recalculated.filter(({ cell }) => cell.sheet === sheet);
  const done = new Set(own.map(({ cell }) => cellKey(cell)));
  // A figure agrees where one law that it has to obey bears it out and none contradicts it.
  const wrong = new Set(
    own.filter(({ judged }) => judged.agreement === 'different').map(({ cell }) => cellKey(cell)),
  );
  const columns = sheet.columns.filter(({ role }) => role !== 'nomor');
  const meant = columns.filter(({ content, role }) => content.isFigures && role !== 'lain');
  let figures = 0;
  let notUnderstood = 0;
  for (const row of sheet.rows) {
    for (const { index, content, role } of columns) {
      if (row.isOwn[index] !== true) continue;
      const kind = row.readings[index]?.kind;
      const isFigure = kind === 'figure' || kind === 'range' || kind === 'malformed';
      if (isFigure && content.isFigures) figures++;
      const isKnown = role !== 'lain' || done.has(cellKey({ sheet, row, column: index }));
      if (content.isFigures && (kind === 'several' || (isFigure && !isKnown))) notUnderstood++;
    }
  }
  return {
    figures,
    recalculated: done.size,
    agreeing: done.size - wrong.size,
    notUnderstood,
    understood: meant.length > 0 || done.size > 0,
  };
}
