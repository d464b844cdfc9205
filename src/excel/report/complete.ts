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
export function lengkapi(lembar: readonly ReportSheet[]): Feature<PackageFiles> {
  return {
    files: {
      transform: {
        [SHEET_FILE]: {
          transform: (xml, _, { sheetIndex }) => {
            const satu = lembar[sheetIndex];
            if (satu === undefined) return xml;
            const isi = withoutMarks(withLinks(withResults(xml, satu), satu), satu);
            return withPrintSetup(withStatus(isi, satu), { isLandscape: isWide(satu.lebar) });
          },
        },
        [STYLES_FILE]: {
          transform: (xml) => (lembar.some(hasStatus) ? inStyles(xml, statusStyles()) : xml),
        },
        [BOOK_FILE]: { transform: (xml) => withTitles(xml, lembar) },
      },
    },
  };
}

function* cells({ baris }: ReportSheet): Generator<readonly [string, CellContent]> {
  for (const [b, isi] of baris.entries()) {
    for (const [k, sel] of isi.entries()) {
      if (sel !== null) yield [`${columnName(k)}${b + 1}`, sel.isi];
    }
  }
}

/** `<f>` is followed by what it gives; a text says that it is one. */
function withResults(xml: string, lembar: ReportSheet): string {
  const hasil = new Map(
    [...cells(lembar)].flatMap(([alamat, isi]) =>
      isi.jenis === 'rumus' ? [[alamat, isi.hasil]] : [],
    ),
  );
  return xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g,
    (utuh, alamat: string, atribut: string, rumus: string) => {
      const nilai = hasil.get(alamat);
      if (nilai === undefined) return utuh;
      const teks = typeof nilai === 'string';
      const isi = teks ? sanitizeTextContent(nilai) : String(nilai.toNumber());
      return `<c r="${alamat}"${atribut}${teks ? ' t="str"' : ''}><f>${rumus}</f><v>${isi}</v></c>`;
    },
  );
}

function withLinks(xml: string, lembar: ReportSheet): string {
  const tautan = [...cells(lembar)].flatMap(([alamat, isi]) =>
    isi.jenis === 'teks' && isi.tautan !== undefined
      ? [`<hyperlink ref="${alamat}" location="${sanitizeAttributeValue(`'${isi.tautan}'!A1`)}"/>`]
      : [],
  );
  return tautan.length === 0 ? xml : inSheet(xml, `<hyperlinks>${tautan.join('')}</hyperlinks>`);
}

/** A number that stands as text was typed as one, `05`, and is meant to be. */
function withoutMarks(xml: string, { baris, lebar }: ReportSheet): string {
  const semua = `A1:${columnName(lebar.length - 1)}${baris.length}`;
  const tanda = `<ignoredError sqref="${semua}" numberStoredAsText="1"/>`;
  return inSheet(xml, `<ignoredErrors>${tanda}</ignoredErrors>`);
}

const hasStatus = ({ baris }: ReportSheet): boolean =>
  baris.some((isi) => isi.some((sel) => sel?.isStatus === true));

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
  const places = baris.flatMap((isi, b) =>
    isi.flatMap((sel, k) => (sel?.isStatus === true ? [`${columnName(k)}${b + 1}`] : [])),
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
function withTitles(xml: string, lembar: readonly ReportSheet[]): string {
  return withPrintTitles(
    xml,
    lembar.map(({ nama, beku }, index) => ({ name: nama, index, rows: beku })),
  );
}
