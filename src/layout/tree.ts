// Where the boxes of a tree stand on a page: side by side as far as they fit, below one another from there on. Pure; knows
// nothing of what the boxes are.

import { wrapText } from './text.ts';

/** The measure of an A4 text block at 96 px to the inch, less its margins, and the most that fits above a caption. */
export const SHEET = { width: 640, height: 880 } as const;

/** Sizes of type, in px. */
export const TREE_TYPE = { text: 11, small: 10 } as const;

/** What stands in a box. Empty texts take no room. */
export interface TreeNode {
  /** Small, above the text. */
  readonly label: string;
  readonly text: string;
  /** Small, below it. */
  readonly note: string;
  /** At the foot: where what is below it is drawn. */
  readonly more: string;
  /** The place in its list of the node above, which comes before it; null at the top. */
  readonly parent: number | null;
}

export interface TreeLine {
  readonly role: 'label' | 'text' | 'note' | 'more';
  readonly text: string;
  /** The baseline, from the top of the box. */
  readonly y: number;
}

export interface TreeBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Steps from the top. */
  readonly depth: number;
  readonly lines: readonly TreeLine[];
}

/** Boxes in the order of the nodes, and the lines between them as corners. */
export interface TreeLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly TreeBox[];
  readonly edges: readonly (readonly (readonly [number, number])[])[];
}

const LEADING = 13;
const PAD = { x: 6, top: 5, bottom: 6 } as const;
/** Between boxes beside each other, rows of a tree, and boxes below each other. */
const GAP = { across: 12, row: 26, below: 7 } as const;
/** How far a box stands in from the one that it hangs from, and where between them the line runs down. */
const INDENT = { box: 16, trunk: 7 } as const;
const MARGIN = 2;
const MOST_LINES = 12;
/** More than so many lines of the widest box can hold. */
const MOST_LETTERS = 1100;
/** More cannot stand on a page. */
const MOST_BOXES = 240;
const MOST_DEPTH = 40;

/** Tried one after the other: wide boxes first. */
const ACROSS_WIDTHS = [200, 180, 160, 144, 130, 116, 104, 96] as const;
const STACK_WIDTHS = [300, ...ACROSS_WIDTHS] as const;

/** How the boxes are arranged. */
interface Arrangement {
  readonly boxWidth: number;
  /** Nodes above this depth have theirs beside each other, the others below each other; 0: all hang from the top, in columns. */
  readonly acrossTo: number;
  readonly columns: number;
}

interface Shape {
  readonly nodes: readonly TreeNode[];
  readonly tops: readonly number[];
  readonly children: readonly (readonly number[])[];
  readonly depth: readonly number[];
  /** Steps to the lowest node below each. */
  readonly below: readonly number[];
}

function shapeOf(nodes: readonly TreeNode[]): Shape {
  const children: number[][] = nodes.map(() => []);
  const tops: number[] = [];
  const depth: number[] = [];
  nodes.forEach(({ parent }, i) => {
    depth.push(parent === null ? 0 : (depth[parent] ?? 0) + 1);
    (parent === null ? tops : (children[parent] ?? [])).push(i);
  });
  const below = nodes.map(() => 0);
  for (let i = nodes.length - 1; i >= 0; i -= 1) {
    const parent = nodes[i]?.parent ?? null;
    if (parent !== null) below[parent] = Math.max(below[parent] ?? 0, (below[i] ?? 0) + 1);
  }
  return { nodes, tops, children, depth, below };
}

interface Fitted {
  readonly lines: readonly TreeLine[];
  readonly height: number;
  /** Nothing had to be cut. */
  readonly isWhole: boolean;
}

function fitNode({ label, text, note, more }: TreeNode, width: number): Fitted {
  const room = width - 2 * PAD.x;
  const lines: TreeLine[] = [];
  let isWhole = true;
  for (const [role, words] of [
    ['label', label],
    ['text', text],
    ['note', note],
    ['more', more],
  ] as const) {
    if (words.trim() === '') continue;
    const px = role === 'text' ? TREE_TYPE.text : TREE_TYPE.small;
    const letters = words.slice(0, MOST_LETTERS);
    const wrapped = wrapText(letters, room, px, role === 'text' ? MOST_LINES : 3);
    isWhole &&= wrapped.join(' ') === words.trim().replace(/\s+/g, ' ');
    for (const line of wrapped) {
      lines.push({ role, text: line, y: PAD.top + 10 + lines.length * LEADING });
    }
  }
  const height = PAD.top + PAD.bottom + Math.max(1, lines.length) * LEADING;
  return { lines, height, isWhole };
}

/** A page being filled. */
class Page {
  readonly boxes: (TreeBox | undefined)[] = [];
  readonly edges: (readonly (readonly [number, number])[])[] = [];
  readonly #shape: Shape;
  readonly #fitted: readonly Fitted[];
  readonly #arrangement: Arrangement;
  readonly #rows: readonly { readonly y: number; readonly height: number }[];

  constructor(shape: Shape, fitted: readonly Fitted[], arrangement: Arrangement) {
    this.#shape = shape;
    this.#fitted = fitted;
    this.#arrangement = arrangement;
    this.#rows = rowsOf(shape, fitted, arrangement.acrossTo);
  }

  /** Of all that is placed. */
  get bottom(): number {
    return Math.max(0, ...this.boxes.map((box) => (box === undefined ? 0 : box.y + box.height)));
  }

  #put(node: number, x: number, y: number, height = this.#height(node)): void {
    const { lines } = this.#fitted[node] ?? { lines: [] };
    const depth = this.#shape.depth[node] ?? 0;
    const width = this.#arrangement.boxWidth;
    this.boxes[node] = { x, y, width, height, depth, lines };
  }

  #height(node: number): number {
    return this.#fitted[node]?.height ?? 0;
  }

  #children(node: number): readonly number[] {
    return this.#shape.children[node] ?? [];
  }

  /** A node with all that hangs from it; gives where it ends. */
  #hang(node: number, x: number, y: number): number {
    this.#put(node, x, y);
    const end = y + this.#height(node);
    return this.#stack(this.#children(node), x, end, [x + INDENT.trunk, end]);
  }

  /** Nodes below each other; a line leads to each from `trunk`, where there is one. */
  #stack(nodes: readonly number[], x: number, y: number, trunk: readonly [number, number] | null) {
    let end = y;
    const left = trunk === null ? x : x + INDENT.box;
    for (const node of nodes) {
      const top = end + GAP.below;
      if (trunk !== null) {
        const middle = top + this.#height(node) / 2;
        this.edges.push([trunk, [trunk[0], middle], [left, middle]]);
      }
      end = this.#hang(node, left, top);
    }
    return end;
  }

  /** A node with its children beside each other below it, from `x` on over the width that it takes. */
  across(node: number, x: number): void {
    const depth = this.#shape.depth[node] ?? 0;
    const row = this.#rows[depth] ?? { y: MARGIN, height: 0 };
    const { boxWidth, acrossTo } = this.#arrangement;
    const children = this.#children(node);
    if (depth >= acrossTo || children.length === 0) {
      this.#put(node, x, row.y, row.height);
      const end = row.y + row.height;
      this.#stack(children, x, end, [x + INDENT.trunk, end]);
      return;
    }
    let left = x;
    for (const child of children) {
      this.across(child, left);
      left += widthOf(child, this.#shape, this.#arrangement) + GAP.across;
    }
    const centres = children.map((child) => (this.boxes[child]?.x ?? x) + boxWidth / 2);
    const centre = (Math.min(...centres) + Math.max(...centres)) / 2;
    this.#put(node, centre - boxWidth / 2, row.y, row.height);
    const end = row.y + row.height;
    const middle = end + GAP.row / 2;
    for (const one of centres) {
      this.edges.push([
        [centre, end],
        [centre, middle],
        [one, middle],
        [one, end + GAP.row],
      ]);
    }
  }

  /** One top with all below it in columns, or several tops in columns. */
  columns(x: number): void {
    const { boxWidth, columns } = this.#arrangement;
    const { tops, below } = this.#shape;
    const [top] = tops;
    const single = tops.length === 1 && top !== undefined ? top : null;
    const heads = single === null ? tops : this.#children(single);
    const pitch = widestOf(heads, below, boxWidth, single !== null) + GAP.across;
    const middle = x + (columns * pitch - GAP.across) / 2;
    let y = MARGIN - GAP.below;
    if (single !== null) {
      const left = columns === 1 ? x : middle - boxWidth / 2;
      this.#put(single, left, MARGIN);
      y = MARGIN + this.#height(single);
    }
    const groups = inColumns(heads, (node) => this.#extent(node), columns);
    groups.forEach((group, i) => {
      const left = x + i * pitch;
      if (single === null || columns === 1) {
        this.#stack(group, left, y, single === null ? null : [left + INDENT.trunk, y]);
        return;
      }
      const bus = y + GAP.row / 2;
      const trunk = left + INDENT.trunk;
      if (group.length > 0) this.edges.push([[middle, y], [middle, bus], [trunk, bus]]); // prettier-ignore
      this.#stack(group, left, bus, [trunk, bus]);
    });
  }

  /** What a node takes with all that hangs from it. */
  #extent(node: number): number {
    const parts = this.#children(node).map((child) => this.#extent(child));
    return parts.reduce((sum, one) => sum + one, this.#height(node) + GAP.below);
  }
}

/** In order, so that each column takes its share. */
function inColumns(nodes: readonly number[], extent: (node: number) => number, columns: number) {
  const sizes = nodes.map(extent);
  let left = sizes.reduce((sum, one) => sum + one, 0);
  const groups: number[][] = [];
  let next = 0;
  for (let column = columns; column > 0; column -= 1) {
    const share = left / column;
    const group: number[] = [];
    let height = 0;
    while (next < nodes.length && (column === 1 || height + (sizes[next] ?? 0) / 2 <= share)) {
      height += sizes[next] ?? 0;
      group.push(nodes[next] ?? 0);
      next += 1;
    }
    left -= height;
    groups.push(group);
  }
  return groups;
}

/** Nodes of the same depth stand on one line as long as they stand beside each other, in boxes of one height. */
function rowsOf({ nodes, depth }: Shape, fitted: readonly Fitted[], acrossTo: number) {
  const rows: { y: number; height: number }[] = [];
  let y: number = MARGIN;
  for (let level = 0; level <= acrossTo; level += 1) {
    const heights = nodes.map((_, i) => (depth[i] === level ? (fitted[i]?.height ?? 0) : 0));
    const height = Math.max(0, ...heights);
    rows.push({ y, height });
    y += height + GAP.row;
  }
  return rows;
}

function widthOf(node: number, shape: Shape, arrangement: Arrangement): number {
  const { boxWidth, acrossTo } = arrangement;
  const children = shape.children[node] ?? [];
  if ((shape.depth[node] ?? 0) >= acrossTo || children.length === 0) {
    return boxWidth + INDENT.box * (shape.below[node] ?? 0);
  }
  return acrossWidth(children, shape, arrangement);
}

const acrossWidth = (nodes: readonly number[], shape: Shape, arrangement: Arrangement): number =>
  nodes.reduce((sum, one) => sum + widthOf(one, shape, arrangement) + GAP.across, -GAP.across);

const widestOf = (
  heads: readonly number[],
  below: readonly number[],
  boxWidth: number,
  hang: boolean,
): number =>
  boxWidth + INDENT.box * (Math.max(0, ...heads.map((head) => below[head] ?? 0)) + (hang ? 1 : 0));

/** What is tried, in this order; only what is narrow enough. */
function* arrangements(shape: Shape): Generator<Arrangement> {
  const room = SHEET.width - 2 * MARGIN;
  const deepest = Math.max(0, ...shape.tops.map((top) => shape.below[top] ?? 0));
  const least = shape.tops.length > 1 ? 0 : 1;
  for (const boxWidth of ACROSS_WIDTHS) {
    for (let acrossTo = deepest; acrossTo >= least; acrossTo -= 1) {
      const one = { boxWidth, acrossTo, columns: 0 };
      if (acrossWidth(shape.tops, shape, one) <= room) yield one;
    }
  }
  const [top] = shape.tops;
  const single = shape.tops.length === 1 && top !== undefined;
  const heads = single ? (shape.children[top] ?? []) : shape.tops;
  for (const boxWidth of STACK_WIDTHS) {
    const pitch = widestOf(heads, shape.below, boxWidth, single) + GAP.across;
    for (let columns = 1; columns * pitch - GAP.across <= room && columns <= 6; columns += 1) {
      yield { boxWidth, acrossTo: 0, columns };
    }
  }
}

function arrange(shape: Shape, fitted: readonly Fitted[], arrangement: Arrangement): Page {
  const page = new Page(shape, fitted, arrangement);
  if (arrangement.columns > 0) {
    page.columns(MARGIN);
    return page;
  }
  let x: number = MARGIN;
  for (const top of shape.tops) {
    page.across(top, x);
    x += widthOf(top, shape, arrangement) + GAP.across;
  }
  return page;
}

/**
 * The first arrangement that fits on a page.
 * @param mayCut whether texts too long for their boxes may end in an ellipsis
 * @returns null where none does
 */
export function findLayout(nodes: readonly TreeNode[], mayCut: boolean): TreeLayout | null {
  if (nodes.length === 0 || nodes.length > MOST_BOXES) return null;
  const shape = shapeOf(nodes);
  if (Math.max(...shape.depth) > MOST_DEPTH) return null;
  const byWidth = new Map<number, readonly Fitted[]>();
  for (const arrangement of arrangements(shape)) {
    const { boxWidth } = arrangement;
    const fitted = byWidth.get(boxWidth) ?? nodes.map((node) => fitNode(node, boxWidth));
    byWidth.set(boxWidth, fitted);
    if (!mayCut && !fitted.every(({ isWhole }) => isWhole)) continue;
    const page = arrange(shape, fitted, arrangement);
    const height = Math.ceil(page.bottom + MARGIN);
    if (height <= SHEET.height) return centred(page, height);
  }
  return null;
}

function centred({ boxes, edges }: Page, height: number): TreeLayout {
  const placed = boxes.filter((box) => box !== undefined);
  const left = Math.min(...placed.map(({ x }) => x));
  const right = Math.max(...placed.map(({ x, width }) => x + width));
  const shift = (SHEET.width - (right - left)) / 2 - left;
  return {
    width: SHEET.width,
    height,
    boxes: placed.map((box) => ({ ...box, x: box.x + shift })),
    edges: edges.map((edge) => edge.map(([x, y]) => [x + shift, y] as const)),
  };
}

/**
 * Of a tree that `splitTree` gave.
 * @throws where it does not fit on a page
 */
export function layoutTree(nodes: readonly TreeNode[]): TreeLayout {
  const layout = findLayout(nodes, false) ?? findLayout(nodes, true);
  if (layout === null) throw new Error(`${nodes.length} boxes do not fit on a page`);
  return layout;
}
