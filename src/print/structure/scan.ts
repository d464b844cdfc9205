// What a content stream paints, and within which marks. Only the operators that matter here are looked at.

import { readOperators } from '../../pdf/syntax.ts';
import { transformBox, unite, type Box } from './box.ts';
import { IDENTITY, apply, compose, type Matrix } from '../matrix.ts';

/** What a mark paints: the sum of these. */
export const SHAPES = 1;
export const PICTURES = 2;
export const TEXT = 4;

/** From the first byte of an operator's operands to behind an operator. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A marked piece: `/P <</MCID 3>> BDC … EMC`. */
export interface MarkedSpan {
  readonly mcid: number;
  readonly open: Span;
  readonly close: Span;
  /** A sum of {@link SHAPES}, {@link PICTURES} and {@link TEXT}. */
  readonly paints: number;
  /** What it covers of the page, where that was asked for. */
  readonly box: Box | undefined;
}

/** Something painted outside every mark. */
export interface LooseSpan extends Span {
  /** What it covers of the page; undefined where that is not known. */
  readonly box: Box | undefined;
}

/** A form or a picture that is painted, by its name among the resources. */
export interface Use extends Span {
  readonly name: string;
  readonly matrix: Matrix;
  readonly isMarked: boolean;
}

export interface Scan {
  readonly marks: readonly MarkedSpan[];
  readonly loose: readonly LooseSpan[];
  readonly uses: readonly Use[];
}

export interface ScanOptions {
  /** The marks whose boxes are wanted. */
  readonly isBoxed: (mcid: number) => boolean;
  /** Is it a form, whose own content may be marked? Otherwise it is a picture. */
  readonly isForm: (name: string) => boolean;
  /** Where the stream's own space lies on the page. */
  readonly matrix?: Matrix | undefined;
}

interface Open {
  /** Undefined for a mark that belongs to no element. */
  readonly mcid: number | undefined;
  readonly isArtifact: boolean;
  readonly isBoxed: boolean;
  readonly span: Span;
  paints: number;
  box: Box | undefined;
}

/** Reads a content stream once, from its first byte to its last. */
export function scanContent(bytes: Buffer, options: ScanOptions): Scan {
  const scanner = new Scanner(bytes, options);
  readOperators(bytes, (first, at, end, last) => {
    scanner.take(OPERATORS.get(keyOf(bytes, at, end)), first, at, last);
  });
  return scanner;
}

type Kind = 'text' | 'line' | 'path' | 'fill' | 'end' | 'state' | 'mark' | 'object';
const KINDS: Readonly<Record<Kind, string>> = {
  text: 'Tj TJ \' "',
  line: 'Td TD Tm Tf BT ET',
  path: 're m l c v y',
  fill: 'f F f* S s B B* b b*',
  end: 'n',
  state: 'q Q cm',
  mark: 'BMC BDC EMC',
  object: 'Do sh BI',
};

interface Operator {
  readonly name: string;
  readonly kind: Kind;
}

/** A page has ten thousand operators of three letters at most: numbers are looked up without making a text of each. */
const OPERATORS = new Map(
  Object.entries(KINDS).flatMap(([kind, names]) =>
    names.split(' ').map((name): [number, Operator] => {
      const bytes = Buffer.from(name, 'latin1');
      return [keyOf(bytes, 0, bytes.length), { name, kind: kind as Kind }];
    }),
  ),
);

function keyOf(bytes: Buffer, start: number, end: number): number {
  let key = 0;
  for (let at = start; at < end; at += 1) key = key * 256 + (bytes[at] ?? 0);
  return key;
}

/** Where a line of text begins, and how large its letters are. */
interface TextState {
  size: number;
  matrix: Matrix;
}

const isOwner = ({ mcid, isArtifact }: Open): boolean => mcid !== undefined || isArtifact;

class Scanner implements Scan {
  readonly marks: MarkedSpan[] = [];
  readonly loose: LooseSpan[] = [];
  readonly uses: Use[] = [];
  readonly #bytes: Buffer;
  readonly #options: ScanOptions;
  readonly #open: Open[] = [];
  /** The mark that what is painted now belongs to. */
  #inner: Open | undefined;
  readonly #saved: Matrix[] = [];
  readonly #text: TextState = { size: 0, matrix: IDENTITY };
  #matrix: Matrix;
  #path = -1;
  #pathBox: Box | undefined;
  /** The loose piece that may go on growing. */
  #piece: LooseSpan | undefined;

  constructor(bytes: Buffer, options: ScanOptions) {
    this.#bytes = bytes;
    this.#options = options;
    this.#matrix = options.matrix ?? IDENTITY;
  }

  /** An operator with its operands, which begin at `first`. */
  take(operator: Operator | undefined, first: number, at: number, end: number): void {
    if (operator === undefined) return;
    const { name, kind } = operator;
    const span = { start: first, end };
    switch (kind) {
      case 'text':
        this.#paintText(span);
        break;
      case 'line':
        this.#setText(name, first, at);
        break;
      case 'path':
        this.#extendPath(name, first, at);
        break;
      case 'fill':
        this.#paint(SHAPES, { start: this.#path === -1 ? first : this.#path, end }, this.#pathBox);
        this.#endPath();
        break;
      case 'end':
        this.#endPath();
        break;
      case 'state':
        this.#setMatrix(name, first, at);
        break;
      case 'mark':
        this.#mark(name, span);
        break;
      case 'object':
        this.#paintObject(name, span);
        break;
    }
  }

  #numbers(first: number, at: number): number[] {
    return this.#bytes.toString('latin1', first, at).trim().split(/\s+/).map(Number);
  }

  #paint(kind: number, span: Span, box: Box | undefined): void {
    const inner = this.#inner;
    if (inner !== undefined) {
      inner.paints |= kind;
      if (inner.isBoxed) inner.box = unite(inner.box, box);
    } else if (this.#piece === undefined) {
      this.#piece = { ...span, box };
    } else {
      // Of two things of which one is somewhere unknown, all is unknown.
      const both = this.#piece.box && box && unite(this.#piece.box, box);
      this.#piece = { ...this.#piece, end: span.end, box: both };
    }
  }

  /** What is painted after this is another piece. */
  #cut(): void {
    if (this.#piece !== undefined) this.loose.push(this.#piece);
    this.#piece = undefined;
  }

  #paintText(span: Span): void {
    const { size, matrix } = this.#text;
    const inner = this.#inner;
    if (inner !== undefined && !inner.isBoxed) {
      inner.paints |= TEXT;
      return;
    }
    const whole = compose(this.#matrix, matrix);
    const letter: Box = [0, -0.25 * size, 0.55 * size, 0.75 * size];
    this.#paint(TEXT, span, transformBox(whole, letter));
  }

  #setText(operator: string, first: number, at: number): void {
    if (operator === 'BT' || operator === 'ET') {
      this.#cut();
      return;
    }
    if (operator === 'Tf') {
      const [, size = ''] = this.#bytes.toString('latin1', first + 1, at).split(/\s+/);
      this.#text.size = Number(size);
      return;
    }
    if (this.#inner?.isBoxed === false) return;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = this.#numbers(first, at);
    if (operator === 'Tm') this.#text.matrix = [a, b, c, d, e, f];
    else this.#text.matrix = compose(this.#text.matrix, [1, 0, 0, 1, a, b]);
  }

  #extendPath(operator: string, first: number, at: number): void {
    if (this.#path === -1) this.#path = first;
    if (this.#inner?.isBoxed === false) return;
    const numbers = this.#numbers(first, at);
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    if (operator === 're') numbers.splice(2, 2, x + width, y, x, y + height, x + width, y + height);
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [left, bottom] = apply(this.#matrix, numbers[i] ?? 0, numbers[i + 1] ?? 0);
      this.#pathBox = unite(this.#pathBox, [left, bottom, left, bottom]);
    }
  }

  #endPath(): void {
    this.#path = -1;
    this.#pathBox = undefined;
  }

  #setMatrix(operator: string, first: number, at: number): void {
    if (operator === 'cm') {
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = this.#numbers(first, at);
      this.#matrix = compose(this.#matrix, [a, b, c, d, e, f]);
      return;
    }
    this.#cut();
    if (operator === 'q') this.#saved.push(this.#matrix);
    else this.#matrix = this.#saved.pop() ?? this.#matrix;
  }

  #mark(operator: string, span: Span): void {
    this.#cut();
    if (operator === 'EMC') {
      const open = this.#open.pop();
      this.#inner = this.#open.findLast(isOwner);
      if (open?.mcid === undefined) return;
      const { mcid, span: start, paints, box } = open;
      this.marks.push({ mcid, open: start, close: span, paints, box });
      return;
    }
    const text = this.#bytes.toString('latin1', span.start, span.end);
    const number = /\/MCID\s+(\d+)/.exec(text)?.[1];
    const mcid = number === undefined ? undefined : Number(number);
    const open = {
      mcid,
      isArtifact: text.startsWith('/Artifact'),
      isBoxed: mcid !== undefined && this.#options.isBoxed(mcid),
      span,
      paints: 0,
      box: undefined,
    };
    this.#open.push(open);
    if (isOwner(open)) this.#inner = open;
  }

  #paintObject(operator: string, span: Span): void {
    const unit = transformBox(this.#matrix, [0, 0, 1, 1]);
    if (operator === 'sh') {
      this.#paint(SHAPES, span, undefined);
    } else if (operator === 'BI') {
      this.#paint(PICTURES, span, unit);
    } else {
      this.#use(span, unit);
    }
  }

  #use(span: Span, unit: Box): void {
    const text = this.#bytes.toString('latin1', span.start, span.end);
    const name = /^\/(\S+)/.exec(text)?.[1] ?? '';
    const isMarked = this.#inner !== undefined;
    this.uses.push({ ...span, name, matrix: this.#matrix, isMarked });
    if (!this.#options.isForm(name)) this.#paint(PICTURES, span, unit);
    // What a form paints may be of any kind; outside every mark it is looked at by itself.
    else if (isMarked) this.#paint(SHAPES | PICTURES | TEXT, span, undefined);
    else this.#cut();
  }
}
