// The copy of a PDF with marks: each on its cell, with its words, and nothing in the copy acts.

import {
  degrees,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
} from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { auditDocument } from '../../src/audit/audit.ts';
import { readDocument } from '../../src/audit/read/read-document.ts';
import { marksOf } from '../../src/audit/report/marks.ts';
import { annotatePdf } from '../../src/print/file/annotate.ts';
import { drawPdf, drawSwapped } from './draw.ts';

async function marked(bytes: Uint8Array) {
  const document = await readDocument(new Uint8Array(bytes));
  const { findings } = auditDocument(document);
  return PDFDocument.load(
    await annotatePdf(bytes, marksOf(document, findings, 'id'), 'lkjip audit'),
  );
}

function annotationsOf(document: PDFDocument, page = 0): readonly PDFDict[] {
  const list = document.getPage(page).node.lookup(PDFName.of('Annots'));
  const all = list instanceof PDFArray ? list.asArray() : [];
  return all.flatMap((one) => document.context.lookupMaybe(one as never, PDFDict) ?? []);
}

const numbers = (annotation: PDFDict | undefined, key: string) =>
  annotation
    ?.lookup(PDFName.of(key), PDFArray)
    .asArray()
    .map((one) => (one instanceof PDFNumber ? Math.round(one.asNumber()) : 0));

describe('a marked copy', () => {
  test('has a highlight on the cell of the finding, which says it', async () => {
    const [annotation, ...others] = annotationsOf(await marked(await drawPdf([drawSwapped])));
    expect(others).toEqual([]);
    expect(annotation?.lookup(PDFName.of('Subtype'))).toBe(PDFName.of('Highlight'));
    expect(annotation?.lookup(PDFName.of('Contents'), PDFHexString).decodeText()).toContain(
      'serapan tercetak 59,00, hasil hitungan 95,00',
    );
    // The last column is from 60 + 30 + 150 + 80 + 80 = 400 to 460.
    const [left = 0, , right = 0] = numbers(annotation, 'Rect') ?? [];
    expect([left >= 400, right <= 460, right > left]).toEqual([true, true, true]);
    expect(numbers(annotation, 'QuadPoints')).toHaveLength(8);
  });

  test('on a page that is turned the mark is on the same cell', async () => {
    const upright = annotationsOf(await marked(await drawPdf([drawSwapped])));
    const source = await PDFDocument.load(await drawPdf([drawSwapped]));
    source.getPage(0).setRotation(degrees(90));
    const turned = annotationsOf(await marked(await source.save()));
    expect(turned.map((one) => numbers(one, 'Rect'))).toEqual(
      upright.map((one) => numbers(one, 'Rect')),
    );
  });

  test('starts nothing: actions, scripts, files and forms are gone, the text stays', async () => {
    const source = await PDFDocument.load(await drawPdf([drawSwapped]));
    const { context, catalog } = source;
    const script = { Type: 'Action', S: 'JavaScript', JS: PDFHexString.fromText('app.alert(1)') };
    catalog.set(PDFName.of('OpenAction'), context.obj(script));
    catalog.set(PDFName.of('AA'), context.obj({ WC: script }));
    catalog.set(
      PDFName.of('AcroForm'),
      context.obj({ Fields: [], XFA: PDFHexString.fromText('x') }),
    );
    source.addJavaScript('mulai', 'app.alert(2)');
    await source.attach(new Uint8Array([1, 2, 3]), 'muatan.exe');
    const page = source.getPage(0);
    const link = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9] };
    page.node.set(
      PDFName.of('Annots'),
      context.obj([
        { ...link, A: { S: 'URI', URI: PDFHexString.fromText('https://contoh.test') } },
        { ...link, A: { S: 'GoTo', D: [page.ref, 'Fit'] } },
        { Type: 'Annot', Subtype: 'Widget', Rect: [0, 0, 9, 9], AA: { E: script } },
        { Type: 'Annot', Subtype: 'FileAttachment', Rect: [0, 0, 9, 9] },
      ]),
    );
    const copy = await marked(await source.save({ useObjectStreams: false }));
    const text = Buffer.from(await copy.save({ useObjectStreams: false })).toString('latin1');
    for (const word of [
      'OpenAction',
      '/AA',
      'AcroForm',
      '/JS',
      '/URI',
      'FileAttachment',
      '/Widget',
      '/EmbeddedFiles',
    ]) {
      expect([word, catalogText(copy).includes(word)]).toEqual([word, false]);
    }
    expect(text).not.toContain('/OpenAction');
    const kinds = annotationsOf(copy).map((one) => String(one.lookup(PDFName.of('Subtype'))));
    expect(kinds).toEqual(['/Link', '/Link', '/Highlight']);
    expect(annotationsOf(copy)[1]?.has(PDFName.of('Dest'))).toBe(true);
    const again = auditDocument(await readDocument(await copy.save()));
    expect(again.findings.map(({ printed }) => printed)).toEqual(['59,00']);
  });
});

/** What can be reached from the catalog and the pages. */
function catalogText({ catalog, context }: PDFDocument): string {
  const seen = new Set<unknown>();
  const walk = (object: unknown): string => {
    if (object === undefined || object === null || seen.has(object)) return '';
    seen.add(object);
    const found = context.lookup(object as never);
    if (found instanceof PDFDict)
      return found
        .entries()
        .map(([key, one]) => `${String(key)} ${String(one)} ${walk(one)}`)
        .join(' ');
    return found instanceof PDFArray ? found.asArray().map(walk).join(' ') : '';
  };
  return walk(catalog);
}
