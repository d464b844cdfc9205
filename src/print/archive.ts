// PDF/A-2b as far as metadata goes: XMP, output intent, header. Whether the contents keep to it too, no validator has said.

/**
 * The finished PDF with the metadata of PDF/A-2b. The same file gives the same bytes: its identifier stays, and its dates
 * are those that it has.
 */
export async function archivePdf(pdf: Uint8Array): Promise<Uint8Array> {
  // The whole library, which no other print has to wait for.
  const { PDFDocument, PDFHexString } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const id = PDFHexString.of(fileIdentifier(pdf));
  // The library would take a random one.
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  document.convertToPDFA({ conformance: '2B' });
  return document.save({ useObjectStreams: true, addDefaultPage: false });
}

/** Which `finishPdf` has made of the contents. */
function fileIdentifier(pdf: Uint8Array): string {
  const id = /\/ID \[<([0-9a-f]{32})>/.exec(Buffer.from(pdf).toString('latin1'))?.[1];
  if (id === undefined) throw new Error('the finished PDF has no identifier');
  return id;
}
