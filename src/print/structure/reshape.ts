// The structure as PDF/UA wants it, from the one that Chromium writes: without wrappers that mean nothing and without
// what only decorates, with the parts that lists, tables and headings must have.

import {
  isElement,
  isMark,
  marksOf,
  type Annotation,
  type Element,
  type Kid,
  type Mark,
} from './element.ts';
import { TEXT } from './scan.ts';

/** What the pages say of the marks and links. */
export interface Facts {
  /** A sum of `SHAPES`, `PICTURES` and `TEXT`. */
  readonly paintsOf: (mark: Mark) => number;
  /** What is written in a mark: the same for the same words in the same letters. */
  readonly textOf: (mark: Mark) => string;
  /** Does the link lead to a place in the document? */
  readonly isInternal: (annotation: Annotation) => boolean;
}

/** The structure anew. Marks that are not in it any more are decoration, or paint nothing. */
export function reshape(root: Element, facts: Facts): Element {
  const real = keepReal(root, facts) ?? { ...root, kids: [] };
  return nestHeadings(complete(unwrap(real), facts));
}

/** Cells and rows keep their place in the table although they may be empty. */
const MAY_BE_EMPTY = new Set(['TR', 'TH', 'TD']);

/** Without the marks that are no text, but for those of a figure, and without what is then empty. */
function keepReal(element: Element, facts: Facts): Element | undefined {
  const { type } = element;
  const isFigure = type === 'Figure';
  const hasWords = hasText(element, 'Alt') || hasText(element, 'ActualText');
  const isShown = (mark: Mark): boolean => {
    const paints = facts.paintsOf(mark);
    return isFigure && hasWords ? paints !== 0 : (paints & TEXT) !== 0;
  };
  const kids = element.kids.flatMap((kid): Kid | Kid[] => {
    if (isElement(kid)) return keepReal(kid, facts) ?? [];
    return isMark(kid) && !isShown(kid) ? [] : [kid];
  });
  if (kids.length === 0 && !MAY_BE_EMPTY.has(type)) return undefined;
  if (type === 'TR') return keepOnce({ ...element, kids }, facts);
  // A picture without words is decoration, and a frame round other figures is none itself.
  return isFigure && !hasWords
    ? { kind: 'element', type: 'NonStruct', kids }
    : { ...element, kids };
}

function hasText({ texts }: Element, key: string): boolean {
  const text = texts?.get(key) ?? '';
  return !/^(?:\(\s*\)|<(?:feff)?>)?$/i.test(text);
}

/** Chromium says the head of a table anew on each page that repeats it: to the ear it is there once. */
function keepOnce(row: Element, { textOf }: Facts): Element {
  const cells = row.kids.filter(isElement).map((cell) => {
    const byPage = new Map<number, string>();
    for (const mark of marksOf(cell)) {
      byPage.set(mark.page, (byPage.get(mark.page) ?? '') + textOf(mark));
    }
    return byPage;
  });
  const full = cells.filter((byPage) => byPage.size > 0);
  const [first] = full[0]?.keys() ?? [];
  const isRepeated =
    first !== undefined &&
    full.every(
      (byPage) => byPage.size > 1 && new Set(byPage.values()).size === 1 && byPage.has(first),
    );
  return isRepeated ? keepPage(row, first) : row;
}

function keepPage(element: Element, page: number): Element {
  const kids = element.kids.flatMap((kid): Kid[] => {
    if (isElement(kid)) return [keepPage(kid, page)];
    return kid.page === page ? [kid] : [];
  });
  return { ...element, kids };
}

/** Wrappers without a meaning of their own. */
const GENERIC = new Set(['NonStruct', 'Div']);
/** What runs along with the words of a paragraph. */
const INLINE = new Set(['Strong', 'Em', 'Span', 'Code', 'Quote', 'Link', 'Formula']);
/** Where all is words, whatever wraps them. */
const HOLDS_WORDS = /^(?:P|H[1-6]?|Caption|Lbl|Strong|Em|Span|Code|Quote|Link)$/;
/** Where words stand in paragraphs only. */
const HOLDS_BLOCKS = new Set(['Document', 'BlockQuote']);

const isGeneric = (kid: Kid): kid is Element => isElement(kid) && GENERIC.has(kid.type);
const isWords = (kid: Kid): boolean => !isElement(kid) || INLINE.has(kid.type);
/** Chromium wraps each run of text once. */
const isRun = (kid: Kid): boolean => isGeneric(kid) && kid.kids.every((inner) => !isElement(inner));

/** Without wrappers; a block of text that was known only by its wrapper is a paragraph. */
function unwrap(element: Element): Element {
  const kids = unwrapKids(element);
  return { ...element, kids: HOLDS_BLOCKS.has(element.type) ? toParagraphs(kids) : kids };
}

function unwrapKids(element: Element): Kid[] {
  const runsAlong =
    HOLDS_WORDS.test(element.type) || element.kids.some((kid) => isWords(kid) || isRun(kid));
  return element.kids.flatMap((kid) => {
    if (!isElement(kid)) return [kid];
    if (!isGeneric(kid)) return [unwrap(kid)];
    if (isRun(kid)) return kid.kids;
    const inner = unwrapKids(kid);
    return runsAlong ? inner : toParagraphs(inner);
  });
}

/** Words between blocks become paragraphs. */
function toParagraphs(kids: readonly Kid[]): Kid[] {
  const result: Kid[] = [];
  let words: Kid[] = [];
  const end = (): void => {
    if (words.length > 0) result.push({ kind: 'element', type: 'P', kids: words });
    words = [];
  };
  for (const kid of kids) {
    if (isWords(kid)) {
      words.push(kid);
    } else {
      end();
      result.push(kid);
    }
  }
  end();
  return result;
}

/** With the parts that lists and tables must have. */
function complete(element: Element, facts: Facts): Element {
  const kids = element.kids.map((kid) => (isElement(kid) ? complete(kid, facts) : kid));
  const whole = { ...element, kids };
  switch (element.type) {
    case 'L':
      return completeList(whole, facts);
    case 'Table':
      return {
        ...whole,
        kids: [...pick(kids, isCaption), ...pick(kids, (kid) => !isCaption(kid))],
      };
    default:
      return whole;
  }
}

const isCaption = (kid: Kid): boolean => isElement(kid) && kid.type === 'Caption';
const pick = (kids: readonly Kid[], isWanted: (kid: Kid) => boolean): Kid[] =>
  kids.filter(isWanted);

const make = (type: string, kids: readonly Kid[]): Element => ({ kind: 'element', type, kids });
const isOf = (kid: Kid, type: string): kid is Element => isElement(kid) && kid.type === type;

function completeList(list: Element, facts: Facts): Element {
  const items = list.kids.map((kid): Element => {
    if (isElement(kid) && ['L', 'Caption'].includes(kid.type)) return kid;
    const item = isOf(kid, 'LI') ? kid : make('LI', [kid]);
    const labels = item.kids.filter((one) => isOf(one, 'Lbl'));
    const rest = item.kids.filter((one) => !isOf(one, 'Lbl'));
    return { ...item, kids: rest.length === 0 ? labels : [...labels, make('LBody', rest)] };
  });
  if (!items.every((item) => isEntry(item, facts))) return { ...list, kids: items };
  const entries = items.map(({ kids }) =>
    make(
      'TOCI',
      kids.map((kid) => (isOf(kid, 'LBody') ? make('Reference', kid.kids) : kid)),
    ),
  );
  return make('TOC', entries);
}

/** An item that is nothing but a link to another place: a list of such is a list of contents. */
function isEntry(item: Element, facts: Facts): boolean {
  const [link, ...more] = item.kids.flatMap((kid) => (isOf(kid, 'LBody') ? kid.kids : []));
  if (item.type !== 'LI' || more.length > 0 || link === undefined || !isOf(link, 'Link'))
    return false;
  const places = link.kids.filter((kid): kid is Annotation => kid.kind === 'annotation');
  return places.length > 0 && places.every(facts.isInternal);
}

/** No heading is more than one rank below the one before it; the first is of the first rank. */
function nestHeadings(root: Element): Element {
  let last = 0;
  const nest = (element: Element): Element => {
    const rank = /^H([1-6])$/.exec(element.type)?.[1];
    if (rank !== undefined) last = Math.min(Number(rank), last + 1);
    const type = rank === undefined ? element.type : `H${last}`;
    return {
      ...element,
      type,
      kids: element.kids.map((kid) => (isElement(kid) ? nest(kid) : kid)),
    };
  };
  return nest(root);
}
