// The pages as a reader sees them: how much of each stays empty below, and whether a line of a paragraph, or what leads in to
// a list or a table, stands on a page of its own. Read from the finished file alone, as pictures and as text.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { grouped } from '../../src/grouped.ts';
import { sharedReports } from '../shared/reports.ts';
import { drawPages } from '../visual/halaman.ts';

/** The margins that templates/cetak.css gives a page, and the inch, in millimetres. */
const TOP = 25;
const FOOT = 22;
const INCH = 25.4;
/** The pictures of `drawPages` have so many dots per inch. */
const DPI = 42;
/** Lighter than this is paper. */
const PAPER = 235;

/** What part of the room for text is empty below the last that is painted there. */
function emptyBelow({ width, height, data }: PNG): number {
  const top = Math.round((TOP / INCH) * DPI);
  const foot = height - Math.round((FOOT / INCH) * DPI);
  const isPaper = (y: number) => {
    for (let x = 0; x < width; x += 1) if ((data[(y * width + x) * 4] ?? 0) < PAPER) return false;
    return true;
  };
  let last = foot - 1;
  while (last >= top && isPaper(last)) last -= 1;
  return (foot - 1 - last) / (foot - top);
}

interface Line {
  readonly y: number;
  readonly text: string;
  readonly size: number;
}

/** From this size on, in points, it is running text or a heading. */
const PROSE = 10.5;
/** Lines of one paragraph are nearer to each other than this; so far apart are two. */
const APART = 18;

/** What is torn at the head and at the foot of a page. */
function tornOf(lines: readonly Line[]): readonly string[] {
  const [first, second] = lines;
  const [before, last] = lines.slice(-2);
  const isProse = (line: Line | undefined): line is Line => line !== undefined && line.size > PROSE;
  const alone = (a: Line, b: Line | undefined) => b !== undefined && a.y - b.y > APART;
  return [
    // The rest of a sentence: it begins with no capital and no number of an item.
    isProse(first) && alone(first, second) && !/^[A-Z\d]/.test(first.text) ? first.text : null,
    isProse(last) && /:$/.test(last.text) ? last.text : null,
    // The beginning of a sentence.
    isProse(last) &&
    before !== undefined &&
    alone(before, last) &&
    last.text.length > 60 &&
    !/[.:)]$/.test(last.text)
      ? last.text
      : null,
  ].filter((text) => text !== null);
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The lines of a page between its head and its foot, from above. */
async function linesOf(document: Document, number: number): Promise<readonly Line[]> {
  const page = await document.getPage(number);
  const height = page.view[3] ?? 0;
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [size = 0, , , , x = 0, y = 0] = item.transform as readonly number[];
    return [{ text: item.str, size, x, y: Math.round(y) }];
  });
  const rows = grouped(pieces, ({ y }) => Math.round(y / 3));
  return [...rows.values()]
    .map((row) => ({
      y: row[0]?.y ?? 0,
      text: [...row]
        .sort((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(' ')
        .replace(/ (?=[.,:)])/g, ''),
      size: Math.max(...row.map(({ size }) => size)),
    }))
    .filter(({ y }) => y > (FOOT / INCH) * 72 && y < height - (TOP / INCH) * 72)
    .sort((a, b) => b.y - a.y);
}

/** The pages, counted from 0, on which a chapter or a part of the front matter begins. */
async function beginnings(document: Document): Promise<ReadonlySet<number>> {
  const pages = new Set<number>();
  for (const { dest } of await document.getOutline()) {
    const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    if (place !== null) pages.add(await document.getPageIndex(place[0] as never));
  }
  return pages;
}

/** Pages on which an agreement is signed: it is a document of its own, and what follows begins another page. */
async function signatures(document: Document): Promise<ReadonlySet<number>> {
  const pages = new Set<number>();
  for (let page = 1; page <= document.numPages; page += 1) {
    const lines = await linesOf(document, page);
    if (lines.some(({ text }) => text.includes('Pihak Kedua,'))) pages.add(page - 1);
  }
  return pages;
}

const REPORTS = [
  ['data', '2020'],
  ['examples/dinas-contoh', '2021'],
  ['examples/dinas-contoh', '2022'],
  ['examples/dinas-contoh', '2023'],
] as const;

describe.each(REPORTS)('the pages of %s %s', (workspace, year) => {
  const read = async () =>
    new Uint8Array(readFileSync(join(await sharedReports(workspace), `${year}/lkjip-${year}.pdf`)));

  it('are filled, but for the ends of chapters and agreements', async () => {
    const bytes = await read();
    const pictures = await drawPages(bytes);
    const document = await getDocumentProxy(bytes);
    const begin = await beginnings(document);
    const signed = await signatures(document);
    const empty = pictures.flatMap((picture, page) => {
      const isEnd =
        page === 0 || page + 1 === pictures.length || begin.has(page + 1) || signed.has(page);
      return isEnd ? [] : [{ page: page + 1, part: emptyBelow(picture) }];
    });
    expect(empty.length).toBeGreaterThan(20);
    expect(empty.filter(({ part }) => part > 0.35)).toEqual([]);
    // A figure that does not fit leaves room below; that of these four is from 7 to 12 per cent.
    expect(empty.reduce((sum, { part }) => sum + part, 0) / empty.length).toBeLessThan(0.12);
  });

  it('tear no line from its paragraph and no lead-in from its list', async () => {
    const document = await getDocumentProxy(await read());
    const torn: string[] = [];
    for (let page = 3; page <= document.numPages; page += 1) {
      torn.push(...tornOf(await linesOf(document, page)).map((text) => `${String(page)}: ${text}`));
    }
    expect(torn).toEqual([]);
  });
});

it('sees how much of a page is empty', () => {
  const page = new PNG({ width: 10, height: 491 });
  page.data.fill(255);
  // 41 dots above, 36 below, so 414 for text: dark down to half of them.
  page.data.fill(0, 0, (41 + 207) * 10 * 4);
  expect(emptyBelow(page)).toBe(0.5);
});

it('sees what is torn', () => {
  const line = (y: number, text: string): Line => ({ y, text, size: 11 });
  const middle = [line(700, 'Alinea yang utuh.'), line(684, 'Baris keduanya.')];
  expect(tornOf([line(740, 'langkah berikut:'), ...middle])).toEqual(['langkah berikut:']);
  expect(tornOf([...middle, line(660, 'Visi itu dijabarkan ke dalam lima misi:')])).toEqual([
    'Visi itu dijabarkan ke dalam lima misi:',
  ]);
  const half = 'Untuk meningkatkan kinerja pada tahun berikutnya, direkomendasikan langkah-';
  expect(tornOf([...middle, line(660, half)])).toEqual([half]);
  expect(tornOf([line(740, 'BAB IV'), ...middle])).toEqual([]);
});
