// Fills the pages that a table or a figure leaves empty because it does not fit there: what comes after it goes before it, as far
// as it may. A text that runs inside the printing page, like those of page-scripts.ts.

import { digest } from '../digest.ts';
import type { Tab } from './browser/tab.ts';
import type { Arrangement, Arrangements } from './memory.ts';

/** A table or figure is moved where it leaves this part of a page empty. */
const WORTH = 0.08;
/** So much is on the first of both pages of a paragraph that is cut, and at least of one that is left there by its table; in pixels. */
const TWO_LINES = 42;

/** What an arrangement is the same for, besides the chapter itself. */
export interface LayoutContext {
  /** The whole document, of which the style sheets count. */
  readonly html: string;
  readonly language: string;
  /** The browser and its version. */
  readonly browser: string;
}

/**
 * Lays each chapter out in columns as large as a page, which the browser breaks by the rules of pages, and moves numbered
 * tables and figures that begin a column behind the text that still fits into the one before. They stay behind the text that
 * names them, within their objective, and in the order of their numbers. A chapter that is known is not laid out.
 *
 * A column knows no pages that lie across: what stands on those is left out, and what follows begins another column.
 *
 * @returns how the chapters of this document are arranged
 */
export async function arrangeChapters(
  tab: Tab,
  { html, language, browser }: LayoutContext,
  known: Arrangements = new Map(),
): Promise<Arrangements> {
  const styles = html.match(/<style[\s\S]*?<\/style>/gi) ?? [];
  const around = digest([browser, language, ARRANGE, ...styles].join('\0'));
  const texts = await tab.evaluate<readonly string[]>(CHAPTERS);
  const keys = texts.map((text) => digest(around + text));
  const recalled = JSON.stringify(keys.map((key) => known.get(key) ?? null));
  const found = await tab.evaluate<readonly Arrangement[]>(`(${ARRANGE})(${recalled})`);
  return new Map(keys.map((key, i) => [key, found[i] ?? []]));
}

const CHAPTERS = `[...document.querySelectorAll('.bab')].map((chapter) => chapter.outerHTML)`;

const ARRANGE = `(known) => {
  const WORTH = ${String(WORTH)};
  const TWO_LINES = ${String(TWO_LINES)};
  const HEADING = 'h3, h4, h5, h6';
  const LEADS_TO = 'ul, ol, .tabel';
  const STOP = 'h3, h4, .lanskap, .dokumentasi, .tanda-tangan, .para-pihak, .lembar';
  const LED = 'p + .tabel';
  const MOVED = 'susulan';
  const LAID_OUT = 'lkjip-berkolom';

  const pixels = (length) => Number(/^([\\d.]+)mm$/.exec(length)?.[1]) / 25.4 * 96;

  // A sheet from elsewhere, which was not let in, does not tell its rules.
  const rulesOf = (sheet) => {
    try {
      return sheet.cssRules;
    } catch {
      return [];
    }
  };

  const pageArea = () => {
    const found = { size: '', marginTop: '', marginRight: '', marginBottom: '', marginLeft: '' };
    for (const sheet of document.styleSheets) {
      for (const rule of rulesOf(sheet)) {
        if (!(rule instanceof CSSPageRule) || rule.selectorText !== '') continue;
        for (const name of Object.keys(found)) found[name] = rule.style[name] || found[name];
      }
    }
    const [width, height] = found.size.split(' ').map(pixels);
    return {
      width: width - pixels(found.marginLeft) - pixels(found.marginRight),
      height: height - pixels(found.marginTop) - pixels(found.marginBottom),
    };
  };

  const { width, height } = pageArea();
  if (!(width > 0 && height > 0)) return [];
  const undo = [];
  const setFor = (element, property, value) => {
    const old = element.style.getPropertyValue(property);
    element.style.setProperty(property, value, 'important');
    undo.push(() => element.style.setProperty(property, old));
  };

  const isNumbered = (element) =>
    element.matches('.gambar') ||
    (element.matches('.tabel:not(.lanskap)') && element.querySelector('.label')?.textContent.trim() !== '');

  const blocksOf = (chapter) => [...chapter.querySelectorAll(':scope > section > *')];

  // Blocks that stand across are elsewhere, and whatever follows them begins a page.
  const prepare = (chapter) => {
    const blocks = blocksOf(chapter);
    const upright = getComputedStyle(chapter).page;
    const begins = new Set();
    let isAfter = false;
    for (const block of blocks) {
      const { page, breakBefore } = getComputedStyle(block);
      const isAcross = page !== 'auto' && page !== upright;
      if (isAcross) setFor(block, 'display', 'none');
      else if (isAfter || breakBefore === 'page') {
        setFor(block, 'break-before', 'column');
        begins.add(block);
      }
      isAfter = isAcross;
    }
    return { blocks, begins };
  };

  const margins = new Map();
  const marginOf = (element) => {
    const known = margins.get(element) ?? Number.parseFloat(getComputedStyle(element).marginTop);
    margins.set(element, known);
    return known;
  };

  const measure = (chapter, blocks) => {
    const origin = chapter.getBoundingClientRect();
    const columnOf = ({ left }) => Math.round((left - origin.left) / width - 0.3);
    return blocks.flatMap((element) => {
      const rects = [...element.getClientRects()];
      if (rects.length === 0) return [];
      const end = rects.at(-1);
      const inside = rects.reduce((sum, rect) => sum + rect.height, 0);
      return [{
        element,
        from: columnOf(rects[0]),
        to: columnOf(end),
        bottom: end.bottom - origin.top,
        height: inside + marginOf(element),
      }];
    });
  };

  // The block at that place begins a column, but for what leads to it, and the column before ends early.
  const gapBefore = (boxes, at, begins) => {
    const { element, from } = boxes[at];
    let first = at;
    const leads = (box) =>
      box.from === from && box.element.parentElement === element.parentElement && box.element.matches(HEADING + ', p');
    while (first > 0 && leads(boxes[first - 1])) first -= 1;
    const before = boxes[first - 1];
    if (before === undefined || before.to !== from - 1) return null;
    if (boxes.slice(first, at + 1).some((box) => begins.has(box.element))) return null;
    const room = height - before.bottom;
    return room > WORTH * height ? { first, room } : null;
  };

  // What may go before the block, in pieces that stay together; of its own kind, what has to wait with it.
  const piecesAfter = (block, begins) => {
    const kind = block.matches('.gambar') ? '.gambar' : '.tabel';
    const pieces = [];
    let piece = [];
    for (let next = block.nextElementSibling; next !== null; next = next.nextElementSibling) {
      if (next.matches(STOP) || begins.has(next)) break;
      const isKind = next.matches(kind);
      if (isKind && (!isNumbered(next) || piece.some((one) => one.matches(HEADING)))) break;
      if (isKind) pieces.push({ waits: next });
      else piece.push(next);
      const after = next.nextElementSibling;
      const isLead = next.matches(HEADING) || (next.matches('p') && after?.matches(LEADS_TO) && !after.matches(kind));
      if (isKind || isLead) continue;
      pieces.push({ piece });
      piece = [];
    }
    return pieces;
  };

  // How many of the pieces there is room for; the last may be a paragraph that goes on on the next page.
  const choose = (block, pieces, room, heights) => {
    const group = [block];
    const passed = [];
    let waiting = [];
    for (const { waits, piece } of pieces) {
      if (waits !== undefined) {
        waiting.push(waits);
        continue;
      }
      const end = piece.at(-1);
      const sum = piece.reduce((all, element) => all + (heights.get(element) ?? Infinity), 0);
      const isCut = end.matches('p:not(.utuh)') && room - sum + heights.get(end) > TWO_LINES;
      if (sum > room && !isCut) break;
      group.push(...waiting);
      waiting = [];
      passed.push(piece);
      room -= sum;
      if (room <= 0) break;
    }
    return { group, passed };
  };

  // Returns what was moved; nothing where it does not help.
  const move = (chapter, parts, boxes, { at, first, room }) => {
    const { begins } = parts;
    const heights = new Map(boxes.map((box) => [box.element, box.height]));
    const block = boxes[at].element;
    const leads = boxes.slice(first, at);
    const left = room - leads.reduce((sum, box) => sum + box.height, 0);
    const { group, passed } = choose(block, piecesAfter(block, begins), left, heights);
    const mayStayBehind = left > 0 && block.matches(LED) && leads.at(-1)?.height > TWO_LINES;
    if (passed.length === 0 && !mayStayBehind) return [];
    const places = group.map((element) => [element, element.nextSibling]);
    const { from } = boxes[at];
    const rises = (element) => measure(chapter, [element])[0].from < from;
    passed.at(-1)?.at(-1).after(...group);
    for (const element of group) element.classList.add(MOVED);
    // What did not fit after all comes behind again.
    while (passed.length > 0 && !rises(passed.at(-1)[0])) passed.pop()[0].before(...group);
    const helps = passed.length > 0 || (mayStayBehind && rises(leads[0].element));
    if (!helps) {
      for (const [element, place] of places.reverse()) {
        element.classList.remove(MOVED);
        block.parentElement.insertBefore(element, place);
      }
    }
    parts.blocks = blocksOf(chapter);
    return helps ? group : [];
  };

  const arrange = (chapter, parts) => {
    const settled = new Set();
    let boxes = measure(chapter, parts.blocks);
    for (let at = 0; at < boxes.length; at += 1) {
      const { element } = boxes[at];
      if (!isNumbered(element) || settled.has(element)) continue;
      const gap = gapBefore(boxes, at, parts.begins);
      if (gap === null) continue;
      const group = move(chapter, parts, boxes, { at, ...gap });
      for (const one of [element, ...group]) settled.add(one);
      if (group.length === 0) continue;
      boxes = measure(chapter, parts.blocks);
      at = gap.first - 1;
    }
  };

  const arrangeAnew = (chapters) => {
    const screenOff = document.querySelector('style[media=screen]');
    if (screenOff !== null) screenOff.media = 'not all';
    const style = document.createElement('style');
    style.textContent = '.sampul, .depan, .bab:not(.' + LAID_OUT + ') { display: none } body { width: ' + width + 'px }' +
      ' .bab { width: ' + width + 'px; height: ' + height + 'px; column-width: ' + width + 'px; column-gap: 0; column-fill: auto }' +
      // Of a table that goes on, a column then repeats the head.
      ' thead { break-inside: avoid }';
    document.head.append(style);
    for (const chapter of chapters) chapter.classList.add(LAID_OUT);
    const prepared = chapters.map((chapter) => [chapter, prepare(chapter)]);
    // Where nothing may move, as in annexes, nothing needs to be laid out.
    const mayMove = ([, { blocks, begins }]) =>
      blocks.some((block) => isNumbered(block) && (piecesAfter(block, begins).length > 0 || block.matches(LED)));
    for (const [chapter] of prepared.filter((one) => !mayMove(one))) chapter.classList.remove(LAID_OUT);
    for (const [chapter, parts] of prepared.filter(mayMove)) arrange(chapter, parts);
    for (const chapter of chapters) chapter.classList.remove(LAID_OUT);
    style.remove();
    for (const restore of undo.reverse()) restore();
    if (screenOff !== null) screenOff.media = 'screen';
  };

  const arrangeAgain = (blocks, places) => {
    for (const [at, before] of places) {
      blocks[before].after(blocks[at]);
      blocks[at].classList.add(MOVED);
    }
  };

  const placesOf = (chapter, blocks) =>
    blocksOf(chapter)
      .filter((block) => block.classList.contains(MOVED))
      .map((block) => [blocks.indexOf(block), blocks.indexOf(block.previousElementSibling)]);

  const chapters = [...document.querySelectorAll('.bab')].map((chapter, i) => ({
    chapter,
    blocks: blocksOf(chapter),
    places: known[i],
  }));
  const unknown = chapters.filter(({ places }) => places === null);
  if (unknown.length > 0) arrangeAnew(unknown.map(({ chapter }) => chapter));
  return chapters.map(({ chapter, blocks, places }) => {
    if (places === null) return placesOf(chapter, blocks);
    arrangeAgain(blocks, places);
    return places;
  });
}`;
