// Workbooks for the tests: exported forms filled in with an independent program, and archives made by hand.

import { readFile, writeFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { read, utils, write, type CellObject, type WorkBook } from '@e965/xlsx';

/** What stands in a cell: a plain value, or one as the program has it; null for an empty one. */
export type FilledCell = string | number | CellObject | null;

/** Opens a form, changes it, and saves it anew. */
export async function changeForm(file: string, change: (book: WorkBook) => void): Promise<void> {
  const book = read(await readFile(file), { cellNF: true, cellStyles: true });
  change(book);
  await writeFile(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

/**
 * Fills in a form.
 * @param cells by place, such as `Realisasi!E3`
 */
export async function fillForm(
  file: string,
  cells: Readonly<Record<string, FilledCell>>,
): Promise<void> {
  await changeForm(file, (book) => {
    for (const [place, value] of Object.entries(cells)) setCell(book, place, value);
  });
}

/** Takes sheets out of a workbook, as whoever copies the others into a new one. */
export const dropSheets =
  (...names: readonly string[]) =>
  (book: WorkBook): void => {
    for (const name of names) {
      const index = book.SheetNames.indexOf(name);
      book.SheetNames.splice(index, 1);
      book.Workbook?.Sheets?.splice(index, 1);
    }
    book.Sheets = Object.fromEntries(
      Object.entries(book.Sheets).filter(([name]) => !names.includes(name)),
    );
  };

export function setCell(book: WorkBook, place: string, value: FilledCell): void {
  const [name = '', address = ''] = place.split('!');
  const sheet = book.Sheets[name];
  if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
  if (value === null) sheet[address] = { t: 'z' };
  else if (typeof value === 'string') sheet[address] = { t: 's', v: value, z: '@' };
  else if (typeof value === 'number') sheet[address] = { t: 'n', v: value };
  else sheet[address] = value;
  const used = utils.decode_range(sheet['!ref'] ?? 'A1');
  const { r, c } = utils.decode_cell(address);
  const end = { r: Math.max(used.e.r, r), c: Math.max(used.e.c, c) };
  sheet['!ref'] = utils.encode_range({ s: used.s, e: end });
}

export interface ZipFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The unpacked size that the directory claims, where it lies. */
  readonly size?: number;
  readonly isLocked?: boolean;
}

/** A zip archive, as honest as its files; without checksums, which lkjip does not look at. */
export function zip(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, size, isLocked } of files) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(isLocked === true ? 1 : 0, 2);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(size ?? bytes.length, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    parts.push(Buffer.from('PK\x03\x04'), header, Buffer.from(name), packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), header, tail, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06'), end]);
}

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

export interface WorkbookParts {
  readonly styles?: string;
  readonly strings?: string;
  readonly name?: string;
}

/** A workbook with one sheet, from the XML of its rows. */
export function rawWorkbook(
  rows: string,
  { styles, strings, name = 'Data' }: WorkbookParts = {},
): Buffer {
  return zip(workbookFiles(rows, { name, ...(styles && { styles }), ...(strings && { strings }) }));
}

export function workbookFiles(
  rows: string,
  { styles, strings, name = 'Data' }: WorkbookParts,
): ZipFile[] {
  const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  return [
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${NS} ${R}><sheets><sheet name="${name}" sheetId="1" r:id="a"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content:
        '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet ${NS}><sheetData>${rows}</sheetData></worksheet>`,
    },
    ...(styles === undefined
      ? []
      : [{ name: 'xl/styles.xml', content: `<styleSheet ${NS}>${styles}</styleSheet>` }]),
    ...(strings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', content: `<sst ${NS}>${strings}</sst>` }]),
  ];
}
