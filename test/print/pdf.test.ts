import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { EXIT } from '../../src/error.ts';
import { printReport, type PrintedReport } from '../../src/print/pdf.ts';
import { openPdf } from '../../src/print/file/file.ts';
import { openBrowser, type BrowserSession } from '../../src/print/browser/session.ts';
import { makeReport } from './fixture.ts';
import { catalogOf, ENVIRONMENT, labelsOf, readTexts, REQUEST, shifted } from './helper.ts';

const html = makeReport({ chapters: 4, rows: 100 });
let session: BrowserSession;
let report: PrintedReport;
let texts: readonly string[];
const phases: string[] = [];

beforeAll(async () => {
  session = await openBrowser({ env: ENVIRONMENT });
  const onPhase = (phase: string): void => void phases.push(phase);
  report = await printReport({ ...REQUEST, html, onPhase }, session);
  texts = await readTexts(report.pdf);
});

afterAll(async () => {
  await session.close();
});

describe('a first print', () => {
  test('goes through its phases in order', () => {
    expect(phases).toEqual(['luncurkan', 'muat', 'cetakCepat', 'cetak', 'periksa']);
  });

  test('has cover, roman front matter and arabic body', () => {
    expect(report.pageCount).toBeGreaterThanOrEqual(20);
    expect(report.pages.get('kata-pengantar')).toBe('i');
    expect(report.pages.get('daftar-gambar') ?? 'iv').toBe('iv');
    expect(report.pages.get('bab-1')).toBe('1');
    // What the style sheet's own counters print at the foot of the page.
    expect(texts[0]).toBe('LAPORAN KINERJA');
    expect(texts[1]).toMatch(/KATA PENGANTAR.*i$|^i.*KATA PENGANTAR/);
    expect(texts[5]).toMatch(/^1BAB 1|1$/);
  });

  test.each([1, 2, 3, 4])('numbers chapter %i, its table and its figure as printed', (chapter) => {
    const heading = texts.findIndex((text) => text.includes(`BAB ${chapter} URAIAN KINERJA`));
    const figure = texts.findIndex((text) => text.includes(`Perkembangan capaian ${chapter}`));
    expect(report.pages.get(`bab-${chapter}`)).toBe(String(heading - 4));
    expect(report.pages.get(`gambar-${chapter}`)).toBe(String(figure - 4));
    const contents = texts[2] ?? '';
    expect(contents).toContain(`BAB ${chapter}${report.pages.get(`bab-${chapter}`)}`);
    const figures = texts[4] ?? '';
    expect(figures).toContain(`Gambar ${chapter}${report.pages.get(`gambar-${chapter}`)}`);
  });

  test('has a running head over the body, but not where a chapter begins', () => {
    const body = texts.slice(5).filter((text) => !text.includes('Halaman mendatar'));
    const bare = body.filter((text) => !text.includes('Kepala'));
    expect(bare).toHaveLength(4);
    for (const text of bare) expect(text).toMatch(/BAB \d URAIAN KINERJA/);
    expect(body.length).toBeGreaterThan(8);
  });

  test('counts the landscape page with the body', () => {
    const page = texts.findIndex((text) => text.includes('Halaman mendatar'));
    expect(report.pages.get('lampiran-lebar')).toBe(String(page - 4));
    expect(texts[page]).toMatch(new RegExp(`^${page - 4}\\D|\\D${page - 4}$`));
  });

  test('has labels, bookmarks, tags, title, language and dates', async () => {
    const file = await openPdf(report.pdf);
    const catalog = catalogOf(file);
    expect(labelsOf(file)).toMatch(/^\[ 0 << \/P <\w+> >> 1 << \/S \/r >> 5 << \/S \/D >> \]$/);
    expect(catalog.get(PDFName.of('Lang'))?.toString()).toBe('(id)');
    expect(catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    const outline = file.resolve(catalog.get(PDFName.of('Outlines')));
    expect(outline instanceof PDFDict && outline.has(PDFName.of('First'))).toBe(true);
    const preferences = file.resolve(catalog.get(PDFName.of('ViewerPreferences')));
    expect(preferences?.toString()).toContain('/DisplayDocTitle true');
    const info = file.get(file.info ?? 0)?.toString();
    expect(info).toContain('D:20210201000000+00');
    expect(info).not.toContain('D:2026');
  });
});

describe('a later print', () => {
  test('is one print with a right guess, and the same bytes', async () => {
    const seen: string[] = [];
    const onPhase = (phase: string): void => void seen.push(phase);
    const again = await printReport({ ...REQUEST, html, memory: report, onPhase }, session);
    expect(seen).toEqual(['luncurkan', 'muat', 'cetak', 'periksa']);
    expect(Buffer.compare(again.pdf, report.pdf)).toBe(0);
  });

  test('mends a wrong guess, with the same bytes', async () => {
    const memory = { ...report, pages: shifted(report.pages) };
    const again = await printReport({ ...REQUEST, html, memory }, session);
    expect(again.pages).toEqual(report.pages);
    expect(Buffer.compare(again.pdf, report.pdf)).toBe(0);
  });

  test('has the same bytes from another browser process', async () => {
    await using other = await openBrowser({ env: { ...ENVIRONMENT, TZ: 'Pacific/Apia' } });
    const again = await printReport({ ...REQUEST, html, memory: report }, other);
    expect(Buffer.compare(again.pdf, report.pdf)).toBe(0);
  });
});

describe('drawings', () => {
  const named = 'viewBox="0 0 100 50" width="100" height="50" role="img" aria-labelledby="g-judul"';
  const drawing = (id: string, words: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" ${named.replace('g-', `${id}-`)}><title id="${id}-judul">Grafik</title>${words}</svg>`;
  const words = (one: string): string => `<text x="5" y="20">${one} &lt;</text>`;
  const reportOf = (...figures: readonly string[]): string =>
    makeReport({ chapters: 1, rows: 3, extra: figures.join('<p>lalu</p>') });

  test('that come later stand where their frames stood, with the bytes of a report that held them', async () => {
    const drawn = [drawing('a', words('Sebelas')), drawing('b', words('Tujuh belas'))];
    const whole = await printReport({ ...REQUEST, html: reportOf(...drawn) }, session);
    let isAtWork = false;
    const later = await printReport(
      {
        ...REQUEST,
        html: reportOf(drawing('a', ''), drawing('b', '')),
        drawings: async () => {
          await delay(50);
          isAtWork = true;
          return drawn.toReversed();
        },
      },
      session,
    );
    expect(isAtWork).toBe(true);
    expect((await readTexts(later.pdf)).join(' ')).toMatch(/Sebelas.*Tujuh belas/);
    expect(Buffer.compare(later.pdf, whole.pdf)).toBe(0);
  });

  test('that cannot be made end the print with their reason', async () => {
    const drawings = () => Promise.reject(new Error('no canvas'));
    const printing = printReport(
      { ...REQUEST, html: reportOf(drawing('a', '')), drawings },
      session,
    );
    await expect(printing).rejects.toThrow('no canvas');
  });
});

describe('a hostile document', () => {
  const small = { chapters: 1, rows: 3 };
  const hits: string[] = [];
  let server: Server;
  let base: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      hits.push(request.url ?? '');
      response.end();
    }).on('connection', () => hits.push('connection'));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.close();
  });

  test('reaches no server and runs no script', async () => {
    const extra = `<script>document.body.innerHTML = '<p>SCRIPT</p>'</script>
<link rel="stylesheet" href="${base}/css"><link rel="prefetch" href="${base}/prefetch">
<link rel="preconnect" href="${base}"><link rel="dns-prefetch" href="${base}">
<meta http-equiv="refresh" content="0;url=${base}/refresh"><style>@import url(${base}/import); p{background:url(${base}/background)}</style>
<img src="${base}/img" onerror="document.body.innerHTML='<p>ONERROR</p>'"><iframe src="${base}/iframe"></iframe>
<object data="${base}/object"></object><img src="file:///etc/passwd">`;
    const hostile = await printReport(
      { ...REQUEST, html: makeReport({ ...small, extra }) },
      session,
    );
    const text = (await readTexts(hostile.pdf)).join('');
    expect(text).toContain('BAB 1');
    expect(text).not.toMatch(/SCRIPT|ONERROR/);
    expect(hits).toEqual([]);
    expect(hostile.refused).toContain(`${base}/css`);
  });

  test.each([
    ['another font would show', 'Gubernur ꙮ Bali', 'U+A66E'],
    ['no font has', 'Tanda \u{1F9FF}\u{E0100} ini', 'U+1F9FF'],
  ])('names a letter that %s', async (_, words, point) => {
    const extra = `<p>${words}</p>`;
    const printing = printReport({ ...REQUEST, html: makeReport({ ...small, extra }) }, session);
    await expect(printing).rejects.toMatchObject({
      name: 'UserError',
      exitCode: EXIT.data,
      message: expect.stringMatching(
        new RegExp(`${point.replace('+', '\\+')}.*: “.*${words.slice(0, 5)}`),
      ),
    });
  });

  test('finds ids with any letters', async () => {
    const id = 'Tabel é 100% (a)/b#c';
    const extra = `<h2 id="${id}">x</h2><a href="#${encodeURIComponent(id)}"><span class="halaman" data-untuk="${id}"></span></a>`;
    const odd = await printReport({ ...REQUEST, html: makeReport({ ...small, extra }) }, session);
    expect(odd.pages.get(id)).toMatch(/^\d+$/);
  });

  test('names a list entry without a target', async () => {
    const extra = '<span class="halaman" data-untuk="tak-ada" data-nomor="000"></span>';
    const printing = printReport({ ...REQUEST, html: makeReport({ ...small, extra }) }, session);
    await expect(printing).rejects.toMatchObject({ message: expect.stringContaining('tak-ada') });
  });

  test.each([
    ['left out', '#gambar-1 { display: none }', 'Gambar 1'],
    ['left out on paper alone', '@media print { #gambar-1 { display: none } }', 'Gambar 1'],
    ['without its title on paper', '@media print { caption { display: none } }', 'Tabel 1'],
    ['invisible', 'section:has(> #bab-1) { visibility: hidden }', 'BAB 1'],
    ['without its title', '#tabel-1 caption { display: none }', 'Tabel 1'],
    ['without ink', '.bab { opacity: 0 }', 'BAB 1'],
    ['without height', '#bab-1 { max-height: 0; overflow: clip }', 'BAB 1'],
    ['on every page', '#bab-1 { position: fixed }', 'BAB 1'],
  ])('names what is listed and %s, as a fault of the style sheet', async (_, css, name) => {
    const html = makeReport(small).replace('</style>', `${css}</style>`);
    await expect(printReport({ ...REQUEST, html }, session)).rejects.toMatchObject({
      exitCode: EXIT.data,
      text: { id: expect.stringContaining(`“${name}`) },
    });
  });

  test.each([
    [
      'what is not listed',
      '#gambar-1 svg { display: none } #bab-1 { opacity: 0.5; overflow: hidden; position: relative }',
    ],
    ['on a screen alone', '@media screen { caption, h2 { display: none } }'],
    [
      'while it moves',
      'caption { animation: datang 1s both } @keyframes datang { from { opacity: 0 } to { opacity: 1 } }',
    ],
  ])('lets a style sheet hide %s', async (_, css) => {
    const html = makeReport(small).replace('</style>', `${css}</style>`);
    await expect(printReport({ ...REQUEST, html }, session)).resolves.toHaveProperty('pages');
  });
});
