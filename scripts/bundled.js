// A TypeScript file of the project as a module that a script can use.

import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What a file exports.
 * @param path below the top of the project
 */
export async function importBundled(...path) {
  const entry = join(root, ...path);
  // Three folders below the top, as a file of src/source/assets/, which looks for the templates from where it is.
  const name = `${basename(entry, '.ts')}-${process.pid}.mjs`;
  const outfile = join(root, 'node_modules', '.cache', 'scripts', name);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const module = await import(pathToFileURL(outfile).href);
  await rm(outfile);
  return module;
}
