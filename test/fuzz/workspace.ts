// A small workspace that uses every part of the format: what the generator breaks.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text files of a workspace on disk, by path. */
export function readTexts(folder: string): ReadonlyMap<string, string> {
  const isi = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (satu) => satu.isFile() && /\.(?:ya?ml|md)$/.test(satu.name) && satu.name !== 'README.md',
    )
    .map((satu) => join(satu.parentPath, satu.name));
  return new Map(
    isi.map((satu) => [
      satu.slice(folder.length + 1).replaceAll('\\', '/'),
      readFileSync(satu, 'utf8'),
    ]),
  );
}
