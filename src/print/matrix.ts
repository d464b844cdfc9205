// Affine maps of the plane, as PDF writes them: six numbers.

export type Matrix = readonly [number, number, number, number, number, number];
export type Point = readonly [number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How long a vector of length 1 along the first axis becomes. */
export function scaleOf([a, b]: Matrix): number {
  return Math.hypot(a, b);
}

/** @returns null for a map that flattens the plane */
export function invert([a, b, c, d, e, f]: Matrix): Matrix | null {
  const area = a * d - b * c;
  if (Math.abs(area) < 1e-12) return null;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

/** Six numbers of whatever a list has; missing ones as in the identity. */
export function toMatrix(list: ArrayLike<unknown> | null | undefined): Matrix {
  const at = (i: number) => {
    const value = list?.[i];
    return typeof value === 'number' && Number.isFinite(value) ? value : (IDENTITY[i] ?? 0);
  };
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}
