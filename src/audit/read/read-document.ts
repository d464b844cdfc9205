// A file → a document, by what its first bytes say it is.

import type { Bilingual } from '../../language.ts';
import { UnreadablePdf } from '../../print/file/pdf-source.ts';
import type { Block, Document, Unread } from '../document.ts';
import { layOut } from '../table/layout.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readText } from './text-file.ts';

/** Largest file that is read. */
export const FILE_MAX = 256 * 1024 * 1024;
/** Text ends sooner: a report of a thousand pages has three. */
const TEXT_MAX = 32 * 1024 * 1024;

/** The file cannot be read, and why; the words stand behind its name. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
  readonly teks: Bilingual;

  constructor(teks: Bilingual, cause?: unknown) {
    super(teks.en, { cause });
    this.teks = teks;
  }
}

/** @throws UnreadableDocument */
export async function readDocument(bytes: Uint8Array): Promise<Document> {
  if (startsWith(bytes, '%PDF') || indexOf(bytes, '%PDF-', 1024) >= 0)
    return readPdfDocument(bytes);
  return readTextDocument(bytes);
}

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
  let pages = 0;
  try {
    for await (const page of readPdf(bytes)) {
      pages = page.number;
      if (page.unread !== null) unread.push({ page: page.number, why: page.unread });
      if (page.recognised) recognised.push(page.number);
      blocks.push(...layOut(page));
    }
  } catch (error) {
    if (error instanceof UnreadablePdf) throw new UnreadableDocument(PDF[error.reason], error);
    throw error;
  }
  return { kind: 'pdf', pages, blocks, unread, recognised };
}

const PDF = {
  locked: { id: 'dikunci dengan kata sandi', en: 'is locked with a password' },
  damaged: { id: 'bukan PDF yang utuh', en: 'is no whole PDF' },
} as const;

function readTextDocument(bytes: Uint8Array): Document {
  if (bytes.length > TEXT_MAX) {
    throw new UnreadableDocument({
      id: 'terlalu besar untuk sebuah teks',
      en: 'is too large for a text',
    });
  }
  if (indexOf(bytes, '\0', 8192) >= 0) {
    throw new UnreadableDocument({
      id: 'bukan PDF, Word (.docx), Excel (.xlsx), atau teks',
      en: 'is no PDF, Word (.docx), Excel (.xlsx) or text file',
    });
  }
  return readText(new TextDecoder().decode(bytes));
}
