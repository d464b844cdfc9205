// Pages of foreign PDFs, copied: what they paint is there, and nothing of theirs acts.

import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { unpack, withoutMarks } from '../../src/pdf/content.ts';
import { PageCopy } from '../../src/pdf/copy.ts';
import type { WrittenObject } from '../../src/pdf/syntax.ts';
import { disarmedCopy } from '../../src/pdf/disarm.ts';
import { openForeign } from '../../src/pdf/open.ts';
import { contentOf, pagesOf } from '../../src/pdf/sheet.ts';
import { hostile, scanned, STAMP, streamsOf, typed } from './samples.ts';

async function copy(bytes: Uint8Array): Promise<ReadonlyMap<number, WrittenObject>> {
  const document = await openForeign(bytes);
  const objects = new Map<number, WrittenObject>();
  let next = 100;
  const target = {
    allocate: () => next++,
    add: (number: number, one: WrittenObject) => objects.set(number, one),
  };
  const copier = new PageCopy(document, target);
  for (const [i, page] of pagesOf(document).entries()) copier.copy(page, i + 1);
  return objects;
}

const textOf = (one: WrittenObject | undefined): string =>
  typeof one === 'string' ? one : `${one?.entries ?? ''}\n${one?.data.toString('latin1') ?? ''}`;

describe('a copied page', () => {
  test('fills the unit square, as a picture does, and is turned as it is seen', async () => {
    const upright = await copy(await (await scanned()).save());
    expect(textOf(upright.get(1))).toContain(
      '/BBox [0 0 595 842] /Matrix [0.0016806723 0 0 0.0011876485 0 0]',
    );
    // By hand: turned a quarter clockwise, the lower left corner comes to lie at the upper left.
    const turned = await copy(await (await typed()).save());
    expect(textOf(turned.get(1))).toContain('/Matrix [0 -0.0016806723 0.0011876485 0 0 1]');
  });

  test('what pages share is copied once', async () => {
    const objects = await copy(await (await scanned(3)).save());
    const pictures = [...objects.values()].filter((one) => textOf(one).includes('/DCTDecode'));
    expect([objects.size, pictures.length]).toEqual([4, 1]);
  });

  test('what a signed field shows is painted; scripts, files, links and fields are gone', async () => {
    const objects = await copy(await hostile());
    const all = [...objects.values()].map(textOf).join('\n');
    expect(textOf(objects.get(1))).toContain('q 2 0 0 2 100 100 cm /lkjipStamp0 Do Q');
    expect(all).toContain(STAMP);
    expect(all).not.toMatch(/JavaScript|Launch|EmbeddedFile|rahasia|Widget|URI|cmd\.exe|MCID/);
  });
});

describe('content without marks', () => {
  const plain = (text: string, hidden: readonly string[] = []) =>
    withoutMarks(Buffer.from(text, 'latin1'), (layer) => hidden.includes(layer));
  const bare = (text: string, hidden: readonly string[] = []) =>
    plain(text, hidden).bytes.toString('latin1').replace(/\s+/g, ' ').trim();

  test('keeps what is painted', () => {
    expect(bare('/Artifact BMC 0 0 9 9 re f EMC /P <</MCID 1>> BDC BT (a) Tj ET EMC')).toBe(
      '0 0 9 9 re f BT (a) Tj ET',
    );
  });

  test('leaves out a layer that is not shown, and shows the others', () => {
    const text = '/OC /L1 BDC 1 0 0 1 5 5 cm f EMC /OC /L2 BDC S EMC n';
    expect(bare(text, ['L1'])).toBe('S n');
  });

  test('restores every state, and no other', () => {
    expect(bare('Q q q 1 w Q')).toBe('q q 1 w Q Q');
  });

  test('goes past a picture in the text, whatever its bytes look like', () => {
    const text = 'q BI /W 2 /H 1 /CS /G ID \x01 EMC EI\x02 \nEI Q EMC f';
    expect(bare(text)).toContain('EMC EI');
    expect(bare(text)).toMatch(/Q f$/);
  });

  test.each([
    ['0 0 0 1 k f', true],
    ['/DeviceCMYK cs', true],
    ['1 0 0 rg f', false],
  ])('%s has inks: %s', (text, has) => {
    expect(plain(text).hasInks).toBe(has);
  });
});

test('a stream that unpacks without end is refused', async () => {
  const { deflateSync } = await import('node:zlib');
  const document = await PDFDocument.create();
  const bomb = deflateSync(Buffer.alloc(80 * 1024 * 1024));
  const dict = PDFDict.withContext(document.context);
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  expect(() => unpack(PDFRawStream.of(dict, bomb))).toThrow('damaged');
});

test('a page that names one stream again and again is refused', async () => {
  const { deflateSync } = await import('node:zlib');
  const document = await scanned();
  const { context } = document;
  const large = context.register(
    PDFRawStream.of(context.obj({ Filter: 'FlateDecode' }), deflateSync(Buffer.alloc(1 << 24, 32))),
  );
  const [page] = pagesOf(document);
  page!.set(PDFName.of('Contents'), context.obj(Array(4).fill(large)));
  expect(contentOf(page!).length).toBeGreaterThan(1 << 26);
  page!.set(PDFName.of('Contents'), context.obj(Array(5).fill(large)));
  expect(() => contentOf(page!)).toThrow('damaged');
});

test('nothing acts under the name of something else', async () => {
  const document = await scanned();
  const { context, catalog } = document;
  const script = context.register(context.stream('app.beep()', { Subtype: 'Form' }));
  const disguised = { Type: 'Font', S: 'JavaScript', JS: script };
  catalog.set(PDFName.of('OpenAction'), context.obj(disguised));
  catalog.set(PDFName.of('AcroForm'), context.obj({ Type: 'Font', XFA: script }));
  const [page] = document.getPages();
  page!.node.set(PDFName.of('AA'), context.obj({ Type: 'XObject', O: disguised }));
  const launch = { Type: 'ExtGState', S: 'Launch', F: 'rahasia' };
  const link = { Subtype: 'Link', S: 'Ya', P: page!.ref, Rect: [0, 0, 9, 9], A: launch };
  page!.node.set(PDFName.of('Annots'), context.obj([context.register(context.obj(link))]));
  page!.node.Resources()!.set(PDFName.of('Font'), context.obj({ A: disguised, AA: launch }));
  const disarmed = await disarmedCopy(await document.save());
  const text = (await streamsOf(disarmed, unpack)).join('\n');
  expect(text + Buffer.from(disarmed).toString('latin1')).not.toMatch(
    /app\.|JavaScript|Launch|XFA|rahasia/,
  );
});

test('a copy for the site runs nothing and holds no file', async () => {
  const disarmed = await disarmedCopy(await hostile());
  const text = (await streamsOf(disarmed, unpack)).join('\n');
  expect(text + Buffer.from(disarmed).toString('latin1')).not.toMatch(
    /app\.|EmbeddedFile|Launch|Widget|rahasia/,
  );
  expect(text).toContain(STAMP);
  expect((await PDFDocument.load(disarmed)).getPageCount()).toBe(1);
});
