// What lkjip itself runs inside the printing page, as texts: the page belongs to a browser and knows none of our types,
// and a bundler would put helpers into functions that the page does not have. The report's own scripts never run.

import type { Heading } from './outline.ts';
import { FIND_HIDDEN } from './hidden.ts';
import { MARKER_PREFIX, type Markers } from './pages.ts';

const INVISIBLE = 'lkjip-tanpa-tinta';

const call = (body: string, ...args: readonly unknown[]): string =>
  `(${body})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;

/** What the page says of itself. */
export interface Prepared {
  readonly markers: Markers;
  readonly headings: readonly Heading[];
  /** The ids whose page numbers the lists show. */
  readonly listed: readonly string[];
  /** Of those, the ids of what the style sheets leave out, hide or put on every page. */
  readonly hidden: readonly string[];
  /** The ids of the chapters, whose first pages bear no running head. */
  readonly openings: readonly string[];
  readonly author: string | null;
  /** The number under which it is filed. */
  readonly identifier: string | null;
}

/**
 * Sets title and language, and links to the beginning of each part and chapter and to each heading: Chromium gives a destination to
 * linked ids alone. Returns {@link Prepared}.
 */
export function prepareScript(title: string, language: string): string {
  return call(
    `(title, language, prefix) => {
      document.title = title;
      document.documentElement.lang = language;
      const links = document.createElement('div');
      links.hidden = true;
      const mark = (element, name) => {
        if (element.id === '') element.id = prefix + name;
        const link = document.createElement('a');
        link.href = '#' + encodeURIComponent(element.id);
        links.append(link);
        return element.id;
      };
      const places = [...document.querySelectorAll('.halaman[data-untuk]')];
      for (const place of places) place.textContent = '000';
      const listed = [...new Set(places.map((place) => place.dataset.untuk))];
      ${FIND_HIDDEN}
      const hidden = findHidden(listed);
      const markPart = (part) => {
        const element = document.querySelector('.' + part);
        return element === null ? null : mark(element, part);
      };
      const markers = { front: markPart('depan'), body: markPart('badan') };
      const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading, i) => ({
        id: mark(heading, 'judul-' + i),
        rank: Number(heading.localName[1]),
        title: heading.textContent.replace(/\\s+/g, ' ').trim(),
      }));
      const openings = [...document.querySelectorAll('.bab')].map((bab, i) => mark(bab, 'bab-' + i));
      document.body.append(links);
      const author = document.querySelector('meta[name=author]')?.content;
      const identifier = document.querySelector('meta[name="dcterms.identifier"]')?.content;
      return { markers, headings, listed, hidden, openings, author: author || null, identifier: identifier || null };
    }`,
    title,
    language,
    MARKER_PREFIX,
  );
}

/**
 * Keeps the spaces at which lines end, which would otherwise be left out of the text that is read aloud and copied: the
 * words on both sides would be one. Where a space parts two boxes of one text (a label above its title), it gets a box
 * that takes no room.
 */
export const KEEP_SPACES = call(`() => {
  const SPACES = /[ \\t\\r\\n\\f]+/g;
  const TEXTS = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,th,td,caption,figcaption,a';
  const ownerOf = (text) => text.parentElement.closest(TEXTS);
  const isInline = (element) => {
    const { display } = getComputedStyle(element);
    return display.startsWith('inline') || display === 'contents';
  };
  // What has been seen of the line so far: its last text, where a space has come since, and whether a box has ended.
  let last = null;
  let space = null;
  let hasEnd = true;
  const add = (text) => {
    const words = text.data.replace(SPACES, ' ');
    const bare = words.replace(/^ | $/g, '');
    text.data = bare;
    if (bare === '') {
      if (words !== '') space ??= text;
      return;
    }
    if (words.startsWith(' ')) space ??= text;
    if (last !== null && !hasEnd && space !== null) {
      space.data = space === text ? ' ' + bare : space.data + ' ';
    } else if (last !== null && hasEnd && ownerOf(last) !== null && ownerOf(last) === ownerOf(text)) {
      const between = document.createElement('span');
      between.style.position = 'absolute';
      between.textContent = ' ';
      last.after(between);
    }
    last = text;
    space = words.endsWith(' ') ? text : null;
    hasEnd = false;
  };
  const walk = (node) => {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === Node.TEXT_NODE) add(child);
      else if (child.nodeType === Node.ELEMENT_NODE) enter(child);
    }
  };
  const enter = (element) => {
    if (element.matches('style, script, svg, template, pre, textarea')) return;
    const isBox = element.localName === 'br' || !isInline(element);
    hasEnd ||= isBox;
    walk(element);
    hasEnd ||= isBox;
  };
  walk(document.body);
  const style = document.createElement('style');
  // A line that fills its page to the edge would have its space beyond it, where nothing is printed.
  style.textContent = 'body { white-space-collapse: preserve }' +
    '.depan, .badan, body:not(:has(.depan, .badan)) { margin-inline-end: 0.5px }';
  document.head.append(style);
}`);

/** Loads every font face; returns those that cannot be loaded. Nothing is laid out on screen that would ask for them. */
export const LOAD_FONTS = call(`async () => {
  const faces = [...document.fonts];
  const results = await Promise.allSettled(faces.map((face) => face.load()));
  return faces
    .filter((_, index) => results[index].status === 'rejected')
    .map((face) => face.family + ' ' + face.weight + ' ' + face.style);
}`);

/** What each linked id is called: the longest text of the links to it, page numbers aside. */
export const LINK_NAMES = call(`() => {
  const names = {};
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const id = link.getAttribute('href').slice(1);
    const words = [...link.childNodes].filter((node) => node.classList?.contains('halaman') !== true);
    const name = words.map((node) => node.textContent).join('').replace(/\\s+/g, ' ').trim();
    if (name.length > (names[id] ?? '').length) names[id] = name;
  }
  return names;
}`);

/** Takes the ink from the document and leaves its layout: pages that show nothing are printed in half the time. */
export const HIDE = call(`() => {
  const style = document.createElement('style');
  style.id = '${INVISIBLE}';
  style.textContent = 'body { visibility: hidden }';
  document.head.append(style);
}`);

/** Undoes {@link HIDE}. */
export const SHOW = call(`() => document.getElementById('${INVISIBLE}').remove()`);

/** Puts each drawing in the place of its empty frame, which bears the same name. */
export function drawScript(drawings: readonly string[]): string {
  return call(
    `(drawings) => {
      const template = document.createElement('template');
      template.innerHTML = drawings.join('');
      const nameOf = (svg) => svg.getAttribute('aria-labelledby');
      const drawn = new Map([...template.content.children].map((svg) => [nameOf(svg), svg]));
      for (const frame of document.querySelectorAll('svg')) {
        const svg = drawn.get(nameOf(frame));
        if (svg !== undefined) frame.replaceWith(svg.cloneNode(true));
      }
    }`,
    drawings,
  );
}

/** Writes the page numbers into the lists. */
export function fillScript(numbers: Readonly<Record<string, string>>): string {
  return call(
    `(numbers) => {
      for (const place of document.querySelectorAll('.halaman[data-untuk]')) {
        place.textContent = numbers[place.dataset.untuk] ?? '000';
        // A style sheet of old puts the attribute behind the text.
        place.removeAttribute('data-nomor');
      }
    }`,
    numbers,
  );
}

/** One letter in one style, and where the report first uses it. */
export interface Specimen {
  readonly letter: string;
  readonly around: string;
}

/**
 * Replaces the document by a sheet of its letters, one a page for each letter and style, so that a print tells which
 * of them has no font. Returns {@link Specimen}s in the order of the pages.
 */
export const SPECIMEN_SHEET = call(`() => {
  const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' });
  const found = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data;
    const parent = walker.currentNode.parentElement;
    if (parent.closest('style, script') !== null) continue;
    const { fontStyle, fontWeight, fontFamily } = getComputedStyle(parent);
    const font = 'font-style:' + fontStyle + ';font-weight:' + fontWeight + ';font-family:' + fontFamily;
    for (const { segment, index } of segmenter.segment(text)) {
      const key = font + segment;
      if (/^[ \\t\\r\\n]+$/.test(segment) || found.has(key)) continue;
      found.set(key, {
        font,
        letter: segment,
        around: text.slice(Math.max(0, index - 20), index + segment.length + 20).replace(/\\s+/g, ' ').trim(),
      });
    }
  }
  const specimens = [...found.values()];
  document.body.removeAttribute('style');
  document.body.replaceChildren(...specimens.map(({ font, letter }) => {
    const page = document.createElement('div');
    page.style.cssText = 'all:initial;display:block;break-before:page;' + font;
    page.textContent = letter;
    return page;
  }));
  return specimens.map(({ letter, around }) => ({ letter, around }));
}`);
