import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { arrangeChapters } from '../../src/print/arrange.ts';
import type { Arrangements } from '../../src/print/memory.ts';
import { openBrowser, type BrowserSession } from '../../src/print/browser/session.ts';
import { ENVIRONMENT } from './helper.ts';

/** A page of 200 mm by 200 mm within its margins. */
const STYLE = `<style>
@page { margin: 10mm; }
@page { size: 220mm 220mm; }
* { margin: 0; padding: 0; font: 10px/1 sans-serif; }
.gambar, .tabel, .utuh { break-inside: avoid; }
h4, h5 { height: 10mm; break-after: avoid; }
p:has(+ .tabel:not(.susulan)) { break-after: avoid; }
</style>`;

const high = (height: number) => `style="height: ${String(height)}mm"`;
const text = (id: string, height: number) => `<p class="utuh" id="${id}" ${high(height)}>Teks</p>`;
const figure = (id: string, height: number) =>
  `<figure class="gambar" id="${id}" ${high(height)}></figure>`;
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

  async function arrange(html: string, known?: Arrangements, language = 'id'): Promise<Arranged> {
    const tab = await session.openTab();
    try {
      await tab.load(html);
      const around = { html, language, browser: session.facts.version };
      const arrangements = await arrangeChapters(tab, around, known);
      const order = await tab.evaluate<string>(
        `[...document.querySelectorAll('.bab > section > *')].map(({ id }) => id).join(' ')`,
      );
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
    expect(await arranged(text('a', 150), figure('g', 60), goal, text('b', 20))).toBe('a g h b');
    expect(await arranged(text('a', 150), figure('g', 60), part, text('b', 20))).toBe('a h b g');
    expect(await arranged(text('a', 150), figure('g', 60), part, text('b', 45))).toBe('a g h b');
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
        [
          [1, 4],
          [2, 1],
        ],
      ]);
      expect(await arrange(html, first.arrangements)).toEqual(first);
    });

    test('are not measured where the chapter is known', async () => {
      const { arrangements } = await arrange(html);
      const other: Arrangements = new Map([...arrangements].map(([key]) => [key, [[1, 3]]]));
      expect((await arrange(html, other)).order).toBe('a g2 b g1 c');
    });

    test.each([
      ['text', html.replace('Teks', 'Teks lain'), 'id'],
      ['style sheet', html.replace('<style>', '<style>p { margin: 0; }'), 'id'],
      ['language', html, 'en'],
    ])('are measured anew for another %s', async (_, changed, language) => {
      const { arrangements } = await arrange(html);
      const other: Arrangements = new Map([...arrangements].map(([key]) => [key, []]));
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
