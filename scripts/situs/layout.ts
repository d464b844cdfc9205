// The frame of a page: navigation, what is on the page, the page before and the one after. One element a line.

import { posix } from 'node:path';
import { escapeHtml } from '../../src/escape.ts';
import type { Heading } from './markdown.ts';
import type { Page, Pages } from './pages.ts';

/** Everything comes from the site itself, and nothing is asked of anybody else. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

export const STYLE_FILE = 'aset/situs.css';
export const SCRIPT_FILE = 'aset/situs.js';
export const SEARCH_FILE = 'aset/cari.js';

/** Headings of this depth are listed beside the page. */
const DEEPEST = 3;

export function pageHtml(page: Page, pages: Pages): string {
  const to = (path: string) => escapeHtml(posix.relative(posix.dirname(page.path), path));
  const lines = [
    '<!DOCTYPE html>',
    `<html lang="${page.isEnglish ? 'en' : 'id'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(page.path === 'index.html' ? page.title : `${page.title} · lkjip`)}</title>`,
    `<link rel="stylesheet" href="${to(STYLE_FILE)}">`,
    `<script src="${to(SCRIPT_FILE)}" data-cari="${to(SEARCH_FILE)}" data-akar="${to('.') || '.'}" defer></script>`,
    '</head>',
    '<body class="panduan">',
    `<a class="lompat" href="#isi" lang="id">Langsung ke isi</a>`,
    '<header class="kepala-situs" lang="id">',
    `<a class="merek" href="${to('index.html')}">lkjip</a>`,
    '<search class="cari" hidden></search>',
    '</header>',
    '<nav class="halaman" aria-label="Halaman" lang="id">',
    '<details open>',
    '<summary>Panduan</summary>',
    ...navigation(pages.guides, page, to),
    '<h2>Lainnya</h2>',
    ...navigation(pages.more, page, to),
    '</details>',
    '</nav>',
    ...contents(page),
    '<main id="isi" tabindex="-1">',
    page.html.trimEnd(),
    ...neighbours(page, pages.guides, to),
    '</main>',
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

function navigation(
  list: readonly Page[],
  current: Page,
  to: (path: string) => string,
): readonly string[] {
  const link = (page: Page) => {
    const mark = page === current ? ' aria-current="page"' : '';
    const lang = page.isEnglish ? ' lang="en"' : '';
    const title = page.path === 'index.html' ? 'Beranda' : page.title;
    return `<li><a href="${to(page.path)}"${lang}${mark}>${escapeHtml(title)}</a></li>`;
  };
  return ['<ul>', ...list.map(link), '</ul>'];
}

function contents({ headings }: Page): readonly string[] {
  const listed = headings.filter(({ level }) => level > 1 && level <= DEEPEST);
  if (listed.length < 2) return [];
  const entry = ({ id, level, title, isEnglish }: Heading) =>
    `<li class="tingkat-isi-${level}"><a href="#${escapeHtml(id)}"${isEnglish ? ' lang="en"' : ''}>${escapeHtml(title)}</a></li>`;
  return [
    '<nav class="isi-halaman" aria-label="Di halaman ini">',
    '<details open>',
    '<summary lang="id">Di halaman ini</summary>',
    '<ul>',
    ...listed.map(entry),
    '</ul>',
    '</details>',
    '</nav>',
  ];
}

function neighbours(
  page: Page,
  guides: readonly Page[],
  to: (path: string) => string,
): readonly string[] {
  const at = guides.indexOf(page);
  const [before, after] = at < 0 ? [] : [guides[at - 1], guides[at + 1]];
  const link = (one: Page | undefined, rel: string, word: string) =>
    one === undefined
      ? []
      : [
          `<a rel="${rel}" href="${to(one.path)}"><span>${word}</span> ${escapeHtml(one.title)}</a>`,
        ];
  const links = [...link(before, 'prev', 'Sebelumnya:'), ...link(after, 'next', 'Berikutnya:')];
  return links.length === 0
    ? []
    : ['<nav class="tetangga" aria-label="Panduan lain" lang="id">', ...links, '</nav>'];
}
