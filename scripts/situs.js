// Writes the site of the guides into situs/, or into the folder that is named. `npm run situs`

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { importBundled, root } from './bundled.js';

const { makeSite } = await importBundled('scripts', 'situs', 'site.ts');

const folder = resolve(process.argv[2] ?? join(root, 'situs'));
const files = await makeSite(root);
for (const [path, content] of files) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
console.log(`${folder}: ${files.size} files, ${Math.ceil(size / 1000)} kB`);
