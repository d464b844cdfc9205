// What write-excel-file leaves out, put in through its own way for that: the results of formulas, so that a viewer that
// does not calculate shows them; links between sheets; and how sheets are printed.

import { sanitizeAttributeValue, sanitizeTextContent } from 'write-excel-file/utility';
import type { Feature } from 'write-excel-file/node';
import { columnName } from '../cell-text.ts';
import { SWATCHES } from '../../office/swatches.ts';
import { keysOf } from '../../record.ts';
import type { PackageFiles } from '../properties.ts';
import {
  BOOK_FILE,
  inSheet,
  inStyles,
  isWide,
  SHEET_FILE,
  STYLES_FILE,
  withPrintSetup,
  withPrintTitles,
} from '../sheet-markup.ts';
import type { CellContent, ReportSheet } from './sheet.ts';

/** The addition for one workbook. */
export function lengkapi(sheets: readonly ReportSheet[]): Feature<PackageFiles> {
  return {
    files: {
      transform: {
        [SHEET_FILE]: {
          transform: (xml, _, { sheetIndex }) => {
            const one = sheets[sheetIndex];
            if (one === undefined) return xml;
            const content = withoutMarks(withLinks(withResults(xml, one), one), one);
            return withPrintSetup(withStatus(content, one), { isLandscape: isWide(one.width) });
          },
        },
        [STYLES_FILE]: {
          transform: (xml) => (sheets.some(hasStatus) ? inStyles(xml, statusStyles()) : xml),
        },
        [BOOK_FILE]: { transform: (xml) => withTitles(xml, sheets) },
      },
    },
  };
}

function* cells({ baris }: ReportSheet): Generator<readonly [string, CellContent]> {
  for (const [b, content] of baris.entries()) {
    for (const [k, cell] of content.entries()) {
      if (cell !== null) yield [`${columnName(k)}${b + 1}`, cell.content];
    }
  }
}

/** `<f>` is followed by what it gives; a text says that it is one. */
function withResults(xml: string, sheet: ReportSheet): string {
  const hasil = new Map(
    [...cells(sheet)].flatMap(([address, content]) =>
      content.jenis === 'rumus' ? [[address, content.hasil]] : [],
    ),
  );
  return xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g,
    (whole, address: string, attribute: string, rumus: string) => {
      const nilai = hasil.get(address);
      if (nilai === undefined) return whole;
      const text = typeof nilai === 'string';
      const content = text ? sanitizeTextContent(nilai) : String(nilai.toNumber());
      return `<c r="${address}"${attribute}${text ? ' t="str"' : ''}><f>${rumus}</f><v>${content}</v></c>`;
    },
  );
}

function withLinks(xml: string, sheet: ReportSheet): string {
  const links = [...cells(sheet)].flatMap(([address, content]) =>
    content.jenis === 'teks' && content.tautan !== undefined
      ? [
          `<hyperlink ref="${address}" location="${sanitizeAttributeValue(`'${content.tautan}'!A1`)}"/>`,
        ]
      : [],
  );
  return links.length === 0 ? xml : inSheet(xml, `<hyperlinks>${links.join('')}</hyperlinks>`);
}

/** A number that stands as text was typed as one, `05`, and is meant to be. */
function withoutMarks(xml: string, { baris, width }: ReportSheet): string {
  const all = `A1:${columnName(width.length - 1)}${baris.length}`;
  const tanda = `<ignoredError sqref="${all}" numberStoredAsText="1"/>`;
  return inSheet(xml, `<ignoredErrors>${tanda}</ignoredErrors>`);
}

const hasStatus = ({ baris }: ReportSheet): boolean =>
  baris.some((content) => content.some((cell) => cell?.isStatus === true));

/** Black or white, whichever can be read on it. */
const INK = { hijau: 'FFFFFF', kuning: '000000', merah: 'FFFFFF' } as const;
const STATUS = keysOf(SWATCHES);

/** The looks that `withStatus` refers to by their number. */
function statusStyles(): string {
  const looks = STATUS.map(
    (name) =>
      `<dxf><font><color rgb="FF${INK[name]}"/></font><fill><patternFill patternType="solid"><bgColor rgb="FF${SWATCHES[name]}"/></patternFill></fill></dxf>`,
  );
  return `<dxfs count="${looks.length}">${looks.join('')}</dxfs>`;
}

/** A status is shown in the colour that it is called by, also when another one is calculated. */
function withStatus(xml: string, { baris }: ReportSheet): string {
  const places = baris.flatMap((content, b) =>
    content.flatMap((cell, k) => (cell?.isStatus === true ? [`${columnName(k)}${b + 1}`] : [])),
  );
  if (places.length === 0) return xml;
  const rules = STATUS.map(
    (name, at) =>
      `<cfRule type="cellIs" dxfId="${at}" priority="${at + 1}" operator="equal"><formula>"${name}"</formula></cfRule>`,
  );
  const markup = `<conditionalFormatting sqref="${places.join(' ')}">${rules.join('')}</conditionalFormatting>`;
  return inSheet(xml, markup);
}

/** Heads are repeated on every printed page. */
function withTitles(xml: string, sheets: readonly ReportSheet[]): string {
  return withPrintTitles(
    xml,
    sheets.map(({ nama, frozen }, index) => ({ name: nama, index, rows: frozen })),
  );
}
