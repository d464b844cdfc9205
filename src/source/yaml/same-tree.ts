// Whether two trees say the same: the keys, and each figure as it was typed.

import { Scalar, type Tree } from './tree.ts';

/** Compares the typed texts, never YAML's floats, in which 3.42 and 3.4200000000000000001 are one; quotes matter only where they make a text of a figure. */
export function isSameTree(a: Tree, b: Tree): boolean {
  if (a instanceof Scalar || b instanceof Scalar) return isSameScalar(a, b);
  if (a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [contentA, contentB] = [Object.entries(a), Object.entries(b)];
  return (
    contentA.length === contentB.length &&
    contentA.every(([key, one], i) => {
      const [keysB, oneB] = contentB[i] ?? [];
      return key === keysB && oneB !== undefined && isSameTree(one, oneB);
    })
  );
}

function isSameScalar(a: Tree, b: Tree): boolean {
  return (
    a instanceof Scalar &&
    b instanceof Scalar &&
    a.text === b.text &&
    typeof a.value === typeof b.value
  );
}
