// Lays the report out before it is printed: how its pages are filled, and on which its places will be.

import { digest } from '../../digest.ts';
import type { Tab } from '../browser/tab.ts';
import { AS_WRITTEN, type Arrangement, type Arrangements } from '../memory.ts';
import { ARRANGE } from './arrange.ts';
import { COLUMNS } from './columns.ts';
import { FORETELL } from './foretell.ts';
import { SPANS } from './spans.ts';

/** What an arrangement is the same for, besides the chapter itself. */
export interface LayoutContext {
  /** The whole document, of which the style sheets count. */
  readonly html: string;
  readonly language: string;
  /** The browser and its version. */
  readonly browser: string;
}

/** For each chapter what its arrangement is known by: the digest of all that it depends on. */
export async function identifyChapters(
  tab: Tab,
  { html, language, browser }: LayoutContext,
): Promise<readonly string[]> {
  const styles = html.match(/<style[\s\S]*?<\/style>/gi) ?? [];
  const around = digest([browser, language, LAY_OUT, ...styles].join('\0'));
  const texts = await tab.evaluate<readonly string[]>(CHAPTERS);
  return texts.map((text) => digest(around + text));
}

const CHAPTERS = `[...document.querySelectorAll('.bab')].map((chapter) => chapter.outerHTML)`;

export interface LayoutRequest {
  /** Of each chapter, from {@link identifyChapters}. */
  readonly chapters: readonly string[];
  /** A chapter that is known is arranged as it was. */
  readonly known?: Arrangements | undefined;
  /** The ids whose pages are wanted: without any, only chapters that are not known are laid out. */
  readonly wanted?: readonly string[];
}

export interface Layout {
  /** How the chapters of this document are arranged. */
  readonly arrangements: Arrangements;
  /** The pages of the wanted ids, counted from 0, as far as the print will break where the columns do; not all may be found. */
  readonly places: ReadonlyMap<string, number>;
}

/** Arranges the chapters in the document, and foretells where its places will be printed. */
export async function layOut(
  tab: Tab,
  { chapters, known = new Map(), wanted = [] }: LayoutRequest,
): Promise<Layout> {
  const recalled = chapters.map((key) => known.get(key) ?? null);
  const args = [recalled, wanted].map((one) => JSON.stringify(one));
  const { arrangements, pages } = await tab.evaluate<{
    readonly arrangements: readonly Arrangement[];
    readonly pages: Readonly<Record<string, number>>;
  }>(`(${LAY_OUT})(${args.join(', ')})`);
  return {
    arrangements: new Map(chapters.map((key, i) => [key, arrangements[i] ?? AS_WRITTEN])),
    places: new Map(Object.entries(pages)),
  };
}

const LAY_OUT = `(known, wanted) => {
  ${COLUMNS}
  if (!(width > 0 && height > 0)) return { arrangements: [], pages: {} };
  ${ARRANGE}
  ${SPANS}
  ${FORETELL}

  const chapters = [...document.querySelectorAll('.bab')].map((chapter, i) => ({
    chapter,
    blocks: blocksOf(chapter),
    arrangement: known[i],
  }));
  const isNew = ({ arrangement }) => arrangement === null;
  for (const { chapter, blocks, arrangement } of chapters.filter((one) => !isNew(one))) {
    arrangeAgain(blocks, arrangement);
    partSpansAgain(chapter, arrangement.parted);
  }
  let pages = {};
  if (wanted.length > 0 || chapters.some(isNew)) {
    const found = new Map();
    const breaks = (part) => {
      if (!found.has(part)) found.set(part, breaksOf(part));
      return found.get(part);
    };
    begin();
    for (const { chapter } of chapters.filter(isNew)) arrangeAnew(chapter, breaks(chapter));
    for (const one of chapters.filter(isNew)) one.parted = partSpans(one.chapter, breaks(one.chapter));
    if (wanted.length > 0) pages = foretell(wanted, breaks);
    end();
  }
  const arrangements = chapters.map(
    ({ chapter, blocks, arrangement, parted }) => arrangement ?? { ...arrangementOf(chapter, blocks), parted },
  );
  return { arrangements, pages };
}`;
