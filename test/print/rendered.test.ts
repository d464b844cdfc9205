// What the style sheets of a rendered report make of its pages.

import { afterAll, beforeAll, expect, test } from 'vitest';

import { openBrowser, type BrowserSession } from '../../src/print/browser/session.ts';
import { printReport } from '../../src/print/pdf.ts';
import { CONTOH } from '../render/contoh.ts';
import { render, TEMPLATES } from '../render/sumber.ts';
import { FONTS } from './fixture.ts';
import { ENVIRONMENT, readTexts, REQUEST } from './helper.ts';

let session: BrowserSession;
beforeAll(async () => {
  session = await openBrowser({ env: ENVIRONMENT });
});
afterAll(() => session.close());

/** What is rendered in tests names its typefaces, and has no bytes of them. */
async function pagesOf(rendered: string): Promise<readonly string[]> {
  const html = rendered.replace(/@font-face \{[^}]*\}/g, '').replace('<style>', `<style>${FONTS}`);
  const { pdf } = await printReport({ ...REQUEST, html }, session);
  return readTexts(pdf);
}

test('words that the workspace adds to the margins stand in the typeface of the report, without naming it', async () => {
  const own = '@page { @bottom-left { content: "Dinas Contoh"; color: #525b66; } }';
  const templates = { ...TEMPLATES, 'cetak.css': `${TEMPLATES['cetak.css'] ?? ''}\n${own}` };
  const pages = await pagesOf(render('cetak', CONTOH, templates));
  expect(pages.at(-1)).toContain('Dinas Contoh');
});

test.each([22, 25, 27])(
  'a list of %i lines leaves no fewer than eight of them on its last page',
  async (count) => {
    const [entry] = CONTOH.daftarTabel;
    if (entry === undefined) throw new Error('no table is listed');
    const daftarTabel = Array.from({ length: count }, () => ({ ...entry, label: 'Baris' }));
    const pages = await pagesOf(render('cetak', { ...CONTOH, daftarTabel }));
    const lines = pages.map((text) => text.split('Baris').length - 1).filter((on) => on > 0);
    expect(lines.reduce((sum, on) => sum + on, 0)).toBe(count);
    expect(lines.at(-1)).toBeGreaterThanOrEqual(8);
  },
);
