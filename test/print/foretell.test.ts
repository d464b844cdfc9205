import { afterAll, beforeAll, expect, test } from 'vitest';

import { openBrowser, type BrowserSession } from '../../src/print/browser/session.ts';
import { printReport } from '../../src/print/pdf.ts';
import { FONTS } from './fixture.ts';
import { ENVIRONMENT, REQUEST } from './helper.ts';

/** A page of 160 mm by 200 mm within its margins; across, of 200 mm by 160 mm. */
const STYLE = `
@page { margin: 10mm; counter-increment: badan; @bottom-center { content: counter(badan) } }
@page { size: 180mm 220mm; }
@page depan { counter-increment: depan; @bottom-center { content: counter(depan, lower-roman) } }
@page melintang { size: 220mm 180mm; }
@page sampul { counter-increment: none; @bottom-center { content: none } }
* { margin: 0; font: 400 12px/1.5 "Source Serif 4"; }
.sampul { page: sampul; height: 200mm; }
.depan { page: depan; } .bab { page: bab; } .melintang { page: melintang; }
.depan > *, .bab, .baru { break-before: page; }
p { margin-top: 4mm; orphans: 2; widows: 2; } h3 { margin-top: 9mm; break-after: avoid; }
.utuh, tr { break-inside: avoid; } td { padding: 1mm; } table { width: 100%; }
.halaman { display: inline-block; width: 10mm; }`;

/** Numbers below 1, the same for the same seed. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed * 2654435761 + 1; ;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

/** A document of headings with ids, paragraphs, kept blocks, long tables, pages across and forced breaks. */
function documentOf(seed: number, first = ''): string {
  const numbers = random(seed);
  const below = (count: number): number => Math.floor(numbers.next().value * count);
  const words = (count: number): string => 'kinerja sasaran tahun ini '.repeat(count);
  const kinds = [
    () => `<p>${words(1 + below(120))}</p>`,
    () => `<p class="utuh">${words(1 + below(100))}</p>`,
    () => `<div class="utuh" style="height: ${String(10 + below(110))}mm"></div>`,
    () =>
      `<table><thead><tr><th>Kepala</th></tr></thead>${`<tr><td>${words(1 + below(8))}</td></tr>`.repeat(2 + below(60))}</table>`,
    () => `<div class="melintang">${`<p>${words(1 + below(200))}</p>`.repeat(1 + below(4))}</div>`,
    () => `<p class="baru">${words(3)}</p>`,
  ];
  const ids: string[] = [];
  const place = (): string => {
    const id = `t-${String(ids.length)}`;
    ids.push(id);
    return `<h3 id="${id}">Judul ${id}</h3>`;
  };
  const section = (): string => {
    const blocks = Array.from({ length: 1 + below(7) }, () => kinds[below(kinds.length)]?.() ?? '');
    return `<section${below(5) === 0 ? ' class="baru"' : ''}>${place()}${blocks.join('\n')}</section>`;
  };
  const chapter = (): string =>
    `<section class="bab">${Array.from({ length: 1 + below(4) }, section).join('\n')}</section>`;
  const chapters = Array.from({ length: 3 }, chapter).join('\n');
  const preface = `<section>${place()}<p>${words(100 + below(400))}</p></section>`;
  const list = ids
    .map(
      (id) =>
        `<li><a href="#${id}">Judul ${id} <span class="halaman" data-untuk="${id}"></span></a></li>`,
    )
    .join('\n');
  return `<!doctype html><html lang="id"><head><title>x</title><style>${FONTS}${STYLE}</style></head><body>
<div class="sampul">Sampul</div><div class="depan">${preface}<nav>${place()}<ol>${list}</ol></nav></div>
<div class="badan">${first}${chapters}</div></body></html>`;
}

let session: BrowserSession;
beforeAll(async () => {
  session = await openBrowser({ env: ENVIRONMENT });
});
afterAll(() => session.close());

/** How often the browser is told to print until the numbers are right. */
async function countPrints(html: string): Promise<number> {
  let count = 0;
  const onPrinting = (): void => void (count += 1);
  await printReport({ ...REQUEST, html, onPrinting }, session);
  return count;
}

// That one print is enough says that every number was right: the print proves them.
test.each([1, 2, 3, 4, 5, 6])('a first print is the only one: document %i', async (seed) => {
  expect(await countPrints(documentOf(seed))).toBe(1);
});

test('what is foretold wrong is printed again', async () => {
  // A page that is part of no chapter.
  expect(await countPrints(documentOf(1, 'Teks di luar semua bab.'))).toBe(2);
});

test('where the size of the pages is not known, a print without tags tells the numbers', async () => {
  const html = documentOf(1).replace('size: 180mm 220mm', 'size: A5');
  expect(await countPrints(html)).toBe(2);
});
