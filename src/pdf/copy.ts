// A page of a foreign PDF as a form of another: what it paints, with all that it needs for that, and nothing that acts.

import {
  PDFArray,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  type PDFDocument,
  type PDFObject,
  type PDFPageLeaf,
} from '@cantoo/pdf-lib';
import { unpack, withoutMarks } from './content.ts';
import { numbersOf } from './objects.ts';
import { UnreadablePdf } from './open.ts';
import { contentOf, resourcesOf, viewOf, type SheetView } from './sheet.ts';
import type { WrittenObject } from './syntax.ts';

export interface CopyTarget {
  /** The number of an object that is free. */
  readonly allocate: () => number;
  readonly add: (number: number, object: WrittenObject) => void;
}

/** What pages may name among their resources; properties are of marks, and those are gone. */
const RESOURCES = ['ExtGState', 'ColorSpace', 'Pattern', 'Shading', 'XObject', 'Font'];
/** Entries of streams that lead to other files, to another structure or to layers, or that archives refuse and nobody sees. */
const DROPPED: ReadonlySet<string> = new Set([
  'Length',
  'F',
  'FFilter',
  'FDecodeParms',
  'Ref',
  'Metadata',
  'OC',
  'OPI',
  'Alternates',
  'Interpolate',
  'StructParent',
  'StructParents',
  'PieceInfo',
  'Measure',
  'PtData',
  'AF',
  'AA',
  'A',
]);
/** By the type of what they stand in: how a press sets colours, and lists of a font's letters, which are often wrong. */
const DROPPED_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  ExtGState: new Set(['TR', 'TR2', 'HTP', 'BG', 'BG2', 'UCR', 'UCR2', 'HT']),
  FontDescriptor: new Set(['CharSet', 'CIDSet']),
};
/** Deeper is nothing that a program writes. */
const DEPTH_MAX = 60;

/** Copies pages of one document; what they share is copied once. */
export class PageCopy {
  readonly #document: PDFDocument;
  readonly #target: CopyTarget;
  readonly #numbers = new Map<PDFRef, number>();
  readonly #waiting: PDFRef[] = [];
  readonly #hidden: ReadonlySet<PDFObject>;

  constructor(document: PDFDocument, target: CopyTarget) {
    this.#document = document;
    this.#target = target;
    this.#hidden = hiddenLayers(document);
  }

  /**
   * Adds the page under `number` as a form that fills the unit square, as a picture does. What annotations show, such as
   * stamps and signatures, is painted; the annotations themselves are gone.
   * @throws UnreadablePdf
   */
  copy(page: PDFPageLeaf, number: number): void {
    const resources = resourcesOf(page);
    const stamps = this.#stampsOf(page);
    const { bytes } = withoutMarks(contentOf(page), (layer) => this.#isHidden(resources, layer));
    const painted = stamps.map(
      ({ matrix }, i) => `q ${matrix.map(toText).join(' ')} cm /lkjipStamp${i} Do Q\n`,
    );
    const xobjects = stamps.map(({ form }, i) => `/lkjipStamp${i} ${this.#write(form, 0)}`);
    const group = page.lookup(PDFName.of('Group'));
    const entries = [
      formEntries(viewOf(page)),
      `/Resources ${this.#writeResources(resources, xobjects.join(' '))}`,
      ...(group instanceof PDFDict ? [`/Group ${this.#write(group, 0)}`] : []),
    ];
    const data = Buffer.concat([
      Buffer.from('q\n'),
      bytes,
      Buffer.from(`\nQ\n${painted.join('')}`, 'latin1'),
    ]);
    this.#target.add(number, { entries: entries.join(' '), data });
    this.#finish();
  }

  /** Copies what was referred to, and what that refers to. */
  #finish(): void {
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) {
      const object = this.#document.context.lookup(next);
      this.#target.add(this.#numberOf(next), this.#copyObject(object));
    }
  }

  #numberOf(reference: PDFRef): number {
    const known = this.#numbers.get(reference);
    if (known !== undefined) return known;
    const number = this.#target.allocate();
    this.#numbers.set(reference, number);
    this.#waiting.push(reference);
    return number;
  }

  #copyObject(object: PDFObject | undefined): WrittenObject {
    if (!(object instanceof PDFRawStream)) return this.#write(object, 0);
    const { dict } = object;
    const subtype = dict.lookup(PDFName.of('Subtype'));
    const isForm = subtype === PDFName.of('Form') || dict.has(PDFName.of('PatternType'));
    const isShown = subtype !== PDFName.of('PS') && !this.#isOff(dict.get(PDFName.of('OC')));
    if (!isShown)
      return { entries: '/Type /XObject /Subtype /Form /BBox [0 0 1 1]', data: Buffer.alloc(0) };
    if (isForm) return this.#copyForm(object);
    const entries = this.#writeEntries(dict, DROPPED, 0);
    const { buffer, byteOffset, byteLength } = object.contents;
    return { entries, data: Buffer.from(buffer, byteOffset, byteLength), isPlain: true };
  }

  #copyForm(form: PDFRawStream): WrittenObject {
    const { dict } = form;
    const resources = dict.lookup(PDFName.of('Resources'));
    const own = resources instanceof PDFDict ? resources : undefined;
    const without = new Set([...DROPPED, 'Resources', 'Filter', 'DecodeParms']);
    const { bytes } = withoutMarks(unpack(form), (layer) => this.#isHidden(own, layer));
    const written = own === undefined ? '' : ` /Resources ${this.#writeResources(own, '')}`;
    return { entries: this.#writeEntries(dict, without, 0) + written, data: bytes };
  }

  #writeResources(resources: PDFDict | undefined, xobjects: string): string {
    const kinds = RESOURCES.map((kind) => {
      const named = resources?.lookup(PDFName.of(kind));
      const entries = named instanceof PDFDict ? this.#writeEntries(named, NOTHING, 1) : '';
      const added = kind === 'XObject' ? `${entries} ${xobjects}`.trim() : entries;
      return added === '' ? '' : `/${kind} <<${added}>>`;
    });
    return `<<${kinds.filter((one) => one !== '').join(' ')}>>`;
  }

  #writeEntries(dict: PDFDict, without: ReadonlySet<string>, depth: number): string {
    return dict
      .entries()
      .filter(([key]) => !without.has(key.decodeText()))
      .map(([key, value]) => `${key.toString()} ${this.#write(value, depth + 1)}`)
      .join(' ');
  }

  #write(object: PDFObject | undefined, depth: number): string {
    if (depth > DEPTH_MAX) throw new UnreadablePdf('damaged', new Error('objects too deep'));
    if (object === undefined || object instanceof PDFInvalidObject) return 'null';
    if (object instanceof PDFRef) return `${this.#numberOf(object)} 0 R`;
    if (object instanceof PDFArray) {
      return `[${object
        .asArray()
        .map((one) => this.#write(one, depth + 1))
        .join(' ')}]`;
    }
    if (!(object instanceof PDFDict)) return object.toString();
    const type = object.lookup(PDFName.of('Type'));
    const dropped = type instanceof PDFName ? DROPPED_OF[type.decodeText()] : undefined;
    return `<<${this.#writeEntries(object, dropped ?? NOTHING, depth)}>>`;
  }

  #isHidden(resources: PDFDict | undefined, layer: string): boolean {
    const properties = resources?.lookup(PDFName.of('Properties'));
    return properties instanceof PDFDict && this.#isOff(properties.get(PDFName.of(layer)));
  }

  #isOff(layer: PDFObject | undefined): boolean {
    return layer !== undefined && this.#hidden.has(layer);
  }

  /** The appearances of what stands on the page, each with where it goes. */
  #stampsOf(page: PDFPageLeaf): readonly Stamp[] {
    const annotations = page.lookup(PDFName.of('Annots'));
    if (!(annotations instanceof PDFArray)) return [];
    return annotations.asArray().flatMap((one) => {
      const annotation = one instanceof PDFRef ? page.context.lookup(one) : one;
      return annotation instanceof PDFDict ? stampOf(annotation) : [];
    });
  }
}

const NOTHING: ReadonlySet<string> = new Set();

/** The layers that the document shows only on demand. */
function hiddenLayers({ catalog }: PDFDocument): ReadonlySet<PDFObject> {
  const layers = catalog.lookup(PDFName.of('OCProperties'));
  const shown = layers instanceof PDFDict ? layers.lookup(PDFName.of('D')) : undefined;
  const off = shown instanceof PDFDict ? shown.lookup(PDFName.of('OFF')) : undefined;
  return new Set(off instanceof PDFArray ? off.asArray() : []);
}

/** The box of the page turned upright and brought onto the unit square. */
function formEntries({ box, turns }: SheetView): string {
  const [left, bottom, right, top] = box;
  const [x, y] = [1 / (right - left), 1 / (top - bottom)];
  const [l, b] = [left * x, bottom * y];
  const matrices = [
    [x, 0, 0, y, -l, -b],
    [0, -x, y, 0, -b, 1 + l],
    [-x, 0, 0, -y, 1 + l, 1 + b],
    [0, x, -y, 0, 1 + b, -l],
  ];
  const matrix = (matrices[turns] ?? []).map(toText).join(' ');
  return `/Type /XObject /Subtype /Form /BBox [${box.map(toText).join(' ')}] /Matrix [${matrix}]`;
}

/** A number as a PDF writes it, which knows no exponents. */
const toText = (number: number): string => number.toFixed(10).replace(/\.?0+$/, '');

interface Stamp {
  readonly form: PDFRef;
  readonly matrix: readonly number[];
}

/** Flags of an annotation that is not shown: hidden, not viewed. */
const UNSEEN = 2 + 32;

/** What an annotation shows; a note that opens, and a link, show nothing. */
function stampOf(annotation: PDFDict): readonly Stamp[] {
  const flags = annotation.lookup(PDFName.of('F'));
  const subtype = annotation.lookup(PDFName.of('Subtype'));
  const isUnseen = flags instanceof PDFNumber && (flags.asNumber() & UNSEEN) !== 0;
  if (isUnseen || subtype === PDFName.of('Popup') || subtype === PDFName.of('Link')) return [];
  const form = appearanceOf(annotation);
  const rect = numbersOf(annotation.lookup(PDFName.of('Rect')));
  const appearance = form && annotation.context.lookup(form);
  if (form === undefined || rect.length !== 4 || !(appearance instanceof PDFRawStream)) return [];
  const shown = shownBox(appearance.dict);
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  const [x, y] = [Math.abs(right - left) / shown.width, Math.abs(top - bottom) / shown.height];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return [];
  const [atX, atY] = [Math.min(left, right), Math.min(bottom, top)];
  return [{ form, matrix: [x, 0, 0, y, atX - shown.left * x, atY - shown.bottom * y] }];
}

/** The normal appearance, in the state that the annotation is in. */
function appearanceOf(annotation: PDFDict): PDFRef | undefined {
  const appearances = annotation.lookup(PDFName.of('AP'));
  if (!(appearances instanceof PDFDict)) return undefined;
  const normal = appearances.get(PDFName.of('N'));
  const states = appearances.lookup(PDFName.of('N'));
  const state = annotation.lookup(PDFName.of('AS'));
  const chosen = states instanceof PDFDict && state instanceof PDFName ? states.get(state) : normal;
  return chosen instanceof PDFRef ? chosen : undefined;
}

/** The box that an appearance fills once its own matrix has moved it. */
function shownBox(form: PDFDict) {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(form.lookup(PDFName.of('BBox')));
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(form.lookup(PDFName.of('Matrix')));
  const corners = [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [shownLeft, shownBottom] = [Math.min(...xs), Math.min(...ys)];
  return {
    left: shownLeft,
    bottom: shownBottom,
    width: Math.max(...xs) - shownLeft,
    height: Math.max(...ys) - shownBottom,
  };
}
