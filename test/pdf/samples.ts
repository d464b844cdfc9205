// PDFs and pictures that somebody might put into `lampiran/`.

import {
  degrees,
  PDFArray,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  StandardFonts,
} from '@cantoo/pdf-lib';
import { createCanvas } from 'canvas';

const A4: [number, number] = [595, 842];

/** A page of a scanner: a picture and nothing else. */
export async function scanned(pages = 1, size: [number, number] = A4): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const picture = await document.embedJpg(jpeg(60, 80));
  for (let i = 0; i < pages; i++) {
    const page = document.addPage(size);
    page.drawImage(picture, { x: 0, y: 0, width: size[0], height: size[1] });
  }
  return document;
}

/** A JPEG, white with a red corner at the top left. */
export function jpeg(width: number, height: number): Uint8Array {
  const canvas = createCanvas(width, height);
  const brush = canvas.getContext('2d');
  brush.fillStyle = '#ffffff';
  brush.fillRect(0, 0, width, height);
  brush.fillStyle = '#ff0000';
  brush.fillRect(0, 0, width / 3, height / 3);
  return canvas.toBuffer('image/jpeg');
}

/** The same with what a camera says of how it was held: the value of EXIF. */
export function held(picture: Uint8Array, orientation: number): Uint8Array {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(0x0112, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([picture.subarray(0, 2), head, exif, picture.subarray(2)]);
}

/** A page with letters of a font that is not in the file, lying across by its own word. */
export async function typed(): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const page = document.addPage(A4);
  page.drawText('Surat', { font: await document.embedFont(StandardFonts.Helvetica) });
  page.setRotation(degrees(90));
  return document;
}

/** A TrueType program of three glyphs without outlines, whose codes 1 and 2 are its glyphs 1 and 2. */
function fontProgram(): Buffer {
  const head = Buffer.alloc(54);
  head.writeUInt16BE(1000, 18);
  const hhea = Buffer.alloc(36);
  hhea.writeUInt16BE(3, 34);
  const hmtx = Buffer.alloc(12);
  [500, 600, 700].forEach((width, i) => hmtx.writeUInt16BE(width, i * 4));
  const maxp = Buffer.alloc(32);
  maxp.writeUInt16BE(3, 4);
  const cmap = Buffer.alloc(12 + 262);
  [0, 1, 1, 0].forEach((value, i) => cmap.writeUInt16BE(value, i * 2));
  cmap.writeUInt32BE(12, 8);
  cmap.writeUInt16BE(262, 14);
  cmap.set([0, 1, 2], 18);
  const tables = { cmap, glyf: Buffer.alloc(4), head, hhea, hmtx, loca: Buffer.alloc(8), maxp };
  const names = Object.entries(tables);
  const directory = Buffer.alloc(12 + names.length * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(names.length, 4);
  let offset = directory.length;
  names.forEach(([name, table], i) => {
    const at = 12 + i * 16;
    directory.write(name, at, 'latin1');
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    offset += table.length;
  });
  return Buffer.concat([directory, ...names.map(([, table]) => table)]);
}

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <00> <FF> endcodespacerange
2 beginbfchar <01> <0041> <02> <0042> endbfchar endcmap end end`;

/**
 * A page of an office program: a simple TrueType font with codes of its own, each with its letter.
 * @param font entries of it that are to be otherwise
 * @param flags of its descriptor; 4 where its codes are its own
 */
export async function office(
  font: Readonly<Record<string, string>> = {},
  flags = 4,
): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const { context } = document;
  const descriptor = {
    Type: 'FontDescriptor',
    FontName: 'BAAAAA+Surat',
    Flags: flags,
    FontFile2: context.register(context.flateStream(fontProgram())),
  };
  const named = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: 'BAAAAA+Surat',
      FirstChar: 1,
      LastChar: 2,
      Widths: [600, 700],
      FontDescriptor: context.register(context.obj(descriptor)),
      ToUnicode: context.register(context.flateStream(TO_UNICODE)),
      ...font,
    }),
  );
  const page = document.addPage(A4);
  page.node.setFontDictionary(PDFName.of('F1'), named);
  const content = context.register(context.flateStream('BT /F1 12 Tf 72 720 Td <0102> Tj ET'));
  page.node.set(PDFName.of('Contents'), content);
  return document;
}

/** The text of the signature's appearance. */
export const STAMP = '/Fm gs 1 0 0 rg 0 0 40 20 re f';

/** Runs a script when it is opened, has a file inside it, a link outside and a signed field. */
export async function hostile(): Promise<Uint8Array> {
  const document = await scanned();
  const { context, catalog } = document;
  document.addJavaScript('mulai', 'app.alert("halo")');
  await document.attach(new TextEncoder().encode('isi'), 'rahasia.txt', { mimeType: 'text/plain' });
  catalog.set(
    PDFName.of('OpenAction'),
    context.obj({ S: 'JavaScript', JS: PDFHexString.fromText('app.beep()') }),
  );
  const appearance = context.register(
    context.stream(`/P <</MCID 0>> BDC ${STAMP} EMC`, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 40, 20],
      AA: { O: { S: 'Launch', F: 'cmd.exe' } },
    }),
  );
  const field = context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: PDFHexString.fromText('tanda-tangan'),
    Rect: [100, 100, 180, 140],
    AP: { N: appearance },
    A: { S: 'URI', URI: PDFHexString.fromText('https://contoh.invalid/') },
  });
  const [page] = document.getPages();
  page!.node.set(PDFName.of('Annots'), context.obj([context.register(field)]));
  catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [], NeedAppearances: true }));
  return document.save();
}

/** Opens with a password alone, or is only held against changes. */
export async function locked(userPassword: string): Promise<Uint8Array> {
  const document = await scanned();
  document.encrypt({ userPassword, ownerPassword: 'pemilik' });
  return document.save();
}

/** The content streams and forms of a PDF, as text. */
export async function streamsOf(bytes: Uint8Array, unpack: (one: PDFRawStream) => Buffer) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream)) return [];
    const filter = object.dict.lookup(PDFName.of('Filter'));
    const isText = filter === undefined || filter === PDFName.of('FlateDecode');
    return isText && !(filter instanceof PDFArray) ? [unpack(object).toString('latin1')] : [];
  });
}
