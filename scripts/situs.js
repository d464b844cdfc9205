// Writes the site of the guides into situs/, or into the folder that is named. `npm run situs`

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Three folders below the top, as a file of src/source/assets/, which looks for the templates from where it is. */
const program = join(root, 'node_modules', '.cache', 'situs', `situs-${process.pid}.mjs`);
await build({
  entryPoints: [join(root, 'scripts', 'situs', 'site.ts')],
  outfile: program,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
});
const { makeSite } = await import(pathToFileURL(program).href);
await rm(program);

const folder = resolve(process.argv[2] ?? join(root, 'situs'));
const files = await makeSite(root);
for (const [path, content] of files) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
console.log(`${folder}: ${files.size} files, ${Math.ceil(size / 1000)} kB`);
