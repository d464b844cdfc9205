// What was read, recalculated and understood of a report, in numbers.

import type { Audit } from '../audit.ts';
import { cellKey } from '../check/between.ts';
import { countTables, type TableCount } from './details.ts';

export interface AuditSummary {
  readonly pages: number | null;
  readonly unreadPages: number;
  readonly recognisedPages: number;
  readonly missingBefore: readonly number[];
  readonly tables: number;
  /** Tables with figures of whose columns none is understood. */
  readonly tablesNotUnderstood: number;
  readonly figures: number;
  readonly recalculated: number;
  readonly agreeing: number;
  /** Cells with more than one figure, or in columns that mean nothing. */
  readonly figuresNotUnderstood: number;
}

export function summarise(audit: Audit): AuditSummary {
  const { document, sheets, gaps } = audit;
  const counts = sheets.map((sheet) => countTables(sheet, audit.recalculated));
  const sum = (of: (count: TableCount) => number) =>
    counts.reduce((total, one) => total + of(one), 0);
  return {
    pages: document.pages,
    unreadPages: document.unread.length,
    recognisedPages: document.recognised.length,
    missingBefore: gaps,
    tables: sheets.length,
    tablesNotUnderstood: counts.filter(({ figures, understood }) => figures > 0 && !understood)
      .length,
    figures: sum(({ figures }) => figures),
    recalculated: new Set(audit.recalculated.map(({ cell }) => cellKey(cell))).size,
    agreeing: sum(({ agreeing }) => agreeing),
    figuresNotUnderstood: sum(({ notUnderstood }) => notUnderstood),
  };
}
