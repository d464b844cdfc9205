// What a print makes of a short document, element by element, and every rule against it and against a file with its fault.

import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openBrowser, type BrowserSession } from '../../../src/print/browser/session.ts';
import { printReport, type PrintedReport } from '../../../src/print/pdf.ts';
import { ENVIRONMENT, REQUEST } from '../helper.ts';
import { A2A } from './a2a.ts';
import { A2A_FAULTS, BYTE_FAULTS, Patient, UA1_FAULTS } from './faults.ts';
import { Pdf, type Node } from './model.ts';
import {
  figuresHavePlaces,
  headsHaveScope,
  linesOf,
  piecesHeldOnce,
  wordsRunTogether,
} from './reading.ts';
import { makeSample, WORDS } from './sample.ts';
import { xmpOf } from './xmp.ts';
import { UA1, type Rule } from './ua1.ts';

let session: BrowserSession;
let print: PrintedReport;
let pdf: Pdf;

beforeAll(async () => {
  session = await openBrowser({ env: ENVIRONMENT });
  print = await printReport({ ...REQUEST, html, pdfa: true }, session);
  pdf = await Pdf.open(print.pdf);
});
afterAll(() => session.close());

const ROWS = 45;
const html = makeSample(ROWS);
const RULES: Readonly<Record<string, Rule>> = { ...UA1, ...A2A };
const READING = { wordsRunTogether, piecesHeldOnce, figuresHavePlaces, headsHaveScope };
/** Rules of PDF/A that are those of PDF/UA under another number. */
const shared = Object.entries(A2A).filter(([, rule]) => Object.values(UA1).includes(rule));

/** The tree down to the paragraphs: an element a line, with its words. */
function outlineOf(node: Node, depth = 0): string[] {
  const words = linesOf(pdf, node)
    .map(({ text }) => text)
    .join('');
  const own = node.standard === node.type ? node.type : `${node.type}=${node.standard}`;
  return [
    `${'  '.repeat(depth)}${own} ${words}`.trimEnd(),
    ...node.kids.flatMap((kid) => outlineOf(kid, depth + 1)),
  ];
}

test('the structure says what the document says, once and in its order', () => {
  const lines = outlineOf(pdf.root!);
  const end = lines.indexOf('      TD 90');
  expect(lines.slice(0, end + 1).join('\n')).toBe(`Document
  H1 Laporan Contoh
  H2 Daftar Isi
  TOC
    TOCI Laporan Contoh i
      Lbl 1.
      Reference Laporan Contoh i
        Link Laporan Contoh i
    TOCI Bab Satu 1
      Lbl 2.
      Reference Bab Satu 1
        Link Bab Satu 1
    TOCI Tabel 1 1
      Lbl 3.
      Reference Tabel 1 1
        Link Tabel 1 1
  H1 Bab Satu
  H2 BAGIAN 1 Uraian
  P ${WORDS.repeat(3)}Kata tebal dan miring, lihat Tabel 1 atau laporan lain.
    Strong=Span tebal
    Em=Span miring
    Link Tabel 1
    Link laporan lain
  H3 Rincian
  L
    LI
      LBody satu
        L
          LI
            Lbl 1.
            LBody satu a
          LI
            Lbl 2.
            LBody satu b
    LI
      LBody
        P dua
        P dua lagi
  P Target
  P 95
  P Realisasi
  P 98
  BlockQuote
    P Kutipan.
  P Teks yang pudar tetap terbaca.
  Figure 95
  Caption Gambar 1 Capaian
  Table
    Caption Tabel 1. Capaian
    TR
      TH No.
      TH Indikator
      TH Tahun
    TR
      TH 2019
      TH 2020
    TR
      TD 1
      TH Indikator 1
      TD 0,50
      TD 90`);
  // The head of a table that goes on over a page is said once.
  expect(lines.filter((line) => line.endsWith('TH Indikator'))).toHaveLength(1);
  expect(lines.filter((line) => line.endsWith('TR'))).toHaveLength(2 + ROWS);
});

test('running heads and page numbers are artefacts of their kind', () => {
  const kinds = pdf.opened.flatMap(
    ({ marks }) => /\/Subtype \/(\w+)/.exec(marks.at(-1)?.properties ?? '')?.[1] ?? [],
  );
  expect(kinds.filter((kind) => kind === 'Header')).toHaveLength(pdf.pages.length);
  expect(kinds.filter((kind) => kind === 'Footer')).toHaveLength(pdf.pages.length);
});

test('the bookmarks are the headings, in words of their own', () => {
  const titles: string[] = [];
  const visit = (item: PDFDict | undefined, depth: number): void => {
    for (let one = item; one !== undefined; one = pdf.dict(one, 'Next')) {
      titles.push(
        `${'  '.repeat(depth)}${pdf.text(one, 'Title')} ${pdf.number(one, 'Count') ?? 0}`,
      );
      visit(pdf.dict(one, 'First'), depth + 1);
    }
  };
  visit(pdf.dict(pdf.dict(pdf.catalog, 'Outlines'), 'First'), 0);
  expect(titles).toEqual([
    'Laporan Contoh 0',
    'Daftar Isi 0',
    'Bab Satu 0',
    'BAGIAN 1 Uraian 1',
    '  Rincian 0',
  ]);
});

test('the file says what it is in XMP as in its information dictionary', () => {
  const xmp = xmpOf(pdf);
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict);
  expect(['dc:title', 'dc:language', 'dc:creator'].map((one) => xmp.get(one))).toEqual([
    REQUEST.title,
    'id',
    'Dinas Contoh',
  ]);
  expect([pdf.text(info, 'Title'), pdf.text(info, 'Author')]).toEqual([
    REQUEST.title,
    'Dinas Contoh',
  ]);
  expect(xmp.get('xmp:CreateDate')).toBe('2021-02-01T00:00:00Z');
  expect(pdf.text(info, 'CreationDate')).toBe("D:20210201000000+00'00'");
  expect(xmp.get('pdf:Producer')).toBe(pdf.text(info, 'Producer'));
});

test('the same bytes each time; without the request for PDF/A, PDF/UA alone', async () => {
  const again = await printReport({ ...REQUEST, html, memory: print, pdfa: true }, session);
  expect(Buffer.compare(again.pdf, print.pdf)).toBe(0);
  const plain = await Pdf.open(
    (await printReport({ ...REQUEST, html, memory: print }, session)).pdf,
  );
  expect(xmpOf(plain).get('pdfuaid:part')).toBe('1');
  expect(xmpOf(plain).get('pdfaid:part')).toBeUndefined();
  expect(plain.catalog.has(PDFName.of('OutputIntents'))).toBe(false);
});

test('the rules of PDF/UA-1 are all there, and each has its fault', () => {
  expect(Object.keys(UA1)).toHaveLength(106);
  const faulty = new Set(
    Object.keys({ ...UA1_FAULTS, ...A2A_FAULTS, ...BYTE_FAULTS, ...Object.fromEntries(shared) }),
  );
  expect(Object.keys(RULES).filter((one) => !faulty.has(one))).toEqual([]);
});

test.each(Object.entries({ ...RULES, ...READING }))('%s is kept', (_, rule) => {
  expect(rule(pdf)).toEqual([]);
});

test.each(Object.entries({ ...UA1_FAULTS, ...A2A_FAULTS }))(
  '%s sees its fault',
  async (id, fault) => {
    const faulty = await Pdf.open(print.pdf, (document) => fault(new Patient(document)));
    expect(RULES[id]!(faulty)).not.toEqual([]);
  },
);

test.each(Object.entries(BYTE_FAULTS))('%s sees its fault', async (id, fault) => {
  const faulty = await Pdf.open(print.pdf);
  faulty.bytes = fault(faulty.bytes);
  expect(RULES[id]!(faulty)).not.toEqual([]);
});

test('what a reader would notice is seen', async () => {
  const change = (fault: (patient: Patient) => void): Promise<Pdf> =>
    Pdf.open(print.pdf, (document) => fault(new Patient(document)));
  // Lines end in a text of their own that is one space.
  const joined = await change((p) =>
    p.repaint(
      (source) => source.replace(/(Tm\s+)<[0-9a-f]{4}> Tj\s+ET/g, '$1ET'),
      p.document.getPages()[1]!.node,
    ),
  );
  expect(wordsRunTogether(joined)).not.toEqual([]);
  const lost = await change((p) =>
    p.repaint((source) => source.replace(/\/MCID 1>>/, '/MCID 999>>')),
  );
  expect(piecesHeldOnce(lost)).toHaveLength(2);
  const placeless = await change((p) => p.drop(p.element('Figure'), 'A'));
  expect(figuresHavePlaces(placeless)).toHaveLength(1);
  const aimless = await change((p) => p.drop(p.element('TH'), 'A'));
  expect(headsHaveScope(aimless)).toHaveLength(1);
});
