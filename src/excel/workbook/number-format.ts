// What a cell's format makes of its number: a plain figure, a percentage, or a date.

import { readXml } from './xml.ts';

/** `unknown`: the workbook does not say what the cell's style is. */
export type NumberFormat = 'plain' | 'percent' | 'date' | 'unknown';

/** ECMA-376 part 1, 18.8.30: formats that every workbook has without saying so. */
const BUILT_IN_PERCENT = [9, 10];
const BUILT_IN_DATES = [[14, 22], [27, 36], [45, 47], [50, 58]] as const; // prettier-ignore

/** The format of each style, by the number under which cells name it. */
export function readStyles(bytes: Uint8Array | undefined): readonly NumberFormat[] {
  if (bytes === undefined) return [];
  const own = new Map<number, string>();
  const styles: NumberFormat[] = [];
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

function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code !== undefined) return formatOfCode(code);
  if (BUILT_IN_PERCENT.includes(id)) return 'percent';
  return BUILT_IN_DATES.some(([from, to]) => from <= id && id <= to) ? 'date' : 'plain';
}

/** Excel takes no more than 255 letters; what is longer was not made by it. */
const MAX_CODE = 1000;

/** Quoted text, escaped signs, colours and currencies are no part of the pattern; `[h]` is. */
function formatOfCode(code: string): NumberFormat {
  const pattern = code
    .slice(0, MAX_CODE)
    .replace(/"[^"]*"|[\\_*]./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  if (pattern.includes('%')) return 'percent';
  return /[ymdhs]/i.test(pattern) ? 'date' : 'plain';
}
