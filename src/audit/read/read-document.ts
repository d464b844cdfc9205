// A file → a document, by what its first bytes say it is.

import type { Bilingual } from '../../language.ts';
import { Archive } from '../../office/archive.ts';
import { findDocument } from '../../office/parts.ts';
import { UnreadablePackage, type PackageFlaw } from '../../office/unreadable.ts';
import { UnreadablePdf } from '../../pdf/open.ts';
import { GRID_MAX, type Block, type Document, type PrintedPage, type Unread } from '../document.ts';
import { layOut } from '../table/layout.ts';
import { readDocx } from './docx/read-docx.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readText } from './text-file.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** Largest file that is read. */
export const FILE_MAX = 256 * 1024 * 1024;
/** Text ends sooner: a report of a thousand pages has three. */
const TEXT_MAX = 32 * 1024 * 1024;

/** The file cannot be read, and why; the words stand behind its name. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
  readonly text: Bilingual;

  constructor(text: Bilingual, cause?: unknown) {
    super(text.en, { cause });
    this.text = text;
  }
}

/** @throws UnreadableDocument */
export async function readDocument(bytes: Uint8Array): Promise<Document> {
  if (startsWith(bytes, '%PDF') || indexOf(bytes, '%PDF-', 1024) >= 0)
    return readPdfDocument(bytes);
  if (startsWith(bytes, 'PK') || startsWith(bytes, OLD_OFFICE)) return readOfficeDocument(bytes);
  return readTextDocument(bytes);
}

const OLD_OFFICE = '\xd0\xcf\x11\xe0';

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  indexOf(bytes, text, text.length) === 0;

function indexOf(bytes: Uint8Array, text: string, within: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(within, bytes.length)).indexOf(
    text,
    0,
    'latin1',
  );
}

async function readPdfDocument(bytes: Uint8Array): Promise<Document> {
  const blocks: Block[] = [];
  const unread: { page: number; why: Unread }[] = [];
  const recognised: number[] = [];
  const toPdf: PrintedPage['toPdf'][] = [];
  let pages = 0;
  try {
    for await (const page of readPdf(bytes)) {
      pages = page.number;
      if (page.unread !== null) unread.push({ page: page.number, why: page.unread });
      toPdf.push(page.toPdf);
      if (page.recognised) recognised.push(page.number);
      blocks.push(...layOut(page));
    }
  } catch (error) {
    if (error instanceof UnreadablePdf) throw new UnreadableDocument(PDF[error.reason], error);
    throw error;
  }
  return { kind: 'pdf', pages, blocks, pictures: [], unread, toPdf, recognised };
}

/** @throws UnreadableDocument */
function readOfficeDocument(bytes: Uint8Array): Document {
  try {
    const archive = new Archive(bytes);
    // The archive says which part is its document, and that is named by what it is.
    const main = findDocument(archive, '');
    return /(?:^|\/)workbook/i.test(main) ? readXlsx(bytes) : readDocx(archive);
  } catch (error) {
    if (error instanceof UnreadablePackage) throw new UnreadableDocument(OFFICE[error.flaw], error);
    throw error;
  }
}

const OFFICE: Readonly<Record<PackageFlaw, Bilingual>> = {
  'old-format': {
    id: 'formatnya lama (.doc, .xls), atau dikunci dengan kata sandi',
    en: 'is in an old format (.doc, .xls), or locked with a password',
  },
  locked: { id: 'dikunci dengan kata sandi', en: 'is locked with a password' },
  'no-archive': {
    id: 'bukan dokumen Word atau Excel yang utuh',
    en: 'is no whole Word or Excel document',
  },
  'other-kind': {
    id: 'bukan PDF, Word (.docx), Excel (.xlsx), atau teks',
    en: 'is no PDF, Word (.docx), Excel (.xlsx) or text file',
  },
  incomplete: { id: 'isinya tidak lengkap', en: 'lacks parts of its content' },
  damaged: { id: 'isinya rusak', en: 'is damaged' },
  'too-large': { id: 'isinya terlalu besar untuk sebuah laporan', en: 'holds more than a report' },
};

const PDF = {
  locked: { id: 'dikunci dengan kata sandi', en: 'is locked with a password' },
  damaged: { id: 'bukan PDF yang utuh', en: 'is no whole PDF' },
} as const;

/** Texts that are written for a program, of which a reader would see their marks. */
const MARKUP: readonly { readonly begins: RegExp; readonly text: Bilingual }[] = [
  {
    begins: /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i,
    text: {
      id: 'halaman web; cetak ke PDF dari peramban, lalu pakai PDF itu',
      en: 'is a web page; print it to PDF from a browser, and use that',
    },
  },
  {
    begins: /^\{\\rtf/,
    text: {
      id: 'berformat RTF; simpan sebagai .docx, lalu pakai berkas itu',
      en: 'is in the RTF format; save it as .docx, and use that',
    },
  },
];

function readTextDocument(bytes: Uint8Array): Document {
  if (bytes.length > TEXT_MAX) {
    throw new UnreadableDocument({
      id: 'terlalu besar untuk sebuah teks',
      en: 'is too large for a text',
    });
  }
  if (indexOf(bytes, '\0', 8192) >= 0) {
    throw new UnreadableDocument(OFFICE['other-kind']);
  }
  const text = new TextDecoder().decode(bytes);
  const markup = MARKUP.find(({ begins }) => begins.test(text));
  if (markup !== undefined) throw new UnreadableDocument(markup.text);
  const document = readText(text);
  if (document.blocks.some((block) => block.kind === 'grid' && block.rows > GRID_MAX.rows))
    throw new UnreadableDocument(OFFICE['too-large']);
  return document;
}
