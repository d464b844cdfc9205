// What a cell's format makes of its number: a plain figure, a percentage, or a date.

import { readXml } from '../../office/xml.ts';

/** `unknown`: the workbook does not say what the cell's style is. */
export type NumberFormat = 'plain' | 'percent' | 'date' | 'unknown';

/** ECMA-376 part 1, 18.8.30: formats that every workbook has without saying so. */
const BUILT_IN_PERCENT = [9, 10];
const BUILT_IN_DECIMALS: ReadonlyMap<number, number> = new Map([
  [1, 0],
  [2, 2],
  [3, 0],
  [4, 2],
  [9, 0],
  [10, 2],
  [37, 0],
  [38, 0],
  [39, 2],
  [40, 2],
]);
const BUILT_IN_GROUPED = [[3, 8], [37, 44]] as const; // prettier-ignore
const BUILT_IN_DATES = [[14, 22], [27, 36], [45, 47], [50, 58]] as const; // prettier-ignore

/** How a cell shows its number. */
export interface CellFormat {
  readonly kind: NumberFormat;
  /** Digits behind the decimal sign; null where the number itself says how many. */
  readonly decimals: number | null;
  /** Whether thousands are set apart. */
  readonly isGrouped: boolean;
  /** Whether a star stands behind it, which a note explains. */
  readonly isMarked: boolean;
}

/** The format of each style, by the number under which cells name it. */
export function readStyles(bytes: Uint8Array | undefined): readonly CellFormat[] {
  if (bytes === undefined) return [];
  const own = new Map<number, string>();
  const styles: CellFormat[] = [];
  let isInCells = false;
  readXml(bytes, {
    open: (name, attribute) => {
      if (name === 'numFmt') {
        own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      }
      if (name === 'cellXfs') isInCells = true;
      if (name !== 'xf' || !isInCells) return;
      const id = Number(attribute('numFmtId') ?? 0);
      styles.push(formatOf(id, own.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return styles;
}

function formatOf(id: number, code: string | undefined): CellFormat {
  if (code !== undefined) return formatOfCode(code);
  const decimals = BUILT_IN_DECIMALS.get(id) ?? null;
  const isGrouped = isWithin(BUILT_IN_GROUPED, id);
  const isPercent = BUILT_IN_PERCENT.includes(id);
  const kind = isPercent ? 'percent' : isWithin(BUILT_IN_DATES, id) ? 'date' : 'plain';
  return { kind, decimals, isGrouped, isMarked: false };
}

const isWithin = (ranges: readonly (readonly [number, number])[], id: number): boolean =>
  ranges.some(([from, to]) => from <= id && id <= to);

/** Excel takes no more than 255 letters; what is longer was not made by it. */
const MAX_CODE = 1000;

/** `#,##0"*"`, in the pattern of what is not negative */
const MARK = /^[^;]*"\*+"(?:;|$)/;

/** Quoted text, escaped signs, colours and currencies are no part of the pattern; `[h]` is. */
function formatOfCode(code: string): CellFormat {
  const pattern = code
    .slice(0, MAX_CODE)
    .replace(/"[^"]*"|[\\_*]./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  // Negative numbers may have a pattern of their own.
  const [positive = ''] = pattern.split(';');
  const [digits] = /[#0?][#0?.,]*/.exec(positive) ?? [];
  const decimals = digits === undefined ? null : (digits.split('.')[1] ?? '').length;
  const isGrouped = digits?.includes(',') === true;
  const isMarked = MARK.test(code);
  if (pattern.includes('%')) return { kind: 'percent', decimals, isGrouped, isMarked };
  const kind = /[ymdhs]/i.test(pattern) ? 'date' : 'plain';
  return { kind, decimals, isGrouped, isMarked };
}
