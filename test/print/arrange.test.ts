import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { identifyChapters, layOut } from '../../src/print/layout/layout.ts';
import { AS_WRITTEN, type Arrangements } from '../../src/print/memory.ts';
import { openBrowser, type BrowserSession } from '../../src/print/browser/session.ts';
import { ENVIRONMENT } from './helper.ts';

/** A page of 200 mm by 200 mm within its margins. */
const STYLE = `<style>
@page { margin: 10mm; }
@page { size: 220mm 220mm; }
* { margin: 0; padding: 0; font: 10px/1 sans-serif; }
.gambar, .tabel, .utuh, li { break-inside: avoid; }
.grafik { aspect-ratio: 200 / 60; }
h4, h5 { height: 10mm; break-after: avoid; }
p:has(+ .tabel:not(.susulan)) { break-after: avoid; }
.bab { page: tegak; }
.lintang { page: lintang; }
</style>`;

const high = (height: number) => `style="height: ${String(height)}mm"`;
const text = (id: string, height: number) => `<p class="utuh" id="${id}" ${high(height)}>Teks</p>`;
const figure = (id: string, height: number) =>
  `<figure class="gambar" id="${id}" ${high(height)}></figure>`;
/** A figure whose chart is 60 mm high where it is as wide as the page. */
const chart = (id: string) =>
  `<figure class="gambar" id="${id}"><div class="grafik"></div></figure>`;
const list = (id: string, item: number, count: number) =>
  `<ul id="${id}">${`<li ${high(item)}>Butir</li>`.repeat(count)}</ul>`;
/** A paragraph that may be cut; a line is 10 px high, 2.65 mm. */
const lines = (id: string, count: number) =>
  `<p id="${id}">${Array.from({ length: count }, () => 'Baris').join('<br>')}</p>`;
const table = (id: string, height: number, label = 'Tabel 1') =>
  `<div class="tabel" id="${id}" ${high(height)}><span class="label">${label}</span></div>`;

const documentOf = (...blocks: readonly string[]) =>
  `<!DOCTYPE html><html><head>${STYLE}</head><body><main><div class="badan"><section class="bab"><section>${blocks.join('')}</section></section></div></main></body></html>`;

describe('tables and figures that do not fit', () => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await openBrowser({ env: ENVIRONMENT });
  });
  afterAll(() => session.close());

  interface Arranged {
    readonly order: string;
    readonly arrangements: Arrangements;
  }

  const ORDER = `[...document.querySelectorAll('.bab > section > *')].map(({ id }) => id).join(' ')`;

  async function arrange(
    html: string,
    known?: Arrangements,
    language = 'id',
    asked = ORDER,
  ): Promise<Arranged> {
    const tab = await session.openTab();
    try {
      await tab.load(html);
      const context = { html, language, browser: session.facts.version };
      const chapters = await identifyChapters(tab, context);
      const { arrangements } = await layOut(tab, { chapters, known });
      const order = await tab.evaluate<string>(asked);
      return { order, arrangements };
    } finally {
      await tab.close();
    }
  }
  const arranged = async (...blocks: readonly string[]): Promise<string> =>
    (await arrange(documentOf(...blocks))).order;

  test('go behind the text that fits before them, and no more of it', async () => {
    // 200 − 150 = 50 mm: b and c fit, d does not.
    const order = await arranged(
      text('a', 150),
      figure('g', 60),
      text('b', 20),
      text('c', 20),
      text('d', 20),
    );
    expect(order).toBe('a b c g d');
  });

  test('stay where they fit, and where little is empty', async () => {
    expect(await arranged(text('a', 130), figure('g', 60), text('b', 20))).toBe('a g b');
    expect(await arranged(text('a', 190), figure('g', 60), text('b', 5))).toBe('a g b');
  });

  test('keep the order of their numbers', async () => {
    const order = await arranged(
      text('a', 150),
      figure('g1', 60),
      figure('g2', 60),
      text('b', 20),
      text('c', 60),
    );
    expect(order).toBe('a b g1 g2 c');
  });

  test('take the sentence that leads to a table to the page before, with what follows', async () => {
    const order = await arranged(text('a', 150), text('b', 10), table('t', 60), text('c', 20));
    expect(order).toBe('a b c t');
  });

  test('do not leave their objective, nor a heading without its text', async () => {
    const goal = '<h4 id="h"></h4>';
    const part = '<h5 id="h"></h5>';
    expect(await arranged(text('a', 172), figure('g', 60), goal, text('b', 10))).toBe('a g h b');
    expect(await arranged(text('a', 150), table('t', 60), goal, text('b', 20))).toBe('a t h b');
    expect(await arranged(text('a', 150), figure('g', 60), part, text('b', 20))).toBe('a h b g');
    expect(await arranged(text('a', 150), figure('g', 60), part, text('b', 45))).toBe('a g h b');
  });

  test('leave their objective where most of a third of a page would stay empty', async () => {
    const goal = '<h4 id="h"></h4>';
    const section = '<h3 id="h"></h3>';
    expect(await arranged(text('a', 150), figure('g', 60), goal, text('b', 20))).toBe('a h b g');
    expect(await arranged(text('a', 150), figure('g', 60), section, text('b', 20))).toBe('a g h b');
  });

  test('are passed by nothing that lies across on a page of its own, nor by what comes after that', async () => {
    const across = '<figure class="gambar lintang" id="x" style="height: 60mm"></figure>';
    const led = '<h5 id="h"></h5>' + across;
    expect(await arranged(text('a', 150), figure('g', 60), across, text('b', 20))).toBe('a g x b');
    expect(await arranged(text('a', 150), figure('g', 60), led, text('b', 20))).toBe('a g h x b');
    const [a, l, t, b] = [text('a', 150), text('l', 5), table('t', 60), text('b', 20)];
    expect(await arranged(a, l, t, across, b)).toBe('a l t x b');
    const fitting = await arranged(text('a', 150), figure('g', 60), text('b', 20), across);
    expect(fitting).toBe('a b g x');
  });

  test('go behind a list of which a part fits before them', async () => {
    const fitting = await arranged(
      text('a', 150),
      figure('g', 60),
      text('b', 10),
      list('c', 15, 4),
    );
    expect(fitting).toBe('a b c g');
    const tooHigh = await arranged(
      text('a', 150),
      figure('g', 60),
      text('b', 10),
      list('c', 45, 2),
    );
    expect(tooHigh).toBe('a g b c');
  });

  test('take no lines of a paragraph with them that stands before a table', async () => {
    // 60 mm for 42 mm of lines; the last two would go with the table.
    const html = documentOf(text('a', 140), lines('b', 16), table('t', 60), text('c', 100));
    const { order, arrangements } = await arrange(html);
    expect(order).toBe('a b t c');
    expect([...arrangements.values()]).toEqual([{ ...AS_WRITTEN, moved: [[2, 1]] }]);
  });

  describe('are set closer or smaller', () => {
    const arrangementOf = async (...blocks: readonly string[]) => [
      ...(await arrange(documentOf(...blocks))).arrangements.values(),
    ];
    const loose = (id: string, height: number) =>
      `<p class="utuh" id="${id}" style="height: ${String(height)}mm; margin-bottom: 20mm">Teks</p>`;

    test('where that lets the next stand on the page', async () => {
      // 55 mm for 60 mm: 91 per cent are 54.6 mm.
      expect(await arrangementOf(text('a', 145), chart('g'))).toEqual([
        { ...AS_WRITTEN, closer: [0], smaller: [[1, 91]] },
      ]);
      // 16 mm of the 20 mm between the two are enough.
      expect(await arrangementOf(loose('a', 60), text('b', 63), chart('g'))).toEqual([
        { ...AS_WRITTEN, closer: [0, 1] },
      ]);
    });

    test('all figures of a page to one scale', async () => {
      // 2 × 60 + 60 + 18 of 200: 3 mm are lacking where the gap is 22 mm.
      expect(await arrangementOf(chart('g1'), chart('g2'), text('a', 58), text('b', 25))).toEqual([
        {
          ...AS_WRITTEN,
          closer: [0, 1, 2],
          smaller: [
            [0, 97],
            [1, 97],
          ],
        },
      ]);
    });

    test('no further than is legible, and not where text fills the page', async () => {
      const asWritten = [AS_WRITTEN];
      expect(await arrangementOf(text('a', 153), chart('g'))).toEqual(asWritten);
      expect(await arrangementOf(text('a', 145), chart('g'), text('b', 45))).toEqual([
        { ...AS_WRITTEN, moved: [[1, 2]] },
      ]);
    });

    test('again in the same way', async () => {
      const html = documentOf(loose('a', 70), text('b', 56), chart('g'), text('c', 100));
      const first = await arrange(html);
      const sizeOf = `(() => {
        const { marginBottom } = document.querySelector('#a').style;
        return [marginBottom, document.querySelector('#g > .grafik').style.width].join(' ');
      })()`;
      expect(await arrange(html, first.arrangements, 'id', sizeOf)).toEqual({
        ...first,
        order: '60.4725px 96%',
      });
    });
  });

  test('are those with a number', async () => {
    const order = await arranged(text('a', 150), text('b', 10), table('t', 60, ''), text('c', 20));
    expect(order).toBe('a b t c');
  });

  test('count the head of a table again on each page that it goes on on', async () => {
    const rows = Array.from({ length: 30 }, () => `<tr ${high(10)}><td>1</td></tr>`).join('');
    const long = `<div class="tabel" id="t"><span class="label">Tabel 1</span><table style="border-collapse: collapse; width: 100%"><thead><tr ${high(20)}><th>1</th></tr></thead><tbody>${rows}</tbody></table></div>`;
    // The label and the head of 20 mm and 17 rows on the first page; on the second, the head and the 13 rows that are left: 150 mm.
    const order = await arranged(long, text('a', 20), figure('g', 40), text('b', 20));
    expect(order).toBe('t a b g');
  });

  describe('again', () => {
    const blocks = [
      text('a', 150),
      figure('g1', 60),
      figure('g2', 60),
      text('b', 20),
      text('c', 20),
    ];
    const html = documentOf(...blocks);

    test('come to the same places, which are told by their numbers', async () => {
      const first = await arrange(html);
      expect(first.order).toBe('a b c g1 g2');
      expect([...first.arrangements.values()]).toEqual([
        {
          ...AS_WRITTEN,
          moved: [
            [1, 4],
            [2, 1],
          ],
        },
      ]);
      expect(await arrange(html, first.arrangements)).toEqual(first);
    });

    test('are not measured where the chapter is known', async () => {
      const { arrangements } = await arrange(html);
      const other: Arrangements = new Map(
        [...arrangements].map(([key]) => [key, { ...AS_WRITTEN, moved: [[1, 3]] }]),
      );
      expect((await arrange(html, other)).order).toBe('a g2 b g1 c');
    });

    test.each([
      ['text', html.replace('Teks', 'Teks lain'), 'id'],
      ['style sheet', html.replace('<style>', '<style>p { margin: 0; }'), 'id'],
      ['language', html, 'en'],
    ])('are measured anew for another %s', async (_, changed, language) => {
      const { arrangements } = await arrange(html);
      const other: Arrangements = new Map([...arrangements].map(([key]) => [key, AS_WRITTEN]));
      expect((await arrange(changed, other, language)).order).toBe('a b c g1 g2');
    });

    test('are measured for the changed chapter of several alone', async () => {
      const second = `<section class="bab"><section>${text('z', 10)}</section></section></div>`;
      const both = html.replace('</div></main>', `${second}</main>`);
      const { arrangements } = await arrange(both);
      const changed = await arrange(both.replace('id="z"', 'id="y"'), arrangements);
      const shared = [...changed.arrangements.keys()].filter((key) => arrangements.has(key));
      expect([arrangements.size, shared.length]).toEqual([2, 1]);
      expect(changed.order).toBe('a b c g1 g2 y');
    });
  });
});
