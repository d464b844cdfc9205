// A PDF as a validator sees it: its objects, its structure, and what its pages paint within which marks. Read with a
// library of its own, so that no fault of the program that wrote the file can hide here.

import { inflateSync } from 'node:zlib';

import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';

export interface Node {
  readonly type: string;
  /** The type that the role map leads to; undefined where it leads to none. */
  readonly standard: string | undefined;
  readonly dict: PDFDict;
  readonly parent: Node | undefined;
  readonly kids: readonly Node[];
  /** What it holds directly, in its own order: marks of pages or forms, and annotations. */
  readonly marks: readonly {
    readonly content: PDFDict;
    readonly mcid: number;
    /** The dictionary that says so, unless it is a number alone. */
    readonly dict?: PDFDict;
  }[];
  readonly annotations: readonly PDFDict[];
}

export interface Mark {
  readonly tag: string;
  readonly mcid: number | undefined;
  readonly properties: string;
  /** The page or the form whose stream opens it: what a form paints is within the marks that the form is painted in. */
  readonly content: PDFDict;
}

/** Something painted. */
export interface Item {
  readonly page: number;
  /** The page or the form whose stream paints it. */
  readonly content: PDFDict;
  readonly kind: 'text' | 'shape' | 'picture' | 'shading';
  /** From the outermost to the innermost. */
  readonly marks: readonly Mark[];
  readonly font: PDFDict | undefined;
  readonly codes: readonly number[];
  /** Of a text, the height of its line as the stream gives it. */
  readonly baseline: string;
}

/** A stream that a page paints: its own or a form's. */
export interface Content {
  readonly page: number;
  readonly owner: PDFDict;
  readonly operations: readonly Operation[];
}

export interface Operation {
  readonly operator: string;
  /** As they are written before it. */
  readonly operands: string;
}

export class Pdf {
  bytes: Buffer;
  readonly document: PDFDocument;
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly pages: readonly PDFDict[];
  readonly root: Node | undefined;
  readonly nodes: readonly Node[];
  /** The marks round each form where it is painted. */
  readonly #around = new Map<PDFDict, readonly Mark[]>();
  readonly #byDict: ReadonlyMap<PDFDict, Node>;
  readonly contents: readonly Content[];
  readonly items: readonly Item[];
  /** Every mark that is opened, with those around it. */
  readonly opened: readonly { readonly content: PDFDict; readonly marks: readonly Mark[] }[];

  private constructor(bytes: Buffer, document: PDFDocument) {
    this.bytes = bytes;
    this.document = document;
    this.context = document.context;
    this.catalog = document.catalog;
    this.pages = document.getPages().map(({ node }) => node);
    const tree = this.dict(this.catalog, 'StructTreeRoot');
    const kids = tree === undefined ? [] : this.#kidNodes(tree, undefined, new Set());
    this.root = kids[0];
    this.nodes = kids.flatMap(allNodes);
    this.#byDict = new Map(this.nodes.map((node) => [node.dict, node]));
    this.contents = this.pages.flatMap((page, index) => this.#contentsOf(page, index));
    const painted = this.contents.map((content) => this.#paint(content));
    this.items = painted.flatMap(({ items }) => items);
    this.opened = painted.flatMap(({ opened }) => opened);
  }

  /** @param change is made to the file before it is looked at */
  static async open(
    bytes: Uint8Array,
    change: (document: PDFDocument) => void = () => undefined,
  ): Promise<Pdf> {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    change(document);
    return new Pdf(Buffer.from(bytes), document);
  }

  value(dict: PDFDict | undefined, key: string): PDFObject | undefined {
    const value = dict?.get(PDFName.of(key));
    return value instanceof PDFRef ? this.context.lookup(value) : value;
  }

  dict(dict: PDFDict | undefined, key: string): PDFDict | undefined {
    const value = this.value(dict, key);
    return value instanceof PDFDict ? value : undefined;
  }

  array(dict: PDFDict | undefined, key: string): PDFObject[] {
    const value = this.value(dict, key);
    if (value === undefined) return [];
    return value instanceof PDFArray ? value.asArray() : [value];
  }

  resolve(value: PDFObject | undefined): PDFObject | undefined {
    return value instanceof PDFRef ? this.context.lookup(value) : value;
  }

  name(dict: PDFDict | undefined, key: string): string | undefined {
    const value = this.value(dict, key);
    return value instanceof PDFName ? value.decodeText() : undefined;
  }

  text(dict: PDFDict | undefined, key: string): string | undefined {
    const value = this.value(dict, key);
    return value instanceof PDFString || value instanceof PDFHexString
      ? value.decodeText()
      : undefined;
  }

  number(dict: PDFDict | undefined, key: string): number | undefined {
    const value = this.value(dict, key);
    return value instanceof PDFNumber ? value.asNumber() : undefined;
  }

  /** The attribute of an element, from whichever of its attribute objects has it. */
  attribute(node: Node, key: string): PDFObject | undefined {
    for (const one of this.array(node.dict, 'A')) {
      const owner = this.resolve(one);
      const value = owner instanceof PDFDict ? this.value(owner, key) : undefined;
      if (value !== undefined) return value;
    }
    return undefined;
  }

  stream(object: PDFObject | undefined): Buffer | undefined {
    if (!(object instanceof PDFRawStream)) return undefined;
    const data = Buffer.from(object.getContents());
    return this.name(object.dict, 'Filter') === 'FlateDecode' ? inflateSync(data) : data;
  }

  annotationsOf(page: PDFDict): PDFDict[] {
    return this.array(page, 'Annots').flatMap((one) => {
      const annotation = this.resolve(one);
      return annotation instanceof PDFDict ? [annotation] : [];
    });
  }

  #parentTree: ReadonlyMap<number, PDFObject> | undefined;

  /** Every number of the parent tree with what it stands for. */
  get parentTree(): ReadonlyMap<number, PDFObject> {
    if (this.#parentTree !== undefined) return this.#parentTree;
    const found = new Map<number, PDFObject>();
    const visit = (node: PDFDict | undefined): void => {
      const numbers = this.array(node, 'Nums');
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        const value = this.resolve(numbers[i + 1]);
        if (value !== undefined) found.set((numbers[i] as PDFNumber).asNumber(), value);
      }
      for (const kid of this.array(node, 'Kids')) visit(this.resolve(kid) as PDFDict);
    };
    visit(this.dict(this.dict(this.catalog, 'StructTreeRoot'), 'ParentTree'));
    this.#parentTree = found;
    return found;
  }

  /** The element that a dictionary is; undefined for one outside the tree. */
  nodeOf(dict: PDFDict): Node | undefined {
    return this.#byDict.get(dict);
  }

  /** The element that the parent tree gives for a mark. */
  ownerOf(content: PDFDict, mcid: number): PDFDict | undefined {
    const key = this.number(content, 'StructParents');
    const owners = key === undefined ? undefined : this.parentTree.get(key);
    const owner = owners instanceof PDFArray ? this.resolve(owners.asArray()[mcid]) : undefined;
    return owner instanceof PDFDict ? owner : undefined;
  }

  #standardOf(type: string): string | undefined {
    const map = this.dict(this.dict(this.catalog, 'StructTreeRoot'), 'RoleMap');
    let current: string | undefined = type;
    for (let steps = 0; current !== undefined && steps < 50; steps += 1) {
      if (STANDARD_TYPES.has(current)) return current;
      current = this.name(map, current);
    }
    return undefined;
  }

  #byMark: Map<PDFDict, Map<number, Item[]>> | undefined;

  /** What is painted within a mark. */
  itemsIn(content: PDFDict, mcid: number): readonly Item[] {
    if (this.#byMark === undefined) {
      this.#byMark = new Map();
      for (const item of this.items) {
        const inner = item.marks.findLast((mark) => mark.mcid !== undefined);
        if (inner?.mcid === undefined) continue;
        const marks = this.#byMark.get(inner.content) ?? new Map<number, Item[]>();
        this.#byMark.set(inner.content, marks);
        const list = marks.get(inner.mcid) ?? [];
        marks.set(inner.mcid, list);
        list.push(item);
      }
    }
    return this.#byMark.get(content)?.get(mcid) ?? [];
  }

  #kidNodes(owner: PDFDict, parent: Node | undefined, seen: Set<PDFDict>): Node[] {
    return this.array(owner, 'K').flatMap((one) => {
      const dict = this.resolve(one);
      if (!(dict instanceof PDFDict) || !dict.has(PDFName.of('S')) || seen.has(dict)) return [];
      seen.add(dict);
      const type = this.name(dict, 'S') ?? '';
      const kids: Node[] = [];
      const marks = this.#marksOf(dict);
      const annotations = this.array(dict, 'K').flatMap((kid) => {
        const reference = this.resolve(kid);
        const isObject = reference instanceof PDFDict && this.name(reference, 'Type') === 'OBJR';
        const target = isObject ? this.dict(reference, 'Obj') : undefined;
        return target === undefined ? [] : [target];
      });
      const standard = this.#standardOf(type);
      const node: Node = { type, standard, dict, parent, kids, marks, annotations };
      kids.push(...this.#kidNodes(dict, node, seen));
      return [node];
    });
  }

  #marksOf(dict: PDFDict): Node['marks'] {
    const own = this.dict(dict, 'Pg');
    return this.array(dict, 'K').flatMap((kid) => {
      if (kid instanceof PDFNumber) {
        return own === undefined ? [] : [{ content: own, mcid: kid.asNumber() }];
      }
      const mark = this.resolve(kid);
      if (!(mark instanceof PDFDict) || this.name(mark, 'Type') !== 'MCR') return [];
      const form = this.value(mark, 'Stm');
      const content = form instanceof PDFRawStream ? form.dict : (this.dict(mark, 'Pg') ?? own);
      const mcid = this.number(mark, 'MCID');
      return content === undefined || mcid === undefined ? [] : [{ content, mcid, dict: mark }];
    });
  }

  /** The page's own stream and the forms that it paints, each where it is painted first. */
  #contentsOf(page: PDFDict, index: number): Content[] {
    const sources = this.array(page, 'Contents').map((one) => this.stream(this.resolve(one)));
    const whole = Buffer.concat(sources.filter((one) => one !== undefined)).toString('latin1');
    const found: Content[] = [{ page: index, owner: page, operations: operationsOf(whole) }];
    const seen = new Set<PDFRawStream>();
    const visit = (owner: PDFDict): void => {
      for (const [, one] of this.dict(this.dict(owner, 'Resources'), 'XObject')?.entries() ?? []) {
        const form = this.resolve(one);
        if (!(form instanceof PDFRawStream) || seen.has(form)) continue;
        if (this.name(form.dict, 'Subtype') !== 'Form') continue;
        seen.add(form);
        const source = this.stream(form)?.toString('latin1') ?? '';
        found.push({ page: index, owner: form.dict, operations: operationsOf(source) });
        visit(form.dict);
      }
    };
    visit(page);
    return found;
  }

  #paint({ page, owner, operations }: Content): {
    items: Item[];
    opened: { content: PDFDict; marks: Mark[] }[];
  } {
    const items: Item[] = [];
    const opened: { content: PDFDict; marks: Mark[] }[] = [];
    const marks: Mark[] = [...(this.#around.get(owner) ?? [])];
    const fonts = this.dict(this.dict(owner, 'Resources'), 'Font');
    const forms = this.dict(this.dict(owner, 'Resources'), 'XObject');
    let font: PDFDict | undefined;
    let baseline = '';
    const add = (kind: Item['kind'], codes: readonly number[] = []): void => {
      items.push({ page, content: owner, kind, marks: [...marks], font, codes, baseline });
    };
    for (const { operator, operands } of operations) {
      if (operator === 'BDC' || operator === 'BMC') {
        const number = /\/MCID\s+(\d+)/.exec(operands)?.[1];
        const tag = /^\/(\w+)/.exec(operands)?.[1] ?? '';
        const mcid = number === undefined ? undefined : Number(number);
        const properties = operands.slice(tag.length + 1);
        marks.push({ tag, mcid, properties, content: owner });
        opened.push({ content: owner, marks: [...marks] });
      } else if (operator === 'EMC') marks.pop();
      else if (operator === 'Tm') baseline = operands.split(/\s+/)[5] ?? '';
      else if (operator === 'Tf') font = this.dict(fonts, /^\/(\S+)/.exec(operands)?.[1] ?? '');
      else if (['Tj', 'TJ', "'", '"'].includes(operator)) add('text', codesOf(operands, font));
      else if (/^(?:[fFSsBb]|[fBb]\*)$/.test(operator)) add('shape');
      else if (operator === 'sh') add('shading');
      else if (operator === 'EI') add('picture');
      else if (operator === 'Do') {
        const object = this.value(forms, /^\/(\S+)/.exec(operands)?.[1] ?? '');
        const isForm =
          object instanceof PDFRawStream && this.name(object.dict, 'Subtype') === 'Form';
        if (isForm) this.#around.set(object.dict, [...marks]);
        else add('picture');
      }
    }
    return { items, opened };
  }
}

export const STANDARD_TYPES = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6
  L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot
  Ruby RB RT RP Warichu WT WP Figure Formula Form`.split(/\s+/),
);

const allNodes = (node: Node): Node[] => [node, ...node.kids.flatMap(allNodes)];

/** The operators of a stream with what stands before each. */
function operationsOf(source: string): Operation[] {
  const operations: Operation[] = [];
  const token =
    /\s+|%[^\r\n]*|<<(?:[^<>]|<[^<>]*>|<<(?:[^<>]|<[^<>]*>)*>>)*>>|<[^>]*>|\((?:\\.|[^\\()])*\)|\[|\]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/gy;
  let start = 0;
  for (let match = token.exec(source); match !== null; match = token.exec(source)) {
    if (!/^[A-Za-z'"][A-Za-z0-9*]*$/.test(match[0])) continue;
    operations.push({ operator: match[0], operands: source.slice(start, match.index).trim() });
    start = token.lastIndex;
  }
  return operations;
}

/** Strings of two-byte codes, as every font of a Chromium print has them; a simple font of a bound page has one-byte codes. */
function codesOf(operands: string, font: PDFDict | undefined): number[] {
  const isSimple = font !== undefined && font.get(PDFName.of('Subtype')) !== PDFName.of('Type0');
  const digits = isSimple ? /../g : /.{4}/g;
  return [...operands.matchAll(/<([0-9A-Fa-f]+)>/g)].flatMap(([, hex = '']) =>
    (hex.match(digits) ?? []).map((code) => Number.parseInt(code, 16)),
  );
}
