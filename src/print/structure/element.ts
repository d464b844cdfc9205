// The logical structure of a PDF as values: elements, the marked pieces of the pages that they hold, and their links.

/** A piece of a page's content, by the number (MCID) that the page gives it. */
export interface Mark {
  readonly kind: 'mark';
  /** The page's object number. */
  readonly page: number;
  readonly mcid: number;
}

/** A link's place on a page. */
export interface Annotation {
  readonly kind: 'annotation';
  readonly page: number;
  readonly object: number;
}

export interface Element {
  readonly kind: 'element';
  /** Without the slash: `P`, `TH`. */
  readonly type: string;
  readonly kids: readonly Kid[];
  /** What other elements call it: the heads that a cell belongs to. */
  readonly id?: string | undefined;
  /** Its attributes as they are written, by their owner (`Table`, `List`, `Layout`) and their key. */
  readonly attributes?: Attributes | undefined;
  /** Other entries as they are written: `Alt`, `Lang`, `ActualText`. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
}

export type Kid = Element | Mark | Annotation;
export type Attributes = Readonly<Record<string, ReadonlyMap<string, string>>>;

export const isElement = (kid: Kid): kid is Element => kid.kind === 'element';
export const isMark = (kid: Kid): kid is Mark => kid.kind === 'mark';

/** All marks below, in reading order. */
export function marksOf(element: Element): Mark[] {
  return element.kids.flatMap((kid) => {
    if (isElement(kid)) return marksOf(kid);
    return isMark(kid) ? [kid] : [];
  });
}
