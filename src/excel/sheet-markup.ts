// Additions to what write-excel-file writes, put in through its own way for that.

import {
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** The files of a workbook as the library names them. */
export const SHEET_FILE = 'xl/worksheets/sheet{id}.xml';
export const BOOK_FILE = 'xl/workbook.xml';
export const STYLES_FILE = 'xl/styles.xml';

/** ECMA-376 part 1, 18.2.27; the order that the library knows leaves out what protects. */
const BOOK_ORDER = ['fileVersion', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'definedNames', 'calcPr']; // prettier-ignore

export const inSheet = (xml: string, markup: string): string =>
  put(xml, markup, 'worksheet', orderOf(SHEET_FILE, 'worksheet'));

export const inBook = (xml: string, markup: string): string =>
  put(xml, markup, 'workbook', BOOK_ORDER);

export const inStyles = (xml: string, markup: string): string =>
  put(xml, markup, 'styleSheet', orderOf(STYLES_FILE, 'styleSheet'));

function orderOf(file: typeof SHEET_FILE | typeof STYLES_FILE, parent: string): string[] {
  const order = getOrderOfSiblings(file, parent);
  if (order === undefined) throw new Error(`no order of elements is known in ${file}`);
  return order;
}

/** In its place among the elements of the file, instead of one of its name that is already there. */
function put(xml: string, markup: string, parent: string, order: string[]): string {
  const name = /^<(\w+)/.exec(markup)?.[1] ?? '';
  const old = findElement(xml, name);
  if (old !== undefined) return replaceElement(xml, old, markup);
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, parent);
}

/** The ground of cells that are meant to be changed, in the form and in the report. */
export const INPUT_COLOUR = '#FFF9E5';

/** Characters that stand beside each other on an upright page at about the size of the others. */
const PORTRAIT_WIDTH = 100;

/** Whether columns of so many characters want a page that lies across. */
export const isWide = (widths: readonly number[]): boolean =>
  widths.reduce((sum, width) => sum + width, 0) > PORTRAIT_WIDTH;

/** How a sheet is printed on A4; the texts at head and foot are for the left, and their signs are escaped. */
export interface PrintSetup {
  readonly isLandscape: boolean;
  /** Stands on every page, where it is given. */
  readonly head?: string;
}

/** As wide as the page, with the name of the sheet and the number of the page at its foot. */
export function withPrintSetup(xml: string, { isLandscape, head }: PrintSetup): string {
  const orientation = isLandscape ? 'landscape' : 'portrait';
  const header = head === undefined ? '' : `<oddHeader>&amp;L${headText(head)}</oddHeader>`;
  const parts = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter>${header}<oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`,
  ];
  return parts.reduce(inSheet, xml);
}

/** Most letters that a head may have with its signs (ECMA-376 part 1, 18.3.1.46: 255). */
const MAX_HEAD = 200;

const headText = (text: string): string =>
  sanitizeTextContent(text.slice(0, MAX_HEAD).replaceAll('&', '&&'));

/** Rows of heads that are repeated on every printed page: of each sheet its name, its place and how many. */
export function withPrintTitles(
  xml: string,
  sheets: readonly { readonly name: string; readonly index: number; readonly rows: number }[],
): string {
  const names = sheets.map(
    ({ name, index, rows }) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sanitizeTextContent(`'${name}'!$1:$${rows}`)}</definedName>`,
  );
  return inBook(xml, `<definedNames>${names.join('')}</definedNames>`);
}
