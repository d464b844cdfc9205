// The pages as a reader sees them: how much of each stays empty below, and whether a line of a paragraph, or what leads in to
// a list or a table, stands on a page of its own. Read from the finished file alone, as pictures and as text.

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';
import { getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, it } from 'vitest';
import { grouped } from '../../src/grouped.ts';
import { sharedReports, WORKSPACES } from '../shared/reports.ts';
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

const isAcross = ({ width, height }: PNG): boolean => width > height;

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

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'lkjip-halaman-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An agency's reports, as `lkjip build` names the periods. */
const REPORTS: readonly (readonly [workspace: string, periods: readonly string[]])[] = [
  ['data', ['2020']],
  ['examples/dinas-contoh', ['2021', '2022', '2023']],
  ['examples/dinas-contoh', ['2023-TW2']],
  ['examples/balai-pom', ['2021', '2022', '2022-TW2']],
  ['examples/kantor-pajak', ['2022', '2022-TW3']],
  ['examples/pengadilan', ['2022']],
  ['examples/provinsi', ['2020']],
  ['examples/rumah-sakit', ['2022']],
];

const built = new Map<string, Promise<string>>();

const isYear = (period: string): boolean => /^\d+$/.test(period);

/** The folder of the reports of an agency; those of whole years that others read as well are there already. */
function made(workspace: string, periods: readonly string[]): Promise<string> {
  const key = [workspace, ...periods].join(' ');
  const shared = periods.every(isYear) ? WORKSPACES.find((one) => one === workspace) : undefined;
  const making =
    built.get(key) ?? (shared === undefined ? build(workspace, periods) : sharedReports(shared));
  built.set(key, making);
  return making;
}

async function build(workspace: string, periods: readonly string[]): Promise<string> {
  const output = join(folder, workspace.replaceAll('/', '-'));
  const given = ['build', ...periods, '--data', workspace, '--format', 'pdf', '--output', output];
  await promisify(execFile)(process.execPath, ['bin/lkjip.js', ...given], { cwd: ROOT });
  return output;
}

describe.each(
  REPORTS.flatMap(([workspace, periods]) =>
    periods.map((period) => ({ workspace, periods, period })),
  ),
)('the pages of $workspace $period', ({ workspace, periods, period }) => {
  const read = async () => {
    const name = period.toLowerCase();
    const output = await made(workspace, periods);
    return new Uint8Array(readFileSync(join(output, name, `lkjip-${name}.pdf`)));
  };

  it('are filled, but for the ends of chapters and what stands before a page across', async () => {
    const bytes = await read();
    const pictures = await drawPages(bytes);
    const begin = await beginnings(await getDocumentProxy(bytes));
    const empty = pictures.flatMap((picture, page) => {
      const next = pictures[page + 1];
      const isEnd = page === 0 || next === undefined || begin.has(page + 1) || isAcross(next);
      return isEnd ? [] : [{ page: page + 1, part: emptyBelow(picture) }];
    });
    expect(empty.length).toBeGreaterThan(2);
    expect(empty.filter(({ part }) => part > 0.35)).toEqual([]);
    expect(empty.reduce((sum, { part }) => sum + part, 0) / empty.length).toBeLessThan(0.1);
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
