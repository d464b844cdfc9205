// What PDF/UA and PDF/A ask of the file, point by point, read from the printed report itself. No validator has the last word.

import type { PDFHexString, PDFNumber } from '@cantoo/pdf-lib';
import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { printReport } from '../../src/print/pdf.ts';
import { openPdf, type PdfFile } from '../../src/print/file/file.ts';
import { openBrowser, type BrowserSession } from '../../src/print/browser/session.ts';
import { makeReport } from './fixture.ts';
import { catalogOf, ENVIRONMENT, REQUEST } from './helper.ts';

const html = makeReport({
  chapters: 2,
  rows: 30,
  extra:
    '<svg role="img" aria-label="Capaian naik dari 90 ke 95." width="90" height="30"><rect width="60" height="20"/></svg>',
});
let session: BrowserSession;
let biasa: Uint8Array;
let arsip: Uint8Array;
let file: PdfFile;

beforeAll(async () => {
  session = await openBrowser({ env: ENVIRONMENT });
  const pertama = await printReport({ ...REQUEST, html }, session);
  biasa = pertama.pdf;
  arsip = (await printReport({ ...REQUEST, html, guess: pertama.pages, pdfa: true }, session)).pdf;
  file = await openPdf(biasa);
});
afterAll(() => session.close());

const name = (text: string) => PDFName.of(text);

function structure(): readonly PDFDict[] {
  const found: PDFDict[] = [];
  const visit = (object: ReturnType<PdfFile['resolve']>): void => {
    const node = file.resolve(object);
    if (node instanceof PDFArray) node.asArray().forEach(visit);
    if (!(node instanceof PDFDict)) return;
    if (node.has(name('S'))) found.push(node);
    visit(node.get(name('K')));
  };
  visit(catalogOf(file).get(name('StructTreeRoot')));
  return found;
}
const role = (node: PDFDict) => node.get(name('S'))?.toString();

function pages(): readonly PDFDict[] {
  return file.pages.map((number) => file.get(number) as PDFDict);
}

test('tables have heads, each with its scope; figures have a text', () => {
  const nodes = structure();
  const heads = nodes.filter((node) => role(node) === '/TH');
  expect(heads.length).toBeGreaterThan(3);
  const scopes = heads.map((node) => {
    const attributes = file.resolve(node.get(name('A')));
    const all = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
    return all.map((one) => file.resolve(one)?.toString()).join();
  });
  expect(scopes.filter((scope) => !scope.includes('/Scope'))).toEqual([]);
  const figures = nodes.filter((node) => role(node) === '/Figure');
  expect(figures.length).toBe(1);
  expect(figures.map((node) => (node.get(name('Alt')) as PDFHexString).decodeText())).toEqual([
    'Capaian naik dari 90 ke 95.',
  ]);
});

test('every link says where it leads, is printed, and belongs to the structure; pages are walked in its order', () => {
  const links = pages().flatMap((page) => {
    const annotations = file.resolve(page.get(name('Annots')));
    if (!(annotations instanceof PDFArray)) return [];
    expect(page.get(name('Tabs'))?.toString()).toBe('/S');
    return annotations.asArray().map((one) => file.resolve(one) as PDFDict);
  });
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    expect((link.get(name('F')) as PDFNumber).asNumber() & 4).toBe(4);
    expect(link.has(name('StructParent'))).toBe(true);
    const contents = link.get(name('Contents'));
    expect(contents?.toString()).toMatch(/^<FEFF[0-9A-F]{4,}>$/i);
  }
});

test('no claim of PDF/UA or PDF/A is made unasked', () => {
  expect(catalogOf(file).has(name('Metadata'))).toBe(false);
  expect(Buffer.from(biasa).includes('pdfaid')).toBe(false);
});

test('--pdfa: metadata, output intent, identifier; the same bytes each time; the page map and tags stay', async () => {
  const again = await printReport({ ...REQUEST, html, pdfa: true }, session);
  expect(Buffer.compare(again.pdf, arsip)).toBe(0);
  const archived = await openPdf(arsip);
  const catalog = catalogOf(archived);
  const metadata = archived.resolve(catalog.get(name('Metadata')));
  const xmp =
    metadata instanceof PDFRawStream ? Buffer.from(metadata.getContents()).toString() : '';
  expect(xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>');
  expect(xmp).toContain(REQUEST.title);
  expect(xmp).toContain('<xmp:ModifyDate>2021-02-01T00:00:00Z</xmp:ModifyDate>');
  expect(xmp).not.toContain('pdfuaid');
  const intents = archived.resolve(catalog.get(name('OutputIntents')));
  const intent = intents instanceof PDFArray ? archived.resolve(intents.get(0)) : undefined;
  expect(intent?.toString()).toContain('/GTS_PDFA1');
  for (const key of ['StructTreeRoot', 'PageLabels', 'Lang', 'Outlines', 'ViewerPreferences']) {
    expect(catalog.has(name(key)), key).toBe(true);
  }
  expect(catalog.get(name('Lang'))).toEqual(PDFString.of('id'));
  expect(arsip.length).toBeLessThan(biasa.length + 100_000);
  expect(Buffer.from(arsip).toString('latin1')).toMatch(/^%PDF-1\.7/);
});
