// What lkjip itself runs inside the printing page, as texts: the page belongs to a browser and knows none of our types,
// and a bundler would put helpers into functions that the page does not have. The report's own scripts never run.

/** Ids that only serve to find where the parts begin. */
export const MARKER_PREFIX = 'lkjip-awal-';

const INVISIBLE = 'lkjip-tanpa-tinta';

const call = (body: string, ...args: readonly unknown[]): string =>
  `(${body})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;

/**
 * Sets title and language, and links to the beginning of each part: Chromium gives a destination to linked ids alone.
 * Returns the `Markers` of pages.ts.
 */
export function prepareScript(title: string, language: string): string {
  return call(
    `(title, language, prefix) => {
      document.title = title;
      document.documentElement.lang = language;
      for (const place of document.querySelectorAll('.halaman[data-untuk]')) place.textContent = '000';
      const mark = (part) => {
        const element = document.querySelector('.' + part);
        if (element === null) return null;
        if (element.id === '') element.id = prefix + part;
        const link = document.createElement('a');
        link.href = '#' + encodeURIComponent(element.id);
        link.hidden = true;
        document.body.append(link);
        return element.id;
      };
      return { front: mark('depan'), body: mark('badan') };
    }`,
    title,
    language,
    MARKER_PREFIX,
  );
}

/** Loads every font face; returns those that cannot be loaded. Nothing is laid out on screen that would ask for them. */
export const LOAD_FONTS = call(`async () => {
  const faces = [...document.fonts];
  const results = await Promise.allSettled(faces.map((face) => face.load()));
  return faces
    .filter((_, index) => results[index].status === 'rejected')
    .map((face) => face.family + ' ' + face.weight + ' ' + face.style);
}`);

/** The ids whose page numbers the lists show. */
export const LISTED_IDS = call(`() => {
  const places = document.querySelectorAll('.halaman[data-untuk]');
  return [...new Set([...places].map((place) => place.dataset.untuk))];
}`);

/** What each linked id is called: the longest text of the links to it, page numbers aside. */
export const LINK_NAMES = call(`() => {
  const names = {};
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const id = link.getAttribute('href').slice(1);
    const name = link.textContent.replace(/\\s+/g, ' ').trim();
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
  readonly element: string;
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
      const owner = parent.closest('[id]');
      found.set(key, {
        font,
        letter: segment,
        element: parent.localName + (owner === null ? '' : ' #' + owner.id),
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
  return specimens.map(({ letter, element, around }) => ({ letter, element, around }));
}`);
