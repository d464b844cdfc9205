// Page numbers in the margins that are not those of the lists.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { EXIT } from '../../src/error.ts';
import { openBrowser, type BrowserSession } from '../../src/print/browser/session.ts';
import { findWrongFoot, type MarginTexts } from '../../src/print/feet.ts';
import { printReport } from '../../src/print/pdf.ts';
import { makeReport } from './fixture.ts';
import { ENVIRONMENT, REQUEST } from './helper.ts';

/** A cover, two pages in front and six of the body. */
const PARTS = { front: 1, body: 3, count: 9 };
const FRONT = ['i', 'ii'];
const BODY = ['1', '2', '3', '4', '5', '6'];
const boxes = (numbers: readonly string[], around: (number: string) => MarginTexts) =>
  numbers.map(around);
const report = (front: readonly MarginTexts[], body: readonly MarginTexts[]) =>
  findWrongFoot([[], ...front, ...body], PARTS);
const alone = (numbers: readonly string[]) => boxes(numbers, (number) => [number]);

describe('nothing is wrong', () => {
  test.each<[string, (number: string) => MarginTexts]>([
    ['with the number alone', (number) => [number]],
    ['with words round the number', (number) => [`– Halaman ${number} –`]],
    ['with the count of all pages', (number) => [`Halaman ${number} dari 6`]],
    ['with that count in a box of its own', (number) => ['Halaman', number, '/', '6']],
    ['with capital numerals', (number) => [number.toUpperCase()]],
    ['with leading noughts', (number) => [number.padStart(3, '0')]],
    ['with a chapter above', (number) => ['BAB III · AKUNTABILITAS KINERJA', number]],
    ['with the year beside it', (number) => [`LKjIP 2023 | ${number}`, '2023']],
    ['without a number', () => []],
    [
      'with the agency and a year instead',
      () => ['Dinas di Kota 3', 'Laporan Kinerja 2023', '2023'],
    ],
  ])('%s', (_, around) => {
    expect(report(boxes(FRONT, around), boxes(BODY, around))).toBeUndefined();
  });

  test('with chapters numbered in the head, and annexes of one page each', () => {
    const heads = ['BAB I', 'BAB I', 'BAB II', 'BAB II', 'LAMPIRAN 1', 'LAMPIRAN 2'];
    expect(
      report(
        alone(FRONT),
        boxes(heads, (head) => [head]),
      ),
    ).toBeUndefined();
  });

  test('without numbers, but with a year and the number of a document in their heads', () => {
    const heads = [...FRONT, ...BODY].map(() => ['2022', '12']);
    expect(report(heads.slice(0, 2), heads.slice(2))).toBeUndefined();
  });

  test('with a year in the head, and numbers in the body alone', () => {
    const front = FRONT.map(() => ['2022']);
    expect(
      report(
        front,
        boxes(BODY, (number) => ['2022', number]),
      ),
    ).toBeUndefined();
  });

  test('with one sign on left pages and another on right ones', () => {
    expect(report([['2'], ['1']], alone(['2', '1', '2', '1', '2', '1']))).toBeUndefined();
  });

  test('with a number on some pages only', () => {
    expect(report([['i'], []], [[], ['2'], [], ['4'], [], ['6']])).toBeUndefined();
  });
});

describe('what the margins count otherwise is found', () => {
  test.each<[string, readonly MarginTexts[], readonly MarginTexts[], number, string, string]>([
    ['in other numerals', alone(['1', '2']), alone(BODY), 1, '1', 'i'],
    ['by letters', alone(FRONT), alone(['a', 'b', 'c', 'd', 'e', 'f']), 3, 'a', '1'],
    ['a page not counted', alone(FRONT), alone(['1', '2', '2', '3', '4', '5']), 5, '2', '3'],
    ['nothing counted', alone(FRONT), alone(['0', '0', '0', '0', '0', '0']), 3, '0', '1'],
    ['anew in each chapter', alone(FRONT), alone(['1', '2', '3', '1', '2', '3']), 6, '1', '4'],
    [
      'with the number of the chapter',
      alone(FRONT),
      alone(['I-1', 'I-2', 'I-3', 'II-1', 'II-2', 'II-3']),
      6,
      'II-1',
      '4',
    ],
    [
      'on from the front, in words',
      boxes(FRONT, (number) => [`Hal. ${number}`]),
      boxes(['3', '4', '5', '6', '7', '8'], (number) => ['Dinas 2023', `Hal. ${number}`]),
      3,
      'Hal. 3',
      '1',
    ],
  ])('%s', (_, front, body, page, shown, label) => {
    expect(report(front, body)).toEqual({ page, shown, label });
  });
});

describe('in a print', () => {
  let session: BrowserSession;
  beforeAll(async () => {
    session = await openBrowser({ env: ENVIRONMENT });
  });
  afterAll(async () => {
    await session.close();
  });
  const print = (css: string) => {
    const html = makeReport({ chapters: 2, rows: 60 });
    return printReport({ ...REQUEST, html: html.replace('</style>', `${css}</style>`) }, session);
  };
  const box = 'font: 9pt "Source Sans 3"';

  test.each([
    ['arabic in front', '@page depan { @bottom-center { content: counter(depan) } }', '“1”', '“i”'],
    [
      'a page that is not counted',
      '@page lebar { counter-increment: none }',
      /ke-\d+ tertulis “(\d+)”/,
      'dalam daftar',
    ],
    [
      'the number moved into words elsewhere, and one ahead',
      `@page badan { counter-increment: badan 2; @bottom-center { content: none }
        @top-right { ${box}; background: linear-gradient(#eee, #fff); content: "Halaman " counter(badan) " dari 99" } }`,
      'ke-7 tertulis “4”',
      '“2”',
    ],
  ])('%s is a fault of the style sheet', async (_, css, ...told) => {
    const error: unknown = await print(css).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ exitCode: EXIT.data, name: 'UserError' });
    for (const text of told) expect(error).toHaveProperty('text.id', expect.stringMatching(text));
  });

  test.each([
    [
      'no numbers at all',
      ':is(.x) {} @page depan { @bottom-center { content: none } } @page badan { @bottom-center { content: "Dinas 7" } } @page lebar { @bottom-center { content: none } }',
    ],
    [
      'the number in words elsewhere',
      `@page badan { @bottom-center { content: "Dinas 2023" } @bottom-right { ${box}; content: "Halaman " counter(badan) " dari 4" } }`,
    ],
  ])('%s is none', async (_, css) => {
    await expect(print(css)).resolves.toHaveProperty('pages');
  });
});
