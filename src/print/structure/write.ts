// The structure as objects of the file, and the pages with the numbers that it calls their pieces by.

import type { PdfFile } from '../file/file.ts';
import { readArray, readDictionary, writeEntries, type WrittenObject } from '../../pdf/syntax.ts';
import { intersect, unite, type Box } from './box.ts';
import { keyOf, rewriteContent, type PageContent, type Kept } from './contents.ts';
import { isElement, isMark, marksOf, type Element, type Kid } from './element.ts';

/** What a file gets in place of its old structure. */
export interface StructureObjects {
  /** The object number of the tree's root. */
  readonly root: number;
  /** New and changed objects by number: the tree, and the contents of pages and forms. */
  readonly objects: ReadonlyMap<number, WrittenObject>;
}

export interface TagOptions {
  /** Gives the number of an object that is free. */
  readonly allocate: () => number;
  /** The object numbers of the pages whose running heads go. */
  readonly headless: ReadonlySet<number>;
}

export function writeStructure(
  file: PdfFile,
  document: Element,
  contents: readonly PageContent[],
  options: TagOptions,
): StructureObjects {
  const writer = new Writer(file, contents, options);
  return writer.write(document);
}

const STANDARD = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6
  L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot
  Ruby RB RT RP Warichu WT WP Figure Formula Form`.split(/\s+/),
);
/** Types that PDF 1.7 does not know, and what they are to those who know no others. */
const ROLES: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Title: 'P',
  FENote: 'Note',
  Aside: 'Div',
};
/** Attributes that say no more than their absence. */
const NO_ATTRIBUTE = [
  ['RowSpan', '1'],
  ['ColSpan', '1'],
] as const;
const FORM_KEYS = 10_000_000;

/** Where a mark has gone: into which stream, under which number. */
interface Place {
  readonly content: PageContent;
  readonly mcid: number;
}

class Writer {
  readonly #file: PdfFile;
  readonly #contents: readonly PageContent[];
  readonly #allocate: () => number;
  readonly #headless: ReadonlySet<number>;
  readonly #objects = new Map<number, WrittenObject>();
  readonly #places = new Map<string, Place>();
  readonly #boxes = new Map<string, Box | undefined>();
  /** By stream, the elements that its marks belong to, by their new numbers. */
  readonly #owners = new Map<PageContent, number[]>();
  /** By the number that a link's place names its element with. */
  readonly #links = new Map<number, number>();
  readonly #ids = new Map<string, string>();
  readonly #named = new Map<string, number>();
  readonly #types = new Set<string>();

  constructor(file: PdfFile, contents: readonly PageContent[], { allocate, headless }: TagOptions) {
    this.#file = file;
    this.#contents = contents;
    this.#allocate = allocate;
    this.#headless = headless;
  }

  write(document: Element): StructureObjects {
    this.#place(document);
    this.#nameHeads(document);
    const root = this.#allocate();
    const top = this.#writeElement(document, root);
    this.#objects.set(root, this.#writeRoot(top));
    return { root, objects: this.#objects };
  }

  /** Numbers the marks that are kept, in the order of each stream, and writes the streams. */
  #place(document: Element): void {
    const tags = new Map<string, string>();
    const collect = (element: Element): void => {
      for (const kid of element.kids) {
        if (isElement(kid)) collect(kid);
        else if (isMark(kid)) tags.set(keyOf(kid), element.type);
      }
    };
    collect(document);
    for (const content of this.#contents) {
      const kept = new Map<number, Kept>();
      const inOrder = [...content.marks].sort((a, b) => a.open.start - b.open.start);
      for (const { mcid, box } of inOrder) {
        const key = keyOf({ page: content.page, mcid });
        const tag = tags.get(key);
        if (tag === undefined) continue;
        this.#places.set(key, { content, mcid: kept.size });
        this.#boxes.set(key, box);
        kept.set(mcid, { tag, mcid: kept.size });
      }
      this.#owners.set(content, []);
      this.#objects.set(content.number, {
        entries: this.#streamEntries(content),
        data: rewriteContent(content, kept, !this.#headless.has(content.page)),
      });
    }
  }

  #streamEntries(content: PageContent): string {
    if (!content.isForm) return '';
    const entries = this.#entriesOf(content.number);
    for (const key of ['Length', 'Filter', 'DecodeParms']) entries.delete(key);
    entries.set('StructParents', String(this.#streamKey(content)));
    return writeEntries(entries);
  }

  /** The number by which a stream names its elements; forms are numbered behind all that Chromium has numbered. */
  #streamKey(content: PageContent): number {
    if (content.isForm) return FORM_KEYS + this.#contents.indexOf(content);
    return Number(this.#entriesOf(content.page).get('StructParents') ?? -1);
  }

  #entriesOf(number: number): Map<string, string> {
    const source = this.#file.source(number);
    return source === undefined ? new Map<string, string>() : readDictionary(source);
  }

  /** Gives new names to the heads that cells refer to: the old ones count on from print to print. */
  #nameHeads(element: Element): void {
    if (element.id !== undefined) {
      const name = `(k${String(this.#ids.size + 1).padStart(7, '0')})`;
      this.#ids.set(element.id, name);
    }
    element.kids.filter(isElement).forEach((kid) => this.#nameHeads(kid));
  }

  #writeElement(element: Element, parent: number): number {
    const number = this.#allocate();
    this.#types.add(element.type);
    const name = element.id === undefined ? undefined : this.#ids.get(element.id);
    if (name !== undefined) this.#named.set(name, number);
    const marks = element.kids.filter(isMark).map(({ page }) => page);
    const page = new Set(marks).size === 1 ? marks[0] : undefined;
    const kids = element.kids.flatMap((kid) => this.#writeKid(kid, number, page));
    const entries = new Map([
      ['Type', '/StructElem'],
      ['S', `/${element.type}`],
      ['P', `${parent} 0 R`],
    ]);
    if (page !== undefined) entries.set('Pg', `${page} 0 R`);
    if (name !== undefined) entries.set('ID', name);
    for (const [key, text] of element.texts ?? []) entries.set(key, text);
    const attributes = this.#writeAttributes(element);
    if (attributes !== '') entries.set('A', attributes);
    if (kids.length > 0)
      entries.set('K', kids.length === 1 ? (kids[0] ?? '') : `[${kids.join(' ')}]`);
    this.#objects.set(number, `<<${writeEntries(entries)}>>`);
    return number;
  }

  #writeKid(kid: Kid, owner: number, page: number | undefined): string[] {
    if (isElement(kid)) return [`${this.#writeElement(kid, owner)} 0 R`];
    if (!isMark(kid)) {
      const key = this.#entriesOf(kid.object).get('StructParent');
      if (key !== undefined) this.#links.set(Number(key), owner);
      return [`<</Type /OBJR /Obj ${kid.object} 0 R /Pg ${kid.page} 0 R>>`];
    }
    const place = this.#places.get(keyOf(kid));
    if (place === undefined) return [];
    const owners = this.#owners.get(place.content);
    if (owners !== undefined) owners[place.mcid] = owner;
    if (!place.content.isForm && kid.page === page) return [String(place.mcid)];
    const stream = place.content.isForm ? ` /Stm ${place.content.number} 0 R` : '';
    return [`<</Type /MCR /Pg ${kid.page} 0 R${stream} /MCID ${place.mcid}>>`];
  }

  /** All attributes, an object for each of their owners. */
  #writeAttributes(element: Element): string {
    const owners = Object.entries(element.attributes ?? {}).map(([owner, given]) => {
      const entries = new Map([['O', `/${owner}`], ...given]);
      for (const [key, nothing] of NO_ATTRIBUTE)
        if (entries.get(key) === nothing) entries.delete(key);
      const heads = entries.get('Headers');
      if (heads !== undefined) {
        const known = readArray(heads).flatMap((head) => this.#ids.get(head) ?? []);
        if (known.length === 0) entries.delete('Headers');
        else entries.set('Headers', `[${known.join(' ')}]`);
      }
      return entries.size === 1 ? '' : `<<${writeEntries(entries)}>>`;
    });
    const box = element.type === 'Figure' ? this.#boxOf(element) : undefined;
    if (box !== undefined) {
      const corners = box.map((value) => String(Math.round(value * 100) / 100));
      owners.push(`<</O /Layout /Placement /Block /BBox [${corners.join(' ')}]>>`);
    }
    const all = owners.filter((one) => one !== '');
    return all.length > 1 ? `[${all.join(' ')}]` : all.join('');
  }

  /** What a figure covers, if it stands on one page. */
  #boxOf(figure: Element): Box | undefined {
    const marks = marksOf(figure);
    const [first] = marks;
    if (first === undefined || marks.some(({ page }) => page !== first.page)) return undefined;
    const box = marks
      .map((mark) => this.#boxes.get(keyOf(mark)))
      .reduce<Box | undefined>(unite, undefined);
    const paper = this.#contents.find(({ page }) => page === first.page)?.paper;
    return box === undefined || paper === undefined ? box : intersect(box, paper);
  }

  #writeRoot(top: number): string {
    const streams = this.#contents.map((content): [number, string] => {
      const owners = this.#owners.get(content) ?? [];
      return [this.#streamKey(content), `[${owners.map((owner) => `${owner} 0 R`).join(' ')}]`];
    });
    const links = [...this.#links].map(([key, owner]): [number, string] => [key, `${owner} 0 R`]);
    const numbers = [...streams, ...links].filter(([key]) => key >= 0).sort(([a], [b]) => a - b);
    const tree = this.#add(`<</Nums [${numbers.map((pair) => pair.join(' ')).join(' ')}]>>`);
    const roles = [...this.#types].filter((type) => !STANDARD.has(type)).sort();
    const entries = new Map([
      ['Type', '/StructTreeRoot'],
      ['K', `${top} 0 R`],
      ['ParentTree', `${tree} 0 R`],
      ['ParentTreeNextKey', String((numbers.at(-1)?.[0] ?? -1) + 1)],
    ]);
    if (roles.length > 0) {
      const map = roles.map((type) => `/${type} /${ROLES[type] ?? 'NonStruct'}`);
      entries.set('RoleMap', `<<${map.join(' ')}>>`);
    }
    if (this.#named.size > 0) {
      const names = [...this.#named].sort(([a], [b]) => (a < b ? -1 : 1));
      const limits = `[${names[0]?.[0] ?? ''} ${names.at(-1)?.[0] ?? ''}]`;
      const list = names.map(([name, number]) => `${name} ${number} 0 R`).join(' ');
      const leaf = this.#add(`<</Limits ${limits} /Names [${list}]>>`);
      entries.set('IDTree', `<</Kids [${leaf} 0 R]>>`);
    }
    return `<<${writeEntries(entries)}>>`;
  }

  #add(text: string): number {
    const number = this.#allocate();
    this.#objects.set(number, text);
    return number;
  }
}
