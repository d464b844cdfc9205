// What write-excel-file leaves out, put in through its own way for that: the results of formulas, so that a viewer that
// does not calculate shows them; links between sheets; and how sheets are printed.

import {
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Feature, Image } from 'write-excel-file/node';
import { columnName } from '../buku.ts';
import type { IsiBuku, LembarBuku } from './lembar.ts';

/** What the library takes for a file's bytes; it has no name for it outside. */
export type IsiBerkas = Image['content'];

const LEMBAR = 'xl/worksheets/sheet{id}.xml';
const BUKU = 'xl/workbook.xml';

/** The addition for one workbook. */
export function lengkapi(lembar: readonly LembarBuku[]): Feature<IsiBerkas> {
  return {
    files: {
      transform: {
        [LEMBAR]: {
          transform: (xml, _, { sheetIndex }) => {
            const satu = lembar[sheetIndex];
            if (satu === undefined) return xml;
            return withPrint(withoutMarks(withLinks(withResults(xml, satu), satu), satu), satu);
          },
        },
        [BUKU]: { transform: (xml) => withTitles(xml, lembar) },
      },
    },
  };
}

function* cells({ baris }: LembarBuku): Generator<readonly [string, IsiBuku]> {
  for (const [b, isi] of baris.entries()) {
    for (const [k, sel] of isi.entries()) {
      if (sel !== null) yield [`${columnName(k)}${b + 1}`, sel.isi];
    }
  }
}

/** `<f>` is followed by what it gives; a text says that it is one. */
function withResults(xml: string, lembar: LembarBuku): string {
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

function withLinks(xml: string, lembar: LembarBuku): string {
  const tautan = [...cells(lembar)].flatMap(([alamat, isi]) =>
    isi.jenis === 'teks' && isi.tautan !== undefined
      ? [`<hyperlink ref="${alamat}" location="${sanitizeAttributeValue(`'${isi.tautan}'!A1`)}"/>`]
      : [],
  );
  return tautan.length === 0 ? xml : inSheet(xml, `<hyperlinks>${tautan.join('')}</hyperlinks>`);
}

/** The numbers of rows and years of the heads are texts, and meant to be. */
function withoutMarks(xml: string, { baris, lebar }: LembarBuku): string {
  const semua = `A1:${columnName(lebar.length - 1)}${baris.length}`;
  const tanda = `<ignoredError sqref="${semua}" numberStoredAsText="1"/>`;
  return inSheet(xml, `<ignoredErrors>${tanda}</ignoredErrors>`);
}

/** A4, as wide as the page, with the name of the sheet and the number of the page at its foot. */
function withPrint(xml: string, { lanskap }: LembarBuku): string {
  const arah = lanskap ? 'landscape' : 'portrait';
  const bagian = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${arah}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
  ];
  return bagian.reduce(inSheet, xml);
}

/** Heads are repeated on every printed page. */
function withTitles(xml: string, lembar: readonly LembarBuku[]): string {
  const nama = lembar.map(
    ({ nama: satu, beku }, i) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${sanitizeTextContent(`'${satu}'!$1:$${beku}`)}</definedName>`,
  );
  return put(xml, `<definedNames>${nama.join('')}</definedNames>`, BUKU, 'workbook');
}

const inSheet = (xml: string, markup: string): string => put(xml, markup, LEMBAR, 'worksheet');

/** In its place among the elements of the file, instead of one of its name that is already there. */
function put(
  xml: string,
  markup: string,
  berkas: typeof LEMBAR | typeof BUKU,
  induk: string,
): string {
  const nama = /^<(\w+)/.exec(markup)?.[1] ?? '';
  const lama = findElement(xml, nama);
  if (lama !== undefined) return replaceElement(xml, lama, markup);
  const urutan = getOrderOfSiblings(berkas, induk);
  if (urutan === undefined) throw new Error(`no order of elements is known in ${berkas}`);
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, urutan, induk);
}
