// A PDF, page by page: only one page is held at a time.

import { openPdf } from '../../../print/file/pdf-source.ts';
import type { PrintedPage } from '../../document.ts';
import { IDENTITY } from '../../../print/matrix.ts';
import { toPrintedPage } from './printed-page.ts';

/**
 * The pages in their order; one that is damaged is there without anything on it.
 * @throws UnreadablePdf
 */
export async function* readPdf(bytes: Uint8Array): AsyncGenerator<PrintedPage> {
  const source = await openPdf(bytes);
  try {
    for (let number = 1; number <= source.pages; number++) {
      const page = await source.page(number).catch(() => null);
      yield page === null ? damagedPage(number) : toPrintedPage(page, number);
    }
  } finally {
    await source.close();
  }
}

const damagedPage = (number: number): PrintedPage => ({
  number,
  width: 0,
  height: 0,
  words: [],
  horizontal: [],
  vertical: [],
  toPdf: IDENTITY,
  unread: 'damaged',
  recognised: false,
});
