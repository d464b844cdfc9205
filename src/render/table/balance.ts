// How wide the columns of a table are where it is set: as the report says, but none so narrow that a word breaks in it, and so
// that the rows are not higher than they have to be.

import type { TextCell, Tabel } from '../../compose/report.ts';
import { columnsOf, decimalPads } from '../align.ts';
import {
  markWidth,
  mayBreakAnywhere,
  neededWidths,
  piecesOf,
  sum,
  textWidth,
  type TypeSize,
} from './need.ts';

/** More rows than these are taken to be like these. */
const ROWS_LOOKED_AT = 40;
/** More columns than these have no room to give. */
const MOST_COLUMNS = 14;
/** What a column may give to another in one step, as parts of the width of the table. */
const STEPS = [0.01, 0.02, 0.03, 0.05, 0.08, 0.12, 0.18] as const;
/** What is estimated as this much too long may well stand on its line. */
const NEARLY = 1.05;
/** Fewer lines are not worth widths of their own. */
const WORTH = 1;
const MOST_STEPS = 40;
/**
 * How wide letters of the report's sans are, as parts of the type size. Closer than what columns need, which is rounded up so
 * that no word breaks.
 */
const ADVANCES: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl.,:;'|]/, 0.25],
  [/[fI()!-]/, 0.31],
  [/[rt/]/, 0.345],
  [/[szcvxy]/, 0.45],
  [/[\daegkJLFS]/, 0.505],
  [/[bdhnopquTEAPRCKBVXY–]/, 0.56],
  [/[DGHNOQU]/, 0.65],
  [/[w]/, 0.73],
  [/[mMW%@]/, 0.83],
];
const OTHER_ADVANCE = 0.6;
const BLANK = 0.2;
/** Bold letters are wider by this, and so are edges that the browser rounds. */
const ALLOWANCE = 1.03;
/** Among tables of one height that one is better whose cells have fewer lines. */
const CELL_LINE = 0.01;
/** What the edges of a row take, in lines. */
const EDGES = 0.5;

/**
 * Widths that are together as wide as `room`. What a column lacks for its longest word comes from those that have more than
 * they need, in proportion; where they have not enough, all stay as the report says. All lengths are in one unit.
 */
export function settledWidths(tabel: Tabel, room: number, type: TypeSize): readonly number[] {
  const told = tabel.lebarKolom.map((percent) => (percent / 100) * room);
  const needed = neededWidths(tabel).map((em) => em * type.size + type.padding);
  const more = told.map((one, i) => one - (needed[i] ?? 0));
  const lacking = sum(more.map((one) => Math.max(0, -one)));
  const free = sum(more.map((one) => Math.max(0, one)));
  if (lacking === 0 || lacking > free) return told;
  return told.map((one, i) => {
    const own = more[i] ?? 0;
    return own < 0 ? one - own : one - (own * lacking) / free;
  });
}

/**
 * The table with columns that share its width so that its cells take fewer lines; as it is where none are to be gained.
 * @param room in the unit of `type`
 */
export function balance(tabel: Tabel, room: number, type: TypeSize): Tabel {
  if (tabel.lebarKolom.length > MOST_COLUMNS) return tabel;
  const least = leastWidths(tabel, type);
  const settled = settledWidths(tabel, room, type);
  if (settled.some((one, i) => one < (least[i] ?? 0) - 1e-6) && sum(least) > room) return tabel;
  const widths = new Balance(tabel, { room, type, least, start: settled }).improve();
  if (widths === null) return tabel;
  return { ...tabel, lebarKolom: widths.map((one) => Math.round((one / room) * 10_000) / 100) };
}

/** Numbers keep the room in which they are lined up. */
function leastWidths(tabel: Tabel, { size, padding }: TypeSize): readonly number[] {
  const rows = bodyOf(tabel);
  const pads = decimalPads(rows);
  const columns = columnsOf(rows);
  const aligned = tabel.lebarKolom.map(() => 0);
  rows.forEach((row, i) => {
    const free = pads(i);
    row.forEach(({ teks, rentangKolom }, j) => {
      const column = columns[i]?.[j] ?? 0;
      const pad = free[j] ?? null;
      if (pad === null || rentangKolom > 1) return;
      aligned[column] = Math.max(aligned[column] ?? 0, textWidth(teks + pad));
    });
  });
  return neededWidths(tabel).map((em, i) => Math.max(em, aligned[i] ?? 0) * size + padding);
}

const bodyOf = ({ baris, kaki }: Tabel): readonly (readonly TextCell[])[] =>
  [...baris, ...kaki].slice(0, ROWS_LOOKED_AT);

/** A cell as far as its height goes. */
interface Measured {
  readonly row: number;
  readonly rows: number;
  /** Widths of the words, as parts of the type size; one where it does not break. */
  readonly words: readonly number[];
}

interface Setting {
  readonly room: number;
  readonly type: TypeSize;
  /** No column may be narrower. */
  readonly least: readonly number[];
  /** What the columns are as the report says. */
  readonly start: readonly number[];
}

class Balance {
  readonly #room: number;
  readonly #type: TypeSize;
  readonly #least: readonly number[];
  readonly #start: readonly number[];
  readonly #columns: readonly (readonly Measured[])[];
  readonly #heads: number;
  readonly #rows: number;
  readonly #known: readonly Map<number, readonly number[]>[];

  constructor(tabel: Tabel, { room, type, least, start }: Setting) {
    this.#room = room;
    this.#type = type;
    this.#start = start;
    const body = bodyOf(tabel);
    this.#heads = tabel.kepala.length;
    this.#columns = measureColumns([tabel.kepala, body], tabel.lebarKolom.length);
    this.#rows = this.#heads + body.length;
    this.#known = this.#columns.map(() => new Map<number, readonly number[]>());
    this.#least = this.#columns.map((cells, i) =>
      this.#leastOf(cells, least[i] ?? 0, start[i] ?? 0),
    );
  }

  /** A column whose texts below its head all stand on one line keeps them so: a rating, a unit, a short name. */
  #leastOf(cells: readonly Measured[], least: number, start: number): number {
    const { size, padding } = this.#type;
    const texts = cells
      .filter(({ row }) => row >= this.#heads)
      .map(({ words }) => inOneLine(words));
    const whole = Math.max(0, ...texts) * size + padding;
    return whole > start * NEARLY ? least : Math.max(least, Math.min(whole, start));
  }

  /** Null where it does not help. */
  improve(): readonly number[] | null {
    let widths = this.#start;
    let height = this.#height(widths);
    const first = height;
    if (Math.floor(first) <= this.#rows) return null;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const best = this.#bestMove(widths, height);
      if (best === null) break;
      ({ widths, height } = best);
    }
    return height <= first - WORTH ? widths : null;
  }

  #bestMove(widths: readonly number[], height: number) {
    let best: { widths: readonly number[]; height: number } | null = null;
    const breaks = [...widths.keys()].filter((column) =>
      this.#linesOf(column, widths[column] ?? 0).some((lines) => lines > 1),
    );
    for (const part of STEPS) {
      for (const taker of breaks) {
        for (const moved of this.#moves(widths, taker, part * this.#room)) {
          const found = this.#height(moved);
          if (found < (best?.height ?? height)) best = { widths: moved, height: found };
        }
      }
    }
    return best;
  }

  /** What is taken comes from one column or from all that have more than they need. */
  *#moves(widths: readonly number[], taker: number, part: number): Generator<readonly number[]> {
    const spare = widths.map((one, i) =>
      i === taker ? 0 : Math.max(0, one - (this.#least[i] ?? 0)),
    );
    for (const giver of widths.keys()) {
      if ((spare[giver] ?? 0) < part) continue;
      yield widths.map((one, i) => (i === taker ? one + part : i === giver ? one - part : one));
    }
    const all = sum(spare);
    if (all < part) return;
    yield widths.map((one, i) => (i === taker ? one + part : one - ((spare[i] ?? 0) * part) / all));
  }

  /** Of all rows, in lines. */
  #height(widths: readonly number[]): number {
    const rows = new Array<number>(this.#rows).fill(1);
    const spanning: (readonly [Measured, number])[] = [];
    let cells = 0;
    for (const [column, own] of this.#columns.entries()) {
      const lines = this.#linesOf(column, widths[column] ?? 0);
      for (let i = 0; i < own.length; i += 1) {
        const cell = own[i];
        const count = lines[i] ?? 1;
        if (cell === undefined) continue;
        if (cell.row >= this.#heads) cells += count;
        if (cell.rows > 1) spanning.push([cell, count]);
        else if (count > (rows[cell.row] ?? 1)) rows[cell.row] = count;
      }
    }
    // What a cell over several rows lacks makes the last of them higher.
    for (const [cell, count] of spanning) {
      const last = cell.row + cell.rows - 1;
      const has = sum(rows.slice(cell.row, last + 1)) + (cell.rows - 1) * EDGES;
      if (count > has) rows[last] = (rows[last] ?? 1) + count - has;
    }
    return sum(rows) + cells * CELL_LINE;
  }

  #linesOf(column: number, width: number): readonly number[] {
    const known = this.#known[column] ?? new Map<number, readonly number[]>();
    const key = Math.round(width * 100);
    const found = known.get(key);
    if (found !== undefined) return found;
    const free = (width - this.#type.padding) / this.#type.size;
    const lines = (this.#columns[column] ?? []).map(({ words }) => countLines(words, free));
    known.set(key, lines);
    return lines;
  }
}

function measureColumns(
  parts: readonly (readonly (readonly TextCell[])[])[],
  count: number,
): readonly (readonly Measured[])[] {
  const columns: Measured[][] = Array.from({ length: count }, () => []);
  let above = 0;
  for (const rows of parts) {
    const starts = columnsOf(rows);
    rows.forEach((row, i) => {
      row.forEach((cell, j) => {
        if (cell.rentangKolom > 1 || mayBreakAnywhere(cell)) return;
        columns[starts[i]?.[j] ?? 0]?.push({
          row: above + i,
          rows: Math.min(cell.rentangBaris, rows.length - i),
          words: piecesOf(cell).map(
            (word, at) => advanceOf(word) + (at === 0 ? markWidth(cell) : 0),
          ),
        });
      });
    });
    above += rows.length;
  }
  return columns;
}

const advanceOf = (text: string): number =>
  ALLOWANCE *
  sum(
    Array.from(
      text,
      (letter) => ADVANCES.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_ADVANCE,
    ),
  );

const inOneLine = (words: readonly number[]): number =>
  sum(words) + BLANK * Math.max(0, words.length - 1);

function countLines(words: readonly number[], width: number): number {
  let lines = 1;
  let line = 0;
  for (const word of words) {
    if (line > 0 && line + BLANK + word > width) {
      lines += 1;
      line = word;
    } else line += line > 0 ? BLANK + word : word;
  }
  return lines;
}
