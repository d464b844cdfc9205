// What data each template gets, as paths such as `kepala[].sel[].teks`, from the values that it was given on a walk.

import type { Walk } from './walk.ts';

/** What stands at a path: plain values, and the templates that it goes on to. */
export interface PathContent {
  readonly nilai: Set<string>;
  readonly templat: Set<string>;
}

/**
 * The data of templates that share it, seen from the first of them, by path. It ends where the data of another template
 * begin; what holds other data is in it only where it is empty somewhere.
 */
export function dataOf(walk: Walk, files: readonly string[]): ReadonlyMap<string, PathContent> {
  const data = new Map<string, PathContent>();
  const visited = new Set<unknown>();
  const others = [...walk.given].filter(([file]) => !files.includes(file));

  const at = (path: string): PathContent => {
    const isi = data.get(path) ?? { nilai: new Set(), templat: new Set() };
    data.set(path, isi);
    return isi;
  };
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) {
      at(path).nilai.add(String(value));
      return;
    }
    visited.add(value);
    const next = others.filter(([, given]) => given.has(value)).map(([file]) => file);
    if (path !== '' && next.length > 0) next.forEach((file) => at(path).templat.add(file));
    else if (Array.isArray(value)) {
      at(path);
      for (const item of value as unknown[]) visit(item, `${path}[]`);
    } else {
      at(path);
      for (const [key, item] of Object.entries(value)) visit(item, path ? `${path}.${key}` : key);
    }
  };
  for (const file of files) {
    for (const context of walk.given.get(file) ?? []) {
      if (!visited.has(context)) visit(context, '');
    }
  }
  data.delete('');
  return data;
}

/** Whether nothing is below it. */
export function isLeaf(data: ReadonlyMap<string, PathContent>, path: string): boolean {
  return ![...data.keys()].some(
    (other) => other.startsWith(`${path}.`) || other.startsWith(`${path}[`),
  );
}
