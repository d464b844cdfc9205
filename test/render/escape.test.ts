import { describe, expect, it } from 'vitest';
import type { Bagian, Inline, Laporan } from '../../src/compose/report.ts';
import { renderSiteStylesheet } from '../../src/render/stylesheet.ts';
import { CONTOH, FOTO } from './contoh.ts';
import { render, TEMPLATES } from './sumber.ts';

const HOSTILE = `</title><script>alert("x")</script>' onload='y' {{judul}} {{{judul}}} </style>`;
/** As wide, letter for letter: the widths of texts and words decide how a table is set. */
const HARMLESS = HOSTILE.replace(/[<>{}"]/g, '¤').replaceAll("'", '!');
/** Strings that are names and not text: they come from the program, or are checked when the data is read. */
const NAMES = new Set(['jenis', 'id', 'kode', 'bahasa', 'rata', 'nada', 'url', 'warna']);

/** The report with the same words behind every text in it. */
function lengthen(value: unknown, words: string, key = ''): unknown {
  if (typeof value === 'string') return NAMES.has(key) || value === '' ? value : value + words;
  if (Array.isArray(value)) return value.map((item) => lengthen(item, words, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, lengthen(item, words, name)]),
  );
}

// The look is checked when the data is read: names of a closed list, colours, files that are there.
const withWords = (words: string): Laporan => ({
  ...(lengthen(CONTOH, words) as Laporan),
  tampilan: CONTOH.tampilan,
});
const poisoned = withWords(HOSTILE);

/** Without the style sheet, and without the one script of the page. */
function withoutOwn(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace('<script src="aset/laporan.js" defer></script>\n', '');
}

describe.each(['situs', 'cetak'] as const)('hostile text in every slot of %s', (ragam) => {
  const html = renderWithPhotos(ragam);
  const outside = withoutOwn(html);

  it('stays text', () => {
    expect(outside).not.toMatch(/<script|<\/style>|' onload|"x"/);
    expect(outside).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(outside).toContain('{{judul}} {{{judul}}}');
  });

  it('changes no tag', () => {
    const tags = (text: string) => text.match(/<[a-z/][a-z0-9]*/gi)?.join(' ');
    expect(tags(outside)).toBe(tags(withoutOwn(renderWithPhotos(ragam, HARMLESS))));
  });
});

it('keeps a chapter title inside its CSS string and its <style>', () => {
  const html = renderWithPhotos('cetak');
  expect(html.match(/<\/style/g)).toHaveLength(1);
  expect(html).not.toContain('<script');
  expect(
    renderSiteStylesheet(poisoned, { templates: TEMPLATES, faces: [], fontUrl: () => '' }),
  ).not.toContain('</');
});

it('does not let a style sheet of the workspace end its <style>', () => {
  const templates = { ...TEMPLATES, 'cetak.css': 'a::after { content: "</style><script>" }' };
  expect(render('cetak', CONTOH, templates).match(/<\/style/g)).toHaveLength(1);
});

it('links only to the web, to a mailbox or into the report', () => {
  const link = (url: string): Inline => ({
    jenis: 'tautan',
    url,
    isi: [{ jenis: 'teks', teks: 'kata' }],
  });
  const bagian: Bagian = {
    id: 'x',
    nomor: null,
    judul: 'x',
    isi: ['https://a.id', 'javascript:alert(1)', 'data:text/html,x', ' javascript:x'].map(
      (url) => ({
        jenis: 'paragraf',
        isi: [link(url)],
      }),
    ),
  };
  const html = render('situs', { ...CONTOH, bagianDepan: [bagian] });
  expect(html).toContain(
    '<p><a href="https://a.id">kata</a></p>\n<p>kata</p>\n<p>kata</p>\n<p>kata</p>',
  );
});

function renderWithPhotos(ragam: 'situs' | 'cetak', words = HOSTILE): string {
  const photos = new Map([...FOTO].map(([path, url]) => [path + words, url]));
  return render(ragam, withWords(words), TEMPLATES, photos);
}
