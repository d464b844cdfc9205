// A small workspace that uses every part of the format: what the generator breaks.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text files of a workspace on disk, by path. */
export function readTexts(folder: string): ReadonlyMap<string, string> {
  const isi = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && /\.(?:ya?ml|md)$/.test(one.name) && one.name !== 'README.md')
    .map((one) => join(one.parentPath, one.name));
  return new Map(
    isi.map((one) => [
      one.slice(folder.length + 1).replaceAll('\\', '/'),
      readFileSync(one, 'utf8'),
    ]),
  );
}
