// The text of a PDF, page by page.

import { openPdf } from './pdf-source.ts';

/** @throws UnreadablePdf when the bytes are no PDF */
export async function readPdfText(content: Uint8Array): Promise<readonly string[]> {
  const source = await openPdf(content);
  try {
    const pages: string[] = [];
    for (let number = 1; number <= source.pages; number++) {
      pages.push((await source.text(number)).trimEnd());
    }
    return pages;
  } finally {
    await source.close();
  }
}
