import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ARRANGE } from '../../src/print/arrange.ts';
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

  async function arranged(...blocks: readonly string[]): Promise<string> {
    const tab = await session.openTab();
    try {
      await tab.load(documentOf(...blocks));
      await tab.evaluate(ARRANGE);
      return await tab.evaluate<string>(
        `[...document.querySelectorAll('.bab > section > *')].map(({ id }) => id).join(' ')`,
      );
    } finally {
      await tab.close();
    }
  }

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
});
