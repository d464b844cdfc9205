// What makes a workbook a form: which cells are locked, what may be typed, how it is printed, and the sheet that is not shown.

import { sanitizeAttributeValue, sanitizeTextContent } from 'write-excel-file/utility';
import type { Feature } from 'write-excel-file/node';
import { columnName } from '../cell-text.ts';
import type { PackageFiles } from '../properties.ts';
import {
  BOOK_FILE,
  inBook,
  inSheet,
  INPUT_COLOUR,
  inStyles,
  isWide,
  SHEET_FILE,
  STYLES_FILE,
  withPrintSetup,
  withPrintTitles,
} from '../sheet-markup.ts';
import { MARKS_SHEET, type Formulir, type FormSheet, type ValueKind } from './form.ts';

/** One that is still empty, and one with a text where a figure belongs. */
const EMPTY_COLOUR = '#FFE699';
const WRONG_COLOUR = '#F8CBAD';

/** The addition for one form, whose sheets stand behind that of the instructions. */
export function formFeature(form: Formulir): Feature<PackageFiles> {
  return {
    files: {
      transform: {
        [SHEET_FILE]: {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = form.sheets[sheetIndex - 1];
            const isLandscape = isWide(sheet?.columns.map(({ width }) => width) ?? []);
            const printed = withPrintSetup(xml, { isLandscape, head: headOf(form, sheetIndex) });
            const typed = sheet === undefined ? printed : withRules(printed, sheet);
            return withGrowingRows(inSheet(typed, PROTECTION));
          },
        },
        [BOOK_FILE]: { transform: (xml) => withHiddenMarks(withTitles(xml, form)) },
        [STYLES_FILE]: { transform: (xml) => withHighlightLooks(withUnlockedFills(xml)) },
      },
    },
  };
}

/** What may be typed goes in first: the library puts an element behind the first of several of one name. */
const withRules = (xml: string, sheet: FormSheet): string =>
  withHighlights(withValidations(xml, sheet), sheet);

/** Without a password: whoever needs to, may. Formats stay free, since messages ask to change them. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>';

/** What a form is called where there is room for it all. */
export const titleOf = ({ instansi, tahun }: Formulir): string =>
  `Formulir data LKjIP ${instansi} tahun ${tahun}`;

const headOf = (form: Formulir, sheetIndex: number): string =>
  sheetIndex === 0 ? '' : titleOf(form);

/** The library fixes heights; a row that is left free grows with what is typed into it. */
const withGrowingRows = (xml: string): string => xml.replaceAll(' customHeight="1"', '');

function withTitles(xml: string, { sheets }: Formulir): string {
  const titles = sheets.map(({ name }, i) => ({ name, index: i + 1, rows: 1 }));
  return withPrintTitles(xml, titles);
}

/** Not even in the list of hidden sheets, and the sheets stay together: a copy of one of them would lose its marks. */
function withHiddenMarks(xml: string): string {
  const hidden = xml.replace(`name="${MARKS_SHEET}"`, `name="${MARKS_SHEET}" state="veryHidden"`);
  return inBook(hidden, '<workbookProtection lockStructure="1"/>');
}

/** The styles of cells with the ground of those to fill in are the ones that may be changed. */
function withUnlockedFills(xml: string): string {
  const colour = `rgb="FF${INPUT_COLOUR.slice(1)}"`;
  const fills = [...(/<fills\b.*?<\/fills>/s.exec(xml)?.[0] ?? '').matchAll(/<fill>.*?<\/fill>/gs)];
  const id = fills.findIndex(([fill]) => fill.includes(colour));
  return xml.replace(/<cellXfs\b.*?<\/cellXfs>/s, (all) =>
    all.replaceAll(
      new RegExp(`<xf ([^>]*fillId="${id}"[^>]*)>(.*?)</xf>`, 'gs'),
      '<xf $1 applyProtection="1">$2<protection locked="0"/></xf>',
    ),
  );
}

/** Cells to fill in that stand below each other and hold the same. */
interface FillRange {
  readonly holds: ValueKind;
  readonly choices: string;
  /** From 0. */
  readonly column: number;
  /** From 1, as a spreadsheet counts. */
  readonly from: number;
  readonly to: number;
}

function fillRanges({ columns, rows }: FormSheet): readonly FillRange[] {
  return [...columns.keys()].flatMap((column) => {
    const ranges: FillRange[] = [];
    for (const [i, { cells }] of rows.entries()) {
      const cell = cells[column];
      if (cell?.kind !== 'fill') continue;
      const [last, row] = [ranges.at(-1), i + 2];
      const choices = listOf(cell.choices);
      const isNext = last?.to === row - 1 && last.holds === cell.holds && last.choices === choices;
      if (isNext) ranges[ranges.length - 1] = { ...last, to: row };
      else ranges.push({ holds: cell.holds, choices, column, from: row, to: row });
    }
    return ranges;
  });
}

/** Most letters of a list that stands in its cell (ECMA-376 part 1, 18.3.1.32). */
const MAX_LIST = 255;

/** Words to choose from; empty where there are none, or where a list cannot hold them. */
function listOf(choices: readonly string[] = []): string {
  const list = choices.join(',');
  return list.length > MAX_LIST || choices.some((one) => /[,"]/.test(one)) ? '' : list;
}

/** The looks that a condition gives a cell, by their place among those of the workbook. */
const HIGHLIGHTS = [EMPTY_COLOUR, WRONG_COLOUR];
const [IS_EMPTY, IS_TEXT] = [0, 1];

/** Colours that follow what is typed: what is still empty, and a text where a figure belongs. */
function withHighlights(xml: string, sheet: FormSheet): string {
  let priority = 0;
  const all = fillRanges(sheet).map(({ holds, column, from, to }) => {
    const letter = columnName(column);
    const first = `${letter}${from}`;
    const rule = (look: number, formula: string) =>
      `<cfRule type="expression" dxfId="${look}" priority="${++priority}"><formula>${sanitizeTextContent(formula)}</formula></cfRule>`;
    const rules = [
      rule(IS_EMPTY, `LEN(TRIM(${first}))=0`),
      ...(holds === 'angka' || holds === 'rupiah'
        ? [rule(IS_TEXT, `AND(ISTEXT(${first}),NOT(${isErased(first)}))`)]
        : []),
    ];
    return `<conditionalFormatting sqref="${letter}${from}:${letter}${to}">${rules.join('')}</conditionalFormatting>`;
  });
  return all.length === 0 ? xml : inSheet(xml, all.join(''));
}

function withHighlightLooks(xml: string): string {
  const looks = HIGHLIGHTS.map(
    (colour) =>
      `<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF${colour.slice(1)}"/><bgColor rgb="FF${colour.slice(1)}"/></patternFill></fill></dxf>`,
  );
  return inStyles(xml, `<dxfs count="${looks.length}">${looks.join('')}</dxfs>`);
}

const isErased = (cell: string): string => `LOWER(TRIM(${cell}))="kosong"`;

const isDayOrText = (cell: string): string =>
  `IF(ISNUMBER(${cell}),AND(YEAR(${cell})>=2000,YEAR(${cell})<2100),ISTEXT(${cell}))`;

interface Validation {
  /** What a cell must fulfil; null where anything may be typed. */
  readonly formula: ((cell: string) => string) | null;
  readonly title: string;
  /** At most 255 letters. */
  readonly text: string;
}

const HOW_TO_ERASE = 'Untuk menghapus nilai, tulis: kosong';

const VALIDATIONS: Readonly<Record<ValueKind, Validation | null>> = {
  angka: {
    formula: (cell) => `OR(ISNUMBER(${cell}),${isErased(cell)})`,
    title: 'Bukan angka',
    text: `Ketik angkanya saja, misalnya 102,95 (pada Excel berbahasa Inggris 102.95), tanpa titik ribuan dan tanpa satuan. ${HOW_TO_ERASE}`,
  },
  rupiah: {
    formula: (cell) =>
      `OR(IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}=INT(${cell})),FALSE()),${isErased(cell)})`,
    title: 'Bukan rupiah bulat',
    text: `Ketik rupiah bulat tanpa sen, tanpa titik, dan tanpa Rp, misalnya 234933552. ${HOW_TO_ERASE}`,
  },
  target: {
    formula: null,
    title: 'Target',
    text: 'Angka, atau rentang seperti: 65 s.d. 75',
  },
  pembanding: {
    formula: null,
    title: 'Pembanding',
    text: 'Angka; standar boleh rentang seperti: 60 s.d. 85, atau batas seperti: ≤ 25',
  },
  kata: {
    formula: null,
    title: 'Predikat',
    text: 'Predikat seperti pada skala indikatornya; yang tidak ada nilainya dengan alasannya, misalnya: Nihil: tidak dinilai tahun ini',
  },
  tanggal: {
    formula: isDayOrText,
    title: 'Bukan tanggal',
    text: `Ketik tanggalnya, misalnya 19/1/2024; yang ditampilkan harus 19 Januari 2024. Yang tidak ada nilainya ditulis dengan alasannya, misalnya: Nihil: ditiadakan. ${HOW_TO_ERASE}`,
  },
  hari: {
    formula: isDayOrText,
    title: 'Bukan tanggal',
    text: `Ketik tanggalnya, misalnya 19/1/2024; yang ditampilkan harus 19 Januari 2024. ${HOW_TO_ERASE}`,
  },
  teks: null,
};

/** A level that is planned has no reason for being none. */
const PLANNED_LEVEL: Validation = {
  formula: null,
  title: 'Predikat',
  text: 'Predikat seperti pada skala indikatornya',
};

function withValidations(xml: string, sheet: FormSheet): string {
  const all = fillRanges(sheet).flatMap((range) => {
    const validation = VALIDATIONS[range.holds] ?? (range.choices === '' ? null : PLANNED_LEVEL);
    return validation === null ? [] : [validationMarkup(range, validation)];
  });
  if (all.length === 0) return xml;
  return inSheet(xml, `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`);
}

function validationMarkup(
  { column, from, to, choices }: FillRange,
  { formula, title, text }: Validation,
): string {
  const letter = columnName(column);
  const [heading, message] = [sanitizeAttributeValue(title), sanitizeAttributeValue(text)];
  const sqref = `sqref="${letter}${from}:${letter}${to}"`;
  if (choices !== '') {
    // Without a message of its own for errors, anything else may be typed: why there is none, or `kosong`.
    return `<dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="${heading}" prompt="${message}" ${sqref}><formula1>${sanitizeTextContent(`"${choices}"`)}</formula1></dataValidation>`;
  }
  if (formula === null) {
    return `<dataValidation allowBlank="1" showInputMessage="1" promptTitle="${heading}" prompt="${message}" ${sqref}/>`;
  }
  const condition = sanitizeTextContent(formula(`${letter}${from}`));
  return `<dataValidation type="custom" allowBlank="1" showErrorMessage="1" errorTitle="${heading}" error="${message}" ${sqref}><formula1>${condition}</formula1></dataValidation>`;
}
