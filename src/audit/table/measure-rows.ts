// Tables that say each measure of a thing in a row of its own, `Target`, `Realisasi` and `Capaian` below each other, with the
// years across: turned, so that every measure of every year is a column, and every thing a row, as in other tables.

import { fold, textOfCell } from './head.ts';
import type { Spot, Table, TableRow } from './tables.ts';

/** What a cell that names a measure says, and nothing else. */
const MEASURE =
  /^(?:target|realisasi|capaian|pencapaian|tingkat capaian)(?: kinerja)?(?: (?:%|persen))?$/;
/** What stands over a change says what its figures are, whichever measure they are the change of. */
const CHANGE = /\b(?:perubahan|selisih|kenaikan|penurunan|pertumbuhan|naik turun)\b/;

/** The table as it is, or turned where a column of it names a measure in every row. */
export function spreadMeasures(table: Table): Table {
  const at = measureColumn(table);
  if (at === null) return table;
  const things = thingsOf(table, at);
  const measures = [...new Set(table.rows.map((row) => textAt(row, at)))];
  const lead = table.labels.map((_, column) => column).filter((column) => column < at);
  const spread = table.labels.flatMap((labels, column) =>
    column <= at ? [] : measures.map((measure) => columnOf(things, labels, column, at, measure)),
  );
  const filled = spread.filter(({ spots }) => spots.some(isFilled));
  return {
    ...table,
    labels: [
      ...lead.map((column) => table.labels[column] ?? []),
      ...filled.map(({ labels }) => labels),
    ],
    rows: things.map((rows, i) => ({
      spots: [
        ...lead.map((column) => rows[0]?.spots[column] ?? null),
        ...filled.map(({ spots }) => spots[i] ?? null),
      ],
      page: rows[0]?.page ?? null,
    })),
    gaps: table.gaps.map((gap) => thingAt(things, table.rows[gap])),
  };
}

/** The column that has a measure in each row, two or more of them, behind the names and before the figures. */
function measureColumn({ labels, rows }: Table): number | null {
  const at = labels.findIndex(
    (_, column) => rows.length > 1 && rows.every((row) => MEASURE.test(fold(textAt(row, column)))),
  );
  if (at < 1 || at === labels.length - 1) return null;
  return new Set(rows.map((row) => textAt(row, at))).size > 1 ? at : null;
}

/** The rows of each thing: a measure that comes again, or another name, begins the next. */
function thingsOf({ rows }: Table, at: number): readonly (readonly TableRow[])[] {
  const things: TableRow[][] = [];
  for (const row of rows) {
    const last = things.at(-1);
    const isSame =
      last !== undefined &&
      !last.some((one) => textAt(one, at) === textAt(row, at)) &&
      !namesAnother(row, last[0], at);
    if (isSame) last.push(row);
    else things.push([row]);
  }
  return things;
}

function namesAnother(row: TableRow, first: TableRow | undefined, at: number): boolean {
  return row.spots.slice(0, at).some((_, column) => {
    const text = textAt(row, column);
    return text !== '' && first !== undefined && text !== textAt(first, column);
  });
}

interface SpreadColumn {
  readonly labels: readonly string[];
  readonly spots: readonly (Spot | null)[];
}

function columnOf(
  things: readonly (readonly TableRow[])[],
  labels: readonly string[],
  column: number,
  at: number,
  measure: string,
): SpreadColumn {
  const isChange = CHANGE.test(fold(labels.at(-1) ?? ''));
  return {
    labels: isChange ? [measure, ...labels] : [...labels, measure],
    spots: things.map(
      (rows) => rows.find((row) => textAt(row, at) === measure)?.spots[column] ?? null,
    ),
  };
}

const textAt = ({ spots }: TableRow, column: number): string => {
  const spot = spots[column] ?? null;
  return spot === null ? '' : textOfCell(spot.cell);
};

const isFilled = (spot: Spot | null): boolean => spot !== null && textOfCell(spot.cell) !== '';

/** The thing that a row is of; all of them where it is behind the last. */
function thingAt(things: readonly (readonly TableRow[])[], row: TableRow | undefined): number {
  const at = things.findIndex((rows) => rows.some((one) => one === row));
  return at === -1 ? things.length : at;
}
