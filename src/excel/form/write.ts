// A form → the bytes of a workbook.

import writeXlsxFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/node';
import type { Angka } from '../../source/yaml/number.ts';
import { withoutTimes } from '../../zip.ts';
import { encodeCellText } from '../cell-text.ts';
import { withProperties, type PackageFiles } from '../properties.ts';
import { heightOf, linesOf } from '../row-height.ts';
import { INPUT_COLOUR } from '../sheet-markup.ts';
import { formatValue } from './cell-value.ts';
import {
  isAngka,
  isDated,
  MARKS_SHEET,
  GUIDE,
  type FillCell,
  type FormCell,
  type FormSheet,
  type FormValue,
  type Formulir,
  isWorded,
} from './form.ts';
import { serialOfDay } from '../workbook/serial-day.ts';
import { instructions } from './instructions.ts';
import { formFeature, titleOf } from './markup.ts';
import { marksRows, shownLines } from './marks.ts';

/** Binary floats hold fifteen digits of a decimal for certain. */
const CERTAIN_DIGITS = 15;

const COLOURS = { head: '#D9E2F3', fixed: '#404040', line: '#BFBFBF' } as const;
const BORDER: CellObject = { borderStyle: 'thin', borderColor: COLOURS.line };

/** With a blank between a figure and the text beside it. */
const TO_THE_RIGHT: CellObject = { align: 'right', indent: 1 };

/** The same form gives the same bytes. */
export async function writeFormulir(form: Formulir): Promise<Uint8Array> {
  const sheets = [instructionSheet(form), ...form.sheets.map(toSheet), marksSheet(form)];
  const properties = { title: titleOf(form), author: form.instansi, identifier: null, date: null };
  const features = [formFeature(form), withProperties(properties)];
  const options = { fontFamily: 'Calibri', fontSize: 11, features };
  return withoutTimes(await writeXlsxFile(sheets, options).toBuffer());
}

type WrittenSheet = Sheet<PackageFiles>;

function toSheet({ name, columns, rows }: FormSheet): WrittenSheet {
  const heads = columns.map((one, i) => {
    const isOfFigures = rows.some(({ cells }) => isFigure(cells[i]));
    const style: CellObject = { ...BORDER, fontWeight: 'bold', backgroundColor: COLOURS.head, alignVertical: 'center' }; // prettier-ignore
    return textCell(one.name, isOfFigures ? { ...style, ...TO_THE_RIGHT } : style);
  });
  const widths = columns.map(({ width }) => width);
  return {
    sheet: name,
    data: [
      withHeight(
        heads,
        columns.map((one) => one.name),
        widths,
      ),
      ...rows.map(({ cells }) => withHeight(cells.map(toCell), cells.map(shownText), widths)),
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    showGridLines: false,
  };
}

/** A row as high as its texts need. */
function withHeight(
  cells: readonly CellObject[],
  texts: readonly string[],
  widths: readonly number[],
): Row {
  const height = heightOf(texts.map((text, i) => linesOf(text, widths[i] ?? 10)));
  return cells.map((cell) => ({ ...cell, height }));
}

/** Whether a cell is for a figure, which stands at the right. */
const isFigure = (cell: FormCell | undefined): boolean =>
  cell?.kind === 'fill' && (isDated(cell.holds) || !isWorded(cell.holds));

const shownText = ({ value }: FormCell): string => (value === null ? '' : formatValue(value));

function toCell(cell: FormCell): CellObject {
  if (cell.kind !== 'fill') return fixedCell(cell.value);
  const style: CellObject = { ...BORDER, backgroundColor: INPUT_COLOUR, alignVertical: 'top' };
  return { ...style, ...(cell.value === null ? emptyCell(cell) : valueCell(cell.value, cell)) };
}

function fixedCell(value: FormValue): CellObject {
  const style: CellObject = { ...BORDER, textColor: COLOURS.fixed, alignVertical: 'top', wrap: true }; // prettier-ignore
  return value === null ? style : { ...style, ...valueCell(value, null) };
}

/** With the month in words, by which a day and a month that were taken for each other are seen. */
const DAY_FORMAT = '[$-421]d mmmm yyyy';

function emptyCell({ holds }: FillCell): CellObject {
  if (isDated(holds)) return { type: Number, format: DAY_FORMAT, ...TO_THE_RIGHT };
  if (isWorded(holds)) return { type: String, format: '@', wrap: true };
  return holds === 'rupiah' ? { type: Number, format: '#,##0', ...TO_THE_RIGHT } : TO_THE_RIGHT;
}

function valueCell(value: NonNullable<FormValue>, cell: FillCell | null): CellObject {
  if (cell !== null && isDated(cell.holds)) return dayCell(value);
  const figure = isAngka(value) ? value : null;
  if (figure === null || figure.nilai.precision() > CERTAIN_DIGITS) {
    return textCell(formatValue(value), typeof value === 'string' ? {} : TO_THE_RIGHT);
  }
  const format = cell?.holds === 'rupiah' ? '#,##0' : formatOf(figure, cell !== null);
  return {
    type: Number,
    value: figure.nilai.toNumber(),
    ...(format !== null && { format }),
    ...TO_THE_RIGHT,
  };
}

/** Why there is no day has the format of one too, so that a day that is typed over it is a date. */
function dayCell(value: NonNullable<FormValue>): CellObject {
  const text = formatValue(value);
  const days = serialOfDay(text);
  return Number.isNaN(days)
    ? { ...textCell(text, {}), format: DAY_FORMAT }
    : { type: Number, value: days, format: DAY_FORMAT, ...TO_THE_RIGHT };
}

/** Digits that a format without one of its own shows of a figure. */
const GENERAL_DIGITS = 10;

/** The decimals that were typed; where others can be typed over them, those show as well. */
function formatOf({ nilai, desimal }: Angka, isFill: boolean): string | null {
  if (desimal > 0) return `0.${'0'.repeat(desimal)}${isFill ? '########' : ''}`;
  return isFill && nilai.precision(true) <= GENERAL_DIGITS ? null : '0';
}

/** Text that is marked as such: `05` stays `05`. */
function textCell(text: string, style: CellObject): CellObject {
  return { type: String, value: encodeCellText(text), format: '@', wrap: true, ...style };
}

const INSTRUCTION_WIDTHS = [16, 84] as const;

function instructionSheet(form: Formulir): WrittenSheet {
  const [[title = ''] = [], ...facts] = shownLines(form);
  const rows: Row[] = [
    [textCell(title, { fontWeight: 'bold', fontSize: 14, wrap: false })],
    ...facts.map(([name = '', value = '']): Row => [
      textCell(name, { fontWeight: 'bold' }),
      textCell(value, {}),
    ]),
    [],
    ...instructions(form.tahun).map(({ head, text }) =>
      withHeight(
        [
          textCell(head, { fontWeight: 'bold', alignVertical: 'top' }),
          textCell(text, { alignVertical: 'top' }),
        ],
        [head, text],
        INSTRUCTION_WIDTHS,
      ),
    ),
  ];
  return {
    sheet: GUIDE,
    data: rows,
    columns: INSTRUCTION_WIDTHS.map((width) => ({ width })),
    showGridLines: false,
  };
}

function marksSheet(form: Formulir): WrittenSheet {
  const rows = marksRows(form).map((texts): Row =>
    texts.map((text) => (text === '' ? null : textCell(text, { wrap: false }))),
  );
  return { sheet: MARKS_SHEET, data: rows };
}
