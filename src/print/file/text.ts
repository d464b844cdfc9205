// The text of a PDF, page by page. The only importer of unpdf.

import { extractText, getDocumentProxy } from 'unpdf';

/** @throws Error when the bytes are no PDF */
export async function readPdfText(isi: Uint8Array): Promise<readonly string[]> {
  // The library takes the bytes over, and complains on the console unless told not to.
  const dokumen = await getDocumentProxy(new Uint8Array(isi), { verbosity: 0 });
  try {
    const { text } = await extractText(dokumen, { mergePages: false });
    return text.map((satu) => satu.trimEnd());
  } finally {
    await dokumen.destroy();
  }
}
