// What import must not have changed: every value of a file but those that were filled in.

import { parseDocument } from '../../source/yaml/document.ts';
import { VALUE_KEYS } from '../../source/value.ts';
import { Scalar, type KeyPath, type Tree } from '../../source/yaml/tree.ts';
import { isSameTree } from '../../source/yaml/same-tree.ts';

/**
 * Whether the new text of a file says the same as the old one, each figure as it was typed, but at `filled`.
 * @param before empty for a file that was not there
 * @param filled where values were filled in; what they are now is not looked at
 */
export function isSameBut(before: string, after: string, filled: readonly KeyPath[]): boolean {
  return isSameAround(readTree(before), readTree(after), filled);
}

/** A file without content has no tree. */
function readTree(text: string): Tree {
  const document = parseDocument('', text);
  return 'tree' in document ? document.tree : null;
}

function isSameAround(
  before: Tree | undefined,
  after: Tree | undefined,
  filled: readonly KeyPath[],
): boolean {
  if (filled.some((path) => path.length === 0)) return true;
  if (filled.length === 0) {
    return before === undefined || after === undefined
      ? before === after
      : isSameTree(before, after);
  }
  const isOfEntry = filled.some(([step]) => step === 'nilai');
  const [then, now] = [entriesOf(before, isOfEntry), entriesOf(after, isOfEntry)];
  const below = new Map<string, KeyPath[]>();
  for (const [step, ...rest] of filled) {
    const key = String(step);
    const paths = below.get(key);
    if (paths === undefined) below.set(key, [rest]);
    else paths.push(rest);
  }
  return [...new Set([...then.keys(), ...now.keys()])].every((key) => {
    // A list that grew holds nothing before the place that was filled in.
    if (Array.isArray(after) && !then.has(key) && now.get(key) === null) return true;
    return isSameAround(then.get(key), now.get(key), below.get(key) ?? []);
  });
}

/**
 * A figure alone is the `nilai` that it becomes when something is said of it.
 * @param isOfEntry whether the `nilai` was filled in, for which parts or a status may stand
 */
function entriesOf(tree: Tree | undefined, isOfEntry: boolean): ReadonlyMap<string, Tree> {
  if (tree === undefined || tree === null) return new Map();
  if (tree instanceof Scalar) return new Map([['nilai', tree]]);
  const entries = Object.entries(tree);
  return new Map<string, Tree>(
    isOfEntry ? entries.filter(([key]) => !VALUE_KEYS.includes(key)) : entries,
  );
}
