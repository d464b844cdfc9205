// Rectangles of a page, in its own units: points from the lower left corner.

import { apply, type Matrix } from '../matrix.ts';

/** Left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

/** The smallest box with both; undefined is the empty one. */
export function unite(one: Box | undefined, other: Box | undefined): Box | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/** What of the one lies in the other. */
export function intersect(one: Box, other: Box): Box {
  const left = Math.max(one[0], other[0]);
  const bottom = Math.max(one[1], other[1]);
  return [
    left,
    bottom,
    Math.max(left, Math.min(one[2], other[2])),
    Math.max(bottom, Math.min(one[3], other[3])),
  ];
}

/** Where a rectangle of another space comes to lie. */
export function transformBox(matrix: Matrix, [left, bottom, right, top]: Box): Box {
  const corners = [
    apply(matrix, left, bottom),
    apply(matrix, right, bottom),
    apply(matrix, left, top),
    apply(matrix, right, top),
  ];
  const x = corners.map(([one]) => one);
  const y = corners.map(([, one]) => one);
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
}
