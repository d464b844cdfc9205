// Names of files as they were typed. `cmd` and PowerShell hand `*.json` over as it stands, where other shells list the files.

import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Each name, or in its place the files that its pattern names, in their order. A `*` stands for any letters of the last part,
 * except for a point at its beginning. What names nothing stays as it is, so that it is told as missing.
 */
export async function expandFileNames(
  names: readonly string[],
  cwd: string,
): Promise<readonly string[]> {
  const lists = await Promise.all(names.map((name) => expandOne(name, cwd)));
  return lists.flat();
}

async function expandOne(name: string, cwd: string): Promise<readonly string[]> {
  const last = basename(name);
  if (!last.includes('*') || existsSync(resolve(cwd, name))) return [name];
  const folder = dirname(name);
  const parts = last.split('*').map((part) => part.replaceAll(/[\\^$.+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('.*')}$`);
  const entries = await readdir(resolve(cwd, folder)).catch(() => []);
  const found = entries.filter(
    (one) => pattern.test(one) && (last.startsWith('.') || !one.startsWith('.')),
  );
  return found.length === 0 ? [name] : found.sort().map((one) => join(folder, one));
}
