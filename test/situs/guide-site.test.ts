// `npm run situs`: the guides as a site. Every link leads somewhere, nothing is asked of anybody else, and everybody can read it.

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../scripts/situs/markdown.ts';
import { readPages } from '../../scripts/situs/pages.ts';
import { makeSite } from '../../scripts/situs/site.ts';
import { GUIDES } from '../../src/cli/run/help/guide.ts';
import { ROOT } from '../cli/io.ts';
import { runAxe } from './axe.ts';
import { launchPeramban } from './peramban.ts';

let site: ReadonlyMap<string, Uint8Array>;
const textOf = (path: string) => new TextDecoder().decode(site.get(path));
const pages = () => [...site.keys()].filter((path) => path.endsWith('.html'));

beforeAll(async () => {
  site = await makeSite(ROOT);
});

describe('the files', () => {
  test('are the same bytes at the second time', async () => {
    const again = await makeSite(ROOT);
    expect([...again.keys()]).toEqual([...site.keys()]);
    for (const [path, content] of site)
      expect([path, Buffer.compare(content, again.get(path) ?? new Uint8Array())]).toEqual([
        path,
        0,
      ]);
  });

  test('hold every guide, whole', async () => {
    for (const [name, { file }] of Object.entries(GUIDES)) {
      const text = await readFile(join(ROOT, 'templates', file), 'utf8');
      const page = textOf(`${name}.html`);
      const lines = text.replaceAll(/```[^]*?```/g, '').match(/^#+ .*$/gm) ?? [];
      expect(page.match(/<h\d id=/g)).toHaveLength(lines.length);
      for (const [, block = ''] of text.matchAll(/^```\w*\n([^]*?)^```$/gm))
        expect(page).toContain(block.split('\n')[0]?.replaceAll(/[&<>"']/g, escaped) ?? '');
    }
  });

  test('lead nowhere that is not there', () => {
    let count = 0;
    for (const path of pages()) {
      for (const [, address = ''] of textOf(path).matchAll(/ (?:href|src|data-cari)="([^"]*)"/g)) {
        if (/^[a-z]+:/.test(address)) continue;
        const [file = '', anchor] = address.split('#');
        const target = file === '' ? path : posix.join(posix.dirname(path), file);
        expect([path, address, site.has(target)]).toEqual([path, address, true]);
        if (anchor === undefined) continue;
        const hasAnchor = textOf(target).includes(` id="${decodeURIComponent(anchor)}"`);
        expect([path, address, hasAnchor]).toEqual([path, address, true]);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(200);
  });

  test('ask nothing of anybody else', () => {
    for (const path of pages()) {
      const page = textOf(path);
      expect(page).toContain(`content="default-src 'none'; script-src 'self'; style-src 'self'`);
      expect(page.match(/<(?:script|link|img|iframe)[^>]*(?:src|href)="[a-z]+:/g)).toBeNull();
      expect(page.match(/ style="|<style| on[a-z]+="/g)).toBeNull();
    }
    expect(textOf('aset/situs.css').match(/url\('[^']*\//g)).toBeNull();
  });

  test('tell search of every section, under an id that is there', () => {
    const rows = textOf('aset/cari.js').split('\n').slice(1, -2);
    expect(rows.length).toBeGreaterThan(300);
    for (const row of rows) {
      const [path = '', , id = ''] = JSON.parse(row.replace(/,$/, '')) as readonly string[];
      expect([path, id, textOf(path).includes(` id="${id}"`)]).toEqual([path, id, true]);
    }
  });
});

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (one: string) => ENTITIES[one] ?? one;

describe('a guide', () => {
  test('has the ids that its repository shows it with', () => {
    const { headings } = renderMarkdown('# A\n\n## TAHUN/narasi/*.md\n\n## A\n', () => null);
    expect(headings.map(({ id }) => id)).toEqual(['a', 'tahunnarasimd', 'a-1']);
  });

  test('may have comments and no other markup', () => {
    expect(renderMarkdown('a <!-- b --> c\n\n<!-- d -->\n', () => null).html).toBe('<p>a  c</p>\n');
    expect(() => renderMarkdown('<script>1</script>\n', () => null)).toThrow('markup in a guide');
    expect(() => renderMarkdown('a <b>c</b>\n', () => null)).toThrow('markup in a guide');
  });

  test('is English from its English heading on', () => {
    const { html, headings } = renderMarkdown('# A\n\n## In English\n\n## B\n', () => null);
    expect(html).toContain('<div lang="en">\n<h2 id="in-english">');
    expect(headings.map(({ isEnglish }) => isEnglish)).toEqual([false, true, true]);
  });

  test.each([
    ['[a](hilang.md)', 'README.md: there is no hilang.md'],
    ['[a](../luar.md)', 'README.md: there is no ../luar.md'],
    ['[a](#hilang)', 'README.md: there is no #hilang'],
    ['[a](data/README.md#hilang)', 'README.md: there is no data.html#hilang'],
    ['![a](hilang.png)', 'README.md: there is no hilang.png'],
  ])('that leads nowhere stops the build: %s', async (link, words) => {
    const root = await mkdtemp(join(tmpdir(), 'lkjip-situs-'));
    const guides = Object.values(GUIDES).map(({ file }) => join('templates', file));
    const others = ['CHANGELOG.md', 'SECURITY.md', 'CONTRIBUTING.md'];
    const sources = ['src/README.md', 'src/validate/README.md', ...guides, ...others];
    for (const file of sources) {
      await mkdir(join(root, dirname(file)), { recursive: true });
      await writeFile(join(root, file), '# Judul\n');
    }
    await writeFile(join(root, 'README.md'), `# Judul\n\n[b](data/) [c](#judul)\n`);
    await expect(readPages(root)).resolves.toMatchObject({ others: [] });
    await writeFile(join(root, 'README.md'), `# Judul\n\n${link}\n`);
    await expect(readPages(root)).rejects.toThrow(words);
    await rm(root, { recursive: true });
  });
});

describe('in a browser', () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const said: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lkjip-situs-'));
    for (const [path, content] of site) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    browser = await launchPeramban();
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  const show = async (path: string, width: number, scheme: 'light' | 'dark') => {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(pathToFileURL(join(folder, path)).href);
  };

  test.each([
    ['index.html', 1280, 'light'],
    ['index.html', 320, 'dark'],
    ['data.html', 320, 'light'],
    ['data.html', 1280, 'dark'],
    ['mulai.html', 320, 'light'],
    ['perubahan.html', 800, 'dark'],
    ['berkas/data/2020/target.yaml.html', 320, 'dark'],
  ] as const)(
    '%s at %i pixels, %s: axe finds nothing, and nothing is wider',
    async (path, most, scheme) => {
      await show(path, most, scheme);
      expect((await runAxe(page)).wrong).toEqual([]);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect(width).toBeLessThanOrEqual(most);
    },
  );

  test('search finds a section and leads to it', async () => {
    await show('mulai.html', 1280, 'light');
    await page.type('#kata', 'rupiah bulat');
    await page.waitForSelector('.hasil li');
    expect(await page.evaluate(`document.querySelector('.cacah').textContent`)).toMatch(
      /^\d+ bagian/,
    );
    expect((await runAxe(page)).wrong).toEqual([]);
    await Promise.all([page.waitForNavigation(), page.click('.hasil a')]);
    expect(await page.evaluate('document.querySelector(":target") !== null')).toBe(true);
    await page.type('#kata', 'xyzzy');
    await page.waitForFunction(
      `document.querySelector('.cacah').textContent === 'tidak ditemukan'`,
    );
  });

  test('and all of that without a request to anybody, or a word on the console', () => {
    expect(said).toEqual([]);
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(asked.length).toBeGreaterThan(20);
  });
});
