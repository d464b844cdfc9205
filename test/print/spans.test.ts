import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openBrowser, type BrowserSession } from '../../src/print/browser/session.ts';
import { identifyChapters, layOut } from '../../src/print/layout/layout.ts';
import { AS_WRITTEN, type Arrangements } from '../../src/print/memory.ts';
import { printReport } from '../../src/print/pdf.ts';
import { Pdf } from './conformance/model.ts';
import { UA1 } from './conformance/ua1.ts';
import { FONTS } from './fixture.ts';
import { ENVIRONMENT, readTexts, REQUEST } from './helper.ts';

/** A page of 200 mm by 200 mm within its margins; across, of 260 mm by 100 mm. */
const STYLE = `<style>${FONTS}
@page { margin: 10mm; }
@page { size: 220mm 220mm; }
@page lintang { size: 280mm 120mm; }
* { margin: 0; padding: 0; font: 10px/1 'Source Sans 3'; }
.bab { page: tegak; break-before: page; }
.lanskap { page: lintang; }
table { border-collapse: collapse; width: 100%; }
td:not([rowspan]) { break-inside: avoid; }
.lengket { break-after: avoid; }
</style>`;

interface Row {
  /** In mm. */
  readonly height?: number;
  readonly cells?: string;
  readonly isKept?: boolean;
}

/** At the right edge. */
const NARROW = '<td style="width: 8mm">a</td>'.repeat(4);

const rowOf = ({ height = 10, cells = '', isKept = false }: Row, number: number): string =>
  `<tr style="height: ${String(height)}mm"${isKept ? ' class="lengket"' : ''}>${cells}<td>baris${String(number + 1)}</td>${NARROW}</tr>`;

/** Below a head of 20 mm, which a page repeats. */
function tableOf(rows: readonly Row[], { kelas = 'tabel', head = 'Tabel 1 (lanjutan)' } = {}) {
  return `<div class="${kelas}"><table><thead><tr class="lanjutan" style="height: 20mm"><th colspan="9">${head}</th></tr></thead>
<tbody>${rows.map(rowOf).join('')}</tbody></table></div>`;
}

const documentOf = (...blocks: readonly string[]): string =>
  `<!DOCTYPE html><html><head>${STYLE}</head><body><main><div class="badan"><section class="bab"><section>${blocks.join('')}</section></section></div></main></body></html>`;

const spanned = (count: number, ...cells: readonly string[]): string =>
  cells.map((cell) => `<td rowspan="${String(count)}">${cell}</td>`).join('');

/** Rows of which the first begins with cells over all. */
const groupOf = (count: number, ...cells: readonly string[]): readonly Row[] =>
  Array.from({ length: count }, (_, i) => (i === 0 ? { cells: spanned(count, ...cells) } : {}));

describe('a cell over rows that go on on another page', () => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await openBrowser({ env: ENVIRONMENT });
  });
  afterAll(() => session.close());

  /**
   * Each cell over many rows, with their count; before it the number of the row that it begins in, behind it its place in the row where that
   * is not the next.
   */
  const CELLS = `[...document.querySelectorAll('tbody tr')].flatMap((row, i) => {
    const cells = [...row.children].filter((cell) => cell.hasAttribute('rowspan'));
    return cells.map((cell, at) =>
      [i + 1, cell.textContent, cell.rowSpan, row.children[at] === cell ? '' : 'elsewhere'].join(' ').trim());
  })`;

  async function partIn(html: string, known?: Arrangements) {
    const tab = await session.openTab();
    try {
      await tab.load(html);
      const context = { html, language: 'id', browser: session.facts.version };
      const chapters = await identifyChapters(tab, context);
      const { arrangements } = await layOut(tab, { chapters, known });
      return { cells: await tab.evaluate<readonly string[]>(CELLS), arrangements };
    } finally {
      await tab.close();
    }
  }
  const parted = async (...blocks: readonly string[]) =>
    (await partIn(documentOf(...blocks))).cells;

  test('is said again there', async () => {
    // A page of 200 mm less the head: 180 mm: 18 rows a page.
    expect(await parted(tableOf(groupOf(30, 'Sasaran')))).toEqual([
      '1 Sasaran 18',
      '19 Sasaran (lanjutan) 12',
    ]);
  });

  test('is said again on each page, figures and signs without a word behind them', async () => {
    expect(await parted(tableOf(groupOf(40, '1', 'Sasaran')))).toEqual([
      '1 1 18',
      '1 Sasaran 18',
      '19 1 18',
      '19 Sasaran (lanjutan) 18',
      '37 1 4',
      '37 Sasaran (lanjutan) 4',
    ]);
  });

  test('stands in its own column, also where one in it goes on too', async () => {
    const [first = {}, ...others] = groupOf(25, 'Sasaran');
    const rows = others.map((row, i) => (i === 9 ? { cells: spanned(15, 'Program') } : row));
    // Rows before the program have a cell of their own in its place.
    const whole = [first, ...rows].map((row, i) =>
      i < 10 ? { cells: `${row.cells ?? ''}<td>a</td>` } : row,
    );
    const html = documentOf(tableOf(whole));
    expect((await partIn(html)).cells).toEqual([
      '1 Sasaran 18',
      '11 Program 8',
      '19 Sasaran (lanjutan) 7',
      '19 Program (lanjutan) 7',
    ]);
  });

  test('stays as it is where its rows stay together or end with the page', async () => {
    const kept = groupOf(4, 'Sasaran').map((row, i) => ({ ...row, isKept: i < 3 }));
    const before: readonly Row[] = Array.from({ length: 16 }, () => ({}));
    expect(await parted(tableOf([...before, ...kept]))).toEqual(['17 Sasaran 4']);
    expect(await parted(tableOf([...groupOf(18, 'Sasaran'), {}, {}]))).toEqual(['1 Sasaran 18']);
    expect(await parted(tableOf(groupOf(19, 'Sasaran'), { kelas: 'tabel utuh' }))).toEqual([
      '1 Sasaran 19',
    ]);
  });

  test('stays as it is where the page cuts its own words', async () => {
    const long = Array.from({ length: 90 }, () => 'Kata').join('<br>');
    // 90 lines of 10 px are 238 mm high.
    expect(await parted(tableOf(groupOf(30, long)))).toHaveLength(1);
  });

  test('is said again without a word where the head has none', async () => {
    expect(await parted(tableOf(groupOf(19, 'Sasaran'), { head: 'Tabel' }))).toEqual([
      '1 Sasaran 18',
      '19 Sasaran 1',
    ]);
  });

  test('is said again on pages that lie across', async () => {
    const across = tableOf(groupOf(10, 'Sasaran'), { kelas: 'tabel lanskap' });
    // 100 − 20 = 80 mm: 8 rows a page.
    expect(await parted('<p>Teks</p>', across, '<p>Teks</p>')).toEqual([
      '1 Sasaran 8',
      '9 Sasaran (lanjutan) 2',
    ]);
  });

  test('is said again in the same way in a chapter that is known', async () => {
    const html = documentOf(tableOf(groupOf(40, '1', 'Sasaran')));
    const first = await partIn(html);
    expect(await partIn(html, first.arrangements)).toEqual(first);
    const [key = ''] = first.arrangements.keys();
    const other = new Map([[key, { ...AS_WRITTEN, parted: [[1, 3, 0] as const] }]]);
    expect((await partIn(html, other)).cells).toEqual([
      '1 1 40',
      '1 Sasaran 3',
      '4 Sasaran (lanjutan) 37',
    ]);
  });

  test('is printed where it was foretold', async () => {
    const html = documentOf(
      tableOf(groupOf(25, 'Sasaran')),
      tableOf(groupOf(10, 'Tujuan'), { kelas: 'tabel lanskap' }),
    );
    const { pdf } = await printReport({ ...REQUEST, html }, session);
    const pages = (await readTexts(pdf)).map((text) =>
      ['Sasaran', 'Sasaran (lanjutan)', 'Tujuan', 'Tujuan (lanjutan)', 'baris1', 'baris19'].filter(
        (words) => text.includes(words),
      ),
    );
    expect(pages).toEqual([
      ['Sasaran', 'baris1'],
      ['Sasaran', 'Sasaran (lanjutan)', 'baris1', 'baris19'],
      ['Tujuan', 'baris1'],
      ['Tujuan', 'Tujuan (lanjutan)', 'baris1'],
    ]);
    const file = await Pdf.open(pdf);
    expect(Object.entries(UA1).flatMap(([id, rule]) => rule(file).map((one) => id + one))).toEqual(
      [],
    );
  });
});
