// A cell of a workbook → the text that a reader sees in it.

import { Decimal } from '../../../decimal.ts';
import { formatDesimal, formatTanggal } from '../../../compose/format.ts';
import type { SheetCell } from '../../../excel/workbook/workbook.ts';

/** Where no format says otherwise, a spreadsheet shows no more digits. */
const DIGITS = 11;
/** Beyond this a number is none of a report, and its digits would fill the memory. */
const EXPONENT_MAX = 30;

export function shownText(cell: SheetCell): string {
  switch (cell.kind) {
    case 'number':
      // A day, as a text and never as a figure.
      if (cell.format === 'date') return cell.day === null ? cell.text : formatTanggal(cell.day);
      return shownNumber(cell);
    case 'uncalculated':
      return '';
    default:
      return cell.text;
  }
}

function shownNumber(cell: Extract<SheetCell, { kind: 'number' }>): string {
  const { text, format, decimals, isGrouped, isMarked } = cell;
  if (!/^-?\d*\.?\d+(?:E[+-]?\d{1,4})?$/i.test(text)) return text;
  const number = new Decimal(text);
  if (!number.isZero() && Math.abs(number.e) > EXPONENT_MAX) return text;
  const shown = format === 'percent' ? number.times(100) : number;
  const sign = `${format === 'percent' ? '%' : ''}${isMarked ? '*' : ''}`;
  const own = shown.toSignificantDigits(DIGITS);
  const digits = formatDesimal(own, decimals ?? own.decimalPlaces());
  return `${isGrouped ? digits : digits.replaceAll('.', '')}${sign}`;
}
