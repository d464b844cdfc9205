// Trees on pages: no box over another, nothing outside, every box drawn once with its children below it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodesOf, orderTree, splitTree } from '../../src/layout/split.ts';
import {
  findLayout,
  layoutTree,
  SHEET,
  type TreeBox,
  type TreeLayout,
  type TreeNode,
} from '../../src/layout/tree.ts';
import { estimateWidth } from '../../src/layout/text.ts';

const node = (text: string, parent: number | null = null): TreeNode => ({
  label: '',
  text,
  note: '',
  more: '',
  parent,
});
const star = (count: number): TreeNode[] => [
  node('Kepala Dinas'),
  ...Array.from({ length: count }, (_, i) => node(`Seksi Pelayanan ${String(i + 1)}`, 0)),
];
const chain = (count: number): TreeNode[] =>
  Array.from({ length: count }, (_, i) => node(`Jabatan ${String(i)}`, i === 0 ? null : i - 1));
/** A head, units and their sections, as most agencies have them. */
const agency = (units: number, sections: number): TreeNode[] => [
  node('Kepala Dinas Pekerjaan Umum dan Penataan Ruang'),
  ...Array.from({ length: units }, (_, i) => node(`Bidang Bina Marga ${String(i + 1)}`, 0)),
  ...Array.from({ length: units * sections }, (_, i) =>
    node(`Seksi Pembangunan Jalan ${String(i + 1)}`, 1 + Math.floor(i / sections)),
  ),
];

const overlaps = (a: TreeBox, b: TreeBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function faultsOf({ width, height, boxes, edges }: TreeLayout): string[] {
  const faults: string[] = [];
  const isInside = (x: number, y: number) => x >= 0 && y >= 0 && x <= width && y <= height;
  if (width > SHEET.width || height > SHEET.height) faults.push(`page ${width} × ${height}`);
  boxes.forEach((box, i) => {
    const { x, y } = box;
    if (!isInside(x, y) || !isInside(x + box.width, y + box.height)) faults.push(`${i} outside`);
    boxes.slice(0, i).forEach((other, j) => {
      if (overlaps(box, other)) faults.push(`${i} over ${j}`);
    });
    for (const line of box.lines) {
      const px = line.role === 'text' ? 11 : 10;
      if (estimateWidth(line.text, px) > box.width) faults.push(`"${line.text}" too wide`);
      if (line.y - px < 0 || line.y > box.height - 3) faults.push(`"${line.text}" out of its box`);
    }
  });
  for (const [x, y] of edges.flat()) if (!isInside(x, y)) faults.push(`line at ${x}, ${y}`);
  return faults;
}

/** Lines run level and upright, and cross no box. */
function crossings({ boxes, edges }: TreeLayout): string[] {
  return edges.flatMap((edge) =>
    edge.slice(1).flatMap(([x2, y2], i) => {
      const [x1, y1] = edge[i] ?? [x2, y2];
      const slanted = x1 !== x2 && y1 !== y2 ? ['slanted'] : [];
      const through = boxes.filter(
        ({ x, y, width, height }) =>
          Math.max(x1, x2) > x + 0.01 &&
          Math.min(x1, x2) < x + width - 0.01 &&
          Math.max(y1, y2) > y + 0.01 &&
          Math.min(y1, y2) < y + height - 0.01,
      );
      return [...slanted, ...through.map(() => `through a box from ${x1},${y1} to ${x2},${y2}`)];
    }),
  );
}

describe('one page', () => {
  test.each([
    ['a box alone', star(0), 1],
    ['three under one', star(3), 3],
    ['forty under one', star(39), 39],
    ['a chain of twenty', chain(20), 19],
    ['five units of seven sections', agency(5, 7), 40],
    ['two trees', [node('A'), node('B'), node('C', 0), node('D', 1)], 2],
  ])('%s', (_, nodes) => {
    const layout = findLayout(nodes, false);
    expect(layout?.boxes).toHaveLength(nodes.length);
    expect(faultsOf(layout!)).toEqual([]);
    expect(crossings(layout!)).toEqual([]);
    expect(layout?.edges.length).toBeGreaterThanOrEqual(
      nodes.filter(({ parent }) => parent !== null).length,
    );
  });

  test('few boxes stand beside each other below the one in the middle', () => {
    const { boxes } = layoutTree(star(3));
    expect(new Set(boxes.slice(1).map(({ y }) => y)).size).toBe(1);
    expect(boxes[0]!.x).toBe(boxes[2]!.x);
    expect(boxes[0]!.x + boxes[0]!.width / 2).toBe(SHEET.width / 2);
  });

  test('units stand beside each other, and their sections hang from them', () => {
    const { boxes } = layoutTree(agency(5, 7));
    expect(new Set(boxes.slice(1, 6).map(({ y }) => y)).size).toBe(1);
    expect(new Set(boxes.slice(6, 13).map(({ x }) => x)).size).toBe(1);
    expect(boxes.slice(6, 13).map(({ y }) => y)).toEqual(
      boxes
        .slice(6, 13)
        .map(({ y }) => y)
        .toSorted((a, b) => a - b),
    );
  });

  test('texts stand in full where they can', () => {
    const long = 'Meningkatnya Akuntabilitas Kinerja dan Keuangan serta Kualitas Pelayanan Publik';
    const { boxes } = layoutTree([
      node('Tujuan'),
      ...Array.from({ length: 8 }, () => node(long, 0)),
    ]);
    expect(boxes[8]!.lines.map(({ text }) => text).join(' ')).toBe(long);
  });

  test('a word wider than any box, and a text longer than a page, are cut', () => {
    expect(faultsOf(layoutTree([node('x'.repeat(500)), node('kata '.repeat(900), 0)]))).toEqual([]);
  });
});

/** Trees as they come: each node under any before it, or at the top. */
const trees = fc
  .array(
    fc.record({
      parent: fc.double({ min: 0, max: 1, noNaN: true }),
      isTop: fc.integer({ min: 0, max: 40 }).map((n) => n === 0),
      text: fc.lorem({ maxCount: 9 }),
    }),
    { minLength: 1, maxLength: 130 },
  )
  .chain((list) =>
    fc.constantFrom(1, 4, 0.2).map((bend) =>
      list.map(({ parent, isTop, text }, i): TreeNode => {
        // Above one: deep trees; below: wide ones.
        const place = Math.min(i - 1, Math.floor(parent ** (1 / bend) * i));
        return { ...node(text, i === 0 || isTop ? null : place), label: `S${String(i)}` };
      }),
    ),
  );

describe('any tree', () => {
  test('in parts that fit, each box with its children once', () => {
    fc.assert(
      fc.property(trees, (unordered) => {
        const order = orderTree(unordered.map(({ parent }) => parent));
        const nodes = order.map(({ item, parent }) => ({ ...unordered[item]!, parent }));
        const parts = splitTree(nodes);
        const below: number[] = [];
        for (const part of parts) {
          const here = nodesOf(part, nodes);
          expect(faultsOf(layoutTree(here))).toEqual([]);
          expect(crossings(layoutTree(here))).toEqual([]);
          here.forEach(({ parent }, i) => parent !== null && below.push(part.nodes[i]!));
        }
        const expected = nodes.flatMap(({ parent }, i) => (parent === null ? [] : [i]));
        expect(below.toSorted((a, b) => a - b)).toEqual(expected);
        const headed = new Set(parts.flatMap((part) => part.nodes));
        expect(headed.size).toBe(nodes.length);
        // What is said to go on does so, below itself.
        for (const one of parts.flatMap(({ continued }) => [...continued])) {
          expect(parts.some((part) => part.nodes[0] === one && part.nodes.length > 1)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('four hundred boxes, wide and deep', () => {
    for (const nodes of [star(400), chain(400), agency(20, 19), agency(3, 120)]) {
      const order = orderTree(nodes.map(({ parent }) => parent));
      const sorted = order.map(({ item, parent }) => ({ ...nodes[item]!, parent }));
      const parts = splitTree(sorted);
      expect(parts.length).toBeLessThan(30);
      for (const part of parts) expect(faultsOf(layoutTree(nodesOf(part, sorted)))).toEqual([]);
    }
  });
});

describe('the order', () => {
  test('children follow their parent', () => {
    expect(orderTree([2, 0, null, 2])).toEqual([
      { item: 2, parent: null },
      { item: 0, parent: 0 },
      { item: 1, parent: 1 },
      { item: 3, parent: 0 },
    ]);
  });

  test('whatever is under whatever, each stands once and after its parent', () => {
    const anyParents = fc.array(fc.option(fc.nat(19)), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(anyParents, (parents) => {
        const order = orderTree(parents);
        expect(order.map(({ item }) => item).toSorted((a, b) => a - b)).toEqual([
          ...parents.keys(),
        ]);
        for (const { item, parent } of order) {
          if (parent !== null) expect(order[parent]!.item).toBe(parents[item]);
        }
        expect(order.every(({ parent }, i) => parent === null || parent < i)).toBe(true);
      }),
    );
  });

  test('a circle is cut where it is first met', () => {
    expect(orderTree([1, 0, 0])).toEqual([
      { item: 0, parent: null },
      { item: 1, parent: 0 },
      { item: 2, parent: 0 },
    ]);
    expect(orderTree([0])).toEqual([{ item: 0, parent: null }]);
  });
});
