// Opens a PDF that anybody may have written.

import { EncryptedPDFError, ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

/** The bytes are no PDF that can be read, and why. */
export class UnreadablePdf extends Error {
  override readonly name = 'UnreadablePdf';
  readonly reason: 'locked' | 'damaged';

  constructor(reason: 'locked' | 'damaged', cause: unknown) {
    super(`the PDF is ${reason}`, { cause });
    this.reason = reason;
  }
}

/**
 * Opens the file with all its objects. One that is locked against changes alone, and opens without a password, is no different.
 * @throws UnreadablePdf where the file is locked or damaged
 */
export async function openForeign(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, OPTIONS);
  } catch (error) {
    if (!isLock(error)) throw new UnreadablePdf('damaged', error);
  }
  return PDFDocument.load(bytes, { ...OPTIONS, password: '' }).catch((error: unknown) => {
    throw new UnreadablePdf('locked', error);
  });
}

const OPTIONS = { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest } as const;

function isLock(error: unknown): boolean {
  return (
    error instanceof EncryptedPDFError ||
    (error instanceof Error && /encrypt|password/i.test(error.message))
  );
}
