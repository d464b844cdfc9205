// What others reached, held against what was reached here: by how much it differs.

import { fold, textOfCell } from '../table/head.ts';
import type { Sheet, SheetRow } from '../column/sheet.ts';
import { slipOf } from './causes.ts';
import { judge, printedOf, type CellRef, type Judged } from './claim.ts';
import { DIFFERENCE_LAW } from './laws.ts';

/** A row of others below the row of what was reached here, in the column of the latest year. */
interface Compared {
  readonly row: SheetRow;
  readonly own: CellRef;
  readonly others: CellRef;
}

/** The rows of a table of comparisons; none where it is another table. */
function comparedRows(sheet: Sheet): readonly Compared[] {
  const { columns, rows } = sheet;
  const who = columns.find(
    ({ labels, content }) => !content.isFigures && /\bpembanding\b/.test(fold(labels.join(' '))),
  );
  const until = columns.find(({ role }) => role === 'selisih')?.index ?? columns.length;
  const value = columns.findLast(
    ({ role, index, content }) => role === 'nilai' && content.isFigures && index < until,
  );
  if (who === undefined || value === undefined) return [];
  let own: CellRef | null = null;
  return rows.flatMap((row): readonly Compared[] => {
    const cell = row.cells[who.index] ?? null;
    const at = { sheet, row, column: value.index };
    if (cell !== null && /^realisasi\b/.test(fold(textOfCell(cell)))) {
      own = at;
      return [];
    }
    return own === null || own.row.name !== row.name ? [] : [{ row, own, others: at }];
  });
}

/** The differences that a table prints between what was reached here and by others, the way round that most of them have. */
export function differencesOf(
  sheet: Sheet,
): readonly { readonly cell: CellRef; readonly judged: Judged }[] {
  const selisih = sheet.columns.find(({ role }) => role === 'selisih');
  if (selisih === undefined) return [];
  const compared = comparedRows(sheet);
  const judgedBy = (isTurned: boolean) =>
    compared.flatMap(({ row, own, others }) => {
      const cell = { sheet, row, column: selisih.index };
      const [first, second] = isTurned ? [others, own] : [own, others];
      const judged = judgeDifference(cell, first, second);
      return judged === null ? [] : [{ cell, judged }];
    });
  const ways = [judgedBy(false), judgedBy(true)] as const;
  const count = (list: (typeof ways)[number]) =>
    list.filter(({ judged }) => judged.agreement !== 'different').length;
  const best = count(ways[1]) > count(ways[0]) ? ways[1] : ways[0];
  if (count(best) > 0) return best;
  // A table of which nothing fits has other differences, but for what a slip of the hand is away from one.
  const slipped = ways.map((list) => list.filter(({ judged }) => slipOf(judged) !== null));
  return slipped.find((list) => list.length > 0) ?? [];
}

function judgeDifference(cell: CellRef, first: CellRef, second: CellRef): Judged | null {
  const [printed, a, b] = [cell, first, second].map((one) =>
    one.row.isOwn[one.column] === true ? printedOf(one.row.readings[one.column]) : null,
  );
  if (printed == null || a == null || b == null) return null;
  return judge({
    printed,
    law: DIFFERENCE_LAW,
    inputs: [
      { part: 'first', ...a, cell: first },
      { part: 'second', ...b, cell: second },
    ],
  });
}
